import type { RegistryPayload } from '@clairevoie/contract';
import { type ConsultBodycamRegisterFacts, decide, known, type PersonFacts } from '@clairevoie/law';
import type { ActContext, JsonObject, LawQuestion, RegisterReader, Verdict } from '../../ledger/index.ts';
import { ask, designationOf, personFacts } from '../law-facts.ts';
import { type BodycamEntryRow, bodycamEntries, type ConsultationRow } from '../registers.ts';
import { type ShownRows, summaryOf } from '../shown-rows.ts';

type Payload = RegistryPayload<'registry/consult-bodycam'>;
type Context = Pick<ActContext<Payload>, 'act' | 'actor' | 'at'>;

type Period = { readonly from: string; readonly to: string };

/** The entry looked at: its period at once, the rest only when the law allowed it. */
export type BodycamLook = { readonly period: Period | null; readonly rows: readonly JsonObject[] | null };

/** The same for the journal, which keeps no copy of the data: the entry and its copies end with the recordings. */
export async function gatherLook(
  look: Promise<BodycamLook>,
): Promise<{ readonly period: Period | null; readonly shown: ShownRows }> {
  const { period, rows } = await look;
  return { period, shown: summaryOf(rows ?? []) };
}

/** Reads the entry of the own service; the data themselves only when `question` is answered "allowed". */
export async function findLook(
  read: RegisterReader,
  context: Context,
  questionOf: (period: Period) => LawQuestion,
): Promise<BodycamLook> {
  const row = await read.get(bodycamEntries, { id: context.act.payload.entryId });
  if (row === undefined || row.organisation_id !== context.act.actor.organisationId)
    return { period: null, rows: null };
  const period = { from: row.used_from, to: row.used_to };
  const question = questionOf(period);
  // Edge: the question was made from typed facts a line above; as recorded JSON it lost them.
  const { outcome, policyGates } = decide(question.act as never, question.facts as never, context.at);
  const isOpen = outcome === 'allowed' && !policyGates.some((gate) => gate.blocks);
  return { period, rows: isOpen ? [dataOf(row, context.act.payload)] : null };
}

/** The data of 25/8 § 2: for teaching without the wearer, and without recordings when only the data 2° to 4° are asked. */
function dataOf(row: BodycamEntryRow, payload: Payload): JsonObject {
  const shown = known({
    entryId: row.id,
    cameraId: row.camera_id,
    recordings: payload.metadataOnly === true ? undefined : row.recordings,
    usedFrom: row.used_from,
    usedTo: row.used_to,
    wearerId: payload.purpose === '4' ? undefined : row.wearer_id,
    placeOrRoute: row.place_or_route,
  });
  return JSON.parse(JSON.stringify(shown));
}

/** What the law judges a look at the bodycam register on. @law lfp-25-8-p2-al6 lfp-25-8-p2-al2-pt1 */
export function lookFacts(
  period: Period,
  context: Context,
  designatedTo: 'access-designee' | 'extraction-designee',
): ConsultBodycamRegisterFacts {
  const { payload } = context.act;
  return {
    recordedFrom: period.from,
    recordedTo: period.to,
    ...known({
      // Without the designation of the function acted in: one to consult is not one to extract.
      consultedBy: undesignated(personFacts(context)),
      designation: designationOf(context, designatedTo),
      withinAttributions: payload.withinAttributions,
      needToKnow: payload.needToKnow,
      purpose: payload.purpose,
      metadataOnly: payload.metadataOnly,
      branch: payload.branch,
      missionReference: payload.missionReference,
      operationalReasons: payload.operationalReasons,
      concreteReason: payload.concreteReason,
      treatment: payload.treatment,
    }),
    journalOn: true,
  };
}

function undesignated({ designation: _designation, ...person }: PersonFacts): PersonFacts {
  return person;
}

/** The question of a direct access. */
export function consultQuestion(period: Period, context: Context): LawQuestion {
  return ask('consult-bodycam-register', lookFacts(period, context, 'access-designee'));
}

/** The line of the log of consultations. */
export function lookLog(
  context: ActContext<Payload>,
  register: 'bodycams' | 'bodycam-extraction',
  outcome: Verdict,
  more: JsonObject = {},
): ConsultationRow {
  const { payload, actor } = context.act;
  const { entryId, purpose, concreteReason, missionReference } = payload;
  const request: JsonObject = JSON.parse(JSON.stringify({ purpose, concreteReason, missionReference, ...more }));
  return {
    id: context.newId(),
    register,
    section: null,
    of_organisation_id: actor.organisationId,
    bodycam_entry_id: entryId,
    consulted_by: actor.personId,
    consulted_by_function: actor.functionKey,
    consulted_by_organisation_id: actor.organisationId,
    request,
    outcome,
    rows_given: outcome === 'allowed' ? 1 : 0,
    consulted_at: context.at,
  };
}
