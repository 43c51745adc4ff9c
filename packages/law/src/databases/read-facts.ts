import type { HumanJudgement, IsoDuration, IsoInstant, PersonFacts } from '../facts.ts';
import type { DatabaseToolFacts, ReadDataClass } from './database-facts.ts';

/** A system takes the read of a vehicle's passage (ANPR) into a store (LFP 44/2 § 3, 44/11/3decies §§ 1 and 2). @law lfp-44-2-p3-al1 lfp-44-11-3decies-p1-pt1 lfp-44-11-3decies-p2-al1 */
export type IngestReadFacts = {
  /** Collected automatically by a technical tool. */
  readonly collectedAutomatically?: boolean;
  /** Structured so that it can be found directly; raw video that is not indexed is not. */
  readonly structured?: boolean;
  /** Where it goes. */
  readonly store?: 'technical-database' | 'video-vault' | 'spreadsheet' | 'other-file';
  /** What collected or extracted it. */
  readonly tool?: DatabaseToolFacts;
  /** Classes of data in the read. */
  readonly dataClasses?: readonly ReadDataClass[];
  /** Classes that appear on the images and are not recorded. Left out: none. */
  readonly visibleButLeftOut?: readonly ReadDataClass[];
  /** The time carries its zone or offset. */
  readonly timeHasZone?: boolean;
  /** Recording of the read. */
  readonly recordedAt?: IsoInstant;
  /** From when its term runs. */
  readonly retentionCountedFrom?: 'recording' | 'import' | 'transmission' | 'last-search' | 'hit';
  /** Term set in the system. */
  readonly configuredRetention?: IsoDuration;
  /** Term that the assessment finds necessary. */
  readonly assessedRetention?: IsoDuration;
  /** The operation is journaled. */
  readonly journalOn?: boolean;
};

/** The read of a vehicle's passage (ANPR) is deleted from a technical database, after at most twelve months (LFP 44/11/3decies § 2). @law lfp-44-11-3decies-p2-al1 lfp-44-11-3novies-duree */
export type DeleteReadFacts = {
  /** Recording of the read. */
  readonly recordedAt?: IsoInstant;
  /** Term set in the system. */
  readonly configuredRetention?: IsoDuration;
  /** Term that the assessment finds necessary. */
  readonly assessedRetention?: IsoDuration;
  /** The operation is journaled, automatic deletion included. */
  readonly journalOn?: boolean;
  /** Journal entries about the read would go with it. */
  readonly deletesJournal?: boolean;
  /** The read was transmitted to the national database. */
  readonly transmitted?: boolean;
};

/** Entries of the journal of a technical database are deleted, after ten years (LFP 44/11/3novies). @law lfp-44-11-3novies-duree */
export type DeleteDatabaseJournalFacts = {
  /** When the processing that the entry describes took place. */
  readonly processedAt?: IsoInstant;
};

/** A processing operation in a technical database is written in its journal (LFP 44/11/3novies, 44/4 § 2). @law lfp-44-11-3novies lfp-44-4-p2-journal */
export type JournalProcessingFacts = {
  /** Operation; those of 44/4 § 2 since 29-06-2019, and any other processing. */
  readonly operation?:
    | 'collection'
    | 'modification'
    | 'consultation'
    | 'communication'
    | 'archiving'
    | 'interconnection'
    | 'erasure'
    | 'other';
  /** The line is written. */
  readonly written?: boolean;
  /** Date and hour of the operation. */
  readonly operationAt?: IsoInstant;
  /** Reason of a consultation or communication. */
  readonly reason?: string;
  /** Category of persons who consulted. */
  readonly personCategory?: string;
  /** Identification of who consulted. */
  readonly personIdentification?: string;
  /** System that communicated the data. */
  readonly system?: string;
  /** Category of the recipients of a communication. */
  readonly recipientCategory?: string;
};

