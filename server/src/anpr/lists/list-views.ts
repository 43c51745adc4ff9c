import {
  type CriterionView,
  type DirectiveKeyView,
  type DirectiveView,
  type ListView,
  listProposers,
} from '@clairevoie/contract';
import { FINDINGS, readCriterion } from '@clairevoie/plates';
import { dayInBrussels, type KnownOrganisation } from '../../authorisation/index.ts';
import { isDirectiveInForce } from './correlation-facts.ts';
import { isStepOpen, stateName } from './correlation-procedure.ts';
import { criteriaPolicyOn } from './criteria-policy.ts';
import { deciders, decidesIn } from './list-file.ts';
import type {
  ConnectionPermitRow,
  CorrelationDirectiveRow,
  DirectiveKeyRow,
  ListVersionRow,
  PlateCriterionRow,
  PlateListRow,
} from './list-registers.ts';
import type { YieldRow } from './list-view-store.ts';

const isIn = (keys: readonly string[], key: string): boolean => keys.includes(key);
const wordsOf = (of: KnownOrganisation | undefined) =>
  of === undefined ? null : { fr: of.name_fr, nl: of.name_nl, en: of.name_en };
const starters = [...listProposers, 'chief-of-corps', 'federal-director', 'responsible-officer'];
const switchers = ['chief-of-corps', 'federal-director', 'administrative-police-officer', 'judicial-police-officer'];

/** Acts on a version that its state, its branch and the viewer’s function open. The gate asks again. */
export function actsOnVersion(version: ListVersionRow, list: PlateListRow, functionKey: string): readonly string[] {
  if (list.withdrawn_at !== null) return [];
  const due = list.branch === 'administrative' ? 'notified' : 'content-authorised';
  const open: readonly (readonly [act: string, isOpen: boolean])[] = [
    [
      'anpr/authorise-list',
      isIn(deciders, functionKey) &&
        decidesIn(list.branch, functionKey) &&
        isStepOpen('anpr/authorise-list', version.state),
    ],
    [
      'anpr/notify-list',
      isIn(starters, functionKey) && list.branch === 'administrative' && isStepOpen('anpr/notify-list', version.state),
    ],
    ['anpr/start-list', isIn(starters, functionKey) && version.state === due],
    [
      'anpr/end-list',
      isIn([...listProposers, 'responsible-officer', ...deciders], functionKey) &&
        isStepOpen('anpr/end-list', version.state),
    ],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([act]) => act);
}

/** A list as a desk shows it. */
export function listView(
  row: PlateListRow,
  of: {
    readonly versions: readonly ListVersionRow[];
    readonly organisation: KnownOrganisation | undefined;
    readonly functionKey: string;
    /** Undefined where nobody counts what the list yields. */
    readonly yields: YieldRow | undefined;
  },
): ListView {
  const isOpen = row.withdrawn_at === null;
  const mayEnd = isIn([...listProposers, 'responsible-officer', ...deciders], of.functionKey);
  return {
    id: row.id,
    organisation: wordsOf(of.organisation),
    databaseId: row.database_id,
    reference: row.reference,
    title: row.title,
    kind: row.kind,
    branch: row.branch,
    mode: row.mode,
    purpose: row.purpose,
    source: row.source,
    sourceName: row.source_name,
    legalBasis: row.legal_basis,
    feed: row.feed,
    municipalities: [...row.municipalities],
    servesDays: row.serves_days,
    versionsADay: row.versions_a_day,
    mayBeDone: [...row.may_be_done],
    instruction: row.instruction,
    isConfusable: row.is_confusable,
    isFeedAuthorised: row.feed_authorised_on !== null,
    proposedAt: row.proposed_at,
    withdrawnAt: row.withdrawn_at,
    versions: of.versions.map((version) => ({
      id: version.id,
      number: version.number,
      digest: version.digest,
      entries: version.entries,
      state: version.state,
      stateName: stateName(version.state),
      givenAt: version.given_at,
      expiresAt: version.expires_at,
      decidedIn: version.decided_in,
      decidedAt: version.decided_at,
      reasons: version.reasons,
      isCoveredByFeed: version.covered_by !== null,
      notifiedAt: version.notified_at,
      startedAt: version.started_at,
      endedAt: version.ended_at,
      endGround: version.end_ground,
      nextActs: [...actsOnVersion(version, row, of.functionKey)],
    })),
    yield: yieldOf(of.yields),
    nextActs: [
      ...(isOpen && isIn(listProposers, of.functionKey) ? ['anpr/give-list-version'] : []),
      ...(isOpen && isIn(switchers, of.functionKey) && decidesIn(row.branch, of.functionKey)
        ? ['anpr/switch-misreads']
        : []),
      ...(isOpen && mayEnd ? ['anpr/withdraw-list'] : []),
    ],
  };
}

