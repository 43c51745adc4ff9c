import type { Case } from '../case.ts';
import { dayOf, readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import type { SubmitExistingProtocolFacts } from './acts.ts';
import { firstDayOfLaw, isAfter, noteInForce, versionOn } from './dates.ts';

/** Last day of the year given to existing protocols, to 24:00. @law l2018-89-al3 R-37 */
const lastDayToSubmit = '2019-05-25';

const both = ['police-service', 'public-transport-company'] as const;

/** Submitting to the Data Protection Authority a protocol on real-time access that is older than the law. @law l2018-89-al3 */
export function judgeSubmitExistingProtocol(c: Case, facts: SubmitExistingProtocolFacts): void {
  const id = 'l2018-89-al3';
  noteInForce(c);
  c.choice('R-37');
  if (facts.concludedOn === undefined) {
    c.unknown('l2018-89', 'concludedOn', both);
    return;
  }
  const concluded = readDay('concludedOn', facts.concludedOn);
  const moment = facts.submittedAt === undefined ? c.at : c.moment('submittedAt', facts.submittedAt);
  if (concluded.toString() >= firstDayOfLaw) {
    judgeYounger(c, Temporal.PlainDate.compare(dayOf(moment), concluded) < 0);
    return;
  }
  const on = versionOn(c, lastDayToSubmit);
  c.deadline({ id: 'submit-existing-protocol', on: lastDayToSubmit, kind: 'latest', provision: id, reading: 'R-37' });
  if (facts.with === undefined) c.unknown(c.inForce(id) ? id : 'l2018-89', 'with', both);
  else
    c.note(
      id,
      facts.with === 'public-transport-company' ? 'yes' : 'no',
      facts.with === 'public-transport-company'
        ? say(
            'Le protocole lie la police et une société publique de transport en commun.',
            'Het protocol bindt de politie en een openbare vervoersmaatschappij.',
            'The protocol is between the police and a public transport company.',
          )
        : say(
            'L’alinéa 3 ne vise que les protocoles avec les sociétés publiques de transport en commun.',
            'Het derde lid betreft enkel de protocollen met de openbare vervoersmaatschappijen.',
            'Paragraph 3 is about protocols with public transport companies only.',
          ),
      { on },
    );
  if (facts.forRealTimeAccess === undefined) c.unknown(c.inForce(id) ? id : 'l2018-89', 'forRealTimeAccess', both);
  else
    c.note(
      id,
      facts.forRealTimeAccess ? 'yes' : 'no',
      facts.forRealTimeAccess
        ? say('Il ouvre un accès en temps réel.', 'Het opent realtimetoegang.', 'It opens real-time access.')
        : say(
            'Il n’ouvre pas d’accès en temps réel : l’alinéa 3 ne le vise pas.',
            'Het opent geen realtimetoegang: het derde lid betreft het niet.',
            'It opens no real-time access: paragraph 3 is not about it.',
          ),
      { on },
    );
  const isLate = isAfter(c, lastDayToSubmit, moment);
  c.note(
    id,
    isLate ? 'no' : 'yes',
    isLate
      ? say(
          'L’année pour soumettre le protocole s’est achevée le 25 mai 2019.',
          'Het jaar om het protocol voor te leggen, eindigde op 25 mei 2019.',
          'The year to submit the protocol ended on 25 May 2019.',
        )
      : say(
          'Le protocole est soumis à l’avis dans l’année ; l’avis lui-même n’a pas de terme.',
          'Het protocol wordt binnen het jaar voor advies voorgelegd; het advies zelf kent geen termijn.',
          'The protocol is submitted for opinion within the year; the opinion itself has no term.',
        ),
    isLate
      ? {
          on,
          mend: say(
            'Soumettre le protocole sans attendre.',
            'Het protocol onverwijld voorleggen.',
            'Submit the protocol without delay.',
          ),
          who: [...both],
        }
      : { on },
  );
}

/** A protocol of 25 May 2018 or later has no grace: the opinion is asked before the signature. @law lcam-9-al4 */
function judgeYounger(c: Case, wasSubmittedBefore: boolean): void {
  c.fact('lcam-9-al4', wasSubmittedBefore, {
    yes: say(
      'Protocole conclu après l’entrée en vigueur, et soumis avant sa signature.',
      'Protocol gesloten na de inwerkingtreding, en vóór de ondertekening voorgelegd.',
      'Protocol concluded under the new law, and submitted before its signature.',
    ),
    no: say(
      'Protocole conclu le 25 mai 2018 ou plus tard : l’avis devait être demandé avant la signature.',
      'Protocol gesloten op 25 mei 2018 of later: het advies moest vóór de ondertekening worden gevraagd.',
      'Protocol concluded on 25 May 2018 or later: the opinion had to be asked before the signature.',
    ),
    mend: say(
      'Soumettre le protocole, puis le signer à nouveau.',
      'Het protocol voorleggen en daarna opnieuw ondertekenen.',
      'Submit the protocol, then sign it again.',
    ),
    who: [...both],
    path: 'submittedAt',
  });
}
