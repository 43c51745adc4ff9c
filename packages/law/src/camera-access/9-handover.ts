import type { Case } from '../case.ts';
import { judicialAuthorities, policeRoles } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import { isControllersOwn, noteOpenPlace } from './9-viewers.ts';
import type { AnswerPoliceRequestFacts, GiveImagesFacts } from './facts.ts';

/** Giving images to the police or the courts on one's own initiative. @law lcam-9-al3-pt1-peut */
export function judgeGiveImages(c: Case, facts: GiveImagesFacts): void {
  const id = 'lcam-9-al3-pt1-peut';
  if (facts.placeKind === undefined) c.unknown(id, 'placeKind');
  else if (facts.placeKind === 'open') noteOpenPlace(c, id);
  c.fact(id, isControllersOwn(facts.handedOverBy, facts.underControllersAuthority), {
    yes: say(
      'Le responsable du traitement, ou une personne sous son autorité, transmet.',
      'De verwerkingsverantwoordelijke, of een persoon onder zijn gezag, bezorgt de beelden.',
      'The controller, or a person under the controller’s authority, hands over.',
    ),
    no: say(
      'Seul le responsable du traitement, ou une personne sous son autorité, peut transmettre.',
      'Enkel de verwerkingsverantwoordelijke, of een persoon onder zijn gezag, mag de beelden bezorgen.',
      'Only the controller, or a person under the controller’s authority, may hand over.',
    ),
    who: ['camera-controller'],
    path: 'handedOverBy.role',
  });
  const to = facts.recipient?.role;
  c.fact(id, to === undefined ? undefined : policeRoles.includes(to) || judicialAuthorities.includes(to), {
    yes: say(
      'Les images vont à la police ou à une autorité judiciaire.',
      'De beelden gaan naar de politie of naar een gerechtelijke overheid.',
      'The images go to the police or to a judicial authority.',
    ),
    no: say(
      'Les images ne peuvent aller qu’aux services de police ou aux autorités judiciaires.',
      'De beelden mogen enkel naar de politiediensten of de gerechtelijke overheden gaan.',
      'The images may go to the police services or the judicial authorities only.',
    ),
    path: 'recipient.role',
  });
  c.fact(id, facts.factsFound === undefined ? undefined : facts.factsFound !== 'none', {
    yes: say(
      'Des faits pouvant constituer une infraction ou une incivilité sont constatés.',
      'Er zijn feiten vastgesteld die een misdrijf of overlast kunnen uitmaken.',
      'Facts that may be an offence or an incivility are found.',
    ),
    no: say(
      'Aucun fait n’est constaté : il n’y a rien à transmettre.',
      'Er zijn geen feiten vastgesteld: er is niets te bezorgen.',
      'No fact is found: there is nothing to hand over.',
    ),
    path: 'factsFound',
  });
  c.fact(id, facts.helpsProofOrIdentification, {
    yes: say(
      'Les images peuvent contribuer à la preuve ou à l’identification des auteurs.',
      'De beelden kunnen bijdragen tot het bewijs of tot de identificatie van de daders.',
      'The images can help to prove the facts or identify who did them.',
    ),
    no: say(
      'Les images ne contribuent ni à la preuve ni à l’identification.',
      'De beelden dragen niet bij tot het bewijs of de identificatie.',
      'The images help neither proof nor identification.',
    ),
    path: 'helpsProofOrIdentification',
  });
  c.fact(id, facts.limitedToTheFacts, {
    yes: say(
      'Seules les images de ces faits sont transmises.',
      'Enkel de beelden van deze feiten worden bezorgd.',
      'Only the images of these facts are handed over.',
    ),
    no: say(
      'Plus d’images que celles des faits sont transmises.',
      'Er worden meer beelden bezorgd dan die van de feiten.',
      'More images than those of the facts are handed over.',
    ),
    mend: say('Extraire la séquence utile.', 'De nuttige sequentie uithalen.', 'Extract the useful sequence.'),
    who: ['camera-controller'],
    path: 'limitedToTheFacts',
  });
  noteTransmissionLog(c, id);
}

function noteTransmissionLog(c: Case, provision: string): void {
  c.duty({
    id: 'log-transmission',
    basis: 'policy',
    provision,
    text: say(
      'Consigner la transmission : à qui, quand, quelle séquence, pour quels faits.',
      'De doorgifte vastleggen: aan wie, wanneer, welke sequentie, voor welke feiten.',
      'Record the transmission: to whom, when, which sequence, for which facts.',
    ),
    dueWithin: 'at-once',
    by: ['camera-controller'],
  });
}

const mustGive = say(
  'Le responsable du traitement doit transmettre gratuitement les images que la police réclame.',
  'De verwerkingsverantwoordelijke moet de beelden die de politie vraagt gratis bezorgen.',
  'The controller must hand over, free of charge, the images that the police ask for.',
);

