import { say, type Trilingual } from '../trilingual.ts';

const only = (title: Trilingual, text: Trilingual) =>
  ({ title, default: 'recommended', options: { recommended: text } }) as const;

const role = say('la fonction de qui agit', 'de functie van wie handelt', 'the function of who acts');
const recommendations = say(
  'la réponse à chaque recommandation',
  'het antwoord op elke aanbeveling',
  'the answer to each recommendation',
);
const offence = say(
  'la peine maximale prévue pour l’infraction',
  'de wettelijke maximumstraf voor het misdrijf',
  'the maximum penalty for the offence',
);
const zone = say('la zone ou le service concerné', 'de betrokken zone of dienst', 'the zone or service concerned');
const limits = say(
  'les limites de la directive respectées par la corrélation',
  'de grenzen van de richtlijn waarbinnen de correlatie blijft',
  'the limits of the directive that the correlation keeps to',
);

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const databaseFactWords: Readonly<Record<string, Trilingual>> = {
  branch: say(
    'la branche : police administrative ou judiciaire',
    'de tak: bestuurlijke of gerechtelijke politie',
    'the branch: administrative or judicial police',
  ),
  'tool.kind': say('la nature de l’outil', 'de aard van het middel', 'the kind of tool'),
  creators: say('qui crée la banque de données', 'wie de gegevensbank opricht', 'who creates the database'),
  journalOn: say('l’état du journal', 'de staat van het logboek', 'the state of the journal'),
  journalRetention: say(
    'la durée de conservation du journal',
    'de bewaartermijn van het logboek',
    'how long the journal is kept',
  ),
  dataClasses: say('les catégories de données', 'de categorieën gegevens', 'the classes of data'),
  retention: say('la durée de conservation', 'de bewaartermijn', 'the retention'),
  conditionsMetAt: say(
    'le moment où les conditions étaient réunies',
    'het tijdstip waarop de voorwaarden waren vervuld',
    'the moment at which the conditions were met',
  ),
  receivedAt: say(
    'la réception de la demande d’avis',
    'de ontvangst van de adviesaanvraag',
    'the receipt of the request for an opinion',
  ),
  'opinion.requestComplete': say(
    'l’indication que la demande d’avis était complète',
    'de vermelding of de adviesaanvraag volledig was',
    'whether the request for an opinion was complete',
  ),
  'opinion.by': say('l’auteur de l’avis', 'de auteur van het advies', 'the author of the opinion'),
  'opinion.recommendations': recommendations,
  recommendations,
  requestComplete: say(
    'l’indication que la demande est complète',
    'de vermelding of de aanvraag volledig is',
    'whether the request is complete',
  ),
  dpoDesignated: say(
    'la désignation d’un délégué à la protection des données',
    'de aanwijzing van een functionaris voor gegevensbescherming',
    'the designation of a data protection officer',
  ),
  nationalDatabaseExists: say(
    'l’existence d’une banque de données nationale correspondante',
    'het bestaan van een overeenkomstige nationale gegevensbank',
    'whether a national database corresponds',
  ),
  'offence.maximumPenalty': offence,
  'service.body': zone,
  'service.level': say('le niveau du service', 'het niveau van de dienst', 'the level of the service'),
  'decidedBy.body': zone,
  'decision.by.body': zone,
  'authorisedBy.body': zone,
  'listAuthorisation.by.body': zone,
  'authorisedBy.role': role,
  'listAuthorisation.by.role': role,
  'approvedBy.role': role,
  'sentBy.role': role,
  'givenBy.role': role,
  'requestedBy.role': role,
  'designatedBy.role': role,
  'inspectedBy.role': role,
  'acknowledgedBy.role': role,
  kind: say(
    'la nature de la corrélation : liste ou critères',
    'de aard van de correlatie: lijst of criteria',
    'the kind of correlation: list or criteria',
  ),
  recordedTo: say('la fin de la période visée', 'het einde van de beoogde periode', 'the end of the period aimed at'),
  structured: say(
    'l’indication que les données sont structurées',
    'de vermelding of de gegevens gestructureerd zijn',
    'whether the data are structured',
  ),
  collectedAutomatically: say(
    'l’indication que la collecte est automatique',
    'de vermelding of de inzameling automatisch is',
    'whether the collection is automatic',
  ),
  store: say('le support des données', 'de gegevensdrager', 'the store of the data'),
  'list.source': say('l’origine de la liste', 'de herkomst van de lijst', 'the origin of the list'),
  'purpose.hypothesis445': say(
    'l’hypothèse de l’article 44/5 invoquée',
    'het ingeroepen geval van artikel 44/5',
    'the case of article 44/5 relied on',
  ),
  'purpose.judicialGround': say(
    'le cas de l’article 44/11/3septies, 1°, invoqué',
    'het ingeroepen geval van artikel 44/11/3septies, 1°',
    'the case of article 44/11/3septies, 1° relied on',
  ),
  'purpose.offenceClass': say('la classe de l’infraction', 'de klasse van het misdrijf', 'the class of the offence'),
  'limits.withinTime': limits,
  'limits.withinArea': limits,
  'limits.withinFrequency': limits,
  'limits.databasesListed': limits,
  'limits.permittedByNamedAuthority': limits,
};

