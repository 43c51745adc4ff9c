import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const faceFactWords: Readonly<Record<string, Trilingual>> = {
  technique: say('la technique', 'de techniek', 'the technique'),
  user: say('l’utilisateur', 'de gebruiker', 'the user'),
  templateComputed: say(
    'l’indication qu’un gabarit biométrique est calculé',
    'de vermelding of een biometrisch sjabloon wordt berekend',
    'whether a biometric template is computed',
  ),
  imageAccessAllowed: say(
    'l’issue de l’acte d’accès aux images',
    'de uitkomst van de handeling van toegang tot de beelden',
    'the outcome of the act of access to the images',
  ),
  demand: say('la demande suivie', 'het opgevolgde verzoek', 'the demand that is tracked'),
  status: say('l’état de la capacité', 'de stand van de functie', 'the status of the capability'),
  'scope.softwareInventory': say(
    'l’inventaire des logiciels',
    'de inventaris van de software',
    'the software inventory',
  ),
  'scope.licences': say('l’examen des licences', 'het onderzoek van de licenties', 'the look at the licences'),
  'scope.tenders': say(
    'l’examen des marchés publics',
    'het onderzoek van de overheidsopdrachten',
    'the look at the tenders',
  ),
  'scope.subsidies': say('l’examen des subventions', 'het onderzoek van de subsidies', 'the look at the subsidies'),
  'scope.exportLedger': say(
    'l’examen du registre des exportations',
    'het onderzoek van het register van de exporten',
    'the look at the ledger of exports',
  ),
  'scope.serviceAccounts': say(
    'l’examen des comptes de recherche de visages',
    'het onderzoek van de accounts voor gezichtsopzoeking',
    'the look at the face-search accounts',
  ),
  reviewerRole: say('la fonction de qui confirme', 'de functie van wie bevestigt', 'the function of who confirms'),
  controllerHeard: say(
    'l’indication que le responsable a été entendu',
    'de vermelding of de verantwoordelijke is gehoord',
    'whether the controller was heard',
  ),
  nextScanDueOn: say(
    'la date de la prochaine recherche',
    'de datum van het volgende onderzoek',
    'the day of the next scan',
  ),
  hearingOn: say('la date de l’audition', 'de datum van de hoorzitting', 'the day of the hearing'),
  hearingReference: say(
    'la référence de l’audition',
    'de referentie van de hoorzitting',
    'the reference of the hearing',
  ),
  confirmedFindings: say(
    'le nombre de constats confirmés',
    'het aantal bevestigde vaststellingen',
    'the number of confirmed findings',
  ),
  untracedExports: say(
    'le nombre d’exportations sans trace',
    'het aantal exporten zonder spoor',
    'the number of untraced exports',
  ),
  independentWitnesses: say(
    'le nombre de témoins indépendants',
    'het aantal onafhankelijke getuigen',
    'the number of independent witnesses',
  ),
  logGap: say(
    'l’indication que le journal a une lacune',
    'de vermelding of het logboek een leemte vertoont',
    'whether the log has a gap',
  ),
  zonesInventoried: say(
    'le nombre de zones inventoriées',
    'het aantal geïnventariseerde zones',
    'the number of zones with an inventory',
  ),
  zonesTotal: say('le nombre de zones', 'het aantal zones', 'the number of zones'),
};

/** Warnings that only this part gives. */
export const faceWarnings = {
  'political-text': say(
    'La proposition de résolution et la pétition sont des textes politiques : ce qu’elles demandent est suivi, ce n’est pas le droit.',
    'Het voorstel van resolutie en de petitie zijn politieke teksten: wat zij vragen wordt opgevolgd, het is geen recht.',
    'The proposed resolution and the petition are political texts: what they ask is tracked, it is not the law.',
  ),
  'ai-act-not-loaded': say(
    'Le règlement (UE) 2024/1689 sur l’intelligence artificielle, qui interdit ou encadre de tels systèmes à partir de ses dates d’application, ne figure pas dans nos fichiers.',
    'Verordening (EU) 2024/1689 betreffende artificiële intelligentie, die zulke systemen vanaf haar toepassingsdata verbiedt of regelt, staat niet in onze bestanden.',
    'Regulation (EU) 2024/1689 (AI Act), which forbids or governs such systems from its dates of application, is not in our files.',
  ),
  'gdpr-9-not-loaded': say(
    'L’article 9 du RGPD et la loi du 30 juillet 2018, qui règlent le traitement de données biométriques, ne figurent pas dans nos fichiers.',
    'Artikel 9 van de AVG en de wet van 30 juli 2018, die de verwerking van biometrische gegevens regelen, staan niet in onze bestanden.',
    'Article 9 of the GDPR and the law of 30 July 2018, which govern the processing of biometric data, are not in our files.',
  ),
  'claimed-basis': say(
    'Une base légale est invoquée qui ne figure pas dans nos fichiers.',
    'Er wordt een wettelijke grondslag ingeroepen die niet in onze bestanden staat.',
    'A legal basis is claimed that is not in our files.',
  ),
  'access-own-act': say(
    'Comparer des images à l’œil suppose d’y avoir accès : l’accès est jugé par son propre acte (par exemple l’ouverture d’un enregistrement).',
    'Beelden met het oog vergelijken veronderstelt toegang: die wordt door een eigen handeling beoordeeld (bijvoorbeeld het openen van een opname).',
    'Comparing images by eye supposes access to them: it is judged by its own act (such as opening a recording).',
  ),
  'plates-own-acts': say(
    'La lecture de plaques est jugée par ses propres actes (banques de données techniques, loi caméras) ; ici elle est seulement distinguée des visages.',
    'Nummerplaatherkenning wordt door eigen handelingen beoordeeld (technische gegevensbanken, camerawet); hier wordt zij enkel van gezichten onderscheiden.',
    'Plate reading is judged by its own acts (technical databases, camera law); here it is only told apart from faces.',
  ),
  'no-evidence-only': say(
    'Ne rien trouver veut dire : pas d’élément dans ce périmètre, ce jour-là. Cela ne dit jamais qu’il n’y a pas de reconnaissance faciale.',
    'Niets vinden betekent: geen aanwijzing binnen deze reikwijdte, op die dag. Het zegt nooit dat er geen gezichtsherkenning is.',
    'Finding nothing means: no evidence in this scope, on that day. It never says that there is no facial recognition.',
  ),
} as const;

/** Readings that only this part uses. */
export const faceReadings = {
  'R-43': {
    title: say(
      'Proposition de résolution et pétition',
      'Voorstel van resolutie en petitie',
      'Proposed resolution and petition',
    ),
    default: 'recommended',
    options: {
      recommended: say(
        'Deux textes politiques, sans force contraignante. Chaque demande garde sa propre portée et sa propre lumière ; ce qui est inconnu n’est jamais montré en vert.',
        'Twee politieke teksten, zonder bindende kracht. Elk verzoek behoudt zijn eigen draagwijdte en zijn eigen licht; wat onbekend is, wordt nooit groen getoond.',
        'Two political texts, not binding. Each demand keeps its own scope and its own light; what is unknown is never shown as green.',
      ),
    },
  },
} as const;
