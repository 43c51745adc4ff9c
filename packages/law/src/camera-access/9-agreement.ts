import type { Case } from '../case.ts';
import { judgeGathering } from '../decrees/gathering.ts';
import { judgeListed } from '../decrees/place-lists.ts';
import type { PlaceKind } from '../facts.ts';
import { policeRoles } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import { notePoliceRecording } from './9-police-recording.ts';
import { isControllersOwn } from './9-viewers.ts';
import type { IncidentFacts, SharingAgreementFacts, SignSharingAgreementFacts, StreamToPoliceFacts } from './facts.ts';

const id = 'lcam-9-al3-pt3';

/** Only closed places accessible to the public. */
function judgePlace(c: Case, placeKind: PlaceKind | undefined): void {
  c.fact(id, placeKind === undefined ? undefined : placeKind === 'closed-accessible', {
    yes: say(
      'Il s’agit d’un lieu fermé accessible au public.',
      'Het gaat om een voor het publiek toegankelijke besloten plaats.',
      'The place is closed and accessible to the public.',
    ),
    no: say(
      'Cette transmission n’est prévue que pour un lieu fermé accessible au public.',
      'Deze doorgifte is enkel voorzien voor een voor het publiek toegankelijke besloten plaats.',
      'This transmission is foreseen for a closed place accessible to the public only.',
    ),
    path: 'placeKind',
  });
}

/** The agreement: in writing, with its conditions, with the service concerned. */
function judgeTerms(c: Case, agreement: SharingAgreementFacts | undefined): void {
  c.choice('R-33');
  const who = ['camera-controller', 'police-service'] as const;
  c.stated(id, agreement?.written, {
    yes: say('La convention est écrite.', 'De overeenkomst is schriftelijk.', 'The agreement is in writing.'),
    no: say(
      'Il n’y a pas de convention écrite.',
      'Er is geen schriftelijke overeenkomst.',
      'There is no written agreement.',
    ),
    mend: say(
      'Conclure une convention écrite.',
      'Een schriftelijke overeenkomst sluiten.',
      'Conclude a written agreement.',
    ),
    who,
    path: 'agreement.written',
  });
  c.stated(id, agreement?.modalitiesStated, {
    yes: say(
      'La convention fixe les modalités de la transmission.',
      'De overeenkomst bepaalt de nadere regels van de doorgifte.',
      'The agreement fixes the conditions of the transmission.',
    ),
    no: say(
      'La convention ne fixe pas les modalités.',
      'De overeenkomst bepaalt de nadere regels niet.',
      'The agreement does not fix the conditions.',
    ),
    who,
    path: 'agreement.modalitiesStated',
  });
  c.fact(id, agreement?.withServiceConcerned, {
    yes: say(
      'Elle est conclue avec le service de police concerné.',
      'Zij is gesloten met de betrokken politiedienst.',
      'It is with the police service concerned.',
    ),
    no: say(
      'Elle est conclue avec un autre service que le service de police concerné.',
      'Zij is gesloten met een andere dan de betrokken politiedienst.',
      'It is with another service than the police service concerned.',
    ),
    mend: say(
      'Conclure avec la zone du lieu, ou le service fédéral concerné.',
      'Een overeenkomst sluiten met de zone van de plaats of de betrokken federale dienst.',
      'Conclude with the zone of the place, or the federal service concerned.',
    ),
    who,
    path: 'agreement.withServiceConcerned',
  });
}

/** Concluding the agreement. @law lcam-9-al3-pt3 */
export function judgeSignSharingAgreement(c: Case, facts: SignSharingAgreementFacts): void {
  judgePlace(c, facts.placeKind);
  judgeTerms(c, facts.agreement);
  c.fact(id, isControllersOwn(facts.controller, undefined), {
    yes: say(
      'Le responsable du traitement signe.',
      'De verwerkingsverantwoordelijke ondertekent.',
      'The controller signs.',
    ),
    no: say(
      'La convention est celle du responsable du traitement.',
      'De overeenkomst is die van de verwerkingsverantwoordelijke.',
      'The agreement is the controller’s.',
    ),
    who: ['camera-controller'],
    path: 'controller.role',
  });
  const role = facts.policeService?.role;
  c.fact(id, role === undefined ? undefined : policeRoles.includes(role), {
    yes: say('Un service de police signe.', 'Een politiedienst ondertekent.', 'A police service signs.'),
    no: say(
      'La convention se conclut avec un service de police.',
      'De overeenkomst wordt met een politiedienst gesloten.',
      'The agreement is with a police service.',
    ),
    who: ['police-service'],
    path: 'policeService.role',
  });
}

