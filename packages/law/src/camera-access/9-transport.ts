import type { Case } from '../case.ts';
import { policeRoles } from '../role-groups.ts';
import { dayOf } from '../time.ts';
import { say } from '../trilingual.ts';
import { notePoliceRecording } from './9-police-recording.ts';
import type { SignTransportProtocolFacts, WatchTransportFeedFacts } from './facts.ts';

/** Days without answer after which a protocol may be signed by our own rule; the law fixes no term. R-33 */
const daysToWait = 60;

/** Signing a protocol on real-time access: submitted to the Data Protection Authority before the signature. @law lcam-9-al4 */
export function judgeSignTransportProtocol(c: Case, facts: SignTransportProtocolFacts): void {
  const id = 'lcam-9-al4';
  if (facts.with === undefined) {
    c.unknown(id, 'with');
    return;
  }
  if (facts.with === 'other') {
    c.note(
      id,
      'no',
      say(
        'L’alinéa 4 vise les sociétés publiques de transport en commun et les sites nucléaires ; un opérateur privé n’en est pas un.',
        'Het vierde lid betreft de openbare vervoersmaatschappijen en de nucleaire sites; een private exploitant is dat niet.',
        'Paragraph 4 is about public transport companies and nuclear sites; a private operator is neither.',
      ),
      {
        mend: say(
          'Conclure une convention sous l’alinéa 3, 3°.',
          'Een overeenkomst sluiten onder het derde lid, 3°.',
          'Conclude an agreement under paragraph 3, 3°.',
        ),
      },
    );
    return;
  }
  c.stated(id, facts.modalitiesStated, {
    yes: say(
      'Le protocole détermine les modalités de l’accès, du transfert et de sa sécurisation.',
      'Het protocol bepaalt de nadere regels van de toegang, de overdracht en de beveiliging ervan.',
      'The protocol fixes the conditions of the access, of the transfer and of its security.',
    ),
    no: say(
      'Le protocole ne détermine pas les modalités de l’accès, du transfert et de sa sécurisation.',
      'Het protocol bepaalt de nadere regels van de toegang, de overdracht en de beveiliging ervan niet.',
      'The protocol does not fix the conditions of the access, of the transfer and of its security.',
    ),
    who: ['police-service', 'public-transport-company', 'nuclear-site-operator'],
    path: 'modalitiesStated',
  });
  if (facts.with === 'nuclear-site' && c.lawDay < '2018-09-10') {
    c.note(
      id,
      'yes',
      say(
        'Avant le 10 septembre 2018, l’alinéa ne soumettait à l’avis que les protocoles avec les sociétés de transport.',
        'Vóór 10 september 2018 onderwierp het lid enkel de protocollen met de vervoersmaatschappijen aan het advies.',
        'Before 10 September 2018 the paragraph submitted only protocols with transport companies to the opinion.',
      ),
    );
    return;
  }
  judgeSubmission(c, facts);
}

function judgeSubmission(c: Case, facts: SignTransportProtocolFacts): void {
  const id = 'lcam-9-al4';
  c.choice('R-33');
  const isSubmitted =
    facts.submittedAt === undefined
      ? facts.submittedToDpa === false
        ? false
        : undefined
      : c.precedes(c.moment('submittedAt', facts.submittedAt), c.at, true);
  c.fact(id, isSubmitted, {
    yes: say(
      'Le protocole est soumis pour avis à l’Autorité de protection des données avant sa signature ; l’avis ne lie pas.',
      'Het protocol is vóór de ondertekening voor advies aan de Gegevensbeschermingsautoriteit voorgelegd; het advies bindt niet.',
      'The protocol is submitted to the Data Protection Authority for opinion before its signature; the opinion does not bind.',
    ),
    no: say(
      'Le protocole n’est pas soumis à l’Autorité de protection des données avant sa signature.',
      'Het protocol is niet vóór de ondertekening aan de Gegevensbeschermingsautoriteit voorgelegd.',
      'The protocol is not submitted to the Data Protection Authority before its signature.',
    ),
    mend: say(
      'Soumettre le protocole pour avis, puis signer.',
      'Het protocol voor advies voorleggen en daarna ondertekenen.',
      'Submit the protocol for opinion, then sign.',
    ),
    who: ['police-service', 'public-transport-company', 'nuclear-site-operator', 'dpa'],
    path: 'submittedAt',
  });
  if (isSubmitted !== true || facts.submittedAt === undefined) return;
  const waited = dayOf(c.moment('submittedAt', facts.submittedAt)).add({ days: daysToWait });
  const isAnswered =
    facts.opinionReceivedAt !== undefined &&
    c.precedes(c.moment('opinionReceivedAt', facts.opinionReceivedAt), c.at, false);
  c.gate({
    id: 'dpa-opinion-awaited',
    blocks: !isAnswered && Temporal.PlainDate.compare(dayOf(c.at), waited) <= 0,
    because: say(
      'Règle de ce logiciel (lecture R-33) : signer après avoir reçu l’avis, ou après soixante jours sans réponse ; la loi ne fixe pas de délai.',
      'Regel van deze software (lezing R-33): ondertekenen na ontvangst van het advies, of na zestig dagen zonder antwoord; de wet bepaalt geen termijn.',
      'Our own rule (reading R-33): sign once the opinion has come, or after sixty days without answer; the law fixes no term.',
    ),
  });
}

