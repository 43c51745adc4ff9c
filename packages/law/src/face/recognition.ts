import type { Case } from '../case.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { AnalyseFacesFacts, FaceTechnique } from './acts.ts';
import {
  drop,
  isUnderCameraLaw,
  isUnderPoliceLaw,
  judgeBiometricData,
  judgeSensitive,
  noteUnknown,
} from './biometric.ts';
import { noteDemands } from './demands.ts';
import { judgeApart, judgeNoRecognition } from './told-apart.ts';

/** Techniques that recognise a face: this product never allows one. */
export const recognitionTechniques: readonly FaceTechnique[] = [
  'fr-authentication',
  'fr-identification',
  'fr-clustering',
];

const nameOf: Readonly<Record<string, Trilingual>> = {
  'fr-authentication': say(
    'l’authentification faciale (un contre un)',
    'gezichtsauthenticatie (één op één)',
    'facial authentication (one to one)',
  ),
  'fr-identification': say(
    'l’identification faciale (un contre plusieurs)',
    'gezichtsidentificatie (één op vele)',
    'facial identification (one to many)',
  ),
  'fr-clustering': say(
    'le regroupement de visages sans nom',
    'het groeperen van gezichten zonder naam',
    'the clustering of faces without names',
  ),
};

/** Faces in images. Recognition is never allowed; what is no recognition is judged on its own terms. @law R-27 */
export function judgeAnalyseFaces(c: Case, facts: AnalyseFacesFacts): void {
  c.choice('R-27');
  const technique = facts.technique;
  if (technique === undefined) {
    noteUnknown(c, 'technique');
    gateRecognition(c);
    return;
  }
  if (recognitionTechniques.includes(technique)) {
    judgeRecognition(c, facts, technique);
    return;
  }
  // a template of a face is a template of a face, whatever the tool is called: then the same face can be found again
  if (facts.templateComputed === true) {
    judgeRecognition(c, facts, 'fr-clustering');
    return;
  }
  if (technique === 'person-reid' || technique === 'biometric-categorisation' || technique === 'emotion')
    judgeApart(c, facts, technique);
  else judgeNoRecognition(c, facts, technique);
}

function judgeRecognition(c: Case, facts: AnalyseFacesFacts, technique: FaceTechnique): void {
  const name = nameOf[technique] ?? say('la reconnaissance faciale', 'gezichtsherkenning', 'facial recognition');
  gateRecognition(c);
  c.warn('ai-act-not-loaded');
  c.warn('gdpr-9-not-loaded');
  if (facts.user === undefined) noteUnknown(c, 'user');
  if (isUnderPoliceLaw(facts)) judgePolice(c, facts, name);
  if (isUnderCameraLaw(facts)) judgeCameraLaw(c, facts, name);
  if (facts.user === 'intelligence-service') judgeIntelligence(c, name);
  if (facts.user === 'other' && !isUnderPoliceLaw(facts) && !isUnderCameraLaw(facts)) judgeElsewhere(c, name);
  noteDemands(c, { ...facts, technique });
}

/** A closed list gives no basis: a no, unless a later law is claimed, which a person then checks. @law R-27 */
function noBasis(c: Case, facts: AnalyseFacesFacts, provision: string, because: Trilingual): void {
  if ((facts.claimedLegalBasis ?? '').trim() === '') {
    c.note(provision, 'no', because, { ground: 'no-legal-basis', mend: drop });
    return;
  }
  c.warn('claimed-basis');
  c.note(
    provision,
    'human',
    say(
      'Une loi ultérieure est invoquée ; elle n’est pas dans nos fichiers. Une personne la vérifie : ce n’est jamais un oui automatique.',
      'Er wordt een latere wet ingeroepen; zij staat niet in onze bestanden. Een persoon gaat ze na: dit is nooit een automatisch ja.',
      'A later law is claimed; it is not in our files. A person checks it: it is never an automatic yes.',
    ),
    { who: ['dpo', 'control-organ'] },
  );
}

/** Police images, or police users: closed lists, sensitive aims, and the Control Organ. @law lfp-25-2-p1-pt3 lfp-44-2-p3-al2-pt1 lfp-44-2-p3-al2-pt2 lfp-25-3-p3-sensible lfp-44-1-p2-bio */
function judgePolice(c: Case, facts: AnalyseFacesFacts, name: Trilingual): void {
  noBasis(
    c,
    facts,
    'lfp-25-2-p1-pt3',
    say(
      `La définition de la caméra intelligente n’accorde rien : ${name.fr} n’a pas de base légale dans ces textes.`,
      `De definitie van intelligente camera verleent niets: ${name.nl} heeft in deze teksten geen wettelijke grondslag.`,
      `The definition of intelligent camera grants nothing: ${name.en} has no legal basis in these texts.`,
    ),
  );
  for (const id of ['lfp-44-2-p3-al2-pt1', 'lfp-44-2-p3-al2-pt2'])
    noBasis(
      c,
      facts,
      id,
      say(
        'Une banque de données technique ne naît que de caméras ou systèmes de reconnaissance de plaques : un fichier de visages n’y est pas.',
        'Een technische gegevensbank ontstaat enkel uit camera’s of systemen voor nummerplaatherkenning: een bestand van gezichten staat er niet bij.',
        'A technical database follows from plate-reading cameras or systems only: a file of faces is not on the list.',
      ),
    );
  if (facts.images === 'anpr-occupant-photo' || facts.images === 'technical-database') judgeOccupantPhoto(c);
  if (facts.aimsAtSensitive === true) judgeSensitive(c);
  judgeBiometricData(c, facts);
}

