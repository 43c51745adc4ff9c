import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultOf, whyOf } from '../../../testing/src/authorisation/authorisation-world.ts';
import { type BanWorld, cleanReport, openBanWorld, recognisingReport } from '../../../testing/src/ban/ban-world.ts';
import type { Actor } from '../ledger/index.ts';
import { listPublicVerdicts } from './public.ts';
import { publishVerdicts } from './verdict-history.ts';

let w: BanWorld;
beforeAll(async () => {
  w = await openBanWorld();
}, 60_000);
afterAll(() => w?.world[Symbol.asyncDispose]());

const classification = {
  capability: 'fr-identification',
  capabilityStatus: 'present-disabled',
  product: 'Visage fictif 2',
};
let scans = 0;
/** A finding of an independent report on a new system of the zone. */
const detected = async (): Promise<{ systemId: string; findingId: string }> => {
  scans += 1;
  const systemId = await w.declared({ reference: `S-${scans}` });
  const report = { ...recognisingReport, seconds: scans };
  // By another controller than the one who decides: whoever alone brought the report does not confirm.
  return { systemId, findingId: resultOf(await w.submitted(w.people.otherController, systemId, report), 'findingId') };
};
const classified = async () => {
  const found = await detected();
  const { findingId } = found;
  resultOf(await w.perform(w.people.controller, 'ban/classify-finding', { findingId, ...classification }), 'findingId');
  return found;
};
const hear = (findingId: string, more: object = {}, actor: Actor = w.people.controller) =>
  w.perform(actor, 'ban/hear-finding', {
    findingId,
    hearing: 'oral',
    statement: 'Désactivé.',
    ...more,
  });
const confirm = (findingId: string, actor: Actor = w.people.controller) =>
  w.perform(actor, 'ban/confirm-finding', { findingId, reasons: 'Le module est installé.' });
const published = async () => {
  await publishVerdicts(w.world.ledger.reads, w.world.ledger.gate, { demo: true })(w.world.now().toString());
  return (await listPublicVerdicts(w.world.database.pool('clv_portal'))).get(w.ids.zone);
};
const onLine = async (reference: string) => {
  const verdict = await published();
  return verdict?.systems.find((one) => one.reference === reference);
};

describe('a finding', () => {
  it('goes from the report over its classification and the hearing of the body to a reasoned decision', async () => {
    const { findingId } = await classified();
    const unheard = await confirm(findingId);
    expect(unheard.verdict).toBe('refused');
    expect(whyOf(unheard)).toContain('RES-demande-3-controle no');
    resultOf(await hear(findingId), 'findingId');
    const receipt = await confirm(findingId);
    expect(receipt.verdict).toBe('allowed');
    expect(receipt.law.map(({ question }) => question.act)).toEqual(['confirm-recognition-finding']);
  });

  it('names body and product in public once it is confirmed, and at no moment before; dismissed, never', async () => {
    const { findingId, systemId } = await classified();
    const reference = `S-${scans}`;
    resultOf(await w.submitted(w.people.controller, systemId), 'evidenceId');
    // With a finding on which nobody decided, even the clean report is not shown: unknown, and nothing says why.
    expect(await onLine(reference)).toMatchObject({ evidence: [], confirmed: [] });
    expect(JSON.stringify(await published())).not.toContain(`"seconds":${scans}`);
    resultOf(await hear(findingId), 'findingId');
    expect(await onLine(reference)).toMatchObject({ evidence: [], confirmed: [] });
    resultOf(await confirm(findingId), 'findingId');
    expect(await onLine(reference)).toMatchObject({
      confirmed: [{ product: 'Visage fictif 2', capability: 'fr-identification' }],
    });
    expect((await published())?.lines[0]).toMatchObject({
      line: 'software',
      verdict: 'not-met',
      reason: 'confirmed-finding',
    });
    const other = await classified();
    resultOf(await hear(other.findingId), 'findingId');
    const dismissal = { findingId: other.findingId, reasons: 'Le modèle ne calcule pas de gabarit.' };
    resultOf(await w.perform(w.people.controller, 'ban/dismiss-finding', dismissal), 'findingId');
    expect(await onLine(`S-${scans}`)).toMatchObject({ confirmed: [] });
  });

  it('is heard from the body itself too, and from no other body', async () => {
    const { findingId } = await classified();
    expect(whyOf(await hear(findingId, {}, w.people.otherChief))).toBe('blocked | ban-unknown-finding');
    expect(whyOf(await hear(findingId, { statement: undefined }))).toBe('blocked | ban-statement-missing');
    resultOf(await hear(findingId, { hearing: 'written' }, w.people.chief), 'findingId');
  });

  it('is closed by a later independent report without a finding, and by nothing else; withdrawing the system does not', async () => {
    const { findingId, systemId } = await classified();
    const reference = `S-${scans}`;
    resultOf(await hear(findingId), 'findingId');
    resultOf(await confirm(findingId), 'findingId');
    const close = (digest: string) => w.perform(w.people.controller, 'ban/close-finding', { findingId, digest });
    const own = { ...cleanReport, seconds: 900 };
    resultOf(await w.submitted(w.people.chief, systemId, own), 'evidenceId');
    expect(whyOf(await close(await w.brought(w.people.chief, own)))).toBe('blocked | ban-not-remedied');
    const early = { ...cleanReport, seconds: 901 };
    resultOf(await w.submitted(w.people.controller, systemId, early, { madeOn: '2026-11-20' }), 'evidenceId');
    expect(whyOf(await close(await w.brought(w.people.controller, early)))).toBe('blocked | ban-not-remedied');
    resultOf(await w.perform(w.people.chief, 'ban/withdraw-system', { systemId, reasons: 'Remplacé.' }), 'systemId');
    expect(await onLine(reference)).toMatchObject({ state: 'withdrawn', confirmed: [{ product: 'Visage fictif 2' }] });
  });

  it('is closed so', async () => {
    const { findingId, systemId } = await classified();
    resultOf(await hear(findingId), 'findingId');
    resultOf(await confirm(findingId), 'findingId');
    const report = { ...cleanReport, seconds: 902 };
    resultOf(await w.submitted(w.people.controller, systemId, report), 'evidenceId');
    const digest = await w.brought(w.people.controller, report);
    resultOf(await w.perform(w.people.controller, 'ban/close-finding', { findingId, digest }), 'findingId');
    expect(await onLine(`S-${scans}`)).toMatchObject({ confirmed: [] });
  });
});

