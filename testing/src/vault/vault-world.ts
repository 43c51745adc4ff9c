import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { authorisations, useRequests, uses } from '../../../server/src/authorisation/index.ts';
import { loadActor } from '../../../server/src/identity/index.ts';
import { type Actor, defineAct, type Json, type JsonObject, type Receipt } from '../../../server/src/ledger/index.ts';
import { oversightActs } from '../../../server/src/oversight/index.ts';
import { cameras, registryActs } from '../../../server/src/registry/index.ts';
import {
  announceRecording,
  type Ingested,
  openVault,
  receiveRecording,
  type Vault,
  type VaultOptions,
  vaultActs,
} from '../../../server/src/vault/index.ts';
import { patternMp4 } from '../synthetic/pattern-mp4.ts';
import { openTestWorld, type TestWorld } from '../world.ts';

/**
 * Puts a camera with an active use straight into the registers of the rooms to the left: their own acts are tested there, and
 * a recording needs nothing of them but these rows.
 */
const placeCamera = defineAct({
  type: 'test/place-camera',
  title: { fr: 'Placer une caméra', nl: 'Een camera plaatsen', en: 'Place a camera' },
  payload: Type.Object({ camera: Type.Unknown(), use: Type.Unknown(), terms: Type.Optional(Type.Unknown()) }),
  who: ['system'],
  gather: async () => ({}),
  judge: () => ({}),
  // Rows given by this file, complete by construction.
  change: (_facts, { act: { payload }, entryId }) => {
    const terms = payload.terms as { readonly request: never; readonly authorisation: object } | undefined;
    return {
      changes: [
        cameras.insert(payload.camera as never),
        uses.insert(payload.use as never),
        ...(terms === undefined
          ? []
          : [
              useRequests.insert(terms.request),
              authorisations.insert({ ...terms.authorisation, decision_entry: entryId } as never),
            ]),
      ],
    };
  },
});

/** Where a camera of a test world stands. */
export type CameraSort = 'street' | 'cell' | 'bodycam';

/** One part of a recording to bring. */
export interface Part {
  readonly from: string;
  readonly to: string;
  readonly bytes?: Uint8Array;
}

/** A zone with a vault, its neighbours and those who decide and watch over. */
export interface VaultWorld extends AsyncDisposable {
  readonly world: TestWorld;
  readonly vault: Vault;
  readonly ids: Readonly<Record<'zone' | 'otherZone' | 'office' | 'controlOrgan', string>>;
  readonly people: Readonly<
    Record<
      | 'chief'
      | 'officer'
      | 'colleague'
      | 'operator'
      | 'trainer'
      | 'dpo'
      | 'otherOfficer'
      | 'prosecutor'
      | 'judge'
      | 'controlOrgan'
      | 'administrator',
      Actor
    >
  >;
  readonly cameras: Readonly<Record<CameraSort, string>>;
  /** Places another camera of the zone, in use since 2020. */
  placeCamera(
    sort: CameraSort,
    more?: { readonly camera?: JsonObject; readonly use?: JsonObject; readonly configuredRetention?: string },
  ): Promise<string>;
  /** Announces and brings a recording: one part unless told otherwise, of the last minute. */
  bring(more?: {
    readonly cameraId?: string;
    readonly parts?: readonly Part[];
    readonly by?: Actor;
    readonly contentType?: 'video/mp4' | 'video/webm';
    readonly more?: JsonObject;
  }): Promise<Ingested>;
  /** Brings a recording that must be kept; its id. */
  kept(more?: Parameters<VaultWorld['bring']>[0]): Promise<string>;
  perform(actor: Actor, type: string, payload: object, key?: string): Promise<Receipt>;
  /** Asks to look at a whole recording with good reasons, in session `sessions.mine`. */
  look(recordingId: string, more?: object, by?: Actor): Promise<Receipt>;
  readonly sessions: { readonly mine: string; readonly another: string };
  /** Both sessions live: for calls that do not come through the doors. */
  readonly isSignedIn: () => Promise<boolean>;
  /** Closes the vault and opens it again on the same folders, as a restart does. */
  reopen(more?: Partial<VaultOptions>): Promise<Vault>;
}

/** Reasons that can be reviewed. */
export const goodReasons = {
  branch: 'judicial',
  missionReference: 'PV FIC-2026-17',
  operationalReasons: 'Vol avec violence signalé place Fictive à 10 h',
  concreteReason: 'Retrouver la direction de fuite de l’auteur vers la rue Imaginaire',
} as const;

