import { randomBytes } from 'node:crypto';
import { openPictures, type PictureGround, pictureRoutes, picturesActs } from '../../../server/src/anpr/index.ts';
import type { PictureRoom } from '../../../server/src/anpr/pictures/open-pictures.ts';
import type { PictureKeeper } from '../../../server/src/anpr/pictures/picture-keeper.ts';
import { loadActor } from '../../../server/src/identity/index.ts';
import type { Actor, Receipt } from '../../../server/src/ledger/index.ts';
import { openVault, type Vault, vaultActs } from '../../../server/src/vault/index.ts';
import { openReadsWorld, type ReadsWorld, type TrialCamera } from './reads-world.ts';

/** Every kind of picture that the closed list knows. */
export const pictureClasses = ['plate-photo-front', 'plate-photo-rear', 'vehicle-photo', 'occupant-photo'] as const;

/** A world where cameras send pictures and people open them. */
export interface PicturesWorld extends AsyncDisposable {
  readonly reads: ReadsWorld;
  readonly vault: Vault;
  readonly pictures: PictureRoom;
  readonly people: Readonly<Record<'officer' | 'colleague' | 'chief' | 'prosecutor' | 'administrator', Actor>>;
  /** In which session the next request is made. */
  inSession(sessionId: string): void;
  /** Lets a ground be open to a person, for every read. */
  openGround(of: {
    readonly groundId: string;
    readonly personId: string;
    readonly branch: 'administrative' | 'judicial';
    readonly office?: string;
  }): void;
  enrol(more?: Parameters<ReadsWorld['enrol']>[0]): Promise<TrialCamera>;
  open(actor: Actor, payload: object): Promise<Receipt>;
  /** Moves the legal clock of gate, views and schedule. */
  advance(to: string): Promise<void>;
}

/** A picture of so many bytes that begins as a JPEG does and is no other picture. */
export const jpegOf = (sizeBytes = 3_000): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(sizeBytes - 4)]);

/** Opens the world; `held` lets a test hold up every sealing. */
export async function openPicturesWorld(
  more: { readonly beforeSealing?: () => Promise<void> } = {},
): Promise<PicturesWorld> {
  const open = new Map<
    string,
    { readonly personId: string; readonly branch: 'administrative' | 'judicial'; readonly office?: string }
  >();
  const ground: PictureGround = {
    kind: 'search-result',
    find: async ({ groundId, actor }) => {
      const found = open.get(groundId);
      return found?.personId === actor.personId
        ? {
            ...{ branch: found.branch, reason: 'trial', pointSearch: null },
            ...(found.office === undefined ? {} : { office: found.office }),
          }
        : undefined;
    },
  };
  let session = 'session-1';
  const built: { vault?: Vault; pictures?: PictureRoom } = {};
  const reads = await openReadsWorld({
    acts: [...vaultActs, ...picturesActs([ground])],
    pictures: async ({ ledger, dataDir, now }) => {
      const vault = await openVault({
        ...{ gate: ledger.gate, db: ledger.reads, log: ledger.logs.public, loadActor, dataDir, now, everyMs: 0 },
        limits: { proofWaitMs: 5_000 },
        onError: (error) => {
          throw error;
        },
      });
      const pictures = await openPictures(vault, ledger.reads);
      Object.assign(built, { vault, pictures });
      const { keeper } = pictures;
      const { beforeSealing } = more;
      if (beforeSealing === undefined) return keeper;
      const held: PictureKeeper = {
        ...{ dueOn: keeper.dueOn, keep: keeper.keep, giveUp: keeper.giveUp, isBehind: false },
        seal: async (...asked) => {
          await beforeSealing();
          return keeper.seal(...asked);
        },
      };
      return held;
    },
    routes: async (app, actorOf) => {
      const { vault, pictures } = built;
      if (vault === undefined || pictures === undefined) throw new Error('nothing seals pictures');
      const { db, gate } = vault.options;
      const { read, witness, legalNow } = vault;
      const place = { db, read, gate, sealed: pictures.sealed, witness, legalNow };
      await app.register(pictureRoutes({ place, actorOf, sessionOf: () => session }));
    },
  });
  const { vault, pictures } = built;
  if (vault === undefined || pictures === undefined) throw new Error('nothing seals pictures');
  const { world, organisationId } = reads;
  world.setNow(Temporal.Now.instant().toString());
  const office = await world.organisation('public-prosecutor', 'parquet-essai');
  const host = await world.organisation('server-host', 'hote-essai');
  const people = {
    officer: await world.person('operational-member', organisationId),
    colleague: await world.person('operational-member', organisationId),
    chief: await world.person('chief-of-corps', organisationId),
    prosecutor: await world.person('prosecutor', office),
    administrator: await world.person('system-administrator', host),
  };
  return {
    reads,
    vault,
    pictures,
    people,
    inSession: (id) => {
      session = id;
    },
    openGround: ({ groundId, ...to }) => open.set(groundId, to),
    enrol: (asked) => reads.enrol({ dataClasses: pictureClasses, ...asked }),
    open: (actor, payload) => world.perform(actor, 'anpr/open-picture', { sessionId: session, ...payload }),
    async advance(to) {
      const receipt = await world.perform(people.administrator, 'ledger/advance-clock', { to });
      if (receipt.verdict !== 'allowed') throw new Error('the clock was not moved');
    },
    async [Symbol.asyncDispose]() {
      await vault[Symbol.asyncDispose]();
      await reads[Symbol.asyncDispose]();
    },
  };
}
