import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCamera, DatedWorld, gatesOf } from '../../../testing/src/registry-world.ts';
import { type Actor, compareRegisters } from '../ledger/index.ts';
import { readConsultation } from './read-consultation.ts';

describe('the bodycam register', () => {
  let world: DatedWorld;
  let zone: string;
  let otherZone: string;
  let otherChief: Actor;
  beforeAll(async () => {
    world = await DatedWorld.open('2026-11-21T09:00:00Z');
    zone = await world.organisation('local-police-zone', ['00001', '00002']);
    otherZone = await world.organisation('local-police-zone', ['00003']);
    otherChief = await world.person('chief-of-corps', otherZone);
  });
  afterAll(async () => {
    await world?.[Symbol.asyncDispose]();
  });

  let bodycam: string;
  let wearer: Actor;
  let reader: Actor;
  let entryId: string;
  const entry = (more: object = {}) => ({
    entryId: randomUUID(),
    cameraId: bodycam,
    recordings: [{ reference: 'V-1' }],
    usedFrom: '2026-11-20T08:00:00Z',
    usedTo: '2026-11-20T08:20:00Z',
    wearerId: wearer.personId,
    placeOrRoute: 'rue de la Latte',
    automatic: true,
    ...more,
  });
  const enter = (actor: Actor, more: object = {}) => world.perform(actor, 'registry/enter-bodycam', entry(more));
  const look = (actor: Actor, more: object = {}) =>
    world.perform(actor, 'registry/consult-bodycam', {
      entryId,
      purpose: '1',
      branch: 'administrative',
      missionReference: 'M-7',
      operationalReasons: 'procès-verbal de l’intervention',
      concreteReason: 'vérifier la description donnée au procès-verbal',
      needToKnow: true,
      withinAttributions: true,
      ...more,
    });
  beforeAll(async () => {
    bodycam = await addCamera(world, zone, 'individual');
    wearer = await world.person('operational-member', zone);
    reader = await world.person('operational-member', zone, 'access-designee');
    const first = entry();
    entryId = first.entryId;
    expect((await world.perform(wearer, 'registry/enter-bodycam', first)).verdict).toBe('allowed');
  });

  it.each([
    ['the recordings', { recordings: [] }],
    ['the moment', { usedFrom: undefined, usedTo: undefined }],
    ['the wearer', { wearerId: undefined }],
    ['the place or route', { placeOrRoute: undefined }],
  ])('refuses an entry without %s', async (_what, missing) => {
    const receipt = await enter(wearer, {
      usedFrom: '2026-11-19T08:00:00Z',
      usedTo: '2026-11-19T08:05:00Z',
      ...missing,
    });
    expect(receipt.verdict).toBe('refused');
  });

  it('refuses two wearers of one camera at the same time, a wearer from elsewhere and another kind of camera', async () => {
    const colleague = await world.person('operational-member', zone);
    expect((await enter(wearer, { wearerId: colleague.personId })).verdict).toBe('refused');
    expect(
      gatesOf(
        await enter(wearer, {
          wearerId: otherChief.personId,
          usedFrom: '2026-11-18T08:00:00Z',
          usedTo: '2026-11-18T09:00:00Z',
        }),
      ),
    ).toEqual(['unknown-wearer']);
    expect(gatesOf(await enter(wearer, { cameraId: await addCamera(world, zone, 'mobile') }))).toEqual([
      'not-a-bodycam',
    ]);
    expect(gatesOf(await enter(otherChief, {}))).toContain('unknown-camera');
  });

  it('opens to a designated member with purpose and concrete reason; the journal shows the look', async () => {
    const receipt = await look(reader);
    expect(receipt.verdict).toBe('allowed');
    const { rows } = await readConsultation(world.ledger, receipt.entryId, reader);
    expect(rows).toMatchObject([
      { wearerId: wearer.personId, placeOrRoute: 'rue de la Latte', recordings: [{ reference: 'V-1' }] },
    ]);
    const metadata = await look(reader, { metadataOnly: true });
    expect((await readConsultation(world.ledger, metadata.entryId, reader)).rows[0]).not.toHaveProperty('recordings');
  });

  it('refuses without designation, purpose or reason, and to another service', async () => {
    expect((await look(wearer)).verdict).toBe('refused');
    expect((await look(reader, { purpose: undefined })).verdict).toBe('refused');
    expect((await look(reader, { concreteReason: undefined })).verdict).toBe('refused');
    expect((await look(reader, { needToKnow: undefined })).verdict).toBe('needs-human');
    const stranger = await world.person('operational-member', otherZone, 'access-designee');
    expect(gatesOf(await look(stranger))).toEqual(['unknown-entry']);
    const refused = await look(wearer);
    const { rows } = await world.database
      .pool('clv_owner')
      .query<{ groups: string }>('select groups from ledger.body where entry_id = $1', [refused.entryId]);
    expect(rows[0]?.groups).not.toContain('rue de la Latte');
  });

  it('extracts for a recipient of the closed list only, by a person designated to extract', async () => {
    const extractor = await world.person('operational-member', zone, 'extraction-designee');
    const extract = (actor: Actor, recipient: object | undefined, procedureReference: string | undefined = 'PV-9') =>
      world.perform(actor, 'registry/extract-bodycam', {
        entryId,
        purpose: '2',
        branch: 'judicial',
        missionReference: 'M-7',
        operationalReasons: 'information judiciaire',
        concreteReason: 'transmettre au parquet les images des faits',
        needToKnow: true,
        withinAttributions: true,
        ...(recipient === undefined ? {} : { recipient }),
        ...(procedureReference === undefined ? {} : { procedureReference }),
      });
    const extracted = await extract(extractor, { function: 'prosecutor', recipientClass: 'authority' });
    expect(extracted.verdict).toBe('allowed');
    expect((await readConsultation(world.ledger, extracted.entryId, extractor)).rows).toMatchObject([{ entryId }]);
    await expect(readConsultation(world.ledger, extracted.entryId, reader)).rejects.toMatchObject({
      code: 'ledger/unknown-entry',
    });
    expect((await extract(reader, { function: 'prosecutor', recipientClass: 'authority' })).verdict).toBe('refused');
    expect((await extract(extractor, { function: 'operator', recipientClass: 'other' })).verdict).toBe('refused');
    expect((await extract(extractor, undefined)).verdict).toBe('needs-human');
    expect((await extract(extractor, { function: 'mayor', recipientClass: 'police', needToKnow: true })).verdict).toBe(
      'refused',
    );
  });

  it('keeps its data no longer than the recordings: refused before the term, erased with the journal body after it', async () => {
    const expire = () =>
      world.ledger.gate.performAsSystem({
        type: 'registry/expire-bodycam-entry',
        key: randomUUID(),
        organisationId: 'clairevoie-server',
        payload: { entryId },
      });
    expect((await expire()).verdict).toBe('refused');
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
    // A few minutes before the end of the thirty days: allowed, then shut by the law although the fifteen minutes still run.
    world.setNow('2026-12-20T07:55:00Z');
    const late = await look(reader);
    expect((await readConsultation(world.ledger, late.entryId, reader)).rows).toHaveLength(1);
    world.setNow('2026-12-20T08:05:00Z');
    await expect(readConsultation(world.ledger, late.entryId, reader)).rejects.toMatchObject({
      code: 'registry/consultation-shut',
    });
    world.setNow('2027-11-20T09:00:00Z');
    expect((await look(reader)).verdict).toBe('refused');
    expect((await expire()).verdict).toBe('allowed');
    expect(gatesOf(await look(reader))).toEqual(['unknown-entry']);
    expect(await compareRegisters(world.database.pool('clv_owner'))).toEqual([]);
  });
});
