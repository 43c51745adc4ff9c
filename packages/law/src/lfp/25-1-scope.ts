import type { Case } from '../case.ts';
import type { CameraFacts } from '../facts.ts';
import { say } from '../trilingual.ts';

/** Whether section 1 applies: visible use by a police service, no special legislation, third-party cameras only when the police record. @law lfp-25-1-p1-al1 lfp-25-1-p1-al2 lfp-25-1-p2 */
export function judgeScope(
  c: Case,
  camera: CameraFacts | undefined,
  more: { readonly visible?: boolean | undefined; readonly policeRecords?: boolean | undefined } = {},
): void {
  if (more.visible === false) {
    c.warn('non-visible');
    c.note(
      'lfp-25-1-p1-al1',
      'human',
      say(
        'Utilisation non visible : cette section ne la règle pas elle-même ; les articles 46/2 et suivants ne sont pas jugés ici.',
        'Niet-zichtbaar gebruik: deze afdeling regelt het niet zelf; de artikelen 46/2 en volgende worden hier niet beoordeeld.',
        'Non-visible use: this section does not itself govern it; articles 46/2 and following are not judged here.',
      ),
      { who: ['dpo'] },
    );
  } else
    c.note(
      'lfp-25-1-p1-al1',
      'yes',
      say(
        'Installation et utilisation visibles de caméras par un service de police : les articles 25/1 et suivants s’appliquent.',
        'Zichtbare plaatsing en zichtbaar gebruik van camera’s door een politiedienst: de artikelen 25/1 en volgende zijn van toepassing.',
        'Visible installation and use of cameras by a police service: articles 25/1 and following apply.',
      ),
    );
  const special = camera?.specialLegislation;
  if (special !== undefined) {
    if (special.trim() === '') {
      c.note(
        'lfp-25-1-p1-al2',
        'yes',
        say(
          'Une législation particulière est invoquée sans référence : elle n’est pas retenue, la section s’applique.',
          'Bijzondere wetgeving wordt ingeroepen zonder verwijzing: zij wordt niet aanvaard, de afdeling is van toepassing.',
          'Special legislation is invoked without a reference: it is not accepted, the section applies.',
        ),
      );
    } else {
      c.note(
        'lfp-25-1-p1-al2',
        'human',
        say(
          'Une législation particulière est invoquée : si elle règle l’installation et l’utilisation, c’est elle qui s’applique. Une personne le vérifie.',
          'Bijzondere wetgeving wordt ingeroepen: regelt zij plaatsing en gebruik, dan is zij van toepassing. Een persoon gaat dit na.',
          'Special legislation is invoked: if it regulates installation and use, it applies instead. A person checks this.',
        ),
        { who: ['dpo'] },
      );
    }
  }
  if (camera?.thirdParty === true) {
    if (more.policeRecords === undefined) c.unknown('lfp-25-1-p2', 'policeRecords');
    else if (more.policeRecords)
      c.note(
        'lfp-25-1-p2',
        'yes',
        say(
          'Accès en temps réel aux caméras d’un tiers avec enregistrement au sein de la police : la section s’applique.',
          'Realtimetoegang tot camera’s van een derde met opname bij de politie: de afdeling is van toepassing.',
          'Real-time access to another controller’s cameras with recording by the police: the section applies.',
        ),
      );
    else c.warn('camera-law-live');
  }
}
