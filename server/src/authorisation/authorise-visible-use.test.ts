import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AuthorisationWorld,
  openAuthorisationWorld,
  resultOf,
  whyOf,
} from '../../../testing/src/authorisation/authorisation-world.ts';
import { tinyRequest } from '../../../testing/src/authorisation/fixtures.ts';
import { authorisations, notices, tasks, useRequests } from './registers.ts';

let w: AuthorisationWorld;
beforeAll(async () => {
  w = await openAuthorisationWorld();
});
afterAll(() => w.world[Symbol.asyncDispose]());

const rowsOf = async <Row extends object>(
  register: { readonly name: string },
  where: string,
  value: string,
): Promise<Row[]> =>
  (await w.world.ledger.reads.query<Row>(`select * from ${register.name} where ${where} = $1 order by id`, [value]))
    .rows;

describe('a request for visible use (W-01)', () => {
  it('is refused without an impact assessment, and stays a draft that can be mended', async () => {
    const refused = await w.perform(w.people.chief, 'authorisation/submit-request', { content: tinyRequest });
    expect(refused.verdict).toBe('refused');
    expect(whyOf(refused)).toContain('lfp-25-4-p2-al2-s2 no');
    const requestId = String(refused.result.requestId);
    expect((await rowsOf<{ state: string }>(useRequests, 'id', requestId))[0]?.state).toBe('draft');
    const mended = await w.perform(w.people.chief, 'authorisation/submit-request', {
      requestId,
      content: { ...tinyRequest, assessmentId: await w.assessment(w.people.chief) },
    });
    expect(resultOf(mended, 'requestId')).toBe(requestId);
    expect((await rowsOf<{ state: string }>(useRequests, 'id', requestId))[0]?.state).toBe('submitted');
  });

  it('is refused when the configured retention exceeds the one that the assessment finds necessary', async () => {
    const receipt = await w.perform(w.people.chief, 'authorisation/submit-request', {
      content: { ...tinyRequest, assessmentId: await w.assessment(w.people.chief), configuredRetention: 'P31D' },
    });
    expect(receipt.verdict).toBe('refused');
    expect(whyOf(receipt)).toBe('refused | lfp-25-4-p2-al2-s2 no');
  });

  it('is blocked, and not refused in law, with the assessment of another zone or a place in another municipality', async () => {
    const foreign = await w.perform(w.people.chief, 'authorisation/submit-request', {
      content: { ...tinyRequest, assessmentId: await w.assessment(w.people.otherChief) },
    });
    expect(whyOf(foreign)).toContain('authorisation-unknown-assessment');
    const places = [{ ...tinyRequest.places[0], municipality: '00002' }];
    const outside = await w.perform(w.people.chief, 'authorisation/submit-request', {
      content: { ...tinyRequest, places, assessmentId: await w.assessment(w.people.chief) },
    });
    expect(whyOf(outside)).toContain('authorisation-place-outside-territory');
  });

  it('is decided by the council of that municipality, entered by its secretary, and owes notice and publication', async () => {
    const requestId = await w.filed();
    const receipt = await w.perform(w.people.secretary, 'authorisation/decide-request', await w.decision(requestId));
    expect(whyOf(receipt)).toBe('allowed');
    const id = resultOf(receipt, 'authorisationId');
    const [row] = await rowsOf<{
      publication: string;
      decided_on: string;
      extract_digest: string;
      sitting: { agendaItem: string };
    }>(authorisations, 'id', id);
    expect(row).toMatchObject({ publication: 'due', decided_on: '2026-11-21', sitting: { agendaItem: '12' } });
    const open = (
      await rowsOf<{ kind: string; basis: string; provision: string; alert_at: string; state: string }>(
        tasks,
        'subject_id',
        id,
      )
    ).sort((a, b) => (a.kind < b.kind ? -1 : 1));
    expect(open.map((t) => [t.kind, t.basis, t.provision, t.state])).toEqual([
      ['notify-prosecutor', 'law', 'lfp-25-4-p4-al1', 'open'],
      ['publish-authorisation', 'law', 'lfp-25-4-p4-al3', 'open'],
    ]);
    // Saturday 21 November: five working days end on Friday 27; the alert goes off when that day is over.
    expect(open[0]?.alert_at).toBe('2026-11-27T23:00:00Z');
    expect(
      (await rowsOf<{ kind: string; state: string }>(tasks, 'subject_id', requestId)).map((t) => [t.kind, t.state]),
    ).toEqual([['decide-request', 'done']]);
  });

  it('cannot be decided by the council of another municipality, nor twice', async () => {
    const requestId = await w.filed();
    const decision = await w.decision(requestId);
    expect(whyOf(await w.perform(w.people.otherSecretary, 'authorisation/decide-request', decision))).toBe(
      'blocked | authorisation-unknown-file',
    );
    expect((await w.perform(w.people.secretary, 'authorisation/decide-request', decision)).verdict).toBe('allowed');
    const again = await w.perform(
      w.people.secretary,
      'authorisation/decide-request',
      await w.decision(requestId, { outcome: 'refused', reasons: 'Non.', sitting: undefined }),
    );
    expect(whyOf(again)).toContain('authorisation-already-decided');
  });

  it('has one winner and one journaled refusal when two decisions arrive at once', async () => {
    const requestId = await w.filed();
    const { sitting: _sitting, ...negative } = { ...(await w.decision(requestId)), sitting: undefined };
    const receipts = await Promise.all([
      w.perform(w.people.secretary, 'authorisation/decide-request', await w.decision(requestId)),
      w.perform(w.people.secretary, 'authorisation/decide-request', {
        ...negative,
        outcome: 'refused',
        reasons: 'Autre priorité.',
        sitting: { heldOn: '2026-11-21', agendaItem: '12', vote: { for: 3, against: 20, abstentions: 0 } },
      }),
    ]);
    expect(receipts.map((r) => r.verdict).sort()).toEqual(['allowed', 'blocked']);
    const { rows } = await w.world.ledger.reads.query<{ verdict: string }>(
      'select verdict from ledger.entry where id = any($1::uuid[]) order by verdict',
      [receipts.map((r) => r.entryId)],
    );
    expect(rows.map((r) => r.verdict)).toEqual(['allowed', 'blocked']);
    expect(await rowsOf(authorisations, 'request_id', requestId)).toHaveLength(
      receipts[0]?.verdict === 'allowed' ? 1 : 0,
    );
  });

  it('is granted no wider than it was asked, with a vote that carries it and an extract of the council itself', async () => {
    const requestId = await w.filed();
    const wider = { ...tinyRequest, cameras: { ...tinyRequest.cameras, count: 3 } };
    const { cameras, purposes, places, useFrom, useTo } = wider;
    const blocked = async (more: object) =>
      whyOf(await w.perform(w.people.secretary, 'authorisation/decide-request', await w.decision(requestId, more)));
    expect(await blocked({ scope: { cameras, purposes, places, useFrom, useTo } })).toContain(
      'scope-wider-than-request',
    );
    expect(
      await blocked({
        sitting: { heldOn: '2026-11-21', agendaItem: '1', vote: { for: 3, against: 3, abstentions: 0 } },
      }),
    ).toContain('vote-does-not-carry');
    expect(
      await blocked({
        sitting: { heldOn: '2026-11-20', agendaItem: '1', vote: { for: 3, against: 0, abstentions: 0 } },
      }),
    ).toContain('sitting-on-another-day');
    expect(await blocked({ extractDigest: 'f'.repeat(64) })).toContain('extract-missing');
    expect(await blocked({ decidedAt: '2026-11-22T10:00:00Z' })).toContain('moment-in-the-future');
    expect(await blocked({ decidedAt: '2026-11-20T10:00:00Z' })).toContain('decided-before-filing');
  });

  it('is made known to the prosecutor of the district, who acknowledges it; the task closes', async () => {
    const id = await w.granted();
    const toOther = await w.perform(w.people.secretary, 'authorisation/notify', {
      authorisationId: id,
      addressees: [{ role: 'prosecutor', organisationId: w.ids.zone }],
      means: 'platform',
      sentAt: w.world.now().toString(),
    });
    expect(whyOf(toOther)).toContain('authorisation-not-an-addressee');
    const sent = await w.perform(w.people.chief, 'authorisation/notify', {
      authorisationId: id,
      addressees: [{ role: 'prosecutor', organisationId: w.ids.prosecutor }],
      means: 'platform',
      sentAt: w.world.now().toString(),
    });
    expect(whyOf(sent)).toBe('allowed');
    const [notice] = await rowsOf<{ id: string; received_at: string | null }>(notices, 'authorisation_id', id);
    expect(notice?.received_at).toBeNull();
    expect(
      (await rowsOf<{ kind: string; state: string }>(tasks, 'subject_id', id)).find(
        (t) => t.kind === 'notify-prosecutor',
      )?.state,
    ).toBe('done');
    const twice = await w.perform(w.people.secretary, 'authorisation/notify', {
      authorisationId: id,
      addressees: [{ role: 'prosecutor', organisationId: w.ids.prosecutor }],
      means: 'letter',
      sentAt: w.world.now().toString(),
    });
    expect(whyOf(twice)).toContain('authorisation-already-notified');
    expect(
      (await w.perform(w.people.prosecutor, 'authorisation/acknowledge-notice', { noticeId: notice?.id })).verdict,
    ).toBe('allowed');
    expect(
      whyOf(await w.perform(w.people.prosecutor, 'authorisation/acknowledge-notice', { noticeId: notice?.id })),
    ).toContain('already-received');
  });

  it('is published with judicial passages withheld and shown as withheld, never an administrative purpose', async () => {
    const id = await w.granted();
    const reason = { reasonFr: 'Tactique judiciaire.', reasonNl: 'Gerechtelijke tactiek.' };
    const hidden = await w.perform(w.people.secretary, 'authorisation/publish', {
      authorisationId: id,
      withheld: [{ part: 'purpose', item: 0, ...reason }],
    });
    expect(whyOf(hidden)).toContain('administrative-purpose-withheld');
    const unknown = await w.perform(w.people.secretary, 'authorisation/publish', {
      authorisationId: id,
      withheld: [{ part: 'place', item: 7, ...reason }],
    });
    expect(whyOf(unknown)).toContain('unknown-passage');
    const published = await w.perform(w.people.secretary, 'authorisation/publish', {
      authorisationId: id,
      withheld: [
        { part: 'purpose', item: 1, ...reason },
        { part: 'place', item: 1, ...reason },
      ],
    });
    expect(whyOf(published)).toBe('allowed');
    const portal = w.world.database.pool('clv_portal');
    const { rows } = await portal.query<{ published: { purposes: object[]; places: object[] } }>(
      'select published from authorisation.public_authorisation where id = $1',
      [id],
    );
    expect(rows[0]?.published.purposes[0]).toMatchObject({ state: 'public', text: tinyRequest.purposes[0].text });
    expect(rows[0]?.published.purposes[1]).toEqual({
      state: 'withheld',
      because: { fr: 'Tactique judiciaire.', nl: 'Gerechtelijke tactiek.' },
    });
    const everything = JSON.stringify(
      (
        await portal.query(
          'select * from authorisation.public_authorisation a left join authorisation.public_camera_place p on p.authorisation_id = a.id where a.id = $1',
          [id],
        )
      ).rows,
    );
    expect(everything).not.toContain(tinyRequest.purposes[1].text);
    expect(everything).not.toContain(tinyRequest.places[1].label);
    expect(everything).toContain(tinyRequest.places[0].label);
    expect(
      whyOf(await w.perform(w.people.secretary, 'authorisation/publish', { authorisationId: id, withheld: [] })),
    ).toContain('already-published');
  });

  it('shows the portal nothing before it is published, and no other table ever', async () => {
    const id = await w.granted();
    const portal = w.world.database.pool('clv_portal');
    expect((await portal.query('select 1 from authorisation.public_authorisation where id = $1', [id])).rows).toEqual(
      [],
    );
    await expect(portal.query('select 1 from authorisation.authorisation')).rejects.toThrow(/permission denied/);
  });

  it('of a federal service is decided by the minister or a delegate with a delegation in force, and told to mayors and chiefs too', async () => {
    const { municipality: _municipality, ...content } = {
      ...tinyRequest,
      territory: ['00001', '00002'],
      headOfRequestingService: true,
    };
    const requestId = await w.filed(
      { ...content, municipality: undefined, assessmentId: await w.assessment(w.people.director) },
      w.people.director,
    );
    expect(
      whyOf(await w.perform(w.people.secretary, 'authorisation/decide-request', await w.decision(requestId))),
    ).toContain('unknown-file');
    const decision = await w.decision(requestId, {
      sitting: undefined,
      extractDigest: await w.extract(w.ids.ministry, 'ministry'),
    });
    const receipt = await w.perform(w.people.delegate, 'authorisation/decide-request', decision);
    expect(whyOf(receipt)).toBe('allowed');
    const id = resultOf(receipt, 'authorisationId');
    expect((await rowsOf<{ kind: string }>(tasks, 'subject_id', id)).map((t) => t.kind).sort()).toEqual([
      'notify-chief-of-corps',
      'notify-mayor',
      'notify-prosecutor',
      'publish-authorisation',
    ]);
    const notify = (addressees: object[]) =>
      w.perform(w.people.minister, 'authorisation/notify', {
        authorisationId: id,
        addressees,
        means: 'letter',
        sentAt: w.world.now().toString(),
      });
    expect(
      whyOf(
        await notify([
          { role: 'prosecutor', organisationId: w.ids.prosecutor },
          { role: 'mayor', organisationId: w.ids.council },
        ]),
      ),
    ).toBe('allowed');
    const left = async () =>
      (await rowsOf<{ kind: string; state: string }>(tasks, 'subject_id', id))
        .filter((t) => t.state === 'open')
        .map((t) => t.kind)
        .sort();
    expect(await left()).toEqual(['notify-chief-of-corps', 'notify-mayor', 'publish-authorisation']);
    expect(
      whyOf(
        await notify([
          { role: 'mayor', organisationId: w.ids.otherCouncil },
          { role: 'chief-of-corps', organisationId: w.ids.zone },
        ]),
      ),
    ).toBe('allowed');
    expect(await left()).toEqual(['publish-authorisation']);
  });
});
