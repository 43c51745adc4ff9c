import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: images of surveillance cameras and access to them. */
export const cameraAccessDescriptions: Descriptions = {
  "A person opens a controller's images of a closed place (LCAM 9 al. 1).": [
    'Une personne ouvre les images d’un responsable, d’un lieu fermé (loi caméras 9, al. 1er).',
    'Een persoon opent beelden van een verantwoordelijke, van een besloten plaats (camerawet 9, eerste lid).',
  ],
  'Who sees the images.': ['Qui voit les images.', 'Wie de beelden ziet.'],
  'That person acts under the authority of the controller.': [
    'Cette personne agit sous l’autorité du responsable du traitement.',
    'Die persoon handelt onder het gezag van de verantwoordelijke voor de verwerking.',
  ],
  'Class of the place that is filmed: article 9 al. 1 is about closed places.': [
    'Nature du lieu filmé : l’article 9, al. 1er, porte sur les lieux fermés.',
    'Aard van de gefilmde plaats: artikel 9, eerste lid, gaat over besloten plaatsen.',
  ],
  'The controller took the precautions that keep others out: named accounts, a screen out of sight, control of copies.':
    [
      'Le responsable a pris les précautions qui écartent les tiers : comptes nominatifs, écran hors de vue, contrôle des copies.',
      'De verantwoordelijke nam de voorzorgen die anderen weghouden: persoonlijke accounts, een scherm uit het zicht, controle op kopieën.',
    ],
  'Several people use one account or password.': [
    'Plusieurs personnes utilisent un même compte ou mot de passe.',
    'Verschillende personen gebruiken één account of wachtwoord.',
  ],
  'A controller shows images to others than its own people, on a screen, the internet, in the press (LCAM 9); to place a witness screen is `add-witness-screen`.':
    [
      'Un responsable du traitement montre des images à d’autres que les siens, sur un écran, sur internet, dans la presse (loi caméras 9) ; placer un écran témoin est l’acte `add-witness-screen`.',
      'Een verantwoordelijke voor de verwerking toont beelden aan anderen dan de eigen mensen, op een scherm, op internet, in de pers (camerawet 9); een controlescherm plaatsen is de handeling `add-witness-screen`.',
    ],
  'How the images are shown.': ['Comment les images sont montrées.', 'Hoe de beelden worden getoond.'],
  'Class of the place that is filmed: a witness screen is for a closed place accessible to the public.': [
    'Nature du lieu filmé : un écran témoin est pour un lieu fermé accessible au public.',
    'Aard van de gefilmde plaats: een controlescherm is voor een voor het publiek toegankelijke besloten plaats.',
  ],
  'Witness screen: it stands near the camera whose images it shows, and shows no other camera.': [
    'Écran témoin : il se trouve à proximité de la caméra dont il montre les images, et n’en montre aucune autre.',
    'Controlescherm: het staat in de nabijheid van de camera waarvan het de beelden toont, en toont geen andere camera.',
  ],
  'Images in real time, not recordings.': [
    'Images en temps réel, non des enregistrements.',
    'Beelden in real time, geen opnamen.',
  ],
  'A controller gives images to the police or the judicial authorities on its own initiative (LCAM 9 al. 3, 1°).': [
    'Un responsable du traitement transmet des images à la police ou aux autorités judiciaires, de sa propre initiative (loi caméras 9, al. 3, 1°).',
    'Een verantwoordelijke voor de verwerking geeft op eigen initiatief beelden aan de politie of de gerechtelijke overheden (camerawet 9, derde lid, 1°).',
  ],
  'Who gives them.': ['Qui les transmet.', 'Wie ze geeft.'],
  'Who receives them.': ['Qui les reçoit.', 'Wie ze ontvangt.'],
  'Class of the place that is filmed: article 9 al. 3 is about closed places.': [
    'Nature du lieu filmé : l’article 9, al. 3, porte sur les lieux fermés.',
    'Aard van de gefilmde plaats: artikel 9, derde lid, gaat over besloten plaatsen.',
  ],
  'What the controller found.': ['Ce que le responsable a constaté.', 'Wat de verantwoordelijke vaststelde.'],
  'The images can help to prove the facts or to identify who did them.': [
    'Les images peuvent contribuer à prouver les faits ou à en identifier les auteurs.',
    'De beelden kunnen bijdragen tot het bewijs van de feiten of de identificatie van de daders.',
  ],
  'Only the images of these facts are given.': [
    'Seules les images de ces faits sont transmises.',
    'Alleen de beelden van die feiten worden gegeven.',
  ],
  'A controller answers a request of the police for images (LCAM 9 al. 3, 2°).': [
    'Un responsable du traitement répond à une demande d’images de la police (loi caméras 9, al. 3, 2°).',
    'Een verantwoordelijke voor de verwerking antwoordt op een vraag van de politie om beelden (camerawet 9, derde lid, 2°).',
  ],
  'What the controller answers.': ['Ce que le responsable répond.', 'Wat de verantwoordelijke antwoordt.'],
  'Who asks.': ['Qui demande.', 'Wie vraagt.'],
  'Branch of the police mission within which the images are asked.': [
    'Type de mission de police dans le cadre duquel les images sont demandées.',
    'Soort politieopdracht waarin de beelden worden gevraagd.',
  ],
  'Reference of that mission.': ['Référence de cette mission.', 'Referentie van die opdracht.'],
  'The images concern the offence or the incivilities that were found.': [
    'Les images concernent l’infraction ou les incivilités constatées.',
    'De beelden betreffen het vastgestelde misdrijf of de vastgestelde overlast.',
  ],
  'The controller charges a fee.': ['Le responsable fait payer.', 'De verantwoordelijke vraagt een vergoeding.'],
  'Class of the place that is filmed: a mandate may be demanded for a closed place not accessible to the public.': [
    'Nature du lieu filmé : un mandat peut être exigé pour un lieu fermé non accessible au public.',
    'Aard van de gefilmde plaats: een mandaat mag worden geëist voor een niet voor het publiek toegankelijke besloten plaats.',
  ],
  'The controller demanded a judicial mandate.': [
    'Le responsable a exigé un mandat judiciaire.',
    'De verantwoordelijke heeft een gerechtelijk mandaat geëist.',
  ],
  'The mandate, of an information or an investigation, was produced.': [
    'Le mandat, dans une information ou une instruction, a été produit.',
    'Het mandaat, in een opsporings- of gerechtelijk onderzoek, werd voorgelegd.',
  ],
  'A controller and the police conclude an agreement on real-time images (LCAM 9).': [
    'Un responsable du traitement et la police concluent une convention sur des images en temps réel (loi caméras 9).',
    'Een verantwoordelijke voor de verwerking en de politie sluiten een overeenkomst over beelden in real time (camerawet 9).',
  ],
  'Who signs for the place.': ['Qui signe pour le lieu.', 'Wie voor de plaats ondertekent.'],
  'Who signs for the police.': ['Qui signe pour la police.', 'Wie voor de politie ondertekent.'],
  'Class of the place.': ['Nature du lieu.', 'Aard van de plaats.'],
  'The agreement.': ['La convention.', 'De overeenkomst.'],
  'In writing.': ['Par écrit.', 'Schriftelijk.'],
  'It fixes the conditions of the transmission.': [
    'Elle fixe les modalités de la transmission.',
    'Ze bepaalt de nadere regels van de overzending.',
  ],
  'It is with the police service concerned: the zone of the place or the federal service named (R-33).': [
    'Elle est conclue avec le service de police concerné : la zone du lieu ou le service fédéral nommé (R-33).',
    'Ze is gesloten met de betrokken politiedienst: de zone van de plaats of de genoemde federale dienst (R-33).',
  ],
  'When it was signed.': ['Quand elle a été signée.', 'Wanneer ze werd ondertekend.'],
  'When it ended, if it did.': ['Quand elle a pris fin, le cas échéant.', 'Wanneer ze eindigde, als dat gebeurde.'],
  'A controller transmits images to the police in real time (LCAM 9).': [
    'Un responsable du traitement transmet des images à la police en temps réel (loi caméras 9).',
    'Een verantwoordelijke voor de verwerking zendt beelden in real time aan de politie over (camerawet 9).',
  ],
  'Who starts the transmission.': ['Qui commence la transmission.', 'Wie de overzending start.'],
  'Who receives the images.': ['Qui reçoit les images.', 'Wie de beelden ontvangt.'],
  'Case relied on: a) a place of the decree list, b) a fact that may need intervention.': [
    'Cas invoqué : a) un lieu de la liste de l’arrêté royal, b) un fait qui peut nécessiter une intervention.',
    'Ingeroepen geval: a) een plaats op de lijst van het koninklijk besluit, b) een feit dat een tussenkomst kan vereisen.',
  ],
  'Case a): the place, measured against the list of the royal decree of 6 December 2018, article 4.': [
    'Cas a) : le lieu, au regard de la liste de l’article 4 de l’arrêté royal du 6 décembre 2018.',
    'Geval a): de plaats, getoetst aan de lijst van artikel 4 van het koninklijk besluit van 6 december 2018.',
  ],
  'What the place is, in the words of the decree.': [
    'Ce qu’est le lieu, dans les termes de l’arrêté royal.',
    'Wat de plaats is, in de woorden van het koninklijk besluit.',
  ],
  'Airport: ground laid out for the landing, take-off and movements of aircraft, annexes included (art. 1, 2°).': [
    'Aéroport : terrain aménagé pour l’atterrissage, le décollage et les mouvements d’aéronefs, annexes comprises (art. 1er, 2°).',
    'Luchthaven: terrein aangelegd voor het landen, opstijgen en bewegen van luchtvaartuigen, bijgebouwen inbegrepen (art. 1, 2°).',
  ],
  'Airport: open to commercial traffic.': [
    'Aéroport : ouvert au trafic commercial.',
    'Luchthaven: open voor commercieel verkeer.',
  ],
  'Embassy, international institution or other place of article 138: reference of the royal decree that names it.': [
    'Ambassade, institution internationale ou autre lieu de l’article 138 : référence de l’arrêté royal qui le nomme.',
    'Ambassade, internationale instelling of andere plaats van artikel 138: referentie van het koninklijk besluit dat ze noemt.',
  ],
  'Large gathering: the event and its conditions.': [
    'Grand rassemblement : l’évènement et ses conditions.',
    'Grote volkstoeloop: het evenement en zijn voorwaarden.',
  ],
  'First moment of the event.': ['Premier moment de l’évènement.', 'Eerste tijdstip van het evenement.'],
  'Last moment of the event: the live access ends with it (condition a).': [
    'Dernier moment de l’évènement : l’accès en direct prend fin avec lui (condition a).',
    'Laatste tijdstip van het evenement: de rechtstreekse toegang eindigt ermee (voorwaarde a).',
  ],
  'The organiser made a risk analysis before the live access was set up (condition b).': [
    'L’organisateur a fait une analyse de risques avant la mise en place de l’accès en direct (condition b).',
    'De organisator maakte een risicoanalyse vóór de rechtstreekse toegang werd ingericht (voorwaarde b).',
  ],
  'Judgement of a person that this analysis shows that live access is justified despite the measures taken (condition b).':
    [
      'Appréciation par une personne que cette analyse montre que l’accès en direct se justifie malgré les mesures prises (condition b).',
      'Oordeel van een persoon dat uit die analyse blijkt dat rechtstreekse toegang ondanks de genomen maatregelen gerechtvaardigd is (voorwaarde b).',
    ],
  'The police made an impact and risk analysis on privacy and operations (condition c).': [
    'La police a fait une analyse d’impact et de risques sur la vie privée et au niveau opérationnel (condition c).',
    'De politie maakte een impact- en risicoanalyse op het vlak van de persoonlijke levenssfeer en op operationeel vlak (voorwaarde c).',
  ],
  'Function of who validated that analysis: the police officer of LFP 7 to 7/3 (condition c).': [
    'Fonction de qui a validé cette analyse : le fonctionnaire de police visé aux articles 7 à 7/3 de la LFP (condition c).',
    'Functie van wie die analyse valideerde: de politieambtenaar bedoeld in de artikelen 7 tot 7/3 van de WPA (voorwaarde c).',
  ],
  'Judgement of a person that the place presents a particular risk for security (condition c).': [
    'Appréciation par une personne que le lieu présente un risque particulier pour la sécurité (condition c).',
    'Oordeel van een persoon dat de plaats een bijzonder veiligheidsrisico inhoudt (voorwaarde c).',
  ],
  'Branch of the mission for which the police receive the images: the decree says administrative police (condition c).':
    [
      'Type de mission pour lequel la police reçoit les images : l’arrêté royal dit police administrative (condition c).',
      'Soort opdracht waarvoor de politie de beelden ontvangt: het koninklijk besluit zegt bestuurlijke politie (voorwaarde c).',
    ],
  'Case b): the fact.': ['Cas b) : le fait.', 'Geval b): het feit.'],
  'Its reference.': ['Sa référence.', 'Zijn referentie.'],
  'When it began.': ['Quand il a commencé.', 'Wanneer het begon.'],
  'When it ended, if it did: the transmission ends with it.': [
    'Quand il a pris fin, le cas échéant : la transmission prend fin avec lui.',
    'Wanneer het eindigde, als dat gebeurde: de overzending eindigt ermee.',
  ],
  'It may need the police to intervene.': [
    'Il peut nécessiter l’intervention de la police.',
    'Het kan een tussenkomst van de politie vereisen.',
  ],
  'The rules on private security were respected, such as the verification of an alarm.': [
    'Les règles sur la sécurité privée ont été respectées, par exemple la vérification d’une alarme.',
    'De regels over private veiligheid werden nageleefd, bijvoorbeeld de verificatie van een alarm.',
  ],
  'The police record the stream: that use falls under LFP 25/1 § 2.': [
    'La police enregistre le flux : cette utilisation relève de 25/1, § 2, de la LFP.',
    'De politie neemt de stream op: dat gebruik valt onder 25/1, § 2, van de WPA.',
  ],
  'The police and a public transport company or nuclear site sign a protocol on real-time access (LCAM 9).': [
    'La police et une société publique de transport en commun ou un site nucléaire signent un protocole d’accord sur l’accès en temps réel (loi caméras 9).',
    'De politie en een openbare vervoersmaatschappij of een nucleaire site ondertekenen een protocolakkoord over toegang in real time (camerawet 9).',
  ],
  'With whom the police services conclude it.': [
    'Avec qui les services de police le concluent.',
    'Met wie de politiediensten het sluiten.',
  ],
  'It fixes the conditions of the access, of the transfer and of its security.': [
    'Il fixe les modalités de l’accès, de la transmission et de sa sécurité.',
    'Het bepaalt de nadere regels van de toegang, de overzending en de beveiliging ervan.',
  ],
  'It was submitted to the Data Protection Authority.': [
    'Il a été soumis à l’Autorité de protection des données.',
    'Het werd aan de Gegevensbeschermingsautoriteit voorgelegd.',
  ],
  'When it was submitted.': ['Quand il a été soumis.', 'Wanneer het werd voorgelegd.'],
  'When the opinion came, if it did; it does not bind.': [
    'Quand l’avis est arrivé, le cas échéant ; il ne lie pas.',
    'Wanneer het advies kwam, als het kwam; het bindt niet.',
  ],
  'The police watch images of a transport network or nuclear site in real time (LCAM 9).': [
    'La police regarde en temps réel les images d’un réseau de transport ou d’un site nucléaire (loi caméras 9).',
    'De politie bekijkt in real time beelden van een vervoersnet of een nucleaire site (camerawet 9).',
  ],
  'Whose cameras.': ['De qui sont les caméras.', 'Van wie de camera’s zijn.'],
  'Nuclear site: reference of the royal decree that lists it.': [
    'Site nucléaire : référence de l’arrêté royal qui le mentionne.',
    'Nucleaire site: referentie van het koninklijk besluit dat ze vermeldt.',
  ],
  'A protocol with this company or site is in force.': [
    'Un protocole d’accord avec cette société ou ce site est en vigueur.',
    'Er is een protocolakkoord met deze maatschappij of site van kracht.',
  ],
  'Branch of the mission.': ['Type de mission.', 'Soort opdracht.'],
  'Reference of the mission.': ['Référence de la mission.', 'Referentie van de opdracht.'],
  'A fee is asked from the police.': [
    'Un paiement est demandé à la police.',
    'Er wordt een vergoeding aan de politie gevraagd.',
  ],
  'The police record the stream.': ['La police enregistre le flux.', 'De politie neemt de stream op.'],
  'A controller aims a surveillance camera: intimacy and sensitive data are barred (LCAM 10).': [
    'Un responsable du traitement oriente une caméra de surveillance : l’intimité et les données sensibles sont exclues (loi caméras 10).',
    'Een verantwoordelijke voor de verwerking richt een bewakingscamera: intimiteit en gevoelige gegevens zijn uitgesloten (camerawet 10).',
  ],
  'Room in the field of view where people undress or care for themselves, if any.': [
    'Pièce, dans le champ de vision, où des personnes se déshabillent ou font leur toilette, s’il y en a une.',
    'Ruimte in het beeldveld waar mensen zich uitkleden of verzorgen, als die er is.',
  ],
  'Judgement of the person who reviewed the field of view that no image violates intimacy.': [
    'Appréciation, par qui a examiné le champ de vision, qu’aucune image ne porte atteinte à l’intimité.',
    'Oordeel van wie het beeldveld nakeek dat geen beeld de intimiteit schendt.',
  ],
  'The camera aims at information on opinions, ethnic or social origin, sexual life or health.': [
    'La caméra vise des informations sur les opinions, l’origine ethnique ou sociale, la vie sexuelle ou la santé.',
    'De camera beoogt informatie over opvattingen, etnische of sociale afkomst, seksueel leven of gezondheid.',
  ],
  'What the software does with the images.': [
    'Ce que le logiciel fait des images.',
    'Wat de software met de beelden doet.',
  ],
  'What analytics software on a surveillance camera does.': [
    'Ce que fait un logiciel d’analyse sur une caméra de surveillance.',
    'Wat analysesoftware op een bewakingscamera doet.',
  ],
  'A filmed person asks the controller for access to images (LCAM 12).': [
    'Une personne filmée demande au responsable du traitement l’accès aux images (loi caméras 12).',
    'Een gefilmde persoon vraagt de verantwoordelijke voor de verwerking toegang tot de beelden (camerawet 12).',
  ],
  'The requester is a person seen on the images, or asks on behalf of one.': [
    'Le demandeur est une personne vue sur les images, ou demande pour elle.',
    'De verzoeker is een persoon die op de beelden te zien is, of vraagt in diens naam.',
  ],
  'Whose images: of a controller under the camera law, or recorded by the police (LFP).': [
    'De qui sont les images : d’un responsable soumis à la loi caméras, ou enregistrées par la police (LFP).',
    'Van wie de beelden zijn: van een verantwoordelijke onder de camerawet, of opgenomen door de politie (WPA).',
  ],
  'The controller demands reasons; the law does not ask any.': [
    'Le responsable exige des motifs ; la loi n’en demande pas.',
    'De verantwoordelijke eist redenen; de wet vraagt er geen.',
  ],
  'The requester’s identity is reasonably shown.': [
    'L’identité du demandeur est raisonnablement établie.',
    'De identiteit van de verzoeker is redelijkerwijs aangetoond.',
  ],
  'Place, as indicated by the requester.': [
    'Lieu, tel que le demandeur l’indique.',
    'Plaats, zoals de verzoeker ze aangeeft.',
  ],
  'Day, as indicated by the requester.': [
    'Jour, tel que le demandeur l’indique.',
    'Dag, zoals de verzoeker ze aangeeft.',
  ],
  'Time window or hour, as indicated by the requester.': [
    'Tranche horaire ou heure, telle que le demandeur l’indique.',
    'Tijdsspanne of uur, zoals de verzoeker ze aangeeft.',
  ],
  'Judgement of a person that the indications do, or do not, locate the images precisely.': [
    'Appréciation par une personne que les indications permettent, ou non, de localiser les images avec précision.',
    'Oordeel van een persoon dat de aanwijzingen de beelden al dan niet nauwkeurig lokaliseren.',
  ],
  'First moment of the images asked, once located.': [
    'Premier moment des images demandées, une fois localisées.',
    'Eerste tijdstip van de gevraagde beelden, zodra ze gelokaliseerd zijn.',
  ],
  'The place, when it is on the decree list of three months.': [
    'Le lieu, s’il figure sur la liste de trois mois de l’arrêté royal.',
    'De plaats, als ze op de lijst van drie maanden van het koninklijk besluit staat.',
  ],
  'The images still exist.': ['Les images existent encore.', 'De beelden bestaan nog.'],
  'A controller keeps the requested images beyond its own earlier deletion (LCAM 12).': [
    'Un responsable du traitement conserve les images demandées au-delà de son propre effacement plus précoce (loi caméras 12).',
    'Een verantwoordelijke voor de verwerking bewaart de gevraagde beelden langer dan zijn eigen, vroegere uitwissing (camerawet 12).',
  ],
  'Who keeps them.': ['Qui les conserve.', 'Wie ze bewaart.'],
  'First moment of the images.': ['Premier moment des images.', 'Eerste tijdstip van de beelden.'],
  'When the request came in.': ['Quand la demande est arrivée.', 'Wanneer het verzoek binnenkwam.'],
  'When the request was closed, if it was.': [
    'Quand la demande a été close, le cas échéant.',
    'Wanneer het verzoek werd afgesloten, als dat gebeurde.',
  ],
  "A controller answers a filmed person's request for access (LCAM 12).": [
    'Un responsable du traitement répond à la demande d’accès d’une personne filmée (loi caméras 12).',
    'Een verantwoordelijke voor de verwerking beantwoordt het verzoek om toegang van een gefilmde persoon (camerawet 12).',
  ],
  'Who answers.': ['Qui répond.', 'Wie antwoordt.'],
  'What the requester gets.': ['Ce que le demandeur obtient.', 'Wat de verzoeker krijgt.'],
  'Other people can be recognised on the images.': [
    'D’autres personnes sont reconnaissables sur les images.',
    'Andere personen zijn op de beelden herkenbaar.',
  ],
  'They are blurred, or otherwise made unrecognisable, in what the requester gets.': [
    'Elles sont floutées, ou rendues autrement méconnaissables, dans ce que le demandeur obtient.',
    'Ze zijn vervaagd, of anders onherkenbaar gemaakt, in wat de verzoeker krijgt.',
  ],
  'Viewing instead of a copy: the ground relied on; `none` when the controller relies on none.': [
    'Visionnage au lieu d’une copie : le motif invoqué ; `none` si le responsable n’en invoque aucun.',
    'Laten bekijken in plaats van een kopie: de ingeroepen grond; `none` als de verantwoordelijke er geen inroept.',
  ],
  'Viewing: the facts that support the ground.': [
    'Visionnage : les faits qui appuient le motif.',
    'Laten bekijken: de feiten die de grond ondersteunen.',
  ],
  'Ground 1°: judgement of a person that blurring the others is not possible at reasonable cost (A-12).': [
    'Motif 1° : appréciation par une personne que flouter les autres n’est pas possible à un coût raisonnable (A-12).',
    'Grond 1°: oordeel van een persoon dat het vervagen van de anderen niet tegen redelijke kosten kan (A-12).',
  ],
  'Viewing: when it takes place.': ['Visionnage : quand il a lieu.', 'Laten bekijken: wanneer het gebeurt.'],
  'Images no longer exist: when they were deleted.': [
    'Les images n’existent plus : quand elles ont été effacées.',
    'De beelden bestaan niet meer: wanneer ze werden uitgewist.',
  ],
  'Refusal: why.': ['Refus : pourquoi.', 'Weigering: waarom.'],
  'Refusal because the images could not be located or the identity was not shown: the requester was first asked to complete.':
    [
      'Refus parce que les images n’ont pu être localisées ou que l’identité n’a pas été établie : il a d’abord été demandé au demandeur de compléter.',
      'Weigering omdat de beelden niet konden worden gelokaliseerd of de identiteit niet werd aangetoond: de verzoeker werd eerst gevraagd aan te vullen.',
    ],
  'A controller records that a request for access was not answered before the images had to go (LCAM 12).': [
    'Un responsable du traitement consigne qu’une demande d’accès n’a pas reçu de réponse avant que les images ne doivent disparaître (loi caméras 12).',
    'Een verantwoordelijke voor de verwerking tekent op dat een verzoek om toegang niet werd beantwoord vóór de beelden moesten verdwijnen (camerawet 12).',
  ],
  'The request was answered.': ['La demande a reçu une réponse.', 'Het verzoek werd beantwoord.'],
  'A person asks which penalty the camera law attaches to a breach; guilt is for a court (LCAM 13).': [
    'Une personne demande quelle peine la loi caméras attache à une infraction ; la culpabilité relève d’un tribunal (loi caméras 13).',
    'Een persoon vraagt welke straf de camerawet aan een inbreuk verbindt; over schuld oordeelt een rechtbank (camerawet 13).',
  ],
  'Article that would be breached.': ['Article qui serait enfreint.', 'Artikel waarop inbreuk zou worden gemaakt.'],
  'Day of the facts.': ['Jour des faits.', 'Dag van de feiten.'],
  'The person did not breach the article but holds an image reasonably supposed to come from such a breach.': [
    'La personne n’a pas enfreint l’article mais dispose d’une image dont elle peut raisonnablement supposer qu’elle provient d’une telle infraction.',
    'De persoon maakte geen inbreuk op het artikel maar beschikt over een beeld waarvan redelijkerwijs te vermoeden is dat het uit zo’n inbreuk voortkomt.',
  ],
  'A controller lets a guarding agent watch images of the public road (LSP 115).': [
    'Un responsable du traitement laisse un agent de gardiennage regarder des images de la voie publique (loi du 2 octobre 2017, art. 115).',
    'Een verantwoordelijke voor de verwerking laat een bewakingsagent beelden van de openbare weg bekijken (wet van 2 oktober 2017, art. 115).',
  ],
  'What for: the purposes of LCAM 5 § 4 al. 1, or another.': [
    'Dans quel but : les finalités de 5, § 4, al. 1er, de la loi caméras, ou un autre.',
    'Waarvoor: de doeleinden van 5, § 4, eerste lid, van de camerawet, of een ander.',
  ],
  'The police control the viewing: a member can see and stop it.': [
    'La police contrôle le visionnage : un de ses membres peut le voir et l’arrêter.',
    'De politie houdt toezicht op het bekijken: een lid kan meekijken en het stopzetten.',
  ],
};
