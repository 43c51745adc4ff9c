import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: non-visible use. */
export const nonVisibleDescriptions: Descriptions = {
  'A police service asks its chief of corps, or the commissioner general, for a non-visible use in one of the situations of LFP 46/4 (LFP 46/5 al. 1).':
    [
      'Un service de police demande à son chef de corps, ou au commissaire général, une utilisation non visible dans une des situations de 46/4 (LFP 46/5, al. 1er).',
      'Een politiedienst vraagt zijn korpschef, of de commissaris-generaal, een niet-zichtbaar gebruik in een van de situaties van 46/4 (WPA 46/5, eerste lid).',
    ],
  'The police service that asks, by a member of it: role and level.': [
    'Le service de police demandeur, par un de ses membres : fonction et niveau.',
    'De aanvragende politiedienst, door een lid ervan: functie en niveau.',
  ],
  'The authority asked: chief of corps, or commissioner general or designated member.': [
    'L’autorité à laquelle on demande : chef de corps, ou commissaire général ou membre désigné.',
    'De overheid waaraan wordt gevraagd: korpschef, of commissaris-generaal of aangewezen lid.',
  ],
  'Situation 1° to 3° of 46/4.': ['Situation 1° à 3° de 46/4.', 'Situatie 1° tot 3° van 46/4.'],
  'Point of 46/4 al. 1 relied on: 1 gatherings of LFP 22 al. 2, 2 information on listed persons, 3 number plates from an unmarked vehicle.':
    [
      'Point de 46/4, al. 1er, invoqué : 1 rassemblements de l’article 22, al. 2, de la LFP, 2 informations sur des personnes visées, 3 plaques d’immatriculation depuis un véhicule non identifiable.',
      'Ingeroepen punt van 46/4, eerste lid: 1 volkstoelopen van artikel 22, tweede lid, van de WPA, 2 informatie over beoogde personen, 3 nummerplaten vanuit een onherkenbaar voertuig.',
    ],
  '1°: the situation is one of those of LFP 22 al. 2 (the host text is not in our files: a person says so).': [
    '1° : la situation est une de celles de l’article 22, al. 2, de la LFP (ce texte n’est pas dans nos fichiers : une personne le dit).',
    '1°: de situatie is er een van artikel 22, tweede lid, van de WPA (die tekst zit niet in onze bestanden: een persoon zegt het).',
  ],
  '2°: case of 44/5 § 1 al. 1 under which the information is gathered; only 2° and 3° are admitted.': [
    '2° : cas de 44/5, § 1er, al. 1er, dans lequel l’information est recueillie ; seuls le 2° et le 3° sont admis.',
    '2°: geval van 44/5, § 1, eerste lid, waarin de informatie wordt ingewonnen; enkel 2° en 3° zijn toegelaten.',
  ],
  '2°: the persons aimed at.': ['2° : les personnes visées.', '2°: de beoogde personen.'],
  'a) radicalised persons, b) departure to a terrorist zone or terrorist offences abroad, or neither.': [
    'a) personnes radicalisées, b) départ vers un territoire terroriste ou infractions terroristes à l’étranger, ou ni l’un ni l’autre.',
    'a) geradicaliseerde personen, b) vertrek naar een terroristisch gebied of terroristische misdrijven in het buitenland, of geen van beide.',
  ],
  'b): the well-founded and very serious indications, listed and dated.': [
    'b) : les indices fondés et très sérieux, énumérés et datés.',
    'b): de gegronde en zeer ernstige aanwijzingen, opgesomd en gedateerd.',
  ],
  'Judgement of a person that the persons fall under a) or b).': [
    'Appréciation par une personne que les personnes relèvent de a) ou de b).',
    'Oordeel van een persoon dat de personen onder a) of b) vallen.',
  ],
  '3°: the vehicle that carries the camera.': [
    '3° : le véhicule qui porte la caméra.',
    '3°: het voertuig met de camera.',
  ],
  'It is a means of transport of the police.': [
    'C’est un moyen de transport de la police.',
    'Het is een vervoermiddel van de politie.',
  ],
  'It can be identified as such.': ['Il est identifiable comme tel.', 'Het is als zodanig herkenbaar.'],
  'The camera only reads number plates.': [
    'La caméra ne lit que des plaques d’immatriculation.',
    'De camera leest enkel nummerplaten.',
  ],
  'Aim of the reading: to detect signalled vehicles (vehicles on an authorised list), or another aim.': [
    'But de la lecture : détecter des véhicules signalés (véhicules d’une liste autorisée), ou un autre but.',
    'Doel van het lezen: geseinde voertuigen opsporen (voertuigen op een toegestane lijst), of een ander doel.',
  ],
  'The camera: temporary fixed or mobile, intelligent or not; `specialLegislation` takes it out of the section (46/3).':
    [
      'La caméra : fixe temporaire ou mobile, intelligente ou non ; `specialLegislation` la fait sortir de la section (46/3).',
      'De camera: tijdelijk vast of mobiel, al dan niet intelligent; `specialLegislation` haalt ze uit de afdeling (46/3).',
    ],
  'Why the use cannot be visible.': [
    'Pourquoi l’utilisation ne peut pas être visible.',
    'Waarom het gebruik niet zichtbaar kan zijn.',
  ],
  'The circumstances do not allow the police officers to be identifiable.': [
    'Les circonstances ne permettent pas aux fonctionnaires de police d’être identifiables.',
    'De omstandigheden laten niet toe dat de politieambtenaren herkenbaar zijn.',
  ],
  '46/9: they do not allow the protection assistants to be identifiable either.': [
    '46/9 : elles ne permettent pas non plus aux assistants de protection d’être identifiables.',
    '46/9: ze laten evenmin toe dat de beschermingsassistenten herkenbaar zijn.',
  ],
  '46/4 and 46/7: they would make visible use ineffective; 46/9 and 46/11: they do not allow the cameras to be used visibly.':
    [
      '46/4 et 46/7 : elles rendraient inopérante une utilisation visible ; 46/9 et 46/11 : elles ne permettent pas d’utiliser les caméras de manière visible.',
      '46/4 en 46/7: ze zouden een zichtbaar gebruik ondoeltreffend maken; 46/9 en 46/11: ze laten niet toe de camera’s zichtbaar te gebruiken.',
    ],
  'What the circumstances are, in words.': [
    'Quelles sont les circonstances, en mots.',
    'Wat de omstandigheden zijn, in woorden.',
  ],
  'Purposes of the use; of administrative police only in the cases of 44/5 that 25/3 § 2 admits.': [
    'Finalités de l’utilisation ; de police administrative seulement dans les cas de 44/5 que 25/3, § 2, admet.',
    'Doeleinden van het gebruik; van bestuurlijke politie alleen in de gevallen van 44/5 die 25/3, § 2, toelaat.',
  ],
  'The public prosecutor, in situation 2° also State Security, gives the prior binding opinion on a non-visible use (LFP 46/5 al. 2 and 3).':
    [
      'Le procureur du Roi, et la Sûreté de l’État dans la situation 2°, donne l’avis préalable contraignant sur une utilisation non visible (LFP 46/5, al. 2 et 3).',
      'De procureur des Konings, in situatie 2° ook de Veiligheid van de Staat, geeft het voorafgaand bindend advies over een niet-zichtbaar gebruik (WPA 46/5, tweede en derde lid).',
    ],
  'Who gives it: the prosecutor; in situation 2° also State Security.': [
    'Qui le donne : le procureur du Roi ; dans la situation 2°, aussi la Sûreté de l’État.',
    'Wie het geeft: de procureur des Konings; in situatie 2° ook de Veiligheid van de Staat.',
  ],
  'Situation of 46/4.': ['Situation de 46/4.', 'Situatie van 46/4.'],
  'Positive or negative; a negative opinion bars the authorisation.': [
    'Positif ou négatif ; un avis négatif empêche l’autorisation.',
    'Positief of negatief; een negatief advies belet de toestemming.',
  ],
  '2°: the opinion is about the risk of the measure for any ongoing investigation.': [
    '2° : l’avis porte sur le risque que la mesure peut présenter pour toute enquête en cours.',
    '2°: het advies gaat over het risico van de maatregel voor elk lopend onderzoek.',
  ],
  'When the authorisation or extension was decided, if it already was: the opinion has to precede it.': [
    'Quand l’autorisation ou la prolongation a été décidée, si elle l’est déjà : l’avis doit la précéder.',
    'Wanneer over de toestemming of verlenging werd beslist, als dat al gebeurd is: het advies moet eraan voorafgaan.',
  ],
  'The chief of corps, or the commissioner general or designated member, decides on a non-visible use, case by case (LFP 46/5).':
    [
      'Le chef de corps, ou le commissaire général ou le membre désigné, décide d’une utilisation non visible, au cas par cas (LFP 46/5).',
      'De korpschef, of de commissaris-generaal of het aangewezen lid, beslist geval per geval over een niet-zichtbaar gebruik (WPA 46/5).',
    ],
  'Level of the service that asks.': ['Niveau du service demandeur.', 'Niveau van de aanvragende dienst.'],
  'Who decides.': ['Qui décide.', 'Wie beslist.'],
  'What is decided; a refusal needs no form.': [
    'Ce qui est décidé ; un refus ne demande aucune forme.',
    'Wat wordt beslist; een weigering vergt geen vorm.',
  ],
  'Reference of the case: the authorisation is given case by case.': [
    'Référence du cas : l’autorisation est donnée au cas par cas.',
    'Referentie van het geval: de toestemming wordt geval per geval gegeven.',
  ],
  'One case only; false for a standing authorisation or for several cases in one.': [
    'Un seul cas ; faux pour une autorisation permanente ou pour plusieurs cas réunis.',
    'Eén enkel geval; onwaar voor een doorlopende toestemming of voor verschillende gevallen samen.',
  ],
  'First instant of validity; left out, the instant of the decision.': [
    'Premier instant de validité ; omis : l’instant de la décision.',
    'Eerste ogenblik van geldigheid; weggelaten: het ogenblik van de beslissing.',
  ],
  'End of validity: mandatory.': ['Fin de validité : obligatoire.', 'Einde van de geldigheid: verplicht.'],
  'When the use is to start.': ['Quand l’utilisation doit commencer.', 'Wanneer het gebruik moet beginnen.'],
  '2°: the decision is written.': ['2° : la décision est écrite.', '2°: de beslissing is schriftelijk.'],
  '2°: the decision is reasoned; an extension needs reasons of its own.': [
    '2° : la décision est motivée ; une prolongation demande ses propres motifs.',
    '2°: de beslissing is gemotiveerd; een verlenging vergt eigen redenen.',
  ],
  '2°: judgement on proportionality that the decision reflects.': [
    '2° : appréciation de la proportionnalité que la décision reflète.',
    '2°: oordeel over de proportionaliteit dat uit de beslissing blijkt.',
  ],
  '2°: judgement on subsidiarity that the decision reflects.': [
    '2° : appréciation de la subsidiarité que la décision reflète.',
    '2°: oordeel over de subsidiariteit dat uit de beslissing blijkt.',
  ],
  'Opinion of the prosecutor.': ['Avis du procureur du Roi.', 'Advies van de procureur des Konings.'],
  'False when no opinion was given.': ['Faux si aucun avis n’a été donné.', 'Onwaar als er geen advies werd gegeven.'],
  'Positive: no objection. Negative: the authorisation is barred.': [
    'Positif : pas d’objection. Négatif : l’autorisation est empêchée.',
    'Positief: geen bezwaar. Negatief: de toestemming is belet.',
  ],
  'When it was given.': ['Quand il a été donné.', 'Wanneer het werd gegeven.'],
  '2°: opinion of State Security.': ['2° : avis de la Sûreté de l’État.', '2°: advies van de Veiligheid van de Staat.'],
  'The use is carried out under the control of a magistrate.': [
    'L’utilisation est réalisée sous le contrôle d’un magistrat.',
    'Het gebruik gebeurt onder toezicht van een magistraat.',
  ],
  'A magistrate controls the use; an opinion given before it is no control.': [
    'Un magistrat contrôle l’utilisation ; un avis donné auparavant n’est pas un contrôle.',
    'Een magistraat houdt toezicht op het gebruik; een vooraf gegeven advies is geen toezicht.',
  ],
  'Name or function of that magistrate.': ['Nom ou fonction de ce magistrat.', 'Naam of functie van die magistraat.'],
  'Reference of the file.': ['Référence du dossier.', 'Referentie van het dossier.'],
  'The same authority extends an authorisation of non-visible use (LFP 46/5 al. 2 and 3).': [
    'La même autorité prolonge une autorisation d’utilisation non visible (LFP 46/5, al. 2 et 3).',
    'Dezelfde overheid verlengt een toestemming voor een niet-zichtbaar gebruik (WPA 46/5, tweede en derde lid).',
  ],
  'The authorisation or extension that is extended: its decision and its end.': [
    'L’autorisation ou la prolongation qui est prolongée : sa décision et sa fin.',
    'De toestemming of verlenging die wordt verlengd: haar beslissing en haar einde.',
  ],
  'Moment of the decision that is extended (ISO 8601 with an offset).': [
    'Moment de la décision qui est prolongée (ISO 8601 avec décalage).',
    'Tijdstip van de beslissing die wordt verlengd (ISO 8601 met tijdverschil).',
  ],
  'End of validity of the decision that is extended.': [
    'Fin de validité de la décision qui est prolongée.',
    'Einde van de geldigheid van de beslissing die wordt verlengd.',
  ],
  'The officer in command decides on a non-visible use that prepares a judicial-police action covered by a mandate (LFP 46/7).':
    [
      'Le fonctionnaire de police investi de la direction opérationnelle décide d’une utilisation non visible pour préparer une action de police judiciaire couverte par un mandat (LFP 46/7).',
      'De politieambtenaar met de operationele leiding beslist over een niet-zichtbaar gebruik ter voorbereiding van een actie van gerechtelijke politie gedekt door een mandaat (WPA 46/7).',
    ],
  'Decision of the officer in command.': [
    'Décision du fonctionnaire investi de la direction opérationnelle.',
    'Beslissing van de ambtenaar met de operationele leiding.',
  ],
  'When the use was decided.': ['Quand l’utilisation a été décidée.', 'Wanneer over het gebruik werd beslist.'],
  'The mandate that covers the action.': ['Le mandat qui couvre l’action.', 'Het mandaat dat de actie dekt.'],
  'False when there is no mandate.': ['Faux s’il n’y a pas de mandat.', 'Onwaar als er geen mandaat is.'],
  'Magistrate who issued it.': ['Magistrat qui l’a délivré.', 'Magistraat die het heeft verleend.'],
  'Reference of the mandate.': ['Référence du mandat.', 'Referentie van het mandaat.'],
  'The mandate covers the action that is prepared.': [
    'Le mandat couvre l’action préparée.',
    'Het mandaat dekt de actie die wordt voorbereid.',
  ],
  'The judicial-police action.': ['L’action de police judiciaire.', 'De actie van gerechtelijke politie.'],
  'Reference of the action, mission or transfer.': [
    'Référence de l’action, de la mission ou du transfert.',
    'Referentie van de actie, de opdracht of de overbrenging.',
  ],
  'When it began; for an action of 46/7, when its preparation began.': [
    'Quand elle a commencé ; pour une action de 46/7, quand sa préparation a commencé.',
    'Wanneer ze begon; voor een actie van 46/7, wanneer de voorbereiding ervan begon.',
  ],
  'When it ended; left out while it lasts.': [
    'Quand elle a pris fin ; omis tant qu’elle dure.',
    'Wanneer ze eindigde; weggelaten zolang ze duurt.',
  ],
  'What the use serves: the smooth running of the action, public order and the safety of the officers during it, evidence, or another aim.':
    [
      'Ce que sert l’utilisation : le bon déroulement de l’action, l’ordre public et la sécurité des fonctionnaires de police pendant celle-ci, la preuve, ou un autre but.',
      'Wat het gebruik dient: het goede verloop van de actie, de openbare orde en de veiligheid van de politieambtenaren tijdens de actie, bewijs, of een ander doel.',
    ],
  'The chief of corps or the commissioner general authorises in principle the non-visible use for the specialised protection of persons (LFP 46/9).':
    [
      'Le chef de corps ou le commissaire général autorise en principe l’utilisation non visible pour la protection spécialisée de personnes (LFP 46/9).',
      'De korpschef of de commissaris-generaal staat het niet-zichtbare gebruik voor de gespecialiseerde bescherming van personen principieel toe (WPA 46/9).',
    ],
  'Level of the service.': ['Niveau du service.', 'Niveau van de dienst.'],
  'What is decided.': ['Ce qui est décidé.', 'Wat wordt beslist.'],
  'The officer in command decides on a non-visible use during a mission of specialised protection of persons (LFP 46/9).':
    [
      'Le fonctionnaire investi de la direction opérationnelle décide d’une utilisation non visible pendant une mission spécialisée de protection de personnes (LFP 46/9).',
      'De ambtenaar met de operationele leiding beslist over een niet-zichtbaar gebruik tijdens een opdracht van gespecialiseerde bescherming van personen (WPA 46/9).',
    ],
  'Level of the service that protects.': ['Niveau du service qui protège.', 'Niveau van de dienst die beschermt.'],
  'The mission is a specialised mission of protection of persons.': [
    'La mission est une mission spécialisée de protection de personnes.',
    'De opdracht is een gespecialiseerde opdracht van bescherming van personen.',
  ],
  'The mission.': ['La mission.', 'De opdracht.'],
  'The authorisation in principle: whether there is one, who gave it and when.': [
    'L’autorisation de principe : s’il y en a une, qui l’a donnée et quand.',
    'De principiële toestemming: of die er is, wie ze gaf en wanneer.',
  ],
  'An authorisation in principle was given.': [
    'Une autorisation de principe a été donnée.',
    'Er werd een principiële toestemming gegeven.',
  ],
  'Who gave it: function and level (46/9 al. 1, 1°).': [
    'Qui l’a donnée : fonction et niveau (46/9, al. 1er, 1°).',
    'Wie ze gaf: functie en niveau (46/9, eerste lid, 1°).',
  ],
  'Moment at which it was given (ISO 8601 with an offset).': [
    'Moment où elle a été donnée (ISO 8601 avec décalage).',
    'Tijdstip waarop ze werd gegeven (ISO 8601 met tijdverschil).',
  ],
  'The protected person: told of the measure, and whether the person has expressed refusal, in any form.': [
    'La personne protégée : informée de la mesure, et si elle a marqué son refus, sous quelque forme que ce soit.',
    'De beschermde persoon: ingelicht over de maatregel, en of die in welke vorm ook heeft geweigerd.',
  ],
  'The protected person was told of the measure (46/9 al. 1, 2°).': [
    'La personne protégée a été informée de la mesure (46/9, al. 1er, 2°).',
    'De beschermde persoon is over de maatregel ingelicht (46/9, eerste lid, 2°).',
  ],
  'The protected person has expressed refusal, in any form (46/9 al. 1, 2°).': [
    'La personne protégée a marqué son refus, sous quelque forme que ce soit (46/9, al. 1er, 2°).',
    'De beschermde persoon heeft geweigerd, in welke vorm ook (46/9, eerste lid, 2°).',
  ],
  'The protected person refuses the non-visible use, in any form and at any time (LFP 46/9 al. 1, 2°).': [
    'La personne protégée refuse l’utilisation non visible, sous quelque forme et à quelque moment que ce soit (LFP 46/9, al. 1er, 2°).',
    'De beschermde persoon weigert het niet-zichtbare gebruik, in welke vorm en op welk tijdstip ook (WPA 46/9, eerste lid, 2°).',
  ],
  'Who refuses: the person under protection.': [
    'Qui refuse : la personne faisant l’objet de la mesure de protection.',
    'Wie weigert: de persoon die het voorwerp is van de beschermingsmaatregel.',
  ],
  'A use is going on.': ['Une utilisation est en cours.', 'Er is een gebruik aan de gang.'],
  'The ministers of the Interior and of Justice jointly authorise in principle the non-visible use during transfers of detainees (LFP 46/11).':
    [
      'Les ministres de l’Intérieur et de la Justice autorisent conjointement en principe l’utilisation non visible pendant les transferts de détenus (LFP 46/11).',
      'De ministers van Binnenlandse Zaken en van Justitie staan gezamenlijk het niet-zichtbare gebruik tijdens overbrengingen van gedetineerden principieel toe (WPA 46/11).',
    ],
  'The authorities that sign it.': ['Les autorités qui la signent.', 'De overheden die ze ondertekenen.'],
  'A person who acts: the function held and the level of the service.': [
    'Une personne qui agit : fonction exercée et niveau du service.',
    'Een persoon die handelt: de uitgeoefende functie en het niveau van de dienst.',
  ],
  'The officer in command decides on a non-visible use during a transfer of arrested or detained persons (LFP 46/11).':
    [
      'Le fonctionnaire investi de la direction opérationnelle décide d’une utilisation non visible pendant un transfert de personnes arrêtées ou détenues (LFP 46/11).',
      'De ambtenaar met de operationele leiding beslist over een niet-zichtbaar gebruik tijdens een overbrenging van aangehouden of gedetineerde personen (WPA 46/11).',
    ],
  'The mission is a transfer of arrested or detained persons of LFP 23.': [
    'La mission est un transfert de personnes arrêtées ou détenues visé à l’article 23 de la LFP.',
    'De opdracht is een overbrenging van aangehouden of gedetineerde personen bedoeld in artikel 23 van de WPA.',
  ],
  'The transfer.': ['Le transfert.', 'De overbrenging.'],
  'Joint authorisation in principle.': ['Autorisation conjointe de principe.', 'Gezamenlijke principiële toestemming.'],
  'When the minister of the Interior gave it.': [
    'Quand le ministre de l’Intérieur l’a donnée.',
    'Wanneer de minister van Binnenlandse Zaken ze gaf.',
  ],
  'When the minister of Justice gave it.': [
    'Quand le ministre de la Justice l’a donnée.',
    'Wanneer de minister van Justitie ze gaf.',
  ],
  'The officer belongs to a service specialised in the transfer of dangerous detainees.': [
    'Le fonctionnaire fait partie d’un service spécialisé dans le transfert de détenus dangereux.',
    'De ambtenaar behoort tot een dienst gespecialiseerd in de overbrenging van gevaarlijke gedetineerden.',
  ],
  'That service uses unmarked vehicles for this mission.': [
    'Ce service utilise des véhicules banalisés pour cette mission.',
    'Die dienst gebruikt anonieme voertuigen voor deze opdracht.',
  ],
  'The use serves the safety of persons during the transfer.': [
    'L’utilisation sert la sécurité des personnes lors du transfert.',
    'Het gebruik dient de veiligheid van personen tijdens de overbrenging.',
  ],
  'The police notify an authorisation, an extension or a decision of non-visible use to the authority that controls it (LFP 46/6, 46/8, 46/10).':
    [
      'La police notifie une autorisation, une prolongation ou une décision d’utilisation non visible à l’autorité qui la contrôle (LFP 46/6, 46/8, 46/10).',
      'De politie brengt een toestemming, verlenging of beslissing over een niet-zichtbaar gebruik ter kennis van de overheid die erop toeziet (WPA 46/6, 46/8, 46/10).',
    ],
  'Regime of the use.': ['Régime de l’utilisation.', 'Stelsel van het gebruik.'],
  'Who notifies.': ['Qui notifie.', 'Wie de kennisgeving doet.'],
  'Who is notified.': ['À qui la notification est faite.', 'Aan wie de kennisgeving gebeurt.'],
  '46/7: the magistrate who issued the mandate of the action.': [
    '46/7 : le magistrat qui a délivré le mandat de l’action.',
    '46/7: de magistraat die het mandaat voor de actie heeft verleend.',
  ],
  '46/7: the addressee is that very magistrate.': [
    '46/7 : le destinataire est ce magistrat même.',
    '46/7: de geadresseerde is diezelfde magistraat.',
  ],
  '46/4: the use is carried out under the control of a magistrate.': [
    '46/4 : l’utilisation est réalisée sous le contrôle d’un magistrat.',
    '46/4: het gebruik gebeurt onder toezicht van een magistraat.',
  ],
  'When the use started, if it already has.': [
    'Quand l’utilisation a commencé, si elle l’a déjà fait.',
    'Wanneer het gebruik begon, als dat al gebeurd is.',
  ],
  'A police service starts a non-visible use under its authorisation, mandate or decision (LFP 46/2 to 46/11).': [
    'Un service de police commence une utilisation non visible en vertu de son autorisation, de son mandat ou de sa décision (LFP 46/2 à 46/11).',
    'Een politiedienst begint een niet-zichtbaar gebruik krachtens zijn toestemming, mandaat of beslissing (WPA 46/2 tot 46/11).',
  ],
  '46/4: the authorisation of 46/5.': ['46/4 : l’autorisation de 46/5.', '46/4: de toestemming van 46/5.'],
  'False when there is no authorisation.': [
    'Faux s’il n’y a pas d’autorisation.',
    'Onwaar als er geen toestemming is.',
  ],
  'Level of the service: a police zone or the federal police.': [
    'Niveau du service : zone de police ou police fédérale.',
    'Niveau van de dienst: een politiezone of de federale politie.',
  ],
  'Who gave it.': ['Qui l’a donnée.', 'Wie ze gaf.'],
  'First instant of its validity; left out, it holds from the decision.': [
    'Premier instant de sa validité ; omis : elle vaut dès la décision.',
    'Eerste ogenblik van haar geldigheid; weggelaten: ze geldt vanaf de beslissing.',
  ],
  'End of its validity.': ['Fin de sa validité.', 'Einde van haar geldigheid.'],
  'Situation of 46/4 for which it was given.': [
    'Situation de 46/4 pour laquelle elle a été donnée.',
    'Situatie van 46/4 waarvoor ze werd gegeven.',
  ],
  'Type of camera that it names.': ['Type de caméra qu’elle nomme.', 'Soort camera die ze noemt.'],
  'The use stays inside its specific purposes.': [
    'L’utilisation reste dans ses finalités spécifiques.',
    'Het gebruik blijft binnen haar specifieke doeleinden.',
  ],
  '46/7: the mandate that covers the action.': [
    '46/7 : le mandat qui couvre l’action.',
    '46/7: het mandaat dat de actie dekt.',
  ],
  '46/9: there is an authorisation in principle.': [
    '46/9 : il y a une autorisation de principe.',
    '46/9: er is een principiële toestemming.',
  ],
  '46/9: when the authorisation in principle was given.': [
    '46/9 : quand l’autorisation de principe a été donnée.',
    '46/9: wanneer de principiële toestemming werd gegeven.',
  ],
  '46/11: the joint authorisation in principle.': [
    '46/11 : l’autorisation conjointe de principe.',
    '46/11: de gezamenlijke principiële toestemming.',
  ],
  'The action, mission or transfer.': [
    'L’action, la mission ou le transfert.',
    'De actie, de opdracht of de overbrenging.',
  ],
  '46/9: the protected person has expressed refusal.': [
    '46/9 : la personne protégée a marqué son refus.',
    '46/9: de beschermde persoon heeft geweigerd.',
  ],
  '46/4: control of the use by a magistrate.': [
    '46/4 : contrôle de l’utilisation par un magistrat.',
    '46/4: toezicht van een magistraat op het gebruik.',
  ],
  'When the notice of 46/6, 46/8 or 46/10 was sent.': [
    'Quand la notification de 46/6, 46/8 ou 46/10 a été envoyée.',
    'Wanneer de kennisgeving van 46/6, 46/8 of 46/10 werd verzonden.',
  ],
  'Order of suspension or interruption.': [
    'Ordre de suspension ou d’interruption.',
    'Bevel tot schorsing of stopzetting.',
  ],
  'When the same authority lifted it; left out while it holds.': [
    'Quand la même autorité l’a levé ; omis tant qu’il tient.',
    'Wanneer dezelfde overheid het ophief; weggelaten zolang het geldt.',
  ],
  'A lifting that leaves the data sealed.': [
    'Une levée qui laisse les données scellées.',
    'Een opheffing die de gegevens verzegeld laat.',
  ],
  'The use is entered in the non-visible section of the register.': [
    'L’utilisation est inscrite à la section du registre relative aux utilisations non visibles.',
    'Het gebruik is ingeschreven in de afdeling niet-zichtbaar gebruik van het register.',
  ],
  'A police service ends a non-visible use; ending is never refused (LFP 46/5, 46/12).': [
    'Un service de police met fin à une utilisation non visible ; y mettre fin n’est jamais refusé (LFP 46/5, 46/12).',
    'Een politiedienst beëindigt een niet-zichtbaar gebruik; beëindigen wordt nooit geweigerd (WPA 46/5, 46/12).',
  ],
  'When it ended, if not at the instant of the act.': [
    'Quand elle a pris fin, si ce n’est à l’instant de l’acte.',
    'Wanneer het eindigde, als dat niet op het ogenblik van de handeling is.',
  ],
  '46/4: the authorisation.': ['46/4 : l’autorisation.', '46/4: de toestemming.'],
  '46/9: when the protected person expressed refusal.': [
    '46/9 : quand la personne protégée a marqué son refus.',
    '46/9: wanneer de beschermde persoon heeft geweigerd.',
  ],
  'The controlling authority orders the suspension or interruption of a non-visible use (LFP 46/6, 46/8, 46/10).': [
    'L’autorité de contrôle ordonne la suspension ou l’interruption d’une utilisation non visible (LFP 46/6, 46/8, 46/10).',
    'De toezichthoudende overheid beveelt de schorsing of stopzetting van een niet-zichtbaar gebruik (WPA 46/6, 46/8, 46/10).',
  ],
  'Level of the service: fixes who is notified.': [
    'Niveau du service : il détermine à qui la notification est faite.',
    'Niveau van de dienst: het bepaalt aan wie de kennisgeving gebeurt.',
  ],
  'Who orders.': ['Qui ordonne.', 'Wie beveelt.'],
  '46/7: the orderer issued the mandate of the action.': [
    '46/7 : l’auteur de l’ordre a délivré le mandat de l’action.',
    '46/7: wie beveelt, heeft het mandaat voor de actie verleend.',
  ],
  'Suspension may be lifted; interruption ends the measure.': [
    'Une suspension peut être levée ; une interruption met fin à la mesure.',
    'Een schorsing kan worden opgeheven; een stopzetting beëindigt de maatregel.',
  ],
  'Reasons: which conditions of the decision, extension or execution are not met.': [
    'Motifs : quelles conditions de la décision, de la prolongation ou de l’exécution ne sont pas remplies.',
    'Redenen: welke voorwaarden van de beslissing, de verlenging of de uitvoering niet vervuld zijn.',
  ],
  'The authority that ordered a suspension or interruption notifies it to the head of the service (LFP 46/6, 46/8, 46/10).':
    [
      'L’autorité qui a ordonné une suspension ou une interruption la notifie au chef du service (LFP 46/6, 46/8, 46/10).',
      'De overheid die een schorsing of stopzetting beval, brengt ze ter kennis van het hoofd van de dienst (WPA 46/6, 46/8, 46/10).',
    ],
  'Who notifies: the authority that ordered.': [
    'Qui notifie : l’autorité qui a ordonné.',
    'Wie de kennisgeving doet: de overheid die beval.',
  ],
  'When the order was given.': ['Quand l’ordre a été donné.', 'Wanneer het bevel werd gegeven.'],
  'The head who was notified of a suspension or interruption informs the officer in command (LFP 46/6, 46/8, 46/10).': [
    'Le chef qui a reçu la notification d’une suspension ou d’une interruption en informe le fonctionnaire responsable de l’opération (LFP 46/6, 46/8, 46/10).',
    'Het hoofd dat van een schorsing of stopzetting kennis kreeg, licht de ambtenaar in die voor de operatie verantwoordelijk is (WPA 46/6, 46/8, 46/10).',
  ],
  'Who informs: the head who was notified.': [
    'Qui informe : le chef qui a reçu la notification.',
    'Wie inlicht: het hoofd dat de kennisgeving kreeg.',
  ],
  'Who is informed.': ['Qui est informé.', 'Wie wordt ingelicht.'],
  'When the head received the notice.': [
    'Quand le chef a reçu la notification.',
    'Wanneer het hoofd de kennisgeving ontving.',
  ],
  'The authority that ordered a suspension lifts it (LFP 46/6, 46/8, 46/10).': [
    'L’autorité qui a ordonné une suspension la lève (LFP 46/6, 46/8, 46/10).',
    'De overheid die een schorsing beval, heft ze op (WPA 46/6, 46/8, 46/10).',
  ],
  'Who lifts.': ['Qui lève.', 'Wie opheft.'],
  'The authority, or the very magistrate, that gave the order.': [
    'L’autorité, ou le magistrat même, qui a donné l’ordre.',
    'De overheid, of diezelfde magistraat, die het bevel gaf.',
  ],
  'What was ordered.': ['Ce qui a été ordonné.', 'Wat werd bevolen.'],
  'The lifting leaves the data sealed.': [
    'La levée laisse les données scellées.',
    'De opheffing laat de gegevens verzegeld.',
  ],
  'A police service keeps a recording of a non-visible camera, for the term of its regime (LFP 46/12).': [
    'Un service de police conserve un enregistrement d’une caméra non visible, pour le délai de son régime (LFP 46/12).',
    'Een politiedienst bewaart een opname van een niet-zichtbare camera, voor de termijn van haar stelsel (WPA 46/12).',
  ],
  'Sound is recorded: no text allows it for a non-visible camera (A-09).': [
    'Du son est enregistré : aucun texte ne le permet pour une caméra non visible (A-09).',
    'Er wordt geluid opgenomen: geen tekst laat dat toe voor een niet-zichtbare camera (A-09).',
  ],
  'Term that is configured, for recordings of 46/4.': [
    'Délai réglé, pour des enregistrements de 46/4.',
    'Ingestelde termijn, voor opnamen van 46/4.',
  ],
  '46/7, 46/9, 46/11: recorded for tactical purposes.': [
    '46/7, 46/9, 46/11 : enregistré à des fins tactiques.',
    '46/7, 46/9, 46/11: opgenomen voor tactische doeleinden.',
  ],
  'Instant of its oldest item.': ['Instant de son élément le plus ancien.', 'Ogenblik van het oudste onderdeel ervan.'],
  'Instant of its youngest item.': [
    'Instant de son élément le plus récent.',
    'Ogenblik van het jongste onderdeel ervan.',
  ],
  'Regime under which it was recorded: it fixes the term.': [
    'Régime sous lequel il a été enregistré : il fixe le délai.',
    'Stelsel waaronder werd opgenomen: het bepaalt de termijn.',
  ],
  'The camera.': ['La caméra.', 'De camera.'],
  'The action, mission or transfer (46/7, 46/9, 46/11) with which the data end.': [
    'L’action, la mission ou le transfert (46/7, 46/9, 46/11) avec la fin desquels les données prennent fin.',
    'De actie, de opdracht of de overbrenging (46/7, 46/9, 46/11) waarmee de gegevens eindigen.',
  ],
  '46/9: when the protected person expressed refusal; left out when there is none.': [
    '46/9 : quand la personne protégée a marqué son refus ; omis s’il n’y en a pas.',
    '46/9: wanneer de beschermde persoon heeft geweigerd; weggelaten als er geen weigering is.',
  ],
  'Order of suspension or interruption that seals it.': [
    'Ordre de suspension ou d’interruption qui le scelle.',
    'Bevel tot schorsing of stopzetting dat de opname verzegelt.',
  ],
  'It is held because punishable facts were found by chance (46/12 al. 2 to 4).': [
    'Il est conservé parce que des faits punissables ont été constatés par hasard (46/12, al. 2 à 4).',
    'Ze wordt bewaard omdat bij toeval strafbare feiten zijn vastgesteld (46/12, tweede tot vierde lid).',
  ],
  'A police service holds segments of a non-visible recording in which punishable facts were found by chance (LFP 46/12).':
    [
      'Un service de police conserve des segments d’un enregistrement non visible dans lesquels des faits punissables ont été constatés par hasard (LFP 46/12).',
      'Een politiedienst bewaart segmenten van een niet-zichtbare opname waarin bij toeval strafbare feiten zijn vastgesteld (WPA 46/12).',
    ],
  'Who decides the hold.': ['Qui décide de la mise sous conservation.', 'Wie over de bewaarmaatregel beslist.'],
  'The facts found are punishable.': [
    'Les faits constatés sont punissables.',
    'De vastgestelde feiten zijn strafbaar.',
  ],
  'They were found by chance: they were not what the operation looked for.': [
    'Ils ont été constatés par hasard : ce n’est pas ce que l’opération recherchait.',
    'Ze zijn bij toeval vastgesteld: de operatie zocht er niet naar.',
  ],
  'What the hold serves: to prove the facts, to identify their authors, or another aim.': [
    'Ce que sert la conservation : prouver les faits, en identifier les auteurs, ou un autre but.',
    'Wat de bewaring dient: de feiten bewijzen, de daders identificeren, of een ander doel.',
  ],
  'Only the segments that show the facts are held.': [
    'Seuls les segments qui montrent les faits sont conservés.',
    'Alleen de segmenten die de feiten tonen, worden bewaard.',
  ],
  'Reference of the official report.': ['Référence du procès-verbal.', 'Referentie van het proces-verbaal.'],
  'A member of the police opens a recording of a non-visible camera (LFP 46/13).': [
    'Un membre de la police consulte un enregistrement d’une caméra non visible (LFP 46/13).',
    'Een lid van de politie opent een opname van een niet-zichtbare camera (WPA 46/13).',
  ],
  'Who opens it.': ['Qui l’ouvre.', 'Wie ze opent.'],
  'Purpose of the access: administrative or judicial police.': [
    'Finalité de l’accès : police administrative ou police judiciaire.',
    'Doeleinde van de toegang: bestuurlijke of gerechtelijke politie.',
  ],
  'The precise mission for which the access is necessary.': [
    'La mission précise pour laquelle l’accès est nécessaire.',
    'De welbepaalde opdracht waarvoor de toegang noodzakelijk is.',
  ],
  'The operational reasons of the access.': [
    'Les motifs opérationnels de l’accès.',
    'De operationele redenen van de toegang.',
  ],
  'The concrete reason of this access (25/7 § 1 al. 3 through 46/2).': [
    'La raison concrète de cet accès (25/7, § 1er, al. 3, par 46/2).',
    'De concrete reden van deze toegang (25/7, § 1, derde lid, via 46/2).',
  ],
  '46/7, 46/9, 46/11: the access serves a tactical purpose of the action, mission or transfer.': [
    '46/7, 46/9, 46/11 : l’accès sert une fin tactique de l’action, de la mission ou du transfert.',
    '46/7, 46/9, 46/11: de toegang dient een tactisch doeleinde van de actie, de opdracht of de overbrenging.',
  ],
  'Written and reasoned decision of the prosecutor or of the investigating judge, once the first term is over.': [
    'Décision écrite et motivée du procureur du Roi ou du juge d’instruction, une fois le premier délai écoulé.',
    'Schriftelijke en gemotiveerde beslissing van de procureur des Konings of de onderzoeksrechter, zodra de eerste termijn verstreken is.',
  ],
  'The journal of accesses works.': ['Le journal des accès fonctionne.', 'Het logboek van de toegangen werkt.'],
  "Copy in a database of section 12: that database's own access rules apply to the copy.": [
    'Copie dans une banque de données de la section 12 : les règles d’accès propres à cette banque s’appliquent à la copie.',
    'Kopie in een gegevensbank van afdeling 12: de eigen toegangsregels van die gegevensbank gelden voor de kopie.',
  ],
  'A magistrate decides on access to a recording of a non-visible camera after the first term (LFP 46/13).': [
    'Un magistrat décide de l’accès à un enregistrement d’une caméra non visible après le premier délai (LFP 46/13).',
    'Een magistraat beslist over de toegang tot een opname van een niet-zichtbare camera na de eerste termijn (WPA 46/13).',
  ],
  'Who decides: the prosecutor or the investigating judge.': [
    'Qui décide : le procureur du Roi ou le juge d’instruction.',
    'Wie beslist: de procureur des Konings of de onderzoeksrechter.',
  ],
  'The decision is written.': ['La décision est écrite.', 'De beslissing is schriftelijk.'],
  'The decision is reasoned.': ['La décision est motivée.', 'De beslissing is gemotiveerd.'],
  'Purpose of the access.': ['Finalité de l’accès.', 'Doeleinde van de toegang.'],
  'The decision names the recordings it covers.': [
    'La décision nomme les enregistrements qu’elle couvre.',
    'De beslissing noemt de opnamen die ze dekt.',
  ],
  'A recording of a non-visible camera is deleted at the end of its term (LFP 46/12).': [
    'Un enregistrement d’une caméra non visible est effacé au terme de son délai (LFP 46/12).',
    'Een opname van een niet-zichtbare camera wordt aan het einde van haar termijn uitgewist (WPA 46/12).',
  ],
  'A police service enters a use in the non-visible section of the register of uses (LFP 46/14).': [
    'Un service de police inscrit une utilisation à la section du registre relative aux utilisations non visibles (LFP 46/14).',
    'Een politiedienst schrijft een gebruik in de afdeling niet-zichtbaar gebruik van het register in (WPA 46/14).',
  ],
  'Reference of the use: the section is kept per use.': [
    'Référence de l’utilisation : la section est tenue par utilisation.',
    'Referentie van het gebruik: de afdeling wordt per gebruik bijgehouden.',
  ],
  'The entry is in the section of non-visible uses.': [
    'L’inscription se trouve dans la section des utilisations non visibles.',
    'De inschrijving staat in de afdeling niet-zichtbaar gebruik.',
  ],
  'The entry is shown to the public, on a map or a list.': [
    'L’inscription est montrée au public, sur une carte ou une liste.',
    'De inschrijving wordt aan het publiek getoond, op een kaart of een lijst.',
  ],
  'A person consults the non-visible section of the register of uses (LFP 46/14).': [
    'Une personne consulte la section du registre relative aux utilisations non visibles (LFP 46/14).',
    'Een persoon raadpleegt de afdeling niet-zichtbaar gebruik van het register (WPA 46/14).',
  ],
  'Who consults it.': ['Qui la consulte.', 'Wie ze raadpleegt.'],
  'Authority of administrative police: it needs to know this use (R-40).': [
    'Autorité de police administrative : elle a besoin de connaître cette utilisation (R-40).',
    'Overheid van bestuurlijke politie: ze moet dit gebruik kennen (R-40).',
  ],
  'The Control Organ asks about a non-visible use (LFP 46/1).': [
    'L’Organe de contrôle s’enquiert d’une utilisation non visible (LFP 46/1).',
    'Het Controleorgaan vraagt naar een niet-zichtbaar gebruik (WPA 46/1).',
  ],
  'Who asks: the Control Organ (46/1).': [
    'Qui demande : l’Organe de contrôle (46/1).',
    'Wie vraagt: het Controleorgaan (46/1).',
  ],
  'Regime of the use asked about.': [
    'Régime de l’utilisation sur laquelle on s’enquiert.',
    'Stelsel van het gebruik waarnaar wordt gevraagd.',
  ],
};
