/** Functions of which one must act on a gap: those of the local database, or of the national one. */
export function whoActs(isLocal: boolean): readonly string[] {
  return isLocal ? ['chief-of-corps'] : ['federal-director', 'minister-interior', 'minister-justice'];
}
