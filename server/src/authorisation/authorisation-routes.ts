/** placeholder until written below */
export interface AuthorisationRouteOptions { readonly demo: boolean }
/** placeholder */
export async function authorisationRoutes(): Promise<void> {}
