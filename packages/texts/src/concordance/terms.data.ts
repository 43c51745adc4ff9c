import type { Trilingual } from '../trilingual.ts';
import { say } from '../trilingual.ts';

/** A French term, what Dutch says for it, and what Dutch says instead when something else is meant. */
export interface FalseFriend {
  readonly id: string;
  readonly fr: RegExp;
  /** What would say the same: where it stands, nothing is found. */
  readonly meant: RegExp;
  readonly suspect: RegExp;
  readonly severity: 'high' | 'medium';
  readonly because: Trilingual;
}

/**
 * Pairs that Belgian bilingual texts confuse, each with its difference in law or in sense. Written for this product and read against
 * the bilingual texts of the police function act and the code of criminal procedure; a proposal for a new one: CONTRIBUTING.
 */
export const falseFriends: readonly FalseFriend[] = [
  {
    id: 'recherche-huiszoeking',
    fr: /\brecherches?\b/iu,
    meant: /opzoeking|zoekopdracht|zoekactie|bevraging|onderzoek|opsporing/iu,
    suspect: /huiszoeking/iu,
    severity: 'high',
    because: say(
      '« recherche » est une consultation ; « huiszoeking » est la perquisition d’un domicile (perquisition).',
      '"recherche" is een opzoeking; "huiszoeking" is het doorzoeken van een woning (perquisition).',
      '“recherche” is a query; “huiszoeking” is the search of a home (perquisition).',
    ),
  },
  {
    id: 'perquisition-opzoeking',
    fr: /\bperquisitions?\b/iu,
    meant: /huiszoeking|doorzoeking/iu,
    suspect: /opzoeking|zoekopdracht|onderzoek/iu,
    severity: 'high',
    because: say(
      '« perquisition » est « huiszoeking », la fouille d’un domicile ; le néerlandais parle d’une recherche.',
      '"perquisition" is "huiszoeking"; het Nederlands spreekt van een opzoeking.',
      '“perquisition” is the search of a home; the Dutch speaks of a query.',
    ),
  },
  {
    id: 'concertation-samenwerking',
    fr: /\bconcertation\b/iu,
    meant: /overleg|samenspraak/iu,
    suspect: /samenwerking/iu,
    severity: 'medium',
    because: say(
      '« en concertation » (in overleg) demande de se parler ; « in samenwerking » (en coopération) demande d’agir ensemble.',
      '"en concertation" is "in overleg": met elkaar spreken; "in samenwerking" is samen handelen.',
      '“en concertation” asks to consult; “in samenwerking” asks to act together.',
    ),
  },
  {
    id: 'cooperation-overleg',
    fr: /\b(?:coopération|collaboration)\b/iu,
    meant: /samenwerk/iu,
    suspect: /overleg/iu,
    severity: 'medium',
    because: say(
      '« coopération » est agir ensemble ; « overleg » (concertation) est se parler.',
      '"coopération" is samen handelen; "overleg" is met elkaar spreken.',
      '“coopération” is acting together; “overleg” is consulting.',
    ),
  },
  {
    id: 'avis-conforme',
    fr: /\bavis conforme\b/iu,
    meant: /eensluidend/iu,
    suspect: /\badvies\b/iu,
    severity: 'high',
    because: say(
      'Un avis conforme lie (eensluidend advies) ; un « advies » ne lie pas.',
      'Een "avis conforme" is een eensluidend advies en bindt; een advies bindt niet.',
      'An “avis conforme” binds; an “advies” does not.',
    ),
  },
  {
    id: 'autorisation-melding',
    fr: /\bautorisations?\b/iu,
    meant: /machtiging|toestemming|toelating|vergunning/iu,
    suspect: /\bmelding|kennisgeving|aangifte/iu,
    severity: 'high',
    because: say(
      'Une autorisation permet ; une « melding » (notification) fait savoir.',
      'Een "autorisation" laat toe (machtiging, toestemming); een melding laat weten.',
      'An authorisation permits; a “melding” tells.',
    ),
  },
  {
    id: 'declaration-toestemming',
    fr: /\b(?:déclaration|notification)s?\b/iu,
    meant: /aangifte|melding|kennisgeving|mededel|ter kennis|betekening|verklaring/iu,
    suspect: /machtiging|toestemming|vergunning/iu,
    severity: 'high',
    because: say(
      'Déclarer fait savoir ; « machtiging » ou « toestemming » permet.',
      'Een aangifte laat weten; een machtiging of toestemming laat toe.',
      'To declare tells; “machtiging” or “toestemming” permits.',
    ),
  },
  {
    id: 'prevenu-verdachte',
    fr: /\bprévenus?\b/iu,
    meant: /beklaagde/iu,
    suspect: /verdachte/iu,
    severity: 'high',
    because: say(
      'Le prévenu est poursuivi devant le tribunal (beklaagde) ; « verdachte » est le suspect.',
      'De "prévenu" is de beklaagde voor de rechtbank; een verdachte is een "suspect".',
      'The “prévenu” stands before the court; “verdachte” is a suspect.',
    ),
  },
  {
    id: 'inculpe-beklaagde',
    fr: /\binculpés?\b/iu,
    meant: /inverdenkinggestelde|verdenking gesteld/iu,
    suspect: /beklaagde|beschuldigde/iu,
    severity: 'high',
    because: say(
      '« inculpé » est « inverdenkinggestelde », au stade de l’instruction.',
      '"inculpé" is "inverdenkinggestelde", tijdens het gerechtelijk onderzoek.',
      '“inculpé” is “inverdenkinggestelde”, during the judicial inquiry.',
    ),
  },
  {
    id: 'instruction-opsporing',
    fr: /\binstruction judiciaire\b|\bà l’instruction\b/iu,
    meant: /gerechtelijk onderzoek/iu,
    suspect: /opsporingsonderzoek/iu,
    severity: 'high',
    because: say(
      'L’instruction est menée par le juge d’instruction (gerechtelijk onderzoek) ; l’« opsporingsonderzoek » est l’information du parquet.',
      '"instruction" is het gerechtelijk onderzoek; "opsporingsonderzoek" is "information".',
      '“instruction” is the examining judge’s inquiry; “opsporingsonderzoek” the prosecutor’s.',
    ),
  },
  {
    id: 'information-gerechtelijk',
    fr: /\binformation (?:judiciaire|pénale)\b/iu,
    meant: /opsporingsonderzoek/iu,
    suspect: /gerechtelijk onderzoek/iu,
    severity: 'high',
    because: say(
      'L’information est celle du parquet (opsporingsonderzoek) ; « gerechtelijk onderzoek » est l’instruction.',
      '"information" is het opsporingsonderzoek; "gerechtelijk onderzoek" is "instruction".',
      '“information” is the prosecutor’s inquiry; “gerechtelijk onderzoek” the examining judge’s.',
    ),
  },
  {
    id: 'delit-misdaad',
    fr: /\bdélits?\b/iu,
    meant: /wanbedrijf|wanbedrijven|misdrij/iu,
    suspect: /misdaad|misdaden|overtreding/iu,
    severity: 'high',
    because: say(
      'Dans les textes antérieurs au nouveau Code pénal, un délit est un « wanbedrijf » ; « misdaad » est le crime, « overtreding » la contravention.',
      'In teksten van vóór het nieuwe Strafwetboek is een "délit" een wanbedrijf; een misdaad is een "crime", een overtreding een "contravention".',
      'In texts from before the new Criminal Code, a “délit” is a “wanbedrijf”; “misdaad” is a crime, “overtreding” a petty offence.',
    ),
  },
  {
    id: 'crime-wanbedrijf',
    fr: /\bcrimes?\b/iu,
    meant: /misdaad|misdaden|misdrij/iu,
    suspect: /wanbedrijf|wanbedrijven|overtreding/iu,
    severity: 'high',
    because: say(
      'Dans les textes antérieurs au nouveau Code pénal, un crime est une « misdaad » ; « wanbedrijf » est le délit.',
      'In teksten van vóór het nieuwe Strafwetboek is een "crime" een misdaad; een wanbedrijf is een "délit".',
      'In texts from before the new Criminal Code, a “crime” is a “misdaad”; “wanbedrijf” is a lesser offence.',
    ),
  },
  {
    id: 'normalisation-standaardisatie',
    fr: /\bnormalisation\b/iu,
    meant: /normalis|gewoon wordt|banalis/iu,
    suspect: /standaardis/iu,
    severity: 'medium',
    because: say(
      '« normalisation » peut dire que la chose devient ordinaire ; « standaardisatie » parle de normes techniques.',
      '"normalisation" kan zeggen dat iets gewoon wordt; "standaardisatie" gaat over technische normen.',
      '“normalisation” may say that a thing becomes ordinary; “standaardisatie” is about technical standards.',
    ),
  },
  {
    id: 'conservation-bescherming',
    fr: /\bconservation\b/iu,
    meant: /bewar|opslag|opgeslagen|instandhouding/iu,
    suspect: /bescherming/iu,
    severity: 'medium',
    because: say(
      '« conservation » des données est « bewaring » ; « bescherming » est la protection.',
      '"conservation" van gegevens is bewaring; "bescherming" is "protection".',
      '“conservation” of data is keeping them; “bescherming” is protection.',
    ),
  },
  {
    id: 'responsable-verwerker',
    fr: /\bresponsables? du traitement\b/iu,
    meant: /verwerkingsverantwoordelijke|verantwoordelijke voor de verwerking/iu,
    suspect: /\bverwerkers?\b/iu,
    severity: 'high',
    because: say(
      'Le responsable du traitement est « verwerkingsverantwoordelijke » ; « verwerker » est le sous-traitant.',
      'De "responsable du traitement" is de verwerkingsverantwoordelijke; de verwerker is de "sous-traitant".',
      'The controller is “verwerkingsverantwoordelijke”; “verwerker” is the processor.',
    ),
  },
  {
    id: 'soustraitant-onderaannemer',
    fr: /\bsous-traitants?\b/iu,
    meant: /verwerker/iu,
    suspect: /verwerkingsverantwoordelijke/iu,
    severity: 'medium',
    because: say(
      'En protection des données, le sous-traitant est « verwerker ».',
      'Bij gegevensbescherming is de "sous-traitant" de verwerker.',
      'In data protection the processor is “verwerker”.',
    ),
  },
  {
    id: 'bourgmestre-schepen',
    fr: /\bbourgmestres?\b/iu,
    meant: /burgemeester/iu,
    suspect: /schepen|gouverneur|korpschef/iu,
    severity: 'high',
    because: say(
      '« bourgmestre » est « burgemeester » ; le néerlandais nomme une autre autorité.',
      '"bourgmestre" is burgemeester; het Nederlands noemt een andere overheid.',
      '“bourgmestre” is “burgemeester”; the Dutch names another authority.',
    ),
  },
  {
    id: 'chef-de-corps',
    fr: /\bchefs? de corps\b/iu,
    meant: /korpschef/iu,
    suspect: /burgemeester|commissaris-generaal|politiechef/iu,
    severity: 'high',
    because: say(
      'Le chef de corps est « korpschef ».',
      'De "chef de corps" is de korpschef.',
      'The chief of corps is “korpschef”.',
    ),
  },
  {
    id: 'conseil-college',
    fr: /\bconseils? communa(?:l|ux)\b/iu,
    meant: /gemeentera(?:ad|den)/iu,
    suspect: /\bcollege\b|schepenen/iu,
    severity: 'high',
    because: say(
      'Le conseil communal (gemeenteraad) n’est pas le collège (college).',
      'De "conseil communal" is de gemeenteraad, niet het college.',
      'The municipal council is not the college.',
    ),
  },
  {
    id: 'college-conseil',
    fr: /\bcollèges?\b/iu,
    meant: /college/iu,
    suspect: /gemeenteraad/iu,
    severity: 'high',
    because: say(
      'Le collège (college) n’est pas le conseil communal (gemeenteraad).',
      'Het "collège" is het college, niet de gemeenteraad.',
      'The college is not the municipal council.',
    ),
  },
  {
    id: 'etat-federal',
    fr: /\bgouvernement fédéral\b/iu,
    meant: /federale regering/iu,
    suspect: /federaal parlement|federale overheid/iu,
    severity: 'medium',
    because: say(
      'Le gouvernement (regering) n’est pas l’autorité ou le parlement.',
      '"gouvernement" is de regering, niet de overheid of het parlement.',
      'The government is not the authority or the parliament.',
    ),
  },
  {
    id: 'sans-delai-spoedig',
    fr: /\bsans délai\b|\bimmédiatement\b/iu,
    meant: /onverwijld|onmiddellijk|meteen|terstond/iu,
    suspect: /zo spoedig mogelijk|binnen een redelijke termijn/iu,
    severity: 'medium',
    because: say(
      '« sans délai » (onverwijld) est plus court que « zo spoedig mogelijk ».',
      '"sans délai" is onverwijld, korter dan "zo spoedig mogelijk".',
      '“sans délai” is shorter than “zo spoedig mogelijk”.',
    ),
  },
  {
    id: 'jours-ouvrables',
    fr: /\bjours? ouvrables?\b/iu,
    meant: /werkda/iu,
    suspect: /kalenderda|\bdagen\b/iu,
    severity: 'high',
    because: say(
      'Des jours ouvrables sont des « werkdagen ».',
      '"jours ouvrables" zijn werkdagen.',
      '“jours ouvrables” are working days.',
    ),
  },
  {
    id: 'reconnaissance-detection',
    fr: /\breconnaissance\b/iu,
    meant: /herkenning|erkenning|verkenning/iu,
    suspect: /detectie/iu,
    severity: 'high',
    because: say(
      'Reconnaître (herkenning) dit qui est quelqu’un ; détecter (detectie) dit qu’il y a quelqu’un.',
      'Herkenning zegt wie iemand is; detectie zegt dat er iemand is.',
      'Recognition says who somebody is; detection that somebody is there.',
    ),
  },
  {
    id: 'moratoire-interdiction',
    fr: /\bmoratoires?\b/iu,
    meant: /moratorium|opschorting/iu,
    suspect: /\bverbod\b/iu,
    severity: 'high',
    because: say(
      'Un moratoire suspend pour un temps ; une interdiction (verbod) vaut sans terme, sauf si elle en fixe un.',
      'Een moratorium schort tijdelijk op; een verbod geldt zonder einddatum, tenzij het er een bepaalt.',
      'A moratorium suspends for a time; a ban holds without an end, unless it sets one.',
    ),
  },
  {
    id: 'interdiction-moratorium',
    fr: /\binterdi(?:ction|re|t)\b/iu,
    meant: /verb(?:od|ied|oden)|niet toegelaten|niet toegestaan/iu,
    suspect: /moratorium|beperk|ontmoedig|reglement/iu,
    severity: 'high',
    because: say(
      'Le français interdit ; le néerlandais limite ou suspend.',
      'Het Frans verbiedt; het Nederlands beperkt of schort op.',
      'The French bans; the Dutch limits or suspends.',
    ),
  },
  {
    id: 'et-ou',
    fr: /\bet\/ou\b/iu,
    meant: /en\/of/iu,
    suspect: /\b(?:en|of)\b/iu,
    severity: 'medium',
    because: say('« et/ou » est « en/of ».', '"et/ou" is "en/of".', '“et/ou” is “en/of”.'),
  },
  {
    id: 'lieu-ouvert-besloten',
    fr: /\blieux? ouverts?\b/iu,
    meant: /niet-besloten|open plaats/iu,
    suspect: /(?<!niet-)\bbesloten plaats/iu,
    severity: 'high',
    because: say(
      'Un lieu ouvert est « niet-besloten » ; « besloten » est fermé.',
      'Een "lieu ouvert" is niet-besloten; "besloten" is "fermé".',
      'An open place is “niet-besloten”; “besloten” is closed.',
    ),
  },
  {
    id: 'ferme-open',
    fr: /\blieux? fermés?\b/iu,
    meant: /(?<!niet-)besloten/iu,
    suspect: /niet-besloten/iu,
    severity: 'high',
    because: say(
      'Un lieu fermé est « besloten » ; « niet-besloten » est ouvert.',
      'Een "lieu fermé" is besloten; "niet-besloten" is "ouvert".',
      'A closed place is “besloten”; “niet-besloten” is open.',
    ),
  },
  {
    id: 'pseudonymisation-anonimisering',
    fr: /\bpseudonymis/iu,
    meant: /pseudonimis/iu,
    suspect: /anonim/iu,
    severity: 'high',
    because: say(
      'Pseudonymiser garde le lien avec la personne ; anonymiser le supprime.',
      'Pseudonimiseren bewaart de band met de persoon; anonimiseren niet.',
      'Pseudonymised data still lead to the person; anonymised do not.',
    ),
  },
  {
    id: 'anonymise-pseudo',
    fr: /\banonymis/iu,
    meant: /anonim|geanonimiseerd/iu,
    suspect: /pseudonim/iu,
    severity: 'high',
    because: say(
      'Anonymiser supprime le lien avec la personne ; pseudonymiser le garde.',
      'Anonimiseren heft de band met de persoon op; pseudonimiseren niet.',
      'Anonymised data lead to nobody; pseudonymised still do.',
    ),
  },
  {
    id: 'ordonnance-besluit',
    fr: /\bordonnances?\b/iu,
    meant: /ordonnantie|beschikking|bevel/iu,
    suspect: /\bbesluit(?:en)?\b|\bdecree?t/iu,
    severity: 'medium',
    because: say(
      'L’ordonnance bruxelloise est « ordonnantie » ; « besluit » est un arrêté.',
      'De Brusselse "ordonnance" is een ordonnantie; een besluit is een "arrêté".',
      'A Brussels “ordonnance” is an “ordonnantie”; a “besluit” is an order of the executive.',
    ),
  },
  {
    id: 'arrete-ordonnantie',
    fr: /\barrêtés?\b(?! par)/iu,
    meant: /besluit|aangehouden|stopgezet/iu,
    suspect: /ordonnantie|decreet/iu,
    severity: 'medium',
    because: say(
      'Un arrêté est un « besluit » ; « ordonnantie » vient du Parlement.',
      'Een "arrêté" is een besluit; een ordonnantie komt van het Parlement.',
      'An “arrêté” is a “besluit”; an “ordonnantie” comes from parliament.',
    ),
  },
  {
    id: 'mois-week',
    fr: /\bmois\b/iu,
    meant: /maand/iu,
    suspect: /\bwe(?:ek|ken)\b|\bdag(?:en)?\b|\bja(?:ar|ren)\b/iu,
    severity: 'high',
    because: say(
      'L’unité de temps diffère : « mois » est « maand ».',
      'De tijdseenheid verschilt: "mois" is maand.',
      'The unit of time differs: “mois” is month.',
    ),
  },
  {
    id: 'semaine-maand',
    fr: /\bsemaines?\b/iu,
    meant: /\bwe(?:ek|ken)\b/iu,
    suspect: /maand|\bdag(?:en)?\b/iu,
    severity: 'high',
    because: say(
      'L’unité de temps diffère : « semaine » est « week ».',
      'De tijdseenheid verschilt: "semaine" is week.',
      'The unit of time differs: “semaine” is week.',
    ),
  },
  {
    id: 'an-maand',
    fr: /\b(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) an(?:née)?s?\b/iu,
    meant: /ja(?:ar|ren)/iu,
    suspect: /maand|\bwe(?:ek|ken)\b/iu,
    severity: 'high',
    because: say(
      'L’unité de temps diffère : « an » est « jaar ».',
      'De tijdseenheid verschilt: "an" is jaar.',
      'The unit of time differs: “an” is year.',
    ),
  },
  {
    id: 'autoriser-verbieden',
    fr: /\b(?:autorise[rsz]?|autorisent|autorisée?s?|permet(?:tre|tent)?|permise?s?)\b/iu,
    meant: /toe te staan|toesta|toegestaan|toelat|toegelaten|laat toe|machtig|vergun|mag|mogen/iu,
    suspect: /\bverb(?:ied|od)/iu,
    severity: 'high',
    because: say(
      'Le français autorise, le néerlandais interdit.',
      'Het Frans staat toe, het Nederlands verbiedt.',
      'The French allows, the Dutch forbids.',
    ),
  },
  {
    id: 'interdire-toestaan',
    fr: /\b(?:interdi(?:t|te|ts|tes|re|ction|sent)|prohib\w+)\b/iu,
    meant: /verb(?:ied|od)|niet toegestaan|niet toegelaten|geen/iu,
    suspect: /toegestaan|toegelaten|toe te staan|toestaan/iu,
    severity: 'high',
    because: say(
      'Le français interdit, le néerlandais autorise.',
      'Het Frans verbiedt, het Nederlands staat toe.',
      'The French forbids, the Dutch allows.',
    ),
  },
  {
    id: 'avis-eensluidend',
    fr: /\bavis\b(?!\s+conforme)/iu,
    meant: /(?!)/u,
    suspect: /eensluidend advies/iu,
    severity: 'high',
    because: say(
      '« avis » ne lie pas ; « eensluidend advies » est un avis conforme, qui lie.',
      '"avis" bindt niet; "eensluidend advies" (avis conforme) bindt.',
      '“avis” does not bind; “eensluidend advies” is an opinion that binds.',
    ),
  },
  {
    id: 'delegue-verwerkingsverantwoordelijke',
    fr: /\bdélégué à la protection des données\b/iu,
    meant: /functionaris|\bFG\b|\bDPO\b/u,
    suspect: /verwerkingsverantwoordelijke|verwerker/iu,
    severity: 'high',
    because: say(
      'Le délégué conseille et surveille ; « verwerkingsverantwoordelijke » est le responsable du traitement, « verwerker » le sous-traitant.',
      'De functionaris ("délégué") adviseert en ziet toe; hij is niet de verwerkingsverantwoordelijke of de verwerker.',
      'The data protection officer advises and watches; the Dutch names the controller or the processor.',
    ),
  },
];
