import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: facial recognition. */
export const faceDescriptions: Descriptions = {
  'Somebody analyses faces in images: recognition, detection for blurring, comparison by eye (LFP 25/2, 25/3, 44/1; reading R-27).':
    [
      'Quelqu’un analyse des visages dans des images : reconnaissance, détection pour flouter, comparaison à l’œil (LFP 25/2, 25/3, 44/1 ; lecture R-27).',
      'Iemand analyseert gezichten in beelden: herkenning, detectie om te vervagen, vergelijking met het oog (WPA 25/2, 25/3, 44/1; lezing R-27).',
    ],
  'What is done with the faces (capability words of reading R-27).': [
    'Ce qui est fait des visages (mots de la lecture R-27 pour les capacités).',
    'Wat met de gezichten gebeurt (woorden van lezing R-27 voor de mogelijkheden).',
  ],
  'Who does it.': ['Qui le fait.', 'Wie het doet.'],
  'From which images the faces come.': [
    'De quelles images viennent les visages.',
    'Uit welke beelden de gezichten komen.',
  ],
  'While it is filmed, or afterwards in recorded images.': [
    'Pendant que l’on filme, ou après coup dans des images enregistrées.',
    'Terwijl wordt gefilmd, of achteraf in opgenomen beelden.',
  ],
  'A biometric template (the measurements of a face) is computed, even for a moment.': [
    'Un gabarit biométrique (les mesures d’un visage) est calculé, fût-ce un instant.',
    'Een biometrisch sjabloon (de maten van een gezicht) wordt berekend, al is het maar even.',
  ],
  'Camera law: the cameras are coupled to a register or file of personal data (8/1).': [
    'Loi caméras : les caméras sont couplées à un registre ou à un fichier de données à caractère personnel (8/1).',
    'Camerawet: de camera’s zijn gekoppeld aan een register of bestand met persoonsgegevens (8/1).',
  ],
  'Camera law: the analysis is made later by a tool that is no part of the use of the cameras.': [
    'Loi caméras : l’analyse est faite plus tard par un outil étranger à l’utilisation des caméras.',
    'Camerawet: de analyse gebeurt later met een hulpmiddel dat geen deel is van het gebruik van de camera’s.',
  ],
  'The analysis seeks origin, beliefs, union membership, health, sex life or orientation (LFP 25/3 § 3).': [
    'L’analyse recherche l’origine, les convictions, l’appartenance syndicale, la santé, la vie ou l’orientation sexuelles (LFP 25/3, § 3).',
    'De analyse zoekt afkomst, overtuiging, vakbondslidmaatschap, gezondheid, seksueel leven of gerichtheid (WPA 25/3, § 3).',
  ],
  'Police: the person looked for is one of those of LFP 44/5 whose identity must be made certain.': [
    'Police : la personne recherchée est une de celles de 44/5 de la LFP dont l’identité doit être établie avec certitude.',
    'Politie: de gezochte persoon is er een van 44/5 van de WPA wiens identiteit met zekerheid moet vaststaan.',
  ],
  'Police: answer of the Control Organ to the consultation that the law asks for.': [
    'Police : réponse de l’Organe de contrôle à la consultation que la loi demande.',
    'Politie: antwoord van het Controleorgaan op de raadpleging die de wet vraagt.',
  ],
  'A later specific law that is said to permit it, by reference: a person checks it, it is never an automatic yes.': [
    'Une loi spécifique postérieure qui, dit-on, le permet, par référence : une personne la vérifie, ce n’est jamais un oui automatique.',
    'Een latere specifieke wet die het zou toelaten, met referentie: een persoon gaat ze na, het is nooit een automatisch ja.',
  ],
  'Comparison by eye: whether the access to the images was judged and allowed by its own act.': [
    'Comparaison à l’œil : si l’accès aux images a été jugé et permis par son propre acte.',
    'Vergelijking met het oog: of de toegang tot de beelden door een eigen handeling is beoordeeld en toegestaan.',
  ],
  'The filmed place is public space.': ['Le lieu filmé est l’espace public.', 'De gefilmde plaats is openbare ruimte.'],
  'The place is in the Brussels-Capital Region.': [
    'Le lieu se trouve en Région de Bruxelles-Capitale.',
    'De plaats ligt in het Brussels Hoofdstedelijk Gewest.',
  ],
  'The user is one of the police zones of the Brussels-Capital Region.': [
    'L’utilisateur est une des zones de police de la Région de Bruxelles-Capitale.',
    'De gebruiker is een van de politiezones van het Brussels Hoofdstedelijk Gewest.',
  ],
  'The user is a public authority; left out, known only for the police, the platform and the intelligence services.': [
    'L’utilisateur est une autorité publique ; omis : connu seulement pour la police, la plateforme et les services de renseignement.',
    'De gebruiker is een overheid; weggelaten: enkel bekend voor de politie, het platform en de inlichtingendiensten.',
  ],
  'Public money pays for development, purchase or use.': [
    'De l’argent public paie le développement, l’achat ou l’utilisation.',
    'Overheidsgeld betaalt de ontwikkeling, de aankoop of het gebruik.',
  ],
  'The tracker scans the systems in scope for facial recognition (proposed resolution, demands 1 to 4).': [
    'Le suivi cherche la reconnaissance faciale dans les systèmes de son champ (proposition de résolution, demandes 1 à 4).',
    'De opvolging zoekt gezichtsherkenning in de systemen binnen haar bereik (voorstel van resolutie, verzoeken 1 tot 4).',
  ],
  'The demand of the resolution or petition for which the scan is made.': [
    'La demande de la résolution ou de la pétition pour laquelle la recherche est faite.',
    'Het verzoek van de resolutie of de petitie waarvoor het onderzoek gebeurt.',
  ],
  'What the scan looked at.': ['Ce que la recherche a regardé.', 'Wat het onderzoek heeft bekeken.'],
  'Inventory of the software of every camera chain in scope.': [
    'Inventaire du logiciel de chaque chaîne de caméras du champ.',
    'Inventaris van de software van elke cameraketen binnen het bereik.',
  ],
  'Licences held, used or not.': ['Licences détenues, utilisées ou non.', 'Licenties die men heeft, gebruikt of niet.'],
  'Public tenders and their lots.': ['Marchés publics et leurs lots.', 'Overheidsopdrachten en hun percelen.'],
  'Subsidies and grants.': ['Subsides et subventions.', 'Subsidies en toelagen.'],
  'Exports of the sharing platform, with destination and declared processing.': [
    'Exports de la plateforme de mutualisation, avec destination et traitement déclaré.',
    'Exporten van het deelplatform, met bestemming en aangegeven verwerking.',
  ],
  'Accounts at face-search services, free trials included.': [
    'Comptes auprès de services de recherche de visages, essais gratuits compris.',
    'Accounts bij diensten die gezichten zoeken, gratis proefversies inbegrepen.',
  ],
  'Reference and version of the scanner.': [
    'Référence et version de l’outil de recherche.',
    'Referentie en versie van het zoekhulpmiddel.',
  ],
  'The tracker classifies a capability that a scan found (proposed resolution, definitions).': [
    'Le suivi classe une capacité qu’une recherche a trouvée (proposition de résolution, définitions).',
    'De opvolging deelt een mogelijkheid in die een onderzoek vond (voorstel van resolutie, definities).',
  ],
  'What the software that was found does with faces.': [
    'Ce que le logiciel trouvé fait des visages.',
    'Wat de gevonden software met gezichten doet.',
  ],
  'Whether that capability is there, switched on, or used.': [
    'Si cette capacité est présente, activée ou utilisée.',
    'Of die mogelijkheid aanwezig, ingeschakeld of gebruikt is.',
  ],
  'A licence was bought.': ['Une licence a été achetée.', 'Er werd een licentie gekocht.'],
  'A reviewer confirms or dismisses a finding of facial recognition (proposed resolution, demand 3).': [
    'Un réviseur confirme ou écarte un constat de reconnaissance faciale (proposition de résolution, demande 3).',
    'Een beoordelaar bevestigt of verwerpt een vaststelling van gezichtsherkenning (voorstel van resolutie, verzoek 3).',
  ],
  'What the reviewer concludes on the finding.': [
    'Ce que le réviseur conclut sur le constat.',
    'Wat de beoordelaar over de vaststelling besluit.',
  ],
  'Function of the person who reviews the finding.': [
    'Fonction de la personne qui examine le constat.',
    'Functie van de persoon die de vaststelling beoordeelt.',
  ],
  'The reviewer belongs to the body that was scanned.': [
    'Le réviseur appartient à l’organisme examiné.',
    'De beoordelaar behoort tot de onderzochte instantie.',
  ],
  'The controller concerned was heard.': [
    'Le responsable du traitement concerné a été entendu.',
    'De betrokken verwerkingsverantwoordelijke werd gehoord.',
  ],
  'Reasons of the conclusion, in words.': ['Motifs de la conclusion, en mots.', 'Redenen van het besluit, in woorden.'],
  'The tracker shows a demand as met for a period (proposed resolution and petition).': [
    'Le suivi montre une demande comme satisfaite pour une période (proposition de résolution et pétition).',
    'De opvolging toont een verzoek als voldaan voor een periode (voorstel van resolutie en petitie).',
  ],
  'The demand that is to be shown as met.': [
    'La demande à montrer comme satisfaite.',
    'Het verzoek dat als voldaan moet worden getoond.',
  ],
  "First day of the period ('YYYY-MM-DD', included).": [
    'Premier jour de la période (« AAAA-MM-JJ », inclus).',
    'Eerste dag van de periode (‘JJJJ-MM-DD’, inbegrepen).',
  ],
  "Last day of the period ('YYYY-MM-DD', included).": [
    'Dernier jour de la période (« AAAA-MM-JJ », inclus).',
    'Laatste dag van de periode (‘JJJJ-MM-DD’, inbegrepen).',
  ],
  'Day of the last scan of the full scope.': [
    'Jour de la dernière recherche sur le champ entier.',
    'Dag van het laatste onderzoek van het hele bereik.',
  ],
  'Confirmed findings that are not remedied.': [
    'Constats confirmés auxquels il n’a pas été remédié.',
    'Bevestigde vaststellingen die niet zijn verholpen.',
  ],
  'Findings that nobody has confirmed or dismissed yet.': [
    'Constats que personne n’a encore confirmés ou écartés.',
    'Vaststellingen die nog niemand bevestigde of verwierp.',
  ],
  'Exports whose destination and processing are not traced to a scanned system.': [
    'Exports dont la destination et le traitement ne sont pas rattachés à un système examiné.',
    'Exporten waarvan bestemming en verwerking niet tot een onderzocht systeem zijn herleid.',
  ],
  'Witnesses of the log that are independent of the operator.': [
    'Témoins du journal indépendants de l’exploitant.',
    'Getuigen van het logboek die onafhankelijk zijn van de exploitant.',
  ],
  'The log has a gap.': ['Le journal a une lacune.', 'Het logboek heeft een hiaat.'],
  'Demand 4: how many police zones have an inventory.': [
    'Demande 4 : combien de zones de police ont un inventaire.',
    'Verzoek 4: hoeveel politiezones een inventaris hebben.',
  ],
  'Demand 4: how many police zones there are.': [
    'Demande 4 : combien il y a de zones de police.',
    'Verzoek 4: hoeveel politiezones er zijn.',
  ],
  "Petition, demand 2: day of the hearing ('YYYY-MM-DD').": [
    'Pétition, demande 2 : jour de l’audition (« AAAA-MM-JJ »).',
    'Petitie, verzoek 2: dag van de hoorzitting (‘JJJJ-MM-DD’).',
  ],
  'Petition, demand 2: reference of the recital that records the hearing.': [
    'Pétition, demande 2 : référence du considérant qui mentionne l’audition.',
    'Petitie, verzoek 2: referentie van de overweging die de hoorzitting vermeldt.',
  ],
  'Demands 5 and 6: judgement of a person that the published report, or the law in force, meets the demand.': [
    'Demandes 5 et 6 : appréciation par une personne que le rapport publié, ou la loi en vigueur, satisfait à la demande.',
    'Verzoeken 5 en 6: oordeel van een persoon dat het gepubliceerde verslag, of de geldende wet, aan het verzoek voldoet.',
  ],
  'The tracker marks a demand as stale because it was not scanned in time (proposed resolution, demand 1).': [
    'Le suivi marque une demande comme périmée, faute de recherche à temps (proposition de résolution, demande 1).',
    'De opvolging merkt een verzoek als verouderd aan omdat het niet op tijd werd onderzocht (voorstel van resolutie, verzoek 1).',
  ],
  'The demand whose light goes out.': [
    'La demande dont la lumière s’éteint.',
    'Het verzoek waarvan het licht uitgaat.',
  ],
  "Last day on which the next scan had to be made ('YYYY-MM-DD').": [
    'Dernier jour où la recherche suivante devait être faite (« AAAA-MM-JJ »).',
    'Laatste dag waarop het volgende onderzoek moest gebeuren (‘JJJJ-MM-DD’).',
  ],
};
