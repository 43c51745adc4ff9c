import {
  type Deadline,
  type Duty,
  type Finding as LawFinding,
  provisionOf,
  type RoleKey,
  roles,
  type ToldDecision,
  type ToldFinding,
} from '@clairevoie/law';
import { durationInWords } from '../../i18n/duration-in-words.ts';
import { formatInstant, formatList } from '../../i18n/format.ts';
import type { Localised, ProvisionRef, Term } from '../data-values.ts';
import type { Finding } from '../record-pages.ts';
import { findReading } from './law-book.ts';
import type { LawReceipt } from './law-page-data.ts';

const each = (make: (lang: 'fr' | 'nl' | 'en') => string): Localised => ({
  fr: make('fr'),
  nl: make('nl'),
  en: make('en'),
});

/** The names of roles, as a list in words; null without any. */
export function roleNames(keys: readonly RoleKey[] | undefined): Localised | null {
  if (keys === undefined || keys.length === 0) return null;
  return each((lang) =>
    formatList(
      lang,
      [...new Set(keys)].map((key) => roles[key][lang]),
    ),
  );
}

/** A provision as pages name it, in the version of a day. */
export function refOf(id: string, day: string): ProvisionRef {
  const { label, title, quoteFr, quoteNl, from } = provisionOf(id, day);
  return {
    id,
    cite: label,
    title,
    from,
    ...(quoteFr === undefined ? {} : { quoteFr }),
    ...(quoteNl === undefined ? {} : { quoteNl }),
  };
}

const order: readonly LawFinding['holds'][] = ['no', 'unknown', 'human', 'yes'];

const grounds = {
  forbidden: { fr: 'une disposition l’interdit', nl: 'een bepaling verbiedt het', en: 'a provision forbids it' },
  'no-legal-basis': {
    fr: 'aucune base légale dans une liste fermée',
    nl: 'geen wettelijke grondslag in een gesloten lijst',
    en: 'no legal basis in a closed list',
  },
} as const satisfies Record<NonNullable<LawFinding['ground']>, Localised>;

const findingOf = (found: ToldFinding): Finding => ({
  provision: {
    id: found.provision,
    cite: found.label,
    title: found.title,
    from: found.version,
    ...(found.quoteFr === undefined ? {} : { quoteFr: found.quoteFr }),
  },
  holds: found.holds === 'human' ? 'asks-a-person' : found.holds,
  because: found.because,
  mend: found.mend ?? null,
  who: roleNames(found.who),
  ...(found.ground === undefined ? {} : { ground: grounds[found.ground] }),
});

const terms: Readonly<Record<string, Localised>> = {
  'before-use': { fr: 'avant l’utilisation', nl: 'vóór het gebruik', en: 'before the use' },
  'before-decision': { fr: 'avant la décision', nl: 'vóór de beslissing', en: 'before the decision' },
  'first-working-day': {
    fr: 'le premier jour ouvrable',
    nl: 'op de eerste werkdag',
    en: 'on the first working day',
  },
  'at-once': { fr: 'sans délai', nl: 'onverwijld', en: 'at once' },
  'as-soon-as-possible': { fr: 'dans les plus brefs délais', nl: 'zo snel mogelijk', en: 'as soon as possible' },
  'no-term': { fr: 'sans délai fixé par le texte', nl: 'zonder termijn in de tekst', en: 'no term in the text' },
};

function termInWords(duration: string): Localised {
  const known = terms[duration];
  if (known !== undefined) return known;
  const inWords = (lang: 'fr' | 'nl' | 'en'): string | undefined => durationInWords(lang, duration);
  return inWords('fr') === undefined
    ? { fr: duration, nl: duration, en: duration }
    : { fr: `dans un délai de ${inWords('fr')}`, nl: `binnen ${inWords('nl')}`, en: `within ${inWords('en')}` };
}

const bases = {
  law: null,
  reading: { fr: 'par une lecture du texte', nl: 'volgens een lezing van de tekst', en: 'by a reading of the text' },
  policy: {
    fr: 'règle de ce logiciel, pas la loi',
    nl: 'regel van deze software, niet de wet',
    en: 'a rule of this software, not law',
  },
} as const;

