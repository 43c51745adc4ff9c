import type { Case } from '../case.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { controllerRoles } from './declarants.ts';
import { warnReach } from './decree-reach.ts';
import type { ControllerRegisterFields, DeleteControllerRegisterFacts, KeepControllerRegisterFacts } from './facts.ts';

type Row = { readonly point: number; readonly name: keyof ControllerRegisterFields; readonly what: Trilingual };

const rows: readonly Row[] = [
  {
    point: 1,
    name: 'controller',
    what: say(
      'le nom et les coordonnées du responsable du traitement',
      'de naam en contactgegevens van de verwerkingsverantwoordelijke',
      'the name and details of the controller',
    ),
  },
  { point: 2, name: 'purposes', what: say('les finalités', 'de doeleinden', 'the purposes') },
  {
    point: 3,
    name: 'categories',
    what: say(
      'les catégories de personnes et de données',
      'de categorieën van personen en gegevens',
      'the categories of persons and data',
    ),
  },
  {
    point: 4,
    name: 'recipients',
    what: say('les catégories de destinataires', 'de categorieën van ontvangers', 'the categories of recipients'),
  },
  {
    point: 5,
    name: 'transfers',
    what: say(
      'les transferts vers un pays tiers ou une organisation internationale',
      'de doorgiften aan een derde land of een internationale organisatie',
      'the transfers to a third country or international organisation',
    ),
  },
  { point: 6, name: 'retention', what: say('le délai de conservation', 'de bewaartermijn', 'the term of keeping') },
  {
    point: 7,
    name: 'security',
    what: say('les mesures de sécurité', 'de beveiligingsmaatregelen', 'the security measures'),
  },
  { point: 8, name: 'legalBasis', what: say('la base légale', 'de rechtsgrond', 'the legal basis') },
  { point: 9, name: 'placeType', what: say('le type de lieu', 'de soort plaats', 'the type of place') },
  {
    point: 10,
    name: 'technical',
    what: say(
      'la description technique des caméras et l’emplacement des caméras fixes',
      'de technische beschrijving van de camera’s en de plaats van de vaste camera’s',
      'the technical description of the cameras and where the fixed ones stand',
    ),
  },
  {
    point: 11,
    name: 'zonesAndPeriods',
    what: say(
      'les zones surveillées et les périodes d’utilisation',
      'de bewaakte zones en de gebruiksperiodes',
      'the zones watched and the periods of use',
    ),
  },
  {
    point: 12,
    name: 'information',
    what: say('le mode d’information', 'de wijze van informeren', 'how people are informed'),
  },
  {
    point: 13,
    name: 'processingPlace',
    what: say(
      'le lieu du traitement des images',
      'de plaats van de verwerking van de beelden',
      'the place where the images are processed',
    ),
  },
  {
    point: 14,
    name: 'liveViewing',
    what: say(
      'le visionnage en temps réel ou non, et son organisation',
      'het bekijken in real time of niet, en de organisatie ervan',
      'live viewing or not, and how it is organised',
    ),
  },
];

/** Whether a field is asked: true, false, or the fact that tells it is missing. */
function isAsked(name: Row['name'], facts: KeepControllerRegisterFacts): boolean | string {
  if (name === 'transfers') return facts.transfersTakePlace ?? 'transfersTakePlace';
  if (name === 'retention') return facts.imagesRecorded ?? 'imagesRecorded';
  if (name === 'zonesAndPeriods') return facts.temporaryOrMobile ?? 'temporaryOrMobile';
  return true;
}

