import type { Case } from '../case.ts';
import { controllerRoles } from '../decrees/declarants.ts';
import { endOfDay } from '../time.ts';
import { say } from '../trilingual.ts';
import { dayInWords, limitInWords } from '../words.ts';
import { answerDay, holdLimit, noteAccessDates, noteAnswerOwed } from './12-terms.ts';
import type { AnswerAccessRequestFacts } from './facts.ts';

const controller = ['camera-controller'] as const;

/** The answer to a request: in time, before the images go, by a copy, a viewing on a ground, or a refusal that the law knows. @law lcam-12-al2-droit lcam-12-al3-max lcam-12-al4 */
export function judgeAnswerAccessRequest(c: Case, facts: AnswerAccessRequestFacts): void {
  c.warn('gdpr-host');
  const role = facts.answeredBy?.role;
  c.fact('lcam-12-al2-droit', role === undefined ? undefined : controllerRoles.includes(role), {
    yes: say(
      'Le responsable du traitement répond.',
      'De verwerkingsverantwoordelijke antwoordt.',
      'The controller answers.',
    ),
    no: say(
      'La réponse est celle du responsable du traitement.',
      'Het antwoord is dat van de verwerkingsverantwoordelijke.',
      'The answer is the controller’s.',
    ),
    who: controller,
    path: 'answeredBy.role',
  });
  judgeInTime(c, facts);
  switch (facts.answer) {
    case undefined:
      c.unknown('lcam-12-al1', 'answer', controller);
      break;
    case 'copy':
      judgeImagesStillThere(c, facts);
      judgeBlur(c, facts);
      break;
    case 'viewing':
      judgeViewing(c, facts);
      break;
    case 'images-no-longer-exist':
      judgeGone(c, facts);
      break;
    case 'refused':
      judgeRefused(c, facts);
      break;
  }
  noteAccessDates(c, facts.requestReceivedAt, facts.recordedFrom, facts.site);
  noteAnswerOwed(c, 'refused');
}

function judgeInTime(c: Case, facts: AnswerAccessRequestFacts): void {
  const id = 'lcam-12-al2-droit';
  if (facts.requestReceivedAt === undefined) {
    c.unknown(id, 'requestReceivedAt', controller);
    return;
  }
  const day = answerDay(c, facts.requestReceivedAt);
  const words = dayInWords(day);
  const isLate = c.isPast({ kind: 'instant', instant: endOfDay(day), lastDay: day });
  c.fact(id, !isLate, {
    yes: say(
      `La réponse est donnée dans le mois, qui s’achève le ${words.fr}.`,
      `Het antwoord wordt binnen de maand gegeven, die eindigt op ${words.nl}.`,
      `The answer is given within the month, which ends on ${words.en}.`,
    ),
    no: say(
      `Le mois pour répondre s’est achevé le ${words.fr}.`,
      `De maand om te antwoorden is geëindigd op ${words.nl}.`,
      `The month to answer ended on ${words.en}.`,
    ),
    mend: say(
      'Répondre sans plus attendre et expliquer le retard.',
      'Onverwijld antwoorden en de vertraging toelichten.',
      'Answer without further delay and explain it.',
    ),
    who: controller,
    path: 'requestReceivedAt',
  });
}

/** A copy or a viewing needs images that may still be kept at that moment. */
function judgeImagesStillThere(c: Case, facts: AnswerAccessRequestFacts): void {
  const id = 'lcam-12-al3-max';
  if (facts.recordedFrom === undefined) {
    c.unknown(id, 'recordedFrom', controller);
    return;
  }
  const limit = holdLimit(c, facts.recordedFrom, facts.site);
  const words = limitInWords(limit);
  const when =
    facts.answer === 'viewing' && facts.viewingAt !== undefined ? c.moment('viewingAt', facts.viewingAt) : c.at;
  c.fact(id, !c.isPast(limit, when), {
    yes: say(
      `Les images peuvent encore être conservées jusqu’au ${words.fr}.`,
      `De beelden mogen nog bewaard worden tot ${words.nl}.`,
      `The images may still be kept to ${words.en}.`,
    ),
    no: say(
      `Les images doivent avoir disparu le ${words.fr} : la réponse vient trop tard.`,
      `De beelden moeten verdwenen zijn op ${words.nl}: het antwoord komt te laat.`,
      `The images must be gone on ${words.en}: the answer comes too late.`,
    ),
    mend: say(
      'Extraire la copie, ou faire visionner, avant cette échéance.',
      'De kopie uithalen, of laten bekijken, vóór dit ogenblik.',
      'Extract the copy, or let the person view, before that moment.',
    ),
    who: controller,
    path: 'recordedFrom',
  });
}

