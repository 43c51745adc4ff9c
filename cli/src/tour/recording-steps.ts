import { randomUUID } from 'node:crypto';
import { gateInstant } from '@clairevoie/law';
import { filmRecording, fragmentSeconds } from '@clairevoie/testing/film';
import type { DemoSession, HttpReceipt } from '../demo-session.ts';
import { type AuthorisedUse, deposit, registerCamera, type Tell } from './authorisation-steps.ts';
import { tourPlace, tourPurposes, tourReasons, tourUse } from './tour-fixtures.ts';
import { type Cast, reportOf, resultText, type StepAnswer } from './tour-step.ts';

interface Recording {
  readonly recordingId: string;
  readonly capturedFrom: string;
  readonly capturedTo: string;
  readonly gateAt: string;
  readonly state: string;
}

/** Recording, look before and at the gate, prosecutor's decision, look, early deletion, deletion at the term. */
export async function recordingSteps(
  cast: Cast,
  { cameraId, usedFrom }: AuthorisedUse,
  run: string,
  tell: Tell,
): Promise<void> {
  const step = <Answer extends StepAnswer>(
    name: string,
    title: readonly [string, string, string],
    expected: string,
    answer: Answer,
  ): Answer => {
    tell(reportOf(name, { fr: title[0], nl: title[1], en: title[2] }, expected, answer));
    return answer;
  };
  const { judicial, prosecutor } = cast;
  const kept = await keep(cast, { cameraId, usedFrom, run });
  step(
    'recording',
    [
      'Un enregistrement est scellé et conservé',
      'Een opname wordt verzegeld en bewaard',
      'A recording is sealed and kept',
    ],
    'allowed',
    kept.answer,
  );
  const recording = await judicial.json<Recording>(`/api/recordings/${kept.recordingId}`);
  const interval = { from: recording.capturedFrom, to: recording.capturedTo };

  await advance(cast.administrator, Temporal.Instant.from(recording.gateAt).subtract({ seconds: 60 }).toString());
  const before = step(
    'look-before-the-gate',
    [
      "Une minute avant la limite, l'officier de police judiciaire regarde",
      'Eén minuut vóór de grens bekijkt de officier van gerechtelijke politie de beelden',
      'One minute before the gate, the judicial police officer looks',
    ],
    'allowed',
    await open(judicial, recording, interval),
  );
  await watch(judicial, before, step);
  const pinned = '2020-07-15';
  const rehearse = (session: DemoSession): Promise<HttpReceipt> =>
    session.act('vault/rehearse-opening', {
      recordingId: recording.recordingId,
      ...interval,
      branch: 'judicial',
      ...tourReasons,
      pinnedTo: pinned,
    });
  const oldGate = Temporal.Instant.from(gateInstant(recording.capturedFrom, recording.gateAt, { pinnedTo: pinned }));
  const underOldText = async (): Promise<string> =>
    Temporal.Instant.compare(Temporal.Instant.from(await legalNow(cast)), oldGate) < 0 ? 'allowed' : 'refused';
  const expectedBefore = await underOldText();
  step(
    'the-same-in-2020-before',
    [
      'La même demande selon le texte de 2020, avant la limite',
      'Dezelfde vraag volgens de tekst van 2020, vóór de grens',
      'The same question under the text of 2020, before the gate',
    ],
    expectedBefore,
    await rehearse(judicial),
  );
  await advance(cast.administrator, recording.gateAt);
  step(
    'look-at-the-gate',
    [
      "À la limite, sans décision du procureur, l'accès est refusé",
      'Op de grens wordt de toegang zonder beslissing van de procureur geweigerd',
      'At the gate, without the prosecutor, access is refused',
    ],
    'refused',
    await open(judicial, recording, interval),
  );
  const expectedAt = await underOldText();
  step(
    'the-same-in-2020-at',
    [
      'La même demande selon le texte de 2020, à la limite',
      'Dezelfde vraag volgens de tekst van 2020, op de grens',
      'The same question under the text of 2020, at the gate',
    ],
    expectedAt,
    await rehearse(judicial),
  );
  const item = { recordingId: recording.recordingId, ...interval };
  const asked = await judicial.act('vault/request-access', {
    items: [item],
    branch: 'judicial',
    ...tourReasons,
    addressedTo: prosecutor.organisationId,
  });
  const decided = step(
    'prosecutor-decision',
    [
      'Le procureur du Roi décide par écrit et motive',
      'De procureur des Konings beslist schriftelijk en met redenen',
      'The prosecutor decides in writing, with reasons',
    ],
    'allowed',
    await prosecutor.act('vault/decide-access', {
      requestId: resultText(asked, 'requestId'),
      outcome: 'granted',
      branch: 'judicial',
      covers: [item],
      documentDigest: await deposit(prosecutor, `Decision fictive ${run}`),
      reasons:
        "L'information judiciaire demande d'établir le déroulement des faits ; l'intervalle est limité à ceux-ci (fiction).",
    }),
  );
  const after = step(
    'look-past-the-gate',
    [
      "Avec cette décision, l'officier regarde",
      'Met die beslissing bekijkt de officier de beelden',
      'With that decision, the officer looks',
    ],
    'allowed',
    await open(judicial, recording, interval, {
      requestId: resultText(asked, 'requestId'),
      decisionId: resultText(decided, 'decisionId'),
    }),
  );
  await watch(judicial, after, step);
  await bodycamStep(cast, run, step);
  await deletionAtTerm(cast, recording.recordingId, step);
}

