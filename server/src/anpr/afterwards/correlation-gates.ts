import type { PolicyGate, Sentence } from '../../ledger/index.ts';

// Rules of the house: they keep a correlation to what was asked for it. What the law itself says of it, `packages/law` says.
const sentences = {
  'one-subject': {
    fr: 'Indiquez soit une version de liste, soit un critère : l’un des deux.',
    nl: 'Vermeld ofwel een lijstversie, ofwel een criterium: een van beide.',
    en: 'State either a version of a list or a criterion: one of the two.',
  },
  'subject-not-for-stored-reads': {
    fr: 'Cette version de liste ou ce critère n’existe pas, n’est pas de votre service, ou n’est pas en vigueur pour une corrélation après enregistrement.',
    nl: 'Deze lijstversie of dit criterium bestaat niet, is niet van uw dienst, of is niet in werking voor een correlatie achteraf.',
    en: 'This version of a list or criterion does not exist, is not of your service, or is not in force for a correlation afterwards.',
  },
  'interval-not-over': {
    fr: 'L’intervalle doit commencer avant de finir et être déjà écoulé : une corrélation après enregistrement n’attend pas de passages à venir.',
    nl: 'Het interval moet beginnen voor het eindigt en al voorbij zijn: een correlatie achteraf wacht niet op komende passages.',
    en: 'The interval has to begin before it ends and to be over: a correlation afterwards does not wait for passages to come.',
  },
  'no-prosecutor': {
    fr: 'Une partie des passages date d’un mois ou plus : indiquez le parquet auquel la demande est adressée.',
    nl: 'Een deel van de passages is een maand oud of ouder: vermeld het parket waaraan de aanvraag is gericht.',
    en: 'Some of the reads are a month old or older: state the office of the public prosecutor to which this is addressed.',
  },
  'interval-too-short': {
    fr: 'Un critère ne se compare après enregistrement que sur un jour au moins : plus court, il chercherait un véhicule (règle de ce logiciel, non de la loi).',
    nl: 'Een criterium wordt na de registratie slechts over minstens één dag vergeleken: korter zou het één voertuig zoeken (regel van deze software, niet van de wet).',
    en: 'A criterion is compared after recording over a day at least: shorter, it would look for one vehicle (rule of this software, not of the law).',
  },
  'nothing-past-month': {
    fr: 'Aucun passage de l’intervalle ne date d’un mois ou plus : le procureur n’a rien à autoriser.',
    nl: 'Geen passage van het interval is een maand oud of ouder: de procureur heeft niets toe te staan.',
    en: 'No read of the interval is a month old or older: there is nothing for the public prosecutor to permit.',
  },
  'asked-by-you': {
    fr: 'Qui a demandé une corrélation ne l’exécute pas : une autre personne du service le fait (règle de ce logiciel, non de la loi).',
    nl: 'Wie een correlatie aanvroeg, voert ze niet uit: een andere persoon van de dienst doet dat (regel van deze software, niet van de wet).',
    en: 'Whoever asked for a correlation does not run it: another person of the service does (rule of this software, not of the law).',
  },
  'decision-over': {
    fr: 'L’autorisation du procureur a été donnée il y a plus de sept jours : demandez-la à nouveau (règle de ce logiciel, non de la loi).',
    nl: 'De toestemming van de procureur is meer dan zeven dagen geleden gegeven: vraag ze opnieuw (regel van deze software, niet van de wet).',
    en: 'The public prosecutor’s authorisation was given more than seven days ago: ask for it again (rule of this software, not of the law).',
  },
  'no-fresh-quorum': {
    fr: 'Aucun quorum de témoins extérieurs n’a attesté le journal depuis moins de deux minutes : passé le premier mois, aucun passage n’est comparé sans lui (règle de ce logiciel, non de la loi). Réessayez quand les témoins répondent ; si une vie en dépend, demandez une ouverture d’urgence.',
    nl: 'Geen quorum van externe getuigen heeft het logboek minder dan twee minuten geleden bevestigd: na de eerste maand wordt zonder quorum geen passage vergeleken (regel van deze software, niet van de wet). Probeer opnieuw zodra de getuigen antwoorden; hangt er een leven van af, vraag dan een noodopening.',
    en: 'No quorum of outside witnesses has attested the journal within the last two minutes: past the first month no read is compared without one (rule of this software, not of the law). Try again when the witnesses answer; where a life hangs on it, ask for an emergency opening.',
  },
  'unknown-correlation': {
    fr: 'Aucune corrélation après enregistrement ne porte ce numéro, ou elle n’est ni de votre service ni adressée à votre parquet.',
    nl: 'Geen correlatie achteraf draagt dit nummer, of ze is niet van uw dienst en niet aan uw parket gericht.',
    en: 'No correlation afterwards has this id, or it is neither of your service nor addressed to your office.',
  },
  'correlation-step-not-open': {
    fr: 'Dans son état actuel, cette corrélation ne se prête pas à cet acte.',
    nl: 'In haar huidige toestand staat deze correlatie niet open voor deze handeling.',
    en: 'In its present state this correlation is not open to this act.',
  },
  'wrong-branch': {
    fr: 'Votre fonction n’est pas compétente pour cette branche de la police.',
    nl: 'Uw functie is niet bevoegd voor deze tak van de politie.',
    en: 'Your function is not competent for this branch of the police.',
  },
} as const satisfies Record<string, Sentence>;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenCorrelationRules(
  broken: {
    readonly [rule in keyof typeof sentences]?: boolean;
  },
): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}
