import type { PictureGroundKind } from '@clairevoie/contract';
import type { Actor, JsonObject, RegisterReader } from '../../ledger/index.ts';

/** A read whose picture is asked for. */
export interface PictureOfRead {
  /** Number of the batch’s writing, as `anpr.visible_read` names it. */
  readonly batch: number;
  readonly place: number;
  readonly batchId: string;
  readonly databaseId: string;
  /** Service whose camera took it. */
  readonly organisationId: string;
  readonly recordedAt: string;
}

/** What a ground says to somebody who holds it: plain JSON, for it is recorded. */
export type GroundFound = {
  readonly branch: 'administrative' | 'judicial';
  /** Why, as the journal of the law asks it: never a plate, a name or a case number. @law lfp-44-4-p2-journal */
  readonly reason: string;
  /** Facts of `run-point-search` that this ground rests on, asked again with the picture: of a search; null where it rests on none. */
  readonly pointSearch: JsonObject | null;
  /** Office of the public prosecutor to which that search was addressed: it handles the case. */
  readonly office?: string;
};

/**
 * What a picture may be opened within. The part that owns the ground (hits, search) looks it up in its own registers: whether it is this person’s, stands
 * open now, and covers this very read; undefined otherwise. A picture is opened by no other way.
 */
export interface PictureGround {
  readonly kind: PictureGroundKind;
  find(asked: {
    readonly groundId: string;
    readonly of: PictureOfRead;
    readonly actor: Actor;
    readonly at: string;
    readonly read: RegisterReader;
  }): Promise<GroundFound | undefined>;
}