describe('whoever decides', () => {
  it('has a mandate, with a term that ends within six years and a function that covers it', async () => {
    const { findingId } = await detected();
    const { unmandated } = w.people;
    const payload = { findingId, ...classification };
    expect(whyOf(await w.perform(unmandated, 'ban/classify-finding', payload))).toBe('blocked | ban-no-mandate');
    const appoint = (more: object) =>
      w.perform(w.people.appointing, 'ban/appoint-controller', {
        ...{
          personId: unmandated.personId,
          organisationId: w.ids.control,
          instrument: 'fiction',
          incompatibleWith: [],
        },
        ...{ from: '2026-11-21T09:00:00Z', to: '2028-11-21T09:00:00Z' },
        ...more,
      });
    expect(whyOf(await appoint({ to: '2026-11-21T09:00:00Z' }))).toBe('blocked | ban-term-too-long');
    expect(whyOf(await appoint({ to: '2032-11-21T09:00:01Z' }))).toBe('blocked | ban-term-too-long');
    expect(whyOf(await appoint({ personId: w.people.chief.personId }))).toBe('blocked | ban-function-not-granted');
    expect(whyOf(await appoint({ from: '2019-12-31T00:00:00Z', to: '2022-01-01T00:00:00Z' }))).toBe(
      'blocked | ban-function-not-granted',
    );
    resultOf(await appoint({ incompatibleWith: [w.ids.zone] }), 'mandateId');
    expect(whyOf(await w.perform(unmandated, 'ban/classify-finding', payload))).toBe('blocked | ban-incompatible');
  });

  it('held no function in the body during five years, and holds none elsewhere', async () => {
    const { world } = w;
    const { findingId } = await detected();
    const actor = await world.person('independent-controller', w.ids.control);
    await w.mandated(actor);
    const grant = (more: object) =>
      world.asSystem('identity/grant-function', {
        ...{ grantId: crypto.randomUUID(), personId: actor.personId, functionKey: 'operational-member' },
        ...{ organisationId: w.ids.zone, instrument: 'fiction' },
        ...more,
      });
    const classify = () => w.perform(actor, 'ban/classify-finding', { findingId, ...classification });
    await grant({ from: '2015-01-01T00:00:00Z', to: '2021-11-21T09:00:00Z' });
    expect((await classify()).verdict).toBe('allowed');
    await grant({ from: '2021-11-21T09:00:00Z', to: '2021-11-21T09:00:01Z' });
    expect(whyOf(await classify())).toBe('blocked | ban-incompatible');
    const { controller } = w.people;
    await world.asSystem('identity/grant-function', {
      ...{ grantId: crypto.randomUUID(), personId: controller.personId, functionKey: 'operational-member' },
      ...{ organisationId: w.ids.otherZone, instrument: 'fiction', from: world.now().toString() },
    });
    const payload = { findingId, ...classification };
    expect(whyOf(await w.perform(controller, 'ban/classify-finding', payload))).toBe(
      'blocked | ban-holds-another-function',
    );
  });
});
