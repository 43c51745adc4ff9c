import { say, type Trilingual } from '../trilingual.ts';

/** Names of the facts that only this part asks, by path, for sentences about what is missing. */
export const intelligenceFactWords: Readonly<Record<string, Trilingual>> = {
  requesterRole: say('la fonction de qui demande', 'de functie van wie vraagt', 'the function of the person who asks'),
  viewerRole: say('la fonction de qui consulte', 'de functie van wie raadpleegt', 'the function of who consults'),
  consultedByRole: say('la fonction de qui consulte', 'de functie van wie raadpleegt', 'the function of who consults'),
  recipientRole: say('le destinataire', 'de bestemmeling', 'the addressee'),
  presentedByRole: say('la fonction de qui présente', 'de functie van wie voorlegt', 'the function of who presents'),
  presentedToRole: say('le destinataire', 'de bestemmeling', 'the addressee'),
  decidedByRole: say(
    'la fonction de qui décide',
    'de functie van wie beslist',
    'the function of the person who decides',
  ),
  orderedByRole: say(
    'la fonction de qui ordonne la suspension',
    'de functie van wie de schorsing beveelt',
    'the function of who orders the suspension',
  ),
  liftedByRole: say(
    'la fonction de qui lève la suspension',
    'de functie van wie de schorsing opheft',
    'the function of who lifts the suspension',
  ),
  runByRole: say(
    'la fonction de qui mène la corrélation',
    'de functie van wie de correlatie uitvoert',
    'the function of who runs the correlation',
  ),
  'confirmedBy.role': say(
    'la fonction de qui confirme',
    'de functie van wie bevestigt',
    'the function of the person who confirms',
  ),
  'decision.by': say(
    'la fonction de qui a décidé',
    'de functie van wie heeft beslist',
    'the function of the person who decided',
  ),
  'decision.decidedAt': say('le moment de la décision', 'het tijdstip van de beslissing', 'the moment of the decision'),
  'decision.covers': say('l’étendue de la décision', 'de reikwijdte van de beslissing', 'the extent of the decision'),
  'decidedBy.isCaseManager': say(
    'l’indication que la personne qui décide gère le dossier',
    'de vermelding of wie beslist het dossier beheert',
    'whether the person who decides manages the file',
  ),
  'confirmedBy.isCaseManager': say(
    'l’indication que la personne qui confirme gère le dossier',
    'de vermelding of wie bevestigt het dossier beheert',
    'whether the person who confirms manages the file',
  ),
  'decidedBy.designation': say(
    'la désignation écrite et datée de la personne qui décide',
    'de schriftelijke, gedateerde aanwijzing van wie beslist',
    'the written, dated designation of the person who decides',
  ),
  'confirmedBy.designation': say(
    'la désignation écrite et datée de la personne qui confirme',
    'de schriftelijke, gedateerde aanwijzing van wie bevestigt',
    'the written, dated designation of the person who confirms',
  ),
  store: say('l’origine des données', 'de herkomst van de gegevens', 'where the data come from'),
  policeUseAuthorised: say(
    'l’indication que la police est autorisée à utiliser ces caméras',
    'de vermelding of de politie deze camera’s mag gebruiken',
    'whether the police are authorised to use these cameras',
  ),
  'modalitiesDecree.inForce': say(
    'l’arrêté royal sur les modalités de l’accès direct',
    'het koninklijk besluit over de nadere regels van de rechtstreekse toegang',
    'the royal decree on the modalities of direct access',
  ),
  scope: say('l’étendue de l’accès', 'de omvang van de toegang', 'the extent of the access'),
  oralDecidedAt: say(
    'le moment de la décision verbale',
    'het tijdstip van de mondelinge beslissing',
    'the moment of the oral decision',
  ),
  month: say('le mois de la liste', 'de maand van de lijst', 'the month of the list'),
  listedAccesses: say(
    'le nombre d’accès de la liste',
    'het aantal toegangen op de lijst',
    'the number of accesses on the list',
  ),
  journaledAccesses: say(
    'le nombre d’accès du journal',
    'het aantal toegangen in het logboek',
    'the number of accesses in the journal',
  ),
  sameVersionAsUsed: say(
    'la comparaison avec la liste utilisée',
    'de vergelijking met de gebruikte lijst',
    'the comparison with the list that was used',
  ),
  touchesSuspension: say(
    'l’indication qu’une suspension touche ces données',
    'de vermelding of een schorsing deze gegevens raakt',
    'whether a suspension touches these data',
  ),
  suspendedItemsWithheld: say(
    'l’indication que les données suspendues sont retirées',
    'de vermelding of de geschorste gegevens zijn weggelaten',
    'whether the suspended data are left out',
  ),
  toldIncomplete: say(
    'l’indication que la réponse est marquée incomplète',
    'de vermelding of het antwoord als onvolledig is gemerkt',
    'whether the answer is marked incomplete',
  ),
  policeControl: say(
    'l’indication que la police voit la séance',
    'de vermelding of de politie de sessie ziet',
    'whether the police see the session',
  ),
  isObservation: say(
    'l’indication que le visionnage est une observation',
    'de vermelding of het bekijken een observatie is',
    'whether the viewing is an observation',
  ),
  'method.kind': say('le genre de méthode', 'de soort methode', 'the kind of method'),
  'method.fromDay': say('les dates de la méthode', 'de data van de methode', 'the days of the method'),
  method: say('la méthode', 'de methode', 'the method'),
  means: say('le moyen de la méthode', 'het middel van de methode', 'the means of the method'),
  usesCriteria: say(
    'l’indication que la méthode use de critères',
    'de vermelding of de methode criteria gebruikt',
    'whether the method uses criteria',
  ),
  directAccessPossible: say(
    'l’indication que l’accès direct est possible',
    'de vermelding of de rechtstreekse toegang mogelijk is',
    'whether direct access is possible',
  ),
  register: say('le registre', 'het register', 'the register'),
  treatment: say('le traitement des images', 'de bewerking van de beelden', 'the treatment of the images'),
  gatheredBy: say(
    'la manière dont les données ont été recueillies',
    'de manier waarop de gegevens zijn verzameld',
    'how the data were gathered',
  ),
  source: say('la source de la corrélation', 'de bron van de correlatie', 'the source of the correlation'),
  mode: say('le mode de la corrélation', 'de wijze van correlatie', 'the mode of the correlation'),
  'contentAuthorisation.byRole': say(
    'la fonction de qui a autorisé le contenu',
    'de functie van wie de inhoud toestond',
    'the function of who authorised the content',
  ),
  'contentAuthorisation.digestMatches': say(
    'la comparaison du contenu avec celui qui a été autorisé',
    'de vergelijking van de inhoud met de toegestane inhoud',
    'the comparison of the content with the authorised one',
  ),
  'criteria.aimAtIndividual': say(
    'l’indication que les critères visent un individu',
    'de vermelding of de criteria op een individu gericht zijn',
    'whether the criteria aim at an individual',
  ),
  inChargeOfCase: say(
    'l’indication que le magistrat est chargé de l’affaire',
    'de vermelding of de magistraat met de zaak belast is',
    'whether the magistrate is in charge of the case',
  ),
  untilDay: say('la fin de la suspension', 'het einde van de schorsing', 'the end of the suspension'),
  reviewOn: say('la date de réexamen', 'de datum van herziening', 'the day of review'),
  how: say(
    'la manière dont la suspension prend fin',
    'de manier waarop de schorsing eindigt',
    'how the suspension ends',
  ),
  isOrderer: say(
    'l’indication que l’autorité est celle qui a ordonné la suspension',
    'de vermelding of de overheid die is die de schorsing beval',
    'whether the authority is the one that ordered the suspension',
  ),
};

