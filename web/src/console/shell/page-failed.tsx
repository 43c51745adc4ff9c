import type { ReactNode } from 'react';
import { Failed } from './states.tsx';

/** A page that could not be drawn. Trying again loads the console anew, once the server answers: not before. */
export function PageFailed({ error }: { readonly error: unknown }): ReactNode {
  const retry = (): void =>
    void fetch('/healthz', { cache: 'no-store' }).then(
      (response) => {
        if (response.ok) location.reload();
      },
      // Still no answer: what is on the screen says so already.
      () => undefined,
    );
  return <Failed error={error} onRetry={retry} />;
}
