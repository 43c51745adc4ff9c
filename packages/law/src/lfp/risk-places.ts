import type { Case } from '../case.ts';
import type { CameraKind, MissionFacts, PlaceFacts, PurposeFacts } from '../facts.ts';
import { say, type Trilingual } from '../trilingual.ts';

/** What a listed risk place is judged on. */
export type RiskPlaceCase = {
  readonly kind: CameraKind;
  readonly place: PlaceFacts;
  readonly purposes: readonly PurposeFacts[] | undefined;
  readonly mission: MissionFacts | undefined;
  readonly stage: 'request' | 'use';
};

const criteria: Readonly<Record<string, readonly [string, Trilingual]>> = {
  'security-context': [
    'rd-2018-12-06-places-1-i',
    say(
      'Critère i : le contexte général et spécifique de sécurité.',
      'Criterium i: de algemene en specifieke veiligheidscontext.',
      'Criterion i: the general and specific security context.',
    ),
  ],
  'earlier-incidents': [
    'rd-2018-12-06-places-1-ii',
    say(
      'Critère ii : des incidents antérieurs lors d’évènements de même nature.',
      'Criterium ii: eerdere incidenten bij gelijkaardige evenementen.',
      'Criterion ii: earlier incidents at events of the same kind.',
    ),
  ],
  'nature-of-trial': [
    'rd-2018-12-06-places-2-a',
    say('Raison a : la nature du procès.', 'Reden a: de aard van het proces.', 'Reason a: the nature of the trial.'),
  ],
  'nature-of-facts': [
    'rd-2018-12-06-places-2-b',
    say(
      'Raison b : la nature des faits jugés.',
      'Reden b: de aard van de berechte feiten.',
      'Reason b: the nature of the facts judged.',
    ),
  ],
  attendance: [
    'rd-2018-12-06-places-2-c',
    say(
      'Raison c : le nombre de personnes qui assistent au procès.',
      'Reden c: het aantal personen dat het proces bijwoont.',
      'Reason c: the number of people attending the trial.',
    ),
  ],
};

const criteriaOf = {
  'large-gathering': ['security-context', 'earlier-incidents'],
  trial: ['nature-of-trial', 'nature-of-facts', 'attendance'],
} as const;

/** Places of the royal decree of 6 December 2018: temporary fixed cameras, after a risk analysis and a consultation, for an administrative-police mission. @law rd-2018-12-06-places rd-2018-12-06-places-1 rd-2018-12-06-places-2 */
export function judgeRiskPlace(c: Case, facts: RiskPlaceCase): void {
  const { place } = facts;
  const listed = place.listedAs === 'trial' ? 'trial' : 'large-gathering';
  const narrows = c.choice('A-13') === 'decree-narrows';
  c.fact('rd-2018-12-06-places', facts.kind === 'temporary-fixed' || !narrows, {
    yes: say(
      'L’arrêté désigne ce lieu pour des caméras fixes temporaires.',
      'Het besluit wijst deze plaats aan voor tijdelijk vaste camera’s.',
      'The decree designates this place for temporary fixed cameras.',
    ),
    no: say(
      'Dans les lieux désignés par l’arrêté, seules des caméras fixes temporaires sont possibles.',
      'Op de door het besluit aangewezen plaatsen zijn enkel tijdelijk vaste camera’s mogelijk.',
      'In the places designated by the decree only temporary fixed cameras are possible.',
    ),
    mend: say(
      'Employer une caméra fixe temporaire.',
      'Een tijdelijk vaste camera gebruiken.',
      'Use a temporary fixed camera.',
    ),
    path: 'camera.kind',
  });
  judgeRiskAnalysis(c, place, listed);
  c.stated('rd-2018-12-06-places-consultation', place.consultationHeld, {
    yes: say(
      'La concertation entre l’autorité, le gestionnaire et la police a eu lieu.',
      'Het overleg tussen de overheid, de beheerder en de politie heeft plaatsgevonden.',
      'The authority, the manager and the police have consulted together.',
    ),
    no: say(
      'La concertation entre l’autorité de police administrative, le gestionnaire du lieu et la police n’est pas au dossier.',
      'Het overleg tussen de overheid van bestuurlijke politie, de beheerder van de plaats en de politie zit niet in het dossier.',
      'The consultation of the administrative-police authority, the manager of the place and the police is not on file.',
    ),
    mend: say(
      'Tenir et consigner la concertation.',
      'Het overleg houden en vastleggen.',
      'Hold and record the consultation.',
    ),
    who: [
      'administrative-police-authority',
      'place-manager',
      'chief-of-corps',
      'coordinating-director',
      'federal-director',
    ],
    path: 'place.consultationHeld',
  });
  const branches = facts.purposes?.map((purpose) => purpose.branch);
  c.fact(
    'rd-2018-12-06-places-duration',
    branches === undefined ? undefined : branches.includes('administrative') && missionLasts(c, facts),
    {
      yes: say(
        'L’utilisation est limitée à la durée de la mission de police administrative.',
        'Het gebruik is beperkt tot de duur van de opdracht van bestuurlijke politie.',
        'The use is limited to the duration of the administrative-police mission.',
      ),
      no: say(
        'L’arrêté limite l’utilisation à la durée d’une mission de police administrative.',
        'Het besluit beperkt het gebruik tot de duur van een opdracht van bestuurlijke politie.',
        'The decree limits the use to the duration of an administrative-police mission.',
      ),
      path: 'purposes',
    },
  );
}

