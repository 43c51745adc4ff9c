import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ask } from './http.ts';

/** Reads an address of the API, `/api/authorisation/requests`; kept and refreshed by its address. `undefined` asks nothing. */
export function useApi<Answer>(
  path: string | undefined,
  options: { readonly refetchEvery?: number } = {},
): UseQueryResult<Answer> {
  return useQuery<Answer>({
    queryKey: ['api', path],
    queryFn: ({ signal }) => ask<Answer>(path ?? '', { signal }),
    enabled: path !== undefined,
    ...(options.refetchEvery === undefined ? {} : { refetchInterval: options.refetchEvery }),
  });
}
