import type { Localised, RealRequest } from '@clairevoie/web';

/**
 * Real requests for information on cameras in Belgium, 2019-2023: twelve written questions in the Brussels parliament, five requests on
 * transparencia.be by the Ligue des droits humains, and the total of that campaign. Facts of the pages named, no text copied; members and
 * ministers are not named here. Where a day was not in the excerpt of the page, the month of the campaign stands.
 */

const say = (fr: string, nl: string, en: string): Localised => ({ fr, nl, en });

const parliament = say(
  'Question écrite, Parlement bruxellois',
  'Schriftelijke vraag, Brussels Parlement',
  'Written question, Brussels Parliament',
);
const access = say(
  'Demande d’accès à des documents',
  'Vraag om toegang tot documenten',
  'Request for access to documents',
);
const ministerPresident = say('Ministre-Président', 'Minister-president', 'Minister-President');
const mobility = say('Ministre de la Mobilité', 'Minister van Mobiliteit', 'Minister of Mobility');
const climate = say('Ministre du Climat', 'Minister van Klimaat', 'Minister of Climate');
const localPowers = say(
  'Ministre des Pouvoirs locaux',
  'Minister van Plaatselijke Besturen',
  'Minister of Local Authorities',
);
const answered = say('répondu', 'beantwoord', 'answered');

const plateData = say(
  'Données collectées par les caméras ANPR',
  'Gegevens verzameld door ANPR-camera’s',
  'Data collected by ANPR cameras',
);
const publicSpace = say(
  'Caméras dans l’espace public et gestion de leurs données',
  'Camera’s in de openbare ruimte en beheer van hun gegevens',
  'Cameras in public space and management of their data',
);
const lists = say(
  'Liste des caméras fixes ; autorisations et analyses d’impact (art. 25/4 LFP) ; marchés publics',
  'Lijst van de vaste camera’s; toestemmingen en effectbeoordelingen (art. 25/4 WPA); overheidsopdrachten',
  'List of fixed cameras; authorisations and impact assessments (LFP 25/4); procurement',
);

const question = (
  number: string,
  code: string,
  to: Localised,
  subject: Localised,
  days: readonly [string, string],
  outcome: Localised,
  lang = 'fr',
) => ({
  id: `question-${number}`,
  what: say(`${parliament.fr}, n° ${number}`, `${parliament.nl}, nr. ${number}`, `${parliament.en}, no. ${number}`),
  to,
  subject,
  received: days[0],
  answered: days[1],
  outcome,
  url: `http://www.parlement.brussels/weblex-quest-det/?lang=${lang}&moncode=${code}&base=1&taal=${lang === 'fr' ? 'fr' : 'nd'}`,
});

const campaign = (
  slug: string,
  to: Localised,
  subject: Localised,
  outcome: Localised,
  url: string,
  concerns: readonly string[] = [],
) => ({
  id: `request-${slug}`,
  what: access,
  to,
  subject,
  received: '2022-03',
  answered: null,
  outcome,
  url,
  concerns,
});