function yieldOf(row: Omit<YieldRow, 'list_id'> | undefined): ListView['yield'] {
  if (row === undefined) return null;
  const { hits, misreads, validated, useless } = row;
  return { hits, misreads, validated, useless };
}

/** Acts on a criterion that its state and the viewer’s function open. */
export function actsOnCriterion(row: PlateCriterionRow, functionKey: string): readonly string[] {
  const isCompetent = functionKey !== 'prosecutor' && isIn(deciders, functionKey) && decidesIn(row.branch, functionKey);
  const open: readonly (readonly [act: string, isOpen: boolean])[] = [
    ['anpr/estimate-criterion', isIn([...listProposers, 'dpo'], functionKey) && row.state === 'drafted'],
    ['anpr/decide-criterion', functionKey === 'dpo' && isStepOpen('anpr/decide-criterion', row.state)],
    ['anpr/authorise-criterion', isCompetent && row.state === 'criteria-approved'],
    [
      'anpr/end-criterion',
      (isCompetent || isIn(listProposers, functionKey)) && isStepOpen('anpr/end-criterion', row.state),
    ],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([act]) => act);
}

/** A criterion as a desk shows it, in words. */
export function criterionView(
  row: PlateCriterionRow,
  of: {
    readonly organisation: KnownOrganisation | undefined;
    readonly functionKey: string;
    readonly at: string;
    readonly yields: Omit<YieldRow, 'list_id'> | undefined;
  },
): CriterionView {
  const criterion: unknown = JSON.parse(row.criterion);
  const { fr, nl, en } = readCriterion(criterion).explanation;
  return {
    id: row.id,
    organisation: wordsOf(of.organisation),
    databaseId: row.database_id,
    reference: row.reference,
    title: row.title,
    branch: row.branch,
    mode: row.mode,
    purpose: row.purpose,
    criterion,
    explanation: { fr, nl, en },
    digest: row.digest,
    findings: row.findings.map(findingView),
    mayBeDone: [...row.may_be_done],
    instruction: row.instruction,
    state: row.state,
    stateName: stateName(row.state),
    proposedAt: row.proposed_at,
    estimateAskedAt: row.estimate_asked_at,
    estimate: row.estimate,
    fewestVehicles: criteriaPolicyOn(dayInBrussels(of.at)).fewestVehicles,
    opinion: row.opinion,
    decidedAt: row.decided_at,
    authorisedIn: row.authorised_in,
    authorisedAt: row.authorised_at,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    // What nothing met yielded nothing: that is known, once it was in force.
    yield:
      row.authorised_at === null ? null : (yieldOf(of.yields) ?? { hits: 0, misreads: 0, validated: 0, useless: 0 }),
    nextActs: [...actsOnCriterion(row, of.functionKey)],
  };
}

/** A finding with its words; a code that no check of ours gives any more is shown by its code. */
function findingView({ code, path }: { readonly code: string; readonly path: string }) {
  const [, known] = Object.entries(FINDINGS).find(([one]) => one === code) ?? [];
  const { fr, nl, en } = known?.words ?? { fr: code, nl: code, en: code };
  return { code, verdict: known?.verdict ?? 'ask-a-human', path, words: { fr, nl, en } };
}

/** A directive as a desk shows it. */
export function directiveView(
  row: CorrelationDirectiveRow,
  permits: readonly ConnectionPermitRow[],
  at: string,
): DirectiveView {
  return {
    id: row.id,
    reference: row.reference,
    issuedBy: [...row.issued_by],
    branches: [...row.branches],
    publishedOn: row.published_on,
    from: row.from_on,
    to: row.to_on,
    authority: row.authority,
    databases: row.databases.map(({ name, source }) => ({ name, source })),
    mostDays: row.most_days,
    municipalities: row.municipalities === null ? null : [...row.municipalities],
    modes: [...row.modes],
    mostVersionsADay: row.most_versions_a_day,
    withdrawnAt: row.withdrawn_at,
    signedBy: [...(row.signed_by ?? [])],
    isInForce: isDirectiveInForce(row, at),
    permits: permits
      .filter(({ directive_id }) => directive_id === row.id)
      .map((permit) => ({
        databaseId: permit.database_id,
        sourceName: permit.source_name,
        permittedAt: permit.permitted_at,
      })),
  };
}

/** A key that signs directives, as a desk shows it. */
export function directiveKeyView(row: DirectiveKeyRow, functionKey: string): DirectiveKeyView {
  return {
    id: row.id,
    minister: row.minister,
    publicKey: row.public_key,
    statedIn: row.stated_in,
    registeredAt: row.registered_at,
    endedAt: row.ended_at,
    isYours: row.minister === functionKey && row.ended_at === null,
  };
}
