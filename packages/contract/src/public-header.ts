import { type Static, Type } from 'typebox';

const sha256 = Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$', description: 'SHA-256, base64' });

/** What a public header says instead of an act that one person of the body performs alone (ADR 0010). */
export const internalAct = 'house/internal-act';

/** What stands in the place of organisation and role class of an internal act. */
export const withheldInHeader = 'withheld';

/**
 * The public header of a journal entry: what everybody may read, and what the log's leaf hash covers.
 * It never holds a plate, a name, a case number, free text, an exact time or a camera: those lie in committed groups.
 */
export const PublicHeader = Type.Object(
  {
    v: Type.Literal(1),
    act: Type.String({ pattern: '^[a-z-]{1,40}/[a-z0-9-]{1,60}$' }),
    verdict: Type.Union([
      Type.Literal('allowed'),
      Type.Literal('refused'),
      Type.Literal('needs-human'),
      Type.Literal('blocked'),
    ]),
    provisions: Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,80}@[0-9]{4}-[0-9]{2}-[0-9]{2}$' }), { maxItems: 200 }),
    organisation: Type.String({
      pattern: '^[a-z0-9-]{1,80}$',
      description: 'slug of a public body, else private-controller; withheld for an internal act',
    }),
    roleClass: Type.String({ pattern: '^[a-z-]{1,40}$' }),
    day: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', description: 'day in Brussels' }),
    lawVersion: Type.Union([Type.String({ maxLength: 80 }), Type.Null()]),
    schema: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the schema of this header, hex' }),
    demo: Type.Boolean(),
    groups: Type.Record(Type.String({ pattern: '^[a-z-]{1,40}$' }), sha256, { maxProperties: 20 }),
  },
  { additionalProperties: false, $id: 'https://clairevoie.invalid/schema/public-header-1' },
);

/**
 * Provisions that a header says its decision stood on, each with the first day of its version. The demands of a petition or a resolution
 * are no provisions: they stand in the decision, in the body, and never beside the law.
 */
export function headerProvisions(
  findings: readonly { readonly provision: string; readonly version: string }[],
): readonly string[] {
  const named = findings.map(({ provision, version }) => `${provision}@${version}`);
  return [...new Set(named)].filter((name) => /^[a-z]/.test(name)).sort();
}

/** {@link PublicHeader} as a type. */
export type PublicHeader = Static<typeof PublicHeader>;