/** With the codes of the areas that a request was put to: NIS or zone. */
export const realRequests: readonly (RealRequest & { readonly concerns?: readonly string[] })[] = [
  question('70', '144227', ministerPresident, plateData, ['2019-10-25', '2020-02-03'], answered),
  question('54', '143674', mobility, plateData, ['2019-10-25', '2019-12-12'], answered),
  question(
    '149',
    '144391',
    mobility,
    say(
      'Nouvelles fonctions des caméras ANPR',
      'Nieuwe functies van de ANPR-camera’s',
      'New functions of the ANPR cameras',
    ),
    ['2019-12-23', '2020-02-12'],
    say(
      'répondu : 286 ANPR, dont 258 pour la zone de basses émissions',
      'beantwoord: 286 ANPR, waarvan 258 voor de lage-emissiezone',
      'answered: 286 ANPR, of which 258 for the low emission zone',
    ),
  ),
  question(
    '94',
    '144539',
    ministerPresident,
    say(
      'Caméras et plateforme vidéo régionale',
      'Camera’s en het gewestelijk videoplatform',
      'Cameras and the regional video platform',
    ),
    ['2020-01-13', '2020-02-18'],
    answered,
  ),
  question('1242', '155991', mobility, publicSpace, ['2022-04-01', '2022-05-23'], answered),
  question('1092', '155992', climate, publicSpace, ['2022-04-01', '2022-06-01'], answered),
  question('935', '155994', localPowers, publicSpace, ['2022-04-01', '2022-05-18'], answered),
  question(
    '901',
    '157532',
    ministerPresident,
    say(
      'Stratégie régionale de vidéosurveillance',
      'Gewestelijke strategie voor videobewaking',
      'Regional strategy for video surveillance',
    ),
    ['2022-07-13', '2022-10-12'],
    answered,
  ),
  question(
    '885',
    '157205',
    ministerPresident,
    say(
      'Nombre de caméras de surveillance dans la Région',
      'Aantal bewakingscamera’s in het Gewest',
      'Number of surveillance cameras in the Region',
    ),
    ['2022-07-13', '2022-09-20'],
    say(
      'répondu : 952 caméras publiques dans quatre zones ; l’historique n’est pas disponible',
      'beantwoord: 952 openbare camera’s in vier zones; de geschiedenis is niet beschikbaar',
      'answered: 952 public cameras in four zones; the history is not available',
    ),
    'nl',
  ),
  question(
    '1286',
    '158461',
    climate,
    say('Caméras ANPR pour les filtres modaux', 'ANPR-camera’s voor modale filters', 'ANPR cameras for modal filters'),
    ['2022-11-29', '2023-01-23'],
    say(
      'répondu : les caméras LEZ appartiennent à safe.brussels',
      'beantwoord: de LEZ-camera’s behoren toe aan safe.brussels',
      'answered: the LEZ cameras belong to safe.brussels',
    ),
  ),
  question(
    '1072',
    '160865',
    ministerPresident,
    say(
      'Dispositifs de surveillance de safe.brussels et lieux des caméras fixes',
      'Bewakingsapparatuur van safe.brussels en plaatsen van de vaste camera’s',
      'Surveillance devices of safe.brussels and places of fixed cameras',
    ),
    ['2023-06-13', '2023-07-20'],
    say(
      'répondu : safe.brussels n’utilise aucune caméra à ses propres fins ; il héberge la plateforme de partage des zones',
      'beantwoord: safe.brussels gebruikt geen camera voor eigen doeleinden; het host het deelplatform van de zones',
      'answered: safe.brussels uses no camera for purposes of its own; it hosts the sharing platform of the zones',
    ),
  ),
  question(
    '1213',
    '162606',
    ministerPresident,
    say('Fonctions des caméras ANPR', 'Functies van de ANPR-camera’s', 'Functions of the ANPR cameras'),
    ['2023-12-20', '2024-01-16'],
    say('répondu : achat de 408 caméras', 'beantwoord: aankoop van 408 camera’s', 'answered: purchase of 408 cameras'),
  ),
  campaign(
    '5325',
    say('Zone de police de La Louvière', 'Politiezone La Louvière', 'Police zone of La Louvière'),
    lists,
    say('réussie en partie', 'gedeeltelijk geslaagd', 'partly successful'),
    'https://transparencia.be/request/decisions_et_registres_sur_les_d_13',
  ),
  campaign(
    '5342',
    say(
      'Zone de police Uccle / Watermael-Boitsfort / Auderghem',
      'Politiezone Ukkel / Watermaal-Bosvoorde / Oudergem',
      'Police zone Uccle / Watermael-Boitsfort / Auderghem',
    ),
    lists,
    say(
      'répondu avec annexes (décision du conseil d’Auderghem du 27 mai 2021)',
      'beantwoord met bijlagen (beslissing van de gemeenteraad van Oudergem van 27 mei 2021)',
      'answered with attachments (decision of the council of Auderghem of 27 May 2021)',
    ),
    'https://transparencia.be/request/3075/response/4880/attach/html/6/',
    ['5342', '21002'],
  ),
  campaign(
    'zone-21',
    say(
      'Une zone de police (son nom n’est pas dans notre extrait)',
      'Een politiezone (de naam staat niet in ons uittreksel)',
      'A police zone (its name is not in our excerpt)',
    ),
    lists,
    say(
      'le demandeur doit encore la classer',
      'de aanvrager moet ze nog klasseren',
      'waiting for the requester to classify it',
    ),
    'https://transparencia.be/request/decisions_et_registres_sur_les_d_21',
  ),
  campaign(
    'dour',
    say('Commune de Dour', 'Gemeente Dour', 'Municipality of Dour'),
    say(
      'Liste des caméras fixes ; avis (art. 5 de la loi du 21 mars 2007) ; analyses d’impact et marchés publics',
      'Lijst van de vaste camera’s; adviezen (art. 5 van de wet van 21 maart 2007); effectbeoordelingen en overheidsopdrachten',
      'List of fixed cameras; opinions (article 5 of the law of 21 March 2007); impact assessments and procurement',
    ),
    say('en retard depuis longtemps', 'sinds lang over tijd', 'long overdue'),
    'https://transparencia.be/request/decisions_et_registres_sur_les_d_152',
  ),
  campaign(
    '21017',
    say('Commune de Watermael-Boitsfort', 'Gemeente Watermaal-Bosvoorde', 'Municipality of Watermael-Boitsfort'),
    lists,
    say('réussie en partie', 'gedeeltelijk geslaagd', 'partly successful'),
    'https://transparencia.be/nl_BE/request/decisions_et_registres_sur_les_d_93',
    ['21017'],
  ),
  campaign(
    'campaign-2022',
    say(
      '287 communes et 82 zones de police de la Fédération Wallonie-Bruxelles',
      '287 gemeenten en 82 politiezones van de Federatie Wallonië-Brussel',
      '287 municipalities and 82 police zones of the Wallonia-Brussels Federation',
    ),
    lists,
    say(
      '103 sur 369 ont répondu dans les trente jours, selon l’article de presse',
      '103 op 369 antwoordden binnen dertig dagen, volgens het persartikel',
      '103 of 369 answered within thirty days, according to the press article',
    ),
    'https://www.lesoir.be/441754/article/2022-05-12/',
  ),
];
