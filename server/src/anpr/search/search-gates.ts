import type { OpenPoint } from '@clairevoie/plates';
import type { PolicyGate, Sentence } from '../../ledger/index.ts';

// Rules of the house, not of the law: each says so. What the law itself says of a search, `packages/law` says.
const sentences = {
  'database-not-yours': {
    fr: 'Cette banque de données n’existe pas, ou votre service n’y cherche pas (règle de ce logiciel).',
    nl: 'Deze gegevensbank bestaat niet, of uw dienst zoekt er niet in (regel van deze software).',
    en: 'This database does not exist, or your service does not search in it (rule of this software).',
  },
  'no-pattern': {
    fr: 'Une partie de plaque s’écrit avec les caractères connus, « ? » pour un caractère inconnu et « * » pour plusieurs ; au moins trois caractères connus à la suite (règle de ce logiciel).',
    nl: 'Een deel van een nummerplaat schrijft u met de bekende tekens, ‘?’ voor één onbekend teken en ‘*’ voor meerdere; minstens drie bekende tekens na elkaar (regel van deze software).',
    en: 'A part of a plate is written with the known characters, “?” for one unknown character and “*” for several; at least three known characters in a row (rule of this software).',
  },
  'no-plate': {
    fr: 'Ceci n’est pas une plaque d’immatriculation entière.',
    nl: 'Dit is geen volledige nummerplaat.',
    en: 'This is not a whole number plate.',
  },
  'no-cameras': {
    fr: 'Aucune caméra de cette banque de données ne correspond à ces numéros ou à cette zone.',
    nl: 'Geen camera van deze gegevensbank beantwoordt aan deze nummers of dit gebied.',
    en: 'No camera of this database answers to these numbers or this area.',
  },
  'window-not-over': {
    fr: 'La période demandée n’est pas achevée : une recherche ponctuelle porte sur ce qui est déjà enregistré, jusqu’au moment de la demande au plus tard (règle de ce logiciel). Pour des passages à venir, il y a la corrélation avec une liste, et ses garanties.',
    nl: 'De gevraagde periode is niet voorbij: een gerichte opzoeking gaat over wat al is opgeslagen, uiterlijk tot het ogenblik van de aanvraag (regel van deze software). Voor komende passages bestaat de correlatie met een lijst, met haar waarborgen.',
    en: 'The period asked for is not over: a point search is about what is recorded already, up to the moment of the request at the latest (rule of this software). For passages to come there is correlation with a list, and its safeguards.',
  },
  'no-prosecutor': {
    fr: 'Passé le premier mois, le procureur du Roi décide : indiquez le parquet auquel la demande s’adresse.',
    nl: 'Na de eerste maand beslist de procureur des Konings: vermeld het parket waaraan de aanvraag gericht is.',
    en: 'Past the first month the public prosecutor decides: state the office to which the request is addressed.',
  },
  'unknown-search': {
    fr: 'Aucune recherche ne porte ce numéro, ou elle ne s’adresse pas à vous.',
    nl: 'Geen opzoeking draagt dit nummer, of ze is niet aan u gericht.',
    en: 'No search has this id, or it is not addressed to you.',
  },
  'not-open-to-this-act': {
    fr: 'Dans son état actuel, cette recherche ne se prête pas à cet acte.',
    nl: 'In haar huidige toestand staat deze opzoeking niet open voor deze handeling.',
    en: 'In its present state this search is not open to this act.',
  },
  'requester-decides': {
    fr: 'Qui a demandé cette recherche n’en décide pas, ni en premier ni en second (règle de ce logiciel).',
    nl: 'Wie deze opzoeking heeft aangevraagd, beslist er niet over, als eerste noch als tweede (regel van deze software).',
    en: 'Whoever asked for this search does not decide it, neither first nor second (rule of this software).',
  },
  'same-person-twice': {
    fr: 'La seconde décision est d’une autre personne que la première (règle de ce logiciel).',
    nl: 'De tweede beslissing is van een andere persoon dan de eerste (regel van deze software).',
    en: 'The second decision is another person’s than the first (rule of this software).',
  },
  'no-second-needed': {
    fr: 'Cette recherche n’appelle pas de seconde décision, ou la première manque encore.',
    nl: 'Deze opzoeking vraagt geen tweede beslissing, of de eerste ontbreekt nog.',
    en: 'This search needs no second decision, or lacks the first.',
  },
  'not-your-search': {
    fr: 'Seul qui a demandé cette recherche l’exécute et en voit le résultat (règle de ce logiciel).',
    nl: 'Enkel wie deze opzoeking heeft aangevraagd, voert ze uit en ziet het resultaat (regel van deze software).',
    en: 'Only the person who asked for this search runs it and sees the result (rule of this software).',
  },
  'searcher-on-the-case': {
    fr: 'Dans votre service, une autre personne que celle qui a demandé la recherche l’exécute (option de votre profil).',
    nl: 'In uw dienst voert een andere persoon dan de aanvrager de opzoeking uit (optie van uw profiel).',
    en: 'In your service another person than the one who asked runs the search (option of your profile).',
  },
  'decider-searches': {
    fr: 'Qui a décidé de cette recherche, en premier ou en second, ne l’exécute pas et n’en voit pas le résultat (règle de ce logiciel).',
    nl: 'Wie over deze opzoeking heeft beslist, als eerste of als tweede, voert ze niet uit en ziet het resultaat niet (regel van deze software).',
    en: 'Whoever decided on this search, first or second, neither runs it nor sees its result (rule of this software).',
  },
  'not-your-run': {
    fr: 'Seul qui a exécuté cette recherche en dernier en voit le résultat : exécutez-la d’abord (règle de ce logiciel).',
    nl: 'Enkel wie deze opzoeking het laatst heeft uitgevoerd, ziet het resultaat: voer ze eerst uit (regel van deze software).',
    en: 'Only the person who ran this search last sees its result: run it first (rule of this software).',
  },
  'too-many-plates': {
    fr: 'Le résultat compterait plus de plaques que le seuil : une seconde personne compétente doit en décider par écrit (règle de ce logiciel). La recherche lui est renvoyée.',
    nl: 'Het resultaat zou meer nummerplaten tellen dan de drempel: een tweede bevoegde persoon moet er schriftelijk over beslissen (regel van deze software). De opzoeking gaat naar die persoon.',
    en: 'The result would hold more plates than the limit: a second competent person must decide in writing (rule of this software). The search goes to that person.',
  },
  'outside-decision': {
    fr: 'Aucune décision ne couvre la période regardée.',
    nl: 'Geen beslissing dekt de bekeken periode.',
    en: 'No decision covers the period looked at.',
  },
  'no-fresh-quorum': {
    fr: 'Aucun quorum de témoins extérieurs n’a attesté le journal depuis moins de deux minutes : passé le premier mois, aucun passage n’est montré sans lui. C’est une règle de ce logiciel, pas de la loi. Réessayez quand les témoins répondent ; si une vie en dépend, demandez une ouverture d’urgence.',
    nl: 'Geen quorum van externe getuigen heeft het logboek minder dan twee minuten geleden bevestigd: na de eerste maand wordt zonder quorum geen passage getoond. Dit is een regel van deze software, niet van de wet. Probeer opnieuw zodra de getuigen antwoorden; hangt er een leven van af, vraag dan een noodopening.',
    en: 'No quorum of outside witnesses has attested the journal within the last two minutes: past the first month no read is shown without one. This is a rule of this software, not of the law. Try again when the witnesses answer; where a life hangs on it, ask for an emergency opening.',
  },
  'too-many-reads': {
    fr: 'Le résultat compte plus de passages qu’un export n’en peut contenir : limitez la recherche (règle de ce logiciel).',
    nl: 'Het resultaat telt meer passages dan een export kan bevatten: beperk de opzoeking (regel van deze software).',
    en: 'The result holds more reads than an export can: narrow the search (rule of this software).',
  },
  'decision-still-serves': {
    fr: 'La décision sert encore : la tâche planifiée ne clôt pas cette recherche.',
    nl: 'De beslissing geldt nog: de geplande taak sluit deze opzoeking niet.',
    en: 'The decision still serves: the scheduled task does not close this search.',
  },
} as const satisfies Record<string, Sentence>;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenSearchRules(
  broken: { readonly [rule in keyof typeof sentences]?: boolean },
): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}

/** What a reason leaves open, each as the question that goes back. House rule. */
export function openPointGates(points: readonly OpenPoint[], blocks: boolean): readonly PolicyGate[] {
  return points.map(({ point, question }) => ({ id: `anpr-reason-${point}`, blocks, because: question }));
}
