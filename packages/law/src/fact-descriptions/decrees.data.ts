import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: the royal decrees. */
export const decreeDescriptions: Descriptions = {
  'A person checks a pictogram of the camera law: size, material, mentions, place (royal decree of 10 February 2008).':
    [
      'Une personne vérifie un pictogramme de la loi caméras : dimensions, matière, mentions, emplacement (arrêté royal du 10 février 2008).',
      'Een persoon kijkt een pictogram van de camerawet na: afmetingen, materiaal, vermeldingen, plaats (koninklijk besluit van 10 februari 2008).',
    ],
  'Class of the place at whose entrance the pictogram stands.': [
    'Nature du lieu à l’entrée duquel se trouve le pictogramme.',
    'Aard van de plaats aan de ingang waarvan het pictogram staat.',
  ],
  'Closed accessible place: its entrance is delimited by built, immovable elements such as walls and doors.': [
    'Lieu fermé accessible : son entrée est délimitée par des éléments construits et immobiles, comme des murs et des portes.',
    'Toegankelijke besloten plaats: de ingang is afgebakend door gebouwde, onbeweeglijke elementen zoals muren en deuren.',
  ],
  'The pictogram is on a vehicle that carries a mobile ANPR camera (art. 3/1): the class of place does not matter then.':
    [
      'Le pictogramme figure sur un véhicule qui porte une caméra mobile ANPR (art. 3/1) : la nature du lieu n’importe alors pas.',
      'Het pictogram staat op een voertuig met een mobiele ANPR-camera (art. 3/1): de aard van de plaats doet er dan niet toe.',
    ],
  'The camera reads number plates automatically.': [
    'La caméra lit automatiquement les plaques d’immatriculation.',
    'De camera leest automatisch nummerplaten.',
  ],
  'Aluminium plate: thickness in millimetres.': [
    'Plaque en aluminium : épaisseur en millimètres.',
    'Aluminium plaat: dikte in millimeter.',
  ],
  'Whether it follows the model and colours of the annex of the decree.': [
    'S’il suit le modèle et les couleurs de l’annexe de l’arrêté royal.',
    'Of het het model en de kleuren van de bijlage bij het koninklijk besluit volgt.',
  ],
  'Judgement of a person that the information is surely visible, given the entrance or the vehicle and the number of copies.':
    [
      'Appréciation par une personne que l’information est visible avec certitude, vu l’entrée ou le véhicule et le nombre d’exemplaires.',
      'Oordeel van een persoon dat de informatie met zekerheid zichtbaar is, gelet op de ingang of het voertuig en het aantal exemplaren.',
    ],
  'Open place: its entrances can be told apart.': [
    'Lieu ouvert : ses entrées peuvent être distinguées.',
    'Niet-besloten plaats: de ingangen zijn te onderscheiden.',
  ],
  'Open place without distinct entrances: the controller fixed the spots of the pictograms.': [
    'Lieu ouvert sans entrées distinctes : le responsable du traitement a déterminé l’emplacement des pictogrammes.',
    'Niet-besloten plaats zonder afzonderlijke ingangen: de verantwoordelijke heeft de plaats van de pictogrammen bepaald.',
  ],
  'What is written on the pictogram.': ['Ce qui est écrit sur le pictogramme.', 'Wat op het pictogram staat.'],
  'The words « Surveillance par caméra - Loi du 21 mars 2007 » (mention 1°).': [
    'Les mots « Surveillance par caméra - Loi du 21 mars 2007 » (mention 1°).',
    'De woorden ‘Camerabewaking - Wet van 21 maart 2007’ (vermelding 1°).',
  ],
  'Name of the controller, and of the representative where there is one (mention 2°).': [
    'Nom du responsable du traitement et, le cas échéant, du représentant (mention 2°).',
    'Naam van de verantwoordelijke voor de verwerking en, in voorkomend geval, van de vertegenwoordiger (vermelding 2°).',
  ],
  'Postal address (mention 3°).': ['Adresse postale (mention 3°).', 'Postadres (vermelding 3°).'],
  'E-mail address or telephone number, where there is one (mention 3°).': [
    'Adresse électronique ou numéro de téléphone, s’il y en a (mention 3°).',
    'E-mailadres of telefoonnummer, als dat er is (vermelding 3°).',
  ],
  'Contact details of the data protection officer (mention 4°).': [
    'Coordonnées du délégué à la protection des données (mention 4°).',
    'Contactgegevens van de functionaris voor gegevensbescherming (vermelding 4°).',
  ],
  'Website with the whole information on the processing (mention 5°).': [
    'Site internet avec toute l’information sur le traitement (mention 5°).',
    'Website met alle informatie over de verwerking (vermelding 5°).',
  ],
  '« ANPR » in clearly visible black capitals inside the drawing of the camera (art. 4 al. 3).': [
    '« ANPR » en majuscules noires clairement visibles dans le dessin de la caméra (art. 4, al. 3).',
    '‘ANPR’ in duidelijk zichtbare zwarte hoofdletters in de tekening van de camera (art. 4, derde lid).',
  ],
  'How several languages are shown: on one plate, on adjoining single-language plates, or on plates that stand apart.':
    [
      'Comment plusieurs langues sont présentées : sur une plaque, sur des plaques unilingues contiguës, ou sur des plaques séparées.',
      'Hoe verschillende talen worden getoond: op één plaat, op aansluitende eentalige platen, of op afzonderlijke platen.',
    ],
  'The controller can be reached by e-mail or telephone.': [
    'Le responsable du traitement peut être joint par courriel ou par téléphone.',
    'De verantwoordelijke voor de verwerking is per e-mail of telefoon te bereiken.',
  ],
  'The controller has a data protection officer.': [
    'Le responsable du traitement a un délégué à la protection des données.',
    'De verantwoordelijke voor de verwerking heeft een functionaris voor gegevensbescherming.',
  ],
  'The controller has a website with the whole information on these cameras.': [
    'Le responsable du traitement a un site internet avec toute l’information sur ces caméras.',
    'De verantwoordelijke voor de verwerking heeft een website met alle informatie over deze camera’s.',
  ],
  'Day on which the pictogram was put up: before 11 June 2018 the transition of the decree of 28 May 2018 applies.': [
    'Jour où le pictogramme a été apposé : avant le 11 juin 2018, le régime transitoire de l’arrêté royal du 28 mai 2018 s’applique.',
    'Dag waarop het pictogram werd aangebracht: vóór 11 juni 2018 geldt de overgangsregeling van het koninklijk besluit van 28 mei 2018.',
  ],
  'A controller declares surveillance cameras to the police through the electronic desk (royal decree of 8 May 2018).':
    [
      'Un responsable du traitement déclare des caméras de surveillance à la police par le guichet électronique (arrêté royal du 8 mai 2018).',
      'Een verantwoordelijke voor de verwerking geeft bewakingscamera’s via het elektronisch loket aan bij de politie (koninklijk besluit van 8 mei 2018).',
    ],
  'Who files the declaration.': ['Qui fait la déclaration.', 'Wie de aangifte doet.'],
  'How it is filed: only the central electronic desk counts.': [
    'Comment elle est faite : seul le guichet électronique centralisé compte.',
    'Hoe ze gebeurt: alleen het gecentraliseerd elektronisch loket telt.',
  ],
  'How the declarant signs in at the desk.': [
    'Comment le déclarant s’identifie au guichet.',
    'Hoe de aangever zich bij het loket aanmeldt.',
  ],
  'The desk asked a fee.': ['Le guichet a demandé un paiement.', 'Het loket heeft een vergoeding gevraagd.'],
  'What the controller is.': [
    'Ce qu’est le responsable du traitement.',
    'Wat de verantwoordelijke voor de verwerking is.',
  ],
  'Legal person, administration or association: who files can represent it.': [
    'Personne morale, administration ou association : qui déclare peut la représenter.',
    'Rechtspersoon, bestuur of vereniging: wie aangeeft, mag ze vertegenwoordigen.',
  ],
  'Several controllers are responsible together.': [
    'Plusieurs responsables le sont conjointement.',
    'Verschillende verantwoordelijken zijn dat gezamenlijk.',
  ],
  'Joint controllers: one files, by common agreement.': [
    'Responsables conjoints : l’un déclare, de commun accord.',
    'Gezamenlijke verantwoordelijken: één doet de aangifte, in onderling akkoord.',
  ],
  'When another files than the controller: the delegation.': [
    'Si un autre que le responsable déclare : la délégation.',
    'Als een ander dan de verantwoordelijke aangeeft: de machtiging.',
  ],
  'Whether an alarm centre, a proxy-user of the police or of the Interior, or another person files.': [
    'Si c’est une centrale d’alarme, un proxy-user de la police ou de l’Intérieur, ou une autre personne qui déclare.',
    'Of een alarmcentrale, een proxy-user van de politie of van Binnenlandse Zaken, of een andere persoon aangeeft.',
  ],
  'The written document exists.': ['Le document écrit existe.', 'Het schriftelijke document bestaat.'],
  'The controller signed it.': ['Le responsable l’a signé.', 'De verantwoordelijke heeft het ondertekend.'],
  'Alarm centre: the system is connected to it.': [
    'Centrale d’alarme : le système y est relié.',
    'Alarmcentrale: het systeem is ermee verbonden.',
  ],
  'Proxy-user: the controller has an electronic identity card, a mobile security code or a citizen token.': [
    'Proxy-user : le responsable a une carte d’identité électronique, un code de sécurité mobile ou un token citoyen.',
    'Proxy-user: de verantwoordelijke heeft een elektronische identiteitskaart, een mobiele beveiligingscode of een burgertoken.',
  ],
  'Number of watched places in this one declaration.': [
    'Nombre de lieux surveillés dans cette seule déclaration.',
    'Aantal bewaakte plaatsen in deze ene aangifte.',
  ],
  'Places of one system entered in this session, each in a declaration of its own.': [
    'Lieux d’un même système introduits dans cette session, chacun dans sa propre déclaration.',
    'Plaatsen van één systeem die in deze sessie zijn ingevoerd, elk in een eigen aangifte.',
  ],
  'Police cameras under the LFP are authorised, not declared: true when the cameras are used by the police.': [
    'Les caméras de police de la LFP sont autorisées, non déclarées : vrai quand la police utilise les caméras.',
    'Politiecamera’s onder de WPA worden toegestaan, niet aangegeven: waar als de politie de camera’s gebruikt.',
  ],
  'The form of the declaration, field by field (royal decree of 8 May 2018).': [
    'Le formulaire de déclaration, champ par champ (arrêté royal du 8 mai 2018).',
    'Het aangifteformulier, veld per veld (koninklijk besluit van 8 mei 2018).',
  ],
  '1°: identification of the declarant.': ['1° : identification du déclarant.', '1°: identificatie van de aangever.'],
  '2°: identification of the controller, when another declares.': [
    '2° : identification du responsable du traitement, quand un autre déclare.',
    '2°: identificatie van de verantwoordelijke, wanneer een ander aangeeft.',
  ],
  '3°: type of place.': ['3° : type de lieu.', '3°: soort plaats.'],
  '4°: main address, or a reference address where the decree allows one.': [
    '4° : adresse principale, ou adresse de référence là où l’arrêté royal l’admet.',
    '4°: hoofdadres, of een referentieadres waar het koninklijk besluit dat toelaat.',
  ],
  '5°: type of cameras.': ['5° : type de caméras.', '5°: soort camera’s.'],
  '6°: location of the cameras, one entry a type.': [
    '6° : localisation des caméras, une ligne par type.',
    '6°: plaats van de camera’s, één regel per soort.',
  ],
  'How the cameras of one type are located in the form.': [
    'Comment les caméras d’un type sont localisées dans le formulaire.',
    'Hoe de camera’s van één soort in het formulier worden gelokaliseerd.',
  ],
  'Type of these cameras.': ['Type de ces caméras.', 'Soort van deze camera’s.'],
  'Means used in the form.': ['Moyen utilisé dans le formulaire.', 'In het formulier gebruikt middel.'],
  'They watch the inside of vehicles.': [
    'Elles surveillent l’intérieur de véhicules.',
    'Ze bewaken de binnenkant van voertuigen.',
  ],
  'Temporary fixed cameras in an open place: for a given event, or moved regularly.': [
    'Caméras fixes temporaires dans un lieu ouvert : pour un évènement donné, ou déplacées régulièrement.',
    'Tijdelijk vaste camera’s in een niet-besloten plaats: voor een bepaald evenement, of geregeld verplaatst.',
  ],
  'A table with coordinates and azimuth is attached (fixed cameras, optional).': [
    'Un tableau avec coordonnées et azimut est joint (caméras fixes, facultatif).',
    'Een tabel met coördinaten en azimut is bijgevoegd (vaste camera’s, facultatief).',
  ],
  '7°: closed place: whether the cameras are linked to an alarm system is stated.': [
    '7° : lieu fermé : il est indiqué si les caméras sont reliées à un système d’alarme.',
    '7°: besloten plaats: vermeld is of de camera’s met een alarmsysteem verbonden zijn.',
  ],
  '8°: place where the images are processed.': [
    '8° : lieu où les images sont traitées.',
    '8°: plaats waar de beelden worden verwerkt.',
  ],
  '9°: whether the cameras work permanently is stated.': [
    '9° : il est indiqué si les caméras fonctionnent en permanence.',
    '9°: vermeld is of de camera’s permanent werken.',
  ],
  '10°: whether images are recorded is stated and, if so, whether continuously and for how long.': [
    '10° : il est indiqué si des images sont enregistrées et, dans l’affirmative, si c’est en continu et pour combien de temps.',
    '10°: vermeld is of beelden worden opgenomen en, zo ja, of dat continu is en voor hoelang.',
  ],
  '10°: term of keeping that is declared, when images are recorded.': [
    '10° : délai de conservation déclaré, quand des images sont enregistrées.',
    '10°: aangegeven bewaartermijn, wanneer beelden worden opgenomen.',
  ],
  '11°: whether images are watched live is stated.': [
    '11° : il est indiqué si des images sont regardées en direct.',
    '11°: vermeld is of beelden rechtstreeks worden bekeken.',
  ],
  '12°: contact persons named, with their details.': [
    '12° : personnes de contact nommées, avec leurs coordonnées.',
    '12°: genoemde contactpersonen, met hun gegevens.',
  ],
  '12°: they can answer a police request for access or a copy directly.': [
    '12° : elles peuvent répondre directement à une demande d’accès ou de copie de la police.',
    '12°: ze kunnen rechtstreeks antwoorden op een vraag van de politie om toegang of een kopie.',
  ],
  '13°: conformity with the camera law and data-protection law is attested.': [
    '13° : la conformité à la loi caméras et à la protection des données est attestée.',
    '13°: de overeenstemming met de camerawet en de gegevensbescherming is verklaard.',
  ],
  'Open place: day of the positive advice of the municipal council.': [
    'Lieu ouvert : jour de l’avis positif du conseil communal.',
    'Niet-besloten plaats: dag van het positief advies van de gemeenteraad.',
  ],
  'Open place, temporary or mobile ANPR cameras: the validity of that advice is stated.': [
    'Lieu ouvert, caméras fixes temporaires ou mobiles ANPR : la durée de validité de cet avis est indiquée.',
    'Niet-besloten plaats, tijdelijk vaste of mobiele ANPR-camera’s: de geldigheidsduur van dat advies is vermeld.',
  ],
  'Open place: road of another authority, where no council advice is asked (LCAM 5 § 2 al. 3, § 2/1 al. 7).': [
    'Lieu ouvert : voirie d’une autre autorité, où aucun avis du conseil n’est demandé (loi caméras 5, § 2, al. 3, § 2/1, al. 7).',
    'Niet-besloten plaats: weg van een andere overheid, waar geen advies van de raad wordt gevraagd (camerawet 5, § 2, derde lid, § 2/1, zevende lid).',
  ],
  'The place covers several addresses.': [
    'Le lieu couvre plusieurs adresses.',
    'De plaats beslaat verschillende adressen.',
  ],
  'Further information, technical above all, of free choice.': [
    'Autres informations, surtout techniques, au choix.',
    'Andere inlichtingen, vooral technische, naar keuze.',
  ],
  'A controller or delegate consults, changes or deletes a declaration (royal decree of 8 May 2018).': [
    'Un responsable du traitement ou son délégué consulte, modifie ou supprime une déclaration (arrêté royal du 8 mai 2018).',
    'Een verantwoordelijke voor de verwerking of zijn gemachtigde raadpleegt, wijzigt of verwijdert een aangifte (koninklijk besluit van 8 mei 2018).',
  ],
  'Who consults, changes or deletes: the controller or who files on behalf of the controller.': [
    'Qui consulte, modifie ou supprime : le responsable ou qui déclare pour lui.',
    'Wie raadpleegt, wijzigt of verwijdert: de verantwoordelijke of wie voor hem aangeeft.',
  ],
  'This person filed the declaration.': [
    'Cette personne a fait la déclaration.',
    'Deze persoon heeft de aangifte gedaan.',
  ],
  'What is done with the declared data.': [
    'Ce qui est fait des données déclarées.',
    'Wat met de aangegeven gegevens gebeurt.',
  ],
  'A controller validates a declaration, every year (royal decree of 8 May 2018).': [
    'Un responsable du traitement valide une déclaration, chaque année (arrêté royal du 8 mai 2018).',
    'Een verantwoordelijke voor de verwerking valideert een aangifte, elk jaar (koninklijk besluit van 8 mei 2018).',
  ],
  'Who validates.': ['Qui valide.', 'Wie valideert.'],
  'Day of the declaration or of its last validation.': [
    'Jour de la déclaration ou de sa dernière validation.',
    'Dag van de aangifte of van haar laatste validatie.',
  ],
  'The declarant verified that the declaration is accurate.': [
    'Le déclarant a vérifié que la déclaration est exacte.',
    'De aangever heeft nagegaan dat de aangifte juist is.',
  ],
  'The data that were no longer accurate were updated; left out when nothing had changed.': [
    'Les données qui n’étaient plus exactes ont été mises à jour ; omis si rien n’avait changé.',
    'De gegevens die niet meer juist waren, zijn bijgewerkt; weggelaten als niets was veranderd.',
  ],
  'Something declared is no longer accurate.': [
    'Quelque chose de déclaré n’est plus exact.',
    'Iets wat werd aangegeven, is niet meer juist.',
  ],
  'The system deletes a declaration that was not validated (royal decree of 8 May 2018).': [
    'Le système supprime une déclaration qui n’a pas été validée (arrêté royal du 8 mai 2018).',
    'Het systeem verwijdert een aangifte die niet werd gevalideerd (koninklijk besluit van 8 mei 2018).',
  ],
  'Who deletes: the keeper of the desk.': [
    'Qui supprime : le gestionnaire du guichet.',
    'Wie verwijdert: de beheerder van het loket.',
  ],
  'A controller reports that a declared camera system is out of service (royal decree of 8 May 2018).': [
    'Un responsable du traitement signale qu’un système de caméras déclaré est hors service (arrêté royal du 8 mai 2018).',
    'Een verantwoordelijke voor de verwerking meldt dat een aangegeven camerasysteem buiten gebruik is (koninklijk besluit van 8 mei 2018).',
  ],
  'Who reports.': ['Qui signale.', 'Wie meldt.'],
  'Day on which the system went out of service.': [
    'Jour où le système a été mis hors service.',
    'Dag waarop het systeem buiten gebruik werd gesteld.',
  ],
  'A controller keeps the register of image-processing activities (royal decree of 8 May 2018).': [
    'Un responsable du traitement tient le registre des activités de traitement d’images (arrêté royal du 8 mai 2018).',
    'Een verantwoordelijke voor de verwerking houdt het register van de beeldverwerkingsactiviteiten bij (koninklijk besluit van 8 mei 2018).',
  ],
  'Who keeps it.': ['Qui le tient.', 'Wie het bijhoudt.'],
  'Whose register it is: of a controller under the camera law, or the register of the police (LFP 25/8), which is another.':
    [
      'De qui est le registre : d’un responsable soumis à la loi caméras, ou le registre de la police (LFP 25/8), qui en est un autre.',
      'Van wie het register is: van een verantwoordelijke onder de camerawet, of het register van de politie (WPA 25/8), dat een ander is.',
    ],
  'The fields.': ['Les champs.', 'De velden.'],
  '1: name and details of the controller, and of joint controller, representative and DPO where there are.': [
    '1 : nom et coordonnées du responsable du traitement et, le cas échéant, du responsable conjoint, du représentant et du DPO.',
    '1: naam en gegevens van de verantwoordelijke voor de verwerking en, in voorkomend geval, van de gezamenlijke verantwoordelijke, de vertegenwoordiger en de DPO.',
  ],
  '2: purposes.': ['2 : finalités.', '2: doeleinden.'],
  '3: categories of persons and of data.': [
    '3 : catégories de personnes et de données.',
    '3: categorieën van personen en van gegevens.',
  ],
  '4: categories of recipients, those in third countries included.': [
    '4 : catégories de destinataires, y compris dans des pays tiers.',
    '4: categorieën van ontvangers, ook die in derde landen.',
  ],
  '5: transfers to third countries or international organisations, where there are.': [
    '5 : transferts vers des pays tiers ou des organisations internationales, s’il y en a.',
    '5: doorgiften aan derde landen of internationale organisaties, als die er zijn.',
  ],
  '6: terms of erasure, when images are recorded.': [
    '6 : délais d’effacement, quand des images sont enregistrées.',
    '6: termijnen van uitwissing, wanneer beelden worden opgenomen.',
  ],
  '7: technical and organisational security measures.': [
    '7 : mesures de sécurité techniques et organisationnelles.',
    '7: technische en organisatorische beveiligingsmaatregelen.',
  ],
  '8: legal basis.': ['8 : base légale.', '8: wettelijke grondslag.'],
  '9: type of place.': ['9 : type de lieu.', '9: soort plaats.'],
  '10: technical description and, for fixed cameras, where they stand.': [
    '10 : description technique et, pour des caméras fixes, leur emplacement.',
    '10: technische beschrijving en, voor vaste camera’s, waar ze staan.',
  ],
  '11: zones and periods of use, for temporary or mobile cameras.': [
    '11 : zones et périodes d’utilisation, pour des caméras fixes temporaires ou mobiles.',
    '11: zones en periodes van gebruik, voor tijdelijk vaste of mobiele camera’s.',
  ],
  '12: how people are informed.': ['12 : mode d’information des personnes.', '12: hoe mensen worden ingelicht.'],
  '13: place where the images are processed.': [
    '13 : lieu où les images sont traitées.',
    '13: plaats waar de beelden worden verwerkt.',
  ],
  '14: live viewing or not, and how it is organised.': [
    '14 : visionnage en direct ou non, et son organisation.',
    '14: rechtstreeks bekijken of niet, en hoe het georganiseerd is.',
  ],
  'Data go to a third country or an international organisation.': [
    'Des données vont vers un pays tiers ou une organisation internationale.',
    'Er gaan gegevens naar een derde land of een internationale organisatie.',
  ],
  'Images are recorded.': ['Des images sont enregistrées.', 'Er worden beelden opgenomen.'],
  'Temporary or mobile cameras are used.': [
    'Des caméras fixes temporaires ou mobiles sont utilisées.',
    'Er worden tijdelijk vaste of mobiele camera’s gebruikt.',
  ],
  'The council gave a positive advice (open place, or perimeter of LCAM 8/2).': [
    'Le conseil a donné un avis positif (lieu ouvert, ou périmètre de 8/2 de la loi caméras).',
    'De raad gaf een positief advies (niet-besloten plaats, of perimeter van 8/2 van de camerawet).',
  ],
  'That advice is in the register.': ['Cet avis se trouve dans le registre.', 'Dat advies zit in het register.'],
  'The register is checked regularly and matches the cameras.': [
    'Le registre est vérifié régulièrement et correspond aux caméras.',
    'Het register wordt geregeld nagekeken en stemt met de camera’s overeen.',
  ],
  'A controller deletes the register of image-processing activities (royal decree of 8 May 2018).': [
    'Un responsable du traitement supprime le registre des activités de traitement d’images (arrêté royal du 8 mai 2018).',
    'Een verantwoordelijke voor de verwerking verwijdert het register van de beeldverwerkingsactiviteiten (koninklijk besluit van 8 mei 2018).',
  ],
  'Who deletes it.': ['Qui le supprime.', 'Wie het verwijdert.'],
  'Images are still processed: cameras work, or images are still kept.': [
    'Des images sont encore traitées : des caméras fonctionnent, ou des images sont encore conservées.',
    'Er worden nog beelden verwerkt: camera’s werken, of er worden nog beelden bewaard.',
  ],
  'A place is measured against a list of the decree: perimeter, three months, live transmission (royal decree of 6 December 2018).':
    [
      'Un lieu est examiné au regard d’une liste de l’arrêté royal : périmètre, trois mois, transmission en direct (arrêté royal du 6 décembre 2018).',
      'Een plaats wordt aan een lijst van het koninklijk besluit getoetst: perimeter, drie maanden, rechtstreekse overzending (koninklijk besluit van 6 december 2018).',
    ],
  'Which of the three lists.': ['Laquelle des trois listes.', 'Welke van de drie lijsten.'],
  'The place.': ['Le lieu.', 'De plaats.'],
};
