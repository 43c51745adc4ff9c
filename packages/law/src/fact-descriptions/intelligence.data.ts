import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: accesses of the intelligence services. */
export const intelligenceDescriptions: Descriptions = {
  'An intelligence service obtains direct access to police-camera data (LRS 16/4 § 1).': [
    'Un service de renseignement obtient un accès direct aux données des caméras de police (loi du 30 novembre 1998, 16/4, § 1er).',
    'Een inlichtingendienst krijgt rechtstreekse toegang tot gegevens van politiecamera’s (wet van 30 november 1998, 16/4, § 1).',
  ],
  'Who asks for the access: only `intelligence-service` or `state-security`, or a function inside them.': [
    'Qui demande l’accès : seulement `intelligence-service` ou `state-security`, ou une fonction en leur sein.',
    'Wie de toegang vraagt: enkel `intelligence-service` of `state-security`, of een functie daarbinnen.',
  ],
  'Where the data come from.': ['D’où viennent les données.', 'Waar de gegevens vandaan komen.'],
  'The police use of the cameras is authorised under the LFP (chapter IV, section 1, or chapter IV/1, section 2).': [
    'L’utilisation des caméras par la police est autorisée en vertu de la LFP (chapitre IV, section 1re, ou chapitre IV/1, section 2).',
    'Het gebruik van de camera’s door de politie is toegestaan krachtens de WPA (hoofdstuk IV, afdeling 1, of hoofdstuk IV/1, afdeling 2).',
  ],
  'The royal decree without which direct access does not open (LRS 16/4 § 1 al. 1).': [
    'L’arrêté royal sans lequel l’accès direct ne s’ouvre pas (loi du 30 novembre 1998, 16/4, § 1er, al. 1er).',
    'Het koninklijk besluit zonder hetwelk rechtstreekse toegang niet opengaat (wet van 30 november 1998, 16/4, § 1, eerste lid).',
  ],
  'A decree is in force: false says that there is none.': [
    'Un arrêté est en vigueur : faux dit qu’il n’y en a pas.',
    'Er is een besluit van kracht: onwaar zegt dat er geen is.',
  ],
  "Reference of the decree, such as 'AR 01-01-2027'.": [
    'Référence de l’arrêté, par exemple « AR 01-01-2027 ».',
    'Referentie van het besluit, bijvoorbeeld ‘AR 01-01-2027’.',
  ],
  'The supervisory authority gave its opinion beforehand.': [
    'L’autorité de contrôle a donné son avis au préalable.',
    'De toezichthoudende autoriteit gaf vooraf haar advies.',
  ],
  'An intelligence officer, for a set the head of service or delegate, decides on a point access to recorded police-camera data (LRS 16/4 § 2, § 6).':
    [
      'Un officier de renseignement ou, pour un ensemble, le dirigeant de service ou son délégué, décide d’un accès ponctuel à des données enregistrées de caméras de police (loi du 30 novembre 1998, 16/4, § 2, § 6).',
      'Een inlichtingenofficier, voor een geheel het diensthoofd of zijn gedelegeerde, beslist over een gerichte toegang tot opgenomen gegevens van politiecamera’s (wet van 30 november 1998, 16/4, § 2, § 6).',
    ],
  'Moment recorded first in the data that are asked for (ISO 8601 with an offset).': [
    'Premier moment enregistré des données demandées (ISO 8601 avec décalage).',
    'Eerste opgenomen tijdstip van de gevraagde gegevens (ISO 8601 met tijdverschil).',
  ],
  'Moment recorded last in the data that are asked for (ISO 8601 with an offset).': [
    'Dernier moment enregistré des données demandées (ISO 8601 avec décalage).',
    'Laatste opgenomen tijdstip van de gevraagde gegevens (ISO 8601 met tijdverschil).',
  ],
  'Where the data that are asked for lie.': [
    'Où se trouvent les données demandées.',
    'Waar de gevraagde gegevens zich bevinden.',
  ],
  'Who decides: an intelligence officer; for a set, the head of service or delegate (LRS 16/4 § 2).': [
    'Qui décide : un officier de renseignement ; pour un ensemble, le dirigeant de service ou son délégué (loi du 30 novembre 1998, 16/4, § 2).',
    'Wie beslist: een inlichtingenofficier; voor een geheel het diensthoofd of zijn gedelegeerde (wet van 30 november 1998, 16/4, § 2).',
  ],
  'Function held: `intelligence-officer`, `methods-officer`, `intelligence-head`, `intelligence-head-delegate`.': [
    'Fonction exercée : `intelligence-officer`, `methods-officer`, `intelligence-head`, `intelligence-head-delegate`.',
    'Uitgeoefende functie: `intelligence-officer`, `methods-officer`, `intelligence-head`, `intelligence-head-delegate`.',
  ],
  'Written, dated designation as methods officer or as delegate of the head of service (LRS 3, 8°/1 and 9°).': [
    'Désignation écrite et datée comme officier des méthodes ou comme délégué du dirigeant de service (loi du 30 novembre 1998, 3, 8°/1 et 9°).',
    'Schriftelijke, gedateerde aanwijzing als officier voor de methoden of als gedelegeerde van het diensthoofd (wet van 30 november 1998, 3, 8°/1 en 9°).',
  ],
  'The designation of a delegate was sent to Committee R (LRS 3, 8°/1).': [
    'La désignation d’un délégué a été transmise au Comité permanent R (loi du 30 novembre 1998, 3, 8°/1).',
    'De aanwijzing van een gedelegeerde werd aan het Vast Comité I overgezonden (wet van 30 november 1998, 3, 8°/1).',
  ],
  'The decider is, at the time of the decision, the manager of the file concerned (LRS 16/4 § 6).': [
    'Qui décide est, au moment de la décision, le gestionnaire du dossier concerné (loi du 30 novembre 1998, 16/4, § 6).',
    'Wie beslist, is op het tijdstip van de beslissing de beheerder van het betrokken dossier (wet van 30 november 1998, 16/4, § 6).',
  ],
  "The decider stopped being the manager of the file on this day ('YYYY-MM-DD').": [
    'Qui décide a cessé d’être le gestionnaire du dossier ce jour-là (« AAAA-MM-JJ »).',
    'Wie beslist, was vanaf deze dag niet langer beheerder van het dossier (‘JJJJ-MM-DD’).',
  ],
  'The decider is deputy manager of the file: counted as manager by our rule.': [
    'Qui décide est gestionnaire suppléant du dossier : compté comme gestionnaire par une règle de ce logiciel.',
    'Wie beslist, is plaatsvervangend beheerder van het dossier: volgens een regel van deze software als beheerder geteld.',
  ],
  'The precise mission of the service.': ['La mission précise du service.', 'De welbepaalde opdracht van de dienst.'],
  'Operational reasons of the access.': ['Motifs opérationnels de l’accès.', 'Operationele redenen van de toegang.'],
  'Items one by one, a set of one investigation, or everything of a period (not punctual).': [
    'Des éléments un par un, un ensemble d’une enquête, ou tout ce qui est d’une période (non ponctuel).',
    'Onderdelen één voor één, een geheel van één onderzoek, of alles van een periode (niet gericht).',
  ],
  'The specific intelligence investigation of a decision on a set.': [
    'L’enquête de renseignement spécifique d’une décision sur un ensemble.',
    'Het specifieke inlichtingenonderzoek van een beslissing over een geheel.',
  ],
  'Form of the decision.': ['Forme de la décision.', 'Vorm van de beslissing.'],
  'Why the decision cannot wait for writing.': [
    'Pourquoi la décision ne peut attendre d’être écrite.',
    'Waarom de beslissing niet op een geschrift kan wachten.',
  ],
  'The decider confirms in writing an oral decision on a point access (LRS 16/4 § 2).': [
    'Qui a décidé confirme par écrit une décision orale sur un accès ponctuel (loi du 30 novembre 1998, 16/4, § 2).',
    'Wie besliste, bevestigt een mondelinge beslissing over een gerichte toegang schriftelijk (wet van 30 november 1998, 16/4, § 2).',
  ],
  'Moment of the oral decision.': ['Moment de la décision orale.', 'Tijdstip van de mondelinge beslissing.'],
  'Who confirms in writing (LRS 16/4 § 2).': [
    'Qui confirme par écrit (loi du 30 novembre 1998, 16/4, § 2).',
    'Wie schriftelijk bevestigt (wet van 30 november 1998, 16/4, § 2).',
  ],
  'The confirmation is in writing.': ['La confirmation est écrite.', 'De bevestiging is schriftelijk.'],
  'The confirmation gives the reasons of the decision (they go to Committee R with it).': [
    'La confirmation donne les motifs de la décision (ils sont transmis avec elle au Comité permanent R).',
    'De bevestiging geeft de redenen van de beslissing (ze gaan er samen mee naar het Vast Comité I).',
  ],
  'A member of an intelligence service opens recorded police-camera data under a decision (LRS 16/4 § 2, § 5).': [
    'Un membre d’un service de renseignement ouvre des données enregistrées de caméras de police en vertu d’une décision (loi du 30 novembre 1998, 16/4, § 2, § 5).',
    'Een lid van een inlichtingendienst opent krachtens een beslissing opgenomen gegevens van politiecamera’s (wet van 30 november 1998, 16/4, § 2, § 5).',
  ],
  'Moment recorded first in the data that are opened (ISO 8601 with an offset).': [
    'Premier moment enregistré des données ouvertes (ISO 8601 avec décalage).',
    'Eerste opgenomen tijdstip van de geopende gegevens (ISO 8601 met tijdverschil).',
  ],
  'Moment recorded last in the data that are opened (ISO 8601 with an offset).': [
    'Dernier moment enregistré des données ouvertes (ISO 8601 avec décalage).',
    'Laatste opgenomen tijdstip van de geopende gegevens (ISO 8601 met tijdverschil).',
  ],
  'Where the data that are opened lie.': [
    'Où se trouvent les données ouvertes.',
    'Waar de geopende gegevens zich bevinden.',
  ],
  'Function of the member who opens the data.': [
    'Fonction du membre qui ouvre les données.',
    'Functie van het lid dat de gegevens opent.',
  ],
  'The decision under which the data are opened (LRS 16/4 § 2).': [
    'La décision en vertu de laquelle les données sont ouvertes (loi du 30 novembre 1998, 16/4, § 2).',
    'De beslissing krachtens welke de gegevens worden geopend (wet van 30 november 1998, 16/4, § 2).',
  ],
  'Function of the person who decided.': [
    'Fonction de la personne qui a décidé.',
    'Functie van de persoon die besliste.',
  ],
  'Moment of the decision (ISO 8601 with an offset): before the access.': [
    'Moment de la décision (ISO 8601 avec décalage) : avant l’accès.',
    'Tijdstip van de beslissing (ISO 8601 met tijdverschil): vóór de toegang.',
  ],
  'What was decided on the access. `none` says that nobody decided.': [
    'Ce qui a été décidé sur l’accès. `none` dit que personne n’a décidé.',
    'Wat over de toegang werd beslist. `none` zegt dat niemand besliste.',
  ],
  'The items opened lie within the decision.': [
    'Les éléments ouverts sont dans les limites de la décision.',
    'De geopende onderdelen liggen binnen de beslissing.',
  ],
  'Form in which the decision was given: written, or oral in urgency.': [
    'Forme dans laquelle la décision a été donnée : écrite, ou orale en urgence.',
    'Vorm waarin de beslissing werd gegeven: schriftelijk, of mondeling bij hoogdringendheid.',
  ],
  'Moment of the written confirmation of an oral decision; left out while there is none.': [
    'Moment de la confirmation écrite d’une décision orale ; omis tant qu’il n’y en a pas.',
    'Tijdstip van de schriftelijke bevestiging van een mondelinge beslissing; weggelaten zolang die er niet is.',
  ],
  'The access journal is running; the police do not read it.': [
    'Le journal des accès fonctionne ; la police ne le lit pas.',
    'Het logboek van de toegangen werkt; de politie leest het niet.',
  ],
  'Concrete reason of this access.': ['Raison concrète de cet accès.', 'Concrete reden van deze toegang.'],
  'The data asked for overlap a suspension ordered by a magistrate.': [
    'Les données demandées recouvrent une suspension ordonnée par un magistrat.',
    'De gevraagde gegevens overlappen met een schorsing die een magistraat beval.',
  ],
  'The suspended items were left out of the answer.': [
    'Les éléments suspendus ont été laissés hors de la réponse.',
    'De geschorste onderdelen zijn uit het antwoord gelaten.',
  ],
  'The answer says that the data are incomplete.': [
    'La réponse dit que les données sont incomplètes.',
    'Het antwoord zegt dat de gegevens onvolledig zijn.',
  ],
  'Committee R has forbidden the exploitation of these data.': [
    'Le Comité permanent R a interdit l’exploitation de ces données.',
    'Het Vast Comité I heeft de exploitatie van deze gegevens verboden.',
  ],
  'A member of an intelligence service watches police cameras live (LRS 16/4 § 1 al. 2, 18/4 § 3, 18/11 § 3).': [
    'Un membre d’un service de renseignement regarde en direct des caméras de police (loi du 30 novembre 1998, 16/4, § 1er, al. 2, 18/4, § 3, 18/11, § 3).',
    'Een lid van een inlichtingendienst bekijkt rechtstreeks politiecamera’s (wet van 30 november 1998, 16/4, § 1, tweede lid, 18/4, § 3, 18/11, § 3).',
  ],
  'Function of the member who watches.': ['Fonction du membre qui regarde.', 'Functie van het lid dat kijkt.'],
  'A member of the police supervises the session or sees what is watched.': [
    'Un membre de la police surveille la session ou voit ce qui est regardé.',
    'Een lid van de politie houdt toezicht op de sessie of ziet wat wordt bekeken.',
  ],
  'The viewing observes a person, group, place or event (then it is a special method).': [
    'Le visionnage observe une personne, un groupe, un lieu ou un évènement (c’est alors une méthode particulière).',
    'Het bekijken observeert een persoon, groep, plaats of gebeurtenis (dan is het een bijzondere methode).',
  ],
  'The special method under which the observation is made (LRS 18/4 § 3, 18/11 § 3).': [
    'La méthode particulière en vertu de laquelle l’observation est faite (loi du 30 novembre 1998, 18/4, § 3, 18/11, § 3).',
    'De bijzondere methode krachtens welke de observatie gebeurt (wet van 30 november 1998, 18/4, § 3, 18/11, § 3).',
  ],
  'Specific method (LRS 18/4) or exceptional method (LRS 18/11). `none` says that there is no method.': [
    'Méthode spécifique (18/4) ou méthode exceptionnelle (18/11) de la loi du 30 novembre 1998. `none` dit qu’il n’y a pas de méthode.',
    'Specifieke methode (18/4) of uitzonderlijke methode (18/11) van de wet van 30 november 1998. `none` zegt dat er geen methode is.',
  ],
  'Reference of the decision (18/4) or authorisation (18/11).': [
    'Référence de la décision (18/4) ou de l’autorisation (18/11).',
    'Referentie van de beslissing (18/4) of de machtiging (18/11).',
  ],
  "First day of the method ('YYYY-MM-DD', included).": [
    'Premier jour de la méthode (« AAAA-MM-JJ », inclus).',
    'Eerste dag van de methode (‘JJJJ-MM-DD’, inbegrepen).',
  ],
  "Last day of the method ('YYYY-MM-DD', included).": [
    'Dernier jour de la méthode (« AAAA-MM-JJ », inclus).',
    'Laatste dag van de methode (‘JJJJ-MM-DD’, inbegrepen).',
  ],
  'Judgement of a person that the procedure of the method was followed (its articles are not in our files).': [
    'Appréciation par une personne que la procédure de la méthode a été suivie (ses articles ne sont pas dans nos fichiers).',
    'Oordeel van een persoon dat de procedure van de methode werd gevolgd (de artikelen ervan zitten niet in onze bestanden).',
  ],
  'An intelligence service asks for the same data under article 14 al. 2 (LRS 16/4 § 5 al. 1).': [
    'Un service de renseignement demande les mêmes données sur la base de l’article 14, al. 2 (loi du 30 novembre 1998, 16/4, § 5, al. 1er).',
    'Een inlichtingendienst vraagt dezelfde gegevens op grond van artikel 14, tweede lid (wet van 30 november 1998, 16/4, § 5, eerste lid).',
  ],
  'Function of the member who asks.': ['Fonction du membre qui demande.', 'Functie van het lid dat vraagt.'],
  'Direct access under 16/4 to these data is possible.': [
    'L’accès direct de 16/4 à ces données est possible.',
    'De rechtstreekse toegang van 16/4 tot deze gegevens is mogelijk.',
  ],
  'The direct access is suspended by a magistrate for these data.': [
    'L’accès direct à ces données est suspendu par un magistrat.',
    'De rechtstreekse toegang tot deze gegevens is door een magistraat geschorst.',
  ],
  'Judgement of a person that article 14 itself is met (it is not in our files).': [
    'Appréciation par une personne que l’article 14 lui-même est respecté (il n’est pas dans nos fichiers).',
    'Oordeel van een persoon dat artikel 14 zelf is nageleefd (het zit niet in onze bestanden).',
  ],
  'An intelligence service consults the national register of fixed cameras (LRS 16/4 § 4).': [
    'Un service de renseignement consulte le registre national des caméras fixes (loi du 30 novembre 1998, 16/4, § 4).',
    'Een inlichtingendienst raadpleegt het nationaal register van vaste camera’s (wet van 30 november 1998, 16/4, § 4).',
  ],
  'Function of the member who consults.': ['Fonction du membre qui consulte.', 'Functie van het lid dat raadpleegt.'],
  'Which register is asked for; LRS 16/4 § 4 opens one only.': [
    'Quel registre est demandé ; 16/4, § 4, de la loi du 30 novembre 1998 n’en ouvre qu’un.',
    'Welk register wordt gevraagd; 16/4, § 4, van de wet van 30 november 1998 opent er maar één.',
  ],
  'The consultation serves the missions of the service.': [
    'La consultation sert les missions du service.',
    'De raadpleging dient de opdrachten van de dienst.',
  ],
  'Police-camera images are released to train members of the intelligence services (LRS 16/4 § 1 al. 3).': [
    'Des images de caméras de police sont remises pour former des membres des services de renseignement (loi du 30 novembre 1998, 16/4, § 1er, al. 3).',
    'Beelden van politiecamera’s worden vrijgegeven om leden van de inlichtingendiensten op te leiden (wet van 30 november 1998, 16/4, § 1, derde lid).',
  ],
  'How the persons were made unrecognisable before the release (LRS 16/4 § 1 al. 3).': [
    'Comment les personnes ont été rendues non identifiables avant la remise (loi du 30 novembre 1998, 16/4, § 1er, al. 3).',
    'Hoe de personen vóór de vrijgave onherkenbaar werden gemaakt (wet van 30 november 1998, 16/4, § 1, derde lid).',
  ],
  'Judgement of the reviewer that nobody is identifiable any more.': [
    'Appréciation, par qui a contrôlé, que plus personne n’est identifiable.',
    'Oordeel van wie controleerde dat niemand nog identificeerbaar is.',
  ],
  'Who is trained (LRS 16/4 § 1 al. 3).': [
    'Qui est formé (loi du 30 novembre 1998, 16/4, § 1er, al. 3).',
    'Wie wordt opgeleid (wet van 30 november 1998, 16/4, § 1, derde lid).',
  ],
  'An intelligence service sends a decision on a point access, with its reasons, to Committee R (LRS 16/4 § 2 al. 3).':
    [
      'Un service de renseignement transmet au Comité permanent R une décision sur un accès ponctuel, avec sa motivation (loi du 30 novembre 1998, 16/4, § 2, al. 3).',
      'Een inlichtingendienst zendt een beslissing over een gerichte toegang met haar motivering aan het Vast Comité I (wet van 30 november 1998, 16/4, § 2, derde lid).',
    ],
  'Who took the decision that is reported.': [
    'Qui a pris la décision transmise.',
    'Wie de overgezonden beslissing nam.',
  ],
  'Moment of the decision that is reported (ISO 8601 with an offset).': [
    'Moment de la décision transmise (ISO 8601 avec décalage).',
    'Tijdstip van de overgezonden beslissing (ISO 8601 met tijdverschil).',
  ],
  'The decision is in the transmission.': ['La décision est dans l’envoi.', 'De beslissing zit in de zending.'],
  'The reasons of the decision are in the transmission.': [
    'La motivation de la décision est dans l’envoi.',
    'De motivering van de beslissing zit in de zending.',
  ],
  'Function of the addressee: Committee R.': [
    'Fonction du destinataire : Comité permanent R.',
    'Functie van de geadresseerde: Vast Comité I.',
  ],
  'An intelligence service sends Committee R the monthly list of point accesses made under a decision on a set (LRS 16/4 § 2 al. 3).':
    [
      'Un service de renseignement communique au Comité permanent R la liste mensuelle des accès ponctuels faits en vertu d’une décision sur un ensemble (loi du 30 novembre 1998, 16/4, § 2, al. 3).',
      'Een inlichtingendienst bezorgt het Vast Comité I de maandelijkse lijst van de gerichte toegangen krachtens een beslissing over een geheel (wet van 30 november 1998, 16/4, § 2, derde lid).',
    ],
  "Calendar month of the list, 'YYYY-MM'.": [
    'Mois civil de la liste, « AAAA-MM ».',
    'Kalendermaand van de lijst, ‘JJJJ-MM’.',
  ],
  'Number of accesses on the list; 0 is a nil list.': [
    'Nombre d’accès de la liste ; 0 est une liste néant.',
    'Aantal toegangen op de lijst; 0 is een lege lijst.',
  ],
  'Number of accesses of that month in the journal.': [
    'Nombre d’accès de ce mois dans le journal.',
    'Aantal toegangen van die maand in het logboek.',
  ],
  'The digest of the list equals the digest computed from the journal.': [
    'L’empreinte de la liste est égale à celle calculée d’après le journal.',
    'De vingerafdruk van de lijst is gelijk aan die berekend uit het logboek.',
  ],
  'An intelligence service communicates a correlated list to Committee R (LRS 16/4 § 3 al. 4).': [
    'Un service de renseignement communique au Comité permanent R une liste corrélée (loi du 30 novembre 1998, 16/4, § 3, al. 4).',
    'Een inlichtingendienst deelt een gecorreleerde lijst mee aan het Vast Comité I (wet van 30 november 1998, 16/4, § 3, vierde lid).',
  ],
  'Moment of the correlation (ISO 8601 with an offset): the list follows as soon as possible.': [
    'Moment de la corrélation (ISO 8601 avec décalage) : la liste suit dans les meilleurs délais.',
    'Tijdstip van de correlatie (ISO 8601 met tijdverschil): de lijst volgt zo snel mogelijk.',
  ],
  'The list sent is exactly the version that was used.': [
    'La liste envoyée est exactement la version utilisée.',
    'De verzonden lijst is precies de gebruikte versie.',
  ],
  'Committee R forbids the exploitation of data gathered in breach of the law (LRS 16/4 § 2 al. 3, § 3 al. 4).': [
    'Le Comité permanent R interdit l’exploitation de données recueillies sans respecter la loi (loi du 30 novembre 1998, 16/4, § 2, al. 3, § 3, al. 4).',
    'Het Vast Comité I verbiedt de exploitatie van gegevens die in strijd met de wet zijn ingewonnen (wet van 30 november 1998, 16/4, § 2, derde lid, § 3, vierde lid).',
  ],
  'Function of whoever forbids: Committee R.': [
    'Fonction de qui interdit : Comité permanent R.',
    'Functie van wie verbiedt: Vast Comité I.',
  ],
  'What gathered the data: a point access (§ 2) or a correlation (§ 3).': [
    'Ce qui a recueilli les données : un accès ponctuel (§ 2) ou une corrélation (§ 3).',
    'Wat de gegevens inwon: een gerichte toegang (§ 2) of een correlatie (§ 3).',
  ],
  'Judgement of Committee R that the data were gathered in breach of the law.': [
    'Appréciation du Comité permanent R que les données ont été recueillies sans respecter la loi.',
    'Oordeel van het Vast Comité I dat de gegevens in strijd met de wet zijn ingewonnen.',
  ],
  'An intelligence officer, for a set the head of service or delegate, authorises the content of a list or database to correlate (LRS 16/4 § 3 al. 3, § 6).':
    [
      'Un officier de renseignement ou, pour un ensemble, le dirigeant de service ou son délégué, autorise le contenu d’une liste ou d’une banque de données à corréler (loi du 30 novembre 1998, 16/4, § 3, al. 3, § 6).',
      'Een inlichtingenofficier, voor een geheel het diensthoofd of zijn gedelegeerde, staat de inhoud van een te correleren lijst of gegevensbank toe (wet van 30 november 1998, 16/4, § 3, derde lid, § 6).',
    ],
  'What the police data are to be correlated with.': [
    'Ce avec quoi les données de police doivent être corrélées.',
    'Waarmee de politiegegevens moeten worden gecorreleerd.',
  ],
  'Who authorises the content (LRS 16/4 § 3 al. 3).': [
    'Qui autorise le contenu (loi du 30 novembre 1998, 16/4, § 3, al. 3).',
    'Wie de inhoud toestaat (wet van 30 november 1998, 16/4, § 3, derde lid).',
  ],
  'The digest of the content is bound to the authorisation.': [
    'L’empreinte du contenu est liée à l’autorisation.',
    'De vingerafdruk van de inhoud is aan de toestemming gebonden.',
  ],
  'The specific investigations that the decision covers, when it covers a set.': [
    'Les enquêtes spécifiques que couvre la décision, quand elle porte sur un ensemble.',
    'De specifieke onderzoeken die de beslissing dekt, wanneer ze over een geheel gaat.',
  ],
  'The decision covers the content of a set of databases or lists, not of one.': [
    'La décision porte sur le contenu d’un ensemble de banques de données ou de listes, non d’une seule.',
    'De beslissing gaat over de inhoud van een geheel van gegevensbanken of lijsten, niet van één.',
  ],
  'An intelligence service presents its evaluation criteria to Committee R (LRS 16/4 § 3 al. 5).': [
    'Un service de renseignement présente ses critères d’évaluation au Comité permanent R (loi du 30 novembre 1998, 16/4, § 3, al. 5).',
    'Een inlichtingendienst legt zijn beoordelingscriteria voor aan het Vast Comité I (wet van 30 november 1998, 16/4, § 3, vijfde lid).',
  ],
  'Function of the person who presents the criteria.': [
    'Fonction de la personne qui présente les critères.',
    'Functie van de persoon die de criteria voorlegt.',
  ],
  'Function of the body to which they are presented: Committee R.': [
    'Fonction de l’organe auquel ils sont présentés : Comité permanent R.',
    'Functie van het orgaan waaraan ze worden voorgelegd: Vast Comité I.',
  ],
  'The criteria that are presented.': ['Les critères présentés.', 'De voorgelegde criteria.'],
  "The criteria aim at an individual (a plate, a name, one person's vehicle).": [
    'Les critères visent un individu (une plaque, un nom, le véhicule d’une personne).',
    'De criteria beogen een individu (een nummerplaat, een naam, het voertuig van één persoon).',
  ],
  'Judgement of a person that the criteria are targeted (LRS 16/4 § 3 al. 5).': [
    'Appréciation par une personne que les critères sont ciblés (loi du 30 novembre 1998, 16/4, § 3, al. 5).',
    'Oordeel van een persoon dat de criteria gericht zijn (wet van 30 november 1998, 16/4, § 3, vijfde lid).',
  ],
  'Judgement of a person that the criteria are proportionate (LRS 16/4 § 3 al. 5).': [
    'Appréciation par une personne que les critères sont proportionnés (loi du 30 novembre 1998, 16/4, § 3, al. 5).',
    'Oordeel van een persoon dat de criteria evenredig zijn (wet van 30 november 1998, 16/4, § 3, vijfde lid).',
  ],
  'Judgement of a person that the criteria are specific (LRS 16/4 § 3 al. 5).': [
    'Appréciation par une personne que les critères sont spécifiques (loi du 30 novembre 1998, 16/4, § 3, al. 5).',
    'Oordeel van een persoon dat de criteria specifiek zijn (wet van 30 november 1998, 16/4, § 3, vijfde lid).',
  ],
  'The criteria rest on sensitive data (origin, beliefs, health...): barred by our rule only.': [
    'Les critères reposent sur des données sensibles (origine, convictions, santé...) : exclu par une règle de ce logiciel seulement.',
    'De criteria berusten op gevoelige gegevens (afkomst, overtuiging, gezondheid...): enkel door een regel van deze software uitgesloten.',
  ],
  'A member of an intelligence service correlates police-camera data with lists, databases or criteria (LRS 16/4 § 3, 18/4 § 3, 18/11 § 3).':
    [
      'Un membre d’un service de renseignement corrèle des données de caméras de police avec des listes, des banques de données ou des critères (loi du 30 novembre 1998, 16/4, § 3, 18/4, § 3, 18/11, § 3).',
      'Een lid van een inlichtingendienst correleert gegevens van politiecamera’s met lijsten, gegevensbanken of criteria (wet van 30 november 1998, 16/4, § 3, 18/4, § 3, 18/11, § 3).',
    ],
  'What the police data are correlated with.': [
    'Ce avec quoi les données de police sont corrélées.',
    'Waarmee de politiegegevens worden gecorreleerd.',
  ],
  'Store of the police data that are correlated.': [
    'Banque où se trouvent les données de police corrélées.',
    'Gegevensbank van de gecorreleerde politiegegevens.',
  ],
  'After recording, or in real time (then a special method is needed).': [
    'Après l’enregistrement, ou en temps réel (une méthode particulière est alors nécessaire).',
    'Na de opname, of in real time (dan is een bijzondere methode nodig).',
  ],
  'Function of the member who runs the correlation.': [
    'Fonction du membre qui effectue la corrélation.',
    'Functie van het lid dat de correlatie uitvoert.',
  ],
  'Authorisation of the content of the list or database.': [
    'Autorisation du contenu de la liste ou de la banque de données.',
    'Toestemming voor de inhoud van de lijst of gegevensbank.',
  ],
  'Whether there is one; false says that nobody authorised the content.': [
    'S’il y en a une ; faux dit que personne n’a autorisé le contenu.',
    'Of die er is; onwaar zegt dat niemand de inhoud toestond.',
  ],
  'Function of the person who authorised the content.': [
    'Fonction de la personne qui a autorisé le contenu.',
    'Functie van de persoon die de inhoud toestond.',
  ],
  'Moment of the authorisation (ISO 8601 with an offset): before the correlation.': [
    'Moment de l’autorisation (ISO 8601 avec décalage) : avant la corrélation.',
    'Tijdstip van de toestemming (ISO 8601 met tijdverschil): vóór de correlatie.',
  ],
  'The digest of the content is the one that was authorised.': [
    'L’empreinte du contenu est celle qui a été autorisée.',
    'De vingerafdruk van de inhoud is de toegestane.',
  ],
  'The person who authorised is the manager of the file concerned (LRS 16/4 § 6).': [
    'La personne qui a autorisé est le gestionnaire du dossier concerné (loi du 30 novembre 1998, 16/4, § 6).',
    'De persoon die toestond, is de beheerder van het betrokken dossier (wet van 30 november 1998, 16/4, § 6).',
  ],
  'The evaluation criteria, for a correlation with criteria.': [
    'Les critères d’évaluation, pour une corrélation avec des critères.',
    'De beoordelingscriteria, voor een correlatie met criteria.',
  ],
  'Whether the criteria were presented to Committee R before; false says that they were not.': [
    'Si les critères ont été présentés au préalable au Comité permanent R ; faux dit qu’ils ne l’ont pas été.',
    'Of de criteria vooraf aan het Vast Comité I werden voorgelegd; onwaar zegt dat dat niet gebeurde.',
  ],
  'Moment at which the criteria were presented to Committee R.': [
    'Moment où les critères ont été présentés au Comité permanent R.',
    'Tijdstip waarop de criteria aan het Vast Comité I werden voorgelegd.',
  ],
  'The criteria refine criteria that were presented: their results are a subset on any data.': [
    'Les critères affinent des critères présentés : leurs résultats sont, sur toutes données, un sous-ensemble.',
    'De criteria verfijnen voorgelegde criteria: hun resultaten zijn op om het even welke gegevens een deelverzameling.',
  ],
  'The special method under which a correlation in real time is made (LRS 18/4 § 3, 18/11 § 3).': [
    'La méthode particulière en vertu de laquelle une corrélation en temps réel est faite (loi du 30 novembre 1998, 18/4, § 3, 18/11, § 3).',
    'De bijzondere methode krachtens welke een correlatie in real time gebeurt (wet van 30 november 1998, 18/4, § 3, 18/11, § 3).',
  ],
  'The decision (18/4) or draft authorisation (18/11) of a special method that uses direct access is taken (LRS 18/4 § 3, 18/11 § 3).':
    [
      'La décision (18/4) ou le projet d’autorisation (18/11) d’une méthode particulière qui use de l’accès direct est pris (loi du 30 novembre 1998, 18/4, § 3, 18/11, § 3).',
      'De beslissing (18/4) of het ontwerp van machtiging (18/11) voor een bijzondere methode die de rechtstreekse toegang gebruikt, wordt genomen (wet van 30 november 1998, 18/4, § 3, 18/11, § 3).',
    ],
  'Kind of method: specific (18/4) or exceptional (18/11).': [
    'Type de méthode : spécifique (18/4) ou exceptionnelle (18/11).',
    'Soort methode: specifiek (18/4) of uitzonderlijk (18/11).',
  ],
  'Function of the person who decides or drafts.': [
    'Fonction de la personne qui décide ou établit le projet.',
    'Functie van de persoon die beslist of het ontwerp opstelt.',
  ],
  'Observation through direct access, or correlation in real time.': [
    'Observation par accès direct, ou corrélation en temps réel.',
    'Observatie via rechtstreekse toegang, of correlatie in real time.',
  ],
  'The decision or draft covers a set of data of one investigation.': [
    'La décision ou le projet porte sur un ensemble de données d’une enquête.',
    'De beslissing of het ontwerp gaat over een geheel van gegevens van één onderzoek.',
  ],
  'The correlation rests on evaluation criteria.': [
    'La corrélation repose sur des critères d’évaluation.',
    'De correlatie berust op beoordelingscriteria.',
  ],
  'These criteria.': ['Ces critères.', 'Die criteria.'],
  'The phenomenon or threat, as the decision or draft states it.': [
    'Le phénomène ou la menace, comme la décision ou le projet l’énonce.',
    'Het fenomeen of de dreiging, zoals de beslissing of het ontwerp vermeldt.',
  ],
  'The link between the phenomenon or threat and the criteria, as stated.': [
    'Le lien entre le phénomène ou la menace et les critères, tel qu’énoncé.',
    'Het verband tussen het fenomeen of de dreiging en de criteria, zoals vermeld.',
  ],
  'Judgement of a person that the rest of the procedure was followed (its articles are not in our files).': [
    'Appréciation par une personne que le reste de la procédure a été suivi (ses articles ne sont pas dans nos fichiers).',
    'Oordeel van een persoon dat de rest van de procedure werd gevolgd (de artikelen ervan zitten niet in onze bestanden).',
  ],
  'A magistrate suspends the direct access of the intelligence services to data of an inquiry (LRS 16/4 § 5 al. 2).': [
    'Un magistrat suspend l’accès direct des services de renseignement aux données d’une information ou d’une instruction (loi du 30 novembre 1998, 16/4, § 5, al. 2).',
    'Een magistraat schorst de rechtstreekse toegang van de inlichtingendiensten tot gegevens van een opsporings- of gerechtelijk onderzoek (wet van 30 november 1998, 16/4, § 5, tweede lid).',
  ],
  'Function of whoever orders: a magistrate (LRS 16/4 § 5 al. 2).': [
    'Fonction de qui ordonne : un magistrat (loi du 30 novembre 1998, 16/4, § 5, al. 2).',
    'Functie van wie beveelt: een magistraat (wet van 30 november 1998, 16/4, § 5, tweede lid).',
  ],
  'The magistrate is in charge of the case.': [
    'Le magistrat est en charge de l’affaire.',
    'De magistraat is met de zaak belast.',
  ],
  'Judgement of the magistrate that the access hampers the inquiry or investigation.': [
    'Appréciation du magistrat que l’accès entrave la bonne exécution de l’information ou de l’instruction.',
    'Oordeel van de magistraat dat de toegang het goede verloop van het opsporings- of gerechtelijk onderzoek belemmert.',
  ],
  'The data whose access is suspended are named.': [
    'Les données dont l’accès est suspendu sont nommées.',
    'De gegevens waarvan de toegang is geschorst, zijn genoemd.',
  ],
  'The order is temporary (false: without end).': [
    'L’ordre est temporaire (faux : sans fin).',
    'Het bevel is tijdelijk (onwaar: zonder einde).',
  ],
  "Last day of the suspension ('YYYY-MM-DD').": [
    'Dernier jour de la suspension (« AAAA-MM-JJ »).',
    'Laatste dag van de schorsing (‘JJJJ-MM-DD’).',
  ],
  "Day on which the suspension is to be reviewed ('YYYY-MM-DD').": [
    'Jour où la suspension doit être réexaminée (« AAAA-MM-JJ »).',
    'Dag waarop de schorsing opnieuw moet worden bekeken (‘JJJJ-MM-DD’).',
  ],
  'The suspension of direct access is lifted by the magistrate who ordered it, or runs out (LRS 16/4 § 5 al. 2).': [
    'La suspension de l’accès direct est levée par le magistrat qui l’a ordonnée, ou vient à terme (loi du 30 novembre 1998, 16/4, § 5, al. 2).',
    'De schorsing van de rechtstreekse toegang wordt opgeheven door de magistraat die ze beval, of loopt af (wet van 30 november 1998, 16/4, § 5, tweede lid).',
  ],
  'Lifted by the magistrate, or run out.': [
    'Levée par le magistrat, ou venue à terme.',
    'Opgeheven door de magistraat, of afgelopen.',
  ],
  'Function of the authority that lifts the suspension.': [
    'Fonction de l’autorité qui lève la suspension.',
    'Functie van de overheid die de schorsing opheft.',
  ],
  'The one who lifts is the authority that ordered the suspension.': [
    'Qui lève est l’autorité qui a ordonné la suspension.',
    'Wie opheft, is de overheid die de schorsing beval.',
  ],
  'The review that the order asked for was held.': [
    'Le réexamen que l’ordre demandait a eu lieu.',
    'Het heronderzoek dat het bevel vroeg, is gehouden.',
  ],
};
