import { type FailureCase, told } from './failure-case.ts';

const drone = { kind: 'mobile' } as const;

/** Failures of oversight in Belgium, as their sources tell them; what the reference marks with (?) is a doubt here. */
export const failureCasesBelgium: readonly FailureCase[] = [
  {
    id: 'F1',
    title: told(
      'Clearview AI à la police fédérale (2019-2020)',
      'Clearview AI bij de federale politie (2019-2020)',
      'Clearview AI at the federal police (2019-2020)',
    ),
    what: told(
      'Environ 78 recherches de visages avec une licence d’essai, sans base légale ; les données sont restées chez le fournisseur.',
      'Ongeveer 78 opzoekingen van gezichten met een proeflicentie, zonder wettelijke grondslag; de gegevens bleven bij de leverancier.',
      'About 78 face searches with a trial licence, without a legal basis; the data stayed with the vendor.',
    ),
    source: told(
      'presse sur les constatations de l’Organe de contrôle (2021-2022) ; proposition de résolution',
      'pers over de vaststellingen van het Controleorgaan (2021-2022); voorstel van resolutie',
      'press on the Control Organ’s findings (2021-2022); proposed resolution',
    ),
    doubts: [told('La hiérarchie le savait (?).', 'De hiërarchie wist ervan (?).', 'The hierarchy knew (?).')],
    steps: [
      {
        kind: 'act',
        title: told(
          'Identifier un visage parmi d’autres',
          'Een gezicht identificeren te midden van andere',
          'Identify a face among many',
        ),
        act: 'analyse-faces',
        at: '2020-02-03T10:00:00+01:00',
        facts: {
          technique: 'fr-identification',
          user: 'police',
          images: 'other',
          timing: 'afterwards',
          templateComputed: true,
          aimsAtSensitive: false,
        },
        taken: told(
          'Le jour est choisi dans la période ; les images viennent d’ailleurs que des caméras de police.',
          'De dag is in de periode gekozen; de beelden komen niet van politiecamera’s.',
          'The day is taken in the period; the images come from elsewhere than police cameras.',
        ),
      },
      {
        kind: 'outside',
        title: told(
          'Un compte d’essai ouvert chez un fournisseur, hors du système',
          'Een proefaccount bij een leverancier, buiten het systeem',
          'A trial account opened with a vendor, outside the system',
        ),
        because: told(
          'Le logiciel ne voit que les actes qui passent par lui ; un compte ouvert ailleurs ne laisse pas de trace ici. Une recherche dans les licences et les comptes peut le trouver après coup.',
          'De software ziet alleen handelingen die via haar verlopen; een account elders laat hier geen spoor na. Een onderzoek van licenties en accounts kan het achteraf vinden.',
          'The software sees only the acts that go through it; an account opened elsewhere leaves no trace here. A scan of licences and accounts may find it afterwards.',
        ),
      },
    ],
  },
  {
    id: 'F2',
    title: told(
      'Brussels Airport, Zaventem (2017 et 2019)',
      'Brussels Airport, Zaventem (2017 en 2019)',
      'Brussels Airport, Zaventem (2017 and 2019)',
    ),
    what: told(
      'Un essai de reconnaissance faciale sans analyse d’impact ni avis.',
      'Een proef met gezichtsherkenning zonder effectbeoordeling en zonder advies.',
      'A test of facial recognition without impact assessment or advice.',
    ),
    source: told(
      'l’Organe de contrôle, par la presse ; proposition de résolution',
      'het Controleorgaan, via de pers; voorstel van resolutie',
      'the Control Organ, via the press; proposed resolution',
    ),
    doubts: [
      told(
        'Une partie du système est restée active après l’arrêt (?).',
        'Een deel van het systeem bleef actief na de stopzetting (?).',
        'Part of the system stayed on after the stop (?).',
      ),
    ],
    steps: [
      {
        kind: 'act',
        title: told(
          'Demander l’autorisation de caméras intelligentes sans analyse d’impact',
          'Toestemming vragen voor intelligente camera’s zonder effectbeoordeling',
          'Request an authorisation of intelligent cameras without impact assessment',
        ),
        act: 'submit-use-request',
        at: '2019-03-01T10:00:00+01:00',
        facts: {
          requester: { role: 'coordinating-director', level: 'federal', territoriallyCompetent: true },
          camera: { kind: 'fixed', intelligent: true },
          place: { kind: 'closed-accessible', listedAs: 'airport' },
          placeStated: true,
          purposes: [{ branch: 'judicial', text: 'recherche de personnes' }],
          modalities: 'essai',
          assessment: { dataCategories: false, proportionality: false, operationalObjectives: false, retention: false },
          aimsAtSensitive: false,
        },
        taken: told(
          'Le jour, le demandeur et la finalité sont choisis pour l’exemple ; l’analyse manque, selon la source.',
          'De dag, de aanvrager en het doeleinde zijn gekozen voor het voorbeeld; de beoordeling ontbreekt, volgens de bron.',
          'Day, requester and purpose are taken for the example; the assessment is missing, says the source.',
        ),
      },
      {
        kind: 'act',
        title: told(
          'Identifier des visages dans l’aéroport',
          'Gezichten identificeren in de luchthaven',
          'Identify faces in the airport',
        ),
        act: 'analyse-faces',
        at: '2019-03-01T10:00:00+01:00',
        facts: {
          technique: 'fr-identification',
          user: 'police',
          images: 'police-visible-camera',
          timing: 'live',
          templateComputed: true,
          aimsAtSensitive: false,
        },
        taken: told(
          'Le jour est choisi pour l’exemple.',
          'De dag is gekozen voor het voorbeeld.',
          'The day is taken for the example.',
        ),
      },
      {
        kind: 'outside',
        title: told(
          'Prouver que le système est éteint',
          'Bewijzen dat het systeem uitstaat',
          'Prove that the system is off',
        ),
        because: told(
          'Une règle de droit ne voit pas l’état d’une machine ; il faut un relevé de ses fonctions actives.',
          'Een rechtsregel ziet de toestand van een machine niet; daarvoor is een overzicht van de actieve functies nodig.',
          'A rule of law does not see the state of a machine; that takes a reading of its active functions.',
        ),
      },
    ],
  },
  {
    id: 'F4',
    title: told('Drones de la zone Carma (Genk)', 'Drones van de zone Carma (Genk)', 'Drones of the Carma zone (Genk)'),
    what: told(
      'Au moins 100 vols sans l’autorisation du conseil et sans analyse ; des mesures correctrices avec des délais de deux à quatre mois.',
      'Minstens 100 vluchten zonder toestemming van de raad en zonder beoordeling; corrigerende maatregelen met termijnen van twee tot vier maanden.',
      'At least 100 flights without the council’s authorisation or assessment; corrective orders with terms of two to four months.',
    ),
    source: told('presse', 'pers', 'press'),
    doubts: [
      told(
        'Le drone est classé ici comme caméra fixe temporaire ; comme caméra mobile, nos règles ne lui demandent pas d’autorisation de principe, ce que les faits rapportés semblent contredire (?).',
        'De drone geldt hier als tijdelijk vaste camera; als mobiele camera vragen onze regels er geen principiële toestemming voor, wat de gerapporteerde feiten lijken tegen te spreken (?).',
        'The drone is classed here as a temporary fixed camera; as a mobile camera our rules ask no authorisation in principle for it, which the reported facts seem to contradict (?).',
      ),
      told(
        'Les dates des vols ne sont pas dans notre source (?).',
        'De data van de vluchten staan niet in onze bron (?).',
        'The dates of the flights are not in our source (?).',
      ),
    ],
    steps: [
      {
        kind: 'act',
        title: told(
          'Faire voler un drone avec caméra sans autorisation',
          'Een drone met camera laten vliegen zonder toestemming',
          'Fly a drone with a camera without an authorisation',
        ),
        act: 'activate-use',
        at: '2024-06-15T14:00:00+02:00',
        facts: {
          level: 'local',
          decision: {
            by: { role: 'responsible-officer', level: 'local', municipality: 'Genk' },
            inCommand: true,
            decidedAt: '2024-06-15T13:50:00+02:00',
          },
          camera: { kind: 'temporary-fixed' },
          place: { kind: 'open', municipality: 'Genk' },
          purposes: [{ branch: 'administrative', hypothesis445: '2' }],
          territoryOfCompetence: ['Genk'],
          authorisation: {
            level: 'local',
            municipality: 'Genk',
            decidedAt: '2024-01-10T20:00:00+01:00',
            cameraKinds: ['fixed'],
            purposes: [{ branch: 'administrative', hypothesis445: '2' }],
          },
          visibility: { onPoliceTransport: true, transportIdentifiable: true },
          aimsAtSensitive: false,
        },
        taken: told(
          'Le jour et la finalité sont choisis pour l’exemple ; l’autorisation existante est supposée ne couvrir que des caméras fixes.',
          'De dag en het doeleinde zijn gekozen voor het voorbeeld; de bestaande toestemming wordt verondersteld alleen vaste camera’s te dekken.',
          'Day and purpose are taken for the example; the existing authorisation is supposed to cover fixed cameras only.',
        ),
      },
      {
        kind: 'act',
        title: told(
          'Demander l’autorisation sans analyse d’impact',
          'Toestemming vragen zonder effectbeoordeling',
          'Request the authorisation without an assessment',
        ),
        act: 'submit-use-request',
        at: '2024-06-15T10:00:00+02:00',
        facts: {
          requester: { role: 'chief-of-corps', level: 'local', municipality: 'Genk' },
          camera: { kind: 'temporary-fixed' },
          place: { kind: 'open', municipality: 'Genk' },
          purposes: [{ branch: 'administrative', hypothesis445: '2' }],
          modalities: 'vols',
          assessment: { dataCategories: false, proportionality: false, operationalObjectives: false, retention: false },
          aimsAtSensitive: false,
        },
        taken: told(
          'La demande est imaginée : la source dit qu’il n’y en a pas eu.',
          'De aanvraag is verondersteld: volgens de bron was er geen.',
          'The request is imagined: the source says there was none.',
        ),
      },
      {
        kind: 'outside',
        title: told(
          'Suivre le délai d’une mesure correctrice',
          'De termijn van een corrigerende maatregel volgen',
          'Follow the term of a corrective order',
        ),
        because: told(
          'La mesure est celle de l’Organe de contrôle ; ce paquet de règles n’a pas d’acte pour elle.',
          'De maatregel is die van het Controleorgaan; dit regelpakket heeft er geen handeling voor.',
          'The order is the Control Organ’s; this set of rules has no act for it.',
        ),
      },
    ],
  },
  {
    id: 'F5',
    title: told(
      'Drones à Bruxelles (avril-juin 2025)',
      'Drones in Brussel (april-juni 2025)',
      'Drones in Brussels (April-June 2025)',
    ),
    what: told(
      '144 vols effectués par un opérateur privé, jugés illégaux en octobre 2025.',
      '144 vluchten door een private operator, onwettig bevonden in oktober 2025.',
      '144 flights flown by a private operator, held illegal in October 2025.',
    ),
    source: told('presse', 'pers', 'press'),
    doubts: [],
    steps: [
      {
        kind: 'act',
        title: told(
          'Faire décider le vol par un opérateur privé',
          'De vlucht laten beslissen door een private operator',
          'Have the flight decided by a private operator',
        ),
        act: 'activate-use',
        at: '2025-05-10T15:00:00+02:00',
        facts: {
          level: 'local',
          decision: {
            by: { role: 'guarding-agent' },
            inCommand: false,
            decidedAt: '2025-05-10T14:55:00+02:00',
          },
          camera: drone,
          place: { kind: 'open', municipality: 'Bruxelles' },
          purposes: [{ branch: 'administrative', hypothesis445: '2' }],
          territoryOfCompetence: ['Bruxelles'],
          aimsAtSensitive: false,
        },
        taken: told(
          'Le jour est choisi dans la période ; l’opérateur privé a ici la fonction d’agent de gardiennage, la seule du secteur privé que nos rôles connaissent.',
          'De dag is in de periode gekozen; de private operator krijgt hier de functie van bewakingsagent, de enige van de private sector die onze rollen kennen.',
          'The day is taken in the period; the private operator has the function of a guard here, the only one of the private sector among our roles.',
        ),
      },
    ],
  },
  {
    id: 'F6',
    title: told(
      'Une zone du Limbourg, rapport CON20006 de l’Organe de contrôle',
      'Een Limburgse zone, rapport CON20006 van het Controleorgaan',
      'A zone in Limburg, report CON20006 of the Control Organ',
    ),
    what: told(
      'Autorisation du conseil pour des caméras classiques et ANPR, responsable des ANPR fixes, conservation, banque de données technique, registre, journalisation, gestion fonctionnelle : tout a été jugé défaillant.',
      'Toestemming van de raad voor klassieke en ANPR-camera’s, verantwoordelijke van de vaste ANPR, bewaring, technische gegevensbank, register, logging, functioneel beheer: alles bleek gebrekkig.',
      'Council approval for classic and ANPR cameras, controller of fixed ANPR, retention, technical database, register, logging, functional management: all found wanting.',
    ),
    source: told('Organe de contrôle, CON20006', 'Controleorgaan, CON20006', 'Control Organ, CON20006'),
    doubts: [
      told(
        'L’étendue exacte de chaque constatation (?).',
        'De precieze omvang van elke vaststelling (?).',
        'The exact extent of each finding (?).',
      ),
    ],
    steps: [
      {
        kind: 'act',
        title: told(
          'Mettre des caméras ANPR fixes en marche sans autorisation du conseil',
          'Vaste ANPR-camera’s inschakelen zonder toestemming van de raad',
          'Switch on fixed ANPR cameras without the council’s authorisation',
        ),
        act: 'activate-use',
        at: '2020-06-15T10:00:00+02:00',
        facts: {
          level: 'local',
          decision: {
            by: { role: 'responsible-officer', level: 'local', municipality: 'M1' },
            inCommand: true,
            decidedAt: '2020-06-15T09:50:00+02:00',
          },
          camera: { kind: 'fixed', anpr: true, intelligent: true, functions: ['anpr'] },
          place: { kind: 'open', municipality: 'M1' },
          placeReference: 'P1',
          purposes: [{ branch: 'judicial' }],
          territoryOfCompetence: ['M1'],
          authorisation: {
            level: 'local',
            municipality: 'M1',
            decidedAt: '2019-01-10T20:00:00+01:00',
            cameraKinds: ['mobile'],
            purposes: [{ branch: 'judicial' }],
          },
          visibility: { pictogram: { inPlace: true, model: 'police-2019' } },
          aimsAtSensitive: false,
          inRegister: false,
          inNationalRegister: false,
        },
        taken: told(
          'Le jour et la commune sont choisis pour l’exemple ; l’autorisation en place est supposée ne pas couvrir ces caméras.',
          'De dag en de gemeente zijn gekozen voor het voorbeeld; de bestaande toestemming wordt verondersteld deze camera’s niet te dekken.',
          'Day and municipality are taken for the example; the authorisation in place is supposed not to cover these cameras.',
        ),
      },
      {
        kind: 'act',
        title: told(
          'Conserver les images au-delà du maximum',
          'De beelden langer bewaren dan het maximum',
          'Keep the images beyond the maximum',
        ),
        act: 'keep-recording',
        at: '2020-06-15T10:00:00+02:00',
        facts: {
          recordedFrom: '2020-06-15T09:00:00+02:00',
          recordedTo: '2020-06-15T10:00:00+02:00',
          configuredRetention: 'P24M',
          camera: { kind: 'fixed' },
        },
        taken: told(
          'La durée de 24 mois est choisie pour l’exemple : la source dit seulement que la conservation était défaillante.',
          'De duur van 24 maanden is gekozen voor het voorbeeld: de bron zegt alleen dat de bewaring gebrekkig was.',
          'The 24 months are taken for the example: the source only says that retention was wanting.',
        ),
      },
      {
        kind: 'act',
        title: told(
          'Créer une banque de données technique sans avis ni journal',
          'Een technische gegevensbank oprichten zonder advies en zonder logging',
          'Create a technical database without opinion or log',
        ),
        act: 'create-technical-database',
        at: '2020-06-15T10:00:00+02:00',
        facts: {
          level: 'local',
          creators: ['chief-of-corps'],
          tool: { kind: 'anpr-camera', functions: ['anpr'] },
          purposes: [{ branch: 'judicial', judicialGround: 'offence', offenceClass: 'delit' }],
          journalOn: false,
        },
        taken: told(
          'Le jour et la finalité sont choisis pour l’exemple.',
          'De dag en het doeleinde zijn gekozen voor het voorbeeld.',
          'Day and purpose are taken for the example.',
        ),
      },
      {
        kind: 'outside',
        title: told('La gestion fonctionnelle', 'Het functioneel beheer', 'Functional management'),
        because: told(
          'Qui administre le système est une question d’organisation : nos règles n’en jugent pas.',
          'Wie het systeem beheert, is een kwestie van organisatie: onze regels oordelen daar niet over.',
          'Who administers the system is a matter of organisation: our rules do not judge it.',
        ),
      },
    ],
  },
  {
    id: 'F9',
    title: told(
      'AMS, le système ANPR national (2023)',
      'AMS, het nationale ANPR-systeem (2023)',
      'AMS, the national ANPR system (2023)',
    ),
    what: told(
      'Saturé depuis mai 2023 ; une quinzaine de jours d’arrêt ; les caméras locales ont gardé puis transmis leurs données de passage.',
      'Verzadigd sinds mei 2023; ongeveer vijftien dagen buiten werking; de lokale camera’s bewaarden hun doortochtgegevens en zonden ze nadien door.',
      'Saturated since May 2023; about fifteen days of outage; local cameras buffered and forwarded their reads.',
    ),
    source: told(
      'presse (la référence ne nomme pas l’article)',
      'pers (de referentie noemt het artikel niet)',
      'press (the reference does not name the article)',
    ),
    doubts: [],
    steps: [
      {
        kind: 'act',
        title: told(
          'Transmettre une partie seulement des données de passage',
          'Slechts een deel van de doortochtgegevens doorzenden',
          'Transmit only a part of the reads',
        ),
        act: 'transmit-reads',
        at: '2023-06-20T10:00:00+02:00',
        facts: {
          sentBy: { role: 'chief-of-corps' },
          nationalDatabaseExists: true,
          readsHeld: 1000,
          readsSent: 900,
          recordedAt: '2023-06-05T10:00:00+02:00',
          journalOn: true,
        },
        taken: told(
          'Le jour et les nombres sont choisis pour l’exemple.',
          'De dag en de aantallen zijn gekozen voor het voorbeeld.',
          'Day and numbers are taken for the example.',
        ),
      },
      {
        kind: 'outside',
        title: told('La panne elle-même', 'De storing zelf', 'The outage itself'),
        because: told(
          'Aucune règle de droit n’empêche une panne ; le rattrapage complet et dans l’ordre est une question technique.',
          'Geen rechtsregel verhindert een storing; het volledig en in volgorde inhalen is een technische kwestie.',
          'No rule of law prevents an outage; a complete and ordered catch-up is a technical matter.',
        ),
      },
    ],
  },
  {
    id: 'F11',
    title: told(
      'Demandes d’information (2022-2024)',
      'Verzoeken om informatie (2022-2024)',
      'Requests for information (2022-2024)',
    ),
    what: told(
      '103 communes et zones sur 369 ont répondu dans les trente jours ; sur 281 communes, 85 n’ont rien donné.',
      '103 van de 369 gemeenten en zones antwoordden binnen dertig dagen; van 281 gemeenten gaven er 85 niets.',
      '103 of 369 municipalities and zones answered in thirty days; of 281 municipalities, 85 gave nothing.',
    ),
    source: told('Ligue des droits humains', 'Ligue des droits humains', 'Ligue des droits humains'),
    doubts: [],
    steps: [
      {
        kind: 'act',
        title: told(
          'Décider d’une autorisation : qui en est informé, et ce qui est publié',
          'Beslissen over een toestemming: wie wordt ingelicht, en wat wordt bekendgemaakt',
          'Decide on an authorisation: who is told, and what is published',
        ),
        act: 'decide-use-request',
        at: '2023-03-01T19:00:00+01:00',
        facts: {
          level: 'local',
          decidedBy: { role: 'municipal-council', municipality: 'M1' },
          outcome: 'granted',
          requestAdmissible: true,
          camera: { kind: 'fixed' },
          place: { kind: 'open', municipality: 'M1' },
          useStartsAt: '2023-04-01T08:00:00+02:00',
          territoryOfCompetence: ['M1'],
          branches: ['administrative'],
          scopeStated: true,
        },
        taken: told(
          'Une décision imaginée : elle montre qui doit être informé et ce qui doit être publié sans qu’on le demande.',
          'Een veronderstelde beslissing: ze toont wie moet worden ingelicht en wat zonder vraag moet worden bekendgemaakt.',
          'An imagined decision: it shows who must be told and what must be published without being asked.',
        ),
      },
      {
        kind: 'outside',
        title: told(
          'Répondre à une demande de document administratif',
          'Een verzoek om een bestuursdocument beantwoorden',
          'Answer a request for an administrative document',
        ),
        because: told(
          'Les lois sur la publicité de l’administration ne sont pas dans nos textes.',
          'De wetten op de openbaarheid van bestuur zitten niet in onze teksten.',
          'The laws on access to administrative documents are not in our texts.',
        ),
      },
    ],
  },
];
