import type { Case } from '../case.ts';
import type { PersonFacts } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import type { MunicipalPurpose } from './acts.ts';
import type { CameraSystemFacts } from './system-facts.ts';

/** Staff designated by law to establish infringements. @law lcam-7-1-al2 */
export const findingStaff: readonly RoleKey[] = ['finding-officer'];

/** Whether the use is by or on behalf of a municipal authority: as stated, else by function. */
function isMunicipal(facts: CameraSystemFacts): boolean | undefined {
  const { role, onBehalfOfMunicipality } = facts.controller ?? {};
  if (onBehalfOfMunicipality !== undefined) return onBehalfOfMunicipality;
  if (role === 'municipal-authority') return true;
  return role === undefined || role === 'camera-controller' || role === 'public-authority' ? undefined : false;
}

/** Mobile cameras in open places: plate recognition only, by or for a municipality, for the two purposes of 7/1. @law lcam-7-1-al1 lcam-7-1-al1-pt1 lcam-7-1-al1-pt2 */
export function judgeMobileInOpenPlace(
  c: Case,
  facts: CameraSystemFacts & { readonly municipalPurpose?: MunicipalPurpose },
): void {
  const functions = facts.camera?.functions;
  c.fact(
    'lcam-7-1-al1',
    functions === undefined
      ? undefined
      : functions.length > 0 && functions.every((one) => one === 'number-plate-recognition'),
    {
      yes: say(
        'La caméra mobile ne sert qu’à la reconnaissance automatique de plaques d’immatriculation.',
        'De mobiele camera dient enkel voor de automatische nummerplaatherkenning.',
        'The mobile camera serves automatic number-plate recognition only.',
      ),
      no: say(
        'Dans un lieu ouvert, une caméra mobile ne peut servir qu’à la reconnaissance automatique de plaques d’immatriculation.',
        'In een niet-besloten plaats mag een mobiele camera enkel dienen voor de automatische nummerplaatherkenning.',
        'In an open place a mobile camera may serve automatic number-plate recognition only.',
      ),
      mend: say(
        'Limiter la caméra à la reconnaissance de plaques, ou utiliser une caméra fixe ou fixe temporaire.',
        'De camera beperken tot nummerplaatherkenning, of een vaste of tijdelijk vaste camera gebruiken.',
        'Limit the camera to plate recognition, or use a fixed or temporary fixed camera.',
      ),
      who: ['camera-controller'],
      path: 'camera.functions',
    },
  );
  c.fact('lcam-7-1-al1', isMunicipal(facts), {
    yes: say(
      'L’utilisation a lieu par les autorités communales, ou pour leur compte.',
      'Het gebruik gebeurt door of voor rekening van de gemeentelijke overheden.',
      'The use is by the municipal authorities, or on their behalf.',
    ),
    no: say(
      'Seules les autorités communales, ou qui agit pour leur compte, utilisent des caméras mobiles dans un lieu ouvert.',
      'Enkel de gemeentelijke overheden, of wie voor hun rekening handelt, gebruiken mobiele camera’s in een niet-besloten plaats.',
      'Only municipal authorities, or whoever acts on their behalf, use mobile cameras in an open place.',
    ),
    who: ['municipal-authority'],
    path: 'controller.onBehalfOfMunicipality',
  });
  judgeMunicipalPurpose(c, facts.municipalPurpose);
}

function judgeMunicipalPurpose(c: Case, purpose: MunicipalPurpose | undefined): void {
  if (purpose === undefined) {
    c.unknown('lcam-7-1-al1', 'municipalPurpose', ['municipal-authority']);
    return;
  }
  if (purpose === 'incivilities-of-law-2013' || purpose === 'both')
    c.note(
      'lcam-7-1-al1-pt1',
      'yes',
      say(
        'Finalité 1° : incivilités dans le cadre de l’article 3, 3°, de la loi du 24 juin 2013.',
        'Doeleinde 1°: overlast in het kader van artikel 3, 3°, van de wet van 24 juni 2013.',
        'Purpose 1°: incivilities within article 3, 3°, of the law of 24 June 2013.',
      ),
    );
  if (purpose === 'paid-parking' || purpose === 'both')
    c.note(
      'lcam-7-1-al1-pt2',
      'yes',
      say(
        'Finalité 2° : respect des règlements communaux de stationnement payant.',
        'Doeleinde 2°: naleving van de gemeentelijke reglementen inzake betalend parkeren.',
        'Purpose 2°: compliance with municipal paid-parking regulations.',
      ),
    );
  if (purpose !== 'other') return;
  for (const id of ['lcam-7-1-al1-pt1', 'lcam-7-1-al1-pt2'])
    c.note(
      id,
      'no',
      say(
        'La finalité n’est ni celle du 1° ni celle du 2° : la loi caméras ne permet pas cette utilisation (une autre loi peut la régler).',
        'Het doeleinde is noch dat van 1° noch dat van 2°: de camerawet laat dit gebruik niet toe (een andere wet kan het regelen).',
        'The purpose is neither that of 1° nor that of 2°: the camera law does not permit this use (another law may regulate it).',
      ),
      { who: ['municipal-authority'] },
    );
}

/** The use is entrusted only to staff designated by law, within their powers. @law lcam-7-1-al2 */
export function judgeFindingStaff(c: Case, operator: PersonFacts | undefined, withinPowers: boolean | undefined): void {
  const id = 'lcam-7-1-al2';
  const who = findingStaff;
  c.fact(id, operator?.role === undefined ? undefined : findingStaff.includes(operator.role), {
    yes: say(
      'L’utilisation est confiée à du personnel désigné par la loi pour des missions de constatation.',
      'Het gebruik is toevertrouwd aan bij wet aangewezen personeel met vaststellingsopdrachten.',
      'The use is entrusted to staff designated by law to establish infringements.',
    ),
    no: say(
      'L’utilisation ne peut être confiée qu’au personnel désigné par la loi pour exercer des missions de constatation.',
      'Het gebruik mag enkel worden toevertrouwd aan bij wet aangewezen personeel met vaststellingsopdrachten.',
      'The use may be entrusted only to staff designated by law to establish infringements.',
    ),
    who,
    path: 'operator.role',
  });
  c.fact(id, withinPowers ?? true, {
    yes: say(
      'Le personnel agit dans les limites de ses compétences.',
      'Het personeel handelt binnen zijn bevoegdheden.',
      'The staff act within their powers.',
    ),
    no: say(
      'Le personnel sort des limites de ses compétences.',
      'Het personeel treedt buiten zijn bevoegdheden.',
      'The staff act outside their powers.',
    ),
    who,
    path: 'withinOperatorPowers',
  });
}
