import { randomUUID } from 'node:crypto';
import { tinyPdf } from '@clairevoie/testing/tiny-pdf';
import type { DemoSession, HttpReceipt } from '../demo-session.ts';
import { tourAssessment, tourPlace, tourPurposes, tourRequest, tourUse, tourVisibility } from './tour-fixtures.ts';
import { type Cast, reportOf, resultText, type StepReport } from './tour-step.ts';

/** What the later steps need from these. */
export interface AuthorisedUse {
  readonly authorisationId: string;
  readonly cameraId: string;
  /** Legal time at which the use began. */
  readonly usedFrom: string;
}

/** Says each step as it ends. */
export type Tell = (report: StepReport) => void;

/** Legal time on the server, from the acts themselves. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();

/** Deposits a PDF for the person's organisation and returns its digest. */
export async function deposit(session: DemoSession, line: string): Promise<string> {
  const response = await session.request('/api/authorisation/documents', {
    method: 'POST',
    headers: { 'content-type': 'application/pdf' },
    body: new Uint8Array(tinyPdf(line)),
  });
  if (!response.ok) throw new Error(`the document was not taken: ${response.status} ${await response.text()}`);
  const { digest }: { digest: string } = await response.json();
  return digest;
}

/** Request, refusal for a missing assessment, decision, notice, publication, urgent case, use. */
export async function authorisationSteps(cast: Cast, run: string, tell: Tell): Promise<AuthorisedUse> {
  const { chief, secretary } = cast;
  const step = (
    name: string,
    title: readonly [string, string, string],
    expected: string,
    receipt: HttpReceipt,
  ): HttpReceipt => {
    tell(reportOf(name, { fr: title[0], nl: title[1], en: title[2] }, expected, receipt));
    return receipt;
  };

  const first = await chief.act('authorisation/import-assessment', {
    title: `Analyse ${run}`,
    madeOn: '2026-11-01',
    piaJson: JSON.stringify(tourAssessment),
    necessaryRetention: 'P90D',
  });
  const useFrom = dayOf(first.at);
  const bare = step(
    'request-without-assessment',
    [
      "Le chef de corps demande des caméras sans analyse d'impact",
      'De korpschef vraagt camera’s zonder effectbeoordeling',
      'The chief of corps asks for cameras without an impact assessment',
    ],
    'refused',
    await chief.act('authorisation/submit-request', { content: tourRequest(`TOUR-${run}`, useFrom) }),
  );
  const requestId = resultText(bare, 'requestId');
  step(
    'assessment',
    [
      "L'analyse d'impact est versée au dossier",
      'De effectbeoordeling wordt aan het dossier toegevoegd',
      'The impact assessment is filed',
    ],
    'allowed',
    first,
  );
  const filed = step(
    'request',
    [
      "Le chef de corps dépose la demande avec l'analyse",
      'De korpschef dient de aanvraag met de beoordeling in',
      'The chief of corps files the request with the assessment',
    ],
    'allowed',
    await chief.act('authorisation/submit-request', {
      requestId,
      content: { ...tourRequest(`TOUR-${run}`, useFrom), assessmentId: resultText(first, 'assessmentId') },
    }),
  );
  const { cameras, purposes, places, modalities } = tourRequest(`TOUR-${run}`, useFrom);
  const decided = step(
    'council-decision',
    [
      'Le conseil communal autorise ; le secrétaire communal inscrit la décision',
      'De gemeenteraad geeft toestemming; de gemeentesecretaris schrijft het besluit in',
      'The municipal council authorises; its secretary enters the decision',
    ],
    'allowed',
    await secretary.act('authorisation/decide-request', {
      requestId,
      outcome: 'granted',
      decidedAt: filed.at,
      sitting: { heldOn: dayOf(filed.at), agendaItem: '12', vote: { for: 20, against: 3, abstentions: 2 } },
      scope: { cameras, purposes, places, modalities, useFrom },
      extractDigest: await deposit(secretary, `Extrait fictif ${run}`),
    }),
  );
  const authorisationId = resultText(decided, 'authorisationId');
  step(
    'notice',
    ['Le procureur du Roi est avisé', 'De procureur des Konings wordt in kennis gesteld', 'The prosecutor is notified'],
    'allowed',
    await secretary.act('authorisation/notify', {
      authorisationId,
      addressees: [{ role: 'prosecutor', organisationId: cast.prosecutor.organisationId }],
      means: 'platform',
      sentAt: decided.at,
    }),
  );
  step(
    'publication',
    [
      "L'autorisation est publiée, un passage retenu et montré comme tel",
      'De toestemming wordt bekendgemaakt, één passage onthouden en als dusdanig getoond',
      'The authorisation is published, one passage withheld and shown as withheld',
    ],
    'allowed',
    await secretary.act('authorisation/publish', {
      authorisationId,
      withheld: [
        { part: 'modalities', reasonFr: 'Modalités opérationnelles.', reasonNl: 'Operationele modaliteiten.' },
      ],
    }),
  );
  await urgentCase(cast, run, step);
  const cameraId = randomUUID();
  await registerCamera(chief, cameraId, run, 'fixed');
  const used = step(
    'use',
    [
      "L'officier responsable décide l'utilisation ; elle est inscrite au registre",
      'De verantwoordelijke officier beslist tot het gebruik; het wordt in het register ingeschreven',
      'The responsible officer decides the use; it is registered',
    ],
    'allowed',
    await cast.officer.act('authorisation/activate-use', {
      ...tourUse,
      basis: { kind: 'authorisation', id: authorisationId },
      cameraIds: [cameraId],
      camera: { kind: 'fixed', intelligent: false, functions: [], thirdParty: false, inDetentionPlace: false },
      place: tourPlace,
      purposes: tourPurposes,
      missionReference: `MISSION ${run}`,
      visibility: tourVisibility,
      inNationalRegister: true,
    }),
  );
  return { authorisationId, cameraId, usedFrom: used.at };
}

