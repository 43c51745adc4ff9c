import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { warnReach } from './decree-reach.ts';
import type { CheckPlaceListFacts, PlaceListName, RiskSite, RiskSiteFacts } from './facts.ts';
import { judgeGathering } from './gathering.ts';

/** Entries of one list: the provision that names the site. */
type Entries = Readonly<Partial<Record<RiskSite, string>>>;

const entry = (list: string, point: number): string => `rd-2018-12-06-${list}-${point}`;

const perimeter: Entries = {
  airport: entry('perimeter', 1),
  'railway-station': entry('perimeter', 2),
  'nuclear-site': entry('perimeter', 3),
  'military-domain': entry('perimeter', 4),
  prison: entry('perimeter', 5),
  'embassy-or-international-institution': entry('perimeter', 6),
  'port-facility': entry('perimeter', 7),
  'major-hazard-establishment': entry('perimeter', 8),
  'other-place-of-article-138': entry('perimeter', 9),
  'national-bank': entry('perimeter', 10),
  'cash-counting-centre': entry('perimeter', 11),
};

/** The railway company is a public transport company: its stations are among the stations of point 2°. */
const threeMonths: Entries = {
  airport: entry('3months', 1),
  'railway-station': entry('3months', 2),
  'public-transport-station': entry('3months', 2),
  'public-transport-vehicle': entry('3months', 2),
  'nuclear-site': entry('3months', 3),
  'military-domain': entry('3months', 4),
  prison: entry('3months', 5),
  'embassy-or-international-institution': entry('3months', 6),
  'port-facility': entry('3months', 7),
  'major-hazard-establishment': entry('3months', 8),
  'other-place-of-article-138': entry('3months', 9),
  'national-bank': entry('3months', 10),
  'cash-counting-centre': entry('3months', 11),
};

const live: Entries = {
  airport: entry('live', 1),
  'embassy-or-international-institution': entry('live', 2),
  'port-facility': entry('live', 3),
  'large-gathering': entry('live', 4),
};

/** The three lists by day; before 18 December 2018 no place was listed. @law rd-2018-12-06-perimeter */
export const placeLists: Dated<Readonly<Record<PlaceListName, Entries>>> = dated('rd-2018-12-06-perimeter', {
  from: '2018-12-18',
  is: { perimeter, 'three-months': threeMonths, 'live-transmission': live },
});

/** The provision that puts a site on a list on that day; undefined when the list does not name it. @law rd-2018-12-06-perimeter */
export const entryOf = (list: PlaceListName, site: RiskSite, day: string): string | undefined =>
  placeLists.on(day)?.[list][site];

/** Sites that are on the list only when another royal decree names them. */
const namedByDecree: readonly RiskSite[] = ['embassy-or-international-institution', 'other-place-of-article-138'];

const listWords: Readonly<Record<PlaceListName, Trilingual>> = {
  perimeter: say(
    'lieux dont les caméras peuvent viser le périmètre (article 2)',
    'plaatsen waarvan de camera’s op de perimeter mogen worden gericht (artikel 2)',
    'places whose cameras may be aimed at the perimeter (article 2)',
  ),
  'three-months': say(
    'lieux dont les images peuvent être conservées trois mois (article 3)',
    'plaatsen waarvan de beelden drie maanden mogen worden bewaard (artikel 3)',
    'places whose images may be kept three months (article 3)',
  ),
  'live-transmission': say(
    'lieux dont les images peuvent être transmises en temps réel à la police (article 4)',
    'plaatsen waarvan de beelden realtime aan de politie mogen worden bezorgd (artikel 4)',
    'places whose images may be transmitted live to the police (article 4)',
  ),
};

/** What is to be done when a list does not name the place. */
const withoutListing: Readonly<Record<PlaceListName, Trilingual>> = {
  perimeter: say(
    'Ne pas viser au-delà du strict nécessaire à l’entrée du lieu.',
    'Niet verder filmen dan strikt nodig aan de ingang van de plaats.',
    'Do not film beyond the strict minimum at the entrance.',
  ),
  'three-months': say(
    'Effacer les images après un mois au plus tard.',
    'De beelden uiterlijk na één maand wissen.',
    'Delete the images after one month at the latest.',
  ),
  'live-transmission': say(
    'Transmettre seulement lorsque se produit un fait susceptible de nécessiter l’intervention de la police (article 9, alinéa 3, 3°, b).',
    'Enkel bezorgen wanneer zich een feit voordoet dat het optreden van de politie kan vereisen (artikel 9, derde lid, 3°, b).',
    'Transmit only when a fact occurs that may need the police to intervene (article 9, para. 3, 3°, b).',
  ),
};