type Step = <Answer extends StepAnswer>(
  name: string,
  title: readonly [string, string, string],
  expected: string,
  answer: Answer,
) => Answer;

async function legalNow(cast: Cast): Promise<string> {
  const { legalNow: at } = await cast.administrator.json<{ legalNow: string }>('/api/clock');
  return Temporal.Instant.from(at).round({ smallestUnit: 'millisecond', roundingMode: 'floor' }).toString();
}

/** Moves the demonstration's legal clock forward, by an act. */
async function advance(administrator: DemoSession, to: string): Promise<void> {
  const receipt = await administrator.act('ledger/advance-clock', { to });
  if (receipt.verdict !== 'allowed')
    throw new Error(`the clock did not move to ${to}: ${receipt.gates.map((gate) => gate.id).join(', ')}`);
}

/** Announces and uploads a synthetic recording of ten seconds at the beginning of the use, once the legal clock is past them. */
async function keep(
  cast: Cast,
  { cameraId, usedFrom, run }: { readonly cameraId: string; readonly usedFrom: string; readonly run: string },
): Promise<{ readonly recordingId: string; readonly answer: StepAnswer }> {
  const { operator } = cast;
  // The second after the use began: before it nothing may be recorded.
  const begins = Temporal.Instant.from(usedFrom).add({ seconds: 1 });
  const parts = filmRecording({ begins, parts: [1], mark: `${run} ${cameraId}` });
  const after = begins.add({ seconds: fragmentSeconds });
  if (Temporal.Instant.compare(after, Temporal.Instant.from(await legalNow(cast))) > 0)
    await advance(cast.administrator, after.toString());
  const announced = await operator.request('/api/recordings', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      cameraId,
      contentType: 'video/mp4',
      parts: parts.map(({ bytes, ...part }) => ({ ...part, sizeBytes: bytes.length })),
    }),
  });
  if (!announced.ok) throw new Error(`the recording was not announced: ${announced.status} ${await announced.text()}`);
  const { recordingId }: { recordingId: string } = await announced.json();
  const sent = await operator.request(`/api/recordings/${recordingId}/content`, {
    method: 'PUT',
    headers: { 'content-type': 'video/mp4' },
    body: new Uint8Array(Buffer.concat(parts.map(({ bytes }) => bytes))),
  });
  const answer: { state: string; receipt?: HttpReceipt } = await sent.json();
  if (answer.receipt !== undefined) return { recordingId, answer: answer.receipt };
  return {
    recordingId,
    answer: {
      act: 'vault/keep-recording',
      verdict: answer.state,
      entryId: null,
      detail: JSON.stringify(answer).slice(0, 500),
    },
  };
}

async function open(
  session: DemoSession,
  { recordingId }: Recording,
  interval: { readonly from: string; readonly to: string },
  more: object = {},
): Promise<HttpReceipt> {
  return session.act('vault/open-recording', {
    recordingId,
    ...interval,
    branch: 'judicial',
    ...tourReasons,
    ...more,
  });
}

