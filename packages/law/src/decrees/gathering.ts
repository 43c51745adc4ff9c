import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { GatheringFacts } from './facts.ts';

/** The three conditions of live transmission at a large gathering: its duration, the organiser's analysis, the analysis of the police. @law rd-2018-12-06-live-4-a rd-2018-12-06-live-4-b rd-2018-12-06-live-4-c */
export function judgeGathering(c: Case, gathering: GatheringFacts | undefined): void {
  judgeDuration(c, gathering);
  judgeOrganiser(c, gathering);
  judgePolice(c, gathering);
}

function judgeDuration(c: Case, gathering: GatheringFacts | undefined): void {
  const id = 'rd-2018-12-06-live-4-a';
  const { startsAt, endsAt } = gathering ?? {};
  if (startsAt === undefined || endsAt === undefined) {
    c.unknown(id, [
      ...(startsAt === undefined ? ['place.gathering.startsAt'] : []),
      ...(endsAt === undefined ? ['place.gathering.endsAt'] : []),
    ]);
    return;
  }
  const start = c.moment('place.gathering.startsAt', startsAt);
  const end = c.moment('place.gathering.endsAt', endsAt);
  c.fact(id, c.precedes(start, c.at, false) && c.precedes(c.at, end, false), {
    yes: say(
      'L’accès en temps réel a lieu pendant l’évènement.',
      'De realtimetoegang valt tijdens het evenement.',
      'The live access is during the event.',
    ),
    no: say(
      'L’accès en temps réel n’est permis que pour la durée de l’évènement.',
      'Realtimetoegang is enkel voor de duur van het evenement toegelaten.',
      'Live access is permitted for the duration of the event only.',
    ),
    mend: say(
      'Fermer l’accès en dehors de l’évènement.',
      'De toegang buiten het evenement afsluiten.',
      'Close the access outside the event.',
    ),
    who: ['camera-controller'],
    path: 'place.gathering.endsAt',
  });
  c.deadline({ id: 'live-access-ends', at: endsAt, kind: 'latest', provision: id, reading: 'R-33' });
}

function judgeOrganiser(c: Case, gathering: GatheringFacts | undefined): void {
  const id = 'rd-2018-12-06-live-4-b';
  const words = {
    yes: say(
      'L’organisateur a fait l’analyse de risques avant la mise en place de l’accès.',
      'De organisator heeft de risicoanalyse gemaakt vóór de toegang werd ingesteld.',
      'The organiser made the risk analysis before the access was set up.',
    ),
    no: say(
      'L’analyse de risques de l’organisateur manque.',
      'De risicoanalyse van de organisator ontbreekt.',
      'The organiser’s risk analysis is missing.',
    ),
    mend: say(
      'Faire faire l’analyse de risques par l’organisateur, au préalable.',
      'De organisator vooraf de risicoanalyse laten maken.',
      'Have the organiser make the risk analysis first.',
    ),
    who: ['event-organiser'],
    path: 'place.gathering.organiserAnalysisMade',
  } as const;
  c.fact(id, gathering?.organiserAnalysisMade, words);
  if (gathering?.organiserAnalysisMade !== true) return;
  c.judged(id, gathering.organiserAnalysisJustifies, {
    ...words,
    yes: say(
      'L’analyse démontre qu’un accès en temps réel se justifie malgré les mesures prises.',
      'De analyse toont aan dat realtimetoegang ondanks de genomen maatregelen verantwoord is.',
      'The analysis shows that live access is justified despite the measures taken.',
    ),
    no: say(
      'L’analyse ne démontre pas qu’un accès en temps réel se justifie.',
      'De analyse toont niet aan dat realtimetoegang verantwoord is.',
      'The analysis does not show that live access is justified.',
    ),
    path: 'place.gathering.organiserAnalysisJustifies',
  });
}

function judgePolice(c: Case, gathering: GatheringFacts | undefined): void {
  const id = 'rd-2018-12-06-live-4-c';
  c.fact(id, gathering?.branch === undefined ? undefined : gathering.branch === 'administrative', {
    yes: say(
      'La mission est de police administrative.',
      'De opdracht is van bestuurlijke politie.',
      'The mission is of administrative police.',
    ),
    no: say(
      'Cet accès n’est ouvert que dans le cadre de missions de police administrative.',
      'Deze toegang staat enkel open voor opdrachten van bestuurlijke politie.',
      'This access is open for administrative-police missions only.',
    ),
    path: 'place.gathering.branch',
  });
  const validator = gathering?.policeAnalysisValidatedBy;
  const analysis = {
    yes: say(
      'L’analyse d’impact et de risques de la police est faite et validée par l’officier responsable.',
      'De impact- en risicoanalyse van de politie is gemaakt en gevalideerd door de verantwoordelijke officier.',
      'The impact and risk analysis of the police is made and validated by the responsible officer.',
    ),
    no: say(
      'L’analyse d’impact et de risques de la police manque ou n’est pas validée par l’officier visé aux articles 7 à 7/3 de la LFP.',
      'De impact- en risicoanalyse van de politie ontbreekt of is niet gevalideerd door de officier bedoeld in de artikelen 7 tot 7/3 WPA.',
      'The impact and risk analysis of the police is missing, or not validated by the officer of articles 7 to 7/3 LFP.',
    ),
    mend: say(
      'Faire l’analyse et la faire valider par cet officier.',
      'De beoordeling maken en door die officier laten valideren.',
      'Make the analysis and have that officer validate it.',
    ),
    who: ['police-service', 'responsible-officer'],
  } as const;
  c.fact(id, gathering?.policeAnalysisMade, { ...analysis, path: 'place.gathering.policeAnalysisMade' });
  c.fact(id, validator === undefined ? undefined : validator === 'responsible-officer', {
    ...analysis,
    path: 'place.gathering.policeAnalysisValidatedBy',
  });
  c.judged(id, gathering?.particularRisk, {
    yes: say(
      'L’analyse montre un risque particulier au niveau de la sécurité.',
      'De beoordeling toont een bijzonder veiligheidsrisico.',
      'The analysis shows a particular risk for security.',
    ),
    no: say(
      'L’analyse ne montre pas de risque particulier.',
      'De beoordeling toont geen bijzonder risico.',
      'The analysis shows no particular risk.',
    ),
    who: ['responsible-officer'],
    path: 'place.gathering.particularRisk',
  });
}
