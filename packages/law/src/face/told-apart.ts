import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { AnalyseFacesFacts, FaceTechnique } from './acts.ts';
import {
  drop,
  isUnderCameraLaw,
  isUnderPoliceLaw,
  judgeBiometricData,
  judgeSensitive,
  noteUnknown,
} from './biometric.ts';

const camera = 'lcam-8-1';
const intelligent = 'lfp-25-2-p1-pt3';

/** What is no recognition: finding faces to blur them, comparing by eye, reading plates. @law R-27 lfp-25-2-p1-pt3 lcam-8-1 lfp-25-7-p1-al1 */
export function judgeNoRecognition(c: Case, facts: AnalyseFacesFacts, technique: FaceTechnique): void {
  const police = isUnderPoliceLaw(facts);
  const cameraLaw = isUnderCameraLaw(facts);
  if (!police && !cameraLaw && facts.user === undefined) noteUnknown(c, 'user');
  if (technique === 'plate-reading') {
    judgePlates(c, police, cameraLaw);
    return;
  }
  if (facts.user === 'other' && !police && !cameraLaw) {
    judgeTemplate(c, intelligent, facts);
    return;
  }
  if (facts.user === 'intelligence-service' && !police && !cameraLaw) judgeTemplate(c, intelligent, facts);
  if (police) judgeTemplate(c, intelligent, facts);
  if (police && facts.aimsAtSensitive === true) judgeSensitive(c);
  if (cameraLaw) {
    judgeTemplate(c, camera, facts);
    judgeCoupling(c, facts);
  }
  if (technique === 'human-comparison') judgeEye(c, facts, police);
}

/** No template: then no face is recognised by the machine. */
function judgeTemplate(c: Case, provision: string, { templateComputed }: AnalyseFacesFacts): void {
  c.fact(provision, templateComputed === undefined ? undefined : !templateComputed, {
    yes: say(
      'Aucun gabarit biométrique n’est calculé : aucun visage n’est reconnu par la machine.',
      'Er wordt geen biometrisch sjabloon berekend: de machine herkent geen gezicht.',
      'No biometric template is computed: the machine recognises no face.',
    ),
    no: say(
      'Un gabarit biométrique est calculé : c’est de la reconnaissance faciale.',
      'Er wordt een biometrisch sjabloon berekend: dat is gezichtsherkenning.',
      'A biometric template is computed: that is facial recognition.',
    ),
    mend: drop,
    path: 'templateComputed',
  });
}

/** Camera law: what is coupled to a register or file of personal data is for plates only; uncoupled analysis stands outside 8/1. */
function judgeCoupling(c: Case, { coupledToFile }: AnalyseFacesFacts): void {
  if (coupledToFile === undefined) return;
  if (coupledToFile)
    c.note(
      camera,
      'no',
      say(
        'Couplées à un registre ou à un fichier de données à caractère personnel, des caméras intelligentes ne servent qu’à reconnaître des plaques.',
        'Gekoppeld aan een register of bestand van persoonsgegevens dienen intelligente camera’s enkel voor nummerplaatherkenning.',
        'Coupled to a register or file of personal data, intelligent cameras serve to read plates only.',
      ),
      { ground: 'forbidden', mend: drop },
    );
  else
    c.note(
      camera,
      'yes',
      say(
        'Les caméras ne sont couplées à aucun fichier de personnes : l’article 8/1 ne s’y oppose pas.',
        'De camera’s zijn aan geen enkel bestand van personen gekoppeld: artikel 8/1 verzet zich er niet tegen.',
        'The cameras are coupled to no file of persons: article 8/1 does not stand against it.',
      ),
    );
}

/** By eye: no machine recognises, but looking at the images is an access, judged by its own act. @law lfp-25-7-p1-al1 */
function judgeEye(c: Case, facts: AnalyseFacesFacts, police: boolean): void {
  c.warn('access-own-act');
  if (!police) return;
  c.fact('lfp-25-7-p1-al1', facts.imageAccessAllowed, {
    yes: say(
      'L’accès à ces images a été jugé par son propre acte, et permis.',
      'De toegang tot deze beelden is door zijn eigen handeling beoordeeld en toegestaan.',
      'The access to these images was judged by its own act, and allowed.',
    ),
    no: say(
      'L’accès à ces images n’est pas permis : on ne les compare pas.',
      'De toegang tot deze beelden is niet toegestaan: men vergelijkt ze niet.',
      'The access to these images is not allowed: they are not compared.',
    ),
    mend: say(
      'Demander l’accès aux images par son propre acte.',
      'De toegang tot de beelden vragen met zijn eigen handeling.',
      'Ask for the access to the images by its own act.',
    ),
    who: ['operational-member'],
    path: 'imageAccessAllowed',
  });
}

/** Plates are no faces: here they are only told apart, their own acts judge them. */
function judgePlates(c: Case, police: boolean, cameraLaw: boolean): void {
  c.warn('plates-own-acts');
  const because = say(
    'Lire une plaque n’est pas reconnaître un visage ; ses propres actes en jugent les conditions.',
    'Een nummerplaat lezen is geen gezicht herkennen; de eigen handelingen ervan beoordelen de voorwaarden.',
    'To read a plate is not to recognise a face; its own acts judge the conditions.',
  );
  if (police || !cameraLaw) c.note(intelligent, 'yes', because);
  if (cameraLaw) c.note(camera, 'yes', because);
}

/** Categorisation, emotions, clothes: not recognition in the words of the definitions, told apart, and left to a person. @law R-27 lfp-25-3-p3-sensible lfp-44-1-p2-bio */
export function judgeApart(c: Case, facts: AnalyseFacesFacts, technique: FaceTechnique): void {
  c.warn('ai-act-not-loaded');
  c.warn('gdpr-9-not-loaded');
  c.gate({
    id: 'no-analysis-of-persons',
    blocks: true,
    because: say(
      'Ce produit ne classe pas les personnes d’après leur visage, leurs émotions ou leur allure (notre règle, non la loi).',
      'Dit product deelt personen niet in naar gezicht, emoties of voorkomen (onze regel, niet de wet).',
      'This product does not sort persons by face, emotions or appearance (our rule, not the law).',
    ),
  });
  if (facts.user === undefined && facts.images === undefined) noteUnknown(c, 'user');
  const police = isUnderPoliceLaw(facts);
  if (police && facts.aimsAtSensitive === true) judgeSensitive(c);
  if (police && technique !== 'person-reid') judgeBiometricData(c, facts);
  const isCameraLaw = isUnderCameraLaw(facts);
  if (isCameraLaw) judgeCoupling(c, facts);
  c.note(
    isCameraLaw && !police ? camera : intelligent,
    'human',
    say(
      'Ce n’est pas de la reconnaissance faciale au sens des définitions ; nos textes n’en disent rien de plus, et ceux qui le règlent ne sont pas dans nos fichiers.',
      'Dit is geen gezichtsherkenning in de zin van de definities; onze teksten zeggen er niets meer over, en die welke het regelen, staan niet in onze bestanden.',
      'This is no facial recognition in the words of the definitions; our texts say no more of it, and those that govern it are not in our files.',
    ),
    { who: ['dpo', 'control-organ'] },
  );
}
