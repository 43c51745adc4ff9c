import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const cameraAccessFactWords: Readonly<Record<string, Trilingual>> = {
  precautionsTaken: say('les précautions prises', 'de genomen voorzorgen', 'the precautions taken'),
  besideItsCamera: say(
    'la place de l’écran par rapport à sa caméra',
    'de plaats van het scherm ten opzichte van zijn camera',
    'where the screen stands',
  ),
  liveOnly: say(
    'l’indication que les images sont en temps réel',
    'de vermelding of de beelden realtime zijn',
    'whether the images are live',
  ),
  'handedOverBy.role': say('la qualité de qui transmet', 'de hoedanigheid van wie bezorgt', 'who hands over'),
  factsFound: say('les faits constatés', 'de vastgestelde feiten', 'the facts found'),
  helpsProofOrIdentification: say(
    'l’utilité des images pour la preuve ou l’identification',
    'het nut van de beelden voor bewijs of identificatie',
    'what the images prove or identify',
  ),
  limitedToTheFacts: say(
    'l’étendue des images transmises',
    'de omvang van de bezorgde beelden',
    'the extent of the images handed over',
  ),
  outcome: say('la décision prise', 'de genomen beslissing', 'the decision taken'),
  'requestedBy.role': say('la qualité de qui demande', 'de hoedanigheid van wie vraagt', 'who asks'),
  branch: say(
    'la nature administrative ou judiciaire de la mission',
    'de bestuurlijke of gerechtelijke aard van de opdracht',
    'whether the mission is administrative or judicial',
  ),
  concernsFactsFound: say(
    'le lien des images avec les faits constatés',
    'het verband van de beelden met de vastgestelde feiten',
    'the link with the facts found',
  ),
  mandateProduced: say(
    'la production du mandat judiciaire',
    'de voorlegging van het gerechtelijk mandaat',
    'whether the mandate was produced',
  ),
  feeCharged: say('la gratuité', 'de kosteloosheid', 'whether a fee is charged'),
  'controller.role': say(
    'la qualité du responsable du traitement',
    'de hoedanigheid van de verwerkingsverantwoordelijke',
    'the capacity of the controller',
  ),
  'policeService.role': say(
    'le service de police qui signe',
    'de politiedienst die ondertekent',
    'the police service that signs',
  ),
  'agreement.withServiceConcerned': say(
    'le service de police de la convention',
    'de politiedienst van de overeenkomst',
    'the police service of the agreement',
  ),
  'agreement.signedAt': say('la date de la convention', 'de datum van de overeenkomst', 'the date of the agreement'),
  'startedBy.role': say(
    'la qualité de qui ouvre la transmission',
    'de hoedanigheid van wie de doorgifte opent',
    'who starts the transmission',
  ),
  ground: say('le motif invoqué', 'de ingeroepen grond', 'the ground relied on'),
  'incident.mayNeedIntervention': say('la nature du fait', 'de aard van het feit', 'the nature of the fact'),
  'incident.privateSecurityRulesRespected': say(
    'le respect des règles de la sécurité privée',
    'de naleving van de regels inzake private veiligheid',
    'the rules on private security',
  ),
  'incident.startsAt': say('le début du fait', 'het begin van het feit', 'the start of the fact'),
  with: say('le cocontractant du protocole', 'de wederpartij van het protocol', 'the other party of the protocol'),
  submittedAt: say(
    'la date de la demande d’avis',
    'de datum van de adviesaanvraag',
    'the date of the request for opinion',
  ),
  site: say('la nature du réseau ou du site', 'de aard van het net of de site', 'what the network or site is'),
  decreeReference: say(
    'l’arrêté royal qui détermine le site',
    'het koninklijk besluit dat de site bepaalt',
    'the royal decree that lists the site',
  ),
  protocolInForce: say('l’existence d’un protocole', 'het bestaan van een protocol', 'whether there is a protocol'),
  isFilmed: say(
    'l’indication que la personne est filmée',
    'de vermelding of de persoon gefilmd is',
    'whether the person is filmed',
  ),
  identityShown: say('l’identité de la personne', 'de identiteit van de persoon', 'the identity of the person'),
  place: say('le lieu', 'de plaats', 'the place'),
  day: say('le jour', 'de dag', 'the day'),
  timeWindow: say('l’heure', 'het uur', 'the hour'),
  'heldBy.role': say('la qualité de qui conserve', 'de hoedanigheid van wie bewaart', 'who keeps'),
  requestReceivedAt: say('la réception de la demande', 'de ontvangst van het verzoek', 'when the request came in'),
  answered: say('la réponse donnée', 'het gegeven antwoord', 'whether it was answered'),
  'answeredBy.role': say('la qualité de qui répond', 'de hoedanigheid van wie antwoordt', 'who answers'),
  answer: say('la réponse', 'het antwoord', 'the answer'),
  othersVisible: say('la présence d’autres personnes', 'de aanwezigheid van anderen', 'whether others are visible'),
  othersBlurred: say('le floutage des autres', 'het onherkenbaar maken van anderen', 'whether others are blurred'),
  viewingAt: say('la date du visionnage', 'de datum van het bekijken', 'the date of the viewing'),
  deletedAt: say('la date de l’effacement', 'de datum van het wissen', 'when the images were deleted'),
  askedToComplete: say(
    'l’invitation à compléter la demande',
    'de vraag om het verzoek aan te vullen',
    'whether the person was asked to complete',
  ),
  breachOf: say('l’article enfreint', 'het overtreden artikel', 'the article breached'),
  factsOn: say('le jour des faits', 'de dag van de feiten', 'the day of the facts'),
  underPoliceControl: say('le contrôle de la police', 'het toezicht van de politie', 'the control of the police'),
  cameras: say('la loi dont relèvent les caméras', 'de wet waaronder de camera’s vallen', 'the law of the cameras'),
};

