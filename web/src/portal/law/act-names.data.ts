import type { Localised } from '../data-values.ts';

/** Who acts, in the order of the page. */
export const actGroupTitles = {
  police: {
    fr: 'La police filme, garde et consulte',
    nl: 'De politie filmt, bewaart en kijkt',
    en: 'The police film, keep and look',
  },
  council: {
    fr: 'La commune, le conseil, le bourgmestre, le ministre décident',
    nl: 'De gemeente, de raad, de burgemeester, de minister beslissen',
    en: 'The municipality, the council, the mayor, the minister decide',
  },
  controller: {
    fr: 'Un commerce, une commune ou un autre responsable utilise des caméras de surveillance',
    nl: 'Een winkel, een gemeente of een andere verantwoordelijke gebruikt bewakingscamera’s',
    en: 'A shop, a municipality or another controller uses surveillance cameras',
  },
  citizen: {
    fr: 'Une personne filme chez elle, ou a été filmée',
    nl: 'Iemand filmt bij zich thuis, of is gefilmd',
    en: 'A person films at home, or was filmed',
  },
  databases: {
    fr: 'Plaques et banques de données techniques',
    nl: 'Nummerplaten en technische gegevensbanken',
    en: 'Plates and technical databases',
  },
  covert: { fr: 'Utilisation non visible', nl: 'Niet-zichtbaar gebruik', en: 'Non-visible use' },
  magistrate: {
    fr: 'Le procureur du Roi ou un magistrat décide',
    nl: 'De procureur des Konings of een magistraat beslist',
    en: 'The prosecutor or a magistrate decides',
  },
  intelligence: { fr: 'Les services de renseignement', nl: 'De inlichtingendiensten', en: 'The intelligence services' },
  face: { fr: 'Reconnaissance faciale', nl: 'Gezichtsherkenning', en: 'Facial recognition' },
  oversight: {
    fr: 'L’Organe de contrôle, le Comité permanent R et ceux qui consultent les registres',
    nl: 'Het Controleorgaan, het Vast Comité I en wie de registers raadpleegt',
    en: 'The Control Organ, Committee R and those who consult the registers',
  },
  other: { fr: 'Autres actes', nl: 'Andere handelingen', en: 'Other acts' },
} as const satisfies Readonly<Record<string, Localised>>;

type Named = { readonly group: keyof typeof actGroupTitles; readonly name: Localised };

