import { cameraAccessMeanings } from './camera-access/fact-values.ts';
import { cameraLawMeanings } from './camera-law/fact-values.ts';
import { databaseMeanings } from './databases/fact-values.ts';
import { decreeMeanings } from './decrees/fact-values.ts';
import { faceMeanings } from './face/fact-values.ts';
import { intelligenceMeanings } from './intelligence/fact-values.ts';
import { visibleUseMeanings } from './lfp/fact-values.ts';
import { recordingMeanings } from './lfp/fact-values-recordings.ts';
import { nonVisibleMeanings } from './nonvisible/fact-values.ts';
import { versionsOf } from './provisions.ts';
import { roles } from './roles.ts';
import { transitionMeanings } from './transition/fact-values.ts';
import { say, type Trilingual } from './trilingual.ts';

/** What the values of enumerated facts mean: by the name of their type or, where the values stand in the fact itself, by their list ('granted|refused'). */
const meanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  RoleKey: roles,
  Branch: {
    administrative: say('police administrative', 'bestuurlijke politie', 'administrative police'),
    judicial: say('police judiciaire', 'gerechtelijke politie', 'judicial police'),
  },
  Level: {
    local: say('zone de police locale', 'lokale politiezone', 'local police zone'),
    federal: say('service de la police fédérale', 'dienst van de federale politie', 'service of the federal police'),
  },
  CameraKind: {
    fixed: say('caméra fixe', 'vaste camera', 'fixed camera'),
    'temporary-fixed': say('caméra fixe temporaire', 'tijdelijke vaste camera', 'temporary fixed camera'),
    mobile: say('caméra mobile', 'mobiele camera', 'mobile camera'),
    individual: say('caméra individuelle (bodycam)', 'individuele camera (bodycam)', 'individual camera (bodycam)'),
  },
  PlaceKind: {
    open: say('lieu ouvert', 'niet-besloten plaats', 'open place'),
    'closed-accessible': say(
      'lieu fermé accessible au public',
      'voor het publiek toegankelijke besloten plaats',
      'closed place accessible to the public',
    ),
    'closed-inaccessible': say(
      'lieu fermé non accessible au public',
      'niet voor het publiek toegankelijke besloten plaats',
      'closed place not accessible to the public',
    ),
  },
  ...visibleUseMeanings,
  ...recordingMeanings,
  ...nonVisibleMeanings,
  ...databaseMeanings,
  ...cameraLawMeanings,
  ...cameraAccessMeanings,
  ...decreeMeanings,
  ...intelligenceMeanings,
  ...faceMeanings,
  ...transitionMeanings,
};

/** The types whose values are ids of provisions: each means what its provision is titled. */
const typesOfProvisionIds = ['ListedPlaceId'];

/** The names of types and the lists of values whose meaning is written down here. */
export const describedEnumerations: readonly string[] = [...Object.keys(meanings), ...typesOfProvisionIds];

/** The name under which the meaning of these values is kept: that of their type, or their list; undefined when none is kept. */
export function enumerationOf(type: string | undefined, values: readonly unknown[]): string | undefined {
  if (type !== undefined && describedEnumerations.includes(type)) return type;
  const list = values.join('|');
  return Object.hasOwn(meanings, list) ? list : undefined;
}

/** What each of these values means, by the name of their type or by their list; undefined when nobody has written it down. */
export function meaningsOf(
  type: string | undefined,
  values: readonly unknown[],
): Readonly<Record<string, Trilingual>> | undefined {
  const kept = enumerationOf(type, values);
  if (kept === undefined) return undefined;
  return typesOfProvisionIds.includes(kept) ? titlesOf(values) : meanings[kept];
}

function titlesOf(ids: readonly unknown[]): Readonly<Record<string, Trilingual>> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const title = versionsOf(String(id)).at(-1)?.title;
      return title === undefined ? [] : [[String(id), title]];
    }),
  );
}
