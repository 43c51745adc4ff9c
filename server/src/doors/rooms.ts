import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import {
  actsOfReadChanges,
  actsWithResults,
  anprActs,
  anprRoutes,
  completedAnprActs,
  completedPictureActs,
  correlationActs,
  correlationsRoutes,
  flagLateOpinions,
  type Hits,
  hitsActs,
  hitsRoutes,
  type Lists,
  lettersRoutes,
  listsActs,
  listsActsWithResults,
  listsRoutes,
  listsSchedule,
  type PictureRoom,
  pictureGrounds,
  pictureRoutes,
  picturesActs,
  type Reads,
  readsActs,
  type ServerTransmission,
  searchActs,
  searchOversightRoutes,
  searchRoutes,
  searchSchedule,
  transmissionActs,
  transmissionRoutes,
  waitingPlates,
  withdrawLapsedCameras,
} from '../anpr/index.ts';
import {
  authorisationActs,
  authorisationRoutes,
  endLapsedUses,
  openDocuments,
  raiseUnconfirmedAlarms,
  waitingTasks,
} from '../authorisation/index.ts';
import {
  banActs,
  banRoutes,
  completedBanActs,
  openReportFiles,
  publishVerdicts,
  raiseDueAlarms,
} from '../ban/index.ts';
import { dossierActs, shippedTextsDue } from '../dossier/index.ts';
import { actorOf, deleteOverSessions, identityActs, type WaitingSource, waitingTerms } from '../identity/index.ts';
import { type ActDefinition, eraseWhatIsAtTerm, type Ledger } from '../ledger/index.ts';
import {
  concealedCountsDue,
  oversightActs,
  oversightRoutes,
  revealWhatIsDue,
  sealedAnchor,
  waitingSupervision,
  weeklyTally,
} from '../oversight/index.ts';
import { registryActs, registryRoutes, waitingRegisters } from '../registry/index.ts';
import { completedVaultActs, type Vault, vaultActs, vaultRoutes, waitingRecordings } from '../vault/index.ts';
import type { CompletedAct } from './act-routes.ts';
import type { DueWork } from './schedule.ts';
import { waitingRoutes } from './waiting-routes.ts';

/** What the rooms share once the journal is open. */
export interface RoomContext {
  readonly ledger: Ledger;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly now: () => Temporal.Instant;
  /** Legal time: real time, or the demo's clock. */
  readonly legalNow: () => Promise<string>;
  readonly vault: Vault;
  readonly reads: Reads;
  readonly lists: Lists;
  readonly pictures: PictureRoom;
  readonly hits: Hits;
  readonly transmission: ServerTransmission;
}

/** Every act of every room, for the gate. */
export const roomActs: readonly ActDefinition[] = [
  ...identityActs,
  ...registryActs,
  ...authorisationActs,
  ...vaultActs,
  ...anprActs,
  ...readsActs,
  ...searchActs,
  ...picturesActs(pictureGrounds),
  ...transmissionActs,
  ...listsActs,
  ...hitsActs,
  ...correlationActs,
  ...banActs,
  ...dossierActs,
  ...oversightActs,
];

/** What waits for people, a room each: a new room adds its own here. */
export const roomWaiting = ({ ledger: { reads } }: Pick<RoomContext, 'ledger'>): readonly WaitingSource[] => [
  waitingTerms(reads),
  waitingRegisters(reads),
  waitingTasks(reads),
  waitingRecordings(reads),
  waitingPlates(reads),
  waitingSupervision(reads),
];

/** Acts of which the server itself says a part. */
export const completedActs: Readonly<Record<string, CompletedAct>> = {
  ...completedVaultActs,
  ...completedAnprActs,
  ...completedPictureActs,
  ...completedBanActs,
};

/** Acts that have addresses of their own, because they answer with more than a receipt. */
export const actsElsewhere: readonly string[] = [...actsWithResults, ...listsActsWithResults, ...actsOfReadChanges];

