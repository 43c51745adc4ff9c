import { internalAct } from '@clairevoie/contract';
import type { PublicHeader } from './log-rules.ts';

/** What the headers say of private bodies that were erased; what stays of an erased body is its commitment. */
export interface SeenErasures {
  /** Entries that each erased one body. */
  readonly ofOne: number;
  /** Entries by which the schedule erased bodies at the end of their term, several each: how many, no header says. */
  readonly atTerm: number;
  /** Internal acts, whose kind no header says (ADR 0010): an erasure that one person performs alone is among them. */
  readonly internalActs: number;
}

/** Counts them while a log is walked. */
export function countErasures() {
  const counts = { ofOne: 0, atTerm: 0, internalActs: 0 };
  return {
    see: ({ act, verdict }: Pick<PublicHeader, 'act' | 'verdict'>): void => {
      if (act === internalAct) counts.internalActs += 1;
      else if (verdict !== 'allowed') return;
      else if (act === 'ledger/erase-body') counts.ofOne += 1;
      else if (act === 'ledger/erase-at-term') counts.atTerm += 1;
    },
    seen: (): SeenErasures => counts,
  };
}

const words = {
  fr: {
    head: 'Effacements  ',
    and: ' ; ',
    ofOne: (n: number) => `${n} corps privés effacés un par un`,
    atTerm: (n: number) => `${n} inscriptions ont effacé des corps au terme de leur délai, plusieurs chacune`,
    internal: (n: number) => `${n} actes internes ne disent pas s’ils en ont effacé un`,
  },
  nl: {
    head: 'Gewist       ',
    and: '; ',
    ofOne: (n: number) => `${n} private inhouden één voor één gewist`,
    atTerm: (n: number) => `${n} inschrijvingen wisten inhouden aan het einde van hun termijn, elk verschillende`,
    internal: (n: number) => `${n} interne handelingen zeggen niet of ze er een hebben gewist`,
  },
  en: {
    head: 'Erased       ',
    and: '; ',
    ofOne: (n: number) => `${n} private bodies erased one by one`,
    atTerm: (n: number) => `${n} entries erased bodies at the end of their term, several each`,
    internal: (n: number) => `${n} internal acts do not say whether they erased one`,
  },
} as const;

/** The line of a report; none when no header speaks of an erasure, or could. */
export function erasureLines(
  { ofOne, atTerm, internalActs }: SeenErasures,
  language: keyof typeof words,
): readonly string[] {
  if (ofOne + atTerm + internalActs === 0) return [];
  const text = words[language];
  const said = [
    text.ofOne(ofOne),
    ...(atTerm === 0 ? [] : [text.atTerm(atTerm)]),
    ...(internalActs === 0 ? [] : [text.internal(internalActs)]),
  ];
  return [`${text.head}${said.join(text.and)}`];
}