/** Answering a request of the police: the images are due, free of charge; a mandate may be demanded in a closed place not accessible to the public. @law lcam-9-al3-pt2-doit lcam-9-al3-pt2-mandat */
export function judgeAnswerPoliceRequest(c: Case, facts: AnswerPoliceRequestFacts): void {
  const id = 'lcam-9-al3-pt2-doit';
  if (facts.outcome === undefined) c.unknown(id, 'outcome', ['camera-controller']);
  if (facts.placeKind === undefined) c.unknown(id, 'placeKind');
  else if (facts.placeKind === 'open') noteOpenPlace(c, id);
  if (facts.outcome === 'refused' && judgeRefusal(c, facts)) return;
  judgeRequest(c, facts);
  if (facts.outcome === 'refused') return;
  c.fact(id, facts.feeCharged === undefined ? undefined : !facts.feeCharged, {
    yes: say('La transmission est gratuite.', 'De doorgifte is gratis.', 'The handing over is free of charge.'),
    no: say(
      'La transmission est gratuite : aucun montant ne peut être demandé.',
      'De doorgifte is gratis: er mag niets worden aangerekend.',
      'The handing over is free of charge: nothing may be charged.',
    ),
    mend: say('Renoncer au montant.', 'Van het bedrag afzien.', 'Waive the fee.'),
    who: ['camera-controller'],
    path: 'feeCharged',
  });
  noteTransmissionLog(c, id);
}

/** Why a request of the police does not bind, as far as the facts say; undefined when it does, or when too little is known. */
function defectOf(facts: AnswerPoliceRequestFacts): boolean {
  const role = facts.requestedBy?.role;
  return (
    (role !== undefined && !policeRoles.includes(role)) ||
    facts.concernsFactsFound === false ||
    facts.missionReference?.trim() === ''
  );
}

/** A refusal: whether it is settled, one way or the other. */
function judgeRefusal(c: Case, facts: AnswerPoliceRequestFacts): boolean {
  const id = 'lcam-9-al3-pt2-doit';
  if (defectOf(facts)) {
    c.note(
      id,
      'yes',
      say(
        'La demande ne remplit pas les conditions : elle n’oblige pas à transmettre.',
        'De vraag voldoet niet aan de voorwaarden: zij verplicht niet tot bezorgen.',
        'The request does not meet the conditions: it does not oblige to hand over.',
      ),
    );
    return true;
  }
  const mayDemand = facts.placeKind === 'closed-inaccessible' && facts.mandateDemanded === true;
  if (mayDemand && facts.mandateProduced === false) {
    c.note(
      'lcam-9-al3-pt2-mandat',
      'yes',
      say(
        'Lieu fermé non accessible au public : le mandat judiciaire est exigé et n’est pas produit.',
        'Niet voor het publiek toegankelijke besloten plaats: het gerechtelijk mandaat is geëist en niet voorgelegd.',
        'Closed place not accessible to the public: the judicial mandate is demanded and not produced.',
      ),
    );
    return true;
  }
  if (mayDemand && facts.mandateProduced === undefined) {
    c.unknown('lcam-9-al3-pt2-mandat', 'mandateProduced', ['police-service']);
    return true;
  }
  if (facts.placeKind === undefined || facts.placeKind === 'open') return false;
  const mandateUnsaid =
    facts.placeKind === 'closed-inaccessible' && facts.mandateDemanded === undefined && facts.mandateProduced === false;
  c.note(id, 'no', mustGive, {
    mend:
      facts.placeKind === 'closed-inaccessible'
        ? say(
            'Transmettre les images, ou exiger d’abord un mandat judiciaire.',
            'De beelden bezorgen, of eerst een gerechtelijk mandaat eisen.',
            'Hand over the images, or first demand a judicial mandate.',
          )
        : say('Transmettre les images.', 'De beelden bezorgen.', 'Hand over the images.'),
    who: ['camera-controller'],
    ...(mandateUnsaid ? { missing: ['mandateDemanded'] } : {}),
  });
  return false;
}

/** The request of the police: theirs, within a mission, about the facts found. */
function judgeRequest(c: Case, facts: AnswerPoliceRequestFacts): void {
  const id = 'lcam-9-al3-pt2-doit';
  const role = facts.requestedBy?.role;
  c.fact(id, role === undefined ? undefined : policeRoles.includes(role), {
    yes: say('La demande vient de la police.', 'De vraag komt van de politie.', 'The request comes from the police.'),
    no: say(
      'Cette obligation n’existe qu’envers les services de police.',
      'Deze verplichting bestaat enkel tegenover de politiediensten.',
      'This duty is owed to the police services only.',
    ),
    who: ['police-service'],
    path: 'requestedBy.role',
  });
  c.fact(id, facts.branch === undefined ? undefined : true, {
    yes: say(
      'La demande s’inscrit dans une mission de police administrative ou judiciaire.',
      'De vraag kadert in een opdracht van bestuurlijke of gerechtelijke politie.',
      'The request is within a mission of administrative or judicial police.',
    ),
    no: mustGive,
    path: 'branch',
    who: ['police-service'],
  });
  c.stated(id, facts.missionReference, {
    yes: say('La mission est indiquée.', 'De opdracht is vermeld.', 'The mission is stated.'),
    no: say(
      'La mission dans le cadre de laquelle la police réclame les images n’est pas indiquée.',
      'De opdracht waarvoor de politie de beelden vraagt, is niet vermeld.',
      'The mission for which the police ask the images is not stated.',
    ),
    mend: say(
      'Demander à la police la mission.',
      'De politie naar de opdracht vragen.',
      'Ask the police for the mission.',
    ),
    who: ['police-service'],
    path: 'missionReference',
  });
  c.fact(id, facts.concernsFactsFound, {
    yes: say(
      'Les images concernent l’infraction ou les incivilités constatées.',
      'De beelden betreffen het vastgestelde misdrijf of de vastgestelde overlast.',
      'The images concern the offence or incivilities found.',
    ),
    no: say(
      'Les images ne concernent aucun fait constaté.',
      'De beelden betreffen geen vastgesteld feit.',
      'The images concern no fact found.',
    ),
    who: ['police-service'],
    path: 'concernsFactsFound',
  });
}
