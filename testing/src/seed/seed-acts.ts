import { join } from 'node:path';
import {
  tourAssessment,
  tourPlace,
  tourPurposes,
  tourRequest,
  tourUse,
  tourVisibility,
} from '../../../cli/src/tour/tour-fixtures.ts';
import type { Reads } from '../../../server/src/anpr/index.ts';
import { openDocuments, recordUpload } from '../../../server/src/authorisation/index.ts';
import type { Actor, Ledger, Receipt } from '../../../server/src/ledger/index.ts';
import type { Vault } from '../../../server/src/vault/index.ts';
import { tinyPdf } from '../synthetic/tiny-pdf.ts';
import { allowed, type SeededPeople } from './found-people.ts';
import { seedFaces } from './seed-faces.ts';
import { seedId } from './seed-id.ts';
import { seedCorrelation, seedLists } from './seed-lists.ts';
import { seedPlateCameras } from './seed-plate-cameras.ts';
import { seedPlateDay } from './seed-plate-day.ts';
import { seedPlates } from './seed-plates.ts';
import { seededCameraId, seededPlaceId } from './seed-registry.ts';
import { seedSearches } from './seed-searches.ts';
import { seedVault } from './seed-vault.ts';

/** Fixed cameras of the zone on the square that the seed's authorisation covers. */
const camerasInUse = ['CV-001', 'CV-002'].map(seededCameraId);

/**
 * What has happened in the demo when it opens: an authorisation asked for, granted, notified and published, cameras in use,
 * a database of number plates created and a day of reads in it and a search that ran, recordings kept, systems declared and examined. Every key is fixed, so a second run finds
 * the same receipts and adds nothing.
 */
export async function seedActs(
  { ledger, vault, reads }: { readonly ledger: Ledger; readonly vault: Vault; readonly reads: Reads },
  people: SeededPeople,
): Promise<void> {
  const as = (key: string): Actor => {
    const actor = people.get(key);
    if (actor === undefined) throw new Error(`the demo has nobody called ${key}`);
    return actor;
  };
  const perform = async (actor: Actor, type: string, payload: unknown, name = 'seed acts'): Promise<Receipt> =>
    allowed(await ledger.gate.perform({ type, key: seedId(`key ${type} ${name}`), actor, payload }));
  const chief = as('chief');
  const secretary = as('secretary-lattes');
  const assessment = await perform(chief, 'authorisation/import-assessment', {
    title: 'Analyse : place du Croisillon (fiction)',
    madeOn: '2026-11-01',
    piaJson: JSON.stringify(tourAssessment),
    necessaryRetention: 'P90D',
  });
  const useFrom = Temporal.Instant.from(assessment.at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
  // The place of the register: so the portal knows which cameras the published decision covers.
  const place = { ...tourPlace, placeId: seededPlaceId('croisillon') };
  const content: Readonly<Record<string, unknown>> = { ...tourRequest('SEED-1', useFrom), places: [place] };
  const filed = await perform(chief, 'authorisation/submit-request', {
    content: { ...content, assessmentId: assessment.result.assessmentId },
  });
  const documents = await openDocuments(join(vault.options.dataDir, 'documents'));
  const deposit = async (organisationId: string, at: string): Promise<string> => {
    const extract = await documents.keep(tinyPdf('Extrait fictif du registre des deliberations'));
    await recordUpload(ledger.reads, { ...extract, organisationId, at });
    return extract.digest;
  };
  const { cameras, purposes, places, modalities } = content;
  const decided = await perform(secretary, 'authorisation/decide-request', {
    requestId: filed.result.requestId,
    outcome: 'granted',
    decidedAt: filed.at,
    sitting: { heldOn: useFrom, agendaItem: '7', vote: { for: 19, against: 4, abstentions: 2 } },
    scope: { cameras, purposes, places, modalities, useFrom },
    conditions: 'Rapport annuel au conseil communal (fiction).',
    reasons:
      'Des rixes ont été constatées sur la place en 2026 ; les patrouilles ne suffisent pas et deux caméras couvrent les accès (fiction).',
    extractDigest: await deposit(secretary.organisationId, filed.at),
  });
  const { authorisationId } = decided.result;
  await perform(secretary, 'authorisation/notify', {
    authorisationId,
    addressees: [{ role: 'prosecutor', organisationId: as('prosecutor').organisationId }],
    means: 'platform',
    sentAt: decided.at,
  });
  await perform(secretary, 'authorisation/publish', {
    authorisationId,
    withheld: [{ part: 'modalities', reasonFr: 'Modalités opérationnelles.', reasonNl: 'Operationele modaliteiten.' }],
  });
  await perform(as('responsible-officer'), 'authorisation/activate-use', {
    ...tourUse,
    basis: { kind: 'authorisation', id: authorisationId },
    cameraIds: camerasInUse,
    camera: { kind: 'fixed', intelligent: false, functions: [], thirdParty: false, inDetentionPlace: false },
    place,
    purposes: tourPurposes,
    missionReference: 'MISSION FICTIVE SEED',
    visibility: tourVisibility,
    inNationalRegister: true,
  });
  const { assessmentId } = assessment.result;
  const databaseId = await seedPlates({ perform, chief, dpo: as('dpo'), assessmentId });
  const sending = await seedPlateCameras({ ledger, perform, as, deposit, databaseId, assessmentId, useFrom });
  await seedLists({ ledger, perform, as, databaseId, day: useFrom, devices: sending.map(({ device }) => device) });
  await seedPlateDay({ ledger, reads, cameras: sending, administrator: as('system-administrator') });
  await seedCorrelation({ ledger, perform, as, cameras: sending });
  await seedSearches({ ledger, vault, perform, as, databaseId, cameras: sending, day: useFrom });
  // A recording covers a minute of use that is over: the last one of that day.
  await seedVault({ vault, operator: as('operator'), cameraIds: camerasInUse });
  await seedFaces(ledger, { dataDir: vault.options.dataDir, as });
}