function judgeBlur(c: Case, facts: AnswerAccessRequestFacts): void {
  const id = 'lcam-12-al2-droit';
  c.choice('R-28');
  const isSafe =
    facts.othersVisible === false ? true : facts.othersVisible === undefined ? undefined : facts.othersBlurred;
  c.fact(id, isSafe, {
    yes: say(
      'Les autres personnes ne sont pas reconnaissables sur la copie.',
      'Andere personen zijn op de kopie niet herkenbaar.',
      'Other people cannot be recognised on the copy.',
    ),
    no: say(
      'D’autres personnes sont reconnaissables sur la copie (lecture R-28).',
      'Andere personen zijn herkenbaar op de kopie (lezing R-28).',
      'Other people can be recognised on the copy (reading R-28).',
    ),
    mend: say('Les flouter.', 'Hen onherkenbaar maken.', 'Blur them.'),
    who: controller,
    path: facts.othersVisible === undefined ? 'othersVisible' : 'othersBlurred',
  });
}

function judgeViewing(c: Case, facts: AnswerAccessRequestFacts): void {
  if (!c.inForce('lcam-12-al4')) {
    c.note(
      'lcam-12-al2-droit',
      'no',
      say(
        'Avant le 10 septembre 2018, un visionnage ne remplaçait pas la copie.',
        'Vóór 10 september 2018 verving laten bekijken de kopie niet.',
        'Before 10 September 2018 a viewing did not replace the copy.',
      ),
      { mend: say('Donner une copie.', 'Een kopie geven.', 'Give a copy.'), who: controller },
    );
    return;
  }
  c.choice('A-12');
  const id = 'lcam-12-al4';
  if (facts.viewingAt === undefined) c.unknown(id, 'viewingAt', controller);
  judgeImagesStillThere(c, facts);
  const ground = facts.viewingGround;
  c.stated(id, ground === 'none' ? false : ground, {
    yes: say(
      'Le visionnage remplace la copie pour un des deux motifs de la loi.',
      'Laten bekijken vervangt de kopie op een van beide gronden van de wet.',
      'The viewing replaces the copy on one of the two grounds of the law.',
    ),
    no: say(
      'Sans motif de la loi, une copie est due.',
      'Zonder grond uit de wet is een kopie verschuldigd.',
      'Without a ground of the law a copy is due.',
    ),
    mend: say('Donner une copie.', 'Een kopie geven.', 'Give a copy.'),
    who: controller,
    path: 'viewingGround',
  });
  if (ground === undefined || ground === 'none') return;
  const point = ground === 'rights-of-others' ? 'lcam-12-al4-pt1' : 'lcam-12-al4-pt2';
  c.stated(point, facts.viewingGroundFacts, {
    yes: say(
      'Les faits qui fondent le motif sont consignés.',
      'De feiten die de grond dragen, zijn vastgelegd.',
      'The facts behind the ground are recorded.',
    ),
    no: say(
      'Le motif est invoqué sans faits.',
      'De grond wordt zonder feiten ingeroepen.',
      'The ground is relied on without facts.',
    ),
    mend: say('Consigner les faits.', 'De feiten vastleggen.', 'Record the facts.'),
    who: controller,
    path: 'viewingGroundFacts',
  });
  if (ground !== 'rights-of-others') return;
  c.judged(point, facts.blurringNotFeasible, {
    yes: say(
      'Une personne a constaté que flouter n’est pas possible à un coût raisonnable (lecture A-12).',
      'Een persoon stelde vast dat onherkenbaar maken niet tegen redelijke kosten kan (lezing A-12).',
      'A person found that blurring is not possible at reasonable cost (reading A-12).',
    ),
    no: say(
      'Flouter est possible : la copie floutée passe avant le visionnage (lecture A-12).',
      'Onherkenbaar maken kan: de bewerkte kopie gaat vóór laten bekijken (lezing A-12).',
      'Blurring is possible: the blurred copy comes before the viewing (reading A-12).',
    ),
    mend: say('Donner une copie floutée.', 'Een onherkenbaar gemaakte kopie geven.', 'Give a blurred copy.'),
    who: controller,
    path: 'blurringNotFeasible',
  });
}