/** The register of image-processing activities and its fourteen fields. @law rd-2018-05-08-def-register rd-2018-05-08-register-1 */
export function judgeKeepControllerRegister(c: Case, facts: KeepControllerRegisterFacts): void {
  warnReach(c);
  const role = facts.keptBy?.role;
  c.fact(
    'rd-2018-05-08-def-register',
    role === undefined ? undefined : controllerRoles.includes(role) && facts.register !== 'police',
    {
      yes: say(
        'Le responsable du traitement tient le registre de la loi caméras.',
        'De verwerkingsverantwoordelijke houdt het register van de camerawet bij.',
        'The controller keeps the register of the camera law.',
      ),
      no: say(
        'Ce registre est celui du responsable du traitement sous la loi caméras ; celui de la police est un autre (LFP, article 25/8).',
        'Dit register is dat van de verwerkingsverantwoordelijke onder de camerawet; dat van de politie is een ander (WPA, artikel 25/8).',
        'This register is that of the controller under the camera law; that of the police is another (LFP, article 25/8).',
      ),
      who: ['camera-controller'],
      path: 'keptBy.role',
    },
  );
  for (const row of rows) judgeRow(c, facts, row);
  if (facts.councilAdviceGiven === true) {
    c.stated('rd-2018-05-08-register-council-advice', facts.councilAdviceAttached, {
      yes: say(
        'L’avis positif du conseil communal est au registre.',
        'Het positief advies van de gemeenteraad zit in het register.',
        'The positive advice of the council is in the register.',
      ),
      no: say(
        'L’avis positif du conseil communal manque au registre.',
        'Het positief advies van de gemeenteraad ontbreekt in het register.',
        'The positive advice of the council is missing from the register.',
      ),
      mend: say('Joindre l’avis.', 'Het advies bijvoegen.', 'Attach the advice.'),
      who: ['camera-controller'],
      path: 'councilAdviceAttached',
    });
  }
  c.fact('rd-2018-05-08-register-update', facts.keptUpToDate, {
    yes: say(
      'Le registre est vérifié régulièrement et à jour.',
      'Het register wordt regelmatig nagekeken en is bijgewerkt.',
      'The register is checked regularly and up to date.',
    ),
    no: say('Le registre n’est pas à jour.', 'Het register is niet bijgewerkt.', 'The register is not up to date.'),
    mend: say('Le mettre à jour.', 'Het bijwerken.', 'Bring it up to date.'),
    who: ['camera-controller'],
    path: 'keptUpToDate',
  });
  c.duty({
    id: 'keep-controller-register',
    basis: 'law',
    provision: 'rd-2018-05-08-register-keep',
    text: say(
      'Conserver le registre aussi longtemps que des images sont traitées.',
      'Het register bewaren zolang er beelden worden verwerkt.',
      'Keep the register for as long as images are processed.',
    ),
    dueWithin: 'no-term',
    by: ['camera-controller'],
  });
  c.duty({
    id: 'update-controller-register',
    basis: 'law',
    provision: 'rd-2018-05-08-register-update',
    text: say(
      'Maintenir le registre à jour par des vérifications régulières.',
      'Het register door regelmatige controles bijhouden.',
      'Keep the register up to date by regular checks.',
    ),
    dueWithin: 'no-term',
    by: ['camera-controller'],
  });
}

function judgeRow(c: Case, facts: KeepControllerRegisterFacts, { point, name, what }: Row): void {
  const id = `rd-2018-05-08-register-${point}`;
  const asked = isAsked(name, facts);
  if (typeof asked === 'string') {
    c.unknown(id, asked, ['camera-controller']);
    return;
  }
  if (!asked) {
    c.note(
      id,
      'yes',
      say(
        `Ce champ n’est pas demandé ici : ${what.fr}.`,
        `Dit veld wordt hier niet gevraagd: ${what.nl}.`,
        `This field is not asked here: ${what.en}.`,
      ),
    );
    return;
  }
  c.stated(id, facts.fields?.[name], {
    yes: say(`Le registre indique ${what.fr}.`, `Het register vermeldt ${what.nl}.`, `The register states ${what.en}.`),
    no: say(
      `Le registre n’indique pas ${what.fr}.`,
      `Het register vermeldt niet ${what.nl}.`,
      `The register does not state ${what.en}.`,
    ),
    mend: say('Compléter le registre.', 'Het register aanvullen.', 'Complete the register.'),
    who: ['camera-controller'],
    path: `fields.${name}`,
  });
}

/** Deleting the register: not while images are processed. @law rd-2018-05-08-register-keep */
export function judgeDeleteControllerRegister(c: Case, facts: DeleteControllerRegisterFacts): void {
  warnReach(c);
  const id = 'rd-2018-05-08-register-keep';
  const role = facts.by?.role;
  c.fact(id, role === undefined ? undefined : controllerRoles.includes(role), {
    yes: say(
      'Le responsable du traitement dispose de son registre.',
      'De verwerkingsverantwoordelijke beschikt over zijn register.',
      'The controller disposes of its register.',
    ),
    no: say(
      'Le registre est celui du responsable du traitement.',
      'Het register is dat van de verwerkingsverantwoordelijke.',
      'The register is the controller’s.',
    ),
    who: ['camera-controller'],
    path: 'by.role',
  });
  c.fact(id, facts.imagesStillProcessed === undefined ? undefined : !facts.imagesStillProcessed, {
    yes: say(
      'Plus aucune image n’est traitée.',
      'Er worden geen beelden meer verwerkt.',
      'No images are processed any more.',
    ),
    no: say(
      'Des images sont encore traitées : le registre est conservé.',
      'Er worden nog beelden verwerkt: het register wordt bewaard.',
      'Images are still processed: the register is kept.',
    ),
    mend: say(
      'Attendre la fin du traitement, dernière image effacée.',
      'Wachten tot het einde van de verwerking, als het laatste beeld gewist is.',
      'Wait until the processing has ended and the last image is deleted.',
    ),
    path: 'imagesStillProcessed',
  });
}
