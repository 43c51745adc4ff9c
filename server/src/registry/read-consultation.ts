import type { RegistryPayload } from '@clairevoie/contract';
import { loadActor } from '../identity/index.ts';
import {
  type ActContext,
  type Actor,
  findReceipt,
  type JsonObject,
  type Ledger,
  type ProvedReceipt,
} from '../ledger/index.ts';
import { consultQuestion, findLook } from './acts/bodycam-look.ts';
import { findConsulted } from './acts/consult.ts';
import { extractQuestion } from './acts/extract-bodycam.ts';
import { registryErrors } from './registry-errors.ts';
import { digestOf } from './shown-rows.ts';

/** What reading the rows of a consultation needs of the journal. */
export type ConsultationLedger = Pick<
  Ledger,
  'reads' | 'gate' | 'demo' | 'origins' | 'logs' | 'holdsFunction' | 'legalNow'
>;

/** The rows of a consultation, as its receipt committed to them. */
export type ConsultedRows = { readonly register: string; readonly rows: readonly JsonObject[] };

type Now<Payload> = Pick<ActContext<Payload>, 'act' | 'actor' | 'at' | 'demo' | 'read'>;

// The payload of an entry was checked against the schema of its act when it was written.
const rowsNow: Readonly<Record<string, (now: Now<never>) => Promise<readonly JsonObject[] | null>>> = {
  'registry/consult': async (now: Now<RegistryPayload<'registry/consult'>>) => (await findConsulted(now)).rows,
  'registry/consult-bodycam': async (now: Now<RegistryPayload<'registry/consult-bodycam'>>) =>
    (await findLook(now.read, now, (period) => consultQuestion(period, now))).rows,
  'registry/extract-bodycam': async (now: Now<RegistryPayload<'registry/extract-bodycam'>>) =>
    (await findLook(now.read, now, (period) => extractQuestion(period, now))).rows,
};

/**
 * The rows of a consultation that went through: to the person who asked, in the function in which they asked, for fifteen
 * minutes. The receipt is no right: function, law and rules are asked again at the legal time of now, on the registers of now.
 * Errors: `registry/not-found` (somebody else's, or nothing was given), `registry/consultation-over`,
 * `registry/consultation-shut`, `registry/consultation-changed`. @law lfp-25-8-al3 lfp-25-8-p2-al6
 */
export async function readConsultation(
  ledger: ConsultationLedger,
  entryId: string,
  actor: Actor,
): Promise<ConsultedRows> {
  const { receipt, openings }: ProvedReceipt = await findReceipt(ledger, entryId, actor);
  const find = rowsNow[receipt.act];
  const { register, rowsSha256, readableUntil } = receipt.result;
  const type = receipt.act;
  if (find === undefined || receipt.verdict !== 'allowed')
    throw registryErrors.notFound({ what: 'consultation', id: entryId });
  const at = await ledger.legalNow();
  const asked: { readonly key: string; readonly payload: never } = JSON.parse(openings.request?.content ?? '{}');
  const who: Partial<Actor> = JSON.parse(openings.who?.content ?? '{}');
  const read = ledger.gate.registers;
  const known = await loadActor(read, actor, at);
  const isSame = who.functionKey === actor.functionKey && who.organisationId === actor.organisationId;
  if (!isSame || !known.holdsFunction) throw registryErrors.consultationShut({ entryId });
  if (typeof readableUntil !== 'string' || Temporal.Instant.compare(at, readableUntil) >= 0)
    throw registryErrors.consultationOver({ entryId });
  const act = { type, key: asked.key, actor, payload: asked.payload };
  const rows = await find({ act, actor: known, at, demo: ledger.demo, read });
  if (rows === null) throw registryErrors.consultationShut({ entryId });
  if (digestOf(rows) !== rowsSha256) throw registryErrors.consultationChanged({ entryId });
  return { register: String(register), rows };
}
