import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const transitionFactWords: Readonly<Record<string, Trilingual>> = {
  installedOn: say('le jour de l’installation', 'de dag van de plaatsing', 'the day of installation'),
  earlierBasis: say(
    'la loi sous laquelle la caméra était utilisée',
    'de wet waaronder de camera werd gebruikt',
    'the law under which the camera was used',
  ),
  usedByPolice: say(
    'l’indication que la police utilise la caméra',
    'de vermelding of de politie de camera gebruikt',
    'whether the police use the camera',
  ),
  withinChapter2: say(
    'l’indication que la caméra entre dans le champ du chapitre 2',
    'de vermelding of de camera onder hoofdstuk 2 valt',
    'whether the camera falls within chapter 2',
  ),
  meetsTheNewLaw: say(
    'l’indication que l’utilisation répond à la nouvelle loi',
    'de vermelding of het gebruik aan de nieuwe wet voldoet',
    'whether the use meets the new law',
  ),
  governedByCameraLaw: say(
    'l’indication que la loi de 2007 règle la caméra',
    'de vermelding of de wet van 2007 de camera regelt',
    'whether the law of 2007 governs the camera',
  ),
  lawfulWhenInstalled: say(
    'la conformité au moment de l’installation',
    'de conformiteit op het ogenblik van de plaatsing',
    'the conformity when installed',
  ),
  'notifiedBy.role': say('la qualité de qui notifie', 'de hoedanigheid van wie aangifte doet', 'who notifies'),
  concludedOn: say(
    'le jour de la conclusion du protocole',
    'de dag waarop het protocol werd gesloten',
    'the day on which the protocol was concluded',
  ),
  forRealTimeAccess: say('l’objet du protocole', 'het voorwerp van het protocol', 'what the protocol is for'),
};

/** Warnings that only this part gives. */
export const transitionWarnings = {
  'existing-camera-as-any-other': say(
    'La tolérance étant finie, l’utilisation se juge comme toute autre (LFP, articles 25/1 à 25/9) : cette réponse ne dit que ce que devient l’article 88.',
    'Nu het gedogen voorbij is, wordt het gebruik beoordeeld zoals elk ander (WPA, artikelen 25/1 tot 25/9): dit antwoord zegt enkel wat er van artikel 88 wordt.',
    'The tolerance being over, the use is judged as any other (LFP, articles 25/1 to 25/9): this answer only says what becomes of article 88.',
  ),
  'existing-cameras-first-wording': say(
    'La rédaction de l’article 89, alinéa 2, antérieure au 24 mai 2020 ne figure pas dans nos fichiers (un terme de deux ans a été vu) : aucune date limite n’est donnée.',
    'De tekst van artikel 89, tweede lid, van vóór 24 mei 2020 staat niet in onze bestanden (er is een termijn van twee jaar gezien): er wordt geen uiterste datum gegeven.',
    'The wording of article 89, para. 2, before 24 May 2020 is not in our files (a term of two years was seen): no latest date is given.',
  ),
} as const;

/** Readings that only this part uses. */
export const transitionReadings = {
  'R-37': {
    title: say('Dates de la transition', 'Data van de overgang', 'Dates of the transition'),
    default: 'recommended',
    options: {
      recommended: say(
        'Les termes donnés à une personne courent jusqu’à 24 heures du dernier jour : 25 mai 2019 (caméras de la police, protocoles), 31 décembre 2021 (notification). « Soumis à l’avis » veut dire soumis, pas obtenu. Une caméra installée illégalement n’en profite pas.',
        'Termijnen die aan een persoon worden gegeven, lopen tot 24 uur van de laatste dag: 25 mei 2019 (politiecamera’s, protocollen), 31 december 2021 (aangifte). “Voor advies voorgelegd” betekent voorgelegd, niet verkregen. Een onwettig geplaatste camera geniet er niet van.',
        'Terms given to a person run to 24:00 of the last day: 25 May 2019 (police cameras, protocols), 31 December 2021 (notification). “Submitted for opinion” means submitted, not obtained. A camera installed unlawfully has no benefit of them.',
      ),
    },
  },
} as const;
