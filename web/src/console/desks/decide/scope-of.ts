import type { AuthorisedScope, UseRequestContent } from '@clairevoie/contract';

/** The scope as it was asked: where a decision starts from. It may be narrowed, never widened. */
export function scopeOf(content: UseRequestContent): AuthorisedScope {
  const { cameras, purposes, places, modalities, useFrom, useTo } = content;
  return {
    cameras,
    purposes,
    places,
    useFrom,
    ...(modalities === undefined ? {} : { modalities }),
    ...(useTo === undefined ? {} : { useTo }),
  };
}
