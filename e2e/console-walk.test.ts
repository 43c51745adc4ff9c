import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tourPlace, tourPurposes } from '../cli/src/tour/tour-fixtures.ts';
import type { Actor } from '../server/src/ledger/index.ts';
import { desks } from '../web/src/console/desks.ts';
import {
  type ConsoleWorld,
  desk,
  findingsOf,
  openConsole,
  phone,
  placeEmergency,
  settled,
  shoot,
} from './console-pages.ts';

let w: ConsoleWorld;

beforeAll(async () => {
  w = await openConsole();
});
afterAll(() => w?.[Symbol.asyncDispose]());

describe('a walk over the console', () => {
  it('has no finding of axe on any page of any desk, wide and light or narrow and dark, and scrolls nowhere sideways', async () => {
    const seen = new Set<string>();
    const notLinked = await fillDesks();
    for (const functionKey of walkers) {
      const page = await w.signIn(functionKey);
      const queue = [...(await linksOf(page)), ...(notLinked[functionKey] ?? []), '/console/function'];
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        const shape = shapeOf(path);
        if (seen.has(shape)) continue;
        seen.add(shape);
        await visit(page, path);
        expect(await findingsOf(page)).toEqual([]);
        queue.push(...(await linksOf(page)));
        // The same page narrow and dark: what changes is the layout and the colours, so these alone are looked at again.
        await page.setViewportSize({ width: phone.width, height: phone.height });
        await page.emulateMedia({ colorScheme: phone.scheme });
        expect(await findingsOf(page, ['color-contrast', 'target-size'])).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${functionKey}: ${path} scrolls sideways on a phone`).toBe(0);
        await page.setViewportSize({ width: desk.width, height: desk.height });
        await page.emulateMedia({ colorScheme: desk.scheme });
      }
      await page.context().close();
    }
    const pages = desks.flatMap((one) =>
      one.pages.map(({ path }) => `/console/${one.id}${path === '' ? '' : `/${path}`}`),
    );
    const unseen = pages.filter((page) => ![...seen].some((shape) => isShapeOf(shape, page)));
    expect(unseen).toEqual([]);
  }, 300_000);

  it('keeps screenshots of what one sees first, in French on a desk and in Dutch on a dark phone', async () => {
    for (const [functionKey, paths] of firstPages) {
      for (const screen of [desk, phone]) {
        const page = await w.signIn(functionKey, screen);
        if (screen === phone) await page.getByRole('button', { name: 'NL' }).click();
        for (const path of paths) {
          await w.go(page, path);
          await shoot(page, `${functionKey}-${path.replaceAll('/', '-')}-${screen.name}`);
        }
        await page.context().close();
      }
    }
  });
});

/** What each function opens first. */
const firstPages = [
  ['chief-of-corps', ['waiting', 'ask', 'look', 'register']],
  ['prosecutor', ['waiting', 'prosecute']],
] as const;

/** Functions that between them are offered every desk, the richest first. */
const walkers = [
  'chief-of-corps',
  'municipal-secretary',
  'prosecutor',
  'control-organ',
  'committee-r',
  'dpo',
  'operational-member',
  'appointing-authority',
  'system-administrator',
] as const;

/**
 * Gives every desk something to show: an urgent request, a declared change, a request for access and a look. Answers the addresses
 * that no page links to at this point of the story, by the function that opens them.
 */
async function fillDesks(): Promise<Readonly<Record<string, readonly string[]>>> {
  const people = await w.world.server.people();
  const actor = (functionKey: string, at = ''): Actor => {
    for (const { personId, functions } of people) {
      const held = functions.find((one) => one.functionKey === functionKey && one.organisationNames.fr.includes(at));
      if (held !== undefined) return { personId, functionKey, organisationId: held.organisationId };
    }
    throw new Error(`nobody in the demo is ${functionKey}`);
  };
  const perform = async (by: Actor, type: string, payload: object): Promise<void> => {
    const receipt = await w.world.server.ledger.gate.perform({ type, key: crypto.randomUUID(), actor: by, payload });
    // What an act brings about has an id: a change that needs a new authorisation is refused, and recorded all the same.
    expect([type, receipt.verdict, Object.keys(receipt.result).length > 0]).toEqual([type, receipt.verdict, true]);
  };
  const row = async (sql: string): Promise<Record<string, string>> => {
    const { rows } = await w.world.database.pool('clv_app').query<Record<string, string>>(sql);
    if (rows[0] === undefined) throw new Error(`nothing found by ${sql}`);
    return rows[0];
  };
  const chief = actor('chief-of-corps');
  const officer = actor('operational-member');
  const authorisation = await row("select id, request_id from authorisation.authorisation where reference = 'SEED-1'");
  const recording = await row(
    'select id, captured_from::text as "from", captured_to::text as "to" from vault.recording order by id limit 1',
  );
  const correlation = await row('select id from anpr.correlation_run order by id limit 1');
  const interval = {
    from: new Date(recording.from ?? '').toISOString(),
    to: new Date(recording.to ?? '').toISOString(),
  };
  await perform(chief, 'authorisation/request-urgent', {
    reference: 'E2E-URG',
    addressedToOrganisationId: actor('municipal-secretary', 'Val-des-Lattes').organisationId,
    municipality: '00001',
    missionReference: 'URGENCE E2E',
    urgencyReasons: 'Rixe annoncée ce soir (fiction).',
    cameras: { kinds: ['temporary-fixed'], intelligent: false, functions: [], count: 1 },
    place: { ...tourPlace, reference: 'URG-E2E', label: 'rue de la Latte / Latstraat' },
    purposes: [tourPurposes[0]],
    withinPoliceMissions: true,
    aimsAtSensitive: false,
  });
  await perform(chief, 'authorisation/declare-change', {
    authorisationId: authorisation.id,
    reason: 'Une caméra de plus (fiction).',
    placeReference: tourPlace.reference,
    actual: {
      cameraKind: 'fixed',
      intelligent: false,
      functions: [],
      count: 3,
      purposes: ['Autre finalité (fiction)'],
      placeReference: tourPlace.reference,
    },
  });
  const reasons = {
    branch: 'judicial',
    missionReference: 'PV FIC-2026-17',
    operationalReasons: 'Vol avec violence signalé place Fictive à dix heures',
    concreteReason: 'Retrouver la direction de fuite de l’auteur vers la rue Imaginaire',
  };
  await perform(officer, 'vault/request-access', {
    ...reasons,
    addressedTo: actor('prosecutor').organisationId,
    items: [{ recordingId: recording.id, ...interval }],
  });
  await perform(chief, 'vault/open-recording', {
    recordingId: recording.id,
    ...interval,
    ...reasons,
    sessionId: crypto.randomUUID(),
  });
  await placeEmergency(w, {
    organisationId: chief.organisationId,
    personId: officer.personId,
    recordingId: recording.id ?? '',
  });
  return {
    'chief-of-corps': [
      `/console/ask/requests/${authorisation.request_id}/edit`,
      `/console/waiting/tasks/${authorisation.id}`,
    ],
    'municipal-secretary': [`/console/notices/publish/${authorisation.id}`],
    // Linked for these alone from lists that another function was shown first.
    'operational-member': [
      '/console/searches/new',
      '/console/lists/new',
      '/console/lists/criteria/new',
      '/console/lists/correlations/new',
      `/console/hits/correlations/${correlation.id}`,
      // The seed keeps no picture of driver or passengers: these say so.
      '/console/occupants/new',
      `/console/occupants/${crypto.randomUUID()}`,
    ],
    dpo: ['/console/searches/watch'],
    'appointing-authority': ['/console/faces/mandate'],
  };
}

const linksOf = async (page: Page): Promise<readonly string[]> => {
  await settled(page);
  const links = await page
    .locator('a[href^="/console/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  return links.filter((link) => link !== '/console/');
};

/** Goes to a page as a link of the console does, without loading the console anew. */
const visit = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.waitForFunction(
    (to) => location.pathname + location.search === to && document.querySelector('main h1') !== null,
    path,
  );
};

/** The address without its ids: pages of one shape are looked at once. */
const shapeOf = (path: string): string =>
  path
    .replace(/[?#].*$/, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/$/, '');

/** Whether an address is one of a page, `$name` standing for one part. */
const isShapeOf = (shape: string, page: string): boolean => {
  const [parts, pattern] = [shape.split('/'), page.split('/')];
  return parts.length === pattern.length && pattern.every((part, n) => part.startsWith('$') || part === parts[n]);
};
