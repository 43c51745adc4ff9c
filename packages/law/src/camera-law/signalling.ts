import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { CameraSignFacts } from './acts.ts';
import { type CameraRegime, provisionsOf } from './regimes.ts';

const who = ['camera-controller'] as const;

/** How the existence of cameras is signalled, and that no use is hidden. @law lcam-5-p3-al5 lcam-6-p2-al5 lcam-7-p2-al6 lcam-7-3-p2-al1 lcam-7-3-p2-al2 lcam-8-al1 lcam-8-al2 lcam-8-al3-pt1 */
export function judgeSign(c: Case, regime: CameraRegime, sign: CameraSignFacts | undefined): void {
  if (regime === 'mobile-open') judgeMobileSign(c, sign);
  else judgeEntranceSign(c, regime, sign);
}

/** A pictogram at the entrance; entering where it stands counts as authorising. @law lcam-5-p3-al5 lcam-6-p2-al5 lcam-7-p2-al6 lcam-7-3-p2-al2 lcam-8-al3-pt1 */
function judgeEntranceSign(c: Case, regime: CameraRegime, sign: CameraSignFacts | undefined): void {
  const { pictogram } = provisionsOf[regime];
  c.fact(pictogram, sign?.atEntrance, {
    yes: say(
      'Un pictogramme signale la surveillance à l’entrée du lieu.',
      'Een pictogram kondigt de bewaking aan bij de toegang tot de plaats.',
      'A pictogram at the entrance of the place signals the surveillance.',
    ),
    no: say(
      'Aucun pictogramme ne signale la surveillance à l’entrée du lieu.',
      'Geen pictogram kondigt de bewaking aan bij de toegang tot de plaats.',
      'No pictogram signals the surveillance at the entrance of the place.',
    ),
    mend: say(
      'Apposer le pictogramme à l’entrée (modèle et mentions : AR du 10 février 2008).',
      'Het pictogram bij de toegang aanbrengen (model en vermeldingen: KB van 10 februari 2008).',
      'Put up the pictogram at the entrance (model and mentions: RD of 10 February 2008).',
    ),
    who,
    path: 'sign.atEntrance',
  });
  if (sign?.atEntrance === undefined) return;
  const hasSign = sign.atEntrance && sign.visible?.verdict !== 'not-met';
  if (sign.atEntrance)
    c.fact('lcam-8-al3-pt1', hasSign, {
      yes: say(
        'Entrer là où un pictogramme signale la surveillance vaut autorisation préalable.',
        'Een plaats betreden waar een pictogram op de bewaking wijst, geldt als voorafgaande toestemming.',
        'Entering where a pictogram signals the surveillance counts as prior authorisation.',
      ),
      no: say(
        'Le pictogramme ne peut être vu par qui entre : il ne signale rien.',
        'Het pictogram is niet zichtbaar voor wie binnenkomt: het kondigt niets aan.',
        'The pictogram cannot be seen by whoever enters: it signals nothing.',
      ),
      mend: say(
        'Placer le pictogramme de façon visible.',
        'Het pictogram zichtbaar plaatsen.',
        'Place the pictogram where it can be seen.',
      ),
      who,
      path: 'sign.visible',
    });
  judgeNotHidden(c, hasSign || sign.filmedPersonsAuthorised === true);
}

/** Mobile cameras in open places: the pictogram on the vehicle and another channel, both. @law lcam-7-3-p2-al1 lcam-7-3-p2-al1-pt1 lcam-7-3-p2-al1-pt2 lcam-8-al2 */
function judgeMobileSign(c: Case, sign: CameraSignFacts | undefined): void {
  c.fact('lcam-7-3-p2-al1-pt1', sign?.onVehicle, {
    yes: say(
      'Un pictogramme est apposé sur le véhicule.',
      'Op het voertuig is een pictogram aangebracht.',
      'A pictogram is on the vehicle.',
    ),
    no: say(
      'Aucun pictogramme n’est apposé sur le véhicule à bord duquel la caméra est montée.',
      'Op het voertuig waarop de camera is gemonteerd, is geen pictogram aangebracht.',
      'No pictogram is on the vehicle that carries the camera.',
    ),
    mend: say(
      'Apposer le pictogramme sur le véhicule.',
      'Het pictogram op het voertuig aanbrengen.',
      'Put the pictogram on the vehicle.',
    ),
    who,
    path: 'sign.onVehicle',
  });
  const channel = sign?.otherChannel;
  c.stated('lcam-7-3-p2-al1-pt2', channel, {
    yes: say(
      'Un autre canal informe clairement les citoyens.',
      'Een ander kanaal informeert de burgers duidelijk.',
      'Another channel informs citizens clearly.',
    ),
    no: say(
      'Aucun autre canal n’informe les citoyens.',
      'Geen ander kanaal informeert de burgers.',
      'No other channel informs citizens.',
    ),
    mend: say(
      'Informer les citoyens de manière claire, par exemple sur le site de la commune.',
      'De burgers duidelijk informeren, bijvoorbeeld op de website van de gemeente.',
      'Inform citizens clearly, on the municipality’s site for instance.',
    ),
    who,
    path: 'sign.otherChannel',
  });
  if (sign?.onVehicle === undefined) return;
  // nobody says where citizens are told: not told, unless the question takes it as done
  const isTold = (channel ?? '').trim() !== '' || (channel === undefined && c.assumes('sign.otherChannel'));
  const both = sign.onVehicle && isTold;
  c.fact('lcam-7-3-p2-al1', both, {
    yes: say(
      'La surveillance est signalée conjointement par le pictogramme et par l’autre canal.',
      'De bewaking wordt gezamenlijk aangekondigd door het pictogram en door het andere kanaal.',
      'The surveillance is signalled jointly by the pictogram and the other channel.',
    ),
    no: say(
      'Le pictogramme et l’autre canal sont requis ensemble : l’un sans l’autre ne suffit pas.',
      'Het pictogram en het andere kanaal zijn samen vereist: het ene zonder het andere volstaat niet.',
      'The pictogram and the other channel are required together: one without the other does not suffice.',
    ),
    who,
    path: 'sign',
  });
  judgeNotHidden(c, both);
}

/** Hidden use is forbidden. @law lcam-8-al1 lcam-8-al2 */
function judgeNotHidden(c: Case, isOpen: boolean): void {
  const words = {
    yes: say('L’utilisation n’est pas cachée.', 'Het gebruik is niet heimelijk.', 'The use is not hidden.'),
    no: say(
      'Utilisation cachée : non autorisée par la personne filmée, ou non signalée comme la loi le demande. Elle est interdite.',
      'Heimelijk gebruik: zonder toestemming van de gefilmde persoon, of niet aangekondigd zoals de wet vraagt. Het is verboden.',
      'Hidden use: not authorised by the person filmed, or not signalled as the law asks. It is forbidden.',
    ),
    mend: say('Signaler la surveillance.', 'De bewaking aankondigen.', 'Signal the surveillance.'),
    who,
    path: 'sign',
  };
  c.fact('lcam-8-al2', isOpen, words);
  c.fact('lcam-8-al1', isOpen, words);
}
