import type { Case } from '../case.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { ReadDataClass } from './database-facts.ts';

const head = 'lfp-44-11-3decies-p1-pt';

/** Where each class of data stands in the closed list of 44/11/3decies § 1. */
const points: Readonly<Partial<Record<ReadDataClass, string>>> = {
  'passage-date-and-time': `${head}1`,
  'passage-place': `${head}1`,
  'vehicle-characteristics': `${head}2`,
  'plate-reading': `${head}3`,
  'plate-photo-front': `${head}3`,
  'plate-photo-rear': `${head}3`,
  'vehicle-photo': `${head}4`,
  'occupant-photo': `${head}5`,
  'journal-data': `${head}6`,
};

/** What is in no class, beside the point of the list that it comes nearest to. */
const outside: Readonly<Partial<Record<ReadDataClass, readonly [string, Trilingual]>>> = {
  'owner-identity': [
    `${head}2`,
    say(
      'Le nom du titulaire n’est pas une caractéristique du véhicule : il n’est pas dans la liste fermée du § 1er.',
      'De naam van de titularis is geen kenmerk van het voertuig: hij staat niet in de gesloten lijst van § 1.',
      'The holder’s name is no characteristic of the vehicle: it is not in the closed list of § 1.',
    ),
  ],
  'pedestrian-photo': [
    `${head}4`,
    say(
      'L’image d’une personne hors du véhicule n’est pas dans la liste fermée du § 1er.',
      'Het beeld van een persoon buiten het voertuig staat niet in de gesloten lijst van § 1.',
      'The image of a person outside the vehicle is not in the closed list of § 1.',
    ),
  ],
  'face-template': [
    `${head}5`,
    say(
      'La photo du conducteur et des passagers peut être conservée ; aucun gabarit de visage ne peut en être calculé : il n’est pas dans la liste fermée du § 1er.',
      'De foto van de bestuurder en de passagiers mag worden bewaard; er mag geen gezichtstemplate uit worden berekend: die staat niet in de gesloten lijst van § 1.',
      'The photo of driver and passengers may be kept; no face template may be computed from it: it is not in the closed list of § 1.',
    ),
  ],
};

const listClosed = say(
  'Cette donnée n’est pas dans la liste fermée du § 1er.',
  'Dit gegeven staat niet in de gesloten lijst van § 1.',
  'This datum is not in the closed list of § 1.',
);

const takeOut = say(
  'Retirer cette donnée avant l’enregistrement.',
  'Dit gegeven vóór de registratie verwijderen.',
  'Take this datum out before it is recorded.',
);

/** The classes of data of a database or a read: the list of § 1 is closed, and a passage has its date, time and place. @law lfp-44-11-3decies-p1-pt1 lfp-44-11-3decies-p1-pt6 */
export function judgeDataClasses(
  c: Case,
  classes: readonly ReadDataClass[] | undefined,
  journalOn: boolean | undefined,
  leftOut: readonly ReadDataClass[] = [],
): void {
  if (classes === undefined) {
    c.unknown(`${head}1`, 'dataClasses');
    return;
  }
  const present = new Set(classes.flatMap((one) => points[one] ?? []));
  const missingPassage = (['passage-date-and-time', 'passage-place'] as const).filter((one) => !classes.includes(one));
  c.stated(`${head}1`, missingPassage.length === 0, {
    yes: say(
      'La date, le moment et l’endroit précis du passage sont enregistrés.',
      'De datum, het tijdstip en de precieze plaats van de doortocht worden geregistreerd.',
      'Date, time and precise place of the passage are recorded.',
    ),
    no: say(
      'Un passage sans date, moment et endroit précis ne peut être enregistré.',
      'Een doortocht zonder datum, tijdstip en precieze plaats kan niet worden geregistreerd.',
      'A passage without date, time and precise place cannot be recorded.',
    ),
    path: 'dataClasses',
  });
  for (const point of [2, 3, 4, 5].map((number) => `${head}${number}`)) {
    if (present.has(point)) {
      c.note(
        point,
        'yes',
        say('Donnée de la liste du § 1er.', 'Gegeven uit de lijst van § 1.', 'A datum of the list of § 1.'),
      );
    }
  }
  if (journalOn !== undefined || classes.includes('journal-data')) {
    c.fact(`${head}6`, journalOn !== false, {
      yes: say(
        'Les données de journalisation des traitements sont conservées.',
        'De loggegevens van de verwerkingen worden bewaard.',
        'The journaling data of the processing are kept.',
      ),
      no: say(
        'Les données de journalisation des traitements manquent.',
        'De loggegevens van de verwerkingen ontbreken.',
        'The journaling data of the processing are missing.',
      ),
      path: 'journalOn',
    });
  }
  for (const one of classes) judgeOutside(c, one);
  for (const one of leftOut) judgeLeftOut(c, one);
}

function judgeOutside(c: Case, one: ReadDataClass): void {
  if (points[one] !== undefined) return;
  const [point, because] = outside[one] ?? [`${head}1`, listClosed];
  c.note(point, 'no', because, { mend: takeOut, who: ['database-controller'] });
  if (one !== 'face-template' || !c.inForce('lfp-44-1-p2-bio')) return;
  c.warn('stored-copy');
  c.note(
    'lfp-44-1-p2-bio',
    'human',
    say(
      'Un traitement de données biométriques appelle la consultation de l’Organe de contrôle ; la machine n’en décide pas.',
      'Een verwerking van biometrische gegevens vraagt de raadpleging van het Controleorgaan; de machine beslist er niet over.',
      'Processing biometric data calls for a consultation of the Control Organ; the machine does not decide it.',
    ),
    { who: ['control-organ'] },
  );
}

/** What appears on the images belongs in the database: "contiennent les données suivantes, si elles apparaissent". */
function judgeLeftOut(c: Case, one: ReadDataClass): void {
  const point = points[one];
  if (point === undefined) return;
  c.note(
    point,
    'no',
    say(
      'Cette donnée apparaît sur les images et n’est pas enregistrée : la banque de données la contient.',
      'Dit gegeven staat op de beelden en wordt niet geregistreerd: de gegevensbank bevat het.',
      'This datum appears on the images and is not recorded: the database contains it.',
    ),
    {
      mend: say('Enregistrer cette donnée.', 'Dit gegeven registreren.', 'Record this datum.'),
      who: ['database-controller'],
    },
  );
}