/** The closed list of what a technical database holds: a photo, never a template drawn from it. @law lfp-44-11-3decies-p1-pt5 */
function judgeOccupantPhoto(c: Case): void {
  const id = 'lfp-44-11-3decies-p1-pt5';
  c.note(
    id,
    'no',
    say(
      'La liste des données d’une banque de données technique est fermée : la photo du conducteur et des passagers y figure, un gabarit tiré de leur visage non.',
      'De lijst van gegevens in een technische gegevensbank is gesloten: de foto van bestuurder en passagiers staat erop, een sjabloon van hun gezicht niet.',
      'The list of data in a technical database is closed: the photo of driver and passengers is on it, a template drawn from their faces is not.',
    ),
    { ground: 'forbidden', mend: drop },
  );
}

/** Camera law: a gallery or a file of templates is a file of personal data, and 8/1 allows the coupling for plates only. @law lcam-8-1 */
function judgeCameraLaw(c: Case, facts: AnalyseFacesFacts, name: Trilingual): void {
  const id = 'lcam-8-1';
  if (facts.outsideCameraUse !== true) {
    c.note(
      id,
      'no',
      say(
        `Une galerie ou un fichier de gabarits est un fichier de données à caractère personnel ; le couplage de caméras intelligentes n’est permis qu’en vue de la reconnaissance de plaques : ${name.fr} est interdite.`,
        `Een galerij of een bestand van sjablonen is een bestand van persoonsgegevens; koppeling van intelligente camera’s mag enkel voor nummerplaatherkenning: ${name.nl} is verboden.`,
        `A gallery or a file of templates is a file of personal data; intelligent cameras may be coupled for plate reading only: ${name.en} is forbidden.`,
      ),
      { ground: 'forbidden', mend: drop },
    );
    return;
  }
  c.note(
    id,
    'human',
    say(
      'L’article 8/1 vise l’utilisation des caméras ; un outil qui n’en fait pas partie relève de textes qui ne sont pas dans nos fichiers (RGPD, article 9 ; règlement sur l’IA) : une personne les vérifie.',
      'Artikel 8/1 beoogt het gebruik van de camera’s; een hulpmiddel dat daar geen deel van is, valt onder teksten die niet in onze bestanden staan (AVG, artikel 9; AI-verordening): een persoon gaat ze na.',
      'Article 8/1 means the use of the cameras; a tool that is no part of it falls under texts that are not in our files (GDPR article 9, AI Act): a person checks them.',
    ),
    { who: ['dpo', 'dpa'] },
  );
}

/** Intelligence services: 16/4 lists what ANPR data may be correlated with; faces are not on the list. @law lrs-16-4-p3-al1-pt1 */
function judgeIntelligence(c: Case, name: Trilingual): void {
  c.note(
    'lrs-16-4-p3-al1-pt1',
    'no',
    say(
      `L’article 16/4 énumère les corrélations permises, sur les seules banques de données de plaques : ${name.fr} n’y a pas de base.`,
      `Artikel 16/4 somt de toegelaten correlaties op, enkel op de gegevensbanken van nummerplaten: ${name.nl} heeft er geen grondslag.`,
      `Article 16/4 lists the correlations it allows, on plate databases only: ${name.en} has no basis there.`,
    ),
    { ground: 'no-legal-basis', mend: drop },
  );
}

/** Neither the police laws nor the camera law govern it: what does is not in our files. @law lcam-8-1 */
function judgeElsewhere(c: Case, name: Trilingual): void {
  c.note(
    'lcam-8-1',
    'human',
    say(
      `Ni la loi sur la fonction de police ni la loi caméras ne règlent ${name.fr} sur ces images ; les textes qui la règlent ne sont pas dans nos fichiers.`,
      `Noch de wet op het politieambt noch de camerawet regelt ${name.nl} op deze beelden; de teksten die dat doen, staan niet in onze bestanden.`,
      `Neither the law on the police function nor the camera law governs ${name.en} on these images; the texts that do are not in our files.`,
    ),
    { who: ['dpo', 'dpa'] },
  );
}

/** Our own no, which is no law: it stands whatever the texts say. */
function gateRecognition(c: Case): void {
  c.gate({
    id: 'no-facial-recognition',
    blocks: true,
    because: say(
      'Ce produit ne fait jamais de reconnaissance faciale, quel que soit l’utilisateur et quelle que soit la loi (notre règle, non la loi).',
      'Dit product doet nooit aan gezichtsherkenning, wie ook de gebruiker is en wat de wet ook zegt (onze regel, niet de wet).',
      'This product never does facial recognition, whoever asks and whatever the law (our rule, not the law).',
    ),
  });
}
