import type { Judged, UseCameras, UsePlace, UsePurpose } from '@clairevoie/contract';
import type {
  AssessmentFacts,
  AuthorisationFacts,
  CameraFacts,
  DesignationFacts,
  FactsOf,
  HumanJudgement,
  LawActName,
  PersonFacts,
  PlaceFacts,
  PurposeFacts,
  RoleKey,
} from '@clairevoie/law';
import { roleKeys } from '@clairevoie/law';
import { type ActContext, canonical, type JsonObject, type LawQuestion } from '../ledger/index.ts';
import { type KnownOrganisation, levelOf } from './organisation-store.ts';
import type { AssessmentRow, AuthorisationRow, Level } from './registers.ts';

/** Drops members that are undefined or null: a fact that is not known is left out, never guessed. */
type Known<T> = { [K in keyof T]?: Exclude<T[K], undefined | null> };

/** Leaves out what is not known. */
export function known<T extends object>(facts: T): Known<T> {
  // Edge: the entries that stay are exactly those of `Known<T>`; Object.fromEntries cannot say so.
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== null),
  ) as Known<T>;
}

/** A question to the law, as plain JSON. */
export function ask<A extends LawActName>(act: A, facts: FactsOf<A>): LawQuestion {
  const asked: JsonObject = JSON.parse(JSON.stringify(facts));
  return { act, facts: asked };
}

/** The same question is asked once: two hundred like places make one question. */
export function askOnce(questions: readonly LawQuestion[]): readonly LawQuestion[] {
  const seen = new Map(questions.map((q) => [`${q.act} ${canonical(q.facts)}`, q]));
  return [...seen.values()];
}

// The secretary enters what the council decided: before the law the council acts. Other functions bear the names of the roles.
const roleOfFunction: Readonly<Record<string, RoleKey>> = {
  'municipal-secretary': 'municipal-council',
  operator: 'operational-member',
};
const isRole = (key: string): key is RoleKey => roleKeys.some((role) => role === key);

/** The role of the law in which somebody of this function acts; undefined when the law knows none. */
export function roleOf(functionKey: string): RoleKey | undefined {
  return roleOfFunction[functionKey] ?? (isRole(functionKey) ? functionKey : undefined);
}

/** A judgement stated in the act becomes a recorded one: by whom, and when. */
export function judgement(
  stated: Judged | undefined,
  who: { readonly functionKey: string; readonly at: string },
): HumanJudgement | undefined {
  const by = roleOf(who.functionKey);
  return stated === undefined || by === undefined
    ? undefined
    : { verdict: stated.verdict, by, at: who.at, reasons: stated.reasons };
}

/** The person who acts, as the law sees him: role, level, municipality or zone, and the dated designation if he acts under one. */
export function personFacts(
  context: Pick<ActContext<unknown>, 'act' | 'actor'>,
  organisation: KnownOrganisation | null,
  more: Pick<PersonFacts, 'territoriallyCompetent' | 'headOfRequestingService' | 'municipality'> | object = {},
): PersonFacts {
  const { functionKey } = context.act.actor;
  const isOfOneMunicipality =
    organisation?.nis_codes.length === 1 &&
    (organisation.kind === 'municipality' || organisation.kind === 'municipal-council');
  return known({
    role: roleOf(functionKey),
    level: levelOf(organisation) ?? (organisation?.kind === 'ministry' ? 'federal' : undefined),
    municipality: isOfOneMunicipality ? organisation.nis_codes[0] : undefined,
    designation: designationFacts(context),
    ...more,
  });
}

function designationFacts({ act, actor }: Pick<ActContext<unknown>, 'act' | 'actor'>): DesignationFacts | undefined {
  const held = actor.designations.find(
    (d) => d.functionKey === act.actor.functionKey && d.organisationId === act.actor.organisationId,
  );
  if (held === undefined) return undefined;
  return known({
    fromDay: dayOf(held.from),
    toDay: lastDayOf(held.to),
    by: typeof held.designatedByFunction === 'string' ? roleOf(held.designatedByFunction) : undefined,
  });
}

