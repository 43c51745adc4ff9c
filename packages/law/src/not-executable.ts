import { say, type Trilingual } from './trilingual.ts';

/** Provisions that no act of this package can execute, each with its reason. What they fix is carried by dated values where there is something to carry. */
export const notExecutable: Readonly<Record<string, Trilingual>> = {
  'lfp-25-2-p2-pt1-roi': say(
    'S’adresse au Roi. Son arrêté du 22 mai 2019 est chargé comme règle datée.',
    'Richt zich tot de Koning. Zijn besluit van 22 mei 2019 is als gedateerde regel geladen.',
    'Addressed to the King. His decree of 22 May 2019 is loaded as a dated rule.',
  ),
  'lfp-25-3-p1-pt2-b-roi': say(
    'S’adresse au Roi. Son arrêté du 6 décembre 2018 est chargé comme règle datée.',
    'Richt zich tot de Koning. Zijn besluit van 6 december 2018 is als gedateerde regel geladen.',
    'Addressed to the King. His decree of 6 December 2018 is loaded as a dated rule.',
  ),
  'lfp-25-8-al1-s2': say(
    'S’adressait au Roi ; aucun arrêté n’a été trouvé. Le pouvoir a disparu le 20 janvier 2024.',
    'Richtte zich tot de Koning; er is geen besluit gevonden. De bevoegdheid is op 20 januari 2024 verdwenen.',
    'Was addressed to the King; no decree was found. The power is gone since 20 January 2024.',
  ),
  'lpi-145-al2': say(
    'S’adresse au Roi ; aucun arrêté sur le registre unique n’a été trouvé.',
    'Richt zich tot de Koning; er is geen besluit over het unieke register gevonden.',
    'Addressed to the King; no decree on the single register was found.',
  ),
  'l2023-12': say(
    'S’adresse au ministre : évaluation à remettre à la Chambre, dont nous ne connaissons pas l’état. Aucun acte d’un service de police.',
    'Richt zich tot de minister: evaluatie voor de Kamer, waarvan wij de stand niet kennen. Geen handeling van een politiedienst.',
    'Addressed to the minister: an evaluation due to the Chamber, whose state we do not know. No act of a police service.',
  ),
  'l2023-13': say(
    'Fixe l’entrée en vigueur ; les dates sont celles des versions.',
    'Bepaalt de inwerkingtreding; de data zijn die van de versies.',
    'Fixes entry into force; the dates are those of the versions.',
  ),
  'rd-2019-05-22-mention-languages': say(
    'Permet plusieurs plaques unilingues contiguës ; il n’y a rien à vérifier au-delà des quatre mentions.',
    'Laat verschillende aangrenzende eentalige borden toe; buiten de vier vermeldingen valt er niets na te gaan.',
    'Permits several adjoining single-language plates; beyond the four mentions there is nothing to check.',
  ),
  'rd-2019-05-22-transition': say(
    'Le délai imprimé (25 mai 2019) était expiré avant l’entrée en vigueur de l’arrêté (14 juin 2019) : il n’en reste rien (lecture A-15).',
    'De gedrukte termijn (25 mei 2019) was verstreken vóór de inwerkingtreding van het besluit (14 juni 2019): er blijft niets van over (lezing A-15).',
    'The printed term (25 May 2019) had ended before the decree began (14 June 2019): nothing is left of it (reading A-15).',
  ),
};

/** Provisions whose answer is a person's recorded judgement: the package asks for it and never gives it. */
export const askedOfHuman: readonly string[] = [
  'lfp-25-1-p1-al2',
  'lfp-25-3-p3-intimite',
  'lfp-25-5-p1-prop',
  'lfp-25-9-al1',
  'lfp-44-1-p2-bio',
  'rd-2018-12-06-places-1',
  'rd-2018-12-06-places-2',
  'rd-2019-05-22-open-place',
  'rd-2019-05-22-accessible-place',
  'rd-2019-05-22-non-accessible-place',
];