/** Warnings that only this part gives. */
export const databaseWarnings = {
  'host-road-traffic': say(
    'L’article 62 de la loi du 16 mars 1968 sur la circulation routière ne figure pas dans nos fichiers.',
    'Artikel 62 van de wet van 16 maart 1968 betreffende het wegverkeer staat niet in onze bestanden.',
    'Article 62 of the law of 16 March 1968 on road traffic is not in our files.',
  ),
  'penalty-levels': say(
    'Le nouveau Code pénal, annoncé pour le 8 avril 2026, remplace les peines correctionnelles par des niveaux ; la correspondance avec « un an » n’est pas dans nos fichiers : un juriste la vérifie.',
    'Het nieuwe Strafwetboek, aangekondigd voor 8 april 2026, vervangt de correctionele straffen door niveaus; de overeenstemming met “één jaar” staat niet in onze bestanden: een jurist gaat dit na.',
    'The new Penal Code, announced for 8 April 2026, replaces correctional penalties by levels; the mapping to “one year” is not in our files: a lawyer checks it.',
  ),
  'law-30-07-2018': say(
    'La loi du 30 juillet 2018 (autorité de contrôle de la police depuis le 5 septembre 2018) ne figure pas dans nos fichiers.',
    'De wet van 30 juli 2018 (toezichthoudende autoriteit voor de politie sinds 5 september 2018) staat niet in onze bestanden.',
    'The law of 30 July 2018 (supervisory authority of the police since 5 September 2018) is not in our files.',
  ),
  'late-opinion': say(
    'Avis tardif : les trente jours étaient écoulés.',
    'Laattijdig advies: de dertig dagen waren verstreken.',
    'Late opinion: the thirty days had run.',
  ),
  'no-national-database': say(
    'Aucune banque de données technique nationale ne correspond : l’obligation de transmettre attend et reste signalée.',
    'Er is geen overeenkomstige nationale technische gegevensbank: de doorzendplicht wacht en blijft gemeld.',
    'No national technical database corresponds: the duty to transmit waits and stays flagged.',
  ),
  'directives-assumed': say(
    'Les directives de l’article 44/4 sont supposées : elles ne sont pas dans nos fichiers, et une partie n’est pas publique.',
    'De richtlijnen van artikel 44/4 worden verondersteld: zij staan niet in onze bestanden en een deel is niet openbaar.',
    'The directives of article 44/4 are assumed: they are not in our files, and some are not public.',
  ),
} as const;

