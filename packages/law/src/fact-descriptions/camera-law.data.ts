import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: the camera law, articles 2 to 8/2. */
export const cameraLawDescriptions: Descriptions = {
  'A controller asks the municipal council for its advice on surveillance cameras, or for its renewal (LCAM 5 § 2, § 2/1, 7/1, 8/2).':
    [
      'Un responsable du traitement demande au conseil communal son avis sur des caméras de surveillance, ou le renouvellement de cet avis (loi caméras 5, § 2, § 2/1, 7/1, 8/2).',
      'Een verantwoordelijke voor de verwerking vraagt de gemeenteraad om advies over bewakingscamera’s, of om de hernieuwing ervan (camerawet 5, § 2, § 2/1, 7/1, 8/2).',
    ],
  'The advice is asked on the delimitation of a perimeter around a closed place (8/2), not on cameras in an open place.':
    [
      'L’avis est demandé sur la délimitation d’un périmètre autour d’un lieu fermé (8/2), non sur des caméras dans un lieu ouvert.',
      'Het advies wordt gevraagd over de afbakening van een perimeter rond een besloten plaats (8/2), niet over camera’s in een niet-besloten plaats.',
    ],
  'The council asked, with its municipality (NIS code).': [
    'Le conseil auquel on demande, avec sa commune (code INS).',
    'De raad waaraan wordt gevraagd, met zijn gemeente (NIS-code).',
  ],
  'Particular purposes of these cameras, in words (5 § 2/1 al. 5, 7/1 al. 4).': [
    'Finalités particulières de ces caméras, en mots (5, § 2/1, al. 5, 7/1, al. 4).',
    'Bijzondere doeleinden van deze camera’s, in woorden (5, § 2/1, vijfde lid, 7/1, vierde lid).',
  ],
  'Temporary fixed cameras: they are meant to be moved (5 § 2/1 al. 5).': [
    'Caméras fixes temporaires : elles sont destinées à être déplacées (5, § 2/1, al. 5).',
    'Tijdelijk vaste camera’s: ze zijn bedoeld om te worden verplaatst (5, § 2/1, vijfde lid).',
  ],
  'Perimeter of the moves or of the use, or the delimitation asked under 8/2 § 2.': [
    'Périmètre des déplacements ou de l’utilisation, ou délimitation demandée selon 8/2, § 2.',
    'Perimeter van de verplaatsingen of van het gebruik, of de afbakening gevraagd volgens 8/2, § 2.',
  ],
  'The perimeter against the territory of the municipality (5 § 2/1 al. 4, 7/1 al. 4).': [
    'Le périmètre au regard du territoire de la commune (5, § 2/1, al. 4, 7/1, al. 4).',
    'De perimeter ten opzichte van het grondgebied van de gemeente (5, § 2/1, vierde lid, 7/1, vierde lid).',
  ],
  'Mobile cameras: the intended conditions of use (7/1 al. 4).': [
    'Caméras mobiles : les modalités d’utilisation prévues (7/1, al. 4).',
    'Mobiele camera’s: de geplande gebruiksmodaliteiten (7/1, vierde lid).',
  ],
  'Mobile cameras in open places: what they check (7/1 al. 1).': [
    'Caméras mobiles dans des lieux ouverts : ce qu’elles contrôlent (7/1, al. 1er).',
    'Mobiele camera’s in niet-besloten plaatsen: wat ze controleren (7/1, eerste lid).',
  ],
  'The request is for the renewal of a positive advice (5 § 2/1 al. 6, 7/1 al. 5).': [
    'La demande porte sur le renouvellement d’un avis positif (5, § 2/1, al. 6, 7/1, al. 5).',
    'De aanvraag betreft de hernieuwing van een positief advies (5, § 2/1, zesde lid, 7/1, vijfde lid).',
  ],
  'Reasons of the request.': ['Motifs de la demande.', 'Redenen van de aanvraag.'],
  'The advice to be renewed is positive.': [
    'L’avis à renouveler est positif.',
    'Het te hernieuwen advies is positief.',
  ],
  'Last day of validity of the advice to be renewed, included.': [
    'Dernier jour de validité de l’avis à renouveler, inclus.',
    'Laatste dag van geldigheid van het te hernieuwen advies, inbegrepen.',
  ],
  'The camera, or the cameras of one system that are alike.': [
    'La caméra, ou les caméras semblables d’un même système.',
    'De camera, of de gelijke camera’s van één systeem.',
  ],
  'Class of the camera, when it is not told by the marks below.': [
    'Type de caméra, quand les caractéristiques ci-dessous ne le disent pas.',
    'Soort camera, wanneer de kenmerken hieronder dat niet zeggen.',
  ],
  'Its aim is the surveillance and control of places (2, 4°); false for a wildlife or weather camera.': [
    'Son but est la surveillance et le contrôle de lieux (2, 4°) ; faux pour une caméra météo ou d’observation d’animaux.',
    'Haar doel is plaatsen te bewaken en er toezicht te houden (2, 4°); onwaar voor een weer- of wildcamera.',
  ],
  'It processes images, live view alone included (2, 4°); false for a dummy.': [
    'Elle traite des images, le seul visionnage en direct compris (2, 4°) ; faux pour une caméra factice.',
    'Ze verwerkt beelden, ook louter rechtstreeks bekijken (2, 4°); onwaar voor een nepcamera.',
  ],
  'It is moved during the observation, to film from different places or positions (2, 4°/1); turning on the spot is not moving.':
    [
      'Elle est déplacée pendant l’observation, pour filmer à partir de différents lieux ou positions (2, 4°/1) ; pivoter sur place n’est pas se déplacer.',
      'Ze wordt tijdens de observatie verplaatst om vanaf verschillende plaatsen of posities te filmen (2, 4°/1); ter plaatse draaien is geen verplaatsing.',
    ],
  'It is fixed in a place for a limited time (2, 4°/2).': [
    'Elle est fixée dans un lieu pour un temps limité (2, 4°/2).',
    'Ze is voor beperkte tijd vast opgesteld op een plaats (2, 4°/2).',
  ],
  'Why a camera is fixed for a limited time only: a determined event, or moves at regular intervals (2, 4°/2); `none` when neither.':
    [
      'Pourquoi une caméra n’est fixée que pour un temps limité : un évènement déterminé, ou des déplacements à intervalles réguliers (2, 4°/2) ; `none` si ni l’un ni l’autre.',
      'Waarom een camera maar voor beperkte tijd vast staat: een welbepaald evenement, of verplaatsingen op regelmatige tijdstippen (2, 4°/2); `none` als geen van beide.',
    ],
  'It has components and software that can process the images, autonomously or not (2, 4°/3).': [
    'Elle comprend des composantes et des logiciels qui peuvent traiter les images, de manière autonome ou non (2, 4°/3).',
    'Ze omvat onderdelen en software die de beelden kunnen verwerken, al dan niet autonoom (2, 4°/3).',
  ],
  'It is coupled to a register or file of personal data, such as a list of plates or of faces (8/1).': [
    'Elle est couplée à un registre ou à un fichier de données à caractère personnel, par exemple une liste de plaques ou de visages (8/1).',
    'Ze is gekoppeld aan een register of bestand met persoonsgegevens, bijvoorbeeld een lijst van nummerplaten of gezichten (8/1).',
  ],
  'What its software does. Number-plate recognition is the only one that may be coupled to personal data (8/1).': [
    'Ce que fait son logiciel. La reconnaissance de plaques d’immatriculation est la seule qui puisse être couplée à des données à caractère personnel (8/1).',
    'Wat haar software doet. Nummerplaatherkenning is de enige die aan persoonsgegevens mag worden gekoppeld (8/1).',
  ],
  'What the software of an intelligent camera does (reading R-27).': [
    'Ce que fait le logiciel d’une caméra intelligente (lecture R-27).',
    'Wat de software van een intelligente camera doet (lezing R-27).',
  ],
  'The coupled registers or files are processed in line with data-protection rules: the judgement of a person (8/1).': [
    'Les registres ou fichiers couplés sont traités conformément à la protection des données : appréciation par une personne (8/1).',
    'De gekoppelde registers of bestanden worden verwerkt volgens de regels van gegevensbescherming: oordeel van een persoon (8/1).',
  ],
  'The place that is watched.': ['Le lieu surveillé.', 'De bewaakte plaats.'],
  'Municipalities touched when a perimeter or a route crosses a boundary: each council gives its own advice (R-09).': [
    'Communes touchées quand un périmètre ou un itinéraire franchit une limite : chaque conseil donne son propre avis (R-09).',
    'Betrokken gemeenten wanneer een perimeter of route een grens overschrijdt: elke raad geeft zijn eigen advies (R-09).',
  ],
  'Whether the open place is a road, and whose (5 § 2 al. 3, § 2/1 al. 7).': [
    'Si le lieu ouvert est une voirie, et de qui (5, § 2, al. 3, § 2/1, al. 7).',
    'Of de niet-besloten plaats een weg is, en van wie (5, § 2, derde lid, § 2/1, zevende lid).',
  ],
  'Entries of the decree lists on which the place is; an empty list when it is on none.': [
    'Postes des listes de l’arrêté royal où figure le lieu ; une liste vide s’il n’y figure pas.',
    'Posten van de lijsten van het koninklijk besluit waarop de plaats staat; een lege lijst als ze er niet op staat.',
  ],
  'Entries of the lists of the royal decree of 6 December 2018 (in force since 18-12-2018): three months, and perimeter.':
    [
      'Postes des listes de l’arrêté royal du 6 décembre 2018 (en vigueur depuis le 18-12-2018) : trois mois, et périmètre.',
      'Posten van de lijsten van het koninklijk besluit van 6 december 2018 (van kracht sinds 18-12-2018): drie maanden, en perimeter.',
    ],
  'The inside of a private dwelling (7 § 2 al. 4 to 6): a garden, a path or a hall shared by neighbours is not.': [
    'L’intérieur d’une habitation privée (7, § 2, al. 4 à 6) : un jardin, un chemin ou un hall partagé entre voisins n’en est pas.',
    'De binnenkant van een private woning (7, § 2, vierde tot zesde lid): een tuin, een pad of een door buren gedeelde hal is dat niet.',
  ],
  'Nobody is supposed to be present in the closed place, or in the part of it that is filmed (7/2, 2°).': [
    'Personne n’est censé être présent dans le lieu fermé, ou dans la partie filmée (7/2, 2°).',
    'Niemand wordt geacht aanwezig te zijn in de besloten plaats, of in het gefilmde deel ervan (7/2, 2°).',
  ],
  'All purposes of the system.': ['Toutes les finalités du système.', 'Alle doeleinden van het systeem.'],
  'Purposes for which a camera watches: those of article 3 al. 1, those of the workplace (al. 2, 2°), another.': [
    'Finalités pour lesquelles une caméra surveille : celles de l’article 3, al. 1er, celles du lieu de travail (al. 2, 2°), une autre.',
    'Doeleinden waarvoor een camera bewaakt: die van artikel 3, eerste lid, die van de arbeidsplaats (tweede lid, 2°), een ander.',
  ],
  'Who is responsible for the processing.': [
    'Qui est responsable du traitement.',
    'Wie verantwoordelijk is voor de verwerking.',
  ],
  'Function under which the controller acts: `camera-controller` in general, or a more precise one.': [
    'Fonction sous laquelle agit le responsable : `camera-controller` en général, ou une plus précise.',
    'Functie waarin de verantwoordelijke handelt: `camera-controller` in het algemeen, of een preciezere.',
  ],
  'The controller is a public authority: required in an open place (5 § 1 al. 2, § 2/1 al. 2).': [
    'Le responsable du traitement est une autorité publique : requis dans un lieu ouvert (5, § 1er, al. 2, § 2/1, al. 2).',
    'De verantwoordelijke voor de verwerking is een overheid: vereist in een niet-besloten plaats (5, § 1, tweede lid, § 2/1, tweede lid).',
  ],
  'Alone or jointly decides on purposes and means (2, 5°); false for a mere installer.': [
    'Décide, seul ou conjointement, des finalités et des moyens (2, 5°) ; faux pour un simple installateur.',
    'Beslist alleen of samen met anderen over doeleinden en middelen (2, 5°); onwaar voor een loutere installateur.',
  ],
  'A municipal authority, or somebody who acts on its behalf (7/1 al. 1).': [
    'Une autorité communale, ou quelqu’un qui agit pour son compte (7/1, al. 1er).',
    'Een gemeentelijke overheid, of iemand die in haar naam handelt (7/1, eerste lid).',
  ],
  'A natural person who uses the camera for personal or domestic purposes only (7 § 2, 7/2, 3°).': [
    'Une personne physique qui utilise la caméra à des fins exclusivement personnelles ou domestiques (7, § 2, 7/2, 3°).',
    'Een natuurlijke persoon die de camera uitsluitend voor persoonlijk of huiselijk gebruik aanwendt (7, § 2, 7/2, 3°).',
  ],
  'Reference of the special legislation that regulates installation and use (3 al. 2, 1°), when there is one.': [
    'Référence de la législation particulière qui règle l’installation et l’utilisation (3, al. 2, 1°), s’il y en a une.',
    'Referentie van de bijzondere wetgeving die de plaatsing en het gebruik regelt (3, tweede lid, 1°), als die er is.',
  ],
  'Public inspection service: reference of the law, decree or ordinance that expressly authorises cameras (3 al. 2, 3°); empty when there is none.':
    [
      'Service public d’inspection : référence de la loi, du décret ou de l’ordonnance qui autorise expressément des caméras (3, al. 2, 3°) ; vide s’il n’y en a pas.',
      'Openbare inspectiedienst: referentie van de wet, het decreet of de ordonnantie die camera’s uitdrukkelijk toelaat (3, tweede lid, 3°); leeg als die er niet is.',
    ],
  'The purposes outside the camera law are those of another controller: article 3/1 is then not triggered.': [
    'Les finalités étrangères à la loi caméras sont celles d’un autre responsable du traitement : l’article 3/1 ne joue alors pas.',
    'De doeleinden buiten de camerawet zijn die van een andere verantwoordelijke: artikel 3/1 speelt dan niet.',
  ],
  'The municipal council gives its advice, after consulting the chief of corps (LCAM 5 § 2, § 2/1, 7/1, 8/2).': [
    'Le conseil communal donne son avis, après consultation du chef de corps (loi caméras 5, § 2, § 2/1, 7/1, 8/2).',
    'De gemeenteraad geeft zijn advies, na raadpleging van de korpschef (camerawet 5, § 2, § 2/1, 7/1, 8/2).',
  ],
  'What the advice is about: cameras in an open place by class, or a perimeter around a closed place.': [
    'Ce sur quoi porte l’avis : des caméras dans un lieu ouvert, par type, ou un périmètre autour d’un lieu fermé.',
    'Waarover het advies gaat: camera’s in een niet-besloten plaats, per soort, of een perimeter rond een besloten plaats.',
  ],
  'Who gives it: the council, with its municipality (NIS code).': [
    'Qui le donne : le conseil, avec sa commune (code INS).',
    'Wie het geeft: de raad, met zijn gemeente (NIS-code).',
  ],
  'The place the advice is about.': ['Le lieu sur lequel porte l’avis.', 'De plaats waarover het advies gaat.'],
  'What the council says.': ['Ce que dit le conseil.', 'Wat de raad zegt.'],
  'When the chief of corps was consulted.': [
    'Quand le chef de corps a été consulté.',
    'Wanneer de korpschef werd geraadpleegd.',
  ],
  'The chief consulted is that of the police zone where the place is.': [
    'Le chef consulté est celui de la zone de police où se situe le lieu.',
    'De geraadpleegde korpschef is die van de politiezone waar de plaats ligt.',
  ],
  'The request states all that its article asks.': [
    'La demande énonce tout ce que demande son article.',
    'De aanvraag vermeldt alles wat haar artikel vraagt.',
  ],
  'Last day of validity fixed by the council, included (temporary fixed and mobile cameras).': [
    'Dernier jour de validité fixé par le conseil, inclus (caméras fixes temporaires et mobiles).',
    'Laatste dag van geldigheid die de raad bepaalt, inbegrepen (tijdelijk vaste en mobiele camera’s).',
  ],
  'Perimeter (8/2): the delimitation on which the council gives its advice.': [
    'Périmètre (8/2) : la délimitation sur laquelle le conseil donne son avis.',
    'Perimeter (8/2): de afbakening waarover de raad advies geeft.',
  ],
  'A controller consults the police on cameras on the road of another authority (LCAM 5 § 2 al. 3, § 2/1 al. 7).': [
    'Un responsable du traitement consulte la police sur des caméras sur la voirie d’une autre autorité (loi caméras 5, § 2, al. 3, § 2/1, al. 7).',
    'Een verantwoordelijke voor de verwerking raadpleegt de politie over camera’s op de weg van een andere overheid (camerawet 5, § 2, derde lid, § 2/1, zevende lid).',
  ],
  'Police service that is consulted.': ['Service de police consulté.', 'Politiedienst die wordt geraadpleegd.'],
  'The service consulted is the one concerned (R-30).': [
    'Le service consulté est le service concerné (R-30).',
    'De geraadpleegde dienst is de betrokken dienst (R-30).',
  ],
  'When the cameras were installed, if they already are.': [
    'Quand les caméras ont été installées, si elles le sont déjà.',
    'Wanneer de camera’s werden geplaatst, als dat al gebeurd is.',
  ],
  'A controller decides to install or use surveillance cameras (LCAM 5, 6, 7, 7/1, 7/2).': [
    'Un responsable du traitement décide d’installer ou d’utiliser des caméras de surveillance (loi caméras 5, 6, 7, 7/1, 7/2).',
    'Een verantwoordelijke voor de verwerking beslist bewakingscamera’s te plaatsen of te gebruiken (camerawet 5, 6, 7, 7/1, 7/2).',
  ],
  'Advice or advices of the councils.': ['Avis du ou des conseils.', 'Advies of adviezen van de raden.'],
  'Advice of a municipal council (5 § 2, § 2/1, 7/1, 8/2).': [
    'Avis d’un conseil communal (5, § 2, § 2/1, 7/1, 8/2).',
    'Advies van een gemeenteraad (5, § 2, § 2/1, 7/1, 8/2).',
  ],
  'What the council said.': ['Ce que le conseil a dit.', 'Wat de raad zei.'],
  'When it was voted.': ['Quand il a été voté.', 'Wanneer erover werd gestemd.'],
  'Who gave it: the council, with the municipality (NIS code).': [
    'Qui l’a donné : le conseil, avec la commune (code INS).',
    'Wie het gaf: de raad, met de gemeente (NIS-code).',
  ],
  'When the chief of corps of the police zone of the place was consulted.': [
    'Quand le chef de corps de la zone de police du lieu a été consulté.',
    'Wanneer de korpschef van de politiezone van de plaats werd geraadpleegd.',
  ],
  'The chief consulted is that of the zone where the place is.': [
    'Le chef consulté est celui de la zone où se situe le lieu.',
    'De geraadpleegde korpschef is die van de zone waar de plaats ligt.',
  ],
  'Last day of validity, included, which the council fixes for temporary fixed and mobile cameras.': [
    'Dernier jour de validité, inclus, que le conseil fixe pour les caméras fixes temporaires et mobiles.',
    'Laatste dag van geldigheid, inbegrepen, die de raad voor tijdelijk vaste en mobiele camera’s bepaalt.',
  ],
  'The advice covers this system: place, perimeter and purposes.': [
    'L’avis couvre ce système : lieu, périmètre et finalités.',
    'Het advies dekt dit systeem: plaats, perimeter en doeleinden.',
  ],
  'Consultation of the police, on the road of another authority.': [
    'Consultation de la police, sur la voirie d’une autre autorité.',
    'Raadpleging van de politie, op de weg van een andere overheid.',
  ],
  'The service consulted.': ['Le service consulté.', 'De geraadpleegde dienst.'],
  'When it was consulted.': ['Quand il a été consulté.', 'Wanneer hij werd geraadpleegd.'],
  'The service consulted is the one concerned: federal on a motorway, the zone of the place elsewhere (R-30).': [
    'Le service consulté est le service concerné : fédéral sur une autoroute, la zone du lieu ailleurs (R-30).',
    'De geraadpleegde dienst is de betrokken dienst: federaal op een autosnelweg, elders de zone van de plaats (R-30).',
  ],
  'Mobile cameras in open places: what they check.': [
    'Caméras mobiles dans des lieux ouverts : ce qu’elles contrôlent.',
    'Mobiele camera’s in niet-besloten plaatsen: wat ze controleren.',
  ],
  'Mobile cameras in closed places: the case of 7/2 relied on.': [
    'Caméras mobiles dans des lieux fermés : le cas de 7/2 invoqué.',
    'Mobiele camera’s in besloten plaatsen: het ingeroepen geval van 7/2.',
  ],
  'First day of service that is planned; decides the latest day of the notification.': [
    'Premier jour de service prévu ; il décide du dernier jour utile pour la notification.',
    'Geplande eerste dag van ingebruikneming; die bepaalt de uiterste dag van de mededeling.',
  ],
  'A controller notifies the decision on surveillance cameras to the police services (LCAM 5 § 3, 6 § 2, 7 § 2, 7/3 § 1).':
    [
      'Un responsable du traitement notifie la décision relative à des caméras de surveillance aux services de police (loi caméras 5, § 3, 6, § 2, 7, § 2, 7/3, § 1er).',
      'Een verantwoordelijke voor de verwerking deelt de beslissing over bewakingscamera’s mee aan de politiediensten (camerawet 5, § 3, 6, § 2, 7, § 2, 7/3, § 1).',
    ],
  'Mobile cameras in closed places: the case of 7/2.': [
    'Caméras mobiles dans des lieux fermés : le cas de 7/2.',
    'Mobiele camera’s in besloten plaatsen: het geval van 7/2.',
  ],
  'First day of service.': ['Premier jour de service.', 'Eerste dag van ingebruikneming.'],
  'Who made it: the controller, or a person designated by the controller (7/4).': [
    'Qui l’a faite : le responsable du traitement, ou une personne qu’il a désignée (7/4).',
    'Wie ze deed: de verantwoordelijke voor de verwerking, of een door hem aangewezen persoon (7/4).',
  ],
  'To whom: the police services.': ['À qui : les services de police.', 'Aan wie: de politiediensten.'],
  'Designation of the notifier by the controller (7/4), when it is not the controller itself.': [
    'Désignation de l’auteur de la notification par le responsable du traitement (7/4), si ce n’est pas lui-même.',
    'Aanwijzing door de verantwoordelijke (7/4) van wie meedeelt, als hij het niet zelf is.',
  ],
  'A controller notifies a modification of a camera system to the police services (LCAM 5 § 3, 6 § 2, 7 § 2, 7/3 § 1).':
    [
      'Un responsable du traitement notifie une modification d’un système de caméras aux services de police (loi caméras 5, § 3, 6, § 2, 7, § 2, 7/3, § 1er).',
      'Een verantwoordelijke voor de verwerking deelt een wijziging van een camerasysteem mee aan de politiediensten (camerawet 5, § 3, 6, § 2, 7, § 2, 7/3, § 1).',
    ],
  'The system itself changes (camera added, moved or turned, function switched on); false for cleaning, an update, a corrected text.':
    [
      'Le système lui-même change (caméra ajoutée, déplacée ou tournée, fonction activée) ; faux pour un nettoyage, une mise à jour, un texte corrigé.',
      'Het systeem zelf verandert (camera toegevoegd, verplaatst of gedraaid, functie ingeschakeld); onwaar voor een schoonmaak, een update, een verbeterde tekst.',
    ],
  'When the change takes effect.': ['Quand le changement prend effet.', 'Wanneer de wijziging ingaat.'],
  'A controller puts surveillance cameras into service: decision, advice, notice, register, pictogram, orientation (LCAM 5 to 8/1).':
    [
      'Un responsable du traitement met des caméras de surveillance en service : décision, avis, notification, registre, pictogramme, orientation (loi caméras 5 à 8/1).',
      'Een verantwoordelijke voor de verwerking neemt bewakingscamera’s in gebruik: beslissing, advies, mededeling, register, pictogram, richting (camerawet 5 tot 8/1).',
    ],
  'When the controller decided.': [
    'Quand le responsable du traitement a décidé.',
    'Wanneer de verantwoordelijke voor de verwerking besliste.',
  ],
  'Notification of the decision to the police services.': [
    'Notification de la décision aux services de police.',
    'Mededeling van de beslissing aan de politiediensten.',
  ],
  'When it was made.': ['Quand elle a été faite.', 'Wanneer ze werd gedaan.'],
  'Register of image-processing activities.': [
    'Registre des activités de traitement d’images.',
    'Register van de beeldverwerkingsactiviteiten.',
  ],
  'The controller keeps it and this system is in it.': [
    'Le responsable du traitement le tient et ce système y figure.',
    'De verantwoordelijke voor de verwerking houdt het bij en dit systeem staat erin.',
  ],
  'Its form: written, electronic or not.': [
    'Sa forme : écrite, électronique ou non.',
    'Zijn vorm: schriftelijk, al dan niet elektronisch.',
  ],
  'How people are told.': ['Comment les personnes sont informées.', 'Hoe mensen worden ingelicht.'],
  'A pictogram stands at the entrance of the place.': [
    'Un pictogramme se trouve à l’entrée du lieu.',
    'Aan de ingang van de plaats staat een pictogram.',
  ],
  'Whoever enters can see it: the judgement of a person.': [
    'Toute personne qui entre peut le voir : appréciation par une personne.',
    'Wie binnenkomt, kan het zien: oordeel van een persoon.',
  ],
  'Mobile cameras in open places: a pictogram is on the vehicle (7/3 § 2, 1°).': [
    'Caméras mobiles dans des lieux ouverts : un pictogramme figure sur le véhicule (7/3, § 2, 1°).',
    'Mobiele camera’s in niet-besloten plaatsen: er staat een pictogram op het voertuig (7/3, § 2, 1°).',
  ],
  'Mobile cameras in open places: the other channel that informs citizens clearly, such as a page of the municipality (7/3 § 2, 2°).':
    [
      'Caméras mobiles dans des lieux ouverts : l’autre canal qui informe clairement les citoyens, par exemple une page de la commune (7/3, § 2, 2°).',
      'Mobiele camera’s in niet-besloten plaatsen: het andere kanaal dat de burgers duidelijk inlicht, bijvoorbeeld een pagina van de gemeente (7/3, § 2, 2°).',
    ],
  'The filmed people authorised the use beforehand (8 al. 2), otherwise than by entering where a pictogram stands.': [
    'Les personnes filmées ont autorisé l’utilisation au préalable (8, al. 2), autrement qu’en entrant là où se trouve un pictogramme.',
    'De gefilmde personen hebben het gebruik vooraf toegestaan (8, tweede lid), anders dan door binnen te gaan waar een pictogram staat.',
  ],
  'Where the camera looks.': ['Où la caméra regarde.', 'Waar de camera kijkt.'],
  'It is aimed at a place whose data the controller does not itself process: the street before a shop, a neighbour.': [
    'Elle est dirigée vers un lieu dont le responsable ne traite pas lui-même les données : la rue devant un commerce, un voisin.',
    'Ze is gericht op een plaats waarvan de verantwoordelijke de gegevens niet zelf verwerkt: de straat voor een winkel, een buur.',
  ],
  'Open place: the controller of that place expressly agrees (5 § 3 al. 6).': [
    'Lieu ouvert : le responsable du traitement de ce lieu y consent expressément (5, § 3, al. 6).',
    'Niet-besloten plaats: de verantwoordelijke voor de verwerking van die plaats stemt er uitdrukkelijk mee in (5, § 3, zesde lid).',
  ],
  'The place aimed at is the perimeter of 8/2, and the whole field of view lies inside the delimited perimeter.': [
    'Le lieu visé est le périmètre de 8/2, et tout le champ de vision se trouve dans le périmètre délimité.',
    'De beoogde plaats is de perimeter van 8/2, en het hele beeldveld ligt binnen de afgebakende perimeter.',
  ],
  'It watches an entrance that gives on an open place or a closed place accessible to the public.': [
    'Elle surveille une entrée qui donne sur un lieu ouvert ou un lieu fermé accessible au public.',
    'Ze bewaakt een ingang die uitgeeft op een niet-besloten plaats of een voor het publiek toegankelijke besloten plaats.',
  ],
  'What is filmed of that place is limited to the strict minimum: the judgement of a person.': [
    'Ce qui est filmé de ce lieu est limité au strict minimum : appréciation par une personne.',
    'Wat van die plaats wordt gefilmd, is tot het strikte minimum beperkt: oordeel van een persoon.',
  ],
  'Mobile cameras in open places: who operates them (7/1 al. 2).': [
    'Caméras mobiles dans des lieux ouverts : qui les utilise (7/1, al. 2).',
    'Mobiele camera’s in niet-besloten plaatsen: wie ze bedient (7/1, tweede lid).',
  ],
  'The operator acts within the powers the law gives (7/1 al. 2).': [
    'Cette personne agit dans les limites des compétences que la loi lui donne (7/1, al. 2).',
    'Die persoon handelt binnen de bevoegdheden die de wet geeft (7/1, tweede lid).',
  ],
  'A controller uses surveillance cameras: decision, advice, notice, register, pictogram, orientation (LCAM 5 to 8/1).':
    [
      'Un responsable du traitement utilise des caméras de surveillance : décision, avis, notification, registre, pictogramme, orientation (loi caméras 5 à 8/1).',
      'Een verantwoordelijke voor de verwerking gebruikt bewakingscamera’s: beslissing, advies, mededeling, register, pictogram, richting (camerawet 5 tot 8/1).',
    ],
  "A natural person's cameras inside a private dwelling need no notice, register or pictogram (LCAM 7 § 2 al. 4 to 6).":
    [
      'Les caméras d’une personne physique à l’intérieur d’une habitation privée n’exigent ni notification, ni registre, ni pictogramme (loi caméras 7, § 2, al. 4 à 6).',
      'De camera’s van een natuurlijke persoon binnen een private woning vergen geen mededeling, register of pictogram (camerawet 7, § 2, vierde tot zesde lid).',
    ],
  'A controller moves a temporary fixed surveillance camera (LCAM 5 § 2/1, § 3).': [
    'Un responsable du traitement déplace une caméra de surveillance fixe temporaire (loi caméras 5, § 2/1, § 3).',
    'Een verantwoordelijke voor de verwerking verplaatst een tijdelijk vaste bewakingscamera (camerawet 5, § 2/1, § 3).',
  ],
  'Advice or advices in force.': ['Avis en vigueur.', 'Advies of adviezen van kracht.'],
  'The new place lies inside the perimeter on which the council gave its advice.': [
    'Le nouveau lieu se trouve dans le périmètre sur lequel le conseil a donné son avis.',
    'De nieuwe plaats ligt binnen de perimeter waarover de raad advies gaf.',
  ],
  'When the move was notified to the police services as a modification, or the plan of moves of which it is part.': [
    'Quand le déplacement a été notifié aux services de police comme modification, ou le plan de déplacements dont il fait partie.',
    'Wanneer de verplaatsing als wijziging aan de politiediensten werd meegedeeld, of het verplaatsingsplan waarvan ze deel uitmaakt.',
  ],
  'A person watches live images of surveillance cameras (LCAM 5 § 4, 6 § 3, 7 § 3, 7/3 § 3).': [
    'Une personne regarde en direct des images de caméras de surveillance (loi caméras 5, § 4, 6, § 3, 7, § 3, 7/3, § 3).',
    'Een persoon bekijkt rechtstreeks beelden van bewakingscamera’s (camerawet 5, § 4, 6, § 3, 7, § 3, 7/3, § 3).',
  ],
  'Who watches.': ['Qui regarde.', 'Wie kijkt.'],
  'Why: to allow an immediate intervention in case of offence, damage, incivility or breach of public order, and to guide the services; or another aim.':
    [
      'Pourquoi : permettre une intervention immédiate en cas d’infraction, de dommage, d’incivilité ou d’atteinte à l’ordre public et guider les services ; ou un autre but.',
      'Waarom: onmiddellijk kunnen ingrijpen bij misdrijf, schade, overlast of verstoring van de openbare orde en de diensten begeleiden; of een ander doel.',
    ],
  'Supervision by a member of the police who sees the session and can stop it (5 § 4, R-46).': [
    'Surveillance par un membre de la police qui voit la session et peut l’arrêter (5, § 4, R-46).',
    'Toezicht door een lid van de politie dat de sessie ziet en kan stopzetten (5, § 4, R-46).',
  ],
  'Function, service or number of the member of the police who supervises; no name is needed.': [
    'Fonction, service ou numéro du membre de la police qui surveille ; aucun nom n’est requis.',
    'Functie, dienst of nummer van het lid van de politie dat toeziet; een naam is niet nodig.',
  ],
  'Other viewers than guards: they meet the conditions of the decree of 5 § 4 al. 2, which is not in our files.': [
    'Autres personnes que les agents de gardiennage : elles remplissent les conditions de l’arrêté royal de 5, § 4, al. 2, qui n’est pas dans nos fichiers.',
    'Andere kijkers dan bewakingsagenten: ze voldoen aan de voorwaarden van het koninklijk besluit van 5, § 4, tweede lid, dat niet in onze bestanden zit.',
  ],
  'Guards: they act under the law of 2 October 2017.': [
    'Agents de gardiennage : ils agissent en vertu de la loi du 2 octobre 2017.',
    'Bewakingsagenten: ze handelen krachtens de wet van 2 oktober 2017.',
  ],
  'Mobile cameras in open places: what they check (7/1).': [
    'Caméras mobiles dans des lieux ouverts : ce qu’elles contrôlent (7/1).',
    'Mobiele camera’s in niet-besloten plaatsen: wat ze controleren (7/1).',
  ],
  'A controller of cameras in an open place opens its live images to others for a significant event or an emergency (LCAM 5 § 4 al. 3).':
    [
      'Le responsable du traitement de caméras dans un lieu ouvert en ouvre les images en direct à d’autres, pour un évènement important ou une situation d’urgence (loi caméras 5, § 4, al. 3).',
      'Een verantwoordelijke voor camera’s in een niet-besloten plaats stelt de rechtstreekse beelden ervan voor anderen open, bij een belangrijk evenement of een noodsituatie (camerawet 5, § 4, derde lid).',
    ],
  'Authority or service that asks.': ['Autorité ou service qui demande.', 'Overheid of dienst die vraagt.'],
  'It is competent to coordinate this event or emergency: a statement with its ground.': [
    'Elle est compétente pour coordonner cet évènement ou cette situation d’urgence : une déclaration, avec son fondement.',
    'Ze is bevoegd om dit evenement of deze noodsituatie te coördineren: een verklaring met haar grond.',
  ],
  'Why the access is opened.': ['Pourquoi l’accès est ouvert.', 'Waarom de toegang wordt geopend.'],
  'Name of the event or emergency.': [
    'Nom de l’évènement ou de la situation d’urgence.',
    'Naam van het evenement of de noodsituatie.',
  ],
  'The access serves to coordinate safety, or to follow and manage the emergency.': [
    'L’accès sert à coordonner la sécurité, ou à suivre et gérer la situation d’urgence.',
    'De toegang dient om de veiligheid te coördineren, of om de noodsituatie op te volgen en te beheren.',
  ],
  'The event may affect public order and the safety of the population: the judgement of a person.': [
    'L’évènement peut avoir un impact sur l’ordre public et la sécurité de la population : appréciation par une personne.',
    'Het evenement kan een weerslag hebben op de openbare orde en de veiligheid van de bevolking: oordeel van een persoon.',
  ],
  'When the event or emergency began, or begins.': [
    'Quand l’évènement ou la situation d’urgence a commencé, ou commence.',
    'Wanneer het evenement of de noodsituatie begon, of begint.',
  ],
  'When it ended, or is to end.': [
    'Quand il ou elle a pris fin, ou doit prendre fin.',
    'Wanneer het eindigde, of moet eindigen.',
  ],
  'Recordings are asked too: this alinéa opens live images only.': [
    'Des enregistrements sont aussi demandés : cet alinéa n’ouvre que les images en direct.',
    'Er worden ook opnamen gevraagd: dit lid opent alleen rechtstreekse beelden.',
  ],
  'A controller places a public witness screen beside a camera, for good: its place, its camera, live (LCAM 6 § 2 al. 7, 9 al. 1).':
    [
      'Un responsable du traitement place durablement un écran témoin public à côté d’une caméra : son emplacement, sa caméra, en direct (loi caméras 6, § 2, al. 7, 9, al. 1er).',
      'Een verantwoordelijke voor de verwerking plaatst blijvend een openbaar controlescherm naast een camera: de plaats ervan, de camera, rechtstreeks (camerawet 6, § 2, zevende lid, 9, eerste lid).',
    ],
  'The screen stands near the camera.': [
    'L’écran se trouve à proximité de la caméra.',
    'Het scherm staat in de nabijheid van de camera.',
  ],
  'It shows the images of that camera only.': [
    'Il ne montre que les images de cette caméra.',
    'Het toont alleen de beelden van die camera.',
  ],
  'It shows them live; no replay.': [
    'Il les montre en direct ; aucune relecture.',
    'Het toont ze rechtstreeks; geen herhaling.',
  ],
  'A controller keeps images of surveillance cameras, for one or three months (LCAM 5 § 4, 6 § 3, 7 § 3, 7/3 § 4); the items run from `recordedFrom` to `recordedTo`.':
    [
      'Un responsable du traitement conserve des images de caméras de surveillance, un ou trois mois (loi caméras 5, § 4, 6, § 3, 7, § 3, 7/3, § 4) ; les éléments vont de `recordedFrom` à `recordedTo`.',
      'Een verantwoordelijke voor de verwerking bewaart beelden van bewakingscamera’s, één of drie maanden (camerawet 5, § 4, 6, § 3, 7, § 3, 7/3, § 4); de onderdelen lopen van `recordedFrom` tot `recordedTo`.',
    ],
  'Start of the recording: its oldest item.': [
    'Début de l’enregistrement : son élément le plus ancien.',
    'Begin van de opname: het oudste onderdeel ervan.',
  ],
  'End of the recording: its youngest item.': [
    'Fin de l’enregistrement : son élément le plus récent.',
    'Einde van de opname: het jongste onderdeel ervan.',
  ],
  'Why images are recorded: evidence or identification, or another aim such as counting.': [
    'Pourquoi les images sont enregistrées : preuve ou identification, ou un autre but comme un comptage.',
    'Waarom beelden worden opgenomen: bewijs of identificatie, of een ander doel zoals tellen.',
  ],
  'These images can help to prove facts or identify a person: the judgement of a person, with its reasons.': [
    'Ces images peuvent contribuer à prouver des faits ou à identifier une personne : appréciation par une personne, avec ses motifs.',
    'Deze beelden kunnen bijdragen tot het bewijs van feiten of de identificatie van een persoon: oordeel van een persoon, met de redenen.',
  ],
  'Only the useful sequence is kept beyond the term, not the whole recording (R-28).': [
    'Seule la séquence utile est conservée au-delà du délai, non tout l’enregistrement (R-28).',
    'Alleen de nuttige sequentie wordt na de termijn bewaard, niet de hele opname (R-28).',
  ],
  'Term that the controller has set.': [
    'Délai que le responsable du traitement a réglé.',
    'Termijn die de verantwoordelijke voor de verwerking heeft ingesteld.',
  ],
  'A controller deletes images of surveillance cameras at the end of their term (LCAM 5 § 4, 6 § 3, 7 § 3, 7/3 § 4).': [
    'Un responsable du traitement efface des images de caméras de surveillance au terme de leur délai (loi caméras 5, § 4, 6, § 3, 7, § 3, 7/3, § 4).',
    'Een verantwoordelijke voor de verwerking wist beelden van bewakingscamera’s aan het einde van hun termijn (camerawet 5, § 4, 6, § 3, 7, § 3, 7/3, § 4).',
  ],
  'A filmed person has asked for access and the request is open (LCAM 12, R-28).': [
    'Une personne filmée a demandé l’accès et la demande est en cours (loi caméras 12, R-28).',
    'Een gefilmde persoon heeft toegang gevraagd en de vraag loopt nog (camerawet 12, R-28).',
  ],
  'These images can help to prove facts or identify a person.': [
    'Ces images peuvent contribuer à prouver des faits ou à identifier une personne.',
    'Deze beelden kunnen bijdragen tot het bewijs van feiten of de identificatie van een persoon.',
  ],
  "A person consults a controller's register of image-processing activities (LCAM 5 § 3, 6 § 2, 7 § 2, 7/3 § 1).": [
    'Une personne consulte le registre des activités de traitement d’images d’un responsable (loi caméras 5, § 3, 6, § 2, 7, § 2, 7/3, § 1er).',
    'Een persoon raadpleegt het register van de beeldverwerkingsactiviteiten van een verantwoordelijke (camerawet 5, § 3, 6, § 2, 7, § 2, 7/3, § 1).',
  ],
  'Who asks for the register.': ['Qui demande le registre.', 'Wie het register vraagt.'],
  'The register is made available on request.': [
    'Le registre est mis à disposition sur demande.',
    'Het register wordt op verzoek ter beschikking gesteld.',
  ],
  'A controller of a listed closed place decides to film its perimeter (LCAM 8/2).': [
    'Le responsable du traitement d’un lieu fermé de la liste décide d’en filmer le périmètre (loi caméras 8/2).',
    'Een verantwoordelijke voor een besloten plaats op de lijst beslist de perimeter ervan te filmen (camerawet 8/2).',
  ],
  'Advice of the council on the delimitation, one for each municipality touched.': [
    'Avis du conseil sur la délimitation, un par commune touchée.',
    'Advies van de raad over de afbakening, één per betrokken gemeente.',
  ],
  'The perimeter directly surrounds the place: the judgement of a person.': [
    'Le périmètre entoure directement le lieu : appréciation par une personne.',
    'De perimeter omringt de plaats onmiddellijk: oordeel van een persoon.',
  ],
  'The perimeter decided lies inside the one on which the council gave its advice.': [
    'Le périmètre décidé se trouve dans celui sur lequel le conseil a donné son avis.',
    'De besliste perimeter ligt binnen die waarover de raad advies gaf.',
  ],
  'A controller films the perimeter of a listed closed place (LCAM 8/2 § 1).': [
    'Un responsable du traitement filme le périmètre d’un lieu fermé de la liste (loi caméras 8/2, § 1er).',
    'Een verantwoordelijke voor de verwerking filmt de perimeter van een besloten plaats op de lijst (camerawet 8/2, § 1).',
  ],
  'The whole field of view outside the place lies inside the delimited perimeter.': [
    'Tout le champ de vision à l’extérieur du lieu se trouve dans le périmètre délimité.',
    'Het hele beeldveld buiten de plaats ligt binnen de afgebakende perimeter.',
  ],
};
