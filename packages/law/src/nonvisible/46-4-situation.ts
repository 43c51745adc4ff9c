import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import type { Hypothesis445, PurposeFacts } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { told } from './46-2-scope.ts';
import type { SituationFacts } from './facts.ts';

/** Cases of 44/5 § 1 al. 1 under which situation 2° may gather information. @law lfp-46-4-al1-pt2 */
export const situation2Hypotheses: Dated<readonly Hypothesis445[]> = dated('lfp-46-4-al1-pt2', {
  from: '2018-05-25',
  is: ['2', '3'],
});

const who: readonly RoleKey[] = ['police-service'];

/** Which of the three situations the use answers to. @law lfp-46-4-al1 lfp-46-4-al1-pt1 lfp-46-4-al1-pt2 lfp-46-4-al1-pt3 */
export function judgeSituation(
  c: Case,
  situation: SituationFacts | undefined,
  purposes: readonly PurposeFacts[] | undefined,
): void {
  const code = situation?.code;
  c.fact('lfp-46-4-al1', code === undefined ? undefined : code !== 'none', {
    yes: say(
      `Situation invoquée : 46/4, ${code}°.`,
      `Ingeroepen situatie: 46/4, ${code}°.`,
      `Situation relied on: 46/4, ${code}°.`,
    ),
    no: say(
      'Aucune des trois situations de l’article 46/4 ne se présente.',
      'Geen van de drie situaties van artikel 46/4 doet zich voor.',
      'None of the three situations of article 46/4 is present.',
    ),
    who,
    path: 'situation.code',
  });
  if (code === '1') judgeGathering(c, situation);
  if (code === '2') judgeListedPersons(c, situation, purposes);
  if (code === '3') judgePlateReading(c, situation);
}

/** 1°: the situations of LFP 22 al. 2. @law lfp-46-4-al1-pt1 */
function judgeGathering(c: Case, situation: SituationFacts | undefined): void {
  const id = 'lfp-46-4-al1-pt1';
  c.warn('host-22');
  c.fact(id, situation?.fallsUnderArticle22, {
    yes: say(
      'La situation est de celles que vise l’article 22, alinéa 2.',
      'De situatie is er een die artikel 22, tweede lid, bedoelt.',
      'The situation is one that article 22, para. 2, means.',
    ),
    no: say(
      'La situation n’est pas de celles que vise l’article 22, alinéa 2.',
      'De situatie is er geen die artikel 22, tweede lid, bedoelt.',
      'The situation is none that article 22, para. 2, means.',
    ),
    who,
    path: 'situation.fallsUnderArticle22',
  });
  told(c, id, situation?.facts, {
    yes: say('Les faits sont décrits.', 'De feiten zijn beschreven.', 'The facts are described.'),
    no: say('Les faits ne sont pas décrits.', 'De feiten zijn niet beschreven.', 'The facts are not described.'),
    mend: say('Décrire les faits.', 'De feiten beschrijven.', 'Describe the facts.'),
    who,
    path: 'situation.facts',
  });
}

/** 2°: information of 44/5, 2° and 3°, on persons of a) or b), which a person has to qualify. @law lfp-46-4-al1-pt2 lfp-46-4-al1-pt2-a lfp-46-4-al1-pt2-b */
function judgeListedPersons(
  c: Case,
  situation: SituationFacts | undefined,
  purposes: readonly PurposeFacts[] | undefined,
): void {
  const id = 'lfp-46-4-al1-pt2';
  const hypothesis = situation?.hypothesis445;
  const admitted = situation2Hypotheses.on(c.lawDay) ?? [];
  c.warn('host-44-5');
  c.fact(id, hypothesis === undefined ? undefined : admitted.includes(hypothesis), {
    yes: say(
      `Information de police administrative, hypothèse ${hypothesis}° de l’article 44/5, § 1er.`,
      `Informatie van bestuurlijke politie, geval ${hypothesis}° van artikel 44/5, § 1.`,
      `Administrative-police information, case ${hypothesis}° of article 44/5, § 1.`,
    ),
    no: say(
      'La situation 2° n’admet que les hypothèses 2° et 3° de l’article 44/5, § 1er, alinéa 1er.',
      'Situatie 2° aanvaardt enkel de gevallen 2° en 3° van artikel 44/5, § 1, eerste lid.',
      'Situation 2° admits only the cases 2° and 3° of article 44/5, § 1, para. 1.',
    ),
    who,
    path: 'situation.hypothesis445',
  });
  if (purposes !== undefined && purposes.length > 0 && purposes.every(({ branch }) => branch !== 'administrative')) {
    c.note(
      id,
      'no',
      say(
        'La situation 2° sert le recueil d’informations de police administrative, non une finalité de police judiciaire.',
        'Situatie 2° dient het inwinnen van informatie van bestuurlijke politie, geen doeleinde van gerechtelijke politie.',
        'Situation 2° serves the gathering of administrative-police information, not a judicial-police purpose.',
      ),
      { who },
    );
  }
  const persons = situation?.persons;
  if (persons?.ground === undefined) {
    c.unknown(id, 'situation.persons.ground', who);
    return;
  }
  if (persons.ground === 'neither') {
    c.note(
      id,
      'no',
      say(
        'Les personnes visées ne relèvent ni du a) ni du b).',
        'De beoogde personen vallen noch onder a) noch onder b).',
        'The persons aimed at fall neither under a) nor under b).',
      ),
      { who },
    );
    return;
  }
  if (persons.ground === 'radicalised') {
    c.warn('host-lrs-3');
    c.judged('lfp-46-4-al1-pt2-a', persons.judgement, {
      yes: say(
        'Une personne a qualifié ces personnes de radicalisées au sens de la loi.',
        'Een persoon heeft deze personen als geradicaliseerd in de zin van de wet aangemerkt.',
        'A person qualified these persons as radicalised in the sense of the law.',
      ),
      no: say(
        'Ces personnes ne sont pas radicalisées au sens de la loi.',
        'Deze personen zijn niet geradicaliseerd in de zin van de wet.',
        'These persons are not radicalised in the sense of the law.',
      ),
      who,
      path: 'situation.persons.judgement',
    });
    return;
  }
  c.warn('host-penal-137');
  told(c, 'lfp-46-4-al1-pt2-b', persons.indications, {
    yes: say(
      'Les indices sont énumérés et datés.',
      'De aanwijzingen zijn opgesomd en gedateerd.',
      'The indications are listed and dated.',
    ),
    no: say(
      'Aucun indice n’est énuméré : un soupçon général ne suffit pas.',
      'Er zijn geen aanwijzingen opgesomd: een algemeen vermoeden volstaat niet.',
      'No indication is listed: a general suspicion does not suffice.',
    ),
    who,
    path: 'situation.persons.indications',
  });
  c.judged('lfp-46-4-al1-pt2-b', persons.judgement, {
    yes: say(
      'Une personne a constaté des indices fondés et très sérieux.',
      'Een persoon heeft gegronde en zeer ernstige aanwijzingen vastgesteld.',
      'A person found well-founded and very serious indications.',
    ),
    no: say(
      'Les indices ne sont pas fondés et très sérieux.',
      'De aanwijzingen zijn niet gegrond en zeer ernstig.',
      'The indications are not well-founded and very serious.',
    ),
    who,
    path: 'situation.persons.judgement',
  });
}

