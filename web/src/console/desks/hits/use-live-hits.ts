import type { HitView } from '@clairevoie/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** How the line to the server stands. */
export type LiveState = 'on' | 'off' | 'over';

/** A hit is newer than another of the same id by its version. */
function merge(known: ReadonlyMap<string, HitView>, hit: HitView): ReadonlyMap<string, HitView> {
  const before = known.get(hit.id);
  if (before !== undefined && before.version >= hit.version) return known;
  return new Map(known).set(hit.id, hit);
}

/** Hits of a branch as the server tells them; the browser comes back by itself, with the id of the last event it had. */
export function useLiveHits(branch: 'administrative' | 'judicial'): {
  readonly moved: ReadonlyMap<string, HitView>;
  readonly state: LiveState;
} {
  const [moved, setMoved] = useState<ReadonlyMap<string, HitView>>(new Map());
  const [state, setState] = useState<LiveState>('off');
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource(`/api/anpr/hits/live?branch=${branch}`);
    setMoved(new Map());
    source.addEventListener('open', () => {
      setState('on');
      // What came while the line was down, beyond what the server tells again.
      void client.invalidateQueries({ queryKey: ['api', `/api/anpr/hits?branch=${branch}`] });
    });
    source.addEventListener('error', () => setState(source.readyState === EventSource.CLOSED ? 'over' : 'off'));
    source.addEventListener('over', () => {
      source.close();
      setState('over');
    });
    source.addEventListener('hit', ({ data }) => {
      // The edge of trust: the server says what the contract describes.
      const hit: HitView = JSON.parse(data);
      setMoved((known) => merge(known, hit));
    });
    return () => source.close();
  }, [branch, client]);
  return { moved, state };
}