/** Readings that only this part uses. */
export const databaseReadings = {
  'R-02': only(
    say(
      'Avis du délégué : silence et retard',
      'Advies van de functionaris: stilzwijgen en vertraging',
      'The officer’s opinion: silence and delay',
    ),
    say(
      'Les trente jours commencent à la réception d’une demande complète ; le silence n’est ni accord ni refus. Après le trentième jour, la création demande une décision motivée, montrée à l’Organe de contrôle. Ne pas répondre à une recommandation, c’est ne pas la suivre.',
      'De dertig dagen beginnen bij de ontvangst van een volledige aanvraag; stilzwijgen is geen akkoord en geen weigering. Na de dertigste dag vraagt de oprichting een gemotiveerde beslissing, getoond aan het Controleorgaan. Een aanbeveling onbeantwoord laten, is ze niet volgen.',
      'The thirty days begin on receipt of a complete request; silence is neither agreement nor refusal. After day thirty the creation needs a reasoned decision, shown to the Control Organ. Not to answer a recommendation is not to follow it.',
    ),
  ),
  'R-12': only(
    say('Numéros d’alinéas et renvois', 'Nummers van leden en verwijzingen', 'Numbers of paragraphs and references'),
    say(
      'Les renvois se lisent d’après la numérotation postérieure à la loi du 21 mars 2018.',
      'Verwijzingen worden gelezen volgens de nummering na de wet van 21 maart 2018.',
      'References are read by the numbering after the law of 21 March 2018.',
    ),
  ),
  'R-21': only(
    say(
      'Suspension et interdiction d’exploiter',
      'Schorsing en exploitatieverbod',
      'Suspension and ban on exploitation',
    ),
    say(
      'Les données sont mises sous scellé : aucune lecture, recherche, corrélation ni copie par la police ; seul celui qui a ordonné la mesure la lève.',
      'De gegevens worden verzegeld: geen lezing, opzoeking, correlatie of kopie door de politie; enkel wie de maatregel oplegde, heft hem op.',
      'The data are sealed: no reading, search, correlation or copy by the police; only the body that ordered the measure lifts it.',
    ),
  ),
  'R-22': only(
    say('Validation d’une concordance', 'Validatie van een treffer', 'Validation of a hit'),
    say(
      'Le mois court de la réunion des conditions, en jours civils. Une personne nommée compare la photo et la lecture. Sans validation, la concordance est caduque ; elle l’est aussi quand le passage est effacé.',
      'De maand loopt vanaf het vervullen van de voorwaarden, in volle dagen. Een met naam genoemde persoon vergelijkt foto en lezing. Zonder validatie vervalt de treffer; ook wanneer de doortocht is gewist.',
      'The month runs from the conditions being met, in civil days. A named person compares photo and reading. Without validation the hit lapses; it lapses too when the passage is deleted.',
    ),
  ),
  'R-23': only(
    say('Du local au national', 'Van lokaal naar nationaal', 'From local to national'),
    say(
      'Toutes les données sont transmises, au fil de l’eau ; le délai court de l’enregistrement des deux côtés. Effacements, corrections et scellés se propagent. Sans banque nationale correspondante, l’obligation attend.',
      'Alle gegevens worden doorlopend doorgezonden; de termijn loopt aan beide kanten vanaf de registratie. Wissingen, verbeteringen en verzegelingen werken door. Zonder overeenkomstige nationale gegevensbank wacht de plicht.',
      'All data are transmitted as they come; the term runs from the recording on both sides. Deletions, corrections and seals propagate. Without a corresponding national database the duty waits.',
    ),
  ),
  'R-24': only(
    say('Corrélation', 'Correlatie', 'Correlation'),
    say(
      'L’autorisation est liée au contenu : une liste ou des critères changés en demandent une nouvelle. La notification préalable ne concerne que la police administrative avec des listes. Le délégué approuve les critères : son silence bloque. En temps réel, le mois ne joue pas.',
      'De toestemming is aan de inhoud gebonden: een gewijzigde lijst of gewijzigde criteria vragen een nieuwe. De voorafgaande kennisgeving betreft enkel de bestuurlijke politie met lijsten. De functionaris keurt de criteria goed: zijn stilzwijgen blokkeert. In realtime speelt de maand niet.',
      'The authorisation is bound to the content: a changed list or changed criteria need a new one. The prior notice concerns administrative police with lists only. The officer approves the criteria: silence blocks. In real time the month does not come into play.',
    ),
  ),
  'R-25': only(
    say('« Un an ou une peine plus lourde »', '“Eén jaar of een zwaardere straf”', '“One year or a heavier penalty”'),
    say(
      'Le maximum légal de l’infraction, non la peine probable ni le minimum. Une disparition sans infraction n’ouvre pas les données après le premier mois.',
      'Het wettelijke maximum van het misdrijf, niet de waarschijnlijke straf of het minimum. Een verdwijning zonder misdrijf opent de gegevens niet na de eerste maand.',
      'The legal maximum of the offence, not the likely penalty nor the minimum. A disappearance without an offence does not open the data after the first month.',
    ),
  ),
  'R-47': only(
    say('Directives des ministres', 'Richtlijnen van de ministers', 'Directives of the ministers'),
    say(
      'L’article 44/4 lie les ministres. Sans directive chargée, notre règle bloque l’opération et la réponse en droit suppose les directives ; connecter des banques de données demande la directive en droit.',
      'Artikel 44/4 bindt de ministers. Zonder geladen richtlijn blokkeert onze regel de verrichting en veronderstelt het antwoord in rechte de richtlijnen; gegevensbanken koppelen vraagt de richtlijn in rechte.',
      'Article 44/4 binds the ministers. With no directive loaded our rule blocks the operation and the answer in law assumes the directives; connecting databases needs the directive in law.',
    ),
  ),
  'R-48': only(
    say('Une classe fermée', 'Een gesloten klasse', 'A closed class'),
    say(
      'Une banque de données technique ne suit que de caméras ou de systèmes ANPR ; pour un autre outil, ce texte n’offre aucune base.',
      'Een technische gegevensbank volgt enkel uit ANPR-camera’s of -systemen; voor een ander middel biedt deze tekst geen grondslag.',
      'A technical database follows from ANPR cameras or systems only; for another tool this text gives no basis.',
    ),
  ),
} as const;