/** 3°: number plates from an unmarked police vehicle, to detect signalled vehicles. @law lfp-46-4-al1-pt3 */
function judgePlateReading(c: Case, situation: SituationFacts | undefined): void {
  const id = 'lfp-46-4-al1-pt3';
  const vehicle = situation?.vehicle;
  c.warn('plate-database');
  c.fact(id, vehicle?.policeTransport, {
    yes: say(
      'La caméra se trouve sur un moyen de transport de police.',
      'De camera bevindt zich op een vervoermiddel van de politie.',
      'The camera is on a means of transport of the police.',
    ),
    no: say(
      'La caméra ne se trouve pas sur un moyen de transport de police.',
      'De camera bevindt zich niet op een vervoermiddel van de politie.',
      'The camera is not on a means of transport of the police.',
    ),
    path: 'situation.vehicle.policeTransport',
  });
  c.fact(id, vehicle?.identifiable === undefined ? undefined : !vehicle.identifiable, {
    yes: say(
      'Ce moyen de transport n’est pas identifiable comme tel.',
      'Dat vervoermiddel is niet als zodanig herkenbaar.',
      'That means of transport cannot be identified as such.',
    ),
    no: say(
      'Le véhicule est identifiable comme véhicule de police : l’utilisation est visible, l’article 46/4 ne s’applique pas.',
      'Het voertuig is als politievoertuig herkenbaar: het gebruik is zichtbaar, artikel 46/4 is niet van toepassing.',
      'The vehicle can be identified as a police vehicle: the use is visible, article 46/4 does not apply.',
    ),
    path: 'situation.vehicle.identifiable',
  });
  c.fact(id, vehicle?.platesOnly, {
    yes: say(
      'La caméra ne sert qu’à la lecture automatique de plaques.',
      'De camera dient enkel voor de automatische lezing van nummerplaten.',
      'The camera serves only the automatic reading of plates.',
    ),
    no: say(
      'La caméra enregistre autre chose que des plaques : la situation 3° ne vise que leur lecture automatique.',
      'De camera neemt iets anders op dan nummerplaten: situatie 3° bedoelt enkel de automatische lezing ervan.',
      'The camera records something other than plates: situation 3° means their automatic reading only.',
    ),
    mend: say(
      'Limiter la caméra à la lecture de plaques.',
      'De camera tot de lezing van nummerplaten beperken.',
      'Limit the camera to reading plates.',
    ),
    path: 'situation.vehicle.platesOnly',
  });
  c.fact(id, vehicle?.aim === undefined ? undefined : vehicle.aim === 'signalled-vehicles', {
    yes: say(
      'Le but est de détecter des véhicules signalés.',
      'Het doel is geseinde voertuigen op te sporen.',
      'The aim is to detect signalled vehicles.',
    ),
    no: say(
      'La lecture doit avoir pour but de détecter des véhicules signalés.',
      'De lezing moet tot doel hebben geseinde voertuigen op te sporen.',
      'The reading has to aim at detecting signalled vehicles.',
    ),
    path: 'situation.vehicle.aim',
  });
}
