import type { Case } from '../case.ts';
import { policeRoles } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import type { DeclareChangeFacts, UseScopeFacts } from '../use-facts.ts';
import { cameraKindOf, isFixed, isMobile } from './25-2-classes.ts';
import { authorisers, requesters } from './25-4-parties.ts';

/** What changed between the authorised and the actual use, in the classes of R-45; undefined where a side is unknown. */
type Differences = {
  readonly type: boolean | undefined;
  readonly purposes: boolean | undefined;
  readonly place: boolean | undefined;
};

function added(before: readonly string[] | undefined, after: readonly string[] | undefined): boolean | undefined {
  if (before === undefined || after === undefined) return undefined;
  return after.some((item) => !before.includes(item));
}

/** Whether a quality is on that was authorised as off; what the authorisation does not say is not known. */
function switchedOn(before: boolean | undefined, after: boolean | undefined): boolean | undefined {
  if (after !== true) return false;
  return before === undefined ? undefined : !before;
}

function differs(c: Case, authorised: UseScopeFacts, actual: UseScopeFacts, facts: DeclareChangeFacts): Differences {
  const kindBefore = cameraKindOf(authorised.camera, c.lawDay);
  const kindAfter = cameraKindOf(actual.camera, c.lawDay);
  const functions = added(authorised.camera?.functions ?? [], actual.camera?.functions ?? []);
  const cleverer = switchedOn(authorised.camera?.intelligent, actual.camera?.intelligent);
  const reading = authorised.camera?.functions?.includes('anpr') === true ? true : authorised.camera?.anpr;
  const reads = switchedOn(reading, actual.camera?.anpr);
  const more =
    actual.cameraCount !== undefined &&
    authorised.cameraCount !== undefined &&
    actual.cameraCount > authorised.cameraCount;
  const kinds = kindBefore === undefined || kindAfter === undefined ? undefined : kindBefore !== kindAfter;
  const parts = [kinds, functions, cleverer, reads, more];
  const type = parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;
  const moved =
    authorised.place === undefined || actual.place === undefined ? undefined : authorised.place !== actual.place;
  const excused =
    facts.coordinatesCorrectionOnly === true ||
    (kindAfter === 'temporary-fixed' && facts.moveInsideAuthorisedArea === true);
  const place = kindAfter !== undefined && !isFixed(kindAfter) ? false : excused ? false : moved;
  return { type, purposes: added(authorised.purposes, actual.purposes), place };
}

/** Declaring a change: whether a new authorisation must be asked. The declaration itself is never refused to the police service. @law lfp-25-4-p2-al3-type lfp-25-4-p2-al3-lieu */
export function judgeDeclareChange(c: Case, facts: DeclareChangeFacts): void {
  const role = facts.declaredBy?.role;
  c.fact('lfp-25-4-p2-al3-type', role === undefined ? undefined : policeRoles.includes(role), {
    yes: say(
      'Le changement est déclaré par le service de police.',
      'De wijziging wordt gemeld door de politiedienst.',
      'The change is declared by the police service.',
    ),
    no: say(
      'Le changement est déclaré par le service de police qui utilise la caméra.',
      'De wijziging wordt gemeld door de politiedienst die de camera gebruikt.',
      'The change is declared by the police service that uses the camera.',
    ),
    who: ['police-service'],
    path: 'declaredBy.role',
  });
  const { authorised, actual } = facts;
  if (authorised === undefined || actual === undefined) {
    c.unknown('lfp-25-4-p2-al3-type', authorised === undefined ? 'authorised' : 'actual');
    return;
  }
  const kind = cameraKindOf(actual.camera, c.lawDay);
  if (kind !== undefined && isMobile(kind) && c.inForce('lfp-25-4-p6-autorisation')) {
    c.note(
      'lfp-25-4-p6-autorisation',
      'yes',
      say(
        'Caméra mobile : l’autorisation ne s’applique pas, un changement n’en demande pas.',
        'Mobiele camera: de toestemming is niet van toepassing, een wijziging vraagt er geen.',
        'Mobile camera: the authorisation does not apply, a change asks none.',
      ),
    );
    return;
  }
  const differences = differs(c, authorised, actual, facts);
  noteDifference(
    c,
    'lfp-25-4-p2-al3-type',
    differences.type,
    unknownOfType(authorised, actual),
    say('Le type de caméra change', 'Het type camera wijzigt', 'The type of camera changes'),
    say('Le type de caméra ne change pas', 'Het type camera wijzigt niet', 'The type of camera does not change'),
  );
  noteDifference(
    c,
    'lfp-25-4-p2-al3-type',
    differences.purposes,
    'actual.purposes',
    say('Une finalité s’ajoute', 'Er komt een doeleinde bij', 'A purpose is added'),
    say('Aucune finalité ne s’ajoute', 'Er komt geen doeleinde bij', 'No purpose is added'),
  );
  noteDifference(
    c,
    'lfp-25-4-p2-al3-lieu',
    differences.place,
    'actual.place',
    say('Une caméra fixe change de lieu', 'Een vaste camera verandert van plaats', 'A fixed camera changes place'),
    say('Le lieu ne change pas', 'De plaats wijzigt niet', 'The place does not change'),
  );
  const needed = differences.type === true || differences.purposes === true || differences.place === true;
  if (!needed) return;
  const provision =
    differences.type === true || differences.purposes === true ? 'lfp-25-4-p2-al3-type' : 'lfp-25-4-p2-al3-lieu';
  const level = facts.declaredBy?.level;
  c.duty(
    {
      id: 'request-new-authorisation',
      basis: 'law',
      provision,
      text: say(
        'Demander une nouvelle autorisation avant d’utiliser la caméra ainsi modifiée.',
        'Een nieuwe toestemming vragen vóór het gebruik van de gewijzigde camera.',
        'Ask for a new authorisation before using the camera so changed.',
      ),
      dueWithin: 'before-use',
      by: level === undefined ? [...requesters.local, ...requesters.federal] : requesters[level],
      toWhom: level === undefined ? [...authorisers.local, ...authorisers.federal] : authorisers[level],
    },
    'always',
  );
}

/** The fact that keeps the comparison of types open. */
function unknownOfType(authorised: UseScopeFacts, actual: UseScopeFacts): string {
  if (actual.camera?.intelligent === true && authorised.camera?.intelligent === undefined)
    return 'authorised.camera.intelligent';
  if (actual.camera?.anpr === true && authorised.camera?.anpr === undefined) return 'authorised.camera.anpr';
  return 'actual.camera.kind';
}

type Phrase = { readonly fr: string; readonly nl: string; readonly en: string };

function noteDifference(
  c: Case,
  provision: string,
  value: boolean | undefined,
  path: string,
  changed: Phrase,
  same: Phrase,
): void {
  if (value === undefined) c.unknown(provision, path);
  else if (value)
    c.note(
      provision,
      'yes',
      say(
        `${changed.fr} : une nouvelle autorisation est demandée ; l’ancienne ne couvre pas l’utilisation modifiée.`,
        `${changed.nl}: een nieuwe toestemming wordt gevraagd; de oude dekt het gewijzigde gebruik niet.`,
        `${changed.en}: a new authorisation is asked; the old one does not cover the changed use.`,
      ),
    );
  else
    c.note(
      provision,
      'yes',
      say(
        `${same.fr} : aucune nouvelle autorisation à ce titre.`,
        `${same.nl}: hiervoor geen nieuwe toestemming.`,
        `${same.en}: no new authorisation on that account.`,
      ),
    );
}