/** Transmitting images live: under the agreement, in case a) or b). @law lcam-9-al3-pt3 lcam-9-al3-pt3-a lcam-9-al3-pt3-b */
export function judgeStreamToPolice(c: Case, facts: StreamToPoliceFacts): void {
  judgePlace(c, facts.placeKind);
  judgeTerms(c, facts.agreement);
  judgeInForce(c, facts.agreement);
  c.fact(id, isControllersOwn(facts.startedBy, facts.underControllersAuthority), {
    yes: say(
      'Le responsable du traitement, ou une personne sous son autorité, transmet.',
      'De verwerkingsverantwoordelijke, of een persoon onder zijn gezag, bezorgt de beelden.',
      'The controller, or a person under the controller’s authority, transmits.',
    ),
    no: say(
      'C’est le responsable du traitement qui ouvre la transmission (lecture R-33), pas celui qui la reçoit.',
      'De verwerkingsverantwoordelijke opent de doorgifte (lezing R-33), niet wie ze ontvangt.',
      'The controller opens the transmission (reading R-33), not the one who receives it.',
    ),
    who: ['camera-controller'],
    path: 'startedBy.role',
  });
  const to = facts.recipient?.role;
  c.fact(id, to === undefined ? undefined : policeRoles.includes(to), {
    yes: say('La police reçoit les images.', 'De politie ontvangt de beelden.', 'The police receive the images.'),
    no: say(
      'Les images ne peuvent aller en temps réel qu’aux services de police.',
      'De beelden mogen realtime enkel naar de politiediensten gaan.',
      'The images may go live to the police services only.',
    ),
    path: 'recipient.role',
  });
  if (facts.ground === undefined) c.unknown(id, 'ground', ['camera-controller']);
  else if (facts.ground === 'risk-place') judgeRiskPlace(c, facts);
  else judgeIncident(c, facts.incident);
  if (facts.policeRecords === true) notePoliceRecording(c);
  c.duty({
    id: 'log-live-transmission',
    basis: 'policy',
    provision: id,
    reading: 'R-33',
    text: say(
      'Consigner la session : début, fin, motif, service destinataire.',
      'De sessie vastleggen: begin, einde, grond, ontvangende dienst.',
      'Record the session: start, end, ground, receiving service.',
    ),
    dueWithin: 'at-once',
    by: ['camera-controller'],
  });
}

function judgeInForce(c: Case, agreement: SharingAgreementFacts | undefined): void {
  if (agreement?.signedAt === undefined) {
    c.unknown(id, 'agreement.signedAt', ['camera-controller']);
    return;
  }
  const isSigned = c.precedes(c.moment('agreement.signedAt', agreement.signedAt), c.at, false);
  const isOver =
    agreement.endedAt !== undefined && c.precedes(c.moment('agreement.endedAt', agreement.endedAt), c.at, false);
  c.fact(id, isSigned && !isOver, {
    yes: say('La convention est en vigueur.', 'De overeenkomst is van kracht.', 'The agreement is in force.'),
    no: say(
      'La convention n’est pas en vigueur à ce moment.',
      'De overeenkomst is op dat ogenblik niet van kracht.',
      'The agreement is not in force at that moment.',
    ),
    who: ['camera-controller', 'police-service'],
    path: 'agreement.signedAt',
  });
}

function judgeRiskPlace(c: Case, facts: StreamToPoliceFacts): void {
  const caseA = 'lcam-9-al3-pt3-a';
  if (facts.place?.site === undefined) {
    c.unknown(caseA, 'place.site', ['camera-controller']);
    return;
  }
  if (!judgeListed(c, 'live-transmission', facts.place, caseA)) return;
  c.note(
    caseA,
    'yes',
    say(
      'Le Roi a déterminé ce lieu : la transmission le sécurise.',
      'De Koning heeft deze plaats bepaald: de doorgifte dient om ze te beveiligen.',
      'The King listed this place: the transmission secures it.',
    ),
  );
  if (facts.place.site === 'large-gathering') judgeGathering(c, facts.place.gathering);
}

function judgeIncident(c: Case, incident: IncidentFacts | undefined): void {
  const caseB = 'lcam-9-al3-pt3-b';
  c.warn('private-security-host');
  const who = ['camera-controller'] as const;
  c.fact(caseB, incident?.mayNeedIntervention, {
    yes: say(
      'Un fait susceptible de nécessiter l’intervention de la police se produit.',
      'Er doet zich een feit voor dat het optreden van de politie kan vereisen.',
      'A fact occurs that may need the police to intervene.',
    ),
    no: say(
      'Aucun fait susceptible de nécessiter l’intervention de la police ne se produit.',
      'Er doet zich geen feit voor dat het optreden van de politie kan vereisen.',
      'No fact occurs that may need the police to intervene.',
    ),
    who,
    path: 'incident.mayNeedIntervention',
  });
  c.fact(caseB, incident?.privateSecurityRulesRespected, {
    yes: say(
      'Les règles de la sécurité privée et particulière sont respectées.',
      'De regels inzake private en bijzondere veiligheid zijn nageleefd.',
      'The rules on private security are respected.',
    ),
    no: say(
      'Les règles de la sécurité privée et particulière, comme la vérification de l’alarme, ne sont pas respectées.',
      'De regels inzake private en bijzondere veiligheid, zoals de verificatie van het alarm, zijn niet nageleefd.',
      'The rules on private security, such as the verification of the alarm, are not respected.',
    ),
    mend: say('Vérifier d’abord l’alarme.', 'Eerst het alarm verifiëren.', 'Verify the alarm first.'),
    who: ['alarm-centre', 'camera-controller'],
    path: 'incident.privateSecurityRulesRespected',
  });
  if (incident?.startsAt === undefined) {
    c.unknown(caseB, 'incident.startsAt', who);
    return;
  }
  const began = c.precedes(c.moment('incident.startsAt', incident.startsAt), c.at, false);
  const over = incident.endsAt !== undefined && c.precedes(c.moment('incident.endsAt', incident.endsAt), c.at, true);
  c.fact(caseB, began && !over, {
    yes: say('Le fait est en cours.', 'Het feit is aan de gang.', 'The fact is under way.'),
    no: say(
      'La transmission ne dure que le temps du fait.',
      'De doorgifte duurt slechts zolang het feit duurt.',
      'The transmission lasts only as long as the fact.',
    ),
    mend: say('Fermer la transmission.', 'De doorgifte sluiten.', 'Close the transmission.'),
    who,
    path: 'incident.startsAt',
  });
  if (incident.endsAt !== undefined)
    c.deadline({ id: 'transmission-ends', at: incident.endsAt, kind: 'latest', provision: caseB, reading: 'R-33' });
}
