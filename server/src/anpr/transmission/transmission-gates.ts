import type { PolicyGate, Sentence } from '../../ledger/index.ts';

// Rules of the house: they keep two databases in step. What the law says of sending and receiving, `packages/law` says.
const sentences = {
  'not-your-database': {
    fr: 'Cette banque de données n’existe pas, n’est pas créée ou n’est pas la vôtre.',
    nl: 'Deze gegevensbank bestaat niet, is niet opgericht of is niet van u.',
    en: 'This database does not exist, is not created or is not yours.',
  },
  'no-counterpart': {
    fr: 'Ces deux banques ne se correspondent pas : il faut une banque locale qui prévoit la transmission et une banque nationale créée, de même branche.',
    nl: 'Deze gegevensbanken komen niet overeen: er is een lokale nodig die in doorzending voorziet en een opgerichte nationale van dezelfde tak.',
    en: 'These databases do not correspond: it takes a local one that provides for transmission and a created national one of the same branch.',
  },
  'peer-missing': {
    fr: 'Les clés de l’autre serveur manquent, ou sont indiquées alors que les deux banques se trouvent ici.',
    nl: 'De sleutels van de andere server ontbreken, of zijn vermeld hoewel beide gegevensbanken hier staan.',
    en: 'The keys of the other server are missing, or are named though both databases lie here.',
  },
  'linked-already': {
    fr: 'La transmission entre ces banques de données est déjà ouverte.',
    nl: 'De doorzending tussen deze gegevensbanken is al geopend.',
    en: 'Transmission between these databases is open already.',
  },
  'no-stream': {
    fr: 'Aucune transmission n’est ouverte pour cette banque de données.',
    nl: 'Voor deze gegevensbank is geen doorzending geopend.',
    en: 'No transmission is open for this database.',
  },
  'confirmed-already': {
    fr: 'Les clés de l’autre serveur sont déjà confirmées.',
    nl: 'De sleutels van de andere server zijn al bevestigd.',
    en: 'The keys of the other server are confirmed already.',
  },
  'opener-confirms': {
    fr: 'Qui a ouvert la transmission ne confirme pas les clés : une deuxième personne le fait (règle de ce logiciel).',
    nl: 'Wie de doorzending heeft geopend, bevestigt de sleutels niet: een tweede persoon doet dat (regel van deze software).',
    en: 'Whoever opened the transmission does not confirm the keys: a second person does (rule of this software).',
  },
  'peer-differs': {
    fr: 'Ces clés ne sont pas celles que porte la transmission ouverte : faites-vous les redire par l’autre serveur ; si elles diffèrent toujours, rien ne peut être envoyé.',
    nl: 'Deze sleutels zijn niet die van de geopende doorzending: laat ze u opnieuw meedelen door de andere server; verschillen ze nog, dan mag niets worden verzonden.',
    en: 'These keys are not those of the transmission that was opened: have them told again by the other server; if they still differ, nothing may be sent.',
  },
  'out-of-order': {
    fr: 'Cette tranche de messages ne suit pas la dernière : l’ordre, le numéro ou l’empreinte précédente diffère.',
    nl: 'Dit deel van de berichten volgt niet op het laatste: volgorde, nummer of vorige vingerafdruk verschilt.',
    en: 'This range of messages does not follow the last one: order, number or the head before it differs.',
  },
  'root-not-ours': {
    fr: 'L’empreinte indiquée n’est pas celle des messages, ou un lot de passages n’est pas celui du registre.',
    nl: 'De vermelde vingerafdruk is niet die van de berichten, of een reeks passages is niet die van het register.',
    en: 'The root stated is not that of the messages, or a batch of reads is not that of the register.',
  },
  'writing-gone': {
    fr: 'Les passages reçus ne sont plus écrits, ou le sont depuis plus de cinq minutes : ils seront demandés à nouveau.',
    nl: 'De ontvangen passages zijn niet meer weggeschreven, of al langer dan vijf minuten: ze worden opnieuw gevraagd.',
    en: 'The reads that came are not written any more, or were more than five minutes ago: they are asked for again.',
  },
  'camera-number-taken': {
    fr: 'Les numéros de caméras de ce serveur se recouvrent : aucun numéro n’est libre pour une caméra de l’autre serveur.',
    nl: 'De cameranummers van deze server overlappen: geen nummer is vrij voor een camera van de andere server.',
    en: 'Camera numbers of this server overlap: none is free for a camera of the other server.',
  },
  'nothing-new': {
    fr: 'Cet accusé n’apprend rien, ou concerne une tranche de messages qui n’a pas été envoyée.',
    nl: 'Deze ontvangstmelding zegt niets nieuws, of betreft een deel van de berichten dat niet is verzonden.',
    en: 'This receipt tells nothing new, or is of a range that was not sent.',
  },
  'gap-known': {
    fr: 'Cet écart est déjà consigné et n’est pas levé.',
    nl: 'Dit verschil is al vastgelegd en niet opgelost.',
    en: 'This gap is recorded already and not settled.',
  },
  'unknown-batch': {
    fr: 'Aucun lot de cette banque de données ne porte ce numéro, ou il n’a pas de passage à cette place.',
    nl: 'Geen reeks van deze gegevensbank draagt dit nummer, of ze heeft geen passage op die plaats.',
    en: 'No batch of this database has this id, or it has no read at that place.',
  },
  'not-transmitted': {
    fr: 'Ce lot n’a pas encore été transmis : il le sera de lui-même.',
    nl: 'Deze reeks is nog niet doorgezonden: dat gebeurt vanzelf.',
    en: 'This batch was not transmitted yet: it will be by itself.',
  },
  'content-missing': {
    fr: 'Ce que la modification dit du passage n’est pas enregistré : recommencez.',
    nl: 'Wat de wijziging over de passage zegt, is niet opgeslagen: begin opnieuw.',
    en: 'What the change says of the read is not stored: start again.',
  },
  'nothing-to-change': {
    fr: 'Le passage n’est pas dans l’état que la modification suppose (déjà effacé, déjà sous scellé ou pas sous scellé).',
    nl: 'De passage is niet in de toestand die de wijziging veronderstelt (al gewist, al verzegeld of niet verzegeld).',
    en: 'The read is not in the state that the change supposes (deleted already, sealed already or not sealed).',
  },
} as const satisfies Record<string, Sentence>;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenTransmissionRules(
  broken: { readonly [rule in keyof typeof sentences]?: boolean },
): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}
