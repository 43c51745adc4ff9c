import { AS_IT_IS, readAnswer } from '@clairevoie/tlog';
import { demoProviderMark } from '../../identity/index.ts';
import { doorsErrors } from '../doors-errors.ts';

/** Whether the provider confirmed the issuer, and if not, why it could not be asked. */
export type IssuerCheck = { readonly confirmed: true } | { readonly confirmed: false; readonly reason: string };

const mostBytes = 100_000;

/**
 * Asks the identity provider for its own spelling of its issuer: accounts are linked to exactly that text, and a slash too
 * many would lock everybody out of a world that was just founded. Throws `doors/founding-refused` when it says another; a
 * provider that cannot be reached from here is told, not refused.
 */
export async function checkIssuer(issuer: string): Promise<IssuerCheck> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  let metadata: unknown;
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(10_000), headers: AS_IT_IS });
    if (!answer.ok) {
      await answer.body?.cancel();
      return { confirmed: false, reason: `${url} answered ${answer.status}` };
    }
    metadata = JSON.parse(new TextDecoder().decode(await readAnswer(answer, mostBytes)));
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    return { confirmed: false, reason: `${url} could not be read (${why})` };
  }
  const said = new Map(Object.entries(typeof metadata === 'object' && metadata !== null ? metadata : {}));
  if (said.get(demoProviderMark) === true)
    throw doorsErrors.foundingRefused({ problems: ['/issuer is the identity server of a demonstration'] });
  if (said.get('issuer') !== issuer)
    throw doorsErrors.foundingRefused({
      problems: [
        `/issuer says ${issuer}, and the provider calls itself ${String(said.get('issuer'))}: copy its spelling`,
      ],
    });
  return { confirmed: true };
}
