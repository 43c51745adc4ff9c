import { RegisterCamera, type RegistryPayload } from '@clairevoie/contract';
import { systemFunction } from '../../identity/index.ts';
import { type ActContext, defineAct } from '../../ledger/index.ts';
import { declaredFacts, newCameraRow, ownDeclaration } from '../camera-row.ts';
import { cameraKeepers } from '../keepers.ts';
import { cameras, places } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { brusselsDay } from '../use-entry.ts';

type Context = Pick<ActContext<RegistryPayload<'registry/register-camera'>>, 'act' | 'at' | 'demo'>;

/** Enters a camera of the own organisation. In a demo it is invented, and says so; what the keeper does not know stays unknown. */
export const registerCamera = defineAct({
  type: 'registry/register-camera',
  title: { fr: 'Inscrire une caméra', nl: 'Een camera inschrijven', en: 'Register a camera' },
  payload: RegisterCamera,
  who: [...cameraKeepers, systemFunction],
  gather: async (context) => {
    const { payload } = context.act;
    const { source } = factsFor(context);
    return {
      isIdTaken: await context.read.isTaken(cameras, { id: payload.cameraId }),
      // A search would put every founding act in a commit of its own; the founding draws ids from references, so they cannot repeat.
      isReferenceTaken:
        context.act.actor.functionKey !== systemFunction &&
        (await context.read.find(cameras, { source_id: source.id, source_ref: payload.reference })).length > 0,
      place: payload.placeId === undefined ? null : ((await context.read.get(places, { id: payload.placeId })) ?? null),
    };
  },
  judge: (facts, { act: { payload, actor }, demo }) => {
    const isSystem = actor.functionKey === systemFunction;
    return {
      gates: brokenRules({
        'id-taken': facts.isIdTaken,
        'reference-taken': facts.isReferenceTaken,
        'unknown-place': payload.placeId !== undefined && facts.place === null,
        'worlds-kept-apart': facts.place !== null && (facts.place.world === 'fictional') !== demo,
        'system-only':
          !isSystem &&
          (payload.organisationId !== undefined || payload.source !== undefined || payload.publish !== undefined),
        'source-required': isSystem && payload.source === undefined,
      }),
    };
  },
  change: (facts, context) => {
    const { payload } = context.act;
    const row = newCameraRow({
      id: payload.cameraId,
      facts: factsFor(context),
      organisationId: keeperOf(context),
      place: facts.place ?? undefined,
      importId: null,
      at: context.at,
      publishedBy: payload.publish === true ? context.entryId : null,
    });
    return { changes: [cameras.insert(row)], result: { cameraId: payload.cameraId } };
  },
});

function keeperOf({ act: { payload, actor } }: Context): string | null {
  return actor.functionKey === systemFunction ? (payload.organisationId ?? null) : actor.organisationId;
}

function factsFor(context: Context) {
  const { payload, actor } = context.act;
  return declaredFacts(payload.camera, {
    world: context.demo ? 'fictional' : 'real',
    reference: payload.reference,
    source: payload.source ?? ownDeclaration(keeperOf(context) ?? actor.organisationId, brusselsDay(context.at)),
  });
}
