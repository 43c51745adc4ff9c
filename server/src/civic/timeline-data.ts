import { dossierEvents } from '@clairevoie/texts/dossier-events';
import type { Localised, Published, TimelineData, TimelineEvent } from '@clairevoie/web';
import { listVerdictDays } from '../ban/public.ts';
import { listDossierNews, listDossierTexts } from '../dossier/public.ts';
import type { Queryable } from '../ledger/public.ts';
import { listPublicBodies } from './body-store.ts';
import type { PageData } from './page-data.ts';

/** One place that knows of events of the dossier. A room that has some publishes a view; its reader is added to `sources`. */
type EventSource = (db: Queryable) => Promise<readonly TimelineEvent[]>;

/** Events of the registers that a page shows: the newest. */
const mostFromRegisters = 100;

/** What petition and proposal tell, with the sentence that tells it, from the newest versions in the register. */
const inTheTexts: EventSource = async (db) => {
  const texts = (await listDossierTexts(db)).map(({ id, kind, passages }) => ({
    ...{ id, kind },
    passages: passages.map(({ passageKind, ...passage }) => ({ ...passage, kind: passageKind })),
  }));
  return dossierEvents(texts).flatMap((event): TimelineEvent[] => {
    const text = texts.find(({ id }) => id === event.text);
    if (text === undefined) return [];
    const words = (['fr', 'nl'] as const).flatMap((lang): Published[] => {
      const sentence = event.words[lang];
      return sentence === null ? [] : [{ lang, text: sentence }];
    });
    return [
      {
        ...{ id: event.id, on: event.on, what: event.what, remark: event.remark, fictional: false },
        basis: { is: 'words', text: { id: text.id, kind: text.kind }, passage: event.passage, words },
      },
    ];
  });
};

/** Each day on which what is published of a body's systems changed: what became of the demand to ban them. */
const inTheBanRegister: EventSource = async (db) => {
  const [days, bodies] = await Promise.all([listVerdictDays(db, mostFromRegisters), listPublicBodies(db)]);
  return days.flatMap(({ organisationId, recordedOn }): TimelineEvent[] => {
    const body = bodies.find(({ id }) => id === organisationId);
    if (body === undefined) return [];
    const { name, slug, fictional, organisationKind } = body;
    // A zone has its page under the name that the list of zones gives it.
    const place =
      organisationKind === 'local-police-zone'
        ? ({ page: 'faces', id: null } as const)
        : ({ page: 'faces-body', id: slug } as const);
    return [
      {
        id: `faces-${slug}-${recordedOn}`,
        on: recordedOn,
        what: {
          fr: `Ce qui est publié sur la reconnaissance faciale change : ${name.fr}.`,
          nl: `Wat over gezichtsherkenning bekendgemaakt is, verandert: ${name.nl}.`,
          en: `What is published about facial recognition changes: ${name.en ?? name.fr}.`,
        },
        remark: null,
        basis: {
          is: 'register',
          source: {
            fr: 'Selon le registre des systèmes déclarés',
            nl: 'Volgens het register van aangegeven systemen',
            en: 'According to the register of declared systems',
          },
          ...place,
        },
        fictional,
      },
    ];
  });
};

/** Texts of the dossier that come with the product, by name. */
const titleOf: Readonly<Record<string, Localised>> = {
  petition: { fr: 'La pétition', nl: 'De petitie', en: 'The petition' },
  'proposed-resolution': {
    fr: 'La proposition de résolution',
    nl: 'Het voorstel van resolutie',
    en: 'The proposed resolution',
  },
  'law-2018-03-21': { fr: 'La loi du 21 mars 2018', nl: 'De wet van 21 maart 2018', en: 'The law of 21 March 2018' },
};

const dossierRegister = {
  fr: 'Selon le registre du dossier',
  nl: 'Volgens het register van het dossier',
  en: 'According to the register of the dossier',
};

/** New versions of texts, answers of addressees and reports, as the register of the dossier has them. */
const inTheDossierRegister: EventSource = async (db) => {
  const said = (id: string, on: string, of: { readonly what: Localised; readonly text: string }): TimelineEvent => ({
    ...{ id, on, what: of.what, remark: null, fictional: false },
    basis: { is: 'register', source: dossierRegister, page: 'text', id: of.text },
  });
  const { versions, answers, reports } = await listDossierNews(db, mostFromRegisters);
  return [
    ...versions.map(({ text, number, on }) =>
      said(`text-${text}-${number}`, on, {
        what: {
          fr: `${titleOf[text]?.fr ?? `Le texte « ${text} »`} : version ${number} enregistrée sur ce serveur (la date est celle de l’enregistrement, non celle de la source).`,
          nl: `${titleOf[text]?.nl ?? `De tekst “${text}”`}: versie ${number} op deze server geregistreerd (de datum is die van de registratie, niet die van de bron).`,
          en: `${titleOf[text]?.en ?? `The text “${text}”`}: version ${number} recorded on this server (the date is that of the recording, not of the source).`,
        },
        text,
      }),
    ),
    ...answers.map(({ demand, number, on, text }) =>
      said(`answer-${demand}-${number}`, on, {
        what: {
          fr: `Une réponse à la demande ${demand} est enregistrée.`,
          nl: `Een antwoord op verzoek ${demand} is geregistreerd.`,
          en: `An answer to demand ${demand} is recorded.`,
        },
        text,
      }),
    ),
    ...reports.map(({ demand, number, on, text }) =>
      said(`report-${demand}-${number}`, on, {
        what: {
          fr: `Le rapport que demande ${demand} est enregistré (version ${number}).`,
          nl: `Het verslag dat ${demand} vraagt, is geregistreerd (versie ${number}).`,
          en: `The report that ${demand} asks for is recorded (version ${number}).`,
        },
        text,
      }),
    ),
  ];
};

const sources: readonly EventSource[] = [inTheTexts, inTheBanRegister, inTheDossierRegister];

/** Every event of the dossier: the story of the texts in its order, and what the registers add since, by day. */
export async function timelineEvents(db: Queryable): Promise<readonly TimelineEvent[]> {
  const [story = [], ...registers] = await Promise.all(sources.map((source) => source(db)));
  const day = ({ on }: TimelineEvent): string => on ?? '';
  return [...story, ...registers.flat().toSorted((a, b) => Number(day(a) > day(b)) - Number(day(a) < day(b)))];
}

/** Data of the timeline's page. */
export async function timelineData(db: Queryable): Promise<PageData<TimelineData>> {
  return { page: 'timeline', events: await timelineEvents(db) };
}
