import { type FollowData, type FollowState, hrefFor, LANGS, type Lang, type Localised } from '@clairevoie/web';
import type {} from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FollowDesk } from './civic-options.ts';
import type { PageData } from './page-data.ts';

/** Address at which a mail program leaves by one click (RFC 8058). */
export const oneClickLeave = '/follow/leave';

// Whoever fills a form does it a few times; whoever does it more often fills the boxes of others.
const seldom = { max: 12, timeWindow: '10 minutes' };

/** What is said to a form that stands on a page of somebody else. */
export const postedElsewhere: Localised = {
  fr: 'Cette demande venait d’une page d’un autre site : rien n’a été fait. Ouvrez la page « Suivre » de ce site et remplissez-y le formulaire.',
  nl: 'Deze aanvraag kwam van een pagina van een andere site: er is niets gedaan. Open de pagina «Volgen» van deze site en vul het formulier daar in.',
  en: 'This request came from a page of another site: nothing was done. Open the page “Follow” of this site and fill in the form there.',
};

/** How the routes answer. */
export interface FollowAnswers {
  /** Where people reach the server: forms of other sites are refused. */
  readonly baseUrl: string;
  readonly show: (request: FastifyRequest, reply: FastifyReply, state: FollowState) => Promise<FastifyReply>;
  readonly refuse: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
}

/** The forms of those who follow. Answers are pages, kept by nobody; an address is in no answer and in no line of the log. */
export function followRoutes(desk: FollowDesk, { baseUrl, show, refuse }: FollowAnswers) {
  const { origin } = new URL(baseUrl);
  return async (app: FastifyInstance): Promise<void> => {
    // One count for the three languages and for leaving: a limit in a route's configuration would count in each by itself.
    const limited = { config: { rateLimit: false as const }, onRequest: app.rateLimit(seldom), schema: { hide: true } };
    for (const lang of LANGS) {
      app.post(hrefFor(lang, 'follow'), limited, async (request, reply) => {
        if (isFromElsewhere(request, origin)) return refuse(request, reply);
        const form = formOf(request.body);
        const state = await answer(desk, lang, form);
        return show(request, reply, state);
      });
    }
    // From anywhere: mail programs post it, and the link itself is the proof.
    app.post<{ Querystring: { token?: string } }>(oneClickLeave, limited, async (request, reply) => {
      await desk.leave(String(request.query.token ?? '').slice(0, 100));
      // The same answer for every token: it says of none whether it was one.
      return reply.header('cache-control', 'no-store').status(204).send();
    });
  };
}

/** Browsers say where a form stands, in one header or the other; whoever says neither is no visitor's browser, and gains nothing by it. */
function isFromElsewhere({ headers }: FastifyRequest, origin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  return headers.origin !== undefined && headers.origin !== origin;
}

type Form = Readonly<Record<'does' | 'way' | 'address' | 'token', string>>;

function formOf(body: unknown): Form {
  const field = (name: string): string => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
    return typeof value === 'string' ? value.slice(0, 600) : '';
  };
  return { does: field('does'), way: field('way'), address: field('address'), token: field('token') };
}

async function answer(desk: FollowDesk, lang: Lang, { does, way, address, token }: Form): Promise<FollowState> {
  switch (does) {
    case 'ask': {
      if (way !== 'mail' && way !== 'webhook') return { is: 'form' };
      const said = await desk.ask({ way, address, lang });
      return { is: said === 'asked' ? `asked-${way}` : said };
    }
    case 'confirm':
      return { is: (await desk.confirm(token)) ? 'confirmed' : 'link-unknown' };
    case 'leave':
      return { is: (await desk.leave(token)) ? 'left' : 'link-unknown' };
    default:
      return { is: 'form' };
  }
}

/** Data of the page as its address opens it. */
export function followData(
  { isMailOn }: FollowDesk,
  query: Readonly<Record<string, string | undefined>>,
): PageData<FollowData> {
  return { page: 'follow', isMailOn, state: openedState(query) };
}

/** A link of a letter brings a button. */
function openedState(query: Readonly<Record<string, string | undefined>>): FollowState {
  const isToken = (text: string | undefined): text is string => text !== undefined && /^[A-Za-z0-9_-]{54}$/.test(text);
  if (isToken(query.confirm)) return { is: 'confirm', token: query.confirm };
  if (isToken(query.leave)) return { is: 'leave', token: query.leave };
  return query.confirm === undefined && query.leave === undefined ? { is: 'form' } : { is: 'link-unknown' };
}
