import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ask } from './http.ts';

/** Reads an address of the API, `/api/authorisation/requests`; kept and refreshed by its address. `undefined` asks nothing. */
export function useApi<Answer>(
  path: string | undefined,
  options: {
    /** Milliseconds. */
    readonly refetchEvery?: number;
    /** Refreshes only as long as this holds of the answer. */
    readonly refetchWhile?: (answer: Answer) => boolean;
  } = {},
): UseQueryResult<Answer> {
  const { refetchEvery, refetchWhile = () => true } = options;
  return useQuery<Answer>({
    queryKey: ['api', path],
    queryFn: ({ signal }) => ask<Answer>(path ?? '', { signal }),
    enabled: path !== undefined,
    ...(refetchEvery === undefined
      ? {}
      : {
          refetchInterval: ({ state }) => (state.data === undefined || refetchWhile(state.data) ? refetchEvery : false),
        }),
  });
}
