import { useParams } from '@tanstack/react-router';

/** A parameter of the address, `$id`; empty when the page has none of that name. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
}
