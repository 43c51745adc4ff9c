import type { ReactNode } from 'react';
import { useCameraPicks } from '../picks.ts';

/** A camera by the name it has in the register of one's service; by the end of its number where the register does not show it. */
export function CameraName({ of }: { readonly of: string }): ReactNode {
  const label = useCameraPicks().find(({ value }) => value === of)?.label;
  return label ?? <span className="mono">{of.slice(-8)}</span>;
}
