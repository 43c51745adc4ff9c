import type { Case } from '../case.ts';
import type { CameraFacts } from '../facts.ts';
import { say } from '../trilingual.ts';

/** What the scope is judged on, beside the camera. */
export type ScopeMore = {
  readonly visible?: boolean | undefined;
  /** Third-party camera: the police record the live stream themselves. */
  readonly policeRecords?: boolean | undefined;
  /** What a third-party camera gives when the police do not record: a live view, or a recording handed over later. */
  readonly otherwise?: 'live' | 'handed-over';
};

/**
 * Whether section 1 applies: visible use by a police service, no special legislation, third-party cameras only when the police record.
 * Returns false when the rule lies outside the section (the camera law, not judged here): a person then has to say so.
 * @law lfp-25-1-p1-al1 lfp-25-1-p1-al2 lfp-25-1-p2
 */
export function judgeScope(c: Case, camera: CameraFacts | undefined, more: ScopeMore = {}): boolean {
  if (camera?.thirdParty === true && more.policeRecords === false) {
    noteOutside(c, more.otherwise ?? 'live');
    return false;
  }
  if (more.visible === false) noteNonVisible(c);
  else
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
  if (camera?.thirdParty !== true) return true;
  c.warn('camera-law-access');
  if (more.policeRecords === undefined) c.unknown('lfp-25-1-p2', 'policeRecords');
  else
    c.note(
      'lfp-25-1-p2',
      'yes',
      say(
        'Accès en temps réel aux caméras d’un tiers avec enregistrement au sein de la police : la section s’applique.',
        'Realtimetoegang tot camera’s van een derde met opname bij de politie: de afdeling is van toepassing.',
        'Real-time access to another controller’s cameras with recording by the police: the section applies.',
      ),
    );
  return true;
}

/** A non-visible use has acts of its own, which the warning names: this section does not judge it. @law lfp-25-1-p1-al1 */
export function noteNonVisible(c: Case): void {
  c.warn('non-visible');
  c.note(
    'lfp-25-1-p1-al1',
    'human',
    say(
      'Utilisation non visible : cette section ne la règle pas elle-même ; les articles 46/2 et suivants ont leurs propres actes.',
      'Niet-zichtbaar gebruik: deze afdeling regelt het niet zelf; de artikelen 46/2 en volgende hebben eigen handelingen.',
      'Non-visible use: this section does not itself govern it; articles 46/2 and following have acts of their own.',
    ),
    { who: ['dpo'] },
  );
}

/** 25/1 § 2 asks for two things together, real-time access and a recording by the police: without both, the camera law alone governs. */
function noteOutside(c: Case, what: 'live' | 'handed-over'): void {
  c.warn(what === 'live' ? 'camera-law-live' : 'camera-law-handed-over');
  c.note(
    'lfp-25-1-p2',
    'human',
    what === 'live'
      ? say(
          'Accès en temps réel sans enregistrement par la police : la section ne s’applique pas ; si la loi caméras ou une autre loi ouvre cet accès, une personne le vérifie.',
          'Realtimetoegang zonder opname door de politie: de afdeling is niet van toepassing; of de camerawet of een andere wet deze toegang opent, gaat een persoon na.',
          'Real-time access without a recording by the police: the section does not apply; whether the camera law or another law opens this access, a person checks.',
        )
      : say(
          'Enregistrement d’un tiers remis à la police : la section ne s’applique pas ; si la loi caméras ou une autre loi permet cette remise, une personne le vérifie.',
          'Opname van een derde die aan de politie is bezorgd: de afdeling is niet van toepassing; of de camerawet of een andere wet dit toelaat, gaat een persoon na.',
          'A third party’s recording handed to the police: the section does not apply; whether the camera law or another law permits it, a person checks.',
        ),
    { who: ['dpo'] },
  );
}