function missionLasts(c: Case, facts: RiskPlaceCase): boolean {
  const ended = facts.mission?.endedAt;
  return facts.stage === 'request' || ended === undefined || c.precedes(c.at, c.moment('mission.endedAt', ended), true);
}

function judgeRiskAnalysis(c: Case, place: PlaceFacts, listed: 'large-gathering' | 'trial'): void {
  const id = listed === 'trial' ? 'rd-2018-12-06-places-2' : 'rd-2018-12-06-places-1';
  const analysis = place.riskAnalysis;
  const ask = say(
    'Joindre une analyse du risque sur au moins un critère.',
    'Een risicoanalyse op ten minste één criterium voegen.',
    'Attach a risk analysis on at least one criterion.',
  );
  if (analysis?.criterion === undefined) {
    c.stated(id, undefined, {
      yes: say(
        'Une analyse du risque désigne le lieu.',
        'Een risicoanalyse wijst de plaats aan.',
        'A risk analysis designates the place.',
      ),
      no: say(
        'Aucune analyse du risque : le lieu n’est pas désigné.',
        'Geen risicoanalyse: de plaats is niet aangewezen.',
        'No risk analysis: the place is not designated.',
      ),
      mend: ask,
      who: ['chief-of-corps', 'coordinating-director'],
      path: 'place.riskAnalysis',
    });
    return;
  }
  const known = criteria[analysis.criterion];
  const allowed: readonly string[] = criteriaOf[listed];
  if (known !== undefined && allowed.includes(analysis.criterion)) {
    const [provision, words] = known;
    if ((analysis.facts ?? '').trim() === '') c.unknown(provision, 'place.riskAnalysis.facts', ['chief-of-corps']);
    else c.note(provision, 'yes', words);
  } else if (listed === 'large-gathering') {
    c.note(
      id,
      'no',
      say(
        'L’analyse ne repose sur aucun des deux critères de l’arrêté.',
        'De analyse berust op geen van beide criteria van het besluit.',
        'The analysis rests on neither of the two criteria of the decree.',
      ),
      { mend: ask },
    );
    return;
  }
  c.judged(id, analysis.particularRisk, {
    yes: say(
      'L’analyse démontre un risque particulier pour la sécurité publique.',
      'De analyse toont een bijzonder risico voor de openbare veiligheid aan.',
      'The analysis shows a particular risk for public security.',
    ),
    no: say(
      'L’analyse ne démontre pas de risque particulier.',
      'De analyse toont geen bijzonder risico aan.',
      'The analysis shows no particular risk.',
    ),
    who: ['administrative-police-authority', 'chief-of-corps'],
    path: 'place.riskAnalysis.particularRisk',
  });
}