/** A system records a hit whose data enter the conditions of a police database (LFP 44/11/3decies § 2 al. 2). @law lfp-44-11-3decies-p2-al2-copie */
export type RecordHitFacts = {
  /** Recording of the read. */
  readonly recordedAt?: IsoInstant;
  /** The data meet the conditions to feed a general or base database. */
  readonly feedingConditionsMet?: boolean;
  /** When these conditions were met. */
  readonly conditionsMetAt?: IsoInstant;
  /** The operation is journaled. */
  readonly journalOn?: boolean;
};

/** A member of the police validates or rejects a hit (LFP 44/11/3decies § 2 al. 2). @law lfp-44-11-3decies-p2-al2-delai */
export type ValidateHitFacts = {
  /** Who validates: a named member of the police. */
  readonly validatedBy?: PersonFacts;
  /** Whether that person is a member of the police services. */
  readonly validatorIsPolice?: boolean;
  /** Software validates, no person. */
  readonly automatic?: boolean;
  /** What is decided. */
  readonly outcome?: 'validated' | 'rejected';
  /** The person compared the photo of the plate with the reading. */
  readonly comparedWithPhoto?: boolean;
  /** Judgement of that person that the feeding condition is met. */
  readonly conditionConfirmed?: HumanJudgement;
  /** When the conditions were met. */
  readonly conditionsMetAt?: IsoInstant;
  /** Recording of the read. */
  readonly recordedAt?: IsoInstant;
  /** The validator wrote the list that gave the hit. */
  readonly validatorIsListAuthor?: boolean;
  /** The operation is journaled. */
  readonly journalOn?: boolean;
};

/** A hit that nobody validated in time expires (LFP 44/11/3decies § 2 al. 2). @law lfp-44-11-3decies-p2-al2-delai */
export type ExpireHitFacts = {
  /** When the conditions were met. */
  readonly conditionsMetAt?: IsoInstant;
  /** Recording of the read. */
  readonly recordedAt?: IsoInstant;
  /** A person validated it in time. */
  readonly validated?: boolean;
};

/** The police copy the data of a validated hit to a police database (LFP 44/11/3decies § 2 al. 2). @law lfp-44-11-3decies-p2-al2-copie */
export type CopyHitFacts = {
  /** Database of 44/2 § 1: 1° general, 2° base, 3° special; or another. */
  readonly target?: 'general-database' | 'base-database' | 'special-database' | 'other';
  /** When the conditions were met. */
  readonly conditionsMetAt?: IsoInstant;
  /** When a person validated; left out: not validated. */
  readonly validatedAt?: IsoInstant;
  /** What the person decided; `none` when nobody did. */
  readonly validation?: 'validated' | 'rejected' | 'none';
  /** Software validated, no person. */
  readonly automatic?: boolean;
  /** Recording of the read. */
  readonly recordedAt?: IsoInstant;
  /** The operation is journaled. */
  readonly journalOn?: boolean;
};

/** The controller of a local technical database sends its reads to the national one (LFP 44/11/3sexies § 2). @law lfp-44-11-3sexies-p2 */
export type TransmitReadsFacts = {
  /** Who sends. */
  readonly sentBy?: PersonFacts;
  /** A corresponding national database exists. */
  readonly nationalDatabaseExists?: boolean;
  /** Reads of the period that the local database holds. */
  readonly readsHeld?: number;
  /** Reads sent. */
  readonly readsSent?: number;
  /** Recording of the oldest read sent. */
  readonly recordedAt?: IsoInstant;
  /** The operation is journaled. */
  readonly journalOn?: boolean;
};

/** The national technical database acknowledges the reads that a local one sent (LFP 44/11/3sexies § 2). @law lfp-44-11-3sexies-p2 */
export type AcknowledgeTransmissionFacts = {
  /** Who acknowledges. */
  readonly acknowledgedBy?: PersonFacts;
  /** Reads sent. */
  readonly readsSent?: number;
  /** Reads received. */
  readonly readsReceived?: number;
  /** The digest of what came equals that of what was sent. */
  readonly digestEqual?: boolean;
  /** Recording of the oldest read received. */
  readonly recordedAt?: IsoInstant;
  /** The operation is journaled. */
  readonly journalOn?: boolean;
};
