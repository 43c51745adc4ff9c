import { ConsultRegister, type RegistryPayload } from '@clairevoie/contract';
import { decide, type FactsOf, known, type RoleKey } from '@clairevoie/law';
import { type ActContext, defineAct, type JsonObject, type Queryable } from '../../ledger/index.ts';
import { registerAskers, registerManagers } from '../keepers.ts';
import { ask, levelOfKind, personFacts } from '../law-facts.ts';
import { consultations, type FixedCameraRow, type UseEntryRow } from '../registers.ts';
import { brokenRules, type RegistryGate } from '../registry-gates.ts';
import {
  findKeeper,
  type KeepingOrganisation,
  listFixedCameras,
  listUseEntries,
  type RegisterFilter,
} from '../registry-store.ts';
import { resultOf, summaryOf } from '../shown-rows.ts';

type Payload = RegistryPayload<'registry/consult'>;
type Row = UseEntryRow | FixedCameraRow;
type Asked = { readonly of: KeepingOrganisation | null; readonly asker: KeepingOrganisation | null };

/**
 * Consults the register of uses or the national register of fixed cameras: by the service that keeps it, or on request by those
 * whom the law of the day names. Who asked, for what and which lines were given is kept, refusals too; the rows themselves are
 * read apart, soon after, once function and law were asked again (`read-consultation.ts`). @law lfp-25-8-al3
 */
export const consult = defineAct({
  type: 'registry/consult',
  title: { fr: 'Consulter un registre', nl: 'Een register raadplegen', en: 'Consult a register' },
  payload: ConsultRegister,
  who: registerAskers,
  gather: async (context) => {
    const { rows, ...asked } = await findConsulted(context);
    return { ...asked, shown: summaryOf(rows ?? []) };
  },
  judge: (facts, context) => ({
    law: [ask('consult-register', lawFacts(facts, context))],
    gates: brokenRules(brokenBy(facts, context)),
  }),
  change: ({ shown }, context) => ({
    changes: [consultations.insert(logOf(context, 'allowed', shown.count))],
    result: {
      register: context.act.payload.register,
      ...resultOf(shown, context.at),
      isComplete: shown.count < limitOf(context.act.payload),
    },
  }),
  changeWhenRefused: (_facts, context, judgement) => ({
    changes: [consultations.insert(logOf(context, judgement.verdict, 0))],
  }),
});

/** Who keeps the register asked for, who asks, and the rows: null unless the law and our rules open them at this moment. */
export async function findConsulted(
  context: Pick<ActContext<Payload>, 'act' | 'actor' | 'at' | 'demo' | 'read'>,
): Promise<Asked & { readonly rows: readonly JsonObject[] | null }> {
  const { act, read } = context;
  const ofId = organisationAsked(context);
  const keepers = [{ name: 'identity.organisation' }];
  const asked: Asked = {
    of: ofId === null ? null : await read.through(keepers, (db) => findKeeper(db, ofId)),
    asker: await read.through(keepers, (db) => findKeeper(db, act.actor.organisationId)),
  };
  // Rows are read only when they may be given: a refusal carries nothing of them into the journal.
  const { outcome, policyGates } = decide('consult-register', lawFacts(asked, context), context.at);
  const isOpen =
    outcome === 'allowed' &&
    !policyGates.some((gate) => gate.blocks) &&
    !Object.values(brokenBy(asked, context)).includes(true);
  if (!isOpen) return { ...asked, rows: null };
  const rows = await read.through([{ name: 'registry.use_entry' }, { name: 'registry.fixed_camera' }], (db) =>
    listRows(db, context),
  );
  return { ...asked, rows: rows.map(asJson) };
}

/** The service whose register is asked for; null: the national register whole. */
function organisationAsked({
  act: { payload, actor },
  actor: { organisationKind },
}: Pick<ActContext<Payload>, 'act' | 'actor'>): string | null {
  if (payload.organisationId !== undefined) return payload.organisationId;
  if (payload.register === 'uses') return actor.organisationId;
  // The national register is kept within the federal police; a zone manages its own lines.
  return levelOfKind(organisationKind) === 'local' ? actor.organisationId : null;
}

