import { bodycamMinimum, detentionMinimum, maximumRetention } from '@clairevoie/law';
import type {
  Body,
  FilmedChoice,
  FilmedData,
  KeepingLimit,
  LetterChoice,
  LetterData,
  Localised,
} from '@clairevoie/web';
import { cameraLawLimits } from './camera-law.ts';
import type { PageData } from './page-data.ts';
import { findProvisionRef, provisionRefs } from './provision-refs.ts';
import type { PublishedFacts } from './published-facts.ts';
import type { Territory } from './territory.ts';

const controlOrgan: Body = {
  id: 'control-organ',
  kind: 'control-organ',
  fictional: false,
  name: {
    fr: 'Organe de contrôle de l’information policière',
    nl: 'Controleorgaan op de politionele informatie',
    en: 'Supervisory Body for Police Information',
  },
};

const dataProtectionAuthority: Body = {
  id: 'data-protection-authority',
  kind: 'data-protection-authority',
  fictional: false,
  name: {
    fr: 'Autorité de protection des données',
    nl: 'Gegevensbeschermingsautoriteit',
    en: 'Data Protection Authority',
  },
};

const cameraLawRights = [
  'lcam-12-al1',
  'lcam-12-al2-droit',
  'lcam-12-al2-motif',
  'lcam-12-al2-indications',
  'lcam-12-al3',
  'lcam-12-al3-max',
  'lcam-12-al4',
] as const;
const policeRights = ['rd-2019-05-22-mention-2', 'rd-2019-05-22-mention-3', 'lfp-25-6'] as const;

/** A term of the law package, `P365D` or `P12M`, in the unit of its text. */
export function amountOf(term: string): Pick<KeepingLimit, 'amount' | 'unit'> {
  const { days, months, years } = Temporal.Duration.from(term);
  return days > 0 ? { amount: days, unit: 'days' } : { amount: months + 12 * years, unit: 'months' };
}

/** The terms for images of the police on a day; one that was not yet in force is left out. */
function policeLimits(day: string): readonly KeepingLimit[] {
  const limits = [
    {
      term: maximumRetention,
      limit: 'maximum',
      what: {
        fr: 'Images filmées de manière visible par la police',
        nl: 'Beelden die de politie zichtbaar heeft gemaakt',
        en: 'Images that the police filmed visibly',
      },
    },
    {
      term: bodycamMinimum,
      limit: 'minimum',
      what: { fr: 'Images d’une bodycam', nl: 'Beelden van een bodycam', en: 'Images of a bodycam' },
    },
    {
      term: detentionMinimum,
      limit: 'minimum',
      what: {
        fr: 'Images d’un lieu de détention géré par la police',
        nl: 'Beelden van een door de politie beheerde detentieplaats',
        en: 'Images of a detention place managed by the police',
      },
    },
  ] as const satisfies readonly { term: typeof maximumRetention; limit: KeepingLimit['limit']; what: Localised }[];
  return limits.flatMap(({ term, limit, what }): readonly KeepingLimit[] => {
    const value = term.on(day);
    const provision = findProvisionRef(term.law, day);
    return value === undefined || provision === undefined ? [] : [{ what, ...amountOf(value), limit, provision }];
  });
}

/** Controllers under the camera law that a publication names. */
function namedControllers({ places }: PublishedFacts): readonly Body[] {
  const bodies = new Map<string, Body>();
  for (const { summary } of places) {
    if (summary.controller.state !== 'known' || summary.basis === 'police-function') continue;
    bodies.set(summary.controller.value.id, summary.controller.value);
  }
  return [...bodies.values()].toSorted((a, b) => a.name.fr.localeCompare(b.name.fr, 'fr'));
}

/** What the page "I was filmed" needs: limits of the day one was filmed, else of the legal day. */
export function filmedData(parts: {
  readonly facts: PublishedFacts;
  readonly territory: Territory;
  readonly choice: FilmedChoice;
  readonly legalDay: string;
}): PageData<FilmedData> {
  const { facts, territory, choice, legalDay } = parts;
  const day = choice.filmedOn ?? legalDay;
  return {
    page: 'filmed',
    cameraLawLimits: cameraLawLimits(day),
    policeLimits: policeLimits(day),
    cameraLawRights: provisionRefs(cameraLawRights, day),
    policeRights: provisionRefs(policeRights, day),
    controllers: namedControllers(facts),
    zones: territory.zones,
    controlOrgan,
    dataProtectionAuthority,
    camera: choice.camera === undefined ? null : (facts.findPlace(choice.camera)?.summary ?? null),
  };
}

/** What the letter needs; a recipient that we do not know leaves a blank to fill in. */
export function letterData(parts: {
  readonly facts: PublishedFacts;
  readonly territory: Territory;
  readonly choice: LetterChoice;
  readonly legalDay: string;
}): PageData<LetterData> {
  const { facts, territory, choice, legalDay } = parts;
  const day = choice.filmedOn ?? legalDay;
  const bodies = [controlOrgan, dataProtectionAuthority, ...territory.zones, ...namedControllers(facts)];
  const fallback = choice.regime === 'police' ? controlOrgan : null;
  return {
    page: 'letter',
    recipient: bodies.find(({ id }) => id === choice.recipient) ?? fallback,
    camera: choice.camera === undefined ? null : (facts.findPlace(choice.camera)?.summary ?? null),
    provisions: provisionRefs(choice.regime === 'police' ? policeRights : cameraLawRights, day),
  };
}
