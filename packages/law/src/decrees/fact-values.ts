import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean: by the name of their type or, where the values stand in the fact itself, by their list. */
export const decreeMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  'annex|own-design': {
    annex: say(
      'modèle de l’annexe de l’arrêté',
      'model van de bijlage bij het besluit',
      'model of the annex to the decree',
    ),
    'own-design': say('modèle propre', 'eigen ontwerp', 'own design'),
  },
  'one-plate|adjoining|apart': {
    'one-plate': say('toutes les langues sur une plaque', 'alle talen op één plaat', 'all languages on one plate'),
    adjoining: say(
      'plaques unilingues accolées',
      'eentalige platen naast elkaar',
      'single-language plates side by side',
    ),
    apart: say('plaques unilingues séparées', 'afzonderlijke eentalige platen', 'single-language plates apart'),
  },
  'electronic-desk|letter|e-mail|counter': {
    'electronic-desk': say('guichet électronique', 'elektronisch loket', 'electronic desk'),
    letter: say('lettre', 'brief', 'letter'),
    'e-mail': say('courriel', 'e-mail', 'e-mail'),
    counter: say('guichet d’un service', 'loket van een dienst', 'counter of a service'),
  },
  'electronic-identity-card|mobile-code|citizen-token|other': {
    'electronic-identity-card': say(
      'carte d’identité électronique',
      'elektronische identiteitskaart',
      'electronic identity card',
    ),
    'mobile-code': say('code par appareil mobile', 'code via een mobiel toestel', 'code by mobile device'),
    'citizen-token': say('token citoyen', 'burgertoken', 'citizen token'),
    other: say('autre moyen', 'ander middel', 'another means'),
  },
  'natural-person|legal-person|public-administration|de-facto-association': {
    'natural-person': say('personne physique', 'natuurlijke persoon', 'natural person'),
    'legal-person': say('personne morale', 'rechtspersoon', 'legal person'),
    'public-administration': say('administration publique', 'openbaar bestuur', 'public administration'),
    'de-facto-association': say('association de fait', 'feitelijke vereniging', 'de facto association'),
  },
  'alarm-centre|proxy-user|other-person': {
    'alarm-centre': say('centrale d’alarme', 'alarmcentrale', 'alarm centre'),
    'proxy-user': say('mandataire', 'gevolmachtigde gebruiker', 'proxy'),
    'other-person': say('autre personne', 'andere persoon', 'another person'),
  },
  'open|closed': {
    open: say('lieu ouvert', 'niet-besloten plaats', 'open place'),
    closed: say('lieu fermé', 'besloten plaats', 'closed place'),
  },
  'address|reference-address': {
    address: say('adresse du lieu', 'adres van de plaats', 'address of the place'),
    'reference-address': say('adresse de référence', 'referentieadres', 'reference address'),
  },
  'map-points|perimeter-description|address|vehicle-identification|table-only|none': {
    'map-points': say('points sur une carte', 'punten op een kaart', 'points on a map'),
    'perimeter-description': say(
      'description du périmètre',
      'beschrijving van de perimeter',
      'description of the perimeter',
    ),
    address: say('adresse', 'adres', 'address'),
    'vehicle-identification': say(
      'identification du véhicule',
      'identificatie van het voertuig',
      'identification of the vehicle',
    ),
    'table-only': say('tableau seulement', 'enkel een tabel', 'table only'),
    none: say('aucune localisation', 'geen lokalisatie', 'no location'),
  },
  'event|moved-regularly': {
    event: say('événement déterminé', 'welbepaald evenement', 'determined event'),
    'moved-regularly': say(
      'déplacement à intervalles réguliers',
      'regelmatige verplaatsing',
      'moved at regular intervals',
    ),
  },
  'consult|change|delete': {
    consult: say('consulter', 'raadplegen', 'consult'),
    change: say('modifier', 'wijzigen', 'change'),
    delete: say('supprimer', 'verwijderen', 'delete'),
  },
  'camera-law|police': {
    'camera-law': say('registre de la loi caméras', 'register van de camerawet', 'register of the camera law'),
    police: say('registre de la police', 'register van de politie', 'register of the police'),
  },
  PlaceListName: {
    perimeter: say('liste du périmètre (article 2)', 'lijst van de perimeter (artikel 2)', 'perimeter list (art. 2)'),
    'three-months': say(
      'liste des trois mois (article 3)',
      'lijst van drie maanden (artikel 3)',
      'three months list (art. 3)',
    ),
    'live-transmission': say(
      'liste de la transmission en temps réel (article 4)',
      'lijst van de realtime bezorging (artikel 4)',
      'live transmission list (art. 4)',
    ),
  },
  'administrative|judicial': {
    administrative: say('police administrative', 'bestuurlijke politie', 'administrative police'),
    judicial: say('police judiciaire', 'gerechtelijke politie', 'judicial police'),
  },
  RiskSite: {
    airport: say(
      'aéroport ouvert au trafic commercial',
      'luchthaven open voor commercieel verkeer',
      'airport open to commercial traffic',
    ),
    'railway-station': say('gare ferroviaire', 'treinstation', 'railway station'),
    'public-transport-station': say(
      'gare ou station d’une société publique de transport en commun',
      'station van een openbare vervoersmaatschappij',
      'station of a public transport company',
    ),
    'public-transport-vehicle': say(
      'véhicule d’une société publique de transport en commun',
      'voertuig van een openbare vervoersmaatschappij',
      'vehicle of a public transport company',
    ),
    'nuclear-site': say('site nucléaire', 'nucleaire site', 'nuclear site'),
    'military-domain': say('domaine militaire', 'militair domein', 'military domain'),
    prison: say(
      'prison, centre communautaire pour mineurs ou centre de psychiatrie légale',
      'gevangenis, gemeenschapscentrum voor minderjarigen of forensisch psychiatrisch centrum',
      'prison, community centre for minors or forensic psychiatric centre',
    ),
    'embassy-or-international-institution': say(
      'ambassade ou institution internationale désignée par le Roi',
      'door de Koning aangewezen ambassade of internationale instelling',
      'embassy or international institution named by the King',
    ),
    'port-facility': say('installation portuaire', 'havenfaciliteit', 'port facility'),
    'major-hazard-establishment': say(
      'établissement à risque d’accident majeur (Seveso)',
      'inrichting met risico op zware ongevallen (Seveso)',
      'major-hazard (Seveso) establishment',
    ),
    'other-place-of-article-138': say(
      'autre lieu désigné par le Roi (loi du 2 octobre 2017, article 138)',
      'andere door de Koning aangewezen plaats (wet van 2 oktober 2017, artikel 138)',
      'other place named by the King (law of 2 October 2017, article 138)',
    ),
    'national-bank': say('Banque nationale de Belgique', 'Nationale Bank van België', 'National Bank of Belgium'),
    'cash-counting-centre': say('centre de comptage d’argent', 'geldtelcentrum', 'cash-counting centre'),
    'large-gathering': say('grand rassemblement', 'grote samenkomst', 'large gathering'),
    none: say('lieu d’un autre genre', 'andere soort plaats', 'place of another kind'),
  },
};
