import { decide, lawActNames } from './decide.ts';
import type { Decision, Finding } from './decision.ts';
import type { DecideOptions } from './profile.ts';
import { provisionOf } from './provisions.ts';
import { readAct, readFacts, saidToBeNone } from './read-facts.ts';
import type { Trilingual } from './trilingual.ts';
import { type Mending, type MendOptions, whatWouldMend } from './what-would-mend.ts';

/** A finding with what a person needs to look its provision up. */
export type ToldFinding = Finding & {
  /** How lawyers cite the provision. */
  readonly label: Trilingual;
  readonly title: Trilingual;
  /** Exact French words of the version applied; absent when they are not in our files. */
  readonly quoteFr?: string;
};

/** A decision whose findings carry the citation and the words of their provisions. */
export type ToldDecision = Omit<Decision, 'findings'> & { readonly findings: readonly ToldFinding[] };

/** Adds citation, title and words to each finding. */
export function tell({ findings, ...decision }: Decision): ToldDecision {
  return {
    ...decision,
    findings: findings.map((finding) => {
      const { label, title, quoteFr } = provisionOf(finding.provision, finding.version);
      return { ...finding, label, title, ...(quoteFr === undefined ? {} : { quoteFr }) };
    }),
  };
}

/** A question as a program asks it: nothing in it is trusted to be what it should be. */
export type AskedQuestion = { readonly act?: unknown; readonly at?: unknown; readonly facts?: unknown };

const withNone = <T extends DecideOptions>({ facts }: AskedQuestion, options: T): T => {
  const none = saidToBeNone(facts ?? {});
  return none.length === 0 ? options : { ...options, none };
};

/** Reads a question strictly and asks the law; throws a LawError that says what to correct. */
export function decideQuestion(question: AskedQuestion, options: DecideOptions): ToldDecision {
  const act = readAct(question.act, lawActNames);
  return tell(
    decide(act, readFacts(act, question.facts ?? {}, options), String(question.at), withNone(question, options)),
  );
}

/** Reads a question strictly and seeks what would make its act lawful; throws a LawError that says what to correct. */
export function mendQuestion(question: AskedQuestion, options: MendOptions): Mending {
  const act = readAct(question.act, lawActNames);
  return whatWouldMend(
    act,
    readFacts(act, question.facts ?? {}, options),
    String(question.at),
    withNone(question, options),
  );
}
