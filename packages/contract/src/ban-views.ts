import { type Static, Type } from 'typebox';
import { Day, Id, strict } from './authorisation-fields.ts';
import { FaceComponent, faceSystemKinds, faceSystemStates, faceTechniques } from './ban.ts';
import { ReportSummary } from './ban-report.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ fr: Type.String(), nl: Type.String(), en: Type.String() }, strict);

/** A system with its evidence and findings, as those see it who may. */
export const FaceSystemView = Type.Object({
  id: Id,
  organisation: nullable(Words),
  reference: Type.String(),
  title: Type.String(),
  systemKind: Type.Enum([...faceSystemKinds]),
  inPublicSpace: Type.Boolean(),
  components: Type.Array(FaceComponent),
  state: Type.Enum([...faceSystemStates]),
  declaredAt: Type.String(),
  hasNode: Type.Boolean(),
  attestedAt: nullable(Type.String()),
  measuredAt: nullable(Type.String()),
  driftSince: nullable(Type.String()),
  alarm: nullable(Type.String()),
  exception: nullable(Type.Object({ reasons: Type.String(), until: Day })),
  ground: nullable(Type.String()),
  groundProvision: nullable(Type.String()),
  evidence: Type.Array(
    Type.Object({
      id: Id,
      evidenceKind: Type.Enum(['scan-report', 'software-bill', 'attestation', 'measurement']),
      origin: Type.Enum(['declared', 'measured-by-body', 'measured-independently']),
      digest: Type.String(),
      madeOn: Day,
      summary: nullable(ReportSummary),
    }),
  ),
  findings: Type.Array(
    Type.Object({
      id: Id,
      state: Type.Enum(['detected', 'classified', 'confirmed', 'dismissed', 'remedied']),
      digest: Type.String(),
      detectedAt: Type.String(),
      product: nullable(Type.String()),
      capability: nullable(Type.Enum([...faceTechniques])),
      capabilityStatus: nullable(Type.String()),
      statement: nullable(Type.String()),
      invitedOn: nullable(Day),
      heardAt: nullable(Type.String()),
      decidedAt: nullable(Type.String()),
      reasons: nullable(Type.String()),
    }),
  ),
});
/** {@link FaceSystemView} as a type. */
export type FaceSystemView = Static<typeof FaceSystemView>;

/** A check of a purchase or of funding, with what it answered. */
export const FaceCheckView = Type.Object({
  id: Id,
  checkKind: Type.Enum(['purchase', 'funding']),
  reference: Type.String(),
  subject: Type.String(),
  capability: Type.String(),
  plannedUse: Type.String(),
  answer: Type.Enum(['no-demand-concerned', 'contrary-to-demand', 'refused']),
  demands: Type.Array(Type.String()),
  checkedAt: Type.String(),
});
/** {@link FaceCheckView} as a type. */
export type FaceCheckView = Static<typeof FaceCheckView>;