/** Reads a range of the images that the look opened, then closes it. */
async function watch(session: DemoSession, look: HttpReceipt, step: Step): Promise<void> {
  const lookId = resultText(look, 'lookId');
  const response = await session.request(`/api/looks/${lookId}/content`, { headers: { range: 'bytes=0-1023' } });
  const bytes = (await response.arrayBuffer()).byteLength;
  step(
    'images',
    [
      'Les images passent, à cette personne et à elle seule',
      'De beelden worden doorgegeven, aan die persoon alleen',
      'The images pass, to that person alone',
    ],
    'allowed',
    {
      act: 'GET look content',
      verdict: response.status === 206 && bytes === 1024 ? 'allowed' : `HTTP ${response.status}, ${bytes} bytes`,
      entryId: null,
    },
  );
  await session.act('vault/close-look', { lookId });
}

/** A bodycam recording may not be deleted before thirty days. */
async function bodycamStep(cast: Cast, run: string, step: Step): Promise<void> {
  const cameraId = randomUUID();
  await registerCamera(cast.chief, cameraId, `${run}-B`, 'individual');
  const startedAt = await legalNow(cast);
  const exempt = await cast.chief.act('authorisation/record-exemption', {
    ground: 'mobile-camera',
    reference: `BODYCAM-${run}`,
    cameras: { kinds: ['individual'], intelligent: false, functions: [], count: 1 },
    purposes: tourPurposes,
    aimsAtSensitive: false,
    missionReference: `INTERVENTION ${run}`,
    withinPoliceMissions: true,
  });
  const used = await cast.officer.act('authorisation/activate-use', {
    ...tourUse,
    basis: { kind: 'exemption', id: resultText(exempt, 'exemptionId') },
    cameraIds: [cameraId],
    camera: { kind: 'individual', intelligent: false, functions: [], thirdParty: false, inDetentionPlace: false },
    place: { ...tourPlace, reference: `BODYCAM-${run}` },
    purposes: tourPurposes,
    missionReference: `INTERVENTION ${run}`,
    intervention: { reference: `INTERVENTION ${run}`, startedAt },
    situation: {
      code: '1',
      facts: 'Intervention sur une rixe (fiction).',
      reference: `INTERVENTION ${run}`,
      judgement: { verdict: 'met', reasons: 'Rixe constatée sur place (fiction).' },
    },
    visibility: { wearer: { operationalMember: true, identifiable: true, ownCamera: true }, oralWarningAt: startedAt },
    preRecordingSeconds: 30,
  });
  step(
    'bodycam-use',
    [
      'Une caméra individuelle est utilisée en intervention',
      'Een individuele camera wordt bij een interventie gebruikt',
      'A bodycam is used in an intervention',
    ],
    'allowed',
    used,
  );
  const kept = await keep(cast, { cameraId, usedFrom: used.at, run: `${run}-B` });
  step(
    'bodycam-recording',
    [
      "L'enregistrement de la caméra individuelle est conservé",
      'De opname van de individuele camera wordt bewaard',
      'The bodycam recording is kept',
    ],
    'allowed',
    kept.answer,
  );
  step(
    'early-deletion',
    [
      'Le supprimer avant trente jours est refusé',
      'Ze vóór dertig dagen verwijderen wordt geweigerd',
      'Deleting it before thirty days is refused',
    ],
    'refused',
    await cast.chief.act('vault/delete-recording', {
      recordingId: kept.recordingId,
      reasons: 'Demande de suppression anticipée (fiction).',
    }),
  );
}

/** Moves the clock past the term and waits for the schedule to destroy the key and the bytes. */
async function deletionAtTerm(cast: Cast, recordingId: string, step: Step): Promise<void> {
  const { dueOn } = await cast.judicial.json<{ dueOn: string }>(`/api/recordings/${recordingId}`);
  const due = Temporal.Instant.from(`${dueOn}T00:00:01Z`);
  if (Temporal.Instant.compare(due, Temporal.Instant.from(await legalNow(cast))) > 0)
    await advance(cast.administrator, due.toString());
  let state = 'kept';
  const until = performance.now() + 60_000;
  while (state !== 'deleted' && performance.now() < until) {
    ({ state } = await cast.judicial.json<{ state: string }>(`/api/recordings/${recordingId}`));
    if (state !== 'deleted') await new Promise((resume) => setTimeout(resume, 500));
  }
  step(
    'deletion-at-the-term',
    [
      'Au terme, la clé est détruite, les images disparaissent, la suppression a son inscription',
      'Op het einde van de termijn wordt de sleutel vernietigd, verdwijnen de beelden en krijgt de verwijdering haar eigen inschrijving',
      'At the term the key is destroyed, the images go, the deletion has its own entry',
    ],
    'deleted',
    { act: 'vault/delete-due', verdict: state, entryId: null },
  );
}
