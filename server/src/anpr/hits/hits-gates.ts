import type { PolicyGate, Sentence } from '../../ledger/index.ts';

// Rules of the house: they keep screens, branches and steps apart. What the law itself says of a hit, `packages/law` says.
const sentences = {
  'unknown-batch': {
    fr: 'Ce lot de passages n’est pas au registre.',
    nl: 'Deze reeks passages staat niet in het register.',
    en: 'This batch of reads is not in the register.',
  },
  'list-not-in-force': {
    fr: 'La liste n’est pas en vigueur pour cette banque de données, ou ne l’était pas encore quand ces passages sont arrivés : une liste n’interroge pas le passé en temps réel.',
    nl: 'De lijst is niet in werking voor deze gegevensbank, of was dat nog niet toen deze passages binnenkwamen: een lijst bevraagt in realtime het verleden niet.',
    en: 'The list is not in force for this database, or was not yet when these reads came in: in real time a list asks nothing of the past.',
  },
  'criterion-not-in-force': {
    fr: 'Le critère n’est pas en vigueur pour cette banque de données, ou ne l’était pas encore quand ces passages sont arrivés.',
    nl: 'Het criterium is niet in werking voor deze gegevensbank, of was dat nog niet toen deze passages binnenkwamen.',
    en: 'The criterion is not in force for this database, or was not yet when these reads came in.',
  },
  'no-directive': {
    fr: 'Aucune directive de l’article 44/4 n’est chargée pour cette liste, ou elle n’est plus en vigueur : sans directive, pas de corrélation (lecture R-47).',
    nl: 'Voor deze lijst is geen richtlijn van artikel 44/4 geladen, of ze is niet meer van kracht: zonder richtlijn geen correlatie (lezing R-47).',
    en: 'No directive of article 44/4 is loaded for this list, or it is no longer in force: without a directive, no correlation (reading R-47).',
  },
  'possible-misreads-off': {
    fr: 'La liste n’admet pas de lectures possiblement erronées.',
    nl: 'De lijst laat geen mogelijke leesfouten toe.',
    en: 'The list does not allow possible misreads.',
  },
  'not-within-correlation': {
    fr: 'Aucune corrélation après enregistrement de cette liste ou de ce critère n’est en cours, ou un passage sort de l’intervalle demandé ou autorisé.',
    nl: 'Er loopt geen correlatie achteraf met deze lijst of dit criterium, of een passage valt buiten het gevraagde of toegestane interval.',
    en: 'No correlation afterwards with this list or criterion is running, or a read is outside the interval that was asked for or permitted.',
  },
  'recorded-a-month-ago': {
    fr: 'Le passage est enregistré depuis un mois ou plus : il ne se compare plus en temps réel (notre règle ; la corrélation après enregistrement a ses propres conditions).',
    nl: 'De passage is een maand of langer geleden geregistreerd: ze wordt niet meer in realtime vergeleken (onze regel; de correlatie achteraf heeft eigen voorwaarden).',
    en: 'The passage was recorded a month ago or more: it is no longer compared in real time (our rule; correlation afterwards has conditions of its own).',
  },
  'unknown-hit': {
    fr: 'Aucune concordance ne porte ce numéro, ou elle n’est pas de votre service.',
    nl: 'Geen treffer draagt dit nummer, of hij is niet van uw dienst.',
    en: 'No hit has this id, or it is not of your service.',
  },
  'other-branch': {
    fr: 'Votre fonction ne traite pas les listes de cette branche de la police.',
    nl: 'Uw functie behandelt de lijsten van deze tak van de politie niet.',
    en: 'Your function does not work with lists of this branch of the police.',
  },
  'no-watch-open': {
    fr: 'Ouvrez d’abord l’écran des concordances de cette branche, avec votre mission : qui regarde est consigné.',
    nl: 'Open eerst het scherm met treffers van deze tak, met uw opdracht: wie kijkt wordt vastgelegd.',
    en: 'First open the screen of hits of this branch, with your mission: who looks is recorded.',
  },
  'hit-not-open-to-this-act': {
    fr: 'Dans son état actuel, cette concordance ne se prête pas à cet acte.',
    nl: 'In zijn huidige toestand staat deze treffer niet open voor deze handeling.',
    en: 'In its present state this hit is not open to this act.',
  },
  'read-gone': {
    fr: 'Le passage n’est plus conservé : rien ne peut plus être comparé, la concordance tombe avec lui (lecture R-22).',
    nl: 'De passage wordt niet meer bewaard: er valt niets meer te vergelijken, de treffer vervalt ermee (lezing R-22).',
    en: 'The passage is no longer kept: nothing is left to compare, the hit falls with it (reading R-22).',
  },
  'no-picture': {
    fr: 'Aucune image de ce passage n’est conservée : consignez « pas d’image ».',
    nl: 'Van deze passage wordt geen foto bewaard: leg ‘geen foto’ vast.',
    en: 'No picture of this passage is kept: record “no picture”.',
  },
  'picture-there': {
    fr: 'Une image de ce passage est conservée : ouvrez-la et dites ce que vous y lisez.',
    nl: 'Van deze passage wordt een foto bewaard: open ze en zeg wat u erop leest.',
    en: 'A picture of this passage is kept: open it and say what you read on it.',
  },
  'picture-not-opened': {
    fr: 'L’image de ce passage ne vous a pas été montrée pour cette concordance depuis qu’elle est apparue : ouvrez-la et regardez-la avant de conclure.',
    nl: 'De foto van deze passage is u voor deze treffer niet getoond sinds hij verscheen: open en bekijk ze voor u besluit.',
    en: 'The picture of this passage was not shown to you for this hit since it appeared: open it and look at it before you conclude.',
  },
  'not-compared': {
    fr: 'Personne n’a comparé l’image et confirmé la lecture : rien ne peut être entrepris.',
    nl: 'Niemand heeft de foto vergeleken en de lezing bevestigd: er mag niets worden ondernomen.',
    en: 'Nobody compared the picture and confirmed the reading: nothing may be done.',
  },
  'rejected-without-cause': {
    fr: 'Dites pourquoi la concordance est rejetée.',
    nl: 'Zeg waarom de treffer wordt verworpen.',
    en: 'Say why the hit is rejected.',
  },
  'condition-contradicts': {
    fr: 'La décision contredit le jugement que vous consignez sur la condition.',
    nl: 'De beslissing spreekt het oordeel tegen dat u over de voorwaarde vastlegt.',
    en: 'The decision contradicts the judgement that you record on the condition.',
  },
  'already-stopped': {
    fr: 'L’interception est déjà consignée.',
    nl: 'De interceptie is al vastgelegd.',
    en: 'The stop is recorded already.',
  },
  'already-reported': {
    fr: 'L’interception à tort est déjà signalée.',
    nl: 'De onterechte interceptie is al gemeld.',
    en: 'The wrong stop is reported already.',
  },
  'within-a-day': {
    fr: 'Cette lecture possiblement erronée date de moins d’un jour.',
    nl: 'De mogelijke leesfout is nog geen dag oud.',
    en: 'The possible misread is not a day old.',
  },
  'not-expired-hits': {
    fr: 'Un des numéros n’est pas une concordance échue d’une banque de données dont vous êtes responsable du traitement, ou elle a déjà été vue.',
    nl: 'Een van de nummers is geen vervallen treffer van een gegevensbank waarvoor u verwerkingsverantwoordelijke bent, of hij is al gezien.',
    en: 'One of the ids is not an expired hit of a database of which you are controller, or it was seen already.',
  },
} as const satisfies Record<string, Sentence>;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenHitRules(broken: { readonly [rule in keyof typeof sentences]?: boolean }): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}