/** Opens the world with the vault's acts. Dispose of it in `afterAll`. */
export async function openVaultWorld(
  more: Partial<VaultOptions> = {},
  of: Parameters<typeof openTestWorld>[1] = {},
): Promise<VaultWorld> {
  const world = await openTestWorld([...vaultActs, ...registryActs, ...oversightActs, placeCamera], of);
  const nisCodes = ['00001', '00002'];
  const zone = await world.organisation('local-police-zone', 'zp-claire', { nisCodes });
  const otherZone = await world.organisation('local-police-zone', 'zp-autre', { nisCodes: ['00003'] });
  const office = await world.organisation('public-prosecutor', 'parquet-fictif', { nisCodes });
  const court = await world.organisation('court', 'tribunal-fictif');
  const controlOrgan = await world.organisation('control-organ', 'organe-fictif');
  const host = await world.organisation('server-host', 'hote-fictif');
  const people = {
    chief: await world.person('chief-of-corps', zone),
    officer: await world.person('operational-member', zone),
    colleague: await world.person('operational-member', zone),
    operator: await world.person('operator', zone),
    trainer: await world.person('police-trainer', zone),
    dpo: await world.person('dpo', zone),
    otherOfficer: await world.person('operational-member', otherZone),
    prosecutor: await world.person('prosecutor', office),
    judge: await world.person('investigating-judge', court),
    controlOrgan: await world.person('control-organ', controlOrgan),
    administrator: await world.person('system-administrator', host),
  };
  const options: VaultOptions = {
    gate: world.ledger.gate,
    db: world.ledger.reads,
    log: world.ledger.logs.public,
    loadActor,
    dataDir: world.dataDir,
    now: world.now,
    everyMs: 0,
    limits: { proofWaitMs: 5_000 },
    onError: (error) => {
      throw error;
    },
    ...more,
  };
  let vault = await openVault(options);
  const sessions = { mine: randomUUID(), another: randomUUID() };
  const place: VaultWorld['placeCamera'] = async (sort, rows = {}) => {
    const cameraId = randomUUID();
    const at = world.now().toString();
    const { camera, use } = rowsOf(sort, { cameraId, zone, at, person: people.officer.personId });
    const terms =
      rows.configuredRetention === undefined
        ? undefined
        : termsOf({ retention: rows.configuredRetention, zone, at, person: people.officer.personId });
    const payload = {
      camera: { ...camera, ...rows.camera },
      use: { ...use, ...rows.use, ...(terms === undefined ? {} : terms.basis) },
      ...(terms === undefined ? {} : { terms: { request: terms.request, authorisation: terms.authorisation } }),
    };
    const receipt = await world.asSystem('test/place-camera', payload);
    if (receipt.verdict !== 'allowed') throw new Error('a camera was not placed');
    return cameraId;
  };
  const cameraIds = { street: await place('street'), cell: await place('cell'), bodycam: await place('bodycam') };
  const bring: VaultWorld['bring'] = async (of = {}) => {
    const { cameraId = cameraIds.street, by = people.operator, contentType = 'video/mp4' } = of;
    // Legal time: a test may have moved the demo's clock.
    const end = Temporal.Instant.from(await vault.legalNow());
    const parts = of.parts ?? [{ from: end.subtract({ seconds: 60 }).toString(), to: end.toString() }];
    const bytes = parts.map((part, index) => part.bytes ?? patternMp4({ seed: index + 1, imageBytes: 3_000 }));
    const recordingId = await announceRecording(vault, by, {
      cameraId,
      contentType,
      parts: parts.map(({ from, to }, index) => ({
        capturedFrom: from,
        capturedTo: to,
        sizeBytes: bytes[index]?.length ?? 0,
      })),
      ...(cameraId === cameraIds.bodycam ? { preRecordingSeconds: 30 } : {}),
      ...of.more,
    });
    const content = (async function* () {
      yield* bytes;
    })();
    const signal = new AbortController().signal;
    return receiveRecording(vault, { recordingId, actor: by, contentType, content, signal });
  };
  return {
    world,
    get vault() {
      return vault;
    },
    ids: { zone, otherZone, office, controlOrgan },
    people,
    cameras: cameraIds,
    placeCamera: place,
    bring,
    async kept(of) {
      const ingested = await bring(of);
      if (ingested.state !== 'kept') throw new Error(`a recording was ${ingested.state}: ${whyOf(ingested.receipt)}`);
      return ingested.recordingId;
    },
    perform: world.perform,
    async look(recordingId, asked = {}, by = people.officer) {
      const { rows } = await world.ledger.reads.query<{ captured_from: string; captured_to: string }>(
        'select captured_from, captured_to from vault.recording where id = $1',
        [recordingId],
      );
      const interval = { from: rows[0]?.captured_from, to: rows[0]?.captured_to };
      return world.perform(by, 'vault/open-recording', {
        recordingId,
        ...interval,
        ...goodReasons,
        sessionId: sessions.mine,
        ...asked,
      });
    },
    sessions,
    isSignedIn: async () => true,
    async reopen(again = {}) {
      await vault[Symbol.asyncDispose]();
      vault = await openVault({ ...options, ...again });
      return vault;
    },
    async [Symbol.asyncDispose]() {
      await vault[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
    },
  };
}

function rowsOf(
  sort: CameraSort,
  of: { readonly cameraId: string; readonly zone: string; readonly at: string; readonly person: string },
): { readonly camera: JsonObject; readonly use: JsonObject } {
  const kind = sort === 'bodycam' ? 'individual' : 'fixed';
  const place: Json =
    sort === 'cell'
      ? {
          reference: 'PL-9',
          label: 'Cellule fictive',
          kind: 'closed-inaccessible',
          managedByPolice: true,
          enclosed: true,
        }
      : { reference: 'PL-1', label: 'Place Fictive', kind: 'open', managedByPolice: false, enclosed: false };
  return {
    camera: {
      id: of.cameraId,
      world: 'fictional',
      organisation_id: of.zone,
      source_id: 'test',
      source_ref: of.cameraId,
      label: 'Caméra fictive',
      device: 'surveillance-camera',
      kind,
      intelligent: 'no',
      anpr: 'no',
      stage_state: 'installed',
      controller: {},
      municipality: {},
      position: {},
      precision: 'unknown',
      statements: [],
      source: {},
      state: 'current',
      registered_at: of.at,
      changed_at: of.at,
    },
    use: {
      id: randomUUID(),
      organisation_id: of.zone,
      basis_kind: 'exemption',
      basis_id: randomUUID(),
      camera_ids: [of.cameraId],
      municipality: '00001',
      content: {
        camera: { kind, intelligent: false, functions: [], inDetentionPlace: sort === 'cell' },
        place,
        purposes: [],
      },
      responsible_person: of.person,
      responsible_function: 'operational-member',
      state: 'active',
      started_at: '2020-01-01T00:00:00Z',
    },
  };
}

/** An authorisation that sets a term: only what the vault reads of it means anything. */
function termsOf(of: {
  readonly retention: string;
  readonly zone: string;
  readonly at: string;
  readonly person: string;
}) {
  const [requestId, authorisationId] = [randomUUID(), randomUUID()];
  const common = {
    organisation_id: of.zone,
    level: 'local',
    municipality: '00001',
    reference: 'FIC',
    title: 'Fiction',
  };
  const request: JsonObject = {
    ...common,
    id: requestId,
    content: { configuredRetention: of.retention },
    state: 'granted',
    drafted_by: of.person,
    created_at: of.at,
  };
  const authorisation: JsonObject = {
    ...common,
    id: authorisationId,
    request_id: requestId,
    deciding_organisation_id: randomUUID(),
    decided_by_function: 'municipal-secretary',
    territory: [],
    scope: {},
    decided_on: '2020-01-01',
    decided_at: of.at,
    from_on: '2020-01-01',
    publication: 'not-due',
  };
  return { request, authorisation, basis: { basis_kind: 'authorisation', basis_id: authorisationId } };
}

/** Why an act did not go through: verdict, gates that block, provisions that do not hold with the facts they miss. */
export function whyOf(receipt: Receipt): string {
  const gates = [...receipt.gates, ...receipt.law.flatMap((l) => l.decision.policyGates)]
    .filter((g) => g.blocks)
    .map((g) => g.id);
  const findings = receipt.law.flatMap((l) => l.decision.findings).filter((f) => f.holds !== 'yes');
  return [
    receipt.verdict,
    ...gates,
    ...findings.map((f) => `${f.provision} ${f.holds} ${(f.missing ?? []).join(' ')}`.trim()),
  ].join(' | ');
}

/** A text that an act that went through returned. */
export function resultOf(receipt: Receipt, name: string): string {
  const value = receipt.result[name];
  if (receipt.verdict !== 'allowed' || typeof value !== 'string') throw new Error(`${receipt.act}: ${whyOf(receipt)}`);
  return value;
}
