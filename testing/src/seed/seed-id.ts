import { hash } from 'node:crypto';

/** A UUID (version 8) that is the same for the same name: a seed fills a world only once, however often it runs. */
export function seedId(name: string): string {
  const hex = hash('sha256', `clairevoie seed ${name}`, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