/** Warnings that only this part gives. */
export const cameraAccessWarnings = {
  'article-9-closed-places': say(
    'L’article 9 de la loi caméras vise les lieux fermés ; pour un lieu ouvert, voir l’article 5, § 4.',
    'Artikel 9 van de camerawet betreft besloten plaatsen; voor een niet-besloten plaats, zie artikel 5, § 4.',
    'Article 9 of the camera law is about closed places; for an open place see article 5, § 4.',
  ),
  'police-recording-lfp': say(
    'La police enregistre le flux : cette utilisation relève de l’article 25/1, § 2, de la LFP et demande ce que les articles 25/3 à 25/8 demandent ; elle est jugée à part.',
    'De politie neemt de stroom op: dit gebruik valt onder artikel 25/1, § 2, WPA en vraagt wat de artikelen 25/3 tot 25/8 vragen; het wordt apart beoordeeld.',
    'The police record the stream: that use falls under article 25/1, § 2, LFP and needs what articles 25/3 to 25/8 ask; it is judged apart.',
  ),
  'nuclear-sites-decree': say(
    'L’arrêté royal qui détermine les sites nucléaires ne figure pas dans nos fichiers.',
    'Het koninklijk besluit dat de nucleaire sites bepaalt, staat niet in onze bestanden.',
    'The royal decree that lists the nuclear sites is not in our files.',
  ),
  'private-security-host': say(
    'Les règles de la sécurité privée et particulière (loi du 2 octobre 2017) ne figurent pas dans nos fichiers : leur respect n’est pas vérifié ici.',
    'De regels inzake private en bijzondere veiligheid (wet van 2 oktober 2017) staan niet in onze bestanden: de naleving wordt hier niet getoetst.',
    'The rules on private security (law of 2 October 2017) are not in our files: that they are respected is not checked here.',
  ),
  'private-security-article-115': say(
    'De l’article 115 de la loi du 2 octobre 2017, seules les modifications de 2018 figurent dans nos fichiers.',
    'Van artikel 115 van de wet van 2 oktober 2017 staan enkel de wijzigingen van 2018 in onze bestanden.',
    'Of article 115 of the law of 2 October 2017 only the changes of 2018 are in our files.',
  ),
  'gdpr-host': say(
    'Le RGPD (articles 12 et 15 : délai d’un mois, prolongation, copie) ne figure pas dans nos fichiers ; le mois est appliqué, une prolongation n’est pas jugée.',
    'De AVG (artikelen 12 en 15: termijn van een maand, verlenging, kopie) staat niet in onze bestanden; de maand wordt toegepast, een verlenging wordt niet beoordeeld.',
    'The GDPR (articles 12 and 15: one month, extension, copy) is not in our files; the month is applied, an extension is not judged.',
  ),
  'police-recordings-indirect-access': say(
    'L’accès de la personne aux enregistrements de la police suit la loi du 30 juillet 2018, qui n’est pas jugée ici.',
    'De toegang van de persoon tot opnamen van de politie volgt de wet van 30 juli 2018, die hier niet wordt beoordeeld.',
    'A person’s access to recordings of the police follows the law of 30 July 2018, which is not judged here.',
  ),
  'penalty-is-for-a-court': say(
    'La réponse montre la peine que la loi prévoit ; elle ne dit jamais qu’une personne est coupable.',
    'Het antwoord toont de straf die de wet bepaalt; het zegt nooit dat iemand schuldig is.',
    'The answer shows the penalty that the law provides; it never says that anybody is guilty.',
  ),
  'milder-law': say(
    'Quand la loi a changé entre les faits et le jugement, le juge applique la loi la plus douce.',
    'Wanneer de wet tussen de feiten en het vonnis is gewijzigd, past de rechter de mildste wet toe.',
    'When the law changed between the facts and the judgment, the judge applies the milder law.',
  ),
  'penal-code-2026': say(
    'Le nouveau Code pénal (articles 36 et 38, décimes) ne figure pas dans nos fichiers.',
    'Het nieuwe Strafwetboek (artikelen 36 en 38, opdeciemen) staat niet in onze bestanden.',
    'The new Penal Code (articles 36 and 38, surcharges) is not in our files.',
  ),
  'penalty-before-2018': say(
    'Les montants antérieurs au 25 mai 2018 sont déduits des mots que la loi du 21 mars 2018 a remplacés.',
    'De bedragen van vóór 25 mei 2018 zijn afgeleid uit de woorden die de wet van 21 maart 2018 verving.',
    'The amounts before 25 May 2018 are inferred from the words that the law of 21 March 2018 replaced.',
  ),
} as const;

