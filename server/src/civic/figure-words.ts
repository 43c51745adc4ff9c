import type { Localised } from '@clairevoie/web';

const say = (fr: string, nl: string, en: string): Localised => ({ fr, nl, en });

/** What a published figure counts, by the words of our table of figures. */
export const figureSubjects: Readonly<Record<string, Localised>> = {
  cameras: say('caméras', 'camera’s', 'cameras'),
  'police cameras': say('caméras de la police', 'politiecamera’s', 'police cameras'),
  'own cameras': say('caméras de la zone', 'camera’s van de zone', 'cameras of the zone itself'),
  'public cameras': say('caméras publiques', 'openbare camera’s', 'public cameras'),
  ANPR: say('caméras ANPR', 'ANPR-camera’s', 'ANPR cameras'),
  'fixed ANPR': say('caméras ANPR fixes', 'vaste ANPR-camera’s', 'fixed ANPR cameras'),
  'mobile ANPR': say('caméras ANPR mobiles', 'mobiele ANPR-camera’s', 'mobile ANPR cameras'),
  'ANPR in service': say('caméras ANPR en service', 'ANPR-camera’s in dienst', 'ANPR cameras in service'),
  'ANPR bought': say('caméras ANPR achetées', 'aangekochte ANPR-camera’s', 'ANPR cameras bought'),
};

/** The wider areas that figures speak of, by the words of our table of figures. */
export const figureAreas: Readonly<Record<string, Localised>> = {
  'Brussels Region': say('Région de Bruxelles-Capitale', 'Brussels Hoofdstedelijk Gewest', 'Brussels-Capital Region'),
  'Brussels, six zones': say(
    'Bruxelles, les six zones de police',
    'Brussel, de zes politiezones',
    'Brussels, the six police zones',
  ),
  'Brussels Region, LEZ': say(
    'Région de Bruxelles-Capitale, zone de basses émissions',
    'Brussels Hoofdstedelijk Gewest, lage-emissiezone',
    'Brussels-Capital Region, low emission zone',
  ),
  'Brussels, four zones on the regional platform': say(
    'Bruxelles, les quatre zones reliées à la plateforme régionale',
    'Brussel, de vier zones op het gewestelijk platform',
    'Brussels, the four zones on the regional platform',
  ),
  'Brussels Region (safe.brussels)': say(
    'Région de Bruxelles-Capitale (safe.brussels)',
    'Brussels Hoofdstedelijk Gewest (safe.brussels)',
    'Brussels-Capital Region (safe.brussels)',
  ),
  'Belgium, local zones': say(
    'Belgique, zones de police locale',
    'België, lokale politiezones',
    'Belgium, local police zones',
  ),
};

/** Remarks of our table of figures, by the figure's id: what the source adds to its number. */
export const figureRemarks: Readonly<Record<string, Localised>> = {
  'be-01': say('308 prévues pour 2012', '308 gepland tegen 2012', '308 planned by 2012'),
  'be-02': say('133 prévues pour 2012', '133 gepland tegen 2012', '133 planned by 2012'),
  'be-03': say('137 prévues pour 2012', '137 gepland tegen 2012', '137 planned by 2012'),
  'be-04': say('20 prévues pour 2012', '20 gepland tegen 2012', '20 planned by 2012'),
  'be-05': say(
    'la source dit « Brussel Oost » : la sixième zone par élimination ; 20 prévues pour 2012',
    'de bron zegt “Brussel Oost”: de zesde zone bij eliminatie; 20 gepland tegen 2012',
    'the source says “Brussel Oost”: the sixth zone by elimination; 20 planned by 2012',
  ),
  'be-06': say(
    'la suite restait à décider',
    'het vervolg moest nog worden beslist',
    'the rest was still to be decided',
  ),
  'be-07': say('environ 650 pour 2012', 'ongeveer 650 tegen 2012', 'about 650 by 2012'),
  'be-08': say('214 prévues', '214 gepland', '214 planned'),
  'be-09': say(
    '235 de plus en trois ans à partir de 2010 (8 millions d’euros)',
    '235 meer in drie jaar vanaf 2010 (8 miljoen euro)',
    '235 more over three years from 2010 (8 million euros)',
  ),
  'be-14': say(
    '7 + 13, dont une mobile ; l’autre source dit 21',
    '7 + 13, waarvan één mobiel; de andere bron zegt 21',
    '7 + 13, one of them mobile; the other source says 21',
  ),
  'be-14b': say('l’autre source dit 20', 'de andere bron zegt 20', 'the other source says 20'),
  'be-15': say('prévision faite en février 2017', 'voorspelling van februari 2017', 'forecast made in February 2017'),
  'be-18': say('1 fixe, 9 mobiles', '1 vaste, 9 mobiele', '1 fixed, 9 mobile'),
  'be-19': say(
    '587 en Flandre, 1 à Bruxelles, 1 en Wallonie ; chiffres de 2016',
    '587 in Vlaanderen, 1 in Brussel, 1 in Wallonië; cijfers van 2016',
    '587 in Flanders, 1 in Brussels, 1 in Wallonia; figures of 2016',
  ),
  'be-20': say(
    '111 en Flandre, 13 en Wallonie, 9 à Bruxelles',
    '111 in Vlaanderen, 13 in Wallonië, 9 in Brussel',
    '111 in Flanders, 13 in Wallonia, 9 in Brussels',
  ),
  'be-21': say(
    '17 de plus sur 14 sites, soit 85',
    '17 meer op 14 plaatsen, samen 85',
    '17 more on 14 sites, 85 in all',
  ),
  'be-22': say(
    '875 en Flandre, 33 en Wallonie, 15 à Bruxelles ; police fédérale : 300 fixes et 20 mobiles',
    '875 in Vlaanderen, 33 in Wallonië, 15 in Brussel; federale politie: 300 vaste en 20 mobiele',
    '875 in Flanders, 33 in Wallonia, 15 in Brussels; federal police: 300 fixed and 20 mobile',
  ),
  'be-23': say('déclaration du fournisseur', 'verklaring van de leverancier', 'statement of the supplier'),
  'be-24': say(
    '258 pour la zone de basses émissions ; 330 visées pour juin 2020 ; la police s’en sert déjà pour rechercher des véhicules',
    '258 voor de lage-emissiezone; 330 beoogd tegen juni 2020; de politie gebruikt ze al om voertuigen op te sporen',
    '258 for the low emission zone; 330 aimed at for June 2020; already used by the police to search for vehicles',
  ),
  'be-25': say(
    '32 fixes et 5 sur des bâtiments ; 10 de plus, « cinquante » pour 85 % du territoire',
    '32 vaste en 5 op gebouwen; 10 meer, “vijftig” voor 85 % van het grondgebied',
    '32 fixed and 5 on buildings; 10 more, “fifty” for 85 % of the territory',
  ),
  'be-26': say(
    '106 de plus en cours d’installation (88 à Bruxelles, 18 à Ixelles), dont 62 avant la fin de l’année',
    'nog 106 in plaatsing (88 in Brussel, 18 in Elsene), waarvan 62 voor het einde van het jaar',
    '106 more being installed (88 in Brussels, 18 in Ixelles), 62 of them before the end of the year',
  ),
};

/** What two sources say in their remark about more cameras to come: figure id and number. */
export const plannedInRemark: Readonly<Record<string, number>> = { 'be-21': 17, 'be-25': 10 };

/** Figures whose source does not say whether the cameras are there already: they are shown, under no statement. */
export const withoutStatement: ReadonlySet<string> = new Set(['be-14', 'be-14b']);