/** Measures a place against one list of the decree. @law rd-2018-12-06-perimeter */
export function judgeCheckPlaceList(c: Case, facts: CheckPlaceListFacts): void {
  warnReach(c);
  const { list, place } = facts;
  if (list === undefined || place?.site === undefined) {
    c.unknown('rd-2018-12-06-perimeter', [
      ...(list === undefined ? ['list'] : []),
      ...(place?.site === undefined ? ['place.site'] : []),
    ]);
    return;
  }
  if (judgeListed(c, list, place, 'rd-2018-12-06-perimeter') && place.site === 'large-gathering')
    judgeGathering(c, place.gathering);
}

/**
 * Whether the list names the place on that day. What the list lacks is written under `missingUnder`; conditions of the entry itself (airport,
 * place named by another decree) under the entry. @law rd-2018-12-06-airport
 */
export function judgeListed(c: Case, list: PlaceListName, place: RiskSiteFacts, missingUnder: string): boolean {
  const site = place.site ?? 'none';
  const id = entryOf(list, site, c.lawDay);
  const words = listWords[list];
  if (id === undefined) {
    c.note(
      missingUnder,
      'no',
      c.lawDay < '2018-12-18'
        ? say(
            'Avant le 18 décembre 2018, aucun arrêté ne déterminait ces lieux.',
            'Vóór 18 december 2018 bepaalde geen enkel besluit die plaatsen.',
            'Before 18 December 2018 no decree listed these places.',
          )
        : say(
            `Le lieu ne figure pas parmi les ${words.fr}.`,
            `De plaats staat niet tussen de ${words.nl}.`,
            `The place is not among the ${words.en}.`,
          ),
      { mend: withoutListing[list] },
    );
    return false;
  }
  c.note(
    'rd-2018-12-06-perimeter',
    'yes',
    say(
      'L’arrêté est en vigueur depuis le 18 décembre 2018.',
      'Het besluit is van kracht sinds 18 december 2018.',
      'The decree is in force since 18 December 2018.',
    ),
  );
  const listed = say(
    `Le lieu figure parmi les ${words.fr}.`,
    `De plaats staat tussen de ${words.nl}.`,
    `The place is among the ${words.en}.`,
  );
  if (site === 'airport') judgeAirport(c, id, place, listed);
  else if (namedByDecree.includes(site)) judgeNamed(c, id, place, listed);
  else c.note(id, 'yes', listed);
  return true;
}

function judgeAirport(c: Case, id: string, place: RiskSiteFacts, listed: Trilingual): void {
  c.fact('rd-2018-12-06-airport', place.laidOutForAircraft, {
    yes: say(
      'Le terrain est aménagé pour l’atterrissage, le décollage et les manœuvres d’aéronefs, installations annexes comprises.',
      'Het terrein is ingericht voor het landen, opstijgen en manoeuvreren van luchtvaartuigen, met inbegrip van de bijbehorende installaties.',
      'The ground is laid out for the landing, take-off and movements of aircraft, annexes included.',
    ),
    no: say(
      'Le terrain n’est pas aménagé pour des aéronefs : ce n’est pas un aéroport.',
      'Het terrein is niet ingericht voor luchtvaartuigen: het is geen luchthaven.',
      'The ground is not laid out for aircraft: it is no airport.',
    ),
    path: 'place.laidOutForAircraft',
  });
  c.fact(id, place.openToCommercialTraffic, {
    yes: listed,
    no: say(
      'L’aéroport n’est pas ouvert au trafic commercial : il n’est pas sur la liste.',
      'De luchthaven is niet open voor commercieel verkeer: zij staat niet op de lijst.',
      'The airport is not open to commercial traffic: it is not on the list.',
    ),
    path: 'place.openToCommercialTraffic',
  });
}

function judgeNamed(c: Case, id: string, place: RiskSiteFacts, listed: Trilingual): void {
  c.warn('private-security-decrees');
  if (place.decreeReference === undefined) {
    c.unknown(id, 'place.decreeReference');
    return;
  }
  c.stated(id, place.decreeReference, {
    yes: listed,
    no: say(
      'Aucun arrêté royal ne désigne ce lieu.',
      'Geen enkel koninklijk besluit wijst deze plaats aan.',
      'No royal decree names this place.',
    ),
    mend: say(
      'Citer l’arrêté royal qui désigne le lieu (articles 137 et 138 de la loi du 2 octobre 2017).',
      'Het koninklijk besluit vermelden dat de plaats aanwijst (artikelen 137 en 138 van de wet van 2 oktober 2017).',
      'Cite the royal decree that names the place (articles 137 and 138 of the law of 2 October 2017).',
    ),
    who: ['king'],
    path: 'place.decreeReference',
  });
}
