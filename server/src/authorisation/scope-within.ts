import type { AuthorisedScope, UseRequestContent } from '@clairevoie/contract';

/** Whether what is granted stays inside what was asked: an authority may narrow a request, not widen it. */
export function isWithinRequest(granted: AuthorisedScope, asked: UseRequestContent): boolean {
  const isSubset = (part: readonly string[], whole: readonly string[]) => part.every((item) => whole.includes(item));
  const purposes = asked.purposes.map((p) => `${p.branch} ${p.text}`);
  return (
    isSubset(granted.cameras.kinds, asked.cameras.kinds) &&
    isSubset(granted.cameras.functions, asked.cameras.functions) &&
    (asked.cameras.intelligent || !granted.cameras.intelligent) &&
    granted.cameras.count <= asked.cameras.count &&
    granted.purposes.every((p) => purposes.includes(`${p.branch} ${p.text}`)) &&
    isSubset(
      granted.places.map((p) => p.reference),
      asked.places.map((p) => p.reference),
    ) &&
    granted.useFrom >= asked.useFrom &&
    (asked.useTo === undefined || (granted.useTo !== undefined && granted.useTo <= asked.useTo))
  );
}

/** The scope of a request as it was asked, in the form in which a decision states it. */
export function askedScope({
  cameras,
  purposes,
  places,
  modalities,
  useFrom,
  useTo,
}: UseRequestContent): AuthorisedScope {
  return {
    cameras,
    purposes,
    places,
    useFrom,
    ...(modalities === undefined ? {} : { modalities }),
    ...(useTo === undefined ? {} : { useTo }),
  };
}
