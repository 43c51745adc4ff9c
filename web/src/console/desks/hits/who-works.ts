/** Functions that compare and validate hits, by branch; a server rule stands behind this table. */
const branchesOf: Readonly<Record<string, readonly ('administrative' | 'judicial')[]>> = {
  'operational-member': ['judicial', 'administrative'],
  'responsible-officer': ['judicial', 'administrative'],
  'administrative-police-officer': ['administrative'],
  'judicial-police-officer': ['judicial'],
};

/** Functions that work with hits. */
export const hitHandlers: readonly string[] = Object.keys(branchesOf);
/** Functions that see what each list has given. */
export const yieldReaders: readonly string[] = [...hitHandlers, 'chief-of-corps', 'federal-director', 'dpo'];

/** Branches whose hits a function works with. */
export function branchesFor(functionKey: string | undefined): readonly ('administrative' | 'judicial')[] {
  return branchesOf[functionKey ?? ''] ?? [];
}