/** Warnings that only this part gives. */
export const intelligenceWarnings = {
  'reach-lrs': say(
    'Notre extrait de l’article 16/4 de la loi du 30 novembre 1998 est consolidé au 16 février 2026. Une modification ultérieure n’est pas prise en compte.',
    'Ons uittreksel van artikel 16/4 van de wet van 30 november 1998 is geconsolideerd tot 16 februari 2026. Met een latere wijziging is geen rekening gehouden.',
    'Our extract of article 16/4 of the law of 30 November 1998 is consolidated to 16 February 2026. A later change is not taken into account.',
  ),
  'lrs-stored-copy': say(
    'Les définitions de l’article 3 de la loi du 30 novembre 1998 ont été lues dans une copie conservée, non dans nos fichiers : leurs mots sont à vérifier au Moniteur belge.',
    'De definities van artikel 3 van de wet van 30 november 1998 zijn gelezen in een bewaarde kopie, niet in onze bestanden: hun bewoordingen zijn in het Belgisch Staatsblad na te gaan.',
    'The definitions of article 3 of the law of 30 November 1998 were read in a stored copy, not in our files: their words are to be checked in the Moniteur belge.',
  ),
  'lrs-16-4-words-2022': say(
    'Entre le 15 août 2022 et le 7 avril 2024, le texte imprimé ne dit pas avec certitude qui décide dans le premier mois : les paragraphes 3 et 6 disaient déjà « officier des méthodes » ; nous gardons « officier de renseignement » jusqu’au 8 avril 2024.',
    'Tussen 15 augustus 2022 en 7 april 2024 zegt de gedrukte tekst niet met zekerheid wie in de eerste maand beslist: de paragrafen 3 en 6 zeiden al “officier voor de methoden”; wij houden “inlichtingenofficier” aan tot 8 april 2024.',
    'Between 15 August 2022 and 7 April 2024 the printed text does not say with certainty who decides in the first month: §§ 3 and 6 already said “methods officer”; we keep “intelligence officer” until 8 April 2024.',
  ),
  'no-decree-16-4': say(
    'Aucun arrêté royal sur les modalités de l’accès direct de l’article 16/4, § 1er, n’a été trouvé dans nos fichiers.',
    'In onze bestanden is geen koninklijk besluit gevonden over de nadere regels van de rechtstreekse toegang van artikel 16/4, § 1.',
    'No royal decree on the modalities of the direct access of article 16/4, § 1, was found in our files.',
  ),
  'host-lrs-14': say(
    'L’article 14 de la loi du 30 novembre 1998 ne figure pas dans nos fichiers.',
    'Artikel 14 van de wet van 30 november 1998 staat niet in onze bestanden.',
    'Article 14 of the law of 30 November 1998 is not in our files.',
  ),
  'host-lrs-18': say(
    'Des articles 18/2 à 18/11 de la loi du 30 novembre 1998, nos fichiers n’ont que les paragraphes 3 des articles 18/4 et 18/11 : la procédure des méthodes (décision, avis, commission, durée) n’est pas jugée ici.',
    'Van de artikelen 18/2 tot 18/11 van de wet van 30 november 1998 bevatten onze bestanden enkel paragraaf 3 van de artikelen 18/4 en 18/11: de procedure van de methoden (beslissing, advies, commissie, duur) wordt hier niet beoordeeld.',
    'Of articles 18/2 to 18/11 of the law of 30 November 1998 our files hold § 3 of articles 18/4 and 18/11 only: the procedure of the methods (decision, opinion, commission, duration) is not judged here.',
  ),
} as const;

