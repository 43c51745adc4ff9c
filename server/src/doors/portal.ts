import { internalAct, type LogKeyholders } from '@clairevoie/contract';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { civicRoutes } from '../civic/index.ts';
import type { FollowDesk } from '../follow/index.ts';
import type { ListedPerson } from '../identity/index.ts';
import { internalActTitle, type Ledger } from '../ledger/index.ts';

/** What the public portal is opened on: a pool of its own role, and the few facts that are public anyway. */
export interface PortalOptions {
  /** A pool of `clv_portal`. */
  readonly pool: Pool;
  readonly ledger: Ledger;
  readonly demo: boolean;
  readonly baseUrl: string;
  readonly now: () => Temporal.Instant;
  /** Files of open data a minute and address. */
  readonly filesPerMinute?: number | undefined;
  readonly follow: FollowDesk;
  readonly people: () => Promise<readonly ListedPerson[]>;
  /** What `/log/keyholders` answers. */
  readonly keyholders: () => Promise<LogKeyholders>;
}

/** The portal's routes, with nothing of the house but public views, names of acts and the log's public key. */
export function portalRoutes(options: PortalOptions): (app: FastifyInstance) => Promise<void> {
  const { pool, ledger, demo, baseUrl, now, keyholders, follow } = options;
  const { definitions } = ledger.gate;
  return civicRoutes({
    db: { query: async (text, values = []) => pool.query(text, [...values]) },
    demo,
    baseUrl,
    version: '0.1.0',
    verifierKey: ledger.logs.public.vkey,
    witnesses: () => ledger.witnesses.health(),
    keyholders,
    follow,
    now,
    filesPerMinute: options.filesPerMinute,
    actTitles: new Map([
      ...[...definitions.values()].map(({ type, title }) => [type, title] as const),
      [internalAct, internalActTitle],
    ]),
    ...(demo ? { people: async () => (await options.people()).flatMap((person) => shown(person, ledger)) } : {}),
  });
}

/** Person of the demonstration's list, with the acts that the first of their functions may perform. */
function shown({ personId, name, functions }: ListedPerson, { gate }: Ledger) {
  const [held] = functions;
  if (held === undefined) return [];
  const may = [...gate.definitions.values()].filter(({ who }) => who.includes(held.functionKey));
  return [
    {
      id: personId,
      name,
      role: held.names,
      organisation: {
        id: held.organisationId,
        name: held.organisationNames,
        kind: 'camera-controller' as const,
        fictional: !held.isReal,
      },
      mayDo: may.slice(0, 6).map(({ title }) => title),
      signInUrl: `/auth/sign-in?as=${personId}`,
    },
  ];
}
