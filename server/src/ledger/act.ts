import type { SealedLog } from '@clairevoie/contract';
import type { Decision, LawActName } from '@clairevoie/law';
import type { Static, TSchema } from 'typebox';
import type { Change, Json, JsonObject, Register, Stored } from './register.ts';

/** Who acts: a person in a function held in an organisation. The clock and the schedule act as `system`. */
export interface Actor {
  readonly personId: string;
  readonly functionKey: string;
  readonly organisationId: string;
}

/** What a person or a machine asks the gate to do. `key` is the client's UUID (idempotency). */
export interface ActRequest<Payload = unknown> {
  readonly type: string;
  readonly key: string;
  readonly actor: Actor;
  readonly payload: Payload;
}

/** A sentence in the three languages of the house. */
export interface Sentence {
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
}

/** A product rule that is not law: it may block the operation, it never says that the plan is unlawful. */
export interface PolicyGate {
  readonly id: string;
  readonly blocks: boolean;
  readonly because: Sentence;
}

/** A question to the law: the act as the law names it and its facts; recorded so that anyone can ask it again. */
export interface LawQuestion {
  readonly act: LawActName;
  readonly facts: JsonObject;
  /** Pins the version of the law, `2020-07-15`; absent: the law in force at the moment of the act. */
  readonly pinnedTo?: string;
}

/** What became of an act: the law's outcome, or `blocked` when only product policy stands in the way. */
export type Verdict = 'allowed' | 'refused' | 'needs-human' | 'blocked';

/** The gate's whole answer, recorded in the entry's private body. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly law: readonly { readonly question: LawQuestion; readonly decision: Decision }[];
  readonly gates: readonly PolicyGate[];
}

/** What identity knows of the actor at the moment of the act. */
export interface ActorFacts {
  readonly holdsFunction: boolean;
  readonly roleClass: string;
  /** Slug of the organisation when it is a public body, else `private-controller`: what the public header may say. */
  readonly publicOrganisation: string;
  readonly organisationKind: string;
  /**
   * Whether several persons of the organisation hold the function acted in, by its nature. Where one does, a public header
   * with act and organisation would name that person. Absent: not known to be shared.
   */
  readonly sharesFunction?: boolean;
  readonly designations: readonly JsonObject[];
}

/** Reads registers for an act and remembers what was read, so that acts of one commit cannot contradict each other. */
export interface RegisterReader {
  get<Row extends object>(register: Register<Row>, key: Partial<Row>): Promise<Stored<Row> | undefined>;
  find<Row extends object>(register: Register<Row>, where: Partial<Row>): Promise<readonly Stored<Row>[]>;
  /**
   * Whether a row stands under the key that this act is to insert. An insert is checked by the register's own key when it is
   * written, so the gate need not ask before: an act that meets a row there is judged again on what was read.
   */
  isTaken<Row extends object>(register: Register<Row>, key: Partial<Row>): Promise<boolean>;
  /** Reads that need more than equality: the store's function gets a read-only connection; name every register it reads, and `journal` when it searches entries. */
  through<T>(registers: readonly { readonly name: string }[], read: (db: Queryable) => Promise<T>): Promise<T>;
}

/** The least of a connection that a store needs: parameterised SQL in, rows out. */
export interface Queryable {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[] }>;
}

/** What an act's definition may use. It reads no clock and no environment of its own. */
export interface ActContext<Payload> {
  readonly act: ActRequest<Payload>;
  readonly actor: ActorFacts;
  /** Legal time of the act, ISO instant ending in Z. */
  readonly at: string;
  readonly entryId: string;
  readonly demo: boolean;
  readonly read: RegisterReader;
  /** A fresh UUID v7, for rows that this act creates. */
  readonly newId: () => string;
}

/** A task that other code does after the commit; it is stored in the act's own transaction. */
export interface FollowUp {
  readonly task: string;
  readonly payload: JsonObject;
  /** The same key replaces an earlier waiting follow-up. */
  readonly jobKey?: string;
}

/** One kind of act: what it asks, who may, what it must know, what the law and the house say, what it changes. */
export interface ActDefinition<P extends TSchema = TSchema, F extends JsonObject = JsonObject> {
  /** `room/verb-noun`, `vault/open-recording`. */
  readonly type: string;
  readonly title: Sentence;
  readonly payload: P;
  /** Functions that may perform it; everyone else is blocked, and the attempt journaled. `['system']` for the clock's own acts. */
  readonly who: readonly string[];
  /**
   * The log that takes the entry: `public` (default), or the sealed one of an overseer, also by who acts in which function and what
   * is asked. Acts of the published list of concealed acts go where that list says, whatever stands here.
   */
  readonly log?: LogName | ((actor: Actor, payload: Static<P>) => LogName);
  /**
   * Provision that has the act itself made public, though one person performs it ex officio for a body. The public header
   * names the act only where the law's own answer says that this publicity is due.
   */
  readonly publicBy?: string;
  /** Reads what the judgement needs. Everything it returns is recorded. */
  gather(context: ActContext<Static<P>>): Promise<F>;
  /** Pure: the questions to the law and the house's own gates, from the facts alone. */
  judge(
    facts: F,
    context: ActContext<Static<P>>,
  ): { readonly law?: readonly LawQuestion[]; readonly gates?: readonly PolicyGate[] };
  /** Register changes of an act that went through. */
  change(
    facts: F,
    context: ActContext<Static<P>>,
    judgement: Judgement,
  ): { readonly changes: readonly Change[]; readonly followUps?: readonly FollowUp[]; readonly result?: JsonObject };
  /** Register changes of an act that did not go through (rare: a pending request marked refused). */
  changeWhenRefused?(
    facts: F,
    context: ActContext<Static<P>>,
    judgement: Judgement,
  ): { readonly changes: readonly Change[]; readonly result?: JsonObject };
}

/** A log of a server: the public one, or the sealed one of an overseer. */
export type LogName = 'public' | SealedLog;

/** Declares an act with its types inferred. */
export function defineAct<P extends TSchema, F extends JsonObject>(
  definition: ActDefinition<P, F>,
): ActDefinition<P, F> {
  return definition;
}

/** What the person gets, allowed or refused. Recomputable: `law[].question` asked again gives `law[].decision`. */
export interface Receipt {
  readonly entryId: string;
  readonly act: string;
  readonly title: Sentence;
  readonly at: string;
  readonly verdict: Verdict;
  readonly law: Judgement['law'];
  readonly gates: Judgement['gates'];
  readonly result: JsonObject;
  /** Groups left out because the function of the act is no longer held; absent when nothing is. */
  readonly withheld?: readonly string[];
  readonly demo: boolean;
  readonly log: { readonly origin: string; readonly leafHash: string; readonly acknowledgement: Json };
  /** The public header as it stands in the log, canonical JSON. */
  readonly header: string;
}