/** The names of the acts of the law package, and who acts. */
export const actNames = {
  'submit-use-request': {
    group: 'police',
    name: {
      fr: 'Demander l’autorisation d’utiliser des caméras',
      nl: 'Toestemming vragen om camera’s te gebruiken',
      en: 'Request an authorisation to use cameras',
    },
  },
  'decide-use-request': {
    group: 'council',
    name: {
      fr: 'Décider d’une demande d’autorisation',
      nl: 'Beslissen over een aanvraag om toestemming',
      en: 'Decide on a request for authorisation',
    },
  },
  'record-exempt-use': {
    group: 'police',
    name: {
      fr: 'Utiliser des caméras dans un lieu géré par la police, sans autorisation',
      nl: 'Camera’s gebruiken op een plaats beheerd door de politie, zonder toestemming',
      en: 'Use cameras in a place managed by the police, without authorisation',
    },
  },
  'notify-authorisation': {
    group: 'council',
    name: {
      fr: 'Porter une autorisation à la connaissance des autorités',
      nl: 'Een toestemming ter kennis brengen van de overheden',
      en: 'Make an authorisation known to the authorities',
    },
  },
  'publish-authorisation': {
    group: 'council',
    name: { fr: 'Publier une autorisation', nl: 'Een toestemming bekendmaken', en: 'Publish an authorisation' },
  },
  'request-urgent-use': {
    group: 'police',
    name: {
      fr: 'Demander une autorisation orale en urgence',
      nl: 'Mondelinge toestemming vragen bij hoogdringendheid',
      en: 'Request an oral authorisation in urgency',
    },
  },
  'grant-urgent-use': {
    group: 'council',
    name: {
      fr: 'Donner une autorisation orale en urgence',
      nl: 'Mondelinge toestemming geven bij hoogdringendheid',
      en: 'Give an oral authorisation in urgency',
    },
  },
  'confirm-urgent-use': {
    group: 'council',
    name: {
      fr: 'Confirmer par écrit une autorisation orale',
      nl: 'Een mondelinge toestemming schriftelijk bevestigen',
      en: 'Confirm an oral authorisation in writing',
    },
  },
  'declare-change': {
    group: 'police',
    name: {
      fr: 'Déclarer un changement de type, de finalités ou de lieu',
      nl: 'Een wijziging van soort, doeleinden of plaats melden',
      en: 'Declare a change of type, purpose or place',
    },
  },
  'activate-use': {
    group: 'police',
    name: {
      fr: 'Filmer : mettre une caméra visible en marche',
      nl: 'Filmen: een zichtbare camera inschakelen',
      en: 'Film: switch on a visible camera',
    },
  },
  'end-use': {
    group: 'police',
    name: { fr: 'Mettre fin à une utilisation', nl: 'Een gebruik beëindigen', en: 'End a use' },
  },
  'watch-live': {
    group: 'police',
    name: { fr: 'Regarder les images en direct', nl: 'Beelden rechtstreeks bekijken', en: 'Watch live images' },
  },
  'keep-recording': {
    group: 'police',
    name: { fr: 'Conserver un enregistrement', nl: 'Een opname bewaren', en: 'Keep a recording' },
  },
  'open-recording': {
    group: 'police',
    name: { fr: 'Consulter un enregistrement', nl: 'Een opname inzien', en: 'Look at a recording' },
  },
  'decide-access': {
    group: 'magistrate',
    name: {
      fr: 'Décider de l’accès à un enregistrement après le délai',
      nl: 'Beslissen over de toegang tot een opname na de termijn',
      en: 'Decide on access to a recording past the term',
    },
  },
  'delete-recording': {
    group: 'police',
    name: { fr: 'Effacer un enregistrement', nl: 'Een opname uitwissen', en: 'Erase a recording' },
  },
  'release-for-training': {
    group: 'police',
    name: {
      fr: 'Utiliser des images pour la formation',
      nl: 'Beelden gebruiken voor opleiding',
      en: 'Use images for training',
    },
  },
  'register-use': {
    group: 'police',
    name: {
      fr: 'Inscrire une utilisation au registre',
      nl: 'Een gebruik in het register inschrijven',
      en: 'Enter a use in the register',
    },
  },
  'consult-register': {
    group: 'oversight',
    name: {
      fr: 'Consulter le registre des utilisations',
      nl: 'Het register van het gebruik raadplegen',
      en: 'Consult the register of uses',
    },
  },
  'enter-bodycam-register': {
    group: 'police',
    name: {
      fr: 'Inscrire une bodycam au registre',
      nl: 'Een bodycam in het register inschrijven',
      en: 'Enter a bodycam in the register',
    },
  },
  'consult-bodycam-register': {
    group: 'oversight',
    name: {
      fr: 'Consulter le registre des bodycams',
      nl: 'Het bodycamregister raadplegen',
      en: 'Consult the bodycam register',
    },
  },
  'extract-bodycam-data': {
    group: 'oversight',
    name: {
      fr: 'Extraire des données d’une bodycam',
      nl: 'Gegevens van een bodycam extraheren',
      en: 'Extract data of a bodycam',
    },
  },
  'register-fixed-camera': {
    group: 'police',
    name: {
      fr: 'Inscrire une caméra fixe au registre national',
      nl: 'Een vaste camera in het nationale register inschrijven',
      en: 'Enter a fixed camera in the national register',
    },
  },
  'check-pictogram': {
    group: 'controller',
    name: {
      fr: 'Apposer un pictogramme (loi caméras)',
      nl: 'Een pictogram aanbrengen (camerawet)',
      en: 'Put up a pictogram (camera law)',
    },
  },
  'declare-camera': {
    group: 'controller',
    name: {
      fr: 'Déclarer une caméra de surveillance',
      nl: 'Een bewakingscamera aangeven',
      en: 'Declare a surveillance camera',
    },
  },
  'change-declaration': {
    group: 'controller',
    name: { fr: 'Modifier une déclaration', nl: 'Een aangifte wijzigen', en: 'Change a declaration' },
  },
  'validate-declaration': {
    group: 'controller',
    name: { fr: 'Valider une déclaration', nl: 'Een aangifte valideren', en: 'Validate a declaration' },
  },
  'delete-unvalidated-declaration': {
    group: 'controller',
    name: {
      fr: 'Supprimer une déclaration non validée',
      nl: 'Een niet-gevalideerde aangifte verwijderen',
      en: 'Delete a declaration that was not validated',
    },
  },
  'report-out-of-service': {
    group: 'controller',
    name: {
      fr: 'Signaler une caméra mise hors service',
      nl: 'Een buiten gebruik gestelde camera melden',
      en: 'Report a camera out of service',
    },
  },
  'keep-controller-register': {
    group: 'controller',
    name: {
      fr: 'Tenir le registre des activités de traitement d’images',
      nl: 'Het register van de beeldverwerkingsactiviteiten bijhouden',
      en: 'Keep the register of image processing',
    },
  },
  'delete-controller-register': {
    group: 'controller',
    name: {
      fr: 'Supprimer le registre du responsable',
      nl: 'Het register van de verantwoordelijke verwijderen',
      en: 'Delete the controller’s register',
    },
  },
  'check-place-list': {
    group: 'controller',
    name: {
      fr: 'Relever de la liste des lieux à risque',
      nl: 'Onder de lijst van risicoplaatsen vallen',
      en: 'Fall under the list of risk places',
    },
  },
  'request-council-advice': {
    group: 'controller',
    name: {
      fr: 'Demander l’avis du conseil communal sur des caméras',
      nl: 'De gemeenteraad om advies vragen over camera’s',
      en: 'Ask the municipal council’s advice on cameras',
    },
  },
  'give-council-advice': {
    group: 'council',
    name: {
      fr: 'Rendre l’avis du conseil communal',
      nl: 'Het advies van de gemeenteraad geven',
      en: 'Give the municipal council’s advice',
    },
  },
  'consult-police-on-camera': {
    group: 'controller',
    name: {
      fr: 'Consulter la police sur des caméras',
      nl: 'De politie raadplegen over camera’s',
      en: 'Consult the police on cameras',
    },
  },
  'decide-surveillance-camera': {
    group: 'controller',
    name: {
      fr: 'Décider d’installer une caméra de surveillance',
      nl: 'Beslissen een bewakingscamera te plaatsen',
      en: 'Decide to install a surveillance camera',
    },
  },
  'notify-surveillance-camera': {
    group: 'controller',
    name: {
      fr: 'Notifier une caméra de surveillance à la police',
      nl: 'Een bewakingscamera aan de politie melden',
      en: 'Notify a surveillance camera to the police',
    },
  },
  'notify-camera-modification': {
    group: 'controller',
    name: { fr: 'Notifier une modification', nl: 'Een wijziging melden', en: 'Notify a modification' },
  },
  'put-camera-into-service': {
    group: 'controller',
    name: {
      fr: 'Mettre une caméra de surveillance en service',
      nl: 'Een bewakingscamera in gebruik nemen',
      en: 'Put a surveillance camera into service',
    },
  },
  'use-surveillance-camera': {
    group: 'controller',
    name: {
      fr: 'Utiliser une caméra de surveillance',
      nl: 'Een bewakingscamera gebruiken',
      en: 'Use a surveillance camera',
    },
  },
  'record-domestic-exemption': {
    group: 'citizen',
    name: {
      fr: 'Filmer chez soi, à des fins personnelles ou domestiques',
      nl: 'Thuis filmen, voor persoonlijk of huiselijk gebruik',
      en: 'Film at home, for personal or domestic purposes',
    },
  },
  'relocate-temporary-camera': {
    group: 'controller',
    name: {
      fr: 'Déplacer une caméra fixe temporaire',
      nl: 'Een tijdelijk vaste camera verplaatsen',
      en: 'Move a temporary fixed camera',
    },
  },
  'watch-surveillance-camera': {
    group: 'controller',
    name: {
      fr: 'Regarder en direct une caméra de surveillance',
      nl: 'Een bewakingscamera rechtstreeks bekijken',
      en: 'Watch a surveillance camera live',
    },
  },
  'open-event-live-access': {
    group: 'controller',
    name: {
      fr: 'Ouvrir les images en direct à la police pour un évènement',
      nl: 'De beelden bij een evenement rechtstreeks voor de politie openstellen',
      en: 'Open live images to the police for an event',
    },
  },
  'add-witness-screen': {
    group: 'controller',
    name: {
      fr: 'Placer un écran témoin à l’entrée',
      nl: 'Een controlescherm aan de ingang plaatsen',
      en: 'Place a witness screen at the entrance',
    },
  },
  'keep-camera-images': {
    group: 'controller',
    name: {
      fr: 'Conserver les images d’une caméra de surveillance',
      nl: 'De beelden van een bewakingscamera bewaren',
      en: 'Keep the images of a surveillance camera',
    },
  },
  'delete-camera-images': {
    group: 'controller',
    name: {
      fr: 'Effacer les images d’une caméra de surveillance',
      nl: 'De beelden van een bewakingscamera uitwissen',
      en: 'Erase the images of a surveillance camera',
    },
  },
  'consult-camera-register': {
    group: 'police',
    name: {
      fr: 'Consulter le registre des caméras de surveillance',
      nl: 'Het register van de bewakingscamera’s raadplegen',
      en: 'Consult the register of surveillance cameras',
    },
  },
  'decide-perimeter-filming': {
    group: 'council',
    name: {
      fr: 'Décider de filmer un périmètre',
      nl: 'Beslissen een perimeter te filmen',
      en: 'Decide to film a perimeter',
    },
  },
  'film-perimeter': {
    group: 'controller',
    name: {
      fr: 'Filmer le périmètre d’un lieu fermé',
      nl: 'De perimeter van een besloten plaats filmen',
      en: 'Film the perimeter of a closed place',
    },
  },
  'designate-dpo': {
    group: 'databases',
    name: {
      fr: 'Désigner un délégué à la protection des données',
      nl: 'Een functionaris voor gegevensbescherming aanwijzen',
      en: 'Designate a data protection officer',
    },
  },
  'plan-technical-database': {
    group: 'databases',
    name: {
      fr: 'Préparer une banque de données technique',
      nl: 'Een technische gegevensbank voorbereiden',
      en: 'Plan a technical database',
    },
  },
  'request-database-opinion': {
    group: 'databases',
    name: {
      fr: 'Demander l’avis sur une banque de données technique',
      nl: 'Advies vragen over een technische gegevensbank',
      en: 'Ask an opinion on a technical database',
    },
  },
  'give-database-opinion': {
    group: 'databases',
    name: {
      fr: 'Rendre l’avis sur une banque de données technique',
      nl: 'Advies geven over een technische gegevensbank',
      en: 'Give the opinion on a technical database',
    },
  },
  'decide-recommendations': {
    group: 'databases',
    name: {
      fr: 'Répondre aux recommandations de l’avis',
      nl: 'De aanbevelingen van het advies beantwoorden',
      en: 'Answer the recommendations of the opinion',
    },
  },
  'escalate-database-opinion': {
    group: 'databases',
    name: {
      fr: 'Saisir l’Organe de contrôle d’un avis non suivi',
      nl: 'Een niet gevolgd advies aan het Controleorgaan voorleggen',
      en: 'Bring an opinion not followed before the Control Organ',
    },
  },
  'create-technical-database': {
    group: 'databases',
    name: {
      fr: 'Créer une banque de données technique',
      nl: 'Een technische gegevensbank oprichten',
      en: 'Create a technical database',
    },
  },
  'guarantee-database-security': {
    group: 'databases',
    name: {
      fr: 'Sécuriser une banque de données technique',
      nl: 'Een technische gegevensbank beveiligen',
      en: 'Secure a technical database',
    },
  },
  'inspect-technical-database': {
    group: 'oversight',
    name: {
      fr: 'Contrôler une banque de données technique',
      nl: 'Een technische gegevensbank controleren',
      en: 'Inspect a technical database',
    },
  },
  'ingest-read': {
    group: 'databases',
    name: {
      fr: 'Enregistrer une donnée de passage (plaque)',
      nl: 'Een doortochtgegeven opslaan (nummerplaat)',
      en: 'Store a plate read',
    },
  },
  'delete-read': {
    group: 'databases',
    name: {
      fr: 'Effacer une donnée de passage (plaque)',
      nl: 'Een doortochtgegeven uitwissen (nummerplaat)',
      en: 'Erase a plate read',
    },
  },
  'journal-processing': {
    group: 'databases',
    name: { fr: 'Journaliser un traitement', nl: 'Een verwerking loggen', en: 'Log a processing' },
  },
  'delete-database-journal': {
    group: 'databases',
    name: {
      fr: 'Effacer le journal d’une banque de données',
      nl: 'Het logboek van een gegevensbank uitwissen',
      en: 'Erase the log of a database',
    },
  },
  'request-point-search': {
    group: 'databases',
    name: {
      fr: 'Demander une recherche ponctuelle',
      nl: 'Een gerichte opzoeking aanvragen',
      en: 'Request a point search',
    },
  },
  'decide-point-search': {
    group: 'databases',
    name: {
      fr: 'Décider d’une recherche ponctuelle',
      nl: 'Beslissen over een gerichte opzoeking',
      en: 'Decide on a point search',
    },
  },
  'run-point-search': {
    group: 'databases',
    name: {
      fr: 'Faire une recherche ponctuelle sur une plaque',
      nl: 'Een nummerplaat gericht opzoeken',
      en: 'Run a point search on a plate',
    },
  },
  'issue-correlation-directive': {
    group: 'databases',
    name: {
      fr: 'Établir la directive sur les corrélations',
      nl: 'De richtlijn over correlaties vaststellen',
      en: 'Issue the directive on correlations',
    },
  },
  'connect-databases': {
    group: 'databases',
    name: { fr: 'Relier des banques de données', nl: 'Gegevensbanken koppelen', en: 'Connect databases' },
  },
  'plan-correlation': {
    group: 'databases',
    name: { fr: 'Préparer une corrélation', nl: 'Een correlatie voorbereiden', en: 'Plan a correlation' },
  },
  'authorise-list-content': {
    group: 'databases',
    name: {
      fr: 'Autoriser le contenu d’une liste',
      nl: 'De inhoud van een lijst toestaan',
      en: 'Authorise the content of a list',
    },
  },
  'approve-correlation-criteria': {
    group: 'databases',
    name: {
      fr: 'Approuver les critères d’une corrélation',
      nl: 'De criteria van een correlatie goedkeuren',
      en: 'Approve the criteria of a correlation',
    },
  },
  'notify-correlation': {
    group: 'databases',
    name: {
      fr: 'Notifier une corrélation à l’Organe de contrôle',
      nl: 'Een correlatie aan het Controleorgaan melden',
      en: 'Notify a correlation to the Control Organ',
    },
  },
  'run-correlation': {
    group: 'databases',
    name: {
      fr: 'Corréler des plaques avec une liste',
      nl: 'Nummerplaten met een lijst correleren',
      en: 'Correlate plates with a list',
    },
  },
  'end-correlation': {
    group: 'databases',
    name: { fr: 'Mettre fin à une corrélation', nl: 'Een correlatie beëindigen', en: 'End a correlation' },
  },
  'record-hit': {
    group: 'databases',
    name: { fr: 'Enregistrer une concordance', nl: 'Een treffer opslaan', en: 'Record a hit' },
  },
  'validate-hit': {
    group: 'databases',
    name: { fr: 'Valider une concordance', nl: 'Een treffer valideren', en: 'Validate a hit' },
  },
  'expire-hit': {
    group: 'databases',
    name: { fr: 'Effacer une concordance', nl: 'Een treffer uitwissen', en: 'Erase a hit' },
  },
  'copy-hit': {
    group: 'databases',
    name: {
      fr: 'Copier une concordance dans une autre banque de données',
      nl: 'Een treffer naar een andere gegevensbank kopiëren',
      en: 'Copy a hit to another database',
    },
  },
  'transmit-reads': {
    group: 'databases',
    name: {
      fr: 'Transmettre des données de passage',
      nl: 'Doortochtgegevens doorzenden',
      en: 'Transmit plate reads',
    },
  },
  'acknowledge-transmission': {
    group: 'databases',
    name: {
      fr: 'Accuser réception d’une transmission',
      nl: 'De ontvangst van een doorzending bevestigen',
      en: 'Acknowledge a transmission',
    },
  },
  'request-non-visible-use': {
    group: 'covert',
    name: {
      fr: 'Demander une utilisation non visible',
      nl: 'Een niet-zichtbaar gebruik vragen',
      en: 'Request a non-visible use',
    },
  },
  'give-non-visible-opinion': {
    group: 'covert',
    name: {
      fr: 'Rendre l’avis sur une utilisation non visible',
      nl: 'Advies geven over een niet-zichtbaar gebruik',
      en: 'Give the opinion on a non-visible use',
    },
  },
  'authorise-non-visible-use': {
    group: 'covert',
    name: {
      fr: 'Autoriser une utilisation non visible',
      nl: 'Een niet-zichtbaar gebruik toestaan',
      en: 'Authorise a non-visible use',
    },
  },
  'extend-non-visible-use': {
    group: 'covert',
    name: {
      fr: 'Prolonger une utilisation non visible',
      nl: 'Een niet-zichtbaar gebruik verlengen',
      en: 'Extend a non-visible use',
    },
  },
  'decide-preparatory-use': {
    group: 'covert',
    name: {
      fr: 'Décider d’une utilisation préparatoire',
      nl: 'Beslissen over een voorbereidend gebruik',
      en: 'Decide on a preparatory use',
    },
  },
  'authorise-protection-use': {
    group: 'covert',
    name: {
      fr: 'Autoriser une utilisation pour la protection spécialisée de personnes',
      nl: 'Een gebruik voor de gespecialiseerde bescherming van personen toestaan',
      en: 'Authorise a use for the specialised protection of persons',
    },
  },
  'decide-protection-use': {
    group: 'covert',
    name: {
      fr: 'Décider d’une utilisation pour la protection de personnes',
      nl: 'Beslissen over een gebruik voor de bescherming van personen',
      en: 'Decide on a use for the protection of persons',
    },
  },
  'refuse-protection-use': {
    group: 'covert',
    name: {
      fr: 'Refuser l’utilisation, comme personne protégée',
      nl: 'Het gebruik weigeren, als beschermde persoon',
      en: 'Refuse the use, as the protected person',
    },
  },
  'authorise-transfer-use': {
    group: 'covert',
    name: {
      fr: 'Autoriser une utilisation lors d’un transfert',
      nl: 'Een gebruik bij een overbrenging toestaan',
      en: 'Authorise a use during a transfer',
    },
  },
  'decide-transfer-use': {
    group: 'covert',
    name: {
      fr: 'Décider d’une utilisation lors d’un transfert',
      nl: 'Beslissen over een gebruik bij een overbrenging',
      en: 'Decide on a use during a transfer',
    },
  },
  'notify-non-visible-use': {
    group: 'covert',
    name: {
      fr: 'Notifier une utilisation non visible à l’Organe de contrôle',
      nl: 'Een niet-zichtbaar gebruik aan het Controleorgaan melden',
      en: 'Notify a non-visible use to the Control Organ',
    },
  },
  'start-non-visible-use': {
    group: 'covert',
    name: {
      fr: 'Commencer une utilisation non visible',
      nl: 'Een niet-zichtbaar gebruik beginnen',
      en: 'Start a non-visible use',
    },
  },
  'end-non-visible-use': {
    group: 'covert',
    name: {
      fr: 'Mettre fin à une utilisation non visible',
      nl: 'Een niet-zichtbaar gebruik beëindigen',
      en: 'End a non-visible use',
    },
  },
  'order-non-visible-stop': {
    group: 'oversight',
    name: {
      fr: 'Ordonner la suspension ou l’interruption d’une utilisation non visible',
      nl: 'De schorsing of stopzetting van een niet-zichtbaar gebruik bevelen',
      en: 'Order the stop of a non-visible use',
    },
  },
  'notify-non-visible-stop': {
    group: 'oversight',
    name: {
      fr: 'Notifier une suspension ou une interruption',
      nl: 'Een schorsing of stopzetting ter kennis brengen',
      en: 'Notify a stop',
    },
  },
  'inform-of-non-visible-stop': {
    group: 'covert',
    name: {
      fr: 'Informer d’une suspension ou d’une interruption',
      nl: 'Inlichten over een schorsing of stopzetting',
      en: 'Inform of a stop',
    },
  },
  'lift-non-visible-stop': {
    group: 'oversight',
    name: {
      fr: 'Lever une suspension ou une interruption',
      nl: 'Een schorsing of stopzetting opheffen',
      en: 'Lift a stop',
    },
  },
  'keep-non-visible-recording': {
    group: 'covert',
    name: {
      fr: 'Conserver un enregistrement non visible',
      nl: 'Een niet-zichtbare opname bewaren',
      en: 'Keep a non-visible recording',
    },
  },
  'hold-chance-find': {
    group: 'covert',
    name: {
      fr: 'Conserver des données de faits constatés par hasard',
      nl: 'Gegevens over bij toeval vastgestelde feiten bewaren',
      en: 'Hold a chance find',
    },
  },
  'open-non-visible-recording': {
    group: 'covert',
    name: {
      fr: 'Consulter un enregistrement non visible',
      nl: 'Een niet-zichtbare opname inzien',
      en: 'Look at a non-visible recording',
    },
  },
  'decide-non-visible-access': {
    group: 'magistrate',
    name: {
      fr: 'Décider de l’accès à un enregistrement non visible',
      nl: 'Beslissen over de toegang tot een niet-zichtbare opname',
      en: 'Decide on access to a non-visible recording',
    },
  },
  'delete-non-visible-recording': {
    group: 'covert',
    name: {
      fr: 'Effacer un enregistrement non visible',
      nl: 'Een niet-zichtbare opname uitwissen',
      en: 'Erase a non-visible recording',
    },
  },
  'register-non-visible-use': {
    group: 'covert',
    name: {
      fr: 'Inscrire une utilisation non visible au registre',
      nl: 'Een niet-zichtbaar gebruik in het register inschrijven',
      en: 'Enter a non-visible use in the register',
    },
  },
  'consult-non-visible-register': {
    group: 'oversight',
    name: {
      fr: 'Consulter le registre des utilisations non visibles',
      nl: 'Het register van het niet-zichtbaar gebruik raadplegen',
      en: 'Consult the register of non-visible uses',
    },
  },
  'inspect-non-visible-use': {
    group: 'oversight',
    name: {
      fr: 'Contrôler une utilisation non visible',
      nl: 'Een niet-zichtbaar gebruik controleren',
      en: 'Inspect a non-visible use',
    },
  },
  'open-intelligence-access': {
    group: 'intelligence',
    name: {
      fr: 'Accéder à des données policières (renseignement)',
      nl: 'Politiegegevens raadplegen (inlichtingendienst)',
      en: 'Access police data (intelligence)',
    },
  },
  'decide-intelligence-access': {
    group: 'intelligence',
    name: {
      fr: 'Décider de l’accès d’un service de renseignement',
      nl: 'Beslissen over de toegang van een inlichtingendienst',
      en: 'Decide on an access of intelligence',
    },
  },
  'confirm-intelligence-access': {
    group: 'intelligence',
    name: {
      fr: 'Confirmer par écrit un accès urgent',
      nl: 'Een dringende toegang schriftelijk bevestigen',
      en: 'Confirm an urgent access in writing',
    },
  },
  'use-intelligence-access': {
    group: 'intelligence',
    name: {
      fr: 'Exploiter les données d’un accès',
      nl: 'De gegevens van een toegang exploiteren',
      en: 'Use the data of an access',
    },
  },
  'watch-live-intelligence': {
    group: 'intelligence',
    name: {
      fr: 'Regarder des caméras en direct (renseignement)',
      nl: 'Camera’s rechtstreeks bekijken (inlichtingendienst)',
      en: 'Watch cameras live (intelligence)',
    },
  },
  'consult-register-intelligence': {
    group: 'intelligence',
    name: {
      fr: 'Consulter les registres (renseignement)',
      nl: 'De registers raadplegen (inlichtingendienst)',
      en: 'Consult the registers (intelligence)',
    },
  },
  'release-for-intelligence-training': {
    group: 'intelligence',
    name: {
      fr: 'Utiliser des images pour la formation (renseignement)',
      nl: 'Beelden gebruiken voor opleiding (inlichtingendienst)',
      en: 'Use images for training (intelligence)',
    },
  },
  'report-intelligence-decision': {
    group: 'intelligence',
    name: {
      fr: 'Transmettre une décision au Comité permanent R',
      nl: 'Een beslissing aan het Vast Comité I bezorgen',
      en: 'Report a decision to Committee R',
    },
  },
  'report-monthly-accesses': {
    group: 'intelligence',
    name: {
      fr: 'Transmettre la liste mensuelle des accès',
      nl: 'De maandelijkse lijst van toegangen bezorgen',
      en: 'Report the monthly list of accesses',
    },
  },
  'report-correlation-list': {
    group: 'intelligence',
    name: {
      fr: 'Transmettre la liste des corrélations',
      nl: 'De lijst van correlaties bezorgen',
      en: 'Report the list of correlations',
    },
  },
  'forbid-intelligence-exploitation': {
    group: 'oversight',
    name: {
      fr: 'Interdire l’exploitation de données (Comité permanent R)',
      nl: 'De exploitatie van gegevens verbieden (Vast Comité I)',
      en: 'Forbid the exploitation of data (Committee R)',
    },
  },
  'authorise-intelligence-list': {
    group: 'intelligence',
    name: {
      fr: 'Autoriser une liste de corrélation',
      nl: 'Een correlatielijst toestaan',
      en: 'Authorise a correlation list',
    },
  },
  'present-intelligence-criteria': {
    group: 'intelligence',
    name: {
      fr: 'Présenter les critères d’une corrélation',
      nl: 'De criteria van een correlatie voorleggen',
      en: 'Present the criteria of a correlation',
    },
  },
  'run-intelligence-correlation': {
    group: 'intelligence',
    name: {
      fr: 'Corréler des données (renseignement)',
      nl: 'Gegevens correleren (inlichtingendienst)',
      en: 'Correlate data (intelligence)',
    },
  },
  'decide-special-method': {
    group: 'intelligence',
    name: {
      fr: 'Décider d’une méthode spécifique ou exceptionnelle',
      nl: 'Beslissen over een specifieke of uitzonderlijke methode',
      en: 'Decide on a specific or exceptional method',
    },
  },
  'suspend-intelligence-access': {
    group: 'oversight',
    name: {
      fr: 'Suspendre l’accès d’un service de renseignement',
      nl: 'De toegang van een inlichtingendienst schorsen',
      en: 'Suspend an intelligence access',
    },
  },
  'end-intelligence-suspension': {
    group: 'oversight',
    name: { fr: 'Mettre fin à une suspension', nl: 'Een schorsing beëindigen', en: 'End a suspension' },
  },
  'analyse-faces': {
    group: 'face',
    name: {
      fr: 'Analyser des visages dans des images',
      nl: 'Gezichten in beelden analyseren',
      en: 'Analyse faces in images',
    },
  },
  'scan-for-recognition': {
    group: 'face',
    name: {
      fr: 'Rechercher de la reconnaissance faciale dans des logiciels',
      nl: 'Zoeken naar gezichtsherkenning in software',
      en: 'Look for facial recognition in software',
    },
  },
  'classify-recognition-finding': {
    group: 'face',
    name: {
      fr: 'Qualifier une capacité trouvée',
      nl: 'Een gevonden functie kwalificeren',
      en: 'Classify a capability that was found',
    },
  },
  'confirm-recognition-finding': {
    group: 'face',
    name: {
      fr: 'Confirmer ou écarter une constatation',
      nl: 'Een vaststelling bevestigen of verwerpen',
      en: 'Confirm or dismiss a finding',
    },
  },
  'show-demand-met': {
    group: 'face',
    name: {
      fr: 'Présenter une demande comme satisfaite',
      nl: 'Een verzoek als voldaan tonen',
      en: 'Show a demand as met',
    },
  },
  'mark-demand-stale': {
    group: 'face',
    name: {
      fr: 'Signaler qu’une demande n’a pas été vérifiée à temps',
      nl: 'Aanduiden dat een verzoek niet tijdig is nagegaan',
      en: 'Mark a demand as not checked in time',
    },
  },
  'view-controller-images': {
    group: 'controller',
    name: {
      fr: 'Consulter les images d’un responsable',
      nl: 'De beelden van een verantwoordelijke bekijken',
      en: 'View a controller’s images',
    },
  },
  'show-images': {
    group: 'controller',
    name: {
      fr: 'Montrer des images à un tiers',
      nl: 'Beelden aan een derde tonen',
      en: 'Show images to a third party',
    },
  },
  'give-images-to-police': {
    group: 'controller',
    name: {
      fr: 'Transmettre des images à la police',
      nl: 'Beelden aan de politie bezorgen',
      en: 'Give images to the police',
    },
  },
  'answer-police-request': {
    group: 'controller',
    name: {
      fr: 'Répondre à la police qui demande des images',
      nl: 'Een vraag van de politie om beelden beantwoorden',
      en: 'Answer a police request for images',
    },
  },
  'sign-sharing-agreement': {
    group: 'controller',
    name: {
      fr: 'Conclure une convention de partage d’images',
      nl: 'Een overeenkomst over het delen van beelden sluiten',
      en: 'Sign an agreement to share images',
    },
  },
  'stream-to-police': {
    group: 'controller',
    name: {
      fr: 'Transmettre des images en direct à la police',
      nl: 'Beelden rechtstreeks aan de politie doorgeven',
      en: 'Stream images to the police',
    },
  },
  'sign-transport-protocol': {
    group: 'controller',
    name: {
      fr: 'Conclure un protocole d’accord (transports en commun)',
      nl: 'Een protocolakkoord sluiten (openbaar vervoer)',
      en: 'Sign a protocol (public transport)',
    },
  },
  'watch-transport-feed': {
    group: 'police',
    name: {
      fr: 'Regarder en direct les images des transports en commun',
      nl: 'De beelden van het openbaar vervoer rechtstreeks bekijken',
      en: 'Watch the feed of public transport',
    },
  },
  'aim-surveillance-camera': {
    group: 'controller',
    name: {
      fr: 'Orienter une caméra de surveillance',
      nl: 'Een bewakingscamera richten',
      en: 'Aim a surveillance camera',
    },
  },
  'request-access': {
    group: 'citizen',
    name: {
      fr: 'Demander l’accès aux images où l’on a été filmé',
      nl: 'Toegang vragen tot de beelden waarop men is gefilmd',
      en: 'Ask for access to images in which one was filmed',
    },
  },
  'hold-requested-images': {
    group: 'controller',
    name: {
      fr: 'Conserver les images demandées',
      nl: 'De gevraagde beelden bewaren',
      en: 'Hold the images that were asked for',
    },
  },
  'answer-access-request': {
    group: 'controller',
    name: {
      fr: 'Répondre à une demande d’accès',
      nl: 'Een verzoek om toegang beantwoorden',
      en: 'Answer a request for access',
    },
  },
  'record-access-failure': {
    group: 'oversight',
    name: {
      fr: 'Constater qu’une demande d’accès est restée sans suite',
      nl: 'Vaststellen dat een verzoek om toegang zonder gevolg bleef',
      en: 'Record that a request for access was not answered',
    },
  },
  'show-penalty': {
    group: 'oversight',
    name: { fr: 'Montrer la peine prévue', nl: 'De straf tonen die de wet bepaalt', en: 'Show the penalty' },
  },
  'let-guard-watch': {
    group: 'controller',
    name: {
      fr: 'Laisser un agent de gardiennage regarder les images',
      nl: 'Een bewakingsagent naar de beelden laten kijken',
      en: 'Let a guard watch the images',
    },
  },
  'request-under-article-14': {
    group: 'council',
    name: {
      fr: 'Demander au titre de l’article 14 de la loi de 2018 (transition)',
      nl: 'Vragen op grond van artikel 14 van de wet van 2018 (overgang)',
      en: 'Request under article 14 of the law of 2018 (transition)',
    },
  },
  'use-existing-police-camera': {
    group: 'police',
    name: {
      fr: 'Continuer d’utiliser une caméra de police existante (transition)',
      nl: 'Een bestaande politiecamera verder gebruiken (overgang)',
      en: 'Go on using an existing police camera (transition)',
    },
  },
  'notify-existing-camera': {
    group: 'controller',
    name: {
      fr: 'Notifier une caméra existante (transition)',
      nl: 'Een bestaande camera melden (overgang)',
      en: 'Notify an existing camera (transition)',
    },
  },
  'submit-existing-protocol': {
    group: 'controller',
    name: {
      fr: 'Soumettre un protocole d’accord existant (transition)',
      nl: 'Een bestaand protocolakkoord voorleggen (overgang)',
      en: 'Submit an existing protocol (transition)',
    },
  },
} as const satisfies Readonly<Record<string, Named>>;
