import type { CameraFacts } from '@clairevoie/contract';

const publicControllers: readonly CameraFacts['controller']['type'][] = [
  'police-zone',
  'federal-police',
  'municipality',
  'public-transport',
  'public-body',
];

const tagOf = (facts: CameraFacts, key: string): readonly string[] =>
  facts.statements
    .filter((statement) => statement.startsWith(`${key}=`))
    .flatMap((statement) =>
      statement
        .slice(key.length + 1)
        .toLowerCase()
        .split(';'),
    )
    .map((value) => value.trim());

const ofADwelling =
  /door.?bell|sonnette|deurbel|home|house|maison|huis|private|priv[eé]|residen|garden|driveway|dwelling|apartment|indoor|inside|binnen/u;
const ofPublicSpace = ['public', 'traffic', 'town', 'street', 'waterway', 'openbare ruimte'];
/** The only zones that may be stated: a door, a shop or a car park may be somebody's, whoever calls it public. */
const allowedZones = [...ofPublicSpace, 'anpr', 'alpr'];
const tags = ['surveillance', 'surveillance:zone', 'surveillance:type', 'camera:type', 'camera:mount', 'operator'];

/**
 * Whether what somebody observed may be put beside what is published. What may be a dwelling's, or a doorbell, never is: not only what
 * the tags call so, but whatever they do not say to film a public space, to read plates, or to be a public body's, and whatever
 * states a zone that is not of the closed list.
 */
export function mayBeShown(facts: CameraFacts): boolean {
  if (facts.device !== 'surveillance-camera' || facts.stage.state !== 'observed' || facts.position.type !== 'point')
    return false;
  if (facts.controller.type === 'private') return false;
  if (tags.some((key) => tagOf(facts, key).some((value) => ofADwelling.test(value)))) return false;
  const zones = tagOf(facts, 'surveillance:zone');
  if (!zones.every((zone) => zone === '' || allowedZones.includes(zone))) return false;
  return (
    publicControllers.includes(facts.controller.type) ||
    facts.anpr === 'yes' ||
    [...tagOf(facts, 'surveillance'), ...zones].some((value) => ofPublicSpace.includes(value))
  );
}

/** Whether a published camera is told of at all, on pages and in files: all but what somebody observed and may not be shown. */
export const mayBeTold = (facts: CameraFacts): boolean =>
  facts.world !== 'real' ||
  facts.device !== 'surveillance-camera' ||
  facts.stage.state !== 'observed' ||
  mayBeShown(facts);

/** A coordinate as it is shown of what somebody observed: to a thousandth of a degree, some hundred metres. */
export const roundedDegrees = (degrees: number): number => Math.round(degrees * 1000) / 1000;