/** A duty as a term of a receipt: what, by whom, to whom, when. */
export function dutyTerm(duty: Duty, day: string): Term {
  const basis = bases[duty.basis];
  const by = roleNames(duty.by);
  const to = roleNames(duty.toWhom);
  const whoOf = (lang: 'fr' | 'nl' | 'en'): string =>
    [
      ...(by === null ? [] : [`${{ fr: 'par', nl: 'door', en: 'by' }[lang]} : ${by[lang] ?? by.fr}`]),
      ...(to === null ? [] : [`${{ fr: 'à', nl: 'aan', en: 'to' }[lang]} : ${to[lang] ?? to.fr}`]),
      ...(basis === null ? [] : [`(${basis[lang]})`]),
    ].join(' ; ');
  const who = each(whoOf);
  return {
    what: duty.text,
    by:
      who.fr === ''
        ? null
        : {
            fr: who.fr,
            nl: who.nl.replaceAll(' :', ':').replaceAll(' ;', ';'),
            en: (who.en ?? '').replaceAll(' :', ':').replaceAll(' ;', ';'),
          },
    due:
      duty.dueAt !== undefined
        ? { kind: 'instant', dueAt: duty.dueAt }
        : { kind: 'no-date', words: termInWords(duty.dueWithin ?? 'no-term') },
    provision: refOf(duty.provision, day),
    state: 'open',
  };
}

const kinds = {
  gate: {
    fr: 'le premier délai d’accès prend fin',
    nl: 'de eerste toegangstermijn eindigt',
    en: 'the first term of access ends',
  },
  earliest: { fr: 'pas avant ce moment', nl: 'niet vóór dit tijdstip', en: 'not before this moment' },
  latest: { fr: 'au plus tard à ce moment', nl: 'uiterlijk op dit tijdstip', en: 'at the latest at this moment' },
  split: {
    fr: 'ce qui est enregistré à partir d’ici est encore dans le premier délai d’accès',
    nl: 'wat vanaf hier is opgenomen, valt nog binnen de eerste toegangstermijn',
    en: 'what was recorded from here on is still within the first term of access',
  },
} as const satisfies Record<Deadline['kind'], Localised>;

function deadlineTerm({ kind, at, on, provision }: Deadline, day: string): Term {
  return {
    what: kinds[kind],
    by: null,
    due:
      at !== undefined
        ? { kind: 'instant', dueAt: at }
        : on !== undefined
          ? { kind: 'day', dueOn: on }
          : { kind: 'no-date', words: termInWords('no-term') },
    provision: refOf(provision, day),
    state: 'open',
  };
}

const answers = {
  allowed: {
    fr: 'd’après ces faits, la loi le permet',
    nl: 'op grond van deze feiten laat de wet het toe',
    en: 'the law allows it, on these facts',
  },
  refused: {
    fr: 'd’après ces faits, la loi ne le permet pas',
    nl: 'op grond van deze feiten laat de wet het niet toe',
    en: 'the law does not allow it, on these facts',
  },
  'needs-human': {
    fr: 'pas de réponse encore : un fait manque, ou une personne doit apprécier',
    nl: 'nog geen antwoord: een feit ontbreekt, of een persoon moet oordelen',
    en: 'no answer yet: a fact is missing, or a person must judge',
  },
} as const satisfies Record<ToldDecision['outcome'], Localised>;

/** The answer in one sentence: what, when, and whether. */
function sentenceOf(name: Localised, { at, outcome }: ToldDecision): Localised {
  const when = (lang: 'fr' | 'nl' | 'en'): string => formatInstant(lang, at);
  return {
    fr: `${name.fr}, le ${when('fr')} (heure de Bruxelles) : ${answers[outcome].fr}.`,
    nl: `${name.nl}, op ${when('nl')} (Brusselse tijd): ${answers[outcome].nl}.`,
    ...(name.en === undefined ? {} : { en: `${name.en}, on ${when('en')} (Brussels time): ${answers[outcome].en}.` }),
  };
}

/** A decision as the document that a person keeps. `day` is the day whose text was applied. */
export function receiptOf(name: Localised, decision: ToldDecision): LawReceipt {
  const day = decision.pinnedTo ?? decision.at.slice(0, 10);
  return {
    outcome: decision.outcome,
    sentence: sentenceOf(name, decision),
    findings: decision.findings.toSorted((a, b) => order.indexOf(a.holds) - order.indexOf(b.holds)).map(findingOf),
    duties: decision.duties.map((duty) => dutyTerm(duty, day)),
    deadlines: decision.deadlines.map((deadline) => deadlineTerm(deadline, day)),
    demands: (decision.demands ?? []).map(({ provision, text }) => ({ provision: refOf(provision, day), text })),
    policyGates: decision.policyGates.map(({ because }) => because),
    readings: decision.readings.flatMap(({ id, choice }) => findReading(id, choice) ?? []),
    // The day alone: how far the texts reach is said by the warnings, in three languages.
    newestVersion: decision.lawVersion.slice(0, 10),
    warnings: decision.warnings.map(({ text }) => text),
  };
}
