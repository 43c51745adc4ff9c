import type { Case } from '../case.ts';
import type { ReleaseForTrainingFacts } from '../recording-facts.ts';
import { say } from '../trilingual.ts';
import { cameraKindOf } from './25-2-classes.ts';
import { windowState } from './25-7-window.ts';

/** Teaching: anonymised recordings, or for the bodycam register also pseudonymised ones. @law lfp-25-7-p2 lfp-25-8-p2-al2-pt4 lfp-25-8-p2-al8-pt4 */
export function judgeReleaseForTraining(c: Case, facts: ReleaseForTrainingFacts): void {
  const kind = cameraKindOf(facts.camera, c.lawDay);
  const bodycamRule = kind === 'individual' && c.inForce('lfp-25-8-p2-al2-pt4');
  const id = bodycamRule ? 'lfp-25-8-p2-al2-pt4' : 'lfp-25-7-p2';
  const treated = bodycamRule
    ? facts.treatment === 'anonymised' || facts.treatment === 'pseudonymised'
    : facts.treatment === 'anonymised';
  if (kind === undefined && facts.treatment === 'pseudonymised') {
    c.unknown(id, 'camera.kind');
  } else {
    c.stated(id, facts.treatment === undefined ? undefined : treated, {
      yes: bodycamRule
        ? say(
            'Les données de la caméra individuelle sont anonymisées ou pseudonymisées.',
            'De gegevens van de individuele camera zijn geanonimiseerd of gepseudonimiseerd.',
            'The data of the individual camera are anonymised or pseudonymised.',
          )
        : say('Les images sont anonymisées.', 'De beelden zijn geanonimiseerd.', 'The images are anonymised.'),
      no: bodycamRule
        ? say(
            'Les données doivent être anonymisées ou pseudonymisées.',
            'De gegevens moeten geanonimiseerd of gepseudonimiseerd zijn.',
            'The data must be anonymised or pseudonymised.',
          )
        : say(
            'Les images doivent être anonymisées ; la pseudonymisation ne suffit que pour les caméras individuelles.',
            'De beelden moeten geanonimiseerd zijn; pseudonimisering volstaat enkel voor individuele camera’s.',
            'The images must be anonymised; pseudonymised data suffice for individual cameras only.',
          ),
      mend: say('Anonymiser d’abord.', 'Eerst anonimiseren.', 'Anonymise first.'),
      who: ['police-trainer'],
      path: 'treatment',
    });
  }
  c.judged(id, facts.review, {
    yes: say(
      'Un relecteur nommé atteste que le traitement est effectif.',
      'Een met naam genoemde nalezer bevestigt dat de bewerking doeltreffend is.',
      'A named reviewer certifies that the treatment is effective.',
    ),
    no: say(
      'Le relecteur constate que des personnes restent identifiables.',
      'De nalezer stelt vast dat personen herkenbaar blijven.',
      'The reviewer finds that persons remain identifiable.',
    ),
    mend: say(
      'Reprendre le traitement et le faire relire.',
      'De bewerking overdoen en laten nalezen.',
      'Redo the treatment and have it reviewed.',
    ),
    who: ['police-trainer'],
    path: 'review',
  });
  c.fact(id, facts.audience === undefined ? undefined : facts.audience === 'police-members', {
    yes: say(
      'La formation s’adresse à des membres des services de police.',
      'De opleiding richt zich tot leden van de politiediensten.',
      'The training is for members of the police services.',
    ),
    no: say(
      'Seule la formation des membres des services de police est visée.',
      'Enkel de opleiding van leden van de politiediensten is bedoeld.',
      'Only the training of members of the police services is meant.',
    ),
    path: 'audience',
  });
  c.stated(id, facts.trainingReference, {
    yes: say('La formation est désignée.', 'De opleiding is aangeduid.', 'The training is named.'),
    no: say('La formation n’est pas désignée.', 'De opleiding is niet aangeduid.', 'The training is not named.'),
    who: ['police-trainer'],
    path: 'trainingReference',
  });
  if (bodycamRule) {
    const role = facts.recipient?.role;
    c.fact('lfp-25-8-p2-al8-pt4', role === undefined ? undefined : role === 'police-trainer', {
      yes: say(
        'Le destinataire est un membre de la police chargé de la formation.',
        'De ontvanger is een politielid belast met opleiding.',
        'The recipient is a member of the police in charge of training.',
      ),
      no: say(
        'Le destinataire ne figure pas dans la liste fermée de l’article 25/8, § 2.',
        'De ontvanger staat niet in de gesloten lijst van artikel 25/8, § 2.',
        'The recipient is not on the closed list of article 25/8, § 2.',
      ),
      who: ['police-trainer'],
      path: 'recipient.role',
    });
  }
  if (facts.source === 'technical-database') {
    c.note(
      'lfp-25-7-p2',
      'human',
      say(
        'Image d’une banque de données technique : il est douteux que l’article 25/7, § 2, la vise ; avis écrit du délégué à la protection des données.',
        'Beeld uit een technische gegevensbank: het is twijfelachtig of artikel 25/7, § 2, dat bedoelt; schriftelijk advies van de functionaris voor gegevensbescherming.',
        'Image of a technical database: it is doubtful that article 25/7, § 2, means it; written view of the data protection officer.',
      ),
      { who: ['dpo'] },
    );
  }
  if (facts.recordedFrom === undefined) {
    c.unknown('lfp-25-7-p1-al2', 'recordedFrom');
  } else if (
    windowState(c, { recordedFrom: facts.recordedFrom, recordedTo: facts.recordedFrom }).isShut &&
    !(bodycamRule && c.choice('A-08') === 'register-special')
  ) {
    c.note(
      'lfp-25-7-p1-al2',
      'human',
      say(
        'L’anonymisation suppose un accès, et le premier délai d’accès est écoulé : une personne doit dire si la copie a été extraite à temps.',
        'Anonimiseren veronderstelt toegang, en de eerste toegangstermijn is verstreken: een persoon moet zeggen of de kopie tijdig is geëxtraheerd.',
        'Anonymising is itself an access, and the first term of access has ended: a person must say whether the copy was extracted in time.',
      ),
      { who: ['dpo', 'prosecutor'] },
    );
  }
  c.duty({
    id: 'journal-access',
    basis: 'law',
    provision: 'lfp-25-7-p1-al3-journal',
    text: say(
      'Journaliser l’accès que suppose l’anonymisation.',
      'De toegang loggen die het anonimiseren veronderstelt.',
      'Journal the access that anonymising supposes.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
  c.duty({
    id: 'record-anonymisation',
    basis: 'policy',
    provision: id,
    reading: 'R-41',
    text: say(
      'Consigner la source, la méthode, le relecteur et la date.',
      'Bron, methode, nalezer en datum vastleggen.',
      'Record source, method, reviewer and date.',
    ),
    dueWithin: 'at-once',
    by: ['police-service'],
  });
}
