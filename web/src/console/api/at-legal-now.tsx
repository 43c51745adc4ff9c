import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loaded } from '../shell/states.tsx';
import { ask } from './http.ts';

/**
 * Draws a form once the legal time is known, as `2026-11-21T10:30:00Z`: a moment that a form proposes comes from the clock that judges
 * it, never from this computer's. Asked each time a form opens, and not again while it is being filled in.
 */
export function AtLegalNow({ children }: { readonly children: (legalNow: string) => ReactNode }): ReactNode {
  const clock = useQuery({
    queryKey: ['api', '/api/clock', 'of a form'],
    queryFn: ({ signal }) => ask<{ legalNow: string }>('/api/clock', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return <Loaded of={clock}>{({ legalNow }) => children(`${legalNow.slice(0, 19)}Z`)}</Loaded>;
}
