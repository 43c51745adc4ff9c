import { DecideAccess, RequestAccess } from '@clairevoie/contract';
import { known } from '@clairevoie/law';
import { organisations } from '../../identity/index.ts';
import { type Change, defineAct, type JsonObject, type Stored } from '../../ledger/index.ts';
import { actorFacts, asJson, ask } from '../law-facts.ts';
import { type AccessRequestRow, accessRequests, type Interval, prosecutorDecisions, recordings } from '../registers.ts';
import { brokenRules, isVague } from '../vault-gates.ts';
import { magistrates, openers } from '../who-may.ts';

/** Asks for access, with mission, operational reasons and concrete reason; past the gate, of a prosecutor (W-13). */
export const requestAccess = defineAct({
  type: 'vault/request-access',
  title: {
    fr: 'Demander un accès à des enregistrements',
    nl: 'Toegang tot opnamen vragen',
    en: 'Request access to recordings',
  },
  payload: RequestAccess,
  who: openers,
  gather: async ({ act: { actor, payload }, read }) => {
    const items = await Promise.all(payload.items.map((item) => read.get(recordings, { id: item.recordingId })));
    const office =
      payload.addressedTo === undefined ? undefined : await read.get(organisations, { id: payload.addressedTo });
    return {
      areOurs: items.every((row) => row?.organisation_id === actor.organisationId && row.state !== 'deleted'),
      isOffice: payload.addressedTo === undefined || office?.kind === 'public-prosecutor',
    };
  },
  judge: (facts, { act: { payload } }) => ({
    gates: brokenRules({
      'recording-unknown': !facts.areOurs,
      'interval-outside': payload.items.some(({ from, to }) => Temporal.Instant.compare(from, to) > 0),
      'prosecutor-unknown': !facts.isOffice,
      'reason-vague':
        isVague(payload.concreteReason ?? '') ||
        isVague(payload.operationalReasons ?? '') ||
        payload.missionReference === undefined,
    }),
  }),
  change: (_facts, { act: { actor, payload }, at, newId }) => {
    const requestId = newId();
    const row: AccessRequestRow = {
      id: requestId,
      organisation_id: actor.organisationId,
      requested_by: actor.personId,
      function_key: actor.functionKey,
      requested_at: at,
      items: payload.items,
      branch: payload.branch,
      mission_reference: payload.missionReference ?? null,
      operational_reasons: payload.operationalReasons ?? null,
      concrete_reason: payload.concreteReason ?? null,
      addressed_to: payload.addressedTo ?? null,
      state: 'open',
      decision_id: null,
      outcome: null,
    };
    return { changes: [accessRequests.insert(row)], result: { requestId } };
  },
});

/**
 * The prosecutor's written, reasoned decision, with the digest of the signed document and what it covers. The instant of this
 * entry is the decision's instant here: an access that came before it stays without decision. @law lfp-25-7-p1-al2
 */
export const decideAccess = defineAct({
  type: 'vault/decide-access',
  title: {
    fr: 'Décider d’un accès (procureur du Roi)',
    nl: 'Over een toegang beslissen (procureur des Konings)',
    en: 'Decide on an access (public prosecutor)',
  },
  payload: DecideAccess,
  who: magistrates,
  gather: async ({ act: { actor, payload }, read }) => {
    const request =
      payload.requestId === undefined ? undefined : await read.get(accessRequests, { id: payload.requestId });
    const isForUs = request?.state === 'open' && request.addressed_to === actor.organisationId;
    const covers: readonly Interval[] = payload.covers.length > 0 ? payload.covers : isForUs ? request.items : [];
    const rows = await Promise.all(covers.map((item) => read.get(recordings, { id: item.recordingId })));
    const keepers = new Set(rows.map((row) => row?.organisation_id ?? 'unknown'));
    const [keeper] = keepers;
    const instants = covers.flatMap(({ from, to }) => [from, to]).toSorted(Temporal.Instant.compare);
    return {
      request: isForUs ? asJson(request) : null,
      covers: covers.map((item) => ({ ...item })),
      keeper: keepers.size === 1 && keeper !== undefined && keeper !== 'unknown' ? keeper : null,
      recordedFrom: instants[0] ?? null,
      recordedTo: instants.at(-1) ?? null,
    };
  },
  judge: (facts, context) => {
    const { payload } = context.act;
    const isWritten = payload.documentDigest !== undefined;
    const isReasoned = (payload.reasons ?? '').trim() !== '';
    return {
      law: [
        ask(
          'decide-access',
          known({
            decidedBy: actorFacts(context),
            outcome: payload.outcome,
            written: isWritten ? true : undefined,
            reasoned: isReasoned ? true : undefined,
            branch: payload.branch,
            scopeStated: facts.covers.length > 0 ? true : undefined,
            recordedFrom: facts.recordedFrom ?? undefined,
            recordedTo: facts.recordedTo ?? undefined,
          }),
        ),
      ],
      gates: brokenRules({
        'request-unknown': payload.requestId !== undefined && facts.request === null,
        'several-services': facts.covers.length > 0 && facts.keeper === null,
        'interval-outside': facts.covers.some(({ from, to }) => Temporal.Instant.compare(from, to) > 0),
      }),
    };
  },
  change: (facts, { act: { actor, payload }, at, newId }) => {
    if (facts.keeper === null) throw new TypeError('a decision without a service was let through');
    const decisionId = newId();
    const request = requestOf(facts.request);
    const changes: Change[] = [
      prosecutorDecisions.insert({
        id: decisionId,
        prosecutor_organisation_id: actor.organisationId,
        decided_by: actor.personId,
        decided_by_function: actor.functionKey,
        decided_at: at,
        request_id: payload.requestId ?? null,
        organisation_id: facts.keeper,
        outcome: payload.outcome,
        branch: payload.branch,
        covers: facts.covers,
        document_digest: payload.documentDigest ?? '',
        reasons: payload.reasons ?? '',
      }),
      ...(request === undefined
        ? []
        : [accessRequests.update(request, { state: 'decided', decision_id: decisionId, outcome: payload.outcome })]),
    ];
    return { changes, result: { decisionId, outcome: payload.outcome } };
  },
});

function requestOf(value: JsonObject | null): Stored<AccessRequestRow> | undefined {
  // Recorded by `gather` from a row of this very type.
  return value === null ? undefined : (value as unknown as Stored<AccessRequestRow>);
}
