import {
  actsOutsideProcedures,
  type ProcedureStep,
  priorityTable,
  procedures,
  regimeFamilies,
  regimes,
  roles,
  unjudgedReasons,
} from '@clairevoie/law';

interface TablesOptions {
  readonly json?: boolean;
  readonly language: 'fr' | 'nl' | 'en';
}

/** How one regime stands to another, in a word that stands between their names. */
const between = {
  displaces: { fr: 'l’emporte sur', nl: 'gaat voor op', en: 'displaces' },
  beside: { fr: 's’applique à côté de', nl: 'geldt naast', en: 'applies beside' },
} as const;

const outsideTitle = {
  fr: 'Actes hors de ces procédures',
  nl: 'Handelingen buiten deze procedures',
  en: 'Acts outside these procedures',
} as const;

/** `law procedures`: the table of W-01 to W-28, whole as JSON, or a line a step. */
export function proceduresCommand({ json, language }: TablesOptions, say: (line: string) => void): void {
  if (json === true) {
    say(JSON.stringify({ procedures, actsOutside: actsOutsideProcedures }));
    return;
  }
  for (const { id, title, states, steps, separations = [] } of procedures) {
    say(`${id}  ${title[language]}`);
    const nameOf = (key: string): string => states[key]?.name[language] ?? key;
    for (const step of steps)
      say(`  ${step.from.map(nameOf).join(' | ') || '●'} -> ${nameOf(step.to)}   ${about(step, language)}`);
    for (const { decision, notSameAs, basis } of separations)
      say(`  ${decision[language]} ≠ ${notSameAs[language]}   [${basis}]`);
  }
  say(outsideTitle[language]);
  for (const [act, why] of Object.entries(actsOutsideProcedures)) say(`  ${act}   ${why[language]}`);
}

function about(
  { who, judgedBy, due, provisions, readings, basis }: ProcedureStep,
  language: 'fr' | 'nl' | 'en',
): string {
  return [
    who.map((role) => roles[role][language]).join(', '),
    'acts' in judgedBy ? judgedBy.acts.join(' ') : unjudgedReasons[judgedBy.none][language],
    due?.text[language] ?? '',
    [...provisions, ...readings].join(' '),
    `[${basis}]`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `law regime`: the dated priority table, with the regimes it orders. */
export function regimeCommand({ json, language }: TablesOptions, say: (line: string) => void): void {
  if (json === true) {
    say(JSON.stringify({ families: regimeFamilies, regimes, priority: priorityTable }));
    return;
  }
  const named = (ids: readonly string[]): string =>
    ids.map((id) => regimes.find((regime) => regime.id === id)?.name[language] ?? id).join(', ');
  for (const { relation, prevails, over, from, to, provisions, readings, why } of priorityTable) {
    const how = between[relation === 'side-by-side' ? 'beside' : 'displaces'][language];
    say(`${from}${to === undefined ? '' : `..${to}`}  ${named(prevails)} ${how} ${named(over)}`);
    say(`  ${why[language]} [${[...provisions, ...readings].join(' ')}]`);
  }
}
