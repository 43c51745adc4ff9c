import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { judgeReadKept } from './44-11-3decies-window.ts';
import { judgeDatabaseJournal } from './44-11-3novies-journal.ts';
import type { AcknowledgeTransmissionFacts, TransmitReadsFacts } from './read-facts.ts';

const id = 'lfp-44-11-3sexies-p2';
const senders: readonly RoleKey[] = ['chief-of-corps', 'database-controller'];
const receivers: readonly RoleKey[] = ['database-controller-national', 'minister-interior', 'minister-justice'];

/** Sending the reads of the local database to the national one: all of them, their term unchanged. @law lfp-44-11-3sexies-p2 R-23 */
export function judgeTransmitReads(c: Case, facts: TransmitReadsFacts): void {
  judgeActor(c, facts.sentBy?.role, senders, 'sentBy.role');
  c.fact(id, facts.nationalDatabaseExists, {
    yes: say(
      'Une banque de données nationale correspond.',
      'Er is een overeenkomstige nationale gegevensbank.',
      'A national database corresponds.',
    ),
    no: say(
      'Aucune banque nationale ne correspond : l’obligation attend, et rien ne peut être envoyé (lecture R-23).',
      'Er is geen overeenkomstige nationale gegevensbank: de plicht wacht en er kan niets worden verzonden (lezing R-23).',
      'No national database corresponds: the duty waits, and nothing can be sent (reading R-23).',
    ),
    who: ['minister-interior', 'minister-justice'],
    path: 'nationalDatabaseExists',
  });
  // without a national database the duty waits: nothing is missing, and nobody acknowledges
  const waits = facts.nationalDatabaseExists === false;
  if (waits) c.warn('no-national-database');
  else judgeCount(c, facts.readsHeld, facts.readsSent, ['readsHeld', 'readsSent']);
  judgeReadKept(c, facts.recordedAt);
  judgeDatabaseJournal(c, facts.journalOn);
  if (waits) return;
  c.duty({
    id: 'acknowledge-transmission',
    basis: 'policy',
    provision: id,
    reading: 'R-23',
    text: say(
      'Accuser réception du lot, nombre et empreinte vérifiés.',
      'De ontvangst van de zending bevestigen, aantal en vingerafdruk nagegaan.',
      'Acknowledge the batch, count and digest checked.',
    ),
    dueWithin: 'P1D',
    by: ['database-controller-national'],
    toWhom: ['database-controller'],
  });
}

/** The receipt of a batch: what came is what was sent. @law lfp-44-11-3sexies-p2 R-23 */
export function judgeAcknowledgeTransmission(c: Case, facts: AcknowledgeTransmissionFacts): void {
  judgeActor(c, facts.acknowledgedBy?.role, receivers, 'acknowledgedBy.role');
  judgeCount(c, facts.readsSent, facts.readsReceived, ['readsSent', 'readsReceived']);
  c.fact(id, facts.digestEqual, {
    yes: say(
      'L’empreinte du lot reçu est celle du lot envoyé.',
      'De vingerafdruk van de ontvangen zending is die van de verzonden zending.',
      'The digest of what came is that of what was sent.',
    ),
    no: say(
      'Le lot reçu diffère du lot envoyé : l’écart est signalé, le lot est renvoyé.',
      'De ontvangen zending verschilt van de verzonden zending: het verschil wordt gemeld, de zending opnieuw verstuurd.',
      'What came differs from what was sent: the gap is reported, the batch is sent again.',
    ),
    mend: say('Renvoyer le lot.', 'De zending opnieuw versturen.', 'Send the batch again.'),
    who: ['database-controller'],
    path: 'digestEqual',
  });
  judgeReadKept(c, facts.recordedAt);
  judgeDatabaseJournal(c, facts.journalOn);
}

function judgeActor(c: Case, role: RoleKey | undefined, who: readonly RoleKey[], path: string): void {
  c.fact(id, role === undefined ? undefined : who.includes(role), {
    yes: say(
      'L’acte est celui du responsable du traitement de cette banque de données.',
      'De handeling gaat uit van de verwerkingsverantwoordelijke van die gegevensbank.',
      'The act is that of the controller of that database.',
    ),
    no: say(
      'Le responsable de la banque locale transmet, celui de la banque nationale accuse réception ; personne d’autre.',
      'De verantwoordelijke van de lokale gegevensbank zendt door, die van de nationale bevestigt ontvangst; niemand anders.',
      'The controller of the local database transmits, that of the national one acknowledges; nobody else.',
    ),
    who,
    path,
  });
}

function judgeCount(
  c: Case,
  expected: number | undefined,
  found: number | undefined,
  [expectedPath, foundPath]: readonly [string, string],
): void {
  const missing = [...(expected === undefined ? [expectedPath] : []), ...(found === undefined ? [foundPath] : [])];
  if (expected === undefined || found === undefined) {
    c.unknown(id, missing, senders);
    return;
  }
  const gap = Math.abs(expected - found);
  c.fact(id, gap === 0, {
    yes: say(
      'Toutes les données du lot y sont.',
      'Alle gegevens van de zending zijn aanwezig.',
      'All data of the batch are there.',
    ),
    no: say(
      `L’écart est de ${gap} donnée(s) : la loi fait transmettre toutes les données locales.`,
      `Het verschil bedraagt ${gap} gegeven(s): de wet laat alle lokale gegevens doorzenden.`,
      `The gap is ${gap}: the law has all local data transmitted.`,
    ),
    mend: say('Transmettre ce qui manque.', 'Doorzenden wat ontbreekt.', 'Transmit what is missing.'),
    who: senders,
    path: foundPath,
  });
}
