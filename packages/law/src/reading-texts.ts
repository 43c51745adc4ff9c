import { cameraAccessReadings } from './camera-access/words.ts';
import { cameraLawReadings } from './camera-law/words.ts';
import { databaseReadings } from './databases/words.ts';
import { decreeReadings } from './decrees/words.ts';
import { faceReadings } from './face/words.ts';
import { intelligenceReadings } from './intelligence/words.ts';
import { nonVisibleReadings } from './nonvisible/words.ts';
import { transitionReadings } from './transition/words.ts';
import { say, type Trilingual } from './trilingual.ts';

/** One reading of an ambiguous text: the question and the options; the default is the one recommended by our law reference. */
export type ReadingText = {
  readonly title: Trilingual;
  readonly default: string;
  readonly options: Readonly<Record<string, Trilingual>>;
};

const only = (title: Trilingual, text: Trilingual): ReadingText => ({
  title,
  default: 'recommended',
  options: { recommended: text },
});

/** Every reading the package uses, by id. A reading is not law: screens say "reading R-nn" and give the other options. */
export const readingTexts = {
  'R-01': {
    title: say('Compter les mois', 'Het tellen van maanden', 'Counting months'),
    default: 'instant',
    options: {
      instant: say(
        'Ce qui limite le responsable court d’instant à instant, en mois de calendrier ramenés à la fin du mois, heure de Bruxelles ; à l’égalité, l’accès est fermé. Ce qui laisse un délai à une personne court en jours civils.',
        'Wat de verantwoordelijke beperkt, loopt van ogenblik tot ogenblik, in kalendermaanden herleid tot het einde van de maand, Brusselse tijd; bij gelijkheid is de toegang gesloten. Wat een persoon een termijn geeft, loopt in volle dagen.',
        'What limits the controller runs from instant to instant, in calendar months clipped to the end of the month, Brussels time; at equality access is shut. What gives a person a term runs in civil days.',
      ),
      'civil-day': say(
        'Le délai court jusqu’à 24 heures du dernier jour.',
        'De termijn loopt tot 24 uur van de laatste dag.',
        'The term runs to 24:00 of its last day.',
      ),
    },
  },
  'A-01': {
    title: say('Compter les jours', 'Het tellen van dagen', 'Counting days'),
    default: 'instant',
    options: {
      instant: say(
        'Trente jours, 365 jours : comptés de l’instant de l’enregistrement, heure de Bruxelles ; à l’égalité, l’accès est fermé. Un minimum court jusqu’à 24 heures du dernier jour.',
        'Dertig dagen, 365 dagen: geteld vanaf het ogenblik van de opname, Brusselse tijd; bij gelijkheid is de toegang gesloten. Een minimum loopt tot 24 uur van de laatste dag.',
        'Thirty days, 365 days: counted from the instant of recording, Brussels time; at equality access is shut. A minimum runs to 24:00 of its last day.',
      ),
      'civil-day': say(
        'Les jours courent jusqu’à 24 heures du dernier jour.',
        'De dagen lopen tot 24 uur van de laatste dag.',
        'Days run to 24:00 of the last day.',
      ),
    },
  },
  'A-02': {
    title: say('Loi applicable dans le temps', 'Toepasselijke wet in de tijd', 'Which law applies in time'),
    default: 'law-at-act',
    options: {
      'law-at-act': say(
        'L’accès et l’effacement suivent la loi en vigueur au moment de l’acte, quel que soit le jour de l’enregistrement.',
        'Toegang en wissing volgen de wet op het ogenblik van de handeling, ongeacht de dag van de opname.',
        'Access and deletion follow the law at the moment of the act, whatever the day of recording.',
      ),
      'law-at-recording': say(
        'L’accès et le maximum de conservation suivent la loi en vigueur au jour de l’enregistrement.',
        'Toegang en maximumbewaring volgen de wet op de dag van de opname.',
        'Access and the maximum of retention follow the law of the day of recording.',
      ),
    },
  },
  'A-03': only(
    say(
      'Minimum de conservation et stock existant',
      'Minimumbewaring en bestaande voorraad',
      'Minimum retention and existing stock',
    ),
    say(
      'Un minimum lie tout ce qui est encore conservé à son premier jour ; ce qui a été régulièrement effacé auparavant a disparu.',
      'Een minimum bindt alles wat op de eerste dag nog bewaard is; wat voordien rechtmatig is gewist, is weg.',
      'A minimum binds whatever is still stored on its first day; what was lawfully deleted before is gone.',
    ),
  ),
  'A-04': only(
    say('Portée de l’article 25/4, § 6', 'Draagwijdte van artikel 25/4, § 6', 'Reach of article 25/4, § 6'),
    say(
      'Toutes les caméras mobiles, déplacées au cours de leur utilisation ; ni les caméras fixes temporaires, ni l’utilisation non visible.',
      'Alle mobiele camera’s, verplaatst tijdens het gebruik; niet de tijdelijk vaste camera’s en niet het niet-zichtbare gebruik.',
      'All mobile cameras, moved during their use; neither temporary fixed cameras nor non-visible use.',
    ),
  ),
  'A-05': {
    title: say('Absence d’avertissement oral', 'Ontbreken van de mondelinge waarschuwing', 'Missing oral warning'),
    default: 'breach',
    options: {
      breach: say(
        'Sans avertissement ni motif, l’obligation est méconnue, mais l’utilisation reste visible.',
        'Zonder waarschuwing of grond is de plicht geschonden, maar het gebruik blijft zichtbaar.',
        'Without warning or ground the duty is breached, but the use remains visible.',
      ),
      'hidden-use': say(
        'Sans avertissement ni motif, l’utilisation n’est pas visible.',
        'Zonder waarschuwing of grond is het gebruik niet zichtbaar.',
        'Without warning or ground the use is not visible.',
      ),
    },
  },
  'A-06': only(
    say(
      'La caméra individuelle est spéciale',
      'De individuele camera is bijzonder',
      'The individual camera is special',
    ),
    say(
      'Le § 1bis fixe les cas de la caméra individuelle ; le § 1er n’en ajoute pas. Les §§ 2 et 3 et l’article 25/5 restent applicables.',
      '§ 1bis bepaalt de gevallen voor de individuele camera; § 1 voegt er geen toe. De §§ 2 en 3 en artikel 25/5 blijven van toepassing.',
      '§ 1bis sets the cases of the individual camera; § 1 adds none. §§ 2 and 3 and article 25/5 still apply.',
    ),
  ),
  'A-07': only(
    say('Inventaire', 'Inventaris', 'Inventory'),
    say(
      'L’inventaire se fait par traitement ; la section non visible de l’article 46/14 reste tenue par utilisation. Le registre par utilisation visible est notre politique.',
      'De inventaris gebeurt per verwerking; de niet-zichtbare afdeling van artikel 46/14 wordt verder per gebruik gehouden. Het register per zichtbaar gebruik is ons beleid.',
      'The inventory is kept per processing; the non-visible section of article 46/14 is still kept per use. A register per visible use is our policy.',
    ),
  ),
  'A-08': {
    title: say('Articles 25/8, § 2, et 25/7', 'Artikelen 25/8, § 2, en 25/7', 'Articles 25/8, § 2, and 25/7'),
    default: 'gate-first',
    options: {
      'gate-first': say(
        'Les finalités de l’article 25/8, § 2, disent à quoi servent les données, l’article 25/7 jusqu’à quand : après trente jours, police judiciaire et procureur. Pour l’enseignement, la pseudonymisation suffit pour les caméras individuelles.',
        'De doeleinden van artikel 25/8, § 2, zeggen waarvoor, artikel 25/7 tot wanneer: na dertig dagen gerechtelijke politie en procureur. Voor opleiding volstaat pseudonimisering bij individuele camera’s.',
        'The purposes of article 25/8, § 2, say what for, article 25/7 until when: after thirty days judicial police and prosecutor. For teaching, pseudonymised data suffice for individual cameras.',
      ),
      'register-special': say(
        'L’article 25/8, § 2, est une règle spéciale : ses finalités valent pendant toute la conservation.',
        'Artikel 25/8, § 2, is een bijzondere regel: de doeleinden gelden gedurende de hele bewaring.',
        'Article 25/8, § 2, is a special rule: its purposes hold for the whole retention.',
      ),
    },
  },
  'A-09': only(
    say('Son', 'Geluid', 'Sound'),
    say(
      'Liste fermée ; pas de son pour l’utilisation non visible, l’article 46/2 ne renvoyant qu’aux articles 25/1 à 25/8.',
      'Gesloten lijst; geen geluid bij niet-zichtbaar gebruik, want artikel 46/2 verwijst enkel naar de artikelen 25/1 tot 25/8.',
      'Closed list; no sound for non-visible use, since article 46/2 refers to articles 25/1 to 25/8 only.',
    ),
  ),
  'A-10': only(
    say('Espaces verts', 'Groene ruimten', 'Green spaces'),
    say(
      'Avec enceinte et gérés par l’autorité : accord du gestionnaire et autorisation. Sans enceinte : lieu ouvert.',
      'Met omsluiting en beheerd door de overheid: akkoord van de beheerder en toestemming. Zonder omsluiting: niet-besloten plaats.',
      'Enclosed and managed by the authority: manager’s agreement and authorisation. Not enclosed: open place.',
    ),
  ),
  'A-13': {
    title: say('Arrêté sur les lieux à risque', 'Besluit over de risicoplaatsen', 'Decree on risk places'),
    default: 'decree-narrows',
    options: {
      'decree-narrows': say(
        'Dans les lieux désignés par l’arrêté, seulement des caméras fixes temporaires ; les lieux nommés par la loi ne sont pas restreints.',
        'Op de door het besluit aangewezen plaatsen enkel tijdelijk vaste camera’s; de door de wet genoemde plaatsen worden niet beperkt.',
        'In the places of the decree temporary fixed cameras only; the places named in the law itself are not narrowed.',
      ),
      'law-prevails': say(
        'La loi permet aussi des caméras fixes dans les lieux désignés.',
        'De wet laat op de aangewezen plaatsen ook vaste camera’s toe.',
        'The law also permits fixed cameras in the designated places.',
      ),
    },
  },
  'A-15': only(
    say('Anciens pictogrammes de police', 'Oudere politiepictogrammen', 'Older police pictograms'),
    say(
      'Le délai de l’article 6 de l’AR du 22 mai 2019 était expiré avant l’entrée en vigueur : il n’en reste rien.',
      'De termijn van artikel 6 van het KB van 22 mei 2019 was verstreken vóór de inwerkingtreding: er blijft niets van over.',
      'The grace period of article 6 of the RD of 22 May 2019 had ended before the decree began: none is left.',
    ),
  ),
  'A-16': {
    title: say('« Leur caméra individuelle »', '“Hun individuele camera”', '“Their individual camera”'),
    default: 'registered-wearer',
    options: {
      'registered-wearer': say(
        'La caméra que le membre porte et dont il est inscrit comme utilisateur, même prise dans une réserve commune : l’article 25/8, § 2, 3°, identifie le membre qui en a fait usage.',
        'De camera die het lid draagt en waarvan het als gebruiker is ingeschreven, ook uit een gemeenschappelijke voorraad: artikel 25/8, § 2, 3°, identificeert het lid dat ze heeft gebruikt.',
        'The camera the member wears and of which he is entered as user, even out of a common pool: article 25/8, § 2, 3°, identifies the member who used it.',
      ),
      'personally-assigned': say(
        'Seulement la caméra attribuée personnellement au membre ; une caméra de réserve ou d’un collègue est exclue.',
        'Enkel de camera die persoonlijk aan het lid is toegewezen; een camera uit een voorraad of van een collega is uitgesloten.',
        'Only the camera assigned personally to the member; one out of a pool or of a colleague is excluded.',
      ),
    },
  },
  'A-17': {
    title: say(
      'Caméras de tiers et conditions de lieu',
      'Camera’s van derden en plaatsvoorwaarden',
      'Third-party cameras and conditions of place',
    ),
    default: 'whole-section',
    options: {
      'whole-section': say(
        'L’article 25/1, § 2, rend toute la section applicable : le lieu et le type de caméra doivent aussi figurer à l’article 25/3, § 1er.',
        'Artikel 25/1, § 2, maakt de hele afdeling toepasselijk: ook plaats en cameratype moeten in artikel 25/3, § 1, staan.',
        'Article 25/1, § 2, makes the whole section applicable: place and type of camera must be listed in article 25/3, § 1, as well.',
      ),
      'authorisation-only': say(
        'L’article 25/4, § 1er, oppose par « ou » les caméras placées conformément à l’article 25/3 et celles des tiers : pour celles-ci, les conditions de lieu de l’article 25/3, § 1er, ne sont pas reprises.',
        'Artikel 25/4, § 1, stelt met “of” de camera’s overeenkomstig artikel 25/3 naast die van derden: voor die laatste worden de plaatsvoorwaarden van artikel 25/3, § 1, niet hernomen.',
        'Article 25/4, § 1, sets cameras in accordance with article 25/3 against those of third parties by “or”: for the latter the conditions of place of article 25/3, § 1, are not repeated.',
      ),
    },
  },
  'R-03': only(
    say(
      'Qui décide de l’accès avant l’échéance',
      'Wie beslist over de toegang vóór de vervaldag',
      'Who decides access before the gate',
    ),
    say(
      'L’article 25/7 ne désigne personne : l’agent qui accède énonce la mission et les raisons, dans le rôle que lui donne le chef de corps (organisation, non la loi).',
      'Artikel 25/7 wijst niemand aan: wie toegang neemt, vermeldt opdracht en redenen, binnen de rol die de korpschef toekent (organisatie, niet de wet).',
      'Article 25/7 names nobody: the acting officer states mission and reasons, within the role granted by the chief of corps (organisation, not the law).',
    ),
  ),
  'R-04': {
    title: say(
      'Le juge d’instruction et l’article 25/7',
      'De onderzoeksrechter en artikel 25/7',
      'The investigating judge and article 25/7',
    ),
    default: 'literal',
    options: {
      literal: say(
        'Seul le procureur du Roi. L’ordonnance d’un juge d’instruction a sa propre base, hors de l’article 25/7.',
        'Enkel de procureur des Konings. Een bevel van de onderzoeksrechter heeft een eigen grondslag, buiten artikel 25/7.',
        'The public prosecutor only. An order of an investigating judge has its own basis, outside article 25/7.',
      ),
      'investigating-judge-too': say(
        'La décision du juge d’instruction est assimilée, comme à l’article 46/13.',
        'De beslissing van de onderzoeksrechter wordt gelijkgesteld, zoals in artikel 46/13.',
        'A decision of the investigating judge is treated alike, as in article 46/13.',
      ),
    },
  },
  'R-05': only(
    say('Données ANPR : quel régime', 'ANPR-gegevens: welk regime', 'ANPR data: which regime'),
    say(
      'Le support décide : la vidéo brute suit les articles 25/6 et 25/7, les données structurées de plaques suivent la section 12.',
      'De gegevensdrager beslist: ruwe video volgt de artikelen 25/6 en 25/7, gestructureerde plaatgegevens volgen afdeling 12.',
      'The store decides: raw video follows articles 25/6 and 25/7, structured plate data follow section 12.',
    ),
  ),
  'R-07': {
    title: say('Le maximum est un plafond', 'Het maximum is een plafond', 'The maximum is a ceiling'),
    default: 'assessed-term-caps',
    options: {
      'assessed-term-caps': say(
        'La durée réelle est la plus courte du maximum légal, de la durée jugée nécessaire par l’analyse et de la durée configurée.',
        'De werkelijke termijn is de kortste van het wettelijke maximum, de in de analyse noodzakelijk geachte termijn en de ingestelde termijn.',
        'The actual term is the shortest of the legal maximum, the term the assessment finds necessary and the configured term.',
      ),
      'legal-maximum-only': say(
        'Seul le maximum légal lie.',
        'Enkel het wettelijke maximum bindt.',
        'Only the legal maximum binds.',
      ),
    },
  },
  'R-08': only(
    say('« Dont ils sont les gestionnaires »', '“Waarvan zij de beheerders zijn”', '“Of which they are the managers”'),
    say(
      'Ces mots ne visent que les lieux fermés. Une caméra de façade qui filme la rue filme un lieu ouvert.',
      'Die woorden slaan enkel op de besloten plaatsen. Een gevelcamera die de straat filmt, filmt een niet-besloten plaats.',
      'These words qualify closed places only. A façade camera that films the street films an open place.',
    ),
  ),
  'R-09': {
    title: say('Plusieurs communes', 'Verschillende gemeenten', 'Several municipalities'),
    default: 'per-municipality',
    options: {
      'per-municipality': say(
        'Une autorisation par commune d’utilisation, donnée par son conseil communal.',
        'Eén toestemming per gemeente van gebruik, gegeven door haar gemeenteraad.',
        'One authorisation per municipality of use, given by its council.',
      ),
      'any-council-of-zone': say(
        'L’autorisation d’un conseil de la zone vaut pour tout le territoire de la zone.',
        'De toestemming van één raad van de zone geldt voor het hele grondgebied van de zone.',
        'The authorisation of one council of the zone holds for the whole territory of the zone.',
      ),
    },
  },
  'R-10': only(
    say('Décideurs', 'Beslissers', 'Decision-makers'),
    say(
      'Une délégation ou désignation est un acte daté ; aucune n’est présumée. Le bourgmestre ne remplace que le conseil, jamais le ministre.',
      'Een delegatie of aanwijzing is een gedateerde akte; geen enkele wordt vermoed. De burgemeester vervangt enkel de raad, nooit de minister.',
      'A delegation or designation is a dated act; none is presumed. The mayor stands in for the council only, never for the minister.',
    ),
  ),
  'R-11': only(
    say('Autorisation orale urgente', 'Dringende mondelinge toestemming', 'Urgent oral authorisation'),
    say(
      'Pour cette mission seulement ; confirmée par écrit par l’autorité compétente elle-même (le conseil, non le bourgmestre seul) ; un refus ordinaire antérieur ferme la voie orale.',
      'Enkel voor die opdracht; schriftelijk bevestigd door de bevoegde overheid zelf (de raad, niet de burgemeester alleen); een eerdere gewone weigering sluit de mondelinge weg af.',
      'For that mission only; confirmed in writing by the competent authority itself (the council, not the mayor alone); an earlier ordinary refusal bars the oral route.',
    ),
  ),
  'R-13': only(
    say('À qui l’autorisation est notifiée', 'Aan wie de toestemming ter kennis komt', 'Who gets the notice'),
    say(
      'L’autorité qui décide doit l’avis, le demandeur peut l’exécuter : procureur de chaque arrondissement, et pour la police fédérale bourgmestre et chef de corps de chaque commune et zone. Aucun délai ; ce n’est pas une condition de validité.',
      'De beslissende overheid is de kennisgeving verschuldigd, de aanvrager mag ze uitvoeren: procureur van elk arrondissement en, voor de federale politie, burgemeester en korpschef van elke gemeente en zone. Geen termijn; geen geldigheidsvoorwaarde.',
      'The deciding authority owes the notice, the requester may execute it: prosecutor of each district and, for the federal police, mayor and chief of corps of each municipality and zone. No term; not a condition of validity.',
    ),
  ),
  'R-14': only(
    say('Publicité', 'Bekendmaking', 'Publicity'),
    say(
      'Le mode est libre. Finalités mixtes : l’autorisation est publiée, les passages de tactique judiciaire sont occultés avec une mention visible et un motif.',
      'De wijze is vrij. Gemengde doeleinden: de toestemming wordt bekendgemaakt, passages over gerechtelijke tactiek worden weggelaten met een zichtbare vermelding en een reden.',
      'The manner is open. Mixed purposes: the authorisation is published, passages on judicial tactics are withheld with a visible mark and a reason.',
    ),
  ),
  'R-15': {
    title: say(
      'Autorité de contrôle compétente',
      'Bevoegde toezichthoudende autoriteit',
      'Competent supervisory authority',
    ),
    default: 'dpa-until-2019',
    options: {
      'dpa-until-2019': say(
        'L’Autorité de protection des données reste l’autorité compétente au sens de l’article 25/8 jusqu’au 28 juin 2019 : le texte la distingue de l’Organe de contrôle, qu’il nomme à part.',
        'De Gegevensbeschermingsautoriteit blijft de bevoegde autoriteit in de zin van artikel 25/8 tot en met 28 juni 2019: de tekst onderscheidt haar van het Controleorgaan, dat hij apart noemt.',
        'The Data Protection Authority stays the competent authority of article 25/8 until 28 June 2019: the text tells it apart from the Control Organ, which it names separately.',
      ),
      'control-organ-since-2018': say(
        'Pour la police, l’Organe de contrôle est l’autorité compétente depuis le 5 septembre 2018 (loi du 30 juillet 2018, qui n’est pas dans nos fichiers).',
        'Voor de politie is het Controleorgaan de bevoegde autoriteit sinds 5 september 2018 (wet van 30 juli 2018, die niet in onze bestanden staat).',
        'For the police the Control Organ is the competent authority since 5 September 2018 (law of 30 July 2018, which is not in our files).',
      ),
    },
  },
  'R-20': only(
    say(
      'Règles de l’utilisation visible qui s’appliquent à l’utilisation non visible',
      'Regels van het zichtbare gebruik die voor het niet-zichtbare gebruik gelden',
      'Rules of visible use that carry over to non-visible use',
    ),
    say(
      'Restent applicables les définitions, l’article 25/3, §§ 2 et 3, l’article 25/5, les raisons concrètes de l’article 25/7 et l’usage didactique, et l’article 25/8. Les autorisations et les délais propres remplacent ceux des articles 25/4, 25/6 et 25/7.',
      'Blijven van toepassing: de definities, artikel 25/3, §§ 2 en 3, artikel 25/5, de concrete redenen van artikel 25/7 en het didactische gebruik, en artikel 25/8. Eigen toestemmingen en termijnen vervangen die van de artikelen 25/4, 25/6 en 25/7.',
      'The definitions, article 25/3, §§ 2 and 3, article 25/5, the concrete reasons of article 25/7 and didactic use, and article 25/8 remain applicable. Authorisations and terms of their own replace those of articles 25/4, 25/6 and 25/7.',
    ),
  ),
  'R-26': only(
    say('Hypothèses de l’article 44/5', 'Gevallen van artikel 44/5', 'Cases of article 44/5'),
    say(
      'Le texte de l’article 44/5 n’est pas dans nos fichiers : la personne choisit l’hypothèse, la loi n’en admet que 2° à 6°. Le 7° ajouté en 2019 n’a pas été ajouté à l’article 25/3, § 2.',
      'De tekst van artikel 44/5 staat niet in onze bestanden: de persoon kiest het geval, de wet aanvaardt enkel 2° tot 6°. Het in 2019 toegevoegde 7° is niet aan artikel 25/3, § 2, toegevoegd.',
      'Article 44/5 is not in our files: the person chooses the case, the law admits 2° to 6° only. The 7° added in 2019 was not added to article 25/3, § 2.',
    ),
  ),
  'R-27': only(
    say(
      'Caméras intelligentes et reconnaissance faciale',
      'Intelligente camera’s en gezichtsherkenning',
      'Intelligent cameras and facial recognition',
    ),
    say(
      'La définition de la caméra intelligente n’accorde rien ; l’identification faciale n’a pas de base dans ces textes.',
      'De definitie van intelligente camera verleent niets; gezichtsidentificatie heeft in deze teksten geen grondslag.',
      'The definition of intelligent camera grants nothing; facial identification has no basis in these texts.',
    ),
  ),
  'R-35': only(
    say('Lois qui se recouvrent', 'Overlappende wetten', 'Overlapping laws'),
    say(
      'La législation particulière doit régler l’installation et l’utilisation ; une référence est exigée.',
      'De bijzondere wetgeving moet de plaatsing en het gebruik regelen; een verwijzing is vereist.',
      'The special legislation must regulate installation and use; a reference is required.',
    ),
  ),
  'R-36': only(
    say('Caméras de tiers', 'Camera’s van derden', 'Third-party cameras'),
    say(
      'Accès en temps réel et enregistrement par la police ; le pictogramme du responsable suffit pour la visibilité.',
      'Realtimetoegang en opname door de politie; het pictogram van de verantwoordelijke volstaat voor de zichtbaarheid.',
      'Real-time access and police recording; the controller’s own pictogram suffices for visibility.',
    ),
  ),
  'R-40': {
    title: say(
      'Registre national et caméras fixes temporaires',
      'Nationaal register en tijdelijk vaste camera’s',
      'National register and temporary fixed cameras',
    ),
    default: 'temporary-optional',
    options: {
      'temporary-optional': say(
        'Le registre national vise les caméras fixes ; l’inscription des fixes temporaires est facultative.',
        'Het nationaal register betreft de vaste camera’s; opname van tijdelijk vaste camera’s is facultatief.',
        'The national register is for fixed cameras; entering temporary fixed ones is optional.',
      ),
      'temporary-required': say(
        'Les caméras fixes temporaires sont aussi inscrites.',
        'Ook tijdelijk vaste camera’s worden opgenomen.',
        'Temporary fixed cameras are entered as well.',
      ),
    },
  },
  'R-41': only(
    say('Anonymisation avant la formation', 'Anonimisering vóór opleiding', 'Anonymisation before training'),
    say(
      'Irréversible, pour la police aussi, et certifiée par un relecteur nommé. Formation des membres des services de police seulement.',
      'Onomkeerbaar, ook voor de politie, en bevestigd door een met naam genoemde nalezer. Enkel opleiding van leden van de politiediensten.',
      'Irreversible, for the police too, and certified by a named reviewer. Training of members of police services only.',
    ),
  ),
  'R-45': only(
    say('Qu’est-ce qu’un changement', 'Wat is een wijziging', 'What is a change'),
    say(
      'Type = classe, caractère intelligent et fonctions activées. Nouvelle autorisation pour une autre classe, une fonction ou une finalité ajoutée, un autre lieu d’une caméra fixe, un nombre supérieur à celui autorisé. Un remplacement de même classe n’en demande pas.',
      'Type = klasse, intelligent karakter en ingeschakelde functies. Nieuwe toestemming voor een andere klasse, een toegevoegde functie of doeleinde, een andere plaats van een vaste camera, een groter aantal dan toegestaan. Vervanging binnen dezelfde klasse vraagt er geen.',
      'Type = class, intelligent or not, and functions switched on. New authorisation for another class, an added function or purpose, another place of a fixed camera, a number beyond the authorised one. Replacement in the same class needs none.',
    ),
  ),
  'R-46': only(
    say(
      '« Sous le contrôle des services de police »',
      '“Onder het toezicht van de politiediensten”',
      '“Under the control of the police services”',
    ),
    say(
      'Un membre de la police voit la séance et peut l’arrêter, au besoin à distance.',
      'Een lid van de politie ziet de sessie en kan ze stopzetten, desnoods op afstand.',
      'A member of the police sees the session and can stop it, remotely if need be.',
    ),
  ),
  'R-49': only(
    say('Journal des accès', 'Logboek van de toegangen', 'Journal of accesses'),
    say(
      'Qui, quand, quoi, mission, raison concrète, décision ; les tentatives refusées aussi.',
      'Wie, wanneer, wat, opdracht, concrete reden, beslissing; ook geweigerde pogingen.',
      'Who, when, what, mission, concrete reason, decision; refused attempts too.',
    ),
  ),
  ...nonVisibleReadings,
  ...databaseReadings,
  ...cameraLawReadings,
  ...cameraAccessReadings,
  ...decreeReadings,
  ...intelligenceReadings,
  ...faceReadings,
  ...transitionReadings,
} as const satisfies Record<string, ReadingText>;
