import { join } from 'node:path';
import { bringReport, openReportFiles } from '../../../server/src/ban/index.ts';
import type { Actor, Ledger, Receipt } from '../../../server/src/ledger/index.ts';
import { allowed } from './found-people.ts';
import { seedId } from './seed-id.ts';

const ruleBase = 'f'.repeat(64);
const clean = {
  verdict: 'none',
  strength: null,
  complete: true,
  findings: [],
  notExamined: [],
  seconds: 41,
  bytes: 1_200_000_000,
};
const unread = {
  ...clean,
  complete: false,
  notExamined: [{ path: 'firmware.bin', reason: 'format inconnu (fiction)' }],
};
const recognising = {
  ...{ ...clean, verdict: 'recognition', strength: 'latent', state: 'disabled' },
  findings: [{ rule: 'demo/invented-network', path: 'opt/analyse/modele-fictif.onnx' }],
};

/**
 * Systems of the fictional zone and the fictional platform: one examined independently, one of which not everything could be read
 * and that runs on a published reason, one with a confirmed finding. Products, reports and findings are invented.
 */
export async function seedFaces(
  ledger: Ledger,
  { dataDir, as }: { readonly dataDir: string; readonly as: (key: string) => Actor },
): Promise<void> {
  const reports = await openReportFiles(join(dataDir, 'reports'));
  const perform = async (name: string, actor: Actor, type: string, payload: object): Promise<Receipt> =>
    allowed(await ledger.gate.perform({ type, key: seedId(`key ${type} faces ${name}`), actor, payload }));
  const [chief, operator, controller] = [as('chief'), as('platform-operator'), as('face-controller')];
  const declare = async (actor: Actor, reference: string, system: object): Promise<Receipt> =>
    perform(reference, actor, 'ban/declare-system', {
      ...{ reference, inPublicSpace: true },
      components: [
        {
          ...{ name: `Logiciel fictif ${reference}`, componentKind: 'software', supplier: 'Fournisseur fictif' },
          ...{ release: '4.2', licenceOptions: ['base'] },
        },
      ],
      ...system,
    });
  const submit = async (name: string, actor: Actor, system: Receipt, report: object): Promise<Receipt> => {
    const bytes = Buffer.from(JSON.stringify({ ...report, target: name, ruleBase }));
    const { organisationId } = actor;
    const { digest } = await bringReport({ db: ledger.reads, reports }, bytes, { organisationId, at: system.at });
    const madeOn = dayOf(system.at);
    return perform(name, actor, 'ban/submit-report', { systemId: system.result.systemId, digest, madeOn });
  };

  const rooms = await declare(chief, 'VMS-1', {
    ...{ title: 'Serveur d’enregistrement de la salle (fiction)', systemKind: 'recording-server' },
  });
  const { at } = rooms;
  await perform('mandate', as('appointments'), 'ban/appoint-controller', {
    ...{ personId: controller.personId, organisationId: controller.organisationId },
    ...{ instrument: 'Désignation fictive', from: at, incompatibleWith: [] },
    to: Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').add({ years: 3 }).toInstant().toString(),
  });
  await submit('VMS-1', controller, rooms, clean);
  await perform('VMS-1', chief, 'ban/activate-system', { systemId: rooms.result.systemId });

  const cameras = await declare(chief, 'CAM-1', {
    ...{ title: 'Caméras de la place du Croisillon (fiction)', systemKind: 'camera-system' },
  });
  await submit('CAM-1', chief, cameras, unread);
  await perform('CAM-1', chief, 'ban/record-exception', {
    systemId: cameras.result.systemId,
    reasons: 'Le fournisseur n’a pas encore remis le micrologiciel à examiner (fiction).',
    until: Temporal.PlainDate.from(dayOf(at)).add({ days: 60 }).toString(),
  });
  await perform('CAM-1', chief, 'ban/activate-system', { systemId: cameras.result.systemId });

  const analysis = await declare(chief, 'ANA-1', {
    ...{ title: 'Serveur d’analyse (fiction)', systemKind: 'analysis-server' },
  });
  // Its body's own report: whoever alone brings a report does not confirm what it finds.
  const found = await submit('ANA-1', chief, analysis, recognising);
  const { findingId } = found.result;
  await perform('ANA-1', controller, 'ban/classify-finding', {
    ...{ findingId, capability: 'fr-identification', capabilityStatus: 'present-disabled', licensed: false },
    product: 'Analyse fictive 4.2',
  });
  await perform('ANA-1', chief, 'ban/hear-finding', {
    ...{ findingId, hearing: 'written' },
    statement: 'Le module est fourni avec le reste et n’a jamais été activé (fiction).',
  });
  await perform('ANA-1', controller, 'ban/confirm-finding', {
    findingId,
    reasons: 'Le modèle est installé : pour la demande 1, c’est un déploiement (fiction).',
  });

  const platform = await declare(operator, 'NODE-1', {
    ...{ title: 'Nœud de partage (fiction)', systemKind: 'platform-node' },
  });
  await submit('NODE-1', controller, platform, clean);
  await perform('NODE-1', operator, 'ban/activate-system', { systemId: platform.result.systemId });
}

function dayOf(at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
}
