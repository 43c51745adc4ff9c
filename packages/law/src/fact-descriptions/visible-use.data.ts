import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: visible use and its recordings. */
export const visibleUseDescriptions: Descriptions = {
  'A chief of corps, or for the federal police a coordinating director or the director of the service, asks for authorisation to use cameras visibly (LFP 25/4 § 2).':
    [
      'Un chef de corps ou, pour la police fédérale, un directeur coordonnateur ou le directeur du service, demande l’autorisation d’utiliser des caméras de manière visible (LFP 25/4, § 2).',
      'Een korpschef of, voor de federale politie, een directeur-coördinator of de directeur van de dienst vraagt toestemming om camera’s zichtbaar te gebruiken (WPA 25/4, § 2).',
    ],
  'Who asks: the chief of corps, the coordinating director, or the director of the federal service (25/4 § 2 al. 1).': [
    'Qui demande : le chef de corps, le directeur coordonnateur ou le directeur du service fédéral (25/4, § 2, al. 1er).',
    'Wie de aanvraag doet: de korpschef, de directeur-coördinator of de directeur van de federale dienst (25/4, § 2, eerste lid).',
  ],
  'Function in which the person acts, by its key in the list of roles (LFP, camera law, intelligence law).': [
    'Fonction dans laquelle la personne agit, par sa clé dans la liste des fonctions (LFP, loi caméras, loi du 30 novembre 1998).',
    'Functie waarin de persoon handelt, met haar sleutel in de lijst van functies (WPA, camerawet, wet van 30 november 1998).',
  ],
  'Level of the service to which the person belongs: police zone or federal police.': [
    'Niveau du service auquel la personne appartient : zone de police ou police fédérale.',
    'Niveau van de dienst waartoe de persoon behoort: politiezone of federale politie.',
  ],
  'Municipality (NIS code) or zone whose authority the person is.': [
    'Commune (code INS) ou zone dont la personne est l’autorité.',
    'Gemeente (NIS-code) of zone waarvan de persoon de overheid is.',
  ],
  'Coordinating director: territorially competent for the place.': [
    'Directeur coordonnateur : territorialement compétent pour le lieu.',
    'Directeur-coördinator: territoriaal bevoegd voor de plaats.',
  ],
  'Director: head of the service that asks.': [
    'Directeur : il dirige le service demandeur.',
    'Directeur: staat aan het hoofd van de aanvragende dienst.',
  ],
  'Dated designation or delegation under which the person acts.': [
    'Désignation ou délégation datée en vertu de laquelle la personne agit.',
    'Gedateerde aanwijzing of machtiging krachtens welke de persoon handelt.',
  ],
  "First day on which the designation or delegation holds ('YYYY-MM-DD', included).": [
    'Premier jour où la désignation ou la délégation vaut (« AAAA-MM-JJ », inclus).',
    'Eerste dag waarop de aanwijzing of machtiging geldt (‘JJJJ-MM-DD’, inbegrepen).',
  ],
  "Last day on which it holds ('YYYY-MM-DD', included); left out = still in force.": [
    'Dernier jour où elle vaut (« AAAA-MM-JJ », inclus) ; omis : toujours en vigueur.',
    'Laatste dag waarop ze geldt (‘JJJJ-MM-DD’, inbegrepen); weggelaten: nog van kracht.',
  ],
  'Function of the authority that designated or delegated.': [
    'Fonction de l’autorité qui a désigné ou délégué.',
    'Functie van de overheid die aanwees of machtigde.',
  ],
  'The camera, or the cameras that are alike, for which authorisation is asked.': [
    'La caméra, ou les caméras semblables, pour lesquelles l’autorisation est demandée.',
    'De camera, of de gelijke camera’s, waarvoor toestemming wordt gevraagd.',
  ],
  'Class of the camera (25/2 § 1, 1° to 2°), stated by the service that uses it; before 20-01-2024 the law knows a bodycam as a mobile camera.':
    [
      'Type de caméra (25/2, § 1er, 1° et 2°), déclaré par le service qui l’utilise ; avant le 20-01-2024, la loi connaît la bodycam comme caméra mobile.',
      'Soort camera (25/2, § 1, 1° en 2°), opgegeven door de dienst die ze gebruikt; vóór 20-01-2024 kent de wet de bodycam als mobiele camera.',
    ],
  'Moved while in use (25/2 § 1, 1°).': [
    'Déplacée pendant l’utilisation (25/2, § 1er, 1°).',
    'Verplaatst tijdens het gebruik (25/2, § 1, 1°).',
  ],
  'Fixed in a place for a limited time (25/2 § 1, 2°).': [
    'Fixée en un lieu pour un temps limité (25/2, § 1er, 2°).',
    'Voor beperkte tijd vast opgesteld op een plaats (25/2, § 1, 2°).',
  ],
  'Worn by a member of the operational staff (25/2 § 1, 1bis°).': [
    'Portée par un membre du cadre opérationnel (25/2, § 1er, 1°bis).',
    'Gedragen door een lid van het operationeel kader (25/2, § 1, 1°bis).',
  ],
  'Records image and sound (25/2 § 1, 1bis°).': [
    'Enregistre l’image et le son (25/2, § 1er, 1°bis).',
    'Neemt beeld en geluid op (25/2, § 1, 1°bis).',
  ],
  'Holds components and software that process the images, autonomously or not (25/2 § 1, 3°).': [
    'Comprend des composantes et des logiciels qui traitent les images, de manière autonome ou non (25/2, § 1er, 3°).',
    'Omvat onderdelen en software die de beelden verwerken, al dan niet autonoom (25/2, § 1, 3°).',
  ],
  'Reads number plates automatically (an intelligent camera; 25/2 § 1, 3°).': [
    'Lit automatiquement les plaques d’immatriculation (caméra intelligente ; 25/2, § 1er, 3°).',
    'Leest automatisch nummerplaten (intelligente camera; 25/2, § 1, 3°).',
  ],
  "Functions that are switched on, such as 'anpr', 'motion-detection'.": [
    'Fonctions activées, par exemple « anpr », « motion-detection ».',
    'Ingeschakelde functies, bijvoorbeeld ‘anpr’, ‘motion-detection’.',
  ],
  'Placed by another controller (25/1 § 2).': [
    'Placée par un autre responsable du traitement (25/1, § 2).',
    'Geplaatst door een andere verwerkingsverantwoordelijke (25/1, § 2).',
  ],
  'Reference of the special legislation that regulates it (25/1 § 1 al. 2), when there is one.': [
    'Référence de la législation particulière qui la règle (25/1, § 1er, al. 2), s’il y en a une.',
    'Referentie van de bijzondere wetgeving die ze regelt (25/1, § 1, tweede lid), als die er is.',
  ],
  'Installed in a place of detention managed by the police (25/6 al. 2, 2°).': [
    'Installée dans un lieu de détention géré par la police (25/6, al. 2, 2°).',
    'Geplaatst in een detentieplaats die de politie beheert (25/6, tweede lid, 2°).',
  ],
  'The place to be filmed; decides whether the request can be granted (25/3 § 1).': [
    'Le lieu à filmer ; il décide si la demande peut être accueillie (25/3, § 1er).',
    'De te filmen plaats; ze bepaalt of de aanvraag kan worden ingewilligd (25/3, § 1).',
  ],
  'Class of the place that is filmed (25/2 § 1, 4° to 6°); may be left out when the enclosure and the use of the place are given.':
    [
      'Nature du lieu filmé (25/2, § 1er, 4° à 6°) ; peut être omise si l’enceinte et l’usage du lieu sont donnés.',
      'Aard van de gefilmde plaats (25/2, § 1, 4° tot 6°); mag wegblijven als de omsluiting en het gebruik van de plaats gegeven zijn.',
    ],
  'Delimited by an enclosure: at least a clear visual demarcation or indication (25/2 § 1, 7°).': [
    'Délimité par une enceinte : au moins une délimitation visuelle claire ou une indication (25/2, § 1er, 7°).',
    'Afgebakend door een omsluiting: minstens een duidelijke visuele afbakening of aanduiding (25/2, § 1, 7°).',
  ],
  'Meant for the use of the public (true) or for its usual users only (false).': [
    'Destiné à l’usage du public (vrai) ou de ses seuls utilisateurs habituels (faux).',
    'Bestemd voor gebruik door het publiek (waar) of alleen door de gewoonlijke gebruikers (onwaar).',
  ],
  'The police manage the place, such as a police station (25/3 § 1).': [
    'La police gère le lieu, par exemple un commissariat (25/3, § 1er).',
    'De politie beheert de plaats, bijvoorbeeld een commissariaat (25/3, § 1).',
  ],
  'The place is managed by a public authority, not by the police.': [
    'Le lieu est géré par une autorité publique autre que la police.',
    'De plaats wordt beheerd door een andere overheid dan de politie.',
  ],
  'Wood, park, garden, planted square, playground, cemetery with an enclosure (25/2 § 1, 9°).': [
    'Bois, parc, jardin, square planté, plaine de jeux, cimetière pourvu d’une enceinte (25/2, § 1er, 9°).',
    'Bos, park, tuin, beplant plein, speelplein, begraafplaats met een omsluiting (25/2, § 1, 9°).',
  ],
  'Category of place with a particular risk (25/3 § 1, 2°, b, and royal decree of 6 December 2018); `none` when the place is in no category.':
    [
      'Catégorie de lieu présentant un risque particulier (25/3, § 1er, 2°, b, et arrêté royal du 6 décembre 2018) ; `none` si le lieu ne relève d’aucune.',
      'Categorie van plaats met een bijzonder risico (25/3, § 1, 2°, b, en koninklijk besluit van 6 december 2018); `none` als de plaats tot geen enkele behoort.',
    ],
  'Risk analysis of the royal decree of 6 December 2018 and the criterion it rests on.': [
    'Analyse de risques de l’arrêté royal du 6 décembre 2018 et critère sur lequel elle repose.',
    'Risicoanalyse van het koninklijk besluit van 6 december 2018 en het criterium waarop ze berust.',
  ],
  'Criterion of the royal decree of 6 December 2018 on which the risk analysis rests.': [
    'Critère de l’arrêté royal du 6 décembre 2018 sur lequel repose l’analyse de risques.',
    'Criterium van het koninklijk besluit van 6 december 2018 waarop de risicoanalyse berust.',
  ],
  'The concrete facts on which the analysis rests, in words.': [
    'Les faits concrets sur lesquels l’analyse repose, en mots.',
    'De concrete feiten waarop de analyse berust, in woorden.',
  ],
  'Judgement of a person that the risk is particular.': [
    'Appréciation par une personne que le risque est particulier.',
    'Oordeel van een persoon dat het risico bijzonder is.',
  ],
  'What the person judged: the condition that the law leaves to a person is met, or not.': [
    'Ce que la personne a jugé : la condition que la loi laisse à une personne est remplie, ou non.',
    'Wat de persoon oordeelde: de voorwaarde die de wet aan een persoon overlaat, is vervuld of niet.',
  ],
  'Function of the person who judged.': [
    'Fonction de la personne qui a jugé.',
    'Functie van de persoon die oordeelde.',
  ],
  'Moment of the judgement (ISO 8601 with an offset or Z).': [
    'Moment de l’appréciation (ISO 8601 avec décalage ou Z).',
    'Tijdstip van het oordeel (ISO 8601 met tijdverschil of Z).',
  ],
  'Reasons of the judgement, in words.': ['Motifs de l’appréciation, en mots.', 'Redenen van het oordeel, in woorden.'],
  'Consultation of RD 6 December 2018 art. 2.': [
    'Consultation de l’article 2 de l’arrêté royal du 6 décembre 2018.',
    'Raadpleging van artikel 2 van het koninklijk besluit van 6 december 2018.',
  ],
  'The manager of the place agrees to the installation (25/3 § 1, 2°, b, and royal decree of 6 December 2018).': [
    'Le gestionnaire du lieu consent à l’installation (25/3, § 1er, 2°, b, et arrêté royal du 6 décembre 2018).',
    'De beheerder van de plaats stemt in met de plaatsing (25/3, § 1, 2°, b, en koninklijk besluit van 6 december 2018).',
  ],
  'The manager of the place objects to the use.': [
    'Le gestionnaire du lieu s’oppose à l’utilisation.',
    'De beheerder van de plaats verzet zich tegen het gebruik.',
  ],
  'Municipality of the place (NIS code).': ['Commune du lieu (code INS).', 'Gemeente van de plaats (NIS-code).'],
  'The place lies at sea, in the Belgian maritime zones: the use is announced as the Navigation Code says (25/2 § 2).':
    [
      'Le lieu se trouve en mer, dans les zones maritimes belges : l’utilisation est annoncée comme le dit le Code de la navigation (25/2, § 2).',
      'De plaats ligt op zee, in de Belgische maritieme zones: het gebruik wordt aangekondigd zoals het Scheepvaartwetboek bepaalt (25/2, § 2).',
    ],
  'Reference of the place in the request, due for fixed and temporary fixed cameras.': [
    'Référence du lieu dans la demande, requise pour les caméras fixes et fixes temporaires.',
    'Referentie van de plaats in de aanvraag, vereist voor vaste en tijdelijk vaste camera’s.',
  ],
  'All purposes of the use, as the request states them (25/4 § 2 al. 1, 1°).': [
    'Toutes les finalités de l’utilisation, telles que la demande les énonce (25/4, § 2, al. 1er, 1°).',
    'Alle doeleinden van het gebruik, zoals de aanvraag ze vermeldt (25/4, § 2, eerste lid, 1°).',
  ],
  'One purpose of a use.': ['Une finalité d’une utilisation.', 'Eén doeleinde van een gebruik.'],
  'Mission branch that this purpose serves: administrative or judicial police.': [
    'Type de mission que sert cette finalité : police administrative ou police judiciaire.',
    'Soort opdracht die dit doeleinde dient: bestuurlijke of gerechtelijke politie.',
  ],
  'The purpose in words, as the request or the decision states it.': [
    'La finalité en mots, telle que la demande ou la décision l’énonce.',
    'Het doeleinde in woorden, zoals de aanvraag of de beslissing het vermeldt.',
  ],
  'Administrative police: the hypothesis of 44/5 § 1 al. 1 relied on.': [
    'Police administrative : hypothèse de 44/5, § 1er, al. 1er, invoquée.',
    'Bestuurlijke politie: ingeroepen hypothese van 44/5, § 1, eerste lid.',
  ],
  'Hypothesis 5°: articles of the LFP whose categories of persons are aimed at.': [
    'Hypothèse 5° : articles de la LFP dont les catégories de personnes sont visées.',
    'Hypothese 5°: artikelen van de WPA waarvan de categorieën van personen worden beoogd.',
  ],
  'Modalities of use, in words, as the request states them (25/4 § 2 al. 1).': [
    'Modalités d’utilisation, en mots, telles que la demande les énonce (25/4, § 2, al. 1er).',
    'Gebruiksmodaliteiten, in woorden, zoals de aanvraag ze vermeldt (25/4, § 2, eerste lid).',
  ],
  'Mission that the use serves.': ['Mission que sert l’utilisation.', 'Opdracht die het gebruik dient.'],
  'Reference of the mission, such as a case or service-order number.': [
    'Référence de la mission, par exemple un numéro de dossier ou d’ordre de service.',
    'Referentie van de opdracht, bijvoorbeeld een dossier- of dienstordernummer.',
  ],
  'The use stays inside the missions of the police (25/3 § 1 al. 1).': [
    'L’utilisation reste dans les missions de la police (25/3, § 1er, al. 1er).',
    'Het gebruik blijft binnen de opdrachten van de politie (25/3, § 1, eerste lid).',
  ],
  'Nature of the mission: ordinary, or specialised protection of persons or of goods, for which temporary fixed cameras may stand in a closed place accessible to the public (25/3 § 1, 2°, c and d).':
    [
      'Nature de la mission : ordinaire, ou protection spécialisée de personnes ou de biens, pour laquelle des caméras fixes temporaires peuvent se trouver dans un lieu fermé accessible au public (25/3, § 1er, 2°, c et d).',
      'Aard van de opdracht: gewoon, of gespecialiseerde bescherming van personen of goederen, waarvoor tijdelijk vaste camera’s in een voor het publiek toegankelijke besloten plaats mogen staan (25/3, § 1, 2°, c en d).',
    ],
  'Moment at which the mission began (ISO 8601 with an offset).': [
    'Moment où la mission a commencé (ISO 8601 avec décalage).',
    'Tijdstip waarop de opdracht begon (ISO 8601 met tijdverschil).',
  ],
  'Moment at which the mission ended; left out while it lasts.': [
    'Moment où la mission a pris fin ; omis tant qu’elle dure.',
    'Tijdstip waarop de opdracht eindigde; weggelaten zolang ze duurt.',
  ],
  'Impact and risk assessment joined to the request (25/4 § 2 al. 2).': [
    'Analyse d’impact et de risques jointe à la demande (25/4, § 2, al. 2).',
    'Impact- en risicoanalyse gevoegd bij de aanvraag (25/4, § 2, tweede lid).',
  ],
  "Day on which the assessment was made ('YYYY-MM-DD'): before the request.": [
    'Jour où l’analyse a été faite (« AAAA-MM-JJ ») : avant la demande.',
    'Dag waarop de analyse werd gemaakt (‘JJJJ-MM-DD’): vóór de aanvraag.',
  ],
  'It treats the categories of personal data that are processed.': [
    'Elle porte sur les catégories de données à caractère personnel traitées.',
    'Ze behandelt de categorieën van persoonsgegevens die worden verwerkt.',
  ],
  'It treats the proportionality of the means used.': [
    'Elle porte sur la proportionnalité des moyens mis en œuvre.',
    'Ze behandelt de proportionaliteit van de aangewende middelen.',
  ],
  'It treats the operational objectives to be reached.': [
    'Elle porte sur les objectifs opérationnels à atteindre.',
    'Ze behandelt de te bereiken operationele doelstellingen.',
  ],
  'It treats the retention period needed to reach these objectives.': [
    'Elle porte sur la durée de conservation nécessaire pour atteindre ces objectifs.',
    'Ze behandelt de bewaartermijn die nodig is om die doelstellingen te bereiken.',
  ],
  'Retention that the assessment finds necessary.': [
    'Durée de conservation que l’analyse juge nécessaire.',
    'Bewaartermijn die de analyse nodig acht.',
  ],
  "Retention that the system will be set to (ISO 8601 duration, such as 'P3M'); at most the term of 25/6: 365 days, twelve months before 20-01-2024.":
    [
      'Durée de conservation sur laquelle le système sera réglé (durée ISO 8601, par exemple « P3M ») ; au plus le délai de 25/6 : 365 jours, douze mois avant le 20-01-2024.',
      'Bewaartermijn waarop het systeem zal worden ingesteld (ISO 8601-duur, bijvoorbeeld ‘P3M’); hoogstens de termijn van 25/6: 365 dagen, twaalf maanden vóór 20-01-2024.',
    ],
  "Review of the field of view by a person: `met` when it violates nobody's intimacy, `not-met` when it does (25/3 § 3).":
    [
      'Examen du champ de vision par une personne : `met` s’il ne porte atteinte à l’intimité de personne, `not-met` s’il y porte atteinte (25/3, § 3).',
      'Nazicht van het beeldveld door een persoon: `met` als het niemands intimiteit schendt, `not-met` als het dat wel doet (25/3, § 3).',
    ],
  'The use aims at one of the sensitive categories of 25/3 § 3.': [
    'L’utilisation vise une des catégories sensibles de 25/3, § 3.',
    'Het gebruik beoogt een van de gevoelige categorieën van 25/3, § 3.',
  ],
  'The municipal council (zone) or the minister of the Interior or delegate (federal police) decides on a request to use cameras visibly (LFP 25/4 § 1).':
    [
      'Le conseil communal (zone) ou le ministre de l’Intérieur ou son délégué (police fédérale) décide d’une demande d’utiliser des caméras de manière visible (LFP 25/4, § 1er).',
      'De gemeenteraad (zone) of de minister van Binnenlandse Zaken of zijn gemachtigde (federale politie) beslist over een aanvraag om camera’s zichtbaar te gebruiken (WPA 25/4, § 1).',
    ],
  'Level of the service that asked: fixes who may decide (25/4 § 1).': [
    'Niveau du service demandeur : il détermine qui peut décider (25/4, § 1er).',
    'Niveau van de aanvragende dienst: het bepaalt wie mag beslissen (25/4, § 1).',
  ],
  'Who decides: the municipal council, or the minister of the Interior or delegate (25/4 § 1 al. 1).': [
    'Qui décide : le conseil communal, ou le ministre de l’Intérieur ou son délégué (25/4, § 1er, al. 1er).',
    'Wie beslist: de gemeenteraad, of de minister van Binnenlandse Zaken of zijn gemachtigde (25/4, § 1, eerste lid).',
  ],
  'What is decided on the request.': ['Ce qui est décidé sur la demande.', 'Wat over de aanvraag wordt beslist.'],
  'The request was judged complete and admissible (act submit-use-request).': [
    'La demande a été jugée complète et recevable (acte submit-use-request).',
    'De aanvraag is volledig en ontvankelijk bevonden (handeling submit-use-request).',
  ],
  'The camera, or the cameras that are alike, that the decision authorises.': [
    'La caméra, ou les caméras semblables, que la décision autorise.',
    'De camera, of de gelijke camera’s, die de beslissing toestaat.',
  ],
  'The place that the decision authorises to film.': [
    'Le lieu que la décision autorise à filmer.',
    'De plaats die volgens de beslissing mag worden gefilmd.',
  ],
  'Moment at which the use is to begin (ISO 8601 with an offset): the authorisation comes before it.': [
    'Moment où l’utilisation doit commencer (ISO 8601 avec décalage) : l’autorisation la précède.',
    'Tijdstip waarop het gebruik moet beginnen (ISO 8601 met tijdverschil): de toestemming gaat eraan vooraf.',
  ],
  'Municipalities on whose territory the service is competent.': [
    'Communes sur le territoire desquelles le service est compétent.',
    'Gemeenten op het grondgebied waarvan de dienst bevoegd is.',
  ],
  'Mission branches that the authorisation concerns: decides publicity.': [
    'Types de mission que concerne l’autorisation : ils décident de la publicité.',
    'Soorten opdracht waarop de toestemming slaat: ze bepalen de bekendmaking.',
  ],
  'Mission branch: administrative or judicial police.': [
    'Type de mission : police administrative ou police judiciaire.',
    'Soort opdracht: bestuurlijke of gerechtelijke politie.',
  ],
  'The decision states its scope: types of camera, purposes, modalities of use and, for fixed cameras, the place.': [
    'La décision énonce sa portée : types de caméras, finalités, modalités d’utilisation et, pour les caméras fixes, le lieu.',
    'De beslissing vermeldt haar draagwijdte: soorten camera’s, doeleinden, gebruiksmodaliteiten en, voor vaste camera’s, de plaats.',
  ],
  'A police service records a visible use that the law exempts from authorisation (LFP 25/4 §§ 5 and 6).': [
    'Un service de police consigne une utilisation visible que la loi dispense d’autorisation (LFP 25/4, §§ 5 et 6).',
    'Een politiedienst tekent een zichtbaar gebruik op dat de wet van toestemming vrijstelt (WPA 25/4, §§ 5 en 6).',
  ],
  'Who records the use: a member of the police.': [
    'Qui consigne l’utilisation : un membre de la police.',
    'Wie het gebruik optekent: een lid van de politie.',
  ],
  'The camera that is used without authorisation.': [
    'La caméra utilisée sans autorisation.',
    'De camera die zonder toestemming wordt gebruikt.',
  ],
  'The place that is filmed.': ['Le lieu filmé.', 'De gefilmde plaats.'],
  'All purposes of the use.': ['Toutes les finalités de l’utilisation.', 'Alle doeleinden van het gebruik.'],
  'Intervention during which the use takes place.': [
    'Intervention pendant laquelle l’utilisation a lieu.',
    'Interventie tijdens welke het gebruik plaatsvindt.',
  ],
  'Reference of the intervention, such as its dispatch number.': [
    'Référence de l’intervention, par exemple son numéro de dispatching.',
    'Referentie van de interventie, bijvoorbeeld haar dispatchingnummer.',
  ],
  'Moment at which the intervention began (ISO 8601 with an offset).': [
    'Moment où l’intervention a commencé (ISO 8601 avec décalage).',
    'Tijdstip waarop de interventie begon (ISO 8601 met tijdverschil).',
  ],
  'Moment at which the intervention ended; left out while it lasts.': [
    'Moment où l’intervention a pris fin ; omis tant qu’elle dure.',
    'Tijdstip waarop de interventie eindigde; weggelaten zolang ze duurt.',
  ],
  'The use aims at one of the sensitive categories of 25/3 § 3 (origin, belief, opinion, union, health, sexual life).':
    [
      'L’utilisation vise une des catégories sensibles de 25/3, § 3 (origine, convictions, opinions, syndicat, santé, vie sexuelle).',
      'Het gebruik beoogt een van de gevoelige categorieën van 25/3, § 3 (afkomst, overtuiging, opvattingen, vakbond, gezondheid, seksueel leven).',
    ],
  'The authorisation is made known to the public prosecutor and, when federal, to the mayor and the chief of corps (LFP 25/4 § 4 al. 1 and 2).':
    [
      'L’autorisation est portée à la connaissance du procureur du Roi et, si elle est fédérale, du bourgmestre et du chef de corps (LFP 25/4, § 4, al. 1er et 2).',
      'De toestemming wordt ter kennis gebracht van de procureur des Konings en, als ze federaal is, van de burgemeester en de korpschef (WPA 25/4, § 4, eerste en tweede lid).',
    ],
  'The authorisation that is made known.': [
    'L’autorisation portée à la connaissance.',
    'De toestemming die ter kennis wordt gebracht.',
  ],
  'Kept with the decision, not judged.': [
    'Conservé avec la décision, sans être jugé.',
    'Bij de beslissing bewaard, niet beoordeeld.',
  ],
  'Level of the authorisation: local (municipal council) or federal (minister of the Interior or delegate) (25/4 § 1).':
    [
      'Niveau de l’autorisation : local (conseil communal) ou fédéral (ministre de l’Intérieur ou son délégué) (25/4, § 1er).',
      'Niveau van de toestemming: lokaal (gemeenteraad) of federaal (minister van Binnenlandse Zaken of zijn gemachtigde) (25/4, § 1).',
    ],
  'Moment of the decision to authorise (ISO 8601 with an offset).': [
    'Moment de la décision d’autoriser (ISO 8601 avec décalage).',
    'Tijdstip van de beslissing om toe te staan (ISO 8601 met tijdverschil).',
  ],
  'Municipality (NIS code) whose council decided; a federal authorisation has a territory instead.': [
    'Commune (code INS) dont le conseil a décidé ; une autorisation fédérale a un territoire à la place.',
    'Gemeente (NIS-code) waarvan de raad besliste; een federale toestemming heeft in de plaats daarvan een grondgebied.',
  ],
  'Federal authorisation: municipalities (NIS codes) for which it was given; left out when it names none.': [
    'Autorisation fédérale : communes (codes INS) pour lesquelles elle a été donnée ; omis si elle n’en nomme aucune.',
    'Federale toestemming: gemeenten (NIS-codes) waarvoor ze werd gegeven; weggelaten als ze er geen noemt.',
  ],
  'Types of camera authorised (25/4 § 2 al. 1).': [
    'Types de caméras autorisés (25/4, § 2, al. 1er).',
    'Toegestane soorten camera’s (25/4, § 2, eerste lid).',
  ],
  'Classes of 25/2 § 1: a bodycam is `individual` (before 20-01-2024 the law knows it as mobile).': [
    'Types de 25/2, § 1er : une bodycam est `individual` (avant le 20-01-2024, la loi la connaît comme mobile).',
    'Soorten van 25/2, § 1: een bodycam is `individual` (vóór 20-01-2024 kent de wet ze als mobiel).',
  ],
  "Functions of the cameras that were authorised, such as 'anpr', 'motion-detection'.": [
    'Fonctions des caméras qui ont été autorisées, par exemple « anpr », « motion-detection ».',
    'Toegestane functies van de camera’s, bijvoorbeeld ‘anpr’, ‘motion-detection’.',
  ],
  'Purposes for which the use was authorised (25/4 § 2 al. 1).': [
    'Finalités pour lesquelles l’utilisation a été autorisée (25/4, § 2, al. 1er).',
    'Doeleinden waarvoor het gebruik werd toegestaan (25/4, § 2, eerste lid).',
  ],
  'Places authorised, for fixed cameras.': [
    'Lieux autorisés, pour les caméras fixes.',
    'Toegestane plaatsen, voor vaste camera’s.',
  ],
  'Those of the places that are areas inside which a temporary fixed camera may move (R-45).': [
    'Ceux des lieux qui sont des zones à l’intérieur desquelles une caméra fixe temporaire peut être déplacée (R-45).',
    'Die van de plaatsen die gebieden zijn waarbinnen een tijdelijk vaste camera mag worden verplaatst (R-45).',
  ],
  'Moment at which the authorisation was withdrawn; left out while it holds.': [
    'Moment où l’autorisation a été retirée ; omis tant qu’elle vaut.',
    'Tijdstip waarop de toestemming werd ingetrokken; weggelaten zolang ze geldt.',
  ],
  'Who gives the notice (25/4 § 4).': [
    'Qui fait la notification (25/4, § 4).',
    'Wie de kennisgeving doet (25/4, § 4).',
  ],
  'Kept with the decision; the law sets no term, so it is not judged.': [
    'Conservé avec la décision ; la loi ne fixe pas de délai, ce n’est donc pas jugé.',
    'Bij de beslissing bewaard; de wet bepaalt geen termijn, dus wordt het niet beoordeeld.',
  ],
  'Addressees reached by this notice and by earlier ones.': [
    'Destinataires atteints par cette notification et par les précédentes.',
    'Geadresseerden die door deze en eerdere kennisgevingen zijn bereikt.',
  ],
  'Function of the addressee: public prosecutor, mayor or another.': [
    'Fonction du destinataire : procureur du Roi, bourgmestre ou autre.',
    'Functie van de geadresseerde: procureur des Konings, burgemeester of een andere.',
  ],
  'Judicial district, municipality or zone of that addressee, named as in the lists below.': [
    'Arrondissement judiciaire, commune ou zone de ce destinataire, nommés comme dans les listes ci-dessous.',
    'Gerechtelijk arrondissement, gemeente of zone van die geadresseerde, genoemd zoals in de lijsten hieronder.',
  ],
  'Judicial districts in which the cameras are used: the prosecutor of each is told (25/4 § 4 al. 1).': [
    'Arrondissements judiciaires où les caméras sont utilisées : le procureur de chacun est informé (25/4, § 4, al. 1er).',
    'Gerechtelijke arrondissementen waar de camera’s worden gebruikt: de procureur van elk wordt ingelicht (25/4, § 4, eerste lid).',
  ],
  'Municipalities in which the cameras are used: the mayor of each is told of a federal authorisation (25/4 § 4 al. 2).':
    [
      'Communes où les caméras sont utilisées : le bourgmestre de chacune est informé d’une autorisation fédérale (25/4, § 4, al. 2).',
      'Gemeenten waar de camera’s worden gebruikt: de burgemeester van elk wordt over een federale toestemming ingelicht (25/4, § 4, tweede lid).',
    ],
  'Police zones in which the cameras are used: the chief of corps of each is told of a federal authorisation (25/4 § 4 al. 2).':
    [
      'Zones de police où les caméras sont utilisées : le chef de corps de chacune est informé d’une autorisation fédérale (25/4, § 4, al. 2).',
      'Politiezones waar de camera’s worden gebruikt: de korpschef van elk wordt over een federale toestemming ingelicht (25/4, § 4, tweede lid).',
    ],
  'The authorisation is made public for missions of administrative police (LFP 25/4 § 4 al. 3).': [
    'L’autorisation est rendue publique pour les missions de police administrative (LFP 25/4, § 4, al. 3).',
    'De toestemming wordt bekendgemaakt voor opdrachten van bestuurlijke politie (WPA 25/4, § 4, derde lid).',
  ],
  'The authorisation that is made public.': [
    'L’autorisation rendue publique.',
    'De toestemming die wordt bekendgemaakt.',
  ],
  'Who makes it public.': ['Qui la rend publique.', 'Wie ze bekendmaakt.'],
  'Mission branches that the authorisation concerns: those for administrative police are made public (25/4 § 4 al. 3).':
    [
      'Types de mission que concerne l’autorisation : celles de police administrative sont rendues publiques (25/4, § 4, al. 3).',
      'Soorten opdracht waarop de toestemming slaat: die van bestuurlijke politie worden bekendgemaakt (25/4, § 4, derde lid).',
    ],
  'What is left out of the publication, each with its reason.': [
    'Ce qui n’est pas publié, avec le motif de chaque omission.',
    'Wat niet wordt bekendgemaakt, telkens met de reden.',
  ],
  'The part that is left out.': ['La partie omise.', 'Het weggelaten deel.'],
  'Why it is left out.': ['Pourquoi elle est omise.', 'Waarom het is weggelaten.'],
  'In reasoned urgency, a chief of corps or director asks orally to use cameras for a specific mission (LFP 25/4 § 3 al. 1).':
    [
      'En cas d’urgence motivée, un chef de corps ou un directeur demande oralement à utiliser des caméras pour une mission spécifique (LFP 25/4, § 3, al. 1er).',
      'Bij gemotiveerde hoogdringendheid vraagt een korpschef of directeur mondeling om camera’s te gebruiken voor een specifieke opdracht (WPA 25/4, § 3, eerste lid).',
    ],
  'Who asks orally: chief of corps, coordinating director or director (25/4 § 3 al. 1).': [
    'Qui demande oralement : chef de corps, directeur coordonnateur ou directeur (25/4, § 3, al. 1er).',
    'Wie mondeling vraagt: korpschef, directeur-coördinator of directeur (25/4, § 3, eerste lid).',
  ],
  'Who is asked: the mayor, or the minister of the Interior or delegate (25/4 § 3 al. 1 and 2).': [
    'À qui on demande : le bourgmestre, ou le ministre de l’Intérieur ou son délégué (25/4, § 3, al. 1er et 2).',
    'Aan wie wordt gevraagd: de burgemeester, of de minister van Binnenlandse Zaken of zijn gemachtigde (25/4, § 3, eerste en tweede lid).',
  ],
  'Why the matter is urgent, duly reasoned, in words (25/4 § 3 al. 1).': [
    'Pourquoi l’affaire est urgente, dûment motivé, en mots (25/4, § 3, al. 1er).',
    'Waarom de zaak hoogdringend is, behoorlijk gemotiveerd, in woorden (25/4, § 3, eerste lid).',
  ],
  'The specific mission for which the use is asked (25/4 § 3 al. 1).': [
    'La mission spécifique pour laquelle l’utilisation est demandée (25/4, § 3, al. 1er).',
    'De specifieke opdracht waarvoor het gebruik wordt gevraagd (25/4, § 3, eerste lid).',
  ],
  'An authorisation in principle was already obtained: the urgent way is for when it was not.': [
    'Une autorisation de principe a déjà été obtenue : la voie de l’urgence vaut quand elle ne l’a pas été.',
    'Er is al een principiële toestemming verkregen: de weg van de hoogdringendheid geldt als dat niet zo is.',
  ],
  'The use was refused before: urgency does not go round a refusal.': [
    'L’utilisation a été refusée auparavant : l’urgence ne contourne pas un refus.',
    'Het gebruik is eerder geweigerd: hoogdringendheid omzeilt geen weigering.',
  ],
  'The camera that is to be used in urgency.': [
    'La caméra à utiliser en urgence.',
    'De camera die bij hoogdringendheid moet worden gebruikt.',
  ],
  'The place to be filmed.': ['Le lieu à filmer.', 'De te filmen plaats.'],
  'The council, or the mayor in its stead, or the minister or delegate, answers the oral request in urgency (LFP 25/4 § 3).':
    [
      'Le conseil, ou le bourgmestre à sa place, ou le ministre ou son délégué, répond à la demande orale en urgence (LFP 25/4, § 3).',
      'De raad, of in zijn plaats de burgemeester, of de minister of zijn gemachtigde, antwoordt op de mondelinge vraag bij hoogdringendheid (WPA 25/4, § 3).',
    ],
  'Level of the service that asked: fixes who may answer (25/4 § 3).': [
    'Niveau du service demandeur : il détermine qui peut répondre (25/4, § 3).',
    'Niveau van de aanvragende dienst: het bepaalt wie mag antwoorden (25/4, § 3).',
  ],
  'Who answers orally: the mayor, or the minister of the Interior or delegate.': [
    'Qui répond oralement : le bourgmestre, ou le ministre de l’Intérieur ou son délégué.',
    'Wie mondeling antwoordt: de burgemeester, of de minister van Binnenlandse Zaken of zijn gemachtigde.',
  ],
  'What is answered orally.': ['La réponse orale.', 'Het mondelinge antwoord.'],
  'Moment of the oral request (ISO 8601 with an offset).': [
    'Moment de la demande orale (ISO 8601 avec décalage).',
    'Tijdstip van de mondelinge vraag (ISO 8601 met tijdverschil).',
  ],
  'The oral request was judged admissible (act request-urgent-use).': [
    'La demande orale a été jugée recevable (acte request-urgent-use).',
    'De mondelinge vraag is ontvankelijk bevonden (handeling request-urgent-use).',
  ],
  'Reference of the specific mission: the answer holds for it alone.': [
    'Référence de la mission spécifique : la réponse ne vaut que pour elle.',
    'Referentie van de specifieke opdracht: het antwoord geldt alleen daarvoor.',
  ],
  'The camera for which the answer is given.': [
    'La caméra pour laquelle la réponse est donnée.',
    'De camera waarvoor het antwoord wordt gegeven.',
  ],
  'The place for which the answer is given.': [
    'Le lieu pour lequel la réponse est donnée.',
    'De plaats waarvoor het antwoord wordt gegeven.',
  ],
  'The use was refused before.': ['L’utilisation a été refusée auparavant.', 'Het gebruik is eerder geweigerd.'],
  'The authorising authority confirms an oral authorisation in writing, or refuses to (LFP 25/4 § 3 al. 1).': [
    'L’autorité compétente pour autoriser confirme par écrit une autorisation orale, ou refuse de le faire (LFP 25/4, § 3, al. 1er).',
    'De overheid die toestemming verleent, bevestigt een mondelinge toestemming schriftelijk, of weigert dat (WPA 25/4, § 3, eerste lid).',
  ],
  'Level of the service: fixes who confirms (25/4 § 3).': [
    'Niveau du service : il détermine qui confirme (25/4, § 3).',
    'Niveau van de dienst: het bepaalt wie bevestigt (25/4, § 3).',
  ],
  'Who confirms or refuses in writing: the authority that 25/4 § 1 names for the level.': [
    'Qui confirme ou refuse par écrit : l’autorité que 25/4, § 1er, désigne pour ce niveau.',
    'Wie schriftelijk bevestigt of weigert: de overheid die 25/4, § 1, voor dat niveau aanwijst.',
  ],
  'What is decided in writing on the oral authorisation.': [
    'Ce qui est décidé par écrit sur l’autorisation orale.',
    'Wat schriftelijk over de mondelinge toestemming wordt beslist.',
  ],
  'Moment of the oral authorisation (ISO 8601 with an offset).': [
    'Moment de l’autorisation orale (ISO 8601 avec décalage).',
    'Tijdstip van de mondelinge toestemming (ISO 8601 met tijdverschil).',
  ],
  'The confirmation is in writing, as soon as possible (25/4 § 3 al. 1).': [
    'La confirmation est faite par écrit, dans les plus brefs délais (25/4, § 3, al. 1er).',
    'De bevestiging gebeurt schriftelijk, zo snel mogelijk (25/4, § 3, eerste lid).',
  ],
  'The place for which the oral authorisation was given.': [
    'Le lieu pour lequel l’autorisation orale a été donnée.',
    'De plaats waarvoor de mondelinge toestemming werd gegeven.',
  ],
  'Mission branches of the oral authorisation: decides publicity once it is confirmed.': [
    'Types de mission de l’autorisation orale : ils décident de la publicité une fois qu’elle est confirmée.',
    'Soorten opdracht van de mondelinge toestemming: ze bepalen de bekendmaking zodra ze bevestigd is.',
  ],
  'First sitting of the council after the grant, for the alert of our policy.': [
    'Première séance du conseil après l’octroi, pour l’alerte que prévoit une règle de ce logiciel.',
    'Eerste zitting van de raad na de toekenning, voor de melding die een regel van deze software voorziet.',
  ],
  'A police service declares that the type of camera, the purposes or the place differ from what was authorised (LFP 25/4 § 2 al. 3).':
    [
      'Un service de police déclare que le type de caméra, les finalités ou le lieu diffèrent de ce qui a été autorisé (LFP 25/4, § 2, al. 3).',
      'Een politiedienst meldt dat de soort camera, de doeleinden of de plaats verschillen van wat werd toegestaan (WPA 25/4, § 2, derde lid).',
    ],
  'Who declares the change: the service that was authorised.': [
    'Qui déclare le changement : le service autorisé.',
    'Wie de wijziging meldt: de dienst die toestemming kreeg.',
  ],
  'What the authorisation covers.': ['Ce que couvre l’autorisation.', 'Wat de toestemming dekt.'],
  'The camera: its type and functions.': [
    'La caméra : son type et ses fonctions.',
    'De camera: haar soort en haar functies.',
  ],
  'The purposes of this side, each in words.': [
    'Les finalités de ce côté, chacune en mots.',
    'De doeleinden aan deze kant, elk in woorden.',
  ],
  'Place of a fixed camera, or area of a temporary fixed one.': [
    'Lieu d’une caméra fixe, ou zone d’une caméra fixe temporaire.',
    'Plaats van een vaste camera, of gebied van een tijdelijk vaste.',
  ],
  'Number of cameras.': ['Nombre de caméras.', 'Aantal camera’s.'],
  'What is used, or is to be used.': ['Ce qui est utilisé, ou le sera.', 'Wat wordt gebruikt, of zal worden gebruikt.'],
  'Temporary fixed cameras: the authorisation covers an area and the move stays inside it (R-45).': [
    'Caméras fixes temporaires : l’autorisation couvre une zone et le déplacement y reste (R-45).',
    'Tijdelijk vaste camera’s: de toestemming dekt een gebied en de verplaatsing blijft daarbinnen (R-45).',
  ],
  'Same spot, coordinates corrected.': ['Même endroit, coordonnées corrigées.', 'Zelfde plek, coördinaten verbeterd.'],
  'A police official decides on and starts a visible use of a camera: place, purposes, visibility, authorisation (LFP 25/2 to 25/5).':
    [
      'Un fonctionnaire de police décide d’une utilisation visible d’une caméra et la commence : lieu, finalités, visibilité, autorisation (LFP 25/2 à 25/5).',
      'Een politieambtenaar beslist over een zichtbaar gebruik van een camera en begint ermee: plaats, doeleinden, zichtbaarheid, toestemming (WPA 25/2 tot 25/5).',
    ],
  'Level of the service that uses the camera: police zone or federal police.': [
    'Niveau du service qui utilise la caméra : zone de police ou police fédérale.',
    'Niveau van de dienst die de camera gebruikt: politiezone of federale politie.',
  ],
  'When the camera was or will be activated, if not at the instant of the act: decision, authorisation, warning and intervention are judged at it.':
    [
      'Quand la caméra a été ou sera activée, si ce n’est à l’instant de l’acte : décision, autorisation, avertissement et intervention sont jugés à ce moment.',
      'Wanneer de camera werd of wordt ingeschakeld, als dat niet op het ogenblik van de handeling is: beslissing, toestemming, waarschuwing en interventie worden op dat tijdstip beoordeeld.',
    ],
  'The decision to use the cameras (25/5 § 1).': [
    'La décision d’utiliser les caméras (25/5, § 1er).',
    'De beslissing om de camera’s te gebruiken (25/5, § 1).',
  ],
  'Who decides: the police official in operational command (25/5 § 1).': [
    'Qui décide : le fonctionnaire de police investi de la direction opérationnelle (25/5, § 1er).',
    'Wie beslist: de politieambtenaar met de operationele leiding (25/5, § 1).',
  ],
  'In operational command in the sense of LFP 7 to 7/3.': [
    'Investi de la direction opérationnelle au sens des articles 7 à 7/3 de la LFP.',
    'Met de operationele leiding in de zin van de artikelen 7 tot 7/3 van de WPA.',
  ],
  'Moment of the decision (ISO 8601 with an offset): before the activation.': [
    'Moment de la décision (ISO 8601 avec décalage) : avant l’activation.',
    'Tijdstip van de beslissing (ISO 8601 met tijdverschil): vóór de inschakeling.',
  ],
  'Judgement of that officer on proportionality (25/5 § 1).': [
    'Appréciation de ce fonctionnaire sur la proportionnalité (25/5, § 1er).',
    'Oordeel van die ambtenaar over de proportionaliteit (25/5, § 1).',
  ],
  'Judgement of that officer on subsidiarity (25/5 § 1).': [
    'Appréciation de ce fonctionnaire sur la subsidiarité (25/5, § 1er).',
    'Oordeel van die ambtenaar over de subsidiariteit (25/5, § 1).',
  ],
  'The camera that is activated.': ['La caméra activée.', 'De camera die wordt ingeschakeld.'],
  'The place that is filmed (25/3 § 1).': ['Le lieu filmé (25/3, § 1er).', 'De gefilmde plaats (25/3, § 1).'],
  'Reference of the place used, compared with the places authorised.': [
    'Référence du lieu utilisé, comparée aux lieux autorisés.',
    'Referentie van de gebruikte plaats, vergeleken met de toegestane plaatsen.',
  ],
  'Temporary fixed camera at another spot than those authorised: the spot lies inside an authorised area.': [
    'Caméra fixe temporaire à un autre endroit que ceux autorisés : l’endroit se trouve dans une zone autorisée.',
    'Tijdelijk vaste camera op een andere plek dan de toegestane: de plek ligt in een toegestaan gebied.',
  ],
  'All purposes of the use (25/3 § 2).': [
    'Toutes les finalités de l’utilisation (25/3, § 2).',
    'Alle doeleinden van het gebruik (25/3, § 2).',
  ],
  'Intervention during which the camera is used (25/3 § 1, 2° a, 3° a, and § 1bis).': [
    'Intervention pendant laquelle la caméra est utilisée (25/3, § 1er, 2°, a, 3°, a, et § 1erbis).',
    'Interventie tijdens welke de camera wordt gebruikt (25/3, § 1, 2°, a, 3°, a, en § 1bis).',
  ],
  'Bodycam: situation of 25/3 § 1bis and its facts.': [
    'Bodycam : situation de 25/3, § 1erbis, et ses faits.',
    'Bodycam: situatie van 25/3, § 1bis, en de feiten ervan.',
  ],
  'Which of the five situations of 25/3 § 1bis; `none` when it is none of them.': [
    'Laquelle des cinq situations de 25/3, § 1erbis ; `none` si ce n’en est aucune.',
    'Welke van de vijf situaties van 25/3, § 1bis; `none` als het er geen is.',
  ],
  'The facts that make it that situation, in words.': [
    'Les faits qui en font cette situation, en mots.',
    'De feiten die er die situatie van maken, in woorden.',
  ],
  '4°: the request for assistance; 5°: the warrant.': [
    '4° : la demande d’assistance ; 5° : le mandat.',
    '4°: het verzoek om bijstand; 5°: het mandaat.',
  ],
  'Judgement of a person that the facts are that situation, such as the gravity of the incident.': [
    'Appréciation par une personne que les faits constituent cette situation, par exemple la gravité de l’incident.',
    'Oordeel van een persoon dat de feiten die situatie vormen, bijvoorbeeld de ernst van het incident.',
  ],
  'Ground to enter a closed place not accessible to the public.': [
    'Titre pour pénétrer dans un lieu fermé non accessible au public.',
    'Titel om een niet voor het publiek toegankelijke besloten plaats te betreden.',
  ],
  'Municipalities (NIS codes) on whose territory the service is competent.': [
    'Communes (codes INS) sur le territoire desquelles le service est compétent.',
    'Gemeenten (NIS-codes) op het grondgebied waarvan de dienst bevoegd is.',
  ],
  'The authorisation in principle under which the camera is used (25/4 § 1).': [
    'L’autorisation de principe en vertu de laquelle la caméra est utilisée (25/4, § 1er).',
    'De principiële toestemming krachtens welke de camera wordt gebruikt (25/4, § 1).',
  ],
  'The oral authorisation given in urgency, when there is one (25/4 § 3).': [
    'L’autorisation orale donnée en urgence, s’il y en a une (25/4, § 3).',
    'De mondelinge toestemming bij hoogdringendheid, als die er is (25/4, § 3).',
  ],
  'Who answered: role, and for a zone the municipality whose council or mayor it is.': [
    'Qui a répondu : fonction et, pour une zone, commune dont c’est le conseil ou le bourgmestre.',
    'Wie antwoordde: functie en, voor een zone, de gemeente waarvan het de raad of de burgemeester is.',
  ],
  'Reference of the specific mission for which it was given (25/4 § 3 al. 1).': [
    'Référence de la mission spécifique pour laquelle elle a été donnée (25/4, § 3, al. 1er).',
    'Referentie van de specifieke opdracht waarvoor ze werd gegeven (25/4, § 3, eerste lid).',
  ],
  'Moment at which that mission ended; left out while it lasts.': [
    'Moment où cette mission a pris fin ; omis tant qu’elle dure.',
    'Tijdstip waarop die opdracht eindigde; weggelaten zolang ze duurt.',
  ],
  'Whether the written confirmation was given, refused, or is still awaited.': [
    'Si la confirmation écrite a été donnée, refusée ou est encore attendue.',
    'Of de schriftelijke bevestiging is gegeven, geweigerd of nog wordt afgewacht.',
  ],
  'Types of camera for which it was given.': [
    'Types de caméras pour lesquels elle a été donnée.',
    'Soorten camera’s waarvoor ze werd gegeven.',
  ],
  "Functions for which it was given, such as 'anpr'.": [
    'Fonctions pour lesquelles elle a été donnée, par exemple « anpr ».',
    'Functies waarvoor ze werd gegeven, bijvoorbeeld ‘anpr’.',
  ],
  'Purposes for which it was given.': [
    'Finalités pour lesquelles elle a été donnée.',
    'Doeleinden waarvoor ze werd gegeven.',
  ],
  'Places it was given for; left out when it names none.': [
    'Lieux pour lesquels elle a été donnée ; omis si elle n’en nomme aucun.',
    'Plaatsen waarvoor ze werd gegeven; weggelaten als ze er geen noemt.',
  ],
  'Those of the places that are areas inside which a temporary fixed camera may move.': [
    'Ceux des lieux qui sont des zones à l’intérieur desquelles une caméra fixe temporaire peut être déplacée.',
    'Die van de plaatsen die gebieden zijn waarbinnen een tijdelijk vaste camera mag worden verplaatst.',
  ],
  'Federal police: municipalities it was given for; left out when it names none.': [
    'Police fédérale : communes pour lesquelles elle a été donnée ; omis si elle n’en nomme aucune.',
    'Federale politie: gemeenten waarvoor ze werd gegeven; weggelaten als ze er geen noemt.',
  ],
  'What makes the use visible: pictogram, police vehicle, recognisable wearer, oral warning (25/2 § 2).': [
    'Ce qui rend l’utilisation visible : pictogramme, véhicule de police, porteur identifiable, avertissement oral (25/2, § 2).',
    'Wat het gebruik zichtbaar maakt: pictogram, politievoertuig, herkenbare drager, mondelinge waarschuwing (25/2, § 2).',
  ],
  'The pictogram that announces a fixed or temporary fixed camera (25/2 § 2, 1°; royal decree of 22 May 2019).': [
    'Le pictogramme qui signale une caméra fixe ou fixe temporaire (25/2, § 2, 1° ; arrêté royal du 22 mai 2019).',
    'Het pictogram dat een vaste of tijdelijk vaste camera aankondigt (25/2, § 2, 1°; koninklijk besluit van 22 mei 2019).',
  ],
  'The pictogram is in place.': ['Le pictogramme est en place.', 'Het pictogram is aangebracht.'],
  'Which model it follows: that of the police, that of the camera law, or another.': [
    'Quel modèle il suit : celui de la police, celui de la loi caméras, ou un autre.',
    'Welk model het volgt: dat van de politie, dat van de camerawet of een ander.',
  ],
  'Check of the whole pictogram against RD 22 May 2019 by a person; covers the points left out below.': [
    'Contrôle par une personne du pictogramme entier au regard de l’arrêté royal du 22 mai 2019 ; couvre les points omis ci-dessous.',
    'Controle door een persoon van het hele pictogram aan het koninklijk besluit van 22 mei 2019; dekt de hieronder weggelaten punten.',
  ],
  'Width of the pictogram in metres.': ['Largeur du pictogramme, en mètres.', 'Breedte van het pictogram, in meter.'],
  'Height of the pictogram in metres.': ['Hauteur du pictogramme, en mètres.', 'Hoogte van het pictogram, in meter.'],
  'What the pictogram is made of.': ['Matière du pictogramme.', 'Materiaal van het pictogram.'],
  'Thickness of an aluminium plate, in millimetres.': [
    'Épaisseur d’une plaque en aluminium, en millimètres.',
    'Dikte van een aluminium plaat, in millimeter.',
  ],
  'A pictogram stands at each entrance of the place.': [
    'Un pictogramme se trouve à chaque entrée du lieu.',
    'Aan elke ingang van de plaats staat een pictogram.',
  ],
  'Judgement of a person that the information is surely visible.': [
    'Appréciation par une personne que l’information est visible avec certitude.',
    'Oordeel van een persoon dat de informatie met zekerheid zichtbaar is.',
  ],
  'What is written on the pictogram or next to it.': [
    'Ce qui est écrit sur le pictogramme ou à côté.',
    'Wat op of naast het pictogram staat.',
  ],
  'It names the law on the police function.': [
    'Il nomme la loi sur la fonction de police.',
    'Het noemt de wet op het politieambt.',
  ],
  'It names the controller.': ['Il nomme le responsable du traitement.', 'Het noemt de verwerkingsverantwoordelijke.'],
  'It says where the controller can be reached.': [
    'Il dit où joindre le responsable du traitement.',
    'Het zegt waar de verwerkingsverantwoordelijke te bereiken is.',
  ],
  'It shows the logo of the police.': ['Il montre le logo de la police.', 'Het toont het logo van de politie.'],
  "Police and a public authority are joint controllers: logo on the authority's pictogram.": [
    'La police et une autorité publique sont responsables conjoints : logo sur le pictogramme de l’autorité.',
    'Politie en een overheid zijn gezamenlijk verantwoordelijk: logo op het pictogram van de overheid.',
  ],
  'How the logo of the police is put on the pictogram of the other authority.': [
    'Comment le logo de la police figure sur le pictogramme de l’autre autorité.',
    'Hoe het logo van de politie op het pictogram van de andere overheid staat.',
  ],
  'Sea: announcement of the Navigation Code.': [
    'En mer : annonce prévue par le Code de la navigation.',
    'Op zee: aankondiging van het Scheepvaartwetboek.',
  ],
  'Mobile camera: it is mounted on a vehicle, vessel or aircraft of the police (25/2 § 2, 2°, a).': [
    'Caméra mobile : elle est montée sur un véhicule, un navire ou un aéronef de la police (25/2, § 2, 2°, a).',
    'Mobiele camera: gemonteerd op een voertuig, vaartuig of luchtvaartuig van de politie (25/2, § 2, 2°, a).',
  ],
  'That means of transport can be recognised as one of the police.': [
    'Ce moyen de transport est identifiable comme étant de la police.',
    'Dat vervoermiddel is als politievervoer herkenbaar.',
  ],
  'Bodycam or camera in the hand: who carries it.': [
    'Bodycam ou caméra tenue en main : qui la porte.',
    'Bodycam of camera in de hand: wie ze draagt.',
  ],
  'The wearer is a member of the operational staff of the police (25/2 § 1, 1bis°).': [
    'Le porteur est membre du cadre opérationnel de la police (25/2, § 1er, 1°bis).',
    'De drager is lid van het operationeel kader van de politie (25/2, § 1, 1°bis).',
  ],
  'Identifiable as such; since 20-01-2024 in the sense of LFP 41.': [
    'Identifiable comme tel ; depuis le 20-01-2024, au sens de l’article 41 de la LFP.',
    'Als zodanig herkenbaar; sinds 20-01-2024 in de zin van artikel 41 van de WPA.',
  ],
  'The camera is assigned to the wearer personally.': [
    'La caméra est attribuée personnellement au porteur.',
    'De camera is persoonlijk aan de drager toegewezen.',
  ],
  'The wearer is entered as the user of this camera for this use: one out of a pool, for instance (A-16).': [
    'Le porteur est inscrit comme utilisateur de la caméra pour cette utilisation : une caméra d’un pool, par exemple (A-16).',
    'De drager is voor dit gebruik als gebruiker van de camera ingeschreven: een camera uit een pool bijvoorbeeld (A-16).',
  ],
  'Moment of the oral warning (ISO 8601 with an offset), given by police officers who can be recognised as such (25/2 § 2); left out when none was given.':
    [
      'Moment de l’avertissement oral (ISO 8601 avec décalage), donné par des fonctionnaires de police identifiables comme tels (25/2, § 2) ; omis s’il n’y en a pas eu.',
      'Tijdstip van de mondelinge waarschuwing (ISO 8601 met tijdverschil), gegeven door als zodanig herkenbare politieambtenaren (25/2, § 2); weggelaten als er geen werd gegeven.',
    ],
  'Ground on which no oral warning was given before using a camera that is worn (25/2 § 2 al. 2 and 3, since 20-01-2024).':
    [
      'Motif pour lequel aucun avertissement oral n’a précédé l’utilisation d’une caméra portée (25/2, § 2, al. 2 et 3, depuis le 20-01-2024).',
      'Grond waarop geen mondelinge waarschuwing aan het gebruik van een gedragen camera voorafging (25/2, § 2, tweede en derde lid, sinds 20-01-2024).',
    ],
  'Which ground of 25/2 § 2 al. 3 makes the warning inoperative.': [
    'Lequel des motifs de 25/2, § 2, al. 3, rend l’avertissement inopérant.',
    'Welke grond van 25/2, § 2, derde lid, de waarschuwing ondoeltreffend maakt.',
  ],
  'The facts that make up that ground, in words.': [
    'Les faits qui constituent ce motif, en mots.',
    'De feiten die deze grond vormen, in woorden.',
  ],
  'Judgement of a person that the ground holds.': [
    'Appréciation par une personne que le motif existe.',
    'Oordeel van een persoon dat de grond bestaat.',
  ],
  'Bodycam: seconds of pre-recording of the device profile.': [
    'Bodycam : secondes de pré-enregistrement du profil de l’appareil.',
    'Bodycam: seconden vooropname van het toestelprofiel.',
  ],
  'Police-side recording of a live third-party stream (25/1 § 2).': [
    'Enregistrement, par la police, d’un flux en direct d’un tiers (25/1, § 2).',
    'Opname door de politie van een rechtstreekse stream van een derde (25/1, § 2).',
  ],
  'The use is entered in the register of uses (25/8).': [
    'L’utilisation est inscrite au registre des utilisations (25/8).',
    'Het gebruik is ingeschreven in het register van het gebruik (25/8).',
  ],
  'The fixed camera is entered in the national register of geolocated fixed cameras (25/8).': [
    'La caméra fixe est inscrite au registre national de la géolocalisation des caméras fixes (25/8).',
    'De vaste camera is ingeschreven in het nationaal register van gegeolokaliseerde vaste camera’s (25/8).',
  ],
  'A police service ends a visible use, or its ground has ended: intervention, mission, agreement of the manager (LFP 25/3).':
    [
      'Un service de police met fin à une utilisation visible, ou son fondement a pris fin : intervention, mission, accord du gestionnaire (LFP 25/3).',
      'Een politiedienst beëindigt een zichtbaar gebruik, of de grond ervan is vervallen: interventie, opdracht, akkoord van de beheerder (WPA 25/3).',
    ],
  'Who ended it and when it began are kept with the decision, not judged.': [
    'Qui y a mis fin et quand elle a commencé sont conservés avec la décision, sans être jugés.',
    'Wie het beëindigde en wanneer het begon, wordt bij de beslissing bewaard, niet beoordeeld.',
  ],
  'Moment at which the use began (ISO 8601 with an offset).': [
    'Moment où l’utilisation a commencé (ISO 8601 avec décalage).',
    'Tijdstip waarop het gebruik begon (ISO 8601 met tijdverschil).',
  ],
  'Moment at which the use ended; left out: at the instant of the act.': [
    'Moment où l’utilisation a pris fin ; omis : à l’instant de l’acte.',
    'Tijdstip waarop het gebruik eindigde; weggelaten: op het ogenblik van de handeling.',
  ],
  'The camera that was used.': ['La caméra qui a été utilisée.', 'De camera die werd gebruikt.'],
  'The place that was filmed.': ['Le lieu qui a été filmé.', 'De plaats die werd gefilmd.'],
  'Mission that the use served: its end may end the use.': [
    'Mission que servait l’utilisation : sa fin peut mettre fin à l’utilisation.',
    'Opdracht die het gebruik diende: het einde ervan kan het gebruik beëindigen.',
  ],
  'Intervention during which the camera was used: its end ends the use (25/3 § 1, 2° a, 3° a, and § 1bis).': [
    'Intervention pendant laquelle la caméra a été utilisée : sa fin met fin à l’utilisation (25/3, § 1er, 2°, a, 3°, a, et § 1erbis).',
    'Interventie tijdens welke de camera werd gebruikt: het einde ervan beëindigt het gebruik (25/3, § 1, 2°, a, 3°, a, en § 1bis).',
  ],
  'Moment at which the manager of the place withdrew the agreement; left out when it holds.': [
    'Moment où le gestionnaire du lieu a retiré son accord ; omis s’il tient toujours.',
    'Tijdstip waarop de beheerder van de plaats zijn akkoord introk; weggelaten als het nog geldt.',
  ],
  'Moment at which the manager of the place objected; left out when there was no objection.': [
    'Moment où le gestionnaire du lieu s’est opposé ; omis s’il n’y a pas eu d’opposition.',
    'Tijdstip waarop de beheerder van de plaats zich verzette; weggelaten als er geen verzet was.',
  ],
  'A person watches live images of police cameras, under the control of the police (LFP 25/5 § 2).': [
    'Une personne regarde en direct les images de caméras de police, sous le contrôle de la police (LFP 25/5, § 2).',
    'Een persoon bekijkt rechtstreeks beelden van politiecamera’s, onder toezicht van de politie (WPA 25/5, § 2).',
  ],
  'Who watches the live images: function and level.': [
    'Qui regarde les images en direct : fonction et niveau.',
    'Wie de beelden rechtstreeks bekijkt: functie en niveau.',
  ],
  'The viewer is a member of the police services.': [
    'Cette personne est membre des services de police.',
    'Die kijker is lid van de politiediensten.',
  ],
  'Law, or act under a law, that gives the viewer outside the police the power.': [
    'Loi, ou acte pris en vertu d’une loi, qui donne ce pouvoir à une personne extérieure à la police.',
    'Wet, of handeling krachtens een wet, die een kijker buiten de politie die bevoegdheid geeft.',
  ],
  'Member of the police who sees the session and can stop it.': [
    'Membre de la police qui voit la session et peut l’arrêter.',
    'Lid van de politie dat de sessie ziet en kan stopzetten.',
  ],
  'Function, service or number of the member of the police who supervises the session; no name is needed.': [
    'Fonction, service ou numéro du membre de la police qui surveille la session ; aucun nom n’est requis.',
    'Functie, dienst of nummer van het lid van de politie dat op de sessie toeziet; een naam is niet nodig.',
  ],
  'That member sees what is watched and can stop it.': [
    'Ce membre voit ce qui est regardé et peut l’arrêter.',
    'Dat lid ziet wat wordt bekeken en kan het stopzetten.',
  ],
  'Exception by or under a law to the control of the police (25/5 § 2).': [
    'Exception au contrôle de la police, par une loi ou en vertu d’une loi (25/5, § 2).',
    'Uitzondering op het toezicht van de politie, door of krachtens een wet (25/5, § 2).',
  ],
  'Reference of the text that makes the exception.': [
    'Référence du texte qui fait exception.',
    'Referentie van de tekst die de uitzondering maakt.',
  ],
  'Rank of that text.': ['Rang de ce texte.', 'Rang van die tekst.'],
  'A police service keeps a recording that comes in from a visible camera, for at most 365 days (LFP 25/6, 25/9; twelve months before 20-01-2024).':
    [
      'Un service de police conserve un enregistrement venu d’une caméra visible, 365 jours au plus (LFP 25/6, 25/9 ; douze mois avant le 20-01-2024).',
      'Een politiedienst bewaart een opname van een zichtbare camera, hoogstens 365 dagen (WPA 25/6, 25/9; twaalf maanden vóór 20-01-2024).',
    ],
  'Moment recorded first (ISO 8601 with an offset or Z).': [
    'Premier moment enregistré (ISO 8601 avec décalage ou Z).',
    'Eerste opgenomen tijdstip (ISO 8601 met tijdverschil of Z).',
  ],
  'Moment recorded last: the term of 25/6 runs from the recording.': [
    'Dernier moment enregistré : le délai de 25/6 court à partir de l’enregistrement.',
    'Laatste opgenomen tijdstip: de termijn van 25/6 loopt vanaf de opname.',
  ],
  'Kept with the decision, not judged: whether a capture time can be believed is a matter of the vault, not of these articles.':
    [
      'Conservé avec la décision, sans être jugé : la fiabilité d’une heure de captation relève de la conservation des enregistrements, non de ces articles.',
      'Bij de beslissing bewaard, niet beoordeeld: of een opnametijdstip te vertrouwen is, hoort bij de bewaring van de opnamen, niet bij deze artikelen.',
    ],
  'The camera was used visibly; false: the act keep-non-visible-recording judges it.': [
    'La caméra a été utilisée de manière visible ; faux : l’acte keep-non-visible-recording en juge.',
    'De camera werd zichtbaar gebruikt; onwaar: de handeling keep-non-visible-recording oordeelt erover.',
  ],
  'The camera that recorded.': ['La caméra qui a enregistré.', 'De camera die opnam.'],
  'Third-party camera: the police recorded the live stream themselves (25/1 § 2); false when the recording was handed over.':
    [
      'Caméra d’un tiers : la police a elle-même enregistré le flux en direct (25/1, § 2) ; faux si l’enregistrement a été remis.',
      'Camera van een derde: de politie nam de rechtstreekse stream zelf op (25/1, § 2); onwaar als de opname werd overhandigd.',
    ],
  'The recording holds sound (25/9).': ['L’enregistrement comporte du son (25/9).', 'De opname bevat geluid (25/9).'],
  'What the sound serves: required to keep sound of a camera other than a bodycam (25/9).': [
    'Ce à quoi sert le son : requis pour conserver le son d’une caméra autre qu’une bodycam (25/9).',
    'Waartoe het geluid dient: vereist om het geluid te bewaren van een andere camera dan een bodycam (25/9).',
  ],
  '25/9, 2°: what the sound has to secure.': [
    '25/9, 2° : ce que le son doit garantir.',
    '25/9, 2°: wat het geluid moet verzekeren.',
  ],
  'Judgement of a person that the sound is necessary for the aim pursued.': [
    'Appréciation par une personne que le son est nécessaire au but poursuivi.',
    'Oordeel van een persoon dat het geluid noodzakelijk is voor het nagestreefde doel.',
  ],
  'Communication protected by specific legislation, such as lawyer and client.': [
    'Communication protégée par une législation spécifique, par exemple entre avocat et client.',
    'Communicatie die door specifieke wetgeving beschermd is, bijvoorbeeld tussen advocaat en cliënt.',
  ],
  'Bodycam: what it recorded before it was activated (25/3 § 4).': [
    'Bodycam : ce qu’elle a enregistré avant d’être activée (25/3, § 4).',
    'Bodycam: wat ze opnam voor ze werd ingeschakeld (25/3, § 4).',
  ],
  'Length of the pre-recording in seconds; the law says thirty.': [
    'Durée du pré-enregistrement en secondes ; la loi dit trente.',
    'Duur van de vooropname in seconden; de wet zegt dertig.',
  ],
  'Moment at which the device was switched on: the pre-recording cannot be longer than it was on.': [
    'Moment où l’appareil a été allumé : le pré-enregistrement ne peut être plus long que ce temps.',
    'Tijdstip waarop het toestel werd aangezet: de vooropname kan niet langer zijn dan die tijd.',
  ],
  'Moment at which the wearer activated the recording.': [
    'Moment où le porteur a activé l’enregistrement.',
    'Tijdstip waarop de drager de opname inschakelde.',
  ],
  "Retention set in the system (ISO 8601 duration, such as 'P6M'); at most the term of 25/6: 365 days, twelve months before 20-01-2024.":
    [
      'Durée de conservation réglée dans le système (durée ISO 8601, par exemple « P6M ») ; au plus le délai de 25/6 : 365 jours, douze mois avant le 20-01-2024.',
      'Bewaartermijn die in het systeem is ingesteld (ISO 8601-duur, bijvoorbeeld ‘P6M’); hoogstens de termijn van 25/6: 365 dagen, twaalf maanden vóór 20-01-2024.',
    ],
  'Retention that the impact and risk assessment finds necessary (ISO 8601 duration; 25/4 § 2 al. 2).': [
    'Durée de conservation que l’analyse d’impact et de risques juge nécessaire (durée ISO 8601 ; 25/4, § 2, al. 2).',
    'Bewaartermijn die de impact- en risicoanalyse nodig acht (ISO 8601-duur; 25/4, § 2, tweede lid).',
  ],
  "Copy in a database of section 12: that database's own term applies to the copy.": [
    'Copie dans une banque de données de la section 12 : le délai propre à cette banque s’applique à la copie.',
    'Kopie in een gegevensbank van afdeling 12: de eigen termijn van die gegevensbank geldt voor de kopie.',
  ],
  'A member of the police opens a recording of a visible camera: within the first term of access with operational reasons, then by written and reasoned decision of the public prosecutor (LFP 25/7 § 1).':
    [
      'Un membre de la police consulte un enregistrement d’une caméra visible : dans le premier délai d’accès pour des motifs opérationnels, ensuite sur décision écrite et motivée du procureur du Roi (LFP 25/7, § 1er).',
      'Een lid van de politie opent een opname van een zichtbare camera: binnen de eerste toegangstermijn om operationele redenen, daarna op schriftelijke en gemotiveerde beslissing van de procureur des Konings (WPA 25/7, § 1).',
    ],
  'Moment recorded first in what is opened (ISO 8601 with an offset or Z): the first term of 25/7 § 1 runs from the recording.':
    [
      'Premier moment enregistré de ce qui est ouvert (ISO 8601 avec décalage ou Z) : le premier délai de 25/7, § 1er, court à partir de l’enregistrement.',
      'Eerste opgenomen tijdstip van wat wordt geopend (ISO 8601 met tijdverschil of Z): de eerste termijn van 25/7, § 1, loopt vanaf de opname.',
    ],
  'Moment recorded last in what is opened (ISO 8601 with an offset or Z).': [
    'Dernier moment enregistré de ce qui est ouvert (ISO 8601 avec décalage ou Z).',
    'Laatste opgenomen tijdstip van wat wordt geopend (ISO 8601 met tijdverschil of Z).',
  ],
  'False for a recording of a non-visible camera: the act open-non-visible-recording judges it.': [
    'Faux pour un enregistrement d’une caméra non visible : l’acte open-non-visible-recording en juge.',
    'Onwaar voor een opname van een niet-zichtbare camera: de handeling open-non-visible-recording oordeelt erover.',
  ],
  'Who opens the recording: function and level.': [
    'Qui ouvre l’enregistrement : fonction et niveau.',
    'Wie de opname opent: functie en niveau.',
  ],
  'That person is a member of the police services.': [
    'Cette personne fait partie des services de police.',
    'Die persoon is lid van de politiediensten.',
  ],
  'Personal account, role grant in force, no shared account.': [
    'Compte personnel, fonction attribuée en vigueur, pas de compte partagé.',
    'Persoonlijke account, toegekende functie van kracht, geen gedeelde account.',
  ],
  'Mission branch for which the recording is opened: after the first term judicial police only (25/7 § 1 al. 2).': [
    'Type de mission pour lequel l’enregistrement est ouvert : après le premier délai, police judiciaire seulement (25/7, § 1er, al. 2).',
    'Soort opdracht waarvoor de opname wordt geopend: na de eerste termijn alleen gerechtelijke politie (25/7, § 1, tweede lid).',
  ],
  'Reference of the precise mission for which it is opened (25/7 § 1 al. 1).': [
    'Référence de la mission précise pour laquelle il est ouvert (25/7, § 1er, al. 1er).',
    'Referentie van de welbepaalde opdracht waarvoor ze wordt geopend (25/7, § 1, eerste lid).',
  ],
  'Operational reasons of the access, in words (25/7 § 1 al. 1).': [
    'Motifs opérationnels de l’accès, en mots (25/7, § 1er, al. 1er).',
    'Operationele redenen van de toegang, in woorden (25/7, § 1, eerste lid).',
  ],
  'Concrete reason of this access, as it is entered in the journal (25/7 § 1 al. 3).': [
    'Raison concrète de cet accès, telle qu’elle est inscrite au journal (25/7, § 1er, al. 3).',
    'Concrete reden van deze toegang, zoals ze in het logboek wordt ingeschreven (25/7, § 1, derde lid).',
  ],
  'Decision of the public prosecutor, due after the first term (25/7 § 1 al. 2).': [
    'Décision du procureur du Roi, requise après le premier délai (25/7, § 1er, al. 2).',
    'Beslissing van de procureur des Konings, vereist na de eerste termijn (25/7, § 1, tweede lid).',
  ],
  'Function of whoever decided: only the public prosecutor may (25/7 § 1 al. 2).': [
    'Fonction de qui a décidé : seul le procureur du Roi le peut (25/7, § 1er, al. 2).',
    'Functie van wie besliste: alleen de procureur des Konings mag dat (25/7, § 1, tweede lid).',
  ],
  'Moment of the decision (ISO 8601 with an offset): it comes before the access.': [
    'Moment de la décision (ISO 8601 avec décalage) : elle précède l’accès.',
    'Tijdstip van de beslissing (ISO 8601 met tijdverschil): ze gaat aan de toegang vooraf.',
  ],
  'What was decided: access granted or refused.': [
    'Ce qui a été décidé : accès accordé ou refusé.',
    'Wat werd beslist: toegang toegestaan of geweigerd.',
  ],
  'The decision is in writing (25/7 § 1 al. 2).': [
    'La décision est écrite (25/7, § 1er, al. 2).',
    'De beslissing is schriftelijk (25/7, § 1, tweede lid).',
  ],
  'The decision states its reasons (25/7 § 1 al. 2).': [
    'La décision est motivée (25/7, § 1er, al. 2).',
    'De beslissing is gemotiveerd (25/7, § 1, tweede lid).',
  ],
  'The decision covers this recording (camera and interval).': [
    'La décision couvre cet enregistrement (caméra et intervalle).',
    'De beslissing dekt deze opname (camera en interval).',
  ],
  'The access is entered in the journal of accesses (25/7 § 1 al. 3).': [
    'L’accès est inscrit au journal des accès (25/7, § 1er, al. 3).',
    'De toegang wordt in het logboek van de toegangen ingeschreven (25/7, § 1, derde lid).',
  ],
  'Where the recording lies: a copy in a police database of section 12 follows the rules of that database.': [
    'Où se trouve l’enregistrement : une copie dans une banque de données policière de la section 12 suit les règles de celle-ci.',
    'Waar de opname zich bevindt: een kopie in een politionele gegevensbank van afdeling 12 volgt de regels van die gegevensbank.',
  ],
  'The public prosecutor decides, in writing and with reasons, on access to recordings after the first term (LFP 25/7 § 1 al. 2).':
    [
      'Le procureur du Roi décide, par écrit et de manière motivée, de l’accès à des enregistrements après le premier délai (LFP 25/7, § 1er, al. 2).',
      'De procureur des Konings beslist schriftelijk en gemotiveerd over de toegang tot opnamen na de eerste termijn (WPA 25/7, § 1, tweede lid).',
    ],
  'Who decides: only the public prosecutor (25/7 § 1 al. 2).': [
    'Qui décide : seul le procureur du Roi (25/7, § 1er, al. 2).',
    'Wie beslist: alleen de procureur des Konings (25/7, § 1, tweede lid).',
  ],
  'What is decided on the access.': ['Ce qui est décidé sur l’accès.', 'Wat over de toegang wordt beslist.'],
  'Mission branch for which the access is asked: judicial police only (25/7 § 1 al. 2).': [
    'Type de mission pour lequel l’accès est demandé : police judiciaire seulement (25/7, § 1er, al. 2).',
    'Soort opdracht waarvoor toegang wordt gevraagd: alleen gerechtelijke politie (25/7, § 1, tweede lid).',
  ],
  'The decision says which recordings it opens (cameras, interval).': [
    'La décision dit quels enregistrements elle ouvre (caméras, intervalle).',
    'De beslissing zegt welke opnamen ze opent (camera’s, interval).',
  ],
  'Moment recorded first in what the decision opens (ISO 8601 with an offset).': [
    'Premier moment enregistré de ce que la décision ouvre (ISO 8601 avec décalage).',
    'Eerste opgenomen tijdstip van wat de beslissing opent (ISO 8601 met tijdverschil).',
  ],
  'Moment recorded last in what the decision opens (ISO 8601 with an offset).': [
    'Dernier moment enregistré de ce que la décision ouvre (ISO 8601 avec décalage).',
    'Laatste opgenomen tijdstip van wat de beslissing opent (ISO 8601 met tijdverschil).',
  ],
  'A recording of a visible camera, or its data in the bodycam register, is deleted (LFP 25/6 al. 2 and 3, 25/8 § 2 al. 3).':
    [
      'Un enregistrement d’une caméra visible, ou ses données dans le registre des caméras individuelles, est effacé (LFP 25/6, al. 2 et 3, 25/8, § 2, al. 3).',
      'Een opname van een zichtbare camera, of de gegevens ervan in het register van de individuele camera’s, wordt uitgewist (WPA 25/6, tweede en derde lid, 25/8, § 2, derde lid).',
    ],
  'Moment recorded last: the term of deletion runs from the recording (25/6).': [
    'Dernier moment enregistré : le délai d’effacement court à partir de l’enregistrement (25/6).',
    'Laatste opgenomen tijdstip: de termijn van uitwissing loopt vanaf de opname (25/6).',
  ],
  'False for a recording of a non-visible camera: the act delete-non-visible-recording judges it.': [
    'Faux pour un enregistrement d’une caméra non visible : l’acte delete-non-visible-recording en juge.',
    'Onwaar voor een opname van een niet-zichtbare camera: de handeling delete-non-visible-recording oordeelt erover.',
  ],
  'What is deleted: the recording, or its data in the bodycam register.': [
    'Ce qui est effacé : l’enregistrement, ou ses données dans le registre des caméras individuelles.',
    'Wat wordt uitgewist: de opname, of de gegevens ervan in het register van de individuele camera’s.',
  ],
  'Retention that the impact and risk assessment finds necessary (ISO 8601 duration).': [
    'Durée de conservation que l’analyse d’impact et de risques juge nécessaire (durée ISO 8601).',
    'Bewaartermijn die de impact- en risicoanalyse nodig acht (ISO 8601-duur).',
  ],
  'Images are released to train police members, with persons made unrecognisable (LFP 25/7 § 2, 25/8 § 2 al. 2, 4°).': [
    'Des images sont remises pour former des membres de la police, les personnes étant rendues non identifiables (LFP 25/7, § 2, 25/8, § 2, al. 2, 4°).',
    'Beelden worden vrijgegeven om leden van de politie op te leiden, met onherkenbaar gemaakte personen (WPA 25/7, § 2, 25/8, § 2, tweede lid, 4°).',
  ],
  'The camera that recorded: a bodycam follows 25/8 § 2 too.': [
    'La caméra qui a enregistré : une bodycam suit aussi 25/8, § 2.',
    'De camera die opnam: een bodycam volgt ook 25/8, § 2.',
  ],
  'Moment recorded first in what is released (ISO 8601 with an offset).': [
    'Premier moment enregistré de ce qui est remis (ISO 8601 avec décalage).',
    'Eerste opgenomen tijdstip van wat wordt vrijgegeven (ISO 8601 met tijdverschil).',
  ],
  'How the persons were made unrecognisable before the release (25/7 § 2).': [
    'Comment les personnes ont été rendues non identifiables avant la remise (25/7, § 2).',
    'Hoe de personen vóór de vrijgave onherkenbaar werden gemaakt (25/7, § 2).',
  ],
  'Judgement of the reviewer that the treatment is effective.': [
    'Appréciation, par qui a contrôlé, que le traitement est efficace.',
    'Oordeel van wie controleerde dat de bewerking doeltreffend is.',
  ],
  'Who is trained: members of the police, or others (25/7 § 2).': [
    'Qui est formé : des membres de la police, ou d’autres (25/7, § 2).',
    'Wie wordt opgeleid: leden van de politie, of anderen (25/7, § 2).',
  ],
  'Reference of the training.': ['Référence de la formation.', 'Referentie van de opleiding.'],
  'For bodycam data: the recipient of 25/8 § 2 al. 8.': [
    'Pour des données de bodycam : le destinataire de 25/8, § 2, al. 8.',
    'Voor bodycamgegevens: de ontvanger van 25/8, § 2, achtste lid.',
  ],
  'Where the images come from.': ['D’où viennent les images.', 'Waar de beelden vandaan komen.'],
  'The release is entered in the journal of accesses (25/7 § 1 al. 3).': [
    'La remise est inscrite au journal des accès (25/7, § 1er, al. 3).',
    'De vrijgave wordt in het logboek van de toegangen ingeschreven (25/7, § 1, derde lid).',
  ],
  'A police service enters a use of cameras in its register of uses, or in the single register (LFP 25/8 al. 1; law of 7 December 1998, art. 145).':
    [
      'Un service de police inscrit une utilisation de caméras dans son registre des utilisations, ou dans le registre unique (LFP 25/8, al. 1er ; loi du 7 décembre 1998, art. 145).',
      'Een politiedienst schrijft een gebruik van camera’s in zijn register van het gebruik in, of in het enige register (WPA 25/8, eerste lid; wet van 7 december 1998, art. 145).',
    ],
  'Who makes the entry.': ['Qui fait l’inscription.', 'Wie de inschrijving doet.'],
  'Register of all uses (2018 text) or inventory of processing (single register).': [
    'Registre de toutes les utilisations (texte de 2018) ou inventaire des traitements (registre unique).',
    'Register van al het gebruik (tekst van 2018) of inventaris van de verwerkingen (enig register).',
  ],
  'The register is digital (25/8 al. 1).': [
    'Le registre est numérique (25/8, al. 1er).',
    'Het register is digitaal (25/8, eerste lid).',
  ],
  'Reference of the use that is entered.': [
    'Référence de l’utilisation inscrite.',
    'Referentie van het ingeschreven gebruik.',
  ],
  'Single register: reference of the processing that is entered (law of 7 December 1998, art. 145).': [
    'Registre unique : référence du traitement inscrit (loi du 7 décembre 1998, art. 145).',
    'Enig register: referentie van de ingeschreven verwerking (wet van 7 december 1998, art. 145).',
  ],
  'The entry states the purpose.': ['L’inscription énonce la finalité.', 'De inschrijving vermeldt het doeleinde.'],
  'The use was visible; false: the act register-non-visible-use judges it.': [
    'L’utilisation était visible ; faux : l’acte register-non-visible-use en juge.',
    'Het gebruik was zichtbaar; onwaar: de handeling register-non-visible-use oordeelt erover.',
  ],
  'A person consults a register of camera uses: Control Organ, administrative or judicial authorities, data protection officer (LFP 25/8 al. 3).':
    [
      'Une personne consulte un registre des utilisations de caméras : Organe de contrôle, autorités administratives ou judiciaires, délégué à la protection des données (LFP 25/8, al. 3).',
      'Een persoon raadpleegt een register van het cameragebruik: Controleorgaan, bestuurlijke of gerechtelijke overheden, functionaris voor gegevensbescherming (WPA 25/8, derde lid).',
    ],
  'Which register is consulted.': ['Quel registre est consulté.', 'Welk register wordt geraadpleegd.'],
  'Who consults it: function and level (25/8 al. 3).': [
    'Qui le consulte : fonction et niveau (25/8, al. 3).',
    'Wie het raadpleegt: functie en niveau (25/8, derde lid).',
  ],
  'The consultation answers a request.': [
    'La consultation répond à une demande.',
    'De raadpleging beantwoordt een verzoek.',
  ],
  'DPO: designated under article 144 of the law of 7 December 1998.': [
    'DPO : désigné en vertu de l’article 144 de la loi du 7 décembre 1998.',
    'DPO: aangewezen krachtens artikel 144 van de wet van 7 december 1998.',
  ],
  'Member of the service that keeps the register, in its own management of it.': [
    'Membre du service qui tient le registre, dans sa propre gestion de celui-ci.',
    'Lid van de dienst die het register bijhoudt, bij het eigen beheer ervan.',
  ],
  'The controller enters the use of a bodycam in the bodycam register (LFP 25/8 § 2 al. 1).': [
    'Le responsable du traitement inscrit l’utilisation d’une bodycam dans le registre des caméras individuelles (LFP 25/8, § 2, al. 1er).',
    'De verwerkingsverantwoordelijke schrijft het gebruik van een bodycam in het register van de individuele camera’s in (WPA 25/8, § 2, eerste lid).',
  ],
  'The controller in whose register the entry is made (25/8 § 2 al. 1).': [
    'Le responsable du traitement dans le registre duquel l’inscription est faite (25/8, § 2, al. 1er).',
    'De verwerkingsverantwoordelijke in wiens register de inschrijving gebeurt (25/8, § 2, eerste lid).',
  ],
  'Reference of the recording (25/8 § 2 al. 1).': [
    'Référence de l’enregistrement (25/8, § 2, al. 1er).',
    'Referentie van de opname (25/8, § 2, eerste lid).',
  ],
  'Beginning of the use of the bodycam (ISO 8601 with an offset).': [
    'Début de l’utilisation de la bodycam (ISO 8601 avec décalage).',
    'Begin van het gebruik van de bodycam (ISO 8601 met tijdverschil).',
  ],
  'End of the use of the bodycam (ISO 8601 with an offset).': [
    'Fin de l’utilisation de la bodycam (ISO 8601 avec décalage).',
    'Einde van het gebruik van de bodycam (ISO 8601 met tijdverschil).',
  ],
  'Identification of the member who wore the bodycam, such as a staff number.': [
    'Identification du membre qui portait la bodycam, par exemple un matricule.',
    'Identificatie van het lid dat de bodycam droeg, bijvoorbeeld een stamnummer.',
  ],
  'Place or route of the use, in words.': [
    'Lieu ou itinéraire de l’utilisation, en mots.',
    'Plaats of route van het gebruik, in woorden.',
  ],
  'Moment at which the entry was made; left out: at the instant of the act.': [
    'Moment où l’inscription a été faite ; omis : à l’instant de l’acte.',
    'Tijdstip van de inschrijving; weggelaten: op het ogenblik van de handeling.',
  ],
  'The entry is made automatically by the system.': [
    'L’inscription est faite automatiquement par le système.',
    'De inschrijving gebeurt automatisch door het systeem.',
  ],
  'Why the entry comes late, in words.': [
    'Pourquoi l’inscription vient tard, en mots.',
    'Waarom de inschrijving laat komt, in woorden.',
  ],
  'Another member is registered as wearer of the same camera at the same time.': [
    'Un autre membre est inscrit comme porteur de la même caméra au même moment.',
    'Een ander lid is op hetzelfde tijdstip als drager van dezelfde camera ingeschreven.',
  ],
  'A designated member of the police consults the bodycam register or its recordings directly (LFP 25/8 § 2 al. 6).': [
    'Un membre désigné de la police consulte directement le registre des caméras individuelles ou ses enregistrements (LFP 25/8, § 2, al. 6).',
    'Een aangewezen lid van de politie raadpleegt rechtstreeks het register van de individuele camera’s of de opnamen ervan (WPA 25/8, § 2, zesde lid).',
  ],
  'Moment recorded first in what is consulted (ISO 8601 with an offset or Z).': [
    'Premier moment enregistré de ce qui est consulté (ISO 8601 avec décalage ou Z).',
    'Eerste opgenomen tijdstip van wat wordt geraadpleegd (ISO 8601 met tijdverschil of Z).',
  ],
  'Moment recorded last in what is consulted (ISO 8601 with an offset or Z).': [
    'Dernier moment enregistré de ce qui est consulté (ISO 8601 avec décalage ou Z).',
    'Laatste opgenomen tijdstip van wat wordt geraadpleegd (ISO 8601 met tijdverschil of Z).',
  ],
  'Who consults: function and level.': ['Qui consulte : fonction et niveau.', 'Wie raadpleegt: functie en niveau.'],
  'Dated designation by which that person has direct access (25/8 § 2 al. 6).': [
    'Désignation datée par laquelle cette personne a un accès direct (25/8, § 2, al. 6).',
    'Gedateerde aanwijzing waardoor die persoon rechtstreekse toegang heeft (25/8, § 2, zesde lid).',
  ],
  "The consultation stays within the person's attributions (25/8 § 2 al. 6).": [
    'La consultation reste dans les attributions de la personne (25/8, § 2, al. 6).',
    'De raadpleging blijft binnen de bevoegdheden van de persoon (25/8, § 2, zesde lid).',
  ],
  'The person needs to know the data for the task (25/8 § 2 al. 6).': [
    'La personne a besoin de connaître les données pour sa tâche (25/8, § 2, al. 6).',
    'De persoon moet de gegevens voor zijn taak kennen (25/8, § 2, zesde lid).',
  ],
  'Purpose of 25/8 § 2 al. 2, by its number; `none` when it is none of the four.': [
    'Finalité de 25/8, § 2, al. 2, par son numéro ; `none` si ce n’est aucune des quatre.',
    'Doeleinde van 25/8, § 2, tweede lid, met zijn nummer; `none` als het geen van de vier is.',
  ],
  'Only the data 2° to 4° are looked at, not the recording. For the record: 25/8 § 2 asks the same of both.': [
    'Seules les données 2° à 4° sont regardées, non l’enregistrement. Pour mémoire : 25/8, § 2, pose les mêmes exigences aux deux.',
    'Alleen de gegevens 2° tot 4° worden bekeken, niet de opname. Ter herinnering: 25/8, § 2, stelt aan beide dezelfde eisen.',
  ],
  'Personal account, role grant in force, no shared account. Left out, nothing is said of it: the designation of al. 6 protects the register.':
    [
      'Compte personnel, fonction attribuée en vigueur, pas de compte partagé. Omis : rien n’en est dit ; la désignation de l’al. 6 protège le registre.',
      'Persoonlijke account, toegekende functie van kracht, geen gedeelde account. Weggelaten: er wordt niets over gezegd; de aanwijzing van het zesde lid beschermt het register.',
    ],
  'Mission branch for which the data are consulted: after the first term judicial police only (25/7 § 1 al. 2).': [
    'Type de mission pour lequel les données sont consultées : après le premier délai, police judiciaire seulement (25/7, § 1er, al. 2).',
    'Soort opdracht waarvoor de gegevens worden geraadpleegd: na de eerste termijn alleen gerechtelijke politie (25/7, § 1, tweede lid).',
  ],
  'Reference of the precise mission (25/7 § 1 al. 1).': [
    'Référence de la mission précise (25/7, § 1er, al. 1er).',
    'Referentie van de welbepaalde opdracht (25/7, § 1, eerste lid).',
  ],
  'How the persons were made unrecognisable, for teaching (25/8 § 2 al. 2, 4°).': [
    'Comment les personnes ont été rendues non identifiables, à des fins didactiques (25/8, § 2, al. 2, 4°).',
    'Hoe de personen onherkenbaar werden gemaakt, voor didactisch gebruik (25/8, § 2, tweede lid, 4°).',
  ],
  'A designated member of the police extracts bodycam data for a recipient who needs to know them (LFP 25/8 § 2 al. 7 and 8).':
    [
      'Un membre désigné de la police extrait des données de bodycam pour un destinataire qui a besoin de les connaître (LFP 25/8, § 2, al. 7 et 8).',
      'Een aangewezen lid van de politie extraheert bodycamgegevens voor een ontvanger die ze moet kennen (WPA 25/8, § 2, zevende en achtste lid).',
    ],
  'The recipient and the class of 25/8 § 2 al. 8.': [
    'Le destinataire et la catégorie de 25/8, § 2, al. 8.',
    'De ontvanger en de categorie van 25/8, § 2, achtste lid.',
  ],
  'Class of recipient of 25/8 § 2 al. 8 to which that person belongs.': [
    'Catégorie de destinataires de 25/8, § 2, al. 8, à laquelle cette personne appartient.',
    'Categorie van ontvangers van 25/8, § 2, achtste lid, waartoe die persoon behoort.',
  ],
  'The recipient needs to know the data for the task.': [
    'Le destinataire a besoin de connaître les données pour sa tâche.',
    'De ontvanger moet de gegevens voor zijn taak kennen.',
  ],
  'Office-holder who receives them for complaints or discipline: the provision or act that gives the competence.': [
    'Titulaire d’une fonction qui les reçoit pour des plaintes ou la discipline : disposition ou acte qui donne la compétence.',
    'Ambtsdrager die ze voor klachten of tucht ontvangt: de bepaling of handeling die de bevoegdheid geeft.',
  ],
  'Reference of the procedure, complaint or file for which the data are extracted.': [
    'Référence de la procédure, de la plainte ou du dossier pour lesquels les données sont extraites.',
    'Referentie van de procedure, de klacht of het dossier waarvoor de gegevens worden geëxtraheerd.',
  ],
  'A police service enters a fixed camera in the national register of geolocated fixed cameras (LFP 25/8 al. 2).': [
    'Un service de police inscrit une caméra fixe au registre national de la géolocalisation des caméras fixes (LFP 25/8, al. 2).',
    'Een politiedienst schrijft een vaste camera in het nationaal register van gegeolokaliseerde vaste camera’s in (WPA 25/8, tweede lid).',
  ],
  'Who makes the entry: function and level (25/8 al. 2).': [
    'Qui fait l’inscription : fonction et niveau (25/8, al. 2).',
    'Wie de inschrijving doet: functie en niveau (25/8, tweede lid).',
  ],
  'The fixed camera that is entered.': ['La caméra fixe inscrite.', 'De vaste camera die wordt ingeschreven.'],
  'The entry gives the geographical position of the camera (25/8 al. 2).': [
    'L’inscription donne la position géographique de la caméra (25/8, al. 2).',
    'De inschrijving geeft de geografische ligging van de camera (25/8, tweede lid).',
  ],
  'The register is digital (25/8 al. 2).': [
    'Le registre est numérique (25/8, al. 2).',
    'Het register is digitaal (25/8, tweede lid).',
  ],
  'The police use the camera (25/8 al. 2).': [
    'La police utilise la caméra (25/8, al. 2).',
    'De politie gebruikt de camera (25/8, tweede lid).',
  ],
};
