import { type FailureCase, told } from './failure-case.ts';

/** Failures of oversight abroad, replayed as if they had happened under Belgian law. */
export const failureCasesAbroad: readonly FailureCase[] = [
  {
    id: 'F3',
    title: told(
      'BriefCam en France (2022-2024)',
      'BriefCam in Frankrijk (2022-2024)',
      'BriefCam in France (2022-2024)',
    ),
    what: told(
      'La reconnaissance faciale est arrivée par une mise à jour du logiciel ; une recherche antérieure par apparence n’a pas pu être vérifiée ; la CNIL a ordonné le retrait ou le blocage dans les deux mois (novembre-décembre 2024).',
      'De gezichtsherkenning kwam er met een update van de software; een vroegere opzoeking op uiterlijk kon niet worden nagegaan; de CNIL beval de verwijdering of blokkering binnen twee maanden (november-december 2024).',
      'Facial recognition arrived with a software update; an earlier similar-appearance search could not be verified; the CNIL ordered removal or locking within two months (November-December 2024).',
    ),
    source: told('CNIL (novembre-décembre 2024)', 'CNIL (november-december 2024)', 'CNIL (November-December 2024)'),
    doubts: [],
    steps: [
      {
        kind: 'act',
        title: told(
          'Retrouver le même visage dans des images, sans nom',
          'Hetzelfde gezicht terugvinden in beelden, zonder naam',
          'Find the same face again in images, without a name',
        ),
        act: 'analyse-faces',
        at: '2023-05-15T10:00:00+02:00',
        facts: {
          technique: 'fr-clustering',
          user: 'police',
          images: 'police-visible-camera',
          timing: 'afterwards',
          templateComputed: true,
          aimsAtSensitive: false,
        },
        taken: told(
          'Jugé selon la loi belge ; le jour est choisi dans la période.',
          'Beoordeeld volgens de Belgische wet; de dag is in de periode gekozen.',
          'Judged by Belgian law; the day is taken in the period.',
        ),
      },
      {
        kind: 'outside',
        title: told(
          'La mise à jour qui ajoute une fonction',
          'De update die een functie toevoegt',
          'The update that adds a function',
        ),
        because: told(
          'Un changement de version chez le fournisseur n’est pas un acte : il faut comparer les logiciels installés.',
          'Een versiewijziging bij de leverancier is geen handeling: daarvoor moet de geïnstalleerde software worden vergeleken.',
          'A change of version at the vendor’s is no act: installed software has to be compared.',
        ),
      },
    ],
  },
  {
    id: 'F7',
    title: told(
      'ANPR aux Pays-Bas, article 126jj (évaluation du WODC)',
      'ANPR in Nederland, artikel 126jj (evaluatie van het WODC)',
      'ANPR in the Netherlands, article 126jj (WODC evaluation)',
    ),
    what: told(
      'Des photos d’ensemble ont été fournies sans floutage dans trois cas ; les motifs des lieux de caméras manquaient.',
      'Overzichtsfoto’s werden in drie gevallen zonder vervaging verstrekt; de redenen voor de cameraplaatsen ontbraken.',
      'Overview photos were supplied unblurred in three cases; reasons for camera places were missing.',
    ),
    source: told('évaluation du WODC', 'evaluatie van het WODC', 'WODC evaluation'),
    doubts: [],
    steps: [
      {
        kind: 'act',
        title: told(
          'Demander l’autorisation d’une caméra sans dire le lieu',
          'Toestemming voor een camera vragen zonder de plaats te vermelden',
          'Request the authorisation of a camera without stating the place',
        ),
        act: 'submit-use-request',
        at: '2021-03-01T10:00:00+01:00',
        facts: {
          requester: { role: 'chief-of-corps', level: 'local', municipality: 'M1' },
          camera: { kind: 'fixed', anpr: true },
          place: { kind: 'open', municipality: 'M1' },
          placeStated: false,
          purposes: [{ branch: 'judicial', text: 'recherche' }],
          modalities: 'lecture permanente',
          assessment: { dataCategories: true, proportionality: true, operationalObjectives: true, retention: true },
          aimsAtSensitive: false,
        },
        taken: told(
          'Jugé selon la loi belge ; le jour est choisi pour l’exemple.',
          'Beoordeeld volgens de Belgische wet; de dag is gekozen voor het voorbeeld.',
          'Judged by Belgian law; the day is taken for the example.',
        ),
      },
      {
        kind: 'outside',
        title: told(
          'Une photo sortie sans floutage',
          'Een foto die onvervaagd naar buiten gaat',
          'A photo that leaves unblurred',
        ),
        because: told(
          'La loi belge dans nos textes n’ordonne pas ce floutage ; l’empêcher est affaire de l’outil d’exportation.',
          'De Belgische wet in onze teksten beveelt die vervaging niet; ze afdwingen is zaak van het exportmiddel.',
          'The Belgian law in our texts does not order this blurring; enforcing it is the export tool’s business.',
        ),
      },
    ],
  },
  {
    id: 'F8',
    title: told('ANPR national britannique', 'Nationale ANPR in het Verenigd Koninkrijk', 'UK national ANPR'),
    what: told(
      'Le nombre de plaques mal lues est inconnu ; des positions de caméras sont fausses.',
      'Het aantal verkeerd gelezen nummerplaten is onbekend; posities van camera’s zijn fout.',
      'The number of misread plates is unknown; camera positions are wrong.',
    ),
    source: told(
      'Surveillance Camera Commissioner (Royaume-Uni)',
      'Surveillance Camera Commissioner (Verenigd Koninkrijk)',
      'Surveillance Camera Commissioner (UK)',
    ),
    doubts: [],
    steps: [
      {
        kind: 'act',
        title: told(
          'Inscrire une caméra fixe sans la géolocaliser',
          'Een vaste camera inschrijven zonder geolocatie',
          'Enter a fixed camera without its position',
        ),
        act: 'register-fixed-camera',
        at: '2021-03-01T10:00:00+01:00',
        facts: {
          registeredBy: { role: 'chief-of-corps', level: 'local' },
          camera: { kind: 'fixed', anpr: true },
          geolocated: false,
          digital: true,
          usedByPolice: true,
        },
        taken: told(
          'Jugé selon la loi belge ; le jour est choisi pour l’exemple. Une position fausse mais présente ne se voit pas ici.',
          'Beoordeeld volgens de Belgische wet; de dag is gekozen voor het voorbeeld. Een foute positie die er wel staat, is hier niet te zien.',
          'Judged by Belgian law; the day is taken for the example. A position that is there but wrong does not show here.',
        ),
      },
      {
        kind: 'outside',
        title: told(
          'Le taux de plaques mal lues',
          'Het percentage verkeerd gelezen platen',
          'The rate of misread plates',
        ),
        because: told(
          'Aucune disposition de nos textes ne fixe un taux ni n’en ordonne la publication.',
          'Geen bepaling van onze teksten legt een percentage vast of beveelt de bekendmaking ervan.',
          'No provision of our texts sets a rate or orders its publication.',
        ),
      },
    ],
  },
  {
    id: 'F10',
    title: told(
      'Journal du réseau de Flock Safety (2025)',
      'Netwerklogboek van Flock Safety (2025)',
      'Flock Safety network audit (2025)',
    ),
    what: told(
      'Noms d’agents et plaques retirés du journal partagé ; des motifs vagues conseillés ; 2,3 millions de plaques divulguées par une mauvaise occultation ; des agents qui suivaient leurs partenaires.',
      'Namen van agenten en nummerplaten uit het gedeelde logboek verwijderd; vage redenen aangeraden; 2,3 miljoen nummerplaten gelekt door slechte onleesbaarmaking; agenten die hun partner volgden.',
      'Officer names and plates stripped from the shared audit log; vague reasons advised; 2.3 million plates leaked through bad redaction; officers stalking partners.',
    ),
    source: told(
      'la référence ne nomme pas l’auteur (2025)',
      'de referentie noemt de auteur niet (2025)',
      'the reference does not name the author (2025)',
    ),
    doubts: [
      told(
        'L’auteur de l’examen n’est pas dans notre référence (?).',
        'De auteur van het onderzoek staat niet in onze referentie (?).',
        'The author of the examination is not in our reference (?).',
      ),
    ],
    steps: [
      {
        kind: 'act',
        title: told(
          'Chercher une plaque pendant un an, sans motif opérationnel',
          'Een jaar lang een nummerplaat opzoeken, zonder operationele redenen',
          'Search for a plate over a year, without operational reasons',
        ),
        act: 'run-point-search',
        at: '2025-09-01T10:00:00+02:00',
        facts: {
          recordedFrom: '2024-09-02T10:00:00+02:00',
          recordedTo: '2025-08-31T10:00:00+02:00',
          branch: 'administrative',
          operationalReasons: '',
          searcherIsPolice: true,
          searchedBy: { role: 'operational-member' },
          journalOn: true,
        },
        taken: told(
          'Jugé selon la loi belge ; la recherche sur un an est choisie pour l’exemple.',
          'Beoordeeld volgens de Belgische wet; de opzoeking over een jaar is gekozen voor het voorbeeld.',
          'Judged by Belgian law; the search over a year is taken for the example.',
        ),
      },
      {
        kind: 'act',
        title: told(
          'Consulter un enregistrement sans raison concrète',
          'Een opname inzien zonder concrete reden',
          'Look at a recording without a concrete reason',
        ),
        act: 'open-recording',
        at: '2025-09-01T10:00:00+02:00',
        facts: {
          recordedFrom: '2025-08-20T10:00:00+02:00',
          recordedTo: '2025-08-20T10:15:00+02:00',
          viewer: { role: 'operational-member', level: 'local' },
          branch: 'judicial',
          camera: { kind: 'fixed', inDetentionPlace: false },
          missionReference: 'mission-1',
          operationalReasons: 'enquête',
          concreteReason: '',
          journalOn: true,
          accessProtected: true,
        },
        taken: told(
          'Jugé selon la loi belge. Une raison vide se voit ; une raison fausse ou vague, une personne doit la lire.',
          'Beoordeeld volgens de Belgische wet. Een lege reden is zichtbaar; een valse of vage reden moet een persoon lezen.',
          'Judged by Belgian law. An empty reason shows; a false or vague one takes a person who reads it.',
        ),
      },
      {
        kind: 'act',
        title: told(
          'Ne pas inscrire une consultation au journal',
          'Een raadpleging niet loggen',
          'Leave a consultation out of the log',
        ),
        act: 'journal-processing',
        at: '2025-09-01T10:00:00+02:00',
        facts: { operation: 'consultation', written: false },
        taken: told(
          'Jugé selon la loi belge ; le jour est choisi pour l’exemple.',
          'Beoordeeld volgens de Belgische wet; de dag is gekozen voor het voorbeeld.',
          'Judged by Belgian law; the day is taken for the example.',
        ),
      },
      {
        kind: 'outside',
        title: told(
          'Une mauvaise occultation de plaques publiées',
          'Slecht onleesbaar gemaakte nummerplaten in een bekendmaking',
          'Plates badly redacted in a publication',
        ),
        because: told(
          'Ce que l’on publie hors du système échappe aux règles ; notre journal public ne contient aucune plaque.',
          'Wat buiten het systeem wordt gepubliceerd, ontsnapt aan de regels; ons openbaar logboek bevat geen enkele nummerplaat.',
          'What is published outside the system escapes the rules; our public log holds no plate.',
        ),
      },
    ],
  },
];