/** The rooms' own routes, behind the session, under `/api`. */
export async function roomRoutes(staff: FastifyInstance, context: RoomContext): Promise<void> {
  const { ledger, dataDir, demo, legalNow, vault } = context;
  const documents = await openDocuments(join(dataDir, 'documents'));
  await staff.register(registryRoutes, { ledger });
  await staff.register(authorisationRoutes({ db: ledger.reads, documents, actorOf, legalNow, demo }));
  await staff.register(vaultRoutes({ vault }));
  await staff.register(anprRoutes({ db: ledger.reads, actorOf }));
  await staff.register(lettersRoutes({ world: { ...context.reads.world, gate: ledger.gate }, actorOf, legalNow }));
  await staff.register(
    searchRoutes({
      world: {
        gate: ledger.gate,
        db: ledger.reads,
        legalNow: () => context.reads.legalNow(),
        witness: vault.witness,
      },
      actorOf,
    }),
  );
  const { sealed } = context.pictures;
  const place = { db: ledger.reads, read: vault.read, gate: ledger.gate, sealed, witness: vault.witness, legalNow };
  await staff.register(pictureRoutes({ place, actorOf }));
  await staff.register(listsRoutes({ db: ledger.reads, gate: ledger.gate, actorOf, legalNow }));
  await staff.register(
    hitsRoutes({
      db: ledger.reads,
      gate: ledger.gate,
      live: context.hits.live,
      lists: context.lists.inForce,
      actorOf,
      legalNow,
    }),
  );
  await staff.register(
    correlationsRoutes({ db: ledger.reads, read: vault.read, witness: vault.witness, actorOf, legalNow }),
  );
  await staff.register(searchOversightRoutes({ db: ledger.reads, gate: ledger.gate, legalNow, actorOf }));
  await staff.register(
    transmissionRoutes({ gate: ledger.gate, db: ledger.reads, actorOf, legalNow, keys: context.transmission.keys }),
  );
  const reports = await openReportFiles(join(dataDir, 'reports'));
  await staff.register(banRoutes({ db: ledger.reads, reports, actorOf, legalNow }));
  await staff.register(oversightRoutes({ ledger, actorOf, legalNow }));
  await staff.register(waitingRoutes({ sources: roomWaiting(context), actorOf, legalNow }));
}

/** What falls due by itself. */
export function roomSchedule({
  ledger,
  demo,
  now,
  vault,
  reads,
  lists,
  transmission,
  hits,
}: RoomContext): readonly DueWork[] {
  return [
    { name: 'recordings that are due', run: () => vault.schedule.round() },
    ...reads.schedule,
    ...searchSchedule(ledger.reads, ledger.gate),
    { name: 'lists in force', run: () => lists.refresh() },
    ...transmission.schedule,
    ...listsSchedule({ db: ledger.reads, gate: ledger.gate, lists }),
    ...hits.schedule,
    { name: 'anchors of the sealed logs', run: sealedAnchor(ledger.gate) },
    { name: 'counts of concealed acts', run: concealedCountsDue(ledger.gate) },
    { name: 'bodies at their term', run: eraseWhatIsAtTerm(ledger.reads, ledger.gate) },
    { name: 'reveals that are due', run: (at) => revealWhatIsDue(ledger.reads, ledger.gate, at) },
    { name: 'tally of the looks of a week', run: weeklyTally(ledger.reads, ledger.gate) },
    { name: 'uses whose basis is over', run: (at) => endLapsedUses(ledger.reads, ledger.gate, at) },
    { name: 'unconfirmed urgent grants', run: (at) => raiseUnconfirmedAlarms(ledger.reads, ledger.gate, at) },
    { name: 'cameras whose authorisation is over', run: (at) => withdrawLapsedCameras(ledger.reads, ledger.gate, at) },
    { name: 'opinions that are late', run: (at) => flagLateOpinions(ledger.reads, ledger.gate, at) },
    { name: 'systems that changed or lack evidence', run: (at) => raiseDueAlarms(ledger.reads, ledger.gate, at) },
    { name: 'state of declared systems', run: publishVerdicts(ledger.reads, ledger.gate, { demo }) },
    { name: 'texts that come with the product', run: shippedTextsDue(ledger.reads, ledger.gate) },
    {
      name: 'sessions that are over',
      run: () =>
        deleteOverSessions(ledger.reads, { before: now().subtract({ hours: 24 }).toString(), now: now().toString() }),
    },
  ];
}
