import { say, type Trilingual } from '../trilingual.ts';

/** What the values of the enumerated facts of this part mean: by the name of their type or, where the values stand in the fact itself, by their list. */
export const databaseMeanings: Readonly<Record<string, Readonly<Record<string, Trilingual>>>> = {
  DatabaseLevel: {
    local: say('banque de données technique locale', 'lokale technische gegevensbank', 'local technical database'),
    national: say(
      'banque de données technique nationale',
      'nationale technische gegevensbank',
      'national technical database',
    ),
    regional: say(
      'banque régionale, que la loi ne connaît pas',
      'regionale gegevensbank, die de wet niet kent',
      'regional database, unknown to the law',
    ),
    other: say('autre niveau', 'ander niveau', 'another level'),
  },
  'anpr-camera|anpr-system|facial-recognition|person-recognition|ordinary-camera|microphone|phone-tracker|thermal-sensor|other':
    {
      'anpr-camera': say(
        'caméra intelligente de reconnaissance automatique de plaques',
        'intelligente camera voor automatische nummerplaatherkenning',
        'intelligent camera that reads plates',
      ),
      'anpr-system': say(
        'système intelligent de reconnaissance automatique de plaques',
        'intelligent systeem voor automatische nummerplaatherkenning',
        'intelligent system that reads plates',
      ),
      'facial-recognition': say('reconnaissance faciale', 'gezichtsherkenning', 'facial recognition'),
      'person-recognition': say(
        'reconnaissance de personnes par d’autres traits',
        'herkenning van personen aan andere kenmerken',
        'recognition of people by other traits',
      ),
      'ordinary-camera': say('caméra ordinaire', 'gewone camera', 'ordinary camera'),
      microphone: say('microphone', 'microfoon', 'microphone'),
      'phone-tracker': say('détecteur de téléphones', 'telefoondetector', 'phone tracker'),
      'thermal-sensor': say('capteur thermique', 'warmtesensor', 'thermal sensor'),
      other: say('autre outil', 'ander middel', 'another tool'),
    },
  'offence|execution-of-sentence|road-traffic|worrying-disappearance|other': {
    offence: say('infraction', 'misdrijf', 'offence'),
    'execution-of-sentence': say('exécution d’une peine', 'uitvoering van een straf', 'execution of a sentence'),
    'road-traffic': say(
      'police de la circulation routière (loi du 16 mars 1968, article 62)',
      'politie over het wegverkeer (wet van 16 maart 1968, artikel 62)',
      'road traffic (law of 16 March 1968, article 62)',
    ),
    'worrying-disappearance': say('disparition inquiétante', 'onrustwekkende verdwijning', 'worrying disappearance'),
    other: say('autre cas', 'ander geval', 'another case'),
  },
  'crime|delit|contravention': {
    crime: say('crime', 'misdaad', 'crime (most serious class)'),
    delit: say('délit', 'wanbedrijf', 'délit (middle class of offences)'),
    contravention: say('contravention', 'overtreding', 'contravention (least serious class)'),
  },
  ReadDataClass: {
    'passage-date-and-time': say(
      'date et heure du passage',
      'datum en tijdstip van de doorgang',
      'date and time of the passage',
    ),
    'passage-place': say(
      'endroit précis du passage',
      'precieze plaats van de doorgang',
      'precise place of the passage',
    ),
    'plate-reading': say('plaque lue sur la photo', 'nummerplaat gelezen op de foto', 'plate read from the photo'),
    'vehicle-characteristics': say(
      'caractéristiques du véhicule',
      'kenmerken van het voertuig',
      'characteristics of the vehicle',
    ),
    'plate-photo-front': say('photo de la plaque avant', 'foto van de nummerplaat vooraan', 'photo of the front plate'),
    'plate-photo-rear': say(
      'photo de la plaque arrière',
      'foto van de nummerplaat achteraan',
      'photo of the rear plate',
    ),
    'vehicle-photo': say('photo du véhicule', 'foto van het voertuig', 'photo of the vehicle'),
    'occupant-photo': say(
      'photo du conducteur et des passagers',
      'foto van de bestuurder en de passagiers',
      'photo of driver and passengers',
    ),
    'journal-data': say('données de journalisation', 'loggegevens', 'journal data'),
    'owner-identity': say(
      'identité du titulaire de la plaque',
      'identiteit van de houder van de nummerplaat',
      'identity of the holder of the plate',
    ),
    'face-template': say(
      'gabarit biométrique d’un visage',
      'biometrisch sjabloon van een gezicht',
      'biometric template of a face',
    ),
    'pedestrian-photo': say(
      'image d’une personne hors du véhicule',
      'beeld van een persoon buiten het voertuig',
      'image of a person outside the vehicle',
    ),
    sound: say('son', 'geluid', 'sound'),
    other: say('autre donnée', 'ander gegeven', 'other data'),
  },
  'local|federal': {
    local: say('zone de police locale', 'lokale politiezone', 'local police zone'),
    federal: say('service de la police fédérale', 'dienst van de federale politie', 'service of the federal police'),
  },
  'reliability|confidentiality|availability|traceability|integrity': {
    reliability: say('fiabilité', 'betrouwbaarheid', 'reliability'),
    confidentiality: say('confidentialité', 'vertrouwelijkheid', 'confidentiality'),
    availability: say('disponibilité', 'beschikbaarheid', 'availability'),
    traceability: say('traçabilité', 'traceerbaarheid', 'traceability'),
    integrity: say('intégrité', 'integriteit', 'integrity'),
  },
  'technical-database|video-vault|spreadsheet|other-file': {
    'technical-database': say('banque de données technique', 'technische gegevensbank', 'technical database'),
    'video-vault': say('coffre des enregistrements vidéo', 'kluis van de video-opnamen', 'vault of video recordings'),
    spreadsheet: say('feuille de calcul', 'rekenblad', 'spreadsheet'),
    'other-file': say('autre fichier', 'ander bestand', 'another file'),
  },
  'recording|import|transmission|last-search|hit': {
    recording: say('depuis l’enregistrement', 'vanaf de registratie', 'from the recording'),
    import: say('depuis l’importation', 'vanaf de invoer', 'from the import'),
    transmission: say('depuis la transmission', 'vanaf de doorzending', 'from the transmission'),
    'last-search': say('depuis la dernière recherche', 'vanaf de laatste opzoeking', 'from the last search'),
    hit: say('depuis la correspondance', 'vanaf de treffer', 'from the hit'),
  },
  'collection|modification|consultation|communication|archiving|interconnection|erasure|other': {
    collection: say('collecte', 'verzameling', 'collection'),
    modification: say('modification', 'wijziging', 'modification'),
    consultation: say('consultation', 'raadpleging', 'consultation'),
    communication: say('communication', 'mededeling', 'communication'),
    archiving: say('archivage', 'archivering', 'archiving'),
    interconnection: say('interconnexion', 'koppeling', 'interconnection'),
    erasure: say('effacement', 'wissing', 'erasure'),
    other: say('autre traitement', 'andere verwerking', 'other processing'),
  },
  none: {
    none: say(
      'amende seule, sans emprisonnement',
      'enkel geldboete, geen gevangenisstraf',
      'fine alone, no imprisonment',
    ),
  },
  life: {
    life: say('peine à perpétuité', 'levenslange straf', 'life imprisonment'),
  },
  'granted|refused|none': {
    granted: say('accordé', 'toegestaan', 'granted'),
    refused: say('refusé', 'geweigerd', 'refused'),
    none: say('aucune décision', 'geen beslissing', 'no decision'),
  },
  'time|space|frequency': {
    time: say('temps', 'tijd', 'time'),
    space: say('espace', 'ruimte', 'space'),
    frequency: say('fréquence', 'frequentie', 'frequency'),
  },
  'national-police-database|international-police-database|lawful-list|private-list|other': {
    'national-police-database': say(
      'banque de données policière nationale',
      'nationale politionele gegevensbank',
      'national police database',
    ),
    'international-police-database': say(
      'banque de données policière internationale',
      'internationale politionele gegevensbank',
      'international police database',
    ),
    'lawful-list': say(
      'liste à laquelle la police accède par ou en vertu d’une loi',
      'lijst waartoe de politie door of krachtens een wet toegang heeft',
      'list open to the police by or under a law',
    ),
    'private-list': say('liste d’une personne privée', 'lijst van een private persoon', 'list of a private person'),
    other: say('autre source', 'andere bron', 'another source'),
  },
  'list|criteria': {
    list: say(
      'listes ou extraits de banques de données',
      'lijsten of uittreksels van gegevensbanken',
      'lists or extracts of databases',
    ),
    criteria: say(
      'critères d’évaluation préétablis',
      'vooraf bepaalde beoordelingscriteria',
      'pre-established evaluation criteria',
    ),
  },
  'realtime|afterwards': {
    realtime: say('en temps réel, à la collecte', 'in realtime, bij de verzameling', 'in real time, at collection'),
    afterwards: say('après l’enregistrement', 'na de registratie', 'after recording'),
  },
  'approved|refused|silent': {
    approved: say('approuvé', 'goedgekeurd', 'approved'),
    refused: say('refusé', 'geweigerd', 'refused'),
    silent: say(
      'sans réponse : le silence n’est pas une approbation',
      'zonder antwoord: zwijgen is geen goedkeuring',
      'no answer: silence is no approval',
    ),
  },
  'window-ended|authorisation-withdrawn|content-changed|requester|suspended': {
    'window-ended': say(
      'la fenêtre de temps est écoulée',
      'het tijdvenster is verstreken',
      'the time window has run out',
    ),
    'authorisation-withdrawn': say(
      'l’autorisation est retirée',
      'de toestemming is ingetrokken',
      'the authorisation was withdrawn',
    ),
    'content-changed': say('le contenu a changé', 'de inhoud is gewijzigd', 'the content has changed'),
    requester: say(
      'à la demande du service requérant',
      'op vraag van de aanvragende dienst',
      'at the wish of the service that asked',
    ),
    suspended: say('elle est suspendue', 'zij is geschorst', 'it was suspended'),
  },
  'validated|rejected': {
    validated: say('validé par une personne', 'bevestigd door een persoon', 'validated by a person'),
    rejected: say('rejeté par une personne', 'verworpen door een persoon', 'rejected by a person'),
  },
  'general-database|base-database|special-database|other': {
    'general-database': say(
      'banque de données nationale générale',
      'algemene nationale gegevensbank',
      'general national database',
    ),
    'base-database': say('banque de données de base', 'basisgegevensbank', 'base database'),
    'special-database': say('banque de données particulière', 'bijzondere gegevensbank', 'special database'),
    other: say('autre banque de données', 'andere gegevensbank', 'another database'),
  },
  'validated|rejected|none': {
    validated: say('validé par une personne', 'bevestigd door een persoon', 'validated by a person'),
    rejected: say('rejeté par une personne', 'verworpen door een persoon', 'rejected by a person'),
    none: say('aucune décision d’une personne', 'geen beslissing van een persoon', 'no decision of a person'),
  },
};
