import { LoadDirective } from '@clairevoie/contract';
import { ask, judgement, known } from '../../../authorisation/index.ts';
import { defineAct } from '../../../ledger/index.ts';
import { digestOfSigned, isTextOf, signersOf } from '../directive-signature.ts';
import { hasMinisterOfEachBranch } from '../directive-window.ts';
import { correlationDirectives, directiveKeys } from '../list-registers.ts';
import { brokenListRules, unsignedGate } from '../lists-gates.ts';

/**
 * Loads a directive of the ministers on connecting and correlating databases: what it says of time, space, frequency, of the databases and
 * of the authority that permits. By a minister who issues it, or by the operator from the file that the ministers gave. While none is
 * loaded no list is proposed, started or compared with. Each issuer signed its text with a key registered by an act, and a signed text is loaded once (rules of ours, ADR 0035). @law lfp-44-4-p4-al1 lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2 R-47
 */
export const loadDirective = defineAct({
  type: 'anpr/load-directive',
  title: {
    fr: 'Charger une directive sur la corrélation',
    nl: 'Een richtlijn over de correlatie laden',
    en: 'Load a directive on correlation',
  },
  payload: LoadDirective,
  who: ['minister-interior', 'minister-justice', 'system'],
  gather: async ({ act: { payload }, read }) => {
    const keys = await Promise.all(payload.issuedBy.map((minister) => read.find(directiveKeys, { minister })));
    const digest = digestOfSigned(payload);
    // The same text has the same reference. Withdrawn ones count: else the signature of another minister outlives the withdrawal.
    const known = digest === null ? [] : await read.find(correlationDirectives, { reference: payload.reference });
    return {
      isTextOfThis: isTextOf(payload),
      signers: signersOf(payload, keys.flat()),
      digest,
      isLoadedAlready: known.some((row) =>
        // What was loaded before the digest was kept is known by the day from which it runs.
        row.signed_digest === null
          ? row.signed_by !== null && row.from_on === payload.from
          : row.signed_digest === digest,
      ),
    };
  },
  judge: ({ isTextOfThis, signers, isLoadedAlready }, { act: { payload, actor }, at, demo }) => {
    const isSigned = isTextOfThis && payload.issuedBy.every((minister) => signers.includes(minister));
    const { issuedBy, publishedOn, time, space, frequency, authority, databases } = payload;
    // The operator enters what a minister judged: the judgement is the first issuer's, as the file has it.
    const functionKey = actor.functionKey === 'system' ? (issuedBy[0] ?? actor.functionKey) : actor.functionKey;
    return {
      law: [
        ask(
          'issue-correlation-directive',
          known({
            issuedBy,
            published: publishedOn !== undefined,
            measured: judgement(payload.measured, { functionKey, at }),
            criteria: [
              ...(time === undefined ? [] : (['time'] as const)),
              ...(space === undefined ? [] : (['space'] as const)),
              ...(frequency === undefined ? [] : (['frequency'] as const)),
            ],
            namesAuthority: authority !== undefined,
            namesDatabases: databases !== undefined,
          }),
        ),
      ],
      gates: [
        ...brokenListRules({
          'branch-not-of-minister': !hasMinisterOfEachBranch(issuedBy, payload.branches),
          'not-the-issuer':
            actor.functionKey !== 'system' && !issuedBy.some((minister) => minister === actor.functionKey),
          // A demonstration does without signatures, not with false ones.
          'directive-unsigned': payload.signed === undefined && !demo,
          'directive-not-as-signed': payload.signed !== undefined && !isSigned,
          'directive-loaded-already': isLoadedAlready,
        }),
        ...(payload.signed === undefined && demo ? [unsignedGate] : []),
      ],
    };
  },
  change: ({ signers, digest }, { act: { payload, actor }, at, newId }) => {
    const { time, space, frequency, authority, databases } = payload;
    if (
      time === undefined ||
      space === undefined ||
      frequency === undefined ||
      authority === undefined ||
      databases === undefined
    )
      return { changes: [] };
    const id = newId();
    return {
      changes: [
        correlationDirectives.insert({
          id,
          reference: payload.reference,
          issued_by: payload.issuedBy,
          branches: payload.branches,
          published_on: payload.publishedOn ?? null,
          from_on: payload.from,
          to_on: payload.to ?? null,
          authority,
          databases,
          most_days: time.mostDays,
          municipalities: space.municipalities ?? null,
          modes: frequency.modes,
          most_versions_a_day: frequency.mostVersionsADay,
          loaded_by: actor.functionKey === 'system' ? null : actor.personId,
          loaded_at: at,
          withdrawn_at: null,
          withdrawal_reasons: null,
          signed_by: payload.signed === undefined ? null : [...signers],
          signed_digest: digest,
        }),
      ],
      result: { directiveId: id },
    };
  },
});