/** Real-time access of the police to a transport network or a nuclear site. @law lcam-9-al4-acces */
export function judgeWatchTransportFeed(c: Case, facts: WatchTransportFeedFacts): void {
  const id = 'lcam-9-al4-acces';
  const role = facts.viewer?.role;
  c.fact(id, role === undefined ? undefined : policeRoles.includes(role), {
    yes: say('La police regarde.', 'De politie kijkt.', 'The police watch.'),
    no: say(
      'Cet accès n’appartient qu’aux services de la police fédérale et locale.',
      'Deze toegang komt enkel toe aan de diensten van de federale en lokale politie.',
      'This access belongs to the services of the federal and local police only.',
    ),
    who: ['police-service'],
    path: 'viewer.role',
  });
  judgeSite(c, facts);
  c.fact(id, facts.branch === undefined ? undefined : true, {
    yes: say(
      'L’accès s’inscrit dans une mission de police administrative ou judiciaire.',
      'De toegang kadert in een opdracht van bestuurlijke of gerechtelijke politie.',
      'The access is within a mission of administrative or judicial police.',
    ),
    no: say('Aucune mission.', 'Geen opdracht.', 'No mission.'),
    path: 'branch',
  });
  c.stated(id, facts.missionReference, {
    yes: say('La mission est indiquée.', 'De opdracht is vermeld.', 'The mission is stated.'),
    no: say('La mission n’est pas indiquée.', 'De opdracht is niet vermeld.', 'The mission is not stated.'),
    mend: say('Indiquer la mission.', 'De opdracht vermelden.', 'State the mission.'),
    who: ['operational-member'],
    path: 'missionReference',
  });
  c.fact(id, facts.liveOnly, {
    yes: say('L’accès est en temps réel.', 'De toegang is realtime.', 'The access is in real time.'),
    no: say(
      'L’alinéa 4 n’ouvre que le temps réel ; les enregistrements se réclament sous l’alinéa 3, 2°.',
      'Het vierde lid opent enkel realtimebeelden; opnamen worden gevraagd onder het derde lid, 2°.',
      'Paragraph 4 opens real time only; recordings are asked for under paragraph 3, 2°.',
    ),
    path: 'liveOnly',
  });
  c.fact(id, facts.feeCharged === undefined ? undefined : !facts.feeCharged, {
    yes: say('L’accès est gratuit.', 'De toegang is kosteloos.', 'The access is free of charge.'),
    no: say(
      'L’accès est libre et gratuit : rien ne peut être facturé à la police.',
      'De toegang is vrij en kosteloos: de politie mag niets worden aangerekend.',
      'The access is free: nothing may be charged to the police.',
    ),
    who: ['public-transport-company', 'nuclear-site-operator'],
    path: 'feeCharged',
  });
  c.fact('lcam-9-al4', facts.protocolInForce, {
    yes: say(
      'Un protocole d’accord détermine les modalités.',
      'Een protocolakkoord bepaalt de nadere regels.',
      'A protocol fixes the conditions.',
    ),
    no: say(
      'Aucun protocole d’accord ne détermine les modalités de cet accès.',
      'Geen protocolakkoord bepaalt de nadere regels van deze toegang.',
      'No protocol fixes the conditions of this access.',
    ),
    mend: say(
      'Conclure un protocole, soumis à l’Autorité de protection des données avant sa signature.',
      'Een protocol sluiten, vóór de ondertekening aan de Gegevensbeschermingsautoriteit voorgelegd.',
      'Conclude a protocol, submitted to the Data Protection Authority before its signature.',
    ),
    who: ['police-service', 'public-transport-company', 'nuclear-site-operator'],
    path: 'protocolInForce',
  });
  if (facts.policeRecords === true) notePoliceRecording(c);
}

function judgeSite(c: Case, facts: WatchTransportFeedFacts): void {
  const id = 'lcam-9-al4-acces';
  c.fact(id, facts.site === undefined ? undefined : facts.site !== 'other', {
    yes: say(
      'Réseau d’une société publique de transport en commun, ou site nucléaire.',
      'Net van een openbare vervoersmaatschappij, of nucleaire site.',
      'Network of a public transport company, or nuclear site.',
    ),
    no: say(
      'Ni réseau public de transport en commun ni site nucléaire : cet alinéa n’ouvre rien.',
      'Noch openbaar vervoersnet, noch nucleaire site: dit lid opent niets.',
      'Neither a public transport network nor a nuclear site: this paragraph opens nothing.',
    ),
    path: 'site',
  });
  if (facts.site !== 'nuclear-site') return;
  c.warn('nuclear-sites-decree');
  if (facts.decreeReference === undefined) c.unknown(id, 'decreeReference');
  else
    c.stated(id, facts.decreeReference, {
      yes: say(
        'Un arrêté royal détermine ce site.',
        'Een koninklijk besluit bepaalt deze site.',
        'A royal decree lists this site.',
      ),
      no: say(
        'Aucun arrêté royal ne détermine ce site.',
        'Geen koninklijk besluit bepaalt deze site.',
        'No royal decree lists this site.',
      ),
      who: ['king'],
      path: 'decreeReference',
    });
}