function lawFacts(asked: Asked, context: Pick<ActContext<Payload>, 'act' | 'actor'>): FactsOf<'consult-register'> {
  const { payload, actor } = context.act;
  const { organisationKind } = context.actor;
  const isOwn = asked.of?.id === actor.organisationId;
  const keepsNational = payload.register === 'national-fixed-cameras' && organisationKind === 'federal-police';
  return known({
    register: payload.register,
    consultedBy: personFacts(context),
    onRequest: payload.request === undefined ? undefined : true,
    // Identity grants this function in a police organisation under that article only; elsewhere it rests on other texts.
    designatedUnder144: actor.functionKey === 'dpo' ? levelOfKind(organisationKind) !== undefined : undefined,
    ownService: registerManagers.includes(actor.functionKey) && (isOwn || keepsNational),
  });
}

// Administrative authorities and advisers: what the law opens to them on request, our rule narrows to what concerns them.
const ownOnly: readonly string[] = ['dpo', 'security-privacy-adviser'];
const administrative: readonly (RoleKey | string)[] = ['mayor', 'minister-interior', 'administrative-police-authority'];

function brokenBy(
  { of, asker }: Asked,
  context: Pick<ActContext<Payload>, 'act' | 'actor' | 'demo'>,
): Partial<Record<RegistryGate, boolean>> {
  const { payload, actor } = context.act;
  const keepsNational =
    payload.register === 'national-fixed-cameras' && context.actor.organisationKind === 'federal-police';
  const isService = of !== null && levelOfKind(of.kind) !== undefined;
  return {
    'unknown-organisation': organisationAsked(context) !== null && !isService,
    'worlds-kept-apart': of !== null && of.is_real === context.demo,
    'not-your-organisation': ownOnly.includes(actor.functionKey) && of?.id !== actor.organisationId && !keepsNational,
    'outside-competence':
      actor.functionKey === 'mayor' &&
      (of === null ||
        (of.kind === 'local-police-zone' && !of.nis_codes.some((nis) => asker?.nis_codes.includes(nis) ?? false))),
    'need-to-know':
      payload.section === 'non-visible' &&
      administrative.includes(actor.functionKey) &&
      payload.needToKnow === undefined,
  };
}

function limitOf(payload: Payload): number {
  return payload.limit ?? 200;
}

function listRows(db: Queryable, context: Pick<ActContext<Payload>, 'act' | 'actor'>): Promise<readonly Row[]> {
  const { payload } = context.act;
  const filter: RegisterFilter = {
    organisationId: organisationAsked(context),
    section: payload.section ?? 'visible',
    limit: limitOf(payload),
    ...(payload.fromDay === undefined ? {} : { fromDay: payload.fromDay }),
    ...(payload.toDay === undefined ? {} : { toDay: payload.toDay }),
    ...(payload.afterId === undefined ? {} : { afterId: payload.afterId }),
  };
  return payload.register === 'uses' ? listUseEntries(db, filter) : listFixedCameras(db, filter);
}

/** A row as the answer shows it: who entered it stays in the journal. */
function asJson(row: Row): JsonObject {
  const { registered_by: _person, ...shown } = { registered_by: null, ...row };
  return JSON.parse(JSON.stringify(shown));
}

function logOf(
  context: ActContext<Payload>,
  outcome: 'allowed' | 'refused' | 'needs-human' | 'blocked',
  rowsGiven: number,
) {
  const { payload, actor } = context.act;
  return {
    id: context.newId(),
    register: payload.register,
    section: payload.register === 'uses' ? (payload.section ?? 'visible') : null,
    of_organisation_id: organisationAsked(context),
    bodycam_entry_id: null,
    consulted_by: actor.personId,
    consulted_by_function: actor.functionKey,
    consulted_by_organisation_id: actor.organisationId,
    request: known({ request: payload.request, needToKnow: payload.needToKnow }),
    outcome,
    rows_given: rowsGiven,
    consulted_at: context.at,
  } as const;
}
