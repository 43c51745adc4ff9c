import type { FunctionChoice, Me } from '@clairevoie/contract';
import { type UseQueryResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { ask } from './http.ts';
import { useApi } from './use-api.ts';

/** Who is signed in, and in which function: `GET /api/me`. */
export function useSession(): UseQueryResult<Me> {
  return useApi<Me>('/api/me');
}

const MeContext = createContext<Me | undefined>(undefined);

/** Hands the signed-in person to the pages; the shell opens it once `/api/me` has answered. */
export const MeProvider = MeContext.Provider;

/** The person signed in. Pages are only drawn once there is one. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error('a page of the console was drawn outside its shell');
  return me;
}

/** The function key one acts in, or undefined as long as none is chosen. */
export function useFunctionKey(): string | undefined {
  return useMe().acting?.functionKey;
}

/** Chooses the function one acts in from now on; everything read before is read anew. */
export function useChooseFunction() {
  const client = useQueryClient();
  const me = useMe();
  return useMutation({
    mutationFn: ({ functionKey, organisationId }: Pick<FunctionChoice, 'functionKey' | 'organisationId'>) =>
      ask('/api/me/function', {
        method: 'POST',
        csrfToken: me.csrfToken,
        json: { functionKey, organisationId, key: crypto.randomUUID() },
      }),
    onSuccess: () => client.resetQueries({ queryKey: ['api'] }),
  });
}

/** Address of the sign-in page that comes back to this one. */
export function signInHref(): string {
  return `/auth/sign-in?returnTo=${encodeURIComponent(`${location.pathname}${location.search}`)}`;
}