/** The images are gone: lawfully when they went before the request, or at the legal term; not when they went under a request. @law lcam-12-al3 */
function judgeGone(c: Case, facts: AnswerAccessRequestFacts): void {
  const id = 'lcam-12-al3';
  const { deletedAt, requestReceivedAt } = facts;
  if (deletedAt === undefined || requestReceivedAt === undefined) {
    c.unknown(id, deletedAt === undefined ? 'deletedAt' : 'requestReceivedAt', controller);
    return;
  }
  const deleted = c.moment('deletedAt', deletedAt);
  const wentBefore = c.precedes(deleted, c.moment('requestReceivedAt', requestReceivedAt), true);
  const atTerm = facts.recordedFrom !== undefined && c.isPast(holdLimit(c, facts.recordedFrom, facts.site), deleted);
  c.fact(id, wentBefore || atTerm, {
    yes: wentBefore
      ? say(
          'Les images avaient disparu avant la demande : il n’y avait rien à conserver.',
          'De beelden waren vóór het verzoek verdwenen: er was niets te bewaren.',
          'The images were gone before the request: there was nothing to keep.',
        )
      : say(
          'Les images ont disparu à la fin du délai légal.',
          'De beelden verdwenen aan het einde van de wettelijke termijn.',
          'The images went at the end of the legal term.',
        ),
    no: say(
      'Les images ont été effacées alors qu’une demande d’accès était en cours.',
      'De beelden werden gewist terwijl een verzoek om toegang liep.',
      'The images were deleted while a request for access was open.',
    ),
    who: controller,
    path: 'deletedAt',
  });
}

function judgeRefused(c: Case, facts: AnswerAccessRequestFacts): void {
  const reason = facts.refusalReason;
  if (reason === 'no-reasons-given') {
    c.note(
      'lcam-12-al2-motif',
      'no',
      say(
        'Une demande ne peut être refusée parce qu’elle n’est pas motivée.',
        'Een verzoek kan niet worden geweigerd omdat het niet gemotiveerd is.',
        'A request cannot be refused because it gives no reasons.',
      ),
      { mend: say('Traiter la demande.', 'Het verzoek behandelen.', 'Handle the request.'), who: controller },
    );
  } else if (reason === 'images-not-located' || reason === 'identity-not-shown') {
    c.fact(reason === 'images-not-located' ? 'lcam-12-al2-indications' : 'lcam-12-al2-droit', facts.askedToComplete, {
      yes: say(
        'La personne a d’abord été invitée à compléter sa demande.',
        'De persoon werd eerst gevraagd het verzoek aan te vullen.',
        'The person was first asked to complete the request.',
      ),
      no: say(
        'La personne doit d’abord être invitée à compléter sa demande (lecture R-28).',
        'De persoon moet eerst worden gevraagd het verzoek aan te vullen (lezing R-28).',
        'The person must first be asked to complete the request (reading R-28).',
      ),
      mend: say(
        'Demander de compléter, et conserver entre-temps.',
        'Om aanvulling vragen, en intussen bewaren.',
        'Ask to complete, and hold meanwhile.',
      ),
      who: controller,
      path: 'askedToComplete',
    });
  } else if (reason === 'person-not-on-images') {
    c.note(
      'lcam-12-al1',
      'yes',
      say(
        'La personne n’apparaît pas sur les images : ce droit n’est pas le sien.',
        'De persoon staat niet op de beelden: dit recht is niet het hare.',
        'The person is not on the images: this right is not theirs.',
      ),
    );
  } else {
    c.stated('lcam-12-al1', undefined, {
      yes: say('Motif connu de la loi.', 'Reden die de wet kent.', 'Reason known to the law.'),
      no: say(
        'Toute personne filmée a un droit d’accès : aucun motif de refus de la loi n’est donné.',
        'Iedere gefilmde persoon heeft recht van toegang: er is geen weigeringsgrond uit de wet gegeven.',
        'Every filmed person has a right of access: no ground of refusal of the law is given.',
      ),
      mend: say('Donner accès aux images.', 'Toegang tot de beelden geven.', 'Give access to the images.'),
      who: controller,
      path: 'refusalReason',
    });
  }
}
