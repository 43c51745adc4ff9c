import { type AuthorisationPayload, DeclareChange } from '@clairevoie/contract';
import { type ActContext, type Change, defineAct, type JsonObject, type Judgement } from '../../ledger/index.ts';
import { brokenRules } from '../authorisation-gates.ts';
import { differencesOf } from '../change-difference.ts';
import { ask, known, personFacts } from '../law-facts.ts';
import { findOrganisation } from '../organisation-store.ts';
import { type AuthorisationRow, authorisations, changeDeclarations } from '../registers.ts';
import { newRequestTasks } from '../task.ts';

/**
 * Declares that a use differs, or will differ, from what is authorised. The law says whether a new authorisation has to be
 * asked; until it is there, the changed use finds no authorisation that covers it.
 * @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu
 */
export const declareChange = defineAct({
  type: 'authorisation/declare-change',
  title: {
    fr: 'Déclarer un changement d’utilisation',
    nl: 'Een wijziging van gebruik aangeven',
    en: 'Declare a change of use',
  },
  payload: DeclareChange,
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director', 'responsible-officer', 'operator', 'dpo'],
  gather: async ({ act: { payload, actor }, read }) => {
    const authorisation = (await read.get(authorisations, { id: payload.authorisationId })) ?? null;
    return {
      authorisation,
      organisation: await findOrganisation(read, actor.organisationId),
      differences: authorisation === null ? [] : differencesOf(authorisation, payload.actual, payload.placeReference),
    };
  },
  judge: ({ authorisation, organisation, differences }, context) => {
    const { payload, actor } = context.act;
    if (authorisation === null || authorisation.organisation_id !== actor.organisationId)
      return { gates: brokenRules({ 'unknown-file': true }) };
    const { actual, placeReference } = payload;
    const { cameras, purposes, places } = authorisation.scope;
    const kind = cameras.kinds.find((k) => k === actual.cameraKind) ?? cameras.kinds[0];
    const from =
      placeReference ?? (places.some((p) => p.reference === actual.placeReference) ? actual.placeReference : undefined);
    return {
      law: [
        ask(
          'declare-change',
          known({
            declaredBy: personFacts(context, organisation),
            authorised: known({
              camera: known({
                kind,
                intelligent: cameras.intelligent,
                anpr: cameras.functions.includes('anpr'),
                functions: cameras.functions,
              }),
              purposes: purposes.map((p) => p.text),
              place: from ?? (places.length === 1 ? places[0]?.reference : undefined),
              cameraCount: cameras.count,
            }),
            actual: known({
              camera: {
                kind: actual.cameraKind,
                intelligent: actual.intelligent,
                anpr: actual.functions.includes('anpr'),
                functions: actual.functions,
              },
              purposes: actual.purposes,
              place: actual.placeReference,
              cameraCount: actual.count,
            }),
            moveInsideAuthorisedArea: payload.moveInsideAuthorisedArea,
            coordinatesCorrectionOnly: payload.coordinatesCorrectionOnly,
          }),
        ),
      ],
      gates: brokenRules({
        'unknown-place': placeReference !== undefined && !places.some((p) => p.reference === placeReference),
        'no-difference': differences.length === 0,
      }),
    };
  },
  change: (facts, context, judgement) => recordChange(facts, context, judgement),
  // A new authorisation is owed, so the law does not allow the change: the declaration stands all the same, or nobody would follow it up.
  changeWhenRefused: (facts, context, judgement) =>
    judgement.gates.some((gate) => gate.blocks) ? { changes: [] } : recordChange(facts, context, judgement),
});

interface ChangeFacts {
  readonly authorisation: AuthorisationRow | null;
  readonly differences: readonly string[];
}

/** Records the declaration with what the law made of it; nothing while a fact or a judgement is still missing. */
function recordChange(
  { authorisation, differences }: ChangeFacts,
  context: ActContext<AuthorisationPayload<'authorisation/declare-change'>>,
  judgement: Judgement,
): { readonly changes: readonly Change[]; readonly result?: JsonObject } {
  if (authorisation === null || judgement.verdict === 'needs-human') return { changes: [] };
  const { payload, actor } = context.act;
  const decisions = judgement.law.map((l) => l.decision);
  const isNewRequestDue = decisions.some(
    (d) =>
      d.duties.some((duty) => duty.id === 'request-new-authorisation') ||
      d.findings.some((f) => f.holds === 'no' && f.provision.startsWith('lfp-25-4-p2-al3')),
  );
  const id = context.newId();
  const state = isNewRequestDue ? 'new-request-due' : 'recorded';
  const subject = {
    subject_kind: 'change_declaration',
    subject_id: id,
    municipality: null,
    organisation_id: authorisation.organisation_id,
  } as const;
  return {
    changes: [
      changeDeclarations.insert({
        id,
        authorisation_id: authorisation.id,
        organisation_id: authorisation.organisation_id,
        content: payload,
        differences,
        state,
        declared_by: actor.personId,
        declared_at: context.at,
        new_request_id: null,
      }),
      ...(isNewRequestDue ? newRequestTasks(judgement, context, subject) : []),
    ],
    result: { changeId: id, state, differences },
  };
}