type Step = (
  name: string,
  title: readonly [string, string, string],
  expected: string,
  receipt: HttpReceipt,
) => HttpReceipt;

/** An oral grant by the mayor, confirmed in writing by the council itself. */
async function urgentCase(cast: Cast, run: string, step: Step): Promise<void> {
  const place = { ...tourPlace, reference: `URG-${run}`, label: 'rue de la Latte / Latstraat' };
  const missionReference = `URGENCE ${run}`;
  const asked = await cast.chief.act('authorisation/request-urgent', {
    reference: `URG-${run}`,
    addressedToOrganisationId: cast.secretary.organisationId,
    municipality: '00001',
    missionReference,
    urgencyReasons: 'Rixe annoncée ce soir (fiction).',
    cameras: { kinds: ['temporary-fixed'], intelligent: false, functions: [], count: 1 },
    place,
    purposes: [tourPurposes[0]],
    withinPoliceMissions: true,
    aimsAtSensitive: false,
  });
  const urgentGrantId = resultText(asked, 'urgentGrantId');
  step(
    'urgent-oral',
    [
      'En urgence, le bourgmestre autorise oralement',
      'Bij hoogdringendheid geeft de burgemeester mondeling toestemming',
      'In urgency, the mayor grants orally',
    ],
    'allowed',
    await cast.mayor.act('authorisation/grant-urgent', {
      urgentGrantId,
      outcome: 'granted',
      words: "D'accord pour ce soir (fiction).",
    }),
  );
  const cameraId = randomUUID();
  await registerCamera(cast.chief, cameraId, `${run}-U`, 'temporary-fixed');
  const used = step(
    'urgent-use',
    [
      'La caméra fixe temporaire est utilisée pour cette mission',
      'De tijdelijke vaste camera wordt voor die opdracht gebruikt',
      'The temporary fixed camera is used for that mission',
    ],
    'allowed',
    await cast.officer.act('authorisation/activate-use', {
      ...tourUse,
      basis: { kind: 'urgent', id: urgentGrantId },
      cameraIds: [cameraId],
      camera: {
        kind: 'temporary-fixed',
        intelligent: false,
        functions: [],
        thirdParty: false,
        inDetentionPlace: false,
      },
      place,
      purposes: [tourPurposes[0]],
      missionReference,
      visibility: tourVisibility,
      policeRecords: false,
    }),
  );
  await cast.officer.act('authorisation/end-use', {
    useId: resultText(used, 'useId'),
    endedAt: used.at,
    reason: 'mission-over',
    missionEndedAt: used.at,
  });
  step(
    'urgent-confirmed',
    [
      'Le conseil communal lui-même confirme par écrit',
      'De gemeenteraad zelf bevestigt schriftelijk',
      'The council itself confirms in writing',
    ],
    'allowed',
    await cast.secretary.act('authorisation/confirm-urgent', {
      urgentGrantId,
      outcome: 'confirmed',
      decidedAt: used.at,
      sitting: { heldOn: dayOf(used.at), agendaItem: '13', vote: { for: 21, against: 0, abstentions: 4 } },
      extractDigest: await deposit(cast.secretary, `Confirmation fictive ${run}`),
    }),
  );
}

/** Registers a camera of the fictional zone under a fresh reference. */
export async function registerCamera(
  chief: DemoSession,
  cameraId: string,
  reference: string,
  kind: 'fixed' | 'temporary-fixed' | 'individual',
): Promise<HttpReceipt> {
  return chief.act('registry/register-camera', {
    cameraId,
    reference: `TOUR-${reference}`,
    camera: {
      device: 'surveillance-camera',
      label: `Caméra ${reference} (fictive)`,
      kind,
      intelligent: 'no',
      anpr: 'no',
      stage: { state: 'installed', year: 2026, asPublished: null },
      count: 1,
      controller: { type: 'police-zone', name: 'Zone de police fictive 0000 – Claire-Voie', zoneCode: '0000' },
      municipality: { nis: '00001', name: 'Val-des-Lattes (commune fictive)', basis: 'stated' },
      policeZone: '0000',
      position:
        kind === 'individual'
          ? { type: 'none', precision: 'none', howFound: 'fiction' }
          : { type: 'point', lon: 4.55, lat: 50.862, precision: 'exact', withinMetres: null, howFound: 'fiction' },
      directionDegrees: null,
      statements: ['Caméra inventée pour la démonstration / Camera verzonnen voor de demonstratie'],
    },
  });
}