const only = (title: Trilingual, recommended: Trilingual) => ({
  title,
  default: 'recommended',
  options: { recommended },
});

/** Readings that only this part uses. */
export const cameraAccessReadings = {
  'R-28': only(
    say('Demande d’accès et conservation', 'Verzoek om toegang en bewaring', 'Request for access and keeping'),
    say(
      'La demande suspend l’effacement que le responsable s’était fixé, jamais le délai légal ; réponse dans le mois et avant la disparition des images ; les tiers sont floutés. Une image utile comme preuve peut survivre au maximum, sur un motif consigné et pour la seule séquence utile.',
      'Het verzoek schorst het wissen dat de verantwoordelijke zelf had bepaald, nooit de wettelijke termijn; antwoord binnen de maand en vóór de beelden verdwijnen; derden worden onherkenbaar gemaakt. Een beeld dat nuttig is als bewijs mag langer blijven, met vastgelegde reden en enkel de nuttige sequentie.',
      'The request suspends the controller’s own earlier deletion, never the legal term; answer within the month and before the images go; others are blurred. An image useful as evidence may outlive the maximum, on a recorded ground and for the useful sequence alone.',
    ),
  ),
  'R-33': only(
    say(
      'Conventions et protocoles de l’article 9',
      'Overeenkomsten en protocollen van artikel 9',
      'Agreements and protocols of article 9',
    ),
    say(
      'Convention écrite et cas a) ou b) ; b) dure le temps du fait et s’ouvre par le responsable. Protocole : avis demandé avant la signature ; par une règle de ce logiciel, reçu ou attendu soixante jours.',
      'Schriftelijke overeenkomst en geval a) of b); b) duurt zolang het feit duurt en wordt geopend door de verantwoordelijke. Protocol: advies gevraagd vóór de ondertekening; als regel van deze software, ontvangen of zestig dagen afgewacht.',
      'Written agreement and case a) or b); b) lasts as long as the fact and is opened by the controller. Protocol: opinion asked before signature; by our own rule, received or awaited for sixty days.',
    ),
  ),
  'R-34': only(
    say('Montants de l’article 13', 'Bedragen van artikel 13', 'Amounts of article 13'),
    say(
      'Les deux remplacements de mots valent ensemble : 100 à 10 000 euros ; les décimes ne sont pas comptés ; la culpabilité n’est jamais dite.',
      'Beide woordvervangingen gelden samen: 100 tot 10.000 euro; opdeciemen worden niet gerekend; schuld wordt nooit uitgesproken.',
      'The two replacements of words count together: 100 to 10 000 euros; surcharges are not counted; guilt is never said.',
    ),
  ),
  'R-50': only(
    say('Agents de gardiennage', 'Bewakingsagenten', 'Guarding agents'),
    say(
      'Temps réel seulement, pour les finalités de l’article 5, § 4, alinéa 1er, sous le contrôle de la police ; les caméras non visibles sont exclues par une règle de ce logiciel.',
      'Enkel realtime, voor de doeleinden van artikel 5, § 4, eerste lid, onder toezicht van de politie; niet-zichtbare camera’s zijn uitgesloten als regel van deze software.',
      'Real time only, for the purposes of article 5, § 4, para. 1, under police control; non-visible cameras are excluded by our own rule.',
    ),
  ),
  'A-12': only(
    say('Visionner au lieu de copier', 'Bekijken in plaats van kopiëren', 'Viewing instead of a copy'),
    say(
      'Le motif et les faits sont consignés ; flouter passe avant quand c’est facile ; le visionnage a lieu avant la disparition des images.',
      'De grond en de feiten worden vastgelegd; onherkenbaar maken gaat voor als het gemakkelijk kan; het bekijken gebeurt vóór de beelden verdwijnen.',
      'Ground and facts are recorded; blurring comes first where it is easy; the viewing is before the images go.',
    ),
  ),
  'A-14': only(
    say('Amendes par date des faits', 'Geldboeten volgens de datum van de feiten', 'Fines by the day of the facts'),
    say(
      'La peine est celle du jour des faits ; les deux fourchettes sont montrées ; la loi la plus douce est l’affaire du juge.',
      'De straf is die van de dag van de feiten; beide vorken worden getoond; de mildste wet is zaak van de rechter.',
      'The penalty is that of the day of the facts; both ranges are shown; the milder law is for the judge.',
    ),
  ),
} as const;
