import { EnterBodycam, type RegistryPayload } from '@clairevoie/contract';
import { known, type PersonFacts } from '@clairevoie/law';
import { functionsHeld, isInForce, persons } from '../../identity/index.ts';
import { type ActContext, defineAct, type RegisterReader } from '../../ledger/index.ts';
import { useRegistrars } from '../keepers.ts';
import { ask, levelOfKind } from '../law-facts.ts';
import { bodycamEntries, cameras } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { listBodycamOverlaps } from '../registry-store.ts';

type Payload = RegistryPayload<'registry/enter-bodycam'>;

/**
 * Enters recordings of an individual camera in the register of 25/8 § 2, with the four data the law lists: the recordings, the
 * moment or period, the member who wore the camera, the place or route. @law lfp-25-8-p2-al1 lfp-25-8-p2-al1-delai
 */
export const enterBodycam = defineAct({
  type: 'registry/enter-bodycam',
  title: {
    fr: 'Verser un enregistrement de caméra individuelle au registre',
    nl: 'Een opname van een individuele camera in het register opnemen',
    en: 'Enter a bodycam recording in the register',
  },
  payload: EnterBodycam,
  who: useRegistrars,
  gather: async ({ act: { payload, actor }, read, at, demo }) => {
    const camera = await read.get(cameras, { id: payload.cameraId });
    const { usedFrom, usedTo = usedFrom } = payload;
    const overlaps =
      usedFrom === undefined || usedTo === undefined
        ? []
        : await read.through([bodycamEntries], (db) =>
            listBodycamOverlaps(db, { cameraId: payload.cameraId, from: usedFrom, to: usedTo }),
          );
    return {
      isIdTaken: await read.isTaken(bodycamEntries, { id: payload.entryId }),
      camera: camera?.organisation_id === actor.organisationId ? { kind: camera.kind, world: camera.world } : null,
      isWearerKnown:
        payload.wearerId === undefined ||
        (await isMember(read, { ...payload, wearerId: payload.wearerId }, actor.organisationId, demo)),
      isWornByAnother: overlaps.some((entry) => entry.wearer_id !== payload.wearerId),
      isInTheFuture: [payload.usedFrom, payload.usedTo, payload.recordedAt].some(
        (moment) => moment !== undefined && Temporal.Instant.compare(moment, at) > 0,
      ),
    };
  },
  judge: (facts, context) => {
    const { payload } = context.act;
    const { usedFrom, usedTo } = payload;
    return {
      law: [
        ask(
          'enter-bodycam-register',
          known({
            controller: controllerOf(context),
            recordingReference: payload.recordings.map((recording) => recording.reference).join(', ') || undefined,
            usedFrom,
            usedTo,
            wearerReference: payload.wearerId,
            placeOrRoute: payload.placeOrRoute,
            recordedAt: payload.recordedAt,
            automatic: payload.automatic,
            lateReason: payload.lateReason,
            wearerConflict: facts.isWornByAnother,
          }),
        ),
      ],
      gates: brokenRules({
        'id-taken': facts.isIdTaken,
        'unknown-camera': facts.camera === null,
        'not-a-bodycam': facts.camera !== null && facts.camera.kind !== 'individual',
        'worlds-kept-apart': facts.camera !== null && (facts.camera.world === 'fictional') !== context.demo,
        'unknown-wearer': !facts.isWearerKnown,
        'moment-in-the-future': facts.isInTheFuture,
        'term-upside-down':
          usedFrom !== undefined && usedTo !== undefined && Temporal.Instant.compare(usedTo, usedFrom) < 0,
      }),
    };
  },
  change: (_facts, context) => {
    const { payload, actor } = context.act;
    const { usedFrom, wearerId, placeOrRoute } = payload;
    // The law refused an entry without these.
    if (usedFrom === undefined || wearerId === undefined || placeOrRoute === undefined) return { changes: [] };
    const usedTo = payload.usedTo ?? usedFrom;
    return {
      changes: [
        bodycamEntries.insert({
          id: payload.entryId,
          organisation_id: actor.organisationId,
          camera_id: payload.cameraId,
          recordings: payload.recordings,
          used_from: usedFrom,
          used_to: usedTo,
          wearer_id: wearerId,
          place_or_route: placeOrRoute,
          recorded_at: payload.recordedAt ?? usedTo,
          is_automatic: payload.automatic ?? false,
          late_reason: payload.lateReason ?? null,
          controller_function: controllerOf(context)?.role ?? 'unknown',
          entered_by: actor.personId,
          entered_by_function: actor.functionKey,
          entered_at: context.at,
        }),
      ],
      result: { entryId: payload.entryId },
    };
  },
});

/** A zone's controller is its chief of corps; a federal service says which of the controllers the law names it is. @law lfp-25-8-p2-al1 */
function controllerOf({ act: { payload }, actor }: ActContext<Payload>): PersonFacts | undefined {
  const level = levelOfKind(actor.organisationKind);
  if (level === undefined) return undefined;
  return known({ role: level === 'local' ? ('chief-of-corps' as const) : payload.controller, level });
}

async function isMember(
  read: RegisterReader,
  payload: Pick<Payload, 'usedFrom'> & { readonly wearerId: string },
  organisationId: string,
  demo: boolean,
): Promise<boolean> {
  const person = await read.get(persons, { id: payload.wearerId });
  if (person === undefined || person.is_fictional !== demo) return false;
  const held = await read.find(functionsHeld, { person_id: payload.wearerId, organisation_id: organisationId });
  return held.some((one) => payload.usedFrom === undefined || isInForce(one, payload.usedFrom));
}
