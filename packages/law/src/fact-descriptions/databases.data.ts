import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: technical databases. */
export const databaseDescriptions: Descriptions = {
  'The head of a zone, or of a federal body, designates the adviser (2018) or the data protection officer (since 29-06-2019) (LFP 44/3 § 1; law of 7 December 1998, art. 144).':
    [
      'Le chef d’une zone, ou d’un organe fédéral, désigne le conseiller (2018) ou le délégué à la protection des données (depuis le 29-06-2019) (LFP 44/3, § 1er ; loi du 7 décembre 1998, art. 144).',
      'Het hoofd van een zone, of van een federaal orgaan, wijst de consulent (2018) of de functionaris voor gegevensbescherming (sinds 29-06-2019) aan (WPA 44/3, § 1; wet van 7 december 1998, art. 144).',
    ],
  'Who designates: head of the zone, commissioner general, directorate-general or directorate.': [
    'Qui désigne : chef de la zone, commissaire général, direction générale ou direction.',
    'Wie aanwijst: hoofd van de zone, commissaris-generaal, algemene directie of directie.',
  ],
  'Function given: adviser of 44/3, or data protection officer.': [
    'Fonction donnée : conseiller de 44/3, ou délégué à la protection des données.',
    'Gegeven functie: consulent van 44/3, of functionaris voor gegevensbescherming.',
  ],
  'The person designated is the head who designates (no independence).': [
    'La personne désignée est le chef qui désigne (pas d’indépendance).',
    'De aangewezen persoon is het hoofd dat aanwijst (geen onafhankelijkheid).',
  ],
  'The person belongs to the police staff.': [
    'La personne appartient au personnel de la police.',
    'De persoon behoort tot het politiepersoneel.',
  ],
  'First day of the designation.': ['Premier jour de la désignation.', 'Eerste dag van de aanwijzing.'],
  'A chief of corps (local) or the ministers (national) plan a technical database of intelligent cameras (LFP 44/2 § 3, 44/11/3sexies).':
    [
      'Un chef de corps (local) ou les ministres (national) préparent une banque de données technique de caméras intelligentes (LFP 44/2, § 3, 44/11/3sexies).',
      'Een korpschef (lokaal) of de ministers (nationaal) bereiden een technische gegevensbank van intelligente camera’s voor (WPA 44/2, § 3, 44/11/3sexies).',
    ],
  'Local or national.': ['Locale ou nationale.', 'Lokaal of nationaal.'],
  'Everyone who creates it: the chief of corps, or the minister or ministers.': [
    'Tous ceux qui la créent : le chef de corps, ou le ou les ministres.',
    'Iedereen die ze opricht: de korpschef, of de minister of ministers.',
  ],
  'Key of a role, as in the law reference.': [
    'Clé d’une fonction, comme dans la référence de la loi.',
    'Sleutel van een functie, zoals in de wettelijke referentie.',
  ],
  'What collects the data.': ['Ce qui collecte les données.', 'Wat de gegevens verzamelt.'],
  'Intelligent ANPR camera, intelligent ANPR system (software), or anything else.': [
    'Caméra intelligente ANPR, système intelligent ANPR (logiciel), ou toute autre chose.',
    'Intelligente ANPR-camera, intelligent ANPR-systeem (software), of iets anders.',
  ],
  "Functions switched on, such as 'anpr', 'facial-recognition', 'person-reid'.": [
    'Fonctions activées, par exemple « anpr », « facial-recognition », « person-reid ».',
    'Ingeschakelde functies, bijvoorbeeld ‘anpr’, ‘facial-recognition’, ‘person-reid’.',
  ],
  'Works on images that cameras recorded (al. 3).': [
    'Travaille sur des images que des caméras ont enregistrées (al. 3).',
    'Werkt op beelden die camera’s hebben opgenomen (derde lid).',
  ],
  'Extracts the data of number plates (al. 3).': [
    'Extrait les données de plaques d’immatriculation (al. 3).',
    'Haalt de gegevens van nummerplaten eruit (derde lid).',
  ],
  'Works on criteria set beforehand (al. 3).': [
    'Travaille selon des critères préétablis (al. 3).',
    'Werkt volgens vooraf bepaalde criteria (derde lid).',
  ],
  'Purposes of the database; those of both branches make it mixed.': [
    'Finalités de la banque de données ; celles des deux types de mission la rendent mixte.',
    'Doeleinden van de gegevensbank; die van beide soorten opdracht maken ze gemengd.',
  ],
  'A purpose of a technical database, a search or a correlation (44/11/3septies).': [
    'Une finalité d’une banque de données technique, d’une recherche ou d’une corrélation (44/11/3septies).',
    'Een doeleinde van een technische gegevensbank, een opzoeking of een correlatie (44/11/3septies).',
  ],
  'Judicial police: the case of 44/11/3septies, 1° relied on; `road-traffic` is article 62 of the law of 16 March 1968.':
    [
      'Police judiciaire : le cas de 44/11/3septies, 1°, invoqué ; `road-traffic` est l’article 62 de la loi du 16 mars 1968.',
      'Gerechtelijke politie: het ingeroepen geval van 44/11/3septies, 1°; `road-traffic` is artikel 62 van de wet van 16 maart 1968.',
    ],
  'Class of the offence: contraventions are outside 1°, a).': [
    'Catégorie de l’infraction : les contraventions sont hors du 1°, a).',
    'Klasse van het misdrijf: overtredingen vallen buiten 1°, a).',
  ],
  'Article 62 of the law of 16 March 1968 is applied (1°, b).': [
    'L’article 62 de la loi du 16 mars 1968 est appliqué (1°, b).',
    'Artikel 62 van de wet van 16 maart 1968 wordt toegepast (1°, b).',
  ],
  'Judgement of a person that serious presumptions or indications show an imminent danger to physical integrity (1°, c).':
    [
      'Appréciation par une personne que des présomptions ou indices sérieux montrent un danger imminent pour l’intégrité physique (1°, c).',
      'Oordeel van een persoon dat ernstige vermoedens of aanwijzingen op een dreigend gevaar voor de fysieke integriteit wijzen (1°, c).',
    ],
  'The controller asks the data protection officer for the opinion on a planned technical database (LFP 44/11/3octies al. 1 and 2).':
    [
      'Le responsable du traitement demande au délégué à la protection des données son avis sur un projet de banque de données technique (LFP 44/11/3octies, al. 1er et 2).',
      'De verwerkingsverantwoordelijke vraagt de functionaris voor gegevensbescherming om advies over een geplande technische gegevensbank (WPA 44/11/3octies, eerste en tweede lid).',
    ],
  'The controller who asks.': [
    'Le responsable du traitement qui demande.',
    'De verwerkingsverantwoordelijke die vraagt.',
  ],
  'To whom the request goes.': ['À qui la demande est adressée.', 'Aan wie de vraag wordt gericht.'],
  'An adviser (until 28-06-2019) or a data protection officer is designated.': [
    'Un conseiller (jusqu’au 28-06-2019) ou un délégué à la protection des données est désigné.',
    'Een consulent (tot 28-06-2019) of een functionaris voor gegevensbescherming is aangewezen.',
  ],
  'The project of creation is joined.': [
    'Le projet de création est joint.',
    'Het ontwerp van oprichting is bijgevoegd.',
  ],
  'The purposes are stated.': ['Les finalités sont énoncées.', 'De doeleinden zijn vermeld.'],
  'The modalities of processing are stated.': [
    'Les modalités de traitement sont énoncées.',
    'De nadere regels van de verwerking zijn vermeld.',
  ],
  'Impact and risk assessment: its four heads.': [
    'Analyse d’impact et de risques : ses quatre volets.',
    'Impact- en risicoanalyse: haar vier onderdelen.',
  ],
  'The database exists already.': ['La banque de données existe déjà.', 'De gegevensbank bestaat al.'],
  'When the officer receives the request; left out: at the act.': [
    'Quand le délégué reçoit la demande ; omis : à l’acte.',
    'Wanneer de functionaris de vraag ontvangt; weggelaten: bij de handeling.',
  ],
  'The data protection officer gives the opinion on a planned technical database, within thirty days (LFP 44/11/3octies al. 3).':
    [
      'Le délégué à la protection des données donne son avis sur un projet de banque de données technique, dans les trente jours (LFP 44/11/3octies, al. 3).',
      'De functionaris voor gegevensbescherming geeft binnen dertig dagen advies over een geplande technische gegevensbank (WPA 44/11/3octies, derde lid).',
    ],
  'Who gives it.': ['Qui le donne.', 'Wie het geeft.'],
  'The same person is the controller or asked for the opinion.': [
    'La même personne est le responsable du traitement ou a demandé l’avis.',
    'Dezelfde persoon is de verwerkingsverantwoordelijke of heeft het advies gevraagd.',
  ],
  'When the complete request was received.': [
    'Quand la demande complète a été reçue.',
    'Wanneer de volledige vraag werd ontvangen.',
  ],
  'The request came with its assessment.': [
    'La demande était accompagnée de son analyse.',
    'De vraag ging vergezeld van haar analyse.',
  ],
  'How many recommendations the opinion makes.': [
    'Nombre de recommandations de l’avis.',
    'Aantal aanbevelingen in het advies.',
  ],
  'The controller decides on each recommendation of the data protection officer, with reasons (LFP 44/11/3octies al. 4).':
    [
      'Le responsable du traitement décide de chaque recommandation du délégué à la protection des données, de manière motivée (LFP 44/11/3octies, al. 4).',
      'De verwerkingsverantwoordelijke beslist gemotiveerd over elke aanbeveling van de functionaris voor gegevensbescherming (WPA 44/11/3octies, vierde lid).',
    ],
  'The controller who decides.': [
    'Le responsable du traitement qui décide.',
    'De verwerkingsverantwoordelijke die beslist.',
  ],
  'One line a recommendation.': ['Une ligne par recommandation.', 'Eén regel per aanbeveling.'],
  'A recommendation of the data protection officer and what the controller does with it.': [
    'Une recommandation du délégué à la protection des données et ce que le responsable du traitement en fait.',
    'Een aanbeveling van de functionaris voor gegevensbescherming en wat de verwerkingsverantwoordelijke ermee doet.',
  ],
  'Number in the opinion.': ['Numéro dans l’avis.', 'Nummer in het advies.'],
  'Followed wholly (true), or refused in whole or in part (false); left out: no answer yet.': [
    'Suivie entièrement (vrai), ou refusée en tout ou en partie (faux) ; omis : pas encore de réponse.',
    'Volledig gevolgd (waar), of geheel of gedeeltelijk geweigerd (onwaar); weggelaten: nog geen antwoord.',
  ],
  'Reasons of the controller.': [
    'Motifs du responsable du traitement.',
    'Redenen van de verwerkingsverantwoordelijke.',
  ],
  'The data protection officer sends the analysis to the supervisory authority when a recommendation is not followed (LFP 44/11/3octies al. 4).':
    [
      'Le délégué à la protection des données transmet l’analyse à l’autorité de contrôle quand une recommandation n’est pas suivie (LFP 44/11/3octies, al. 4).',
      'De functionaris voor gegevensbescherming stuurt de analyse door naar de toezichthoudende autoriteit wanneer een aanbeveling niet wordt gevolgd (WPA 44/11/3octies, vierde lid).',
    ],
  'Who sends it.': ['Qui la transmet.', 'Wie ze doorstuurt.'],
  'Function of the body to which the analysis goes: the supervisory authority (44/11/3octies al. 4).': [
    'Fonction de l’organe auquel l’analyse est transmise : l’autorité de contrôle (44/11/3octies, al. 4).',
    'Functie van het orgaan waarnaar de analyse gaat: de toezichthoudende autoriteit (44/11/3octies, vierde lid).',
  ],
  'The analysis of the officer is joined.': [
    'L’analyse du délégué est jointe.',
    'De analyse van de functionaris is bijgevoegd.',
  ],
  'Recommendations, with what the controller did.': [
    'Recommandations, avec ce que le responsable du traitement en a fait.',
    'Aanbevelingen, met wat de verwerkingsverantwoordelijke ermee deed.',
  ],
  'A chief of corps (local) or the ministers (national) create a technical database (LFP 44/11/3sexies to 44/11/3decies).':
    [
      'Un chef de corps (local) ou les ministres (national) créent une banque de données technique (LFP 44/11/3sexies à 44/11/3decies).',
      'Een korpschef (lokaal) of de ministers (nationaal) richten een technische gegevensbank op (WPA 44/11/3sexies tot 44/11/3decies).',
    ],
  'Who is recorded as controller; left out: those who create, as the law has it.': [
    'Qui est enregistré comme responsable du traitement ; omis : ceux qui créent, comme la loi le veut.',
    'Wie als verwerkingsverantwoordelijke is opgetekend; weggelaten: wie opricht, zoals de wet bepaalt.',
  ],
  'Opinion of the data protection officer: request, answer, recommendations.': [
    'Avis du délégué à la protection des données : demande, réponse, recommandations.',
    'Advies van de functionaris voor gegevensbescherming: vraag, antwoord, aanbevelingen.',
  ],
  'Day and hour on which the officer received the complete request.': [
    'Jour et heure où le délégué a reçu la demande complète.',
    'Dag en uur waarop de functionaris de volledige vraag ontving.',
  ],
  'The impact and risk assessment with its four heads came with the request.': [
    'L’analyse d’impact et de risques, avec ses quatre volets, accompagnait la demande.',
    'De impact- en risicoanalyse met haar vier onderdelen zat bij de vraag.',
  ],
  'When the opinion was given; left out: none yet.': [
    'Quand l’avis a été donné ; omis : pas encore.',
    'Wanneer het advies werd gegeven; weggelaten: nog niet.',
  ],
  'Reasons recorded by the controller for going on without opinion after day 30 (R-02).': [
    'Motifs consignés par le responsable du traitement pour poursuivre sans avis après le jour 30 (R-02).',
    'Redenen die de verwerkingsverantwoordelijke optekende om na dag 30 zonder advies door te gaan (R-02).',
  ],
  'Every recommendation of the opinion; an empty list when it made none.': [
    'Chaque recommandation de l’avis ; une liste vide s’il n’en a fait aucune.',
    'Elke aanbeveling van het advies; een lege lijst als het er geen deed.',
  ],
  'Every processing operation is journaled.': [
    'Chaque opération de traitement est journalisée.',
    'Elke verwerking wordt gelogd.',
  ],
  'How long the journal is kept.': ['Combien de temps le journal est conservé.', 'Hoelang het logboek wordt bewaard.'],
  'Classes of data that the database holds.': [
    'Catégories de données que contient la banque de données.',
    'Klassen van gegevens die de gegevensbank bevat.',
  ],
  'What is collected or processed in a technical database, by the classes of 44/11/3decies § 1; those after `journal-data` are in no class.':
    [
      'Ce qui est collecté ou traité dans une banque de données technique, par les catégories de 44/11/3decies, § 1er ; celles qui suivent `journal-data` ne sont dans aucune.',
      'Wat in een technische gegevensbank wordt verzameld of verwerkt, volgens de klassen van 44/11/3decies, § 1; wat na `journal-data` komt, behoort tot geen enkele.',
    ],
  'How long reads are kept.': [
    'Combien de temps les données de passage sont conservées.',
    'Hoelang de doortochtgegevens worden bewaard.',
  ],
  'Local database: a channel to the corresponding national database is set up.': [
    'Banque de données locale : un canal vers la banque nationale correspondante est établi.',
    'Lokale gegevensbank: er is een kanaal naar de overeenkomstige nationale gegevensbank.',
  ],
  'Local database: a corresponding national database exists.': [
    'Banque de données locale : une banque nationale correspondante existe.',
    'Lokale gegevensbank: er bestaat een overeenkomstige nationale gegevensbank.',
  ],
  'The binding security directive that applies, by reference.': [
    'La directive contraignante de sécurité applicable, par référence.',
    'De toepasselijke bindende veiligheidsrichtlijn, met referentie.',
  ],
  'The controller guarantees the security measures of a technical database (LFP 44/4 § 2).': [
    'Le responsable du traitement garantit les mesures de sécurité d’une banque de données technique (LFP 44/4, § 2).',
    'De verwerkingsverantwoordelijke waarborgt de veiligheidsmaatregelen van een technische gegevensbank (WPA 44/4, § 2).',
  ],
  'Local zone or federal police.': ['Zone locale ou police fédérale.', 'Lokale zone of federale politie.'],
  'Who guarantees them.': ['Qui les garantit.', 'Wie ze waarborgt.'],
  'The directive, by reference.': ['La directive, par référence.', 'De richtlijn, met referentie.'],
  'Measures recorded: reliability, confidentiality, availability, traceability, integrity.': [
    'Mesures consignées : fiabilité, confidentialité, disponibilité, traçabilité, intégrité.',
    'Opgetekende maatregelen: betrouwbaarheid, vertrouwelijkheid, beschikbaarheid, traceerbaarheid, integriteit.',
  ],
  'The Control Organ inspects a technical database or its journal (LFP 44/6).': [
    'L’Organe de contrôle inspecte une banque de données technique ou son journal (LFP 44/6).',
    'Het Controleorgaan inspecteert een technische gegevensbank of het logboek ervan (WPA 44/6).',
  ],
  'Who inspects.': ['Qui inspecte.', 'Wie inspecteert.'],
  'The inspection is journaled.': ['L’inspection est journalisée.', 'De inspectie wordt gelogd.'],
  "A system takes the read of a vehicle's passage (ANPR) into a store (LFP 44/2 § 3, 44/11/3decies §§ 1 and 2).": [
    'Un système reçoit la donnée de passage d’un véhicule (ANPR) dans une banque (LFP 44/2, § 3, 44/11/3decies, §§ 1er et 2).',
    'Een systeem neemt het doortochtgegeven van een voertuig (ANPR) in een gegevensbank op (WPA 44/2, § 3, 44/11/3decies, §§ 1 en 2).',
  ],
  'Collected automatically by a technical tool.': [
    'Collectée automatiquement par un outil technique.',
    'Automatisch verzameld door een technisch hulpmiddel.',
  ],
  'Structured so that it can be found directly; raw video that is not indexed is not.': [
    'Structurée de façon à pouvoir être retrouvée directement ; une vidéo brute non indexée ne l’est pas.',
    'Zo gestructureerd dat het rechtstreeks terug te vinden is; niet-geïndexeerde ruwe video is dat niet.',
  ],
  'Where it goes.': ['Où elle va.', 'Waar het heen gaat.'],
  'What collected or extracted it.': ['Ce qui l’a collectée ou extraite.', 'Wat het verzamelde of eruit haalde.'],
  'Classes of data in the read.': [
    'Catégories de données de la donnée de passage.',
    'Klassen van gegevens in het doortochtgegeven.',
  ],
  'Classes that appear on the images and are not recorded. Left out: none.': [
    'Catégories qui apparaissent sur les images et ne sont pas enregistrées. Omis : aucune.',
    'Klassen die op de beelden te zien zijn en niet worden opgeslagen. Weggelaten: geen.',
  ],
  'The time carries its zone or offset.': [
    'L’heure porte son fuseau ou son décalage.',
    'Het tijdstip draagt zijn tijdzone of tijdverschil.',
  ],
  'Recording of the read.': ['Enregistrement de la donnée de passage.', 'Opname van het doortochtgegeven.'],
  'From when its term runs.': ['À partir de quand court son délai.', 'Vanaf wanneer de termijn ervan loopt.'],
  'Term set in the system.': ['Délai réglé dans le système.', 'In het systeem ingestelde termijn.'],
  'Term that the assessment finds necessary.': [
    'Délai que l’analyse juge nécessaire.',
    'Termijn die de analyse nodig acht.',
  ],
  'The operation is journaled.': ['L’opération est journalisée.', 'De verrichting wordt gelogd.'],
  "The read of a vehicle's passage (ANPR) is deleted from a technical database, after at most twelve months (LFP 44/11/3decies § 2).":
    [
      'La donnée de passage d’un véhicule (ANPR) est effacée d’une banque de données technique, après douze mois au plus (LFP 44/11/3decies, § 2).',
      'Het doortochtgegeven van een voertuig (ANPR) wordt uit een technische gegevensbank gewist, na hoogstens twaalf maanden (WPA 44/11/3decies, § 2).',
    ],
  'The operation is journaled, automatic deletion included.': [
    'L’opération est journalisée, l’effacement automatique compris.',
    'De verrichting wordt gelogd, ook de automatische uitwissing.',
  ],
  'Journal entries about the read would go with it.': [
    'Des inscriptions du journal sur la donnée de passage disparaîtraient avec elle.',
    'Inschrijvingen in het logboek over het doortochtgegeven zouden mee verdwijnen.',
  ],
  'The read was transmitted to the national database.': [
    'La donnée de passage a été transmise à la banque nationale.',
    'Het doortochtgegeven is naar de nationale gegevensbank doorgezonden.',
  ],
  'A processing operation in a technical database is written in its journal (LFP 44/11/3novies, 44/4 § 2).': [
    'Une opération de traitement dans une banque de données technique est inscrite à son journal (LFP 44/11/3novies, 44/4, § 2).',
    'Een verwerking in een technische gegevensbank wordt in het logboek ervan ingeschreven (WPA 44/11/3novies, 44/4, § 2).',
  ],
  'Operation; those of 44/4 § 2 since 29-06-2019, and any other processing.': [
    'Opération ; celles de 44/4, § 2, depuis le 29-06-2019, et tout autre traitement.',
    'Verrichting; die van 44/4, § 2, sinds 29-06-2019, en elke andere verwerking.',
  ],
  'The line is written.': ['La ligne est écrite.', 'De regel is geschreven.'],
  'Date and hour of the operation.': ['Date et heure de l’opération.', 'Datum en uur van de verrichting.'],
  'Reason of a consultation or communication.': [
    'Raison d’une consultation ou d’une communication.',
    'Reden van een raadpleging of een mededeling.',
  ],
  'Category of persons who consulted.': [
    'Catégorie de personnes qui ont consulté.',
    'Categorie van personen die raadpleegden.',
  ],
  'Identification of who consulted.': ['Identification de qui a consulté.', 'Identificatie van wie raadpleegde.'],
  'System that communicated the data.': ['Système qui a communiqué les données.', 'Systeem dat de gegevens meedeelde.'],
  'Category of the recipients of a communication.': [
    'Catégorie des destinataires d’une communication.',
    'Categorie van de ontvangers van een mededeling.',
  ],
  'Entries of the journal of a technical database are deleted, after ten years (LFP 44/11/3novies).': [
    'Des inscriptions du journal d’une banque de données technique sont effacées, après dix ans (LFP 44/11/3novies).',
    'Inschrijvingen in het logboek van een technische gegevensbank worden na tien jaar gewist (WPA 44/11/3novies).',
  ],
  'When the processing that the entry describes took place.': [
    'Quand le traitement que décrit l’inscription a eu lieu.',
    'Wanneer de verwerking plaatsvond die de inschrijving beschrijft.',
  ],
  'A member of the police asks for a point search of the reads of a technical database (LFP 44/11/3decies § 3).': [
    'Un membre de la police demande une recherche ponctuelle dans les données de passage d’une banque de données technique (LFP 44/11/3decies, § 3).',
    'Een lid van de politie vraagt een gerichte opzoeking in de doortochtgegevens van een technische gegevensbank (WPA 44/11/3decies, § 3).',
  ],
  'Who asks: function and level.': ['Qui demande : fonction et niveau.', 'Wie vraagt: functie en niveau.'],
  'Whether that person is a member of the police services.': [
    'Si cette personne fait partie des services de police.',
    'Of die persoon lid is van de politiediensten.',
  ],
  'First recording aimed at.': ['Premier enregistrement visé.', 'Eerste beoogde opname.'],
  'Last recording aimed at.': ['Dernier enregistrement visé.', 'Laatste beoogde opname.'],
  'Administrative or judicial police.': [
    'Police administrative ou police judiciaire.',
    'Bestuurlijke of gerechtelijke politie.',
  ],
  'Purpose, by 44/11/3septies.': ['Finalité, selon 44/11/3septies.', 'Doeleinde, volgens 44/11/3septies.'],
  'The precise mission.': ['La mission précise.', 'De welbepaalde opdracht.'],
  'Operational reasons.': ['Motifs opérationnels.', 'Operationele redenen.'],
  'What is looked for: a plate, a vehicle, the passages at a place and time.': [
    'Ce qui est cherché : une plaque, un véhicule, les passages en un lieu et à un moment.',
    'Wat wordt gezocht: een nummerplaat, een voertuig, de doortochten op een plaats en tijdstip.',
  ],
  'The same query is run again and again, or against a list: a correlation, not a point search.': [
    'La même requête est relancée sans cesse, ou contre une liste : une corrélation, non une recherche ponctuelle.',
    'Dezelfde vraag wordt telkens opnieuw gesteld, of tegen een lijst: een correlatie, geen gerichte opzoeking.',
  ],
  'The data lie under a suspension or a ban on exploitation (R-21). Left out: none.': [
    'Les données sont sous une suspension ou une interdiction d’exploitation (R-21). Omis : aucune.',
    'De gegevens vallen onder een schorsing of een exploitatieverbod (R-21). Weggelaten: geen.',
  ],
  'The officer, director or public prosecutor who is competent decides on a point search of reads (LFP 44/11/3decies § 3).':
    [
      'Le fonctionnaire, le directeur ou le procureur du Roi compétent décide d’une recherche ponctuelle dans des données de passage (LFP 44/11/3decies, § 3).',
      'De bevoegde ambtenaar, directeur of procureur des Konings beslist over een gerichte opzoeking in doortochtgegevens (WPA 44/11/3decies, § 3).',
    ],
  'The service for which the search is made.': [
    'Le service pour lequel la recherche est faite.',
    'De dienst waarvoor de opzoeking gebeurt.',
  ],
  'Local police zone or federal police service.': [
    'Zone de police locale ou service de la police fédérale.',
    'Lokale politiezone of dienst van de federale politie.',
  ],
  "Zone or federal service, named as in the decider's facts.": [
    'Zone ou service fédéral, nommé comme dans les faits du décideur.',
    'Zone of federale dienst, genoemd zoals in de feiten van wie beslist.',
  ],
  'Function; for an officer who holds both qualities, the quality used.': [
    'Fonction ; pour un officier qui a les deux qualités, celle dont il use.',
    'Functie; voor een officier met beide hoedanigheden, de gebruikte hoedanigheid.',
  ],
  'Zone of the chief of corps, or federal service of the director, who decides. Officers: see their designation.': [
    'Zone du chef de corps, ou service fédéral du directeur, qui décide. Officiers : voir leur désignation.',
    'Zone van de korpschef, of federale dienst van de directeur, die beslist. Officieren: zie hun aanwijzing.',
  ],
  'Designation of the officer of administrative or judicial police: days, the chief or director who gave it, and of which zone or service.':
    [
      'Désignation de l’officier de police administrative ou judiciaire : jours, chef ou directeur qui l’a donnée, et de quelle zone ou de quel service.',
      'Aanwijzing van de officier van bestuurlijke of gerechtelijke politie: dagen, de chef of directeur die ze gaf, en van welke zone of dienst.',
    ],
  'Zone of the chief, or service of the director, who designated.': [
    'Zone du chef, ou service du directeur, qui a désigné.',
    'Zone van de chef, of dienst van de directeur, die aanwees.',
  ],
  'The decider asked for the search.': [
    'Le décideur a demandé la recherche.',
    'Wie beslist, heeft de opzoeking gevraagd.',
  ],
  'The offence, due after the first month.': [
    'L’infraction, requise après le premier mois.',
    'Het misdrijf, vereist na de eerste maand.',
  ],
  'Article of the penal law, or another reference.': [
    'Article de la loi pénale, ou autre référence.',
    'Artikel van de strafwet, of een andere referentie.',
  ],
  "Maximum main imprisonment that the law provides for the offence, such as 'P6M' or 'P1Y'; `none` for a fine alone, `life` for life. Not the likely sentence, nor the minimum.":
    [
      'Emprisonnement principal maximal que la loi prévoit pour l’infraction, par exemple « P6M » ou « P1Y » ; `none` pour une amende seule, `life` pour la perpétuité. Ni la peine probable, ni le minimum.',
      'Maximale hoofdgevangenisstraf die de wet voor het misdrijf bepaalt, bijvoorbeeld ‘P6M’ of ‘P1Y’; `none` voor enkel een geldboete, `life` voor levenslang. Niet de waarschijnlijke straf, niet het minimum.',
    ],
  "ISO 8601 duration in days or months, such as 'P90D' or 'P6M'.": [
    'Durée ISO 8601 en jours ou en mois, par exemple « P90D » ou « P6M ».',
    'ISO 8601-duur in dagen of maanden, bijvoorbeeld ‘P90D’ of ‘P6M’.',
  ],
  'A member of the police runs a point search of reads under the decision; the ages of the reads are tested again (LFP 44/11/3decies § 3).':
    [
      'Un membre de la police effectue une recherche ponctuelle dans des données de passage en vertu de la décision ; l’âge des données est à nouveau vérifié (LFP 44/11/3decies, § 3).',
      'Een lid van de politie voert krachtens de beslissing een gerichte opzoeking in doortochtgegevens uit; de ouderdom van de gegevens wordt opnieuw nagegaan (WPA 44/11/3decies, § 3).',
    ],
  'Who searches.': ['Qui cherche.', 'Wie opzoekt.'],
  'The decision on this search.': ['La décision sur cette recherche.', 'De beslissing over deze opzoeking.'],
  'Who decided.': ['Qui a décidé.', 'Wie besliste.'],
  'Moment of that decision (ISO 8601 with an offset).': [
    'Moment de cette décision (ISO 8601 avec décalage).',
    'Tijdstip van die beslissing (ISO 8601 met tijdverschil).',
  ],
  'What was decided; `none` when nobody decided.': [
    'Ce qui a été décidé ; `none` si personne n’a décidé.',
    'Wat werd beslist; `none` als niemand besliste.',
  ],
  'The decision covers this search.': ['La décision couvre cette recherche.', 'De beslissing dekt deze opzoeking.'],
  'The search is journaled.': ['La recherche est journalisée.', 'De opzoeking wordt gelogd.'],
  'The ministers of the Interior and of Justice issue the directive on connecting and correlating databases (LFP 44/4).':
    [
      'Les ministres de l’Intérieur et de la Justice établissent la directive sur l’interconnexion et la corrélation de banques de données (LFP 44/4).',
      'De ministers van Binnenlandse Zaken en van Justitie stellen de richtlijn over koppeling en correlatie van gegevensbanken vast (WPA 44/4).',
    ],
  'Ministers who issue it.': ['Ministres qui l’établissent.', 'Ministers die ze vaststellen.'],
  'Published in the Moniteur belge (due since 29-06-2019).': [
    'Publiée au Moniteur belge (requis depuis le 29-06-2019).',
    'Bekendgemaakt in het Belgisch Staatsblad (vereist sinds 29-06-2019).',
  ],
  'Judgement of a person that the measures are adequate, relevant and not excessive.': [
    'Appréciation par une personne que les mesures sont adéquates, pertinentes et non excessives.',
    'Oordeel van een persoon dat de maatregelen toereikend, ter zake dienend en niet overmatig zijn.',
  ],
  'Criteria it takes into account.': ['Critères dont elle tient compte.', 'Criteria waarmee ze rekening houdt.'],
  'It names the authority that permits connections and correlations.': [
    'Elle nomme l’autorité qui permet les interconnexions et les corrélations.',
    'Ze noemt de overheid die koppelingen en correlaties toelaat.',
  ],
  'It names the databases that may be connected.': [
    'Elle nomme les banques de données qui peuvent être connectées.',
    'Ze noemt de gegevensbanken die mogen worden gekoppeld.',
  ],
  "The police connect databases with each other under the ministers' directive (LFP 44/4).": [
    'La police connecte des banques de données entre elles en vertu de la directive des ministres (LFP 44/4).',
    'De politie koppelt gegevensbanken aan elkaar krachtens de richtlijn van de ministers (WPA 44/4).',
  ],
  'The directive.': ['La directive.', 'De richtlijn.'],
  'Reference of the directive; left out: none is loaded.': [
    'Référence de la directive ; omis : aucune n’est chargée.',
    'Referentie van de richtlijn; weggelaten: er is er geen geladen.',
  ],
  'Ministers who issued it.': ['Ministres qui l’ont établie.', 'Ministers die ze vaststelden.'],
  'When it was issued.': ['Quand elle a été établie.', 'Wanneer ze werd vastgesteld.'],
  'What the connection keeps to of the directive.': [
    'Ce que la connexion respecte de la directive.',
    'Waarin de koppeling de richtlijn volgt.',
  ],
  'Time window of the job, stated and within the directive.': [
    'Fenêtre de temps du travail, énoncée et dans les limites de la directive.',
    'Tijdvenster van de taak, vermeld en binnen de richtlijn.',
  ],
  'Area of the job, stated and within the directive.': [
    'Zone du travail, énoncée et dans les limites de la directive.',
    'Gebied van de taak, vermeld en binnen de richtlijn.',
  ],
  'Frequency of the job, stated and within the directive.': [
    'Fréquence du travail, énoncée et dans les limites de la directive.',
    'Frequentie van de taak, vermeld en binnen de richtlijn.',
  ],
  'The databases may be connected under the directive.': [
    'Les banques de données peuvent être connectées selon la directive.',
    'De gegevensbanken mogen volgens de richtlijn worden gekoppeld.',
  ],
  'The authority that the directive names permits it.': [
    'L’autorité que la directive nomme le permet.',
    'De overheid die de richtlijn noemt, laat het toe.',
  ],
  'The connection is journaled.': ['La connexion est journalisée.', 'De koppeling wordt gelogd.'],
  'A member of the police plans a correlation of reads with lists or criteria (LFP 44/11/3decies § 4).': [
    'Un membre de la police prépare une corrélation de données de passage avec des listes ou des critères (LFP 44/11/3decies, § 4).',
    'Een lid van de politie bereidt een correlatie van doortochtgegevens met lijsten of criteria voor (WPA 44/11/3decies, § 4).',
  ],
  'Who plans it.': ['Qui la prépare.', 'Wie ze voorbereidt.'],
  'The list, for a correlation with lists.': [
    'La liste, pour une corrélation avec des listes.',
    'De lijst, voor een correlatie met lijsten.',
  ],
  'Where it comes from.': ['D’où elle vient.', 'Waar ze vandaan komt.'],
  'Law or treaty under which the police have access, by reference.': [
    'Loi ou traité qui donne l’accès à la police, par référence.',
    'Wet of verdrag dat de politie toegang geeft, met referentie.',
  ],
  'The content, identified by version, digest or definition of the feed.': [
    'Le contenu, identifié par version, empreinte ou définition du flux.',
    'De inhoud, geïdentificeerd door versie, vingerafdruk of definitie van de toevoer.',
  ],
  'The directive under which databases are connected.': [
    'La directive en vertu de laquelle des banques de données sont connectées.',
    'De richtlijn krachtens welke gegevensbanken worden gekoppeld.',
  ],
  'What the job keeps to of the directive.': [
    'Ce que le travail respecte de la directive.',
    'Waarin de taak de richtlijn volgt.',
  ],
  'With lists or extracts of databases, or with evaluation criteria.': [
    'Avec des listes ou extraits de banques de données, ou avec des critères d’évaluation.',
    'Met lijsten of uittreksels van gegevensbanken, of met beoordelingscriteria.',
  ],
  'At collection, or after recording (§ 4 al. 4).': [
    'À la collecte, ou après l’enregistrement (§ 4, al. 4).',
    'Bij de verzameling, of na de opname (§ 4, vierde lid).',
  ],
  'The competent officer or magistrate authorises the content of a list that reads are correlated with (LFP 44/11/3decies § 4 al. 2).':
    [
      'L’officier ou le magistrat compétent autorise le contenu d’une liste avec laquelle des données de passage sont corrélées (LFP 44/11/3decies, § 4, al. 2).',
      'De bevoegde officier of magistraat staat de inhoud toe van een lijst waarmee doortochtgegevens worden gecorreleerd (WPA 44/11/3decies, § 4, tweede lid).',
    ],
  'The service for which the list is used.': [
    'Le service pour lequel la liste est utilisée.',
    'De dienst waarvoor de lijst wordt gebruikt.',
  ],
  'Who authorises.': ['Qui autorise.', 'Wie toestaat.'],
  'The list whose content is authorised.': [
    'La liste dont le contenu est autorisé.',
    'De lijst waarvan de inhoud wordt toegestaan.',
  ],
  'Whoever authorises asked for the correlation.': [
    'Qui autorise a demandé la corrélation.',
    'Wie toestaat, heeft de correlatie gevraagd.',
  ],
  'The data protection officer approves the evaluation criteria of a correlation (LFP 44/11/3decies § 4 al. 3).': [
    'Le délégué à la protection des données approuve les critères d’évaluation d’une corrélation (LFP 44/11/3decies, § 4, al. 3).',
    'De functionaris voor gegevensbescherming keurt de beoordelingscriteria van een correlatie goed (WPA 44/11/3decies, § 4, derde lid).',
  ],
  'Who approves.': ['Qui approuve.', 'Wie goedkeurt.'],
  'What is decided; `silent` when there is no answer, which is no approval.': [
    'Ce qui est décidé ; `silent` s’il n’y a pas de réponse, ce qui n’est pas une approbation.',
    'Wat wordt beslist; `silent` als er geen antwoord is, wat geen goedkeuring is.',
  ],
  'The same person is the controller or asked for the correlation.': [
    'La même personne est le responsable du traitement ou a demandé la corrélation.',
    'Dezelfde persoon is de verwerkingsverantwoordelijke of heeft de correlatie gevraagd.',
  ],
  'The criteria.': ['Les critères.', 'De criteria.'],
  'The criteria, identified by version or digest.': [
    'Les critères, identifiés par version ou empreinte.',
    'De criteria, geïdentificeerd door versie of vingerafdruk.',
  ],
  "What the criteria look at, such as 'plate', 'vehicle-class', 'route', 'hour', 'name', 'face', 'ethnic-origin', 'religion'.":
    [
      'Ce que les critères regardent, par exemple « plate », « vehicle-class », « route », « hour », « name », « face », « ethnic-origin », « religion ».',
      'Waarnaar de criteria kijken, bijvoorbeeld ‘plate’, ‘vehicle-class’, ‘route’, ‘hour’, ‘name’, ‘face’, ‘ethnic-origin’, ‘religion’.',
    ],
  'They aim at identifying one individual, or can be expected to find one person only.': [
    'Ils visent à identifier un individu, ou on peut s’attendre à ce qu’ils ne trouvent qu’une personne.',
    'Ze beogen de identificatie van één individu, of zullen naar verwachting maar één persoon vinden.',
  ],
  'They rest on data that reveal origin, belief, opinion, union membership, health, sexual life or orientation.': [
    'Ils reposent sur des données qui révèlent l’origine, les convictions, les opinions, l’appartenance syndicale, la santé, la vie ou l’orientation sexuelles.',
    'Ze berusten op gegevens die afkomst, overtuiging, opvattingen, vakbondslidmaatschap, gezondheid, seksueel leven of gerichtheid onthullen.',
  ],
  'They use what may stand for such data: a place of worship, a union office, foreign plates.': [
    'Ils utilisent ce qui peut tenir lieu de telles données : un lieu de culte, un local syndical, des plaques étrangères.',
    'Ze gebruiken wat zulke gegevens kan vervangen: een gebedshuis, een vakbondslokaal, buitenlandse nummerplaten.',
  ],
  'Judgement of a person that the proxy reveals nothing sensitive.': [
    'Appréciation par une personne que ce substitut ne révèle rien de sensible.',
    'Oordeel van een persoon dat die vervanger niets gevoeligs onthult.',
  ],
  'Judgement of a person that the criteria are targeted (al. 3).': [
    'Appréciation par une personne que les critères sont ciblés (al. 3).',
    'Oordeel van een persoon dat de criteria gericht zijn (derde lid).',
  ],
  'Judgement of a person that they are proportionate (al. 3).': [
    'Appréciation par une personne qu’ils sont proportionnés (al. 3).',
    'Oordeel van een persoon dat ze evenredig zijn (derde lid).',
  ],
  'Judgement of a person that they are specific (al. 3).': [
    'Appréciation par une personne qu’ils sont spécifiques (al. 3).',
    'Oordeel van een persoon dat ze specifiek zijn (derde lid).',
  ],
  'The police give notice of a correlation to the Control Organ (LFP 44/11/3decies § 4 al. 5).': [
    'La police avertit l’Organe de contrôle d’une corrélation (LFP 44/11/3decies, § 4, al. 5).',
    'De politie stelt het Controleorgaan in kennis van een correlatie (WPA 44/11/3decies, § 4, vijfde lid).',
  ],
  'With lists or with criteria.': ['Avec des listes ou avec des critères.', 'Met lijsten of met criteria.'],
  'Who gives notice.': ['Qui avertit.', 'Wie kennis geeft.'],
  'Function of the body that is told: the Control Organ (§ 4 al. 5, 2°).': [
    'Fonction de l’organe averti : l’Organe de contrôle (§ 4, al. 5, 2°).',
    'Functie van het orgaan dat kennis krijgt: het Controleorgaan (§ 4, vijfde lid, 2°).',
  ],
  'The list is identified in the notice.': [
    'La liste est identifiée dans l’avertissement.',
    'De lijst is in de kennisgeving geïdentificeerd.',
  ],
  'When the correlation is to start.': ['Quand la corrélation doit commencer.', 'Wanneer de correlatie moet beginnen.'],
  'The police run a correlation of reads with lists or criteria (LFP 44/11/3decies § 4).': [
    'La police effectue une corrélation de données de passage avec des listes ou des critères (LFP 44/11/3decies, § 4).',
    'De politie voert een correlatie van doortochtgegevens met lijsten of criteria uit (WPA 44/11/3decies, § 4).',
  ],
  'After recording: first recording aimed at.': [
    'Après l’enregistrement : premier enregistrement visé.',
    'Na de opname: eerste beoogde opname.',
  ],
  'After recording: last recording aimed at.': [
    'Après l’enregistrement : dernier enregistrement visé.',
    'Na de opname: laatste beoogde opname.',
  ],
  'The service for which it runs.': [
    'Le service pour lequel elle est effectuée.',
    'De dienst waarvoor ze wordt uitgevoerd.',
  ],
  'Authorisation of the content of the list.': [
    'Autorisation du contenu de la liste.',
    'Toestemming voor de inhoud van de lijst.',
  ],
  'Who authorised.': ['Qui a autorisé.', 'Wie toestond.'],
  'The list is the one authorised: same digest, or same definition of the feed.': [
    'La liste est celle qui a été autorisée : même empreinte, ou même définition du flux.',
    'De lijst is de toegestane: zelfde vingerafdruk, of zelfde definitie van de toevoer.',
  ],
  'Approval of the criteria.': ['Approbation des critères.', 'Goedkeuring van de criteria.'],
  'Who approved.': ['Qui a approuvé.', 'Wie goedkeurde.'],
  'What was decided; `silent` when there was no answer.': [
    'Ce qui a été décidé ; `silent` s’il n’y a pas eu de réponse.',
    'Wat werd beslist; `silent` als er geen antwoord was.',
  ],
  'The criteria are those approved.': [
    'Les critères sont ceux qui ont été approuvés.',
    'De criteria zijn de goedgekeurde.',
  ],
  'Notice to the Control Organ.': ['Avertissement de l’Organe de contrôle.', 'Kennisgeving aan het Controleorgaan.'],
  'Whether a notice was given; false says that there is none.': [
    'Si un avertissement a été donné ; faux dit qu’il n’y en a pas.',
    'Of kennis werd gegeven; onwaar zegt dat er geen kennisgeving is.',
  ],
  'Moment at which it was sent (ISO 8601 with an offset).': [
    'Moment où il a été envoyé (ISO 8601 avec décalage).',
    'Tijdstip waarop ze werd verzonden (ISO 8601 met tijdverschil).',
  ],
  'The notice is about this list.': ['L’avertissement porte sur cette liste.', 'De kennisgeving gaat over deze lijst.'],
  'Authorisation of the prosecutor, due after the first month.': [
    'Autorisation du procureur du Roi, requise après le premier mois.',
    'Toestemming van de procureur des Konings, vereist na de eerste maand.',
  ],
  'It covers this correlation.': ['Elle couvre cette corrélation.', 'Ze dekt deze correlatie.'],
  'The correlation is journaled.': ['La corrélation est journalisée.', 'De correlatie wordt gelogd.'],
  'A correlation of reads ends; ending is never refused (LFP 44/11/3decies § 4, 44/11/3novies).': [
    'Une corrélation de données de passage prend fin ; y mettre fin n’est jamais refusé (LFP 44/11/3decies, § 4, 44/11/3novies).',
    'Een correlatie van doortochtgegevens eindigt; beëindigen wordt nooit geweigerd (WPA 44/11/3decies, § 4, 44/11/3novies).',
  ],
  'Why it ends.': ['Pourquoi elle prend fin.', 'Waarom ze eindigt.'],
  'The end is journaled.': ['La fin est journalisée.', 'Het einde wordt gelogd.'],
  'A system records a hit whose data enter the conditions of a police database (LFP 44/11/3decies § 2 al. 2).': [
    'Un système consigne une concordance dont les données remplissent les conditions d’une banque de données policière (LFP 44/11/3decies, § 2, al. 2).',
    'Een systeem tekent een treffer op waarvan de gegevens aan de voorwaarden van een politionele gegevensbank voldoen (WPA 44/11/3decies, § 2, tweede lid).',
  ],
  'The data meet the conditions to feed a general or base database.': [
    'Les données remplissent les conditions pour alimenter une banque de données générale ou de base.',
    'De gegevens voldoen aan de voorwaarden om een algemene of basisgegevensbank te voeden.',
  ],
  'When these conditions were met.': [
    'Quand ces conditions ont été remplies.',
    'Wanneer die voorwaarden werden vervuld.',
  ],
  'A member of the police validates or rejects a hit (LFP 44/11/3decies § 2 al. 2).': [
    'Un membre de la police valide ou rejette une concordance (LFP 44/11/3decies, § 2, al. 2).',
    'Een lid van de politie valideert of verwerpt een treffer (WPA 44/11/3decies, § 2, tweede lid).',
  ],
  'Who validates: a named member of the police.': [
    'Qui valide : un membre de la police nommément désigné.',
    'Wie valideert: een met naam genoemd lid van de politie.',
  ],
  'Software validates, no person.': ['Un logiciel valide, aucune personne.', 'Software valideert, geen persoon.'],
  'The person compared the photo of the plate with the reading.': [
    'La personne a comparé la photo de la plaque avec la lecture.',
    'De persoon vergeleek de foto van de nummerplaat met de lezing.',
  ],
  'Judgement of that person that the feeding condition is met.': [
    'Appréciation par cette personne que la condition d’alimentation est remplie.',
    'Oordeel van die persoon dat de voorwaarde om te voeden vervuld is.',
  ],
  'When the conditions were met.': ['Quand les conditions ont été remplies.', 'Wanneer de voorwaarden werden vervuld.'],
  'The validator wrote the list that gave the hit.': [
    'Qui valide a écrit la liste qui a donné la concordance.',
    'Wie valideert, schreef de lijst die de treffer gaf.',
  ],
  'A hit that nobody validated in time expires (LFP 44/11/3decies § 2 al. 2).': [
    'Une concordance que personne n’a validée à temps expire (LFP 44/11/3decies, § 2, al. 2).',
    'Een treffer die niemand op tijd valideerde, vervalt (WPA 44/11/3decies, § 2, tweede lid).',
  ],
  'A person validated it in time.': ['Une personne l’a validée à temps.', 'Een persoon valideerde hem op tijd.'],
  'The police copy the data of a validated hit to a police database (LFP 44/11/3decies § 2 al. 2).': [
    'La police copie les données d’une concordance validée dans une banque de données policière (LFP 44/11/3decies, § 2, al. 2).',
    'De politie kopieert de gegevens van een gevalideerde treffer naar een politionele gegevensbank (WPA 44/11/3decies, § 2, tweede lid).',
  ],
  'Database of 44/2 § 1: 1° general, 2° base, 3° special; or another.': [
    'Banque de données de 44/2, § 1er : 1° générale, 2° de base, 3° particulière ; ou une autre.',
    'Gegevensbank van 44/2, § 1: 1° algemeen, 2° basis, 3° bijzonder; of een andere.',
  ],
  'When a person validated; left out: not validated.': [
    'Quand une personne a validé ; omis : pas validée.',
    'Wanneer een persoon valideerde; weggelaten: niet gevalideerd.',
  ],
  'What the person decided; `none` when nobody did.': [
    'Ce que la personne a décidé ; `none` si personne ne l’a fait.',
    'Wat de persoon besliste; `none` als niemand dat deed.',
  ],
  'Software validated, no person.': [
    'Un logiciel a validé, aucune personne.',
    'Software heeft gevalideerd, geen persoon.',
  ],
  'The controller of a local technical database sends its reads to the national one (LFP 44/11/3sexies § 2).': [
    'Le responsable du traitement d’une banque de données technique locale envoie ses données de passage à la banque nationale (LFP 44/11/3sexies, § 2).',
    'De verwerkingsverantwoordelijke van een lokale technische gegevensbank zendt haar doortochtgegevens door naar de nationale (WPA 44/11/3sexies, § 2).',
  ],
  'Who sends.': ['Qui envoie.', 'Wie doorzendt.'],
  'A corresponding national database exists.': [
    'Une banque nationale correspondante existe.',
    'Er bestaat een overeenkomstige nationale gegevensbank.',
  ],
  'Reads of the period that the local database holds.': [
    'Données de passage de la période que détient la banque locale.',
    'Doortochtgegevens van de periode die de lokale gegevensbank bevat.',
  ],
  'Reads sent.': ['Données de passage envoyées.', 'Doorgezonden doortochtgegevens.'],
  'Recording of the oldest read sent.': [
    'Enregistrement de la plus ancienne donnée envoyée.',
    'Opname van het oudste doorgezonden doortochtgegeven.',
  ],
  'The national technical database acknowledges the reads that a local one sent (LFP 44/11/3sexies § 2).': [
    'La banque de données technique nationale accuse réception des données de passage qu’une banque locale a envoyées (LFP 44/11/3sexies, § 2).',
    'De nationale technische gegevensbank bevestigt de ontvangst van de doortochtgegevens die een lokale doorzond (WPA 44/11/3sexies, § 2).',
  ],
  'Who acknowledges.': ['Qui accuse réception.', 'Wie de ontvangst bevestigt.'],
  'Reads received.': ['Données de passage reçues.', 'Ontvangen doortochtgegevens.'],
  'The digest of what came equals that of what was sent.': [
    'L’empreinte de ce qui est arrivé est égale à celle de ce qui a été envoyé.',
    'De vingerafdruk van wat aankwam, is gelijk aan die van wat werd verzonden.',
  ],
  'Recording of the oldest read received.': [
    'Enregistrement de la plus ancienne donnée reçue.',
    'Opname van het oudste ontvangen doortochtgegeven.',
  ],
};
