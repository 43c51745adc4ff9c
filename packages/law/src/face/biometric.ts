import type { Case } from '../case.ts';
import type { Finding } from '../decision.ts';
import { missingInWords } from '../fact-words.ts';
import type { RoleKey } from '../roles.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { AnalyseFacesFacts } from './acts.ts';

/** What mends a function that may not be used. */
export const drop: Trilingual = say('Renoncer à cette fonction.', 'Van deze functie afzien.', 'Give up this function.');

/** A fact without which nothing can be said of faces: never taken as fulfilled, not even in an examination. */
export const noteUnknown = (c: Case, path: string): void =>
  c.note('lfp-25-2-p1-pt3', 'unknown', missingInWords([path]), { missing: [path], who: ['dpo'] });

const policeImages: readonly AnalyseFacesFacts['images'][] = [
  'police-visible-camera',
  'police-non-visible-camera',
  'anpr-occupant-photo',
  'technical-database',
];

/** The police use it, or the images are theirs; the shared platform pools images of both regimes. */
export function isUnderPoliceLaw({ user, images }: AnalyseFacesFacts): boolean {
  if (user === 'sharing-platform') return images !== 'camera-law-camera';
  return user === 'police' || policeImages.includes(images) || images === 'sharing-platform';
}

/** A controller under the camera law uses it, or the images are such a camera's; the shared platform pools both. */
export function isUnderCameraLaw({ user, images }: AnalyseFacesFacts): boolean {
  if (user === 'sharing-platform') return !policeImages.includes(images);
  return user === 'camera-law-controller' || images === 'camera-law-camera' || images === 'sharing-platform';
}

/** An aim that 25/3 § 3 forbids. @law lfp-25-3-p3-sensible */
export function judgeSensitive(c: Case): void {
  c.note(
    'lfp-25-3-p3-sensible',
    'no',
    say(
      'L’analyse vise des informations que l’article 25/3, § 3, interdit de rechercher (origine, convictions, syndicat, santé, vie ou orientation sexuelle).',
      'De analyse beoogt informatie die artikel 25/3, § 3, verbiedt te verzamelen (afkomst, overtuiging, vakbond, gezondheid, seksleven of seksuele gerichtheid).',
      'The analysis aims at information that article 25/3, § 3, forbids to seek (origin, beliefs, union, health, sex life or orientation).',
    ),
    { ground: 'forbidden', mend: drop },
  );
}

/** Biometric data in police hands: the persons of 44/5, and the Control Organ is consulted; the machine never says yes. @law lfp-44-1-p2-bio */
export function judgeBiometricData(c: Case, facts: AnalyseFacesFacts): void {
  const id = 'lfp-44-1-p2-bio';
  if (!c.inForce(id)) return;
  c.warn('stored-copy');
  const who: readonly RoleKey[] = ['control-organ'];
  const settled: Finding['holds'] =
    facts.personOf445 === false || facts.controlOrganView?.verdict === 'not-met' ? 'no' : 'human';
  if (settled === 'no') {
    c.note(
      id,
      'no',
      facts.personOf445 === false
        ? say(
            'La personne n’est pas de celles de l’article 44/5 dont l’identité doit être établie avec certitude.',
            'De persoon is niet een van die van artikel 44/5 wier identiteit met zekerheid moet worden vastgesteld.',
            'The person is not one of those of article 44/5 whose identity must be made certain.',
          )
        : say(
            'L’Organe de contrôle, consulté, a rendu un avis défavorable.',
            'Het Controleorgaan is geraadpleegd en adviseerde ongunstig.',
            'The Control Organ was consulted and its view is unfavourable.',
          ),
      { ground: 'forbidden', mend: drop, who },
    );
    return;
  }
  c.note(
    id,
    'human',
    facts.controlOrganView === undefined
      ? say(
          'Un traitement de données biométriques appelle la consultation de l’Organe de contrôle ; la machine n’en décide pas.',
          'Een verwerking van biometrische gegevens vraagt de raadpleging van het Controleorgaan; de machine beslist er niet over.',
          'Processing biometric data calls for a consultation of the Control Organ; the machine does not decide it.',
        )
      : say(
          'L’Organe de contrôle a été consulté ; son avis ne donne pas de base légale, une personne conclut.',
          'Het Controleorgaan is geraadpleegd; zijn advies geeft geen wettelijke grondslag, een persoon besluit.',
          'The Control Organ was consulted; its view gives no legal basis, and a person concludes.',
        ),
    { who, ...(facts.controlOrganView === undefined ? { missing: ['controlOrganView'] } : {}) },
  );
}