/** Readings that only this part uses. */
export const intelligenceReadings = {
  'R-38': {
    title: say(
      'LRS 16/4 : ensembles, rapports, suspension, deux fonctions',
      'Artikel 16/4: gehelen, verslagen, schorsing, twee functies',
      'LRS 16/4: sets, reports, suspension, two functions',
    ),
    default: 'recommended',
    options: {
      recommended: say(
        '« Meilleurs délais » est une obligation ouverte, avec alerte après cinq jours ouvrables ; la liste mensuelle part avant la fin du mois suivant, même vide ; le dirigeant de service ou son délégué ne gère pas le dossier ; le magistrat compétent est celui qui est chargé de l’affaire, et lui seul lève sa suspension ; l’article 14 ne sert pas à la contourner ; l’observation en temps réel relève des méthodes spécifiques ou exceptionnelles.',
        '“Zo spoedig mogelijk” is een open verplichting, met een waarschuwing na vijf werkdagen; de maandlijst vertrekt vóór het einde van de volgende maand, ook als zij leeg is; het diensthoofd of zijn gedelegeerde beheert het dossier niet; de bevoegde magistraat is wie met de zaak belast is, en enkel hij heft zijn schorsing op; artikel 14 dient niet om ze te omzeilen; observatie in realtime valt onder de specifieke of uitzonderlijke methoden.',
        '“As soon as possible” is an open duty, with an alert after five working days; the monthly list goes out by the end of the next month, nil lists too; the head of service or the delegate does not manage the file; the competent magistrate is the one in charge of the case, who alone lifts the suspension; article 14 is no way round it; observation in real time belongs to the special methods.',
      ),
    },
  },
  'R-39': {
    title: say('Corrélation (LRS)', 'Correlatie (wet van 1998)', 'Correlation (LRS)'),
    default: 'recommended',
    options: {
      recommended: say(
        'Sous l’article 16/4, corrélation après enregistrement seulement, sans mois ni seuil d’infraction ; en temps réel sous 18/4 ou 18/11. Les critères sont présentés au Comité permanent R, non approuvés ; affiner veut dire que tout résultat du nouveau critère en est un de l’ancien. L’interdiction de viser un individu concerne les critères, non les listes.',
        'Onder artikel 16/4 enkel correlatie na opname, zonder maand of misdrijfdrempel; in realtime onder 18/4 of 18/11. De criteria worden voorgelegd aan het Vast Comité I, niet goedgekeurd; verfijnen betekent dat elk resultaat van het nieuwe criterium er een van het oude is. Het verbod om een individu te beogen geldt voor criteria, niet voor lijsten.',
        'Under 16/4 correlation after recording only, with no month and no offence threshold; in real time under 18/4 or 18/11. Criteria are presented to Committee R, not approved; to refine means that each result of the new criterion is one of the old. The ban on aiming at an individual concerns criteria, not lists.',
      ),
    },
  },
  'A-11': {
    title: say(
      'Désignations et jours ouvrables (LRS)',
      'Aanwijzingen en werkdagen (wet van 1998)',
      'Designations and working days (LRS)',
    ),
    default: 'recommended',
    options: {
      recommended: say(
        'L’officier des méthodes et le délégué ont une désignation écrite et datée ; un jour ouvrable n’est ni un samedi, ni un dimanche, ni l’un des dix jours fériés légaux.',
        'De officier voor de methoden en de gedelegeerde hebben een schriftelijke, gedateerde aanwijzing; een werkdag is geen zaterdag, geen zondag en geen van de tien wettelijke feestdagen.',
        'The methods officer and the delegate have a written, dated designation; a working day is no Saturday, no Sunday and none of the ten public holidays.',
      ),
    },
  },
} as const;
