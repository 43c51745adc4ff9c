import { AdoptRule, type BanPayload, CheckFunding, CheckProcurement, systemDeclarers } from '@clairevoie/contract';
import type { FaceImages } from '@clairevoie/law';
import { ask, dayInBrussels, findOrganisation, type KnownOrganisation, known } from '../../authorisation/index.ts';
import {
  type ActContext,
  type Change,
  defineAct,
  type JsonObject,
  type Judgement,
  type PolicyGate,
  type Stored,
} from '../../ledger/index.ts';
import { contraryToDemand, ownRule } from '../ban-gates.ts';
import { type AdoptedRuleRow, adoptedRules, type FaceCheckRow, faceChecks } from '../registers.ts';

type Planned = BanPayload<'ban/check-procurement'>;
type CheckFacts = {
  readonly organisation: KnownOrganisation | null;
  /** The body's own rule that governs, if it adopted one. */
  readonly rule: Stored<AdoptedRuleRow> | null;
};

/** Functions that decide what a body buys and pays. House rule: no text of ours names them. */
const buyers = [...systemDeclarers, 'municipal-secretary', 'mayor'] as const;
const recognition: readonly string[] = ['fr-authentication', 'fr-identification', 'fr-clustering'];

const imagesOf: Readonly<Record<Exclude<Planned['plannedUse'], 'nobody'>, FaceImages>> = {
  police: 'police-visible-camera',
  'camera-law-controller': 'camera-law-camera',
  'sharing-platform': 'sharing-platform',
  other: 'other',
};

async function gatherCheck(
  { act: { actor }, read, at }: ActContext<Planned>,
  covers: 'purchase' | 'funding',
): Promise<CheckFacts> {
  const today = dayInBrussels(at);
  const rules = await read.find(adoptedRules, { organisation_id: actor.organisationId });
  const governing = rules.find(
    (rule) => rule.covers.includes(covers) && rule.from_on <= today && (rule.to_on === null || today <= rule.to_on),
  );
  return { organisation: await findOrganisation(read, actor.organisationId), rule: governing ?? null };
}

const isRecognition = ({ capability }: Planned): boolean => recognition.includes(capability);

/** The demands that speak of it: a licence is a purchase, and what a public body buys is paid with public money. */
function demandsOf(payload: Planned, organisation: KnownOrganisation | null): readonly string[] {
  if (!isRecognition(payload)) return [];
  const isPublic = organisation !== null && organisation.kind !== 'camera-controller';
  return [
    ...(isPublic ? ['RES-demande-2'] : []),
    ...(organisation?.kind === 'local-police-zone' ? ['RES-demande-4'] : []),
  ];
}

function judgeCheck({ organisation, rule }: CheckFacts, payload: Planned) {
  const { capability, plannedUse } = payload;
  const isZone = organisation?.kind === 'local-police-zone';
  const isPlanned = plannedUse !== 'nobody' && isRecognition(payload);
  const demands = demandsOf(payload, organisation);
  const gates: readonly PolicyGate[] = [
    ...(isRecognition(payload) && rule !== null ? [ownRule(rule)] : []),
    ...(demands.length > 0 ? [contraryToDemand(demands)] : []),
  ];
  return {
    law: [
      ask(
        'classify-recognition-finding',
        known({ capability, status: 'absent' as const, licensed: true, isBrusselsPoliceZone: isZone }),
      ),
      // No text of ours governs buying. Where it is bought to be used, the law answers on that use.
      ...(isPlanned
        ? [ask('analyse-faces', { technique: capability, user: plannedUse, images: imagesOf[plannedUse] })]
        : []),
    ],
    gates,
  };
}

function recordCheck(
  { organisation, rule }: CheckFacts,
  { act: { payload, actor }, at, newId }: ActContext<Planned>,
  of: { readonly judgement: Judgement; readonly kind: FaceCheckRow['check_kind'] },
): { readonly changes: readonly Change[]; readonly result: JsonObject } {
  const { verdict } = of.judgement;
  const demands = demandsOf(payload, organisation);
  const isRefused = verdict === 'refused' || (isRecognition(payload) && rule !== null);
  const answer = isRefused ? 'refused' : demands.length > 0 ? 'contrary-to-demand' : 'no-demand-concerned';
  const checkId = newId();
  const ruleId = isRecognition(payload) ? (rule?.id ?? null) : null;
  return {
    changes: [
      faceChecks.insert({
        ...{ id: checkId, organisation_id: actor.organisationId, check_kind: of.kind, reference: payload.reference },
        ...{ subject: payload.subject, capability: payload.capability, planned_use: payload.plannedUse },
        ...{ answer, demands, rule_id: ruleId, checked_at: at },
      }),
    ],
    result: { checkId, answer, demands: [...demands], ...(rule === null ? {} : { rule: rule.reference }) },
  };
}

/** Before a body buys: contrary to a political demand, or refused by a binding text or its own rule, and which. @law RES-demande-4 RES-demande-2 */
export const checkProcurement = defineAct({
  type: 'ban/check-procurement',
  title: { fr: 'Vérifier un achat', nl: 'Een aankoop toetsen', en: 'Check a purchase' },
  payload: CheckProcurement,
  who: [...buyers],
  gather: (context) => gatherCheck(context, 'purchase'),
  judge: (facts, { act: { payload } }) => judgeCheck(facts, payload),
  change: (facts, context, judgement) => recordCheck(facts, context, { judgement, kind: 'purchase' }),
  changeWhenRefused: (facts, context, judgement) => recordCheck(facts, context, { judgement, kind: 'purchase' }),
});

/** Before public money goes to it. @law RES-demande-2 */
export const checkFunding = defineAct({
  type: 'ban/check-funding',
  title: { fr: 'Vérifier un financement', nl: 'Een financiering toetsen', en: 'Check a funding' },
  payload: CheckFunding,
  who: [...buyers],
  gather: (context) => gatherCheck(context, 'funding'),
  judge: (facts, { act: { payload } }) => judgeCheck(facts, payload),
  change: (facts, context, judgement) => recordCheck(facts, context, { judgement, kind: 'funding' }),
  changeWhenRefused: (facts, context, judgement) => recordCheck(facts, context, { judgement, kind: 'funding' }),
});

/** A rule that a body adopted binds its own checks, and nobody else's. */
export const adoptRule = defineAct({
  type: 'ban/adopt-rule',
  title: {
    fr: 'Enregistrer la règle propre d’un organisme',
    nl: 'De eigen regel van een instantie registreren',
    en: 'Record a body’s own rule',
  },
  payload: AdoptRule,
  who: [...buyers],
  gather: async () => ({}),
  judge: () => ({}),
  change: (_facts, { act: { payload, actor }, newId }) => {
    const ruleId = newId();
    return {
      changes: [
        adoptedRules.insert({
          ...{ id: ruleId, organisation_id: actor.organisationId, reference: payload.reference },
          ...{ adopted_on: payload.adoptedOn, from_on: payload.from, to_on: payload.to ?? null },
          ...{ covers: payload.covers, words: payload.words },
        }),
      ],
      result: { ruleId },
    };
  },
});