const brusselsDay = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
const dayOf = (value: unknown) => (typeof value === 'string' ? dayInBrussels(value) : undefined);
// Identity's terms end before their last moment; the law's end with a day that still counts.
const lastDayOf = (value: unknown) =>
  typeof value === 'string' ? brusselsDay(Temporal.Instant.from(value).subtract({ nanoseconds: 1 })) : undefined;

/** The civil day in Brussels of an instant. */
export function dayInBrussels(instant: string): string {
  return brusselsDay(Temporal.Instant.from(instant));
}

/** The first moment of a civil day in Brussels, as an instant. */
export function startOfDay(day: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime('Europe/Brussels').toInstant().toString();
}

/** Facts of each camera kind of a scope. */
export function cameraFacts(cameras: Pick<UseCameras, 'kinds' | 'intelligent' | 'functions'>): readonly CameraFacts[] {
  return cameras.kinds.map((kind) => ({
    kind,
    intelligent: cameras.intelligent,
    anpr: cameras.functions.includes('anpr'),
    functions: cameras.functions,
  }));
}

/** Facts of a place as stated. */
export function placeFacts(place: UsePlace, who: { readonly functionKey: string; readonly at: string }): PlaceFacts {
  const { reference: _reference, label: _label, placeId: _placeId, isArea: _isArea, riskAnalysis, ...stated } = place;
  return known({
    ...stated,
    riskAnalysis:
      riskAnalysis === undefined
        ? undefined
        : known({
            criterion: riskAnalysis.criterion,
            facts: riskAnalysis.facts,
            particularRisk: judgement(riskAnalysis.particularRisk, who),
          }),
  });
}

/** Purposes as stated; an empty list is "not supplied". */
export function purposeFacts(purposes: readonly UsePurpose[]): readonly PurposeFacts[] | undefined {
  return purposes.length === 0 ? undefined : purposes;
}

/** An assessment as the law asks for it. @law lfp-25-4-p2-al2-s2 */
export function assessmentFacts(
  assessment: Pick<AssessmentRow, 'made_on' | 'heads' | 'necessary_retention'> | undefined,
): AssessmentFacts | undefined {
  if (assessment === undefined) return undefined;
  const { heads } = assessment;
  return known({
    madeOn: assessment.made_on,
    dataCategories: heads.dataCategories !== undefined,
    proportionality: heads.proportionality !== undefined,
    operationalObjectives: heads.operationalObjectives !== undefined,
    retention: heads.retention !== undefined,
    necessaryRetention: assessment.necessary_retention,
  });
}

/** An authorisation as decided. */
export function authorisationFacts(row: AuthorisationRow): AuthorisationFacts {
  const { scope } = row;
  return known({
    id: row.id,
    level: row.level,
    decidedAt: row.decided_at,
    municipality: row.municipality,
    territory: row.level === 'federal' ? row.territory : undefined,
    cameraKinds: scope.cameras.kinds,
    functions: scope.cameras.functions,
    purposes: scope.purposes,
    places: scope.places.length === 0 ? undefined : scope.places.map((p) => p.reference),
    areas: scope.places.filter((p) => p.isArea === true).map((p) => p.reference),
    withdrawnAt: row.withdrawn_at,
  });
}

/** Branches that the purposes of a scope belong to, each once. */
export function branchesOf(purposes: readonly UsePurpose[]): readonly ('administrative' | 'judicial')[] {
  return [...new Set(purposes.map((p) => p.branch))].sort();
}

/** The territory of a file: its municipality, or the municipalities of a federal one. */
export function territoryOf(file: {
  readonly level: Level;
  readonly municipality: string | null;
  readonly territory?: readonly string[] | undefined;
}): readonly string[] {
  if (file.level === 'federal') return file.territory ?? [];
  return file.municipality === null ? [] : [file.municipality];
}
