import { NoAnswerError } from '../api/http.ts';
import type { DeskPage } from '../desk.ts';

/**
 * Fetches the code of a page. When it does not come the person stays where they are, and is told: the router's own way is to reload
 * at once, which without a connection replaces the console by the browser's error page.
 */
export function loadPage(load: DeskPage['load']): DeskPage['load'] {
  return () =>
    load().catch((cause: unknown) => {
      throw new NoAnswerError('the code of this page did not come', { cause });
    });
}
