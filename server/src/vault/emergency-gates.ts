import type { PolicyGate, Sentence } from '../ledger/index.ts';

// Product policy in every line (ADR 0017): no text of law knows an emergency opening, and none of these says that a plan is unlawful.
const sentences = {
  'not-needed': {
    fr: 'Un quorum de témoins a répondu il y a moins de deux minutes : ces images s’ouvrent par la voie ordinaire. Rien n’a été ouvert ni perdu.',
    nl: 'Een quorum van getuigen heeft minder dan twee minuten geleden geantwoord: deze beelden gaan langs de gewone weg open. Er is niets geopend of verloren.',
    en: 'A quorum of witnesses answered less than two minutes ago: these images open in the ordinary way. Nothing was opened or lost.',
  },
  'no-policy': {
    fr: 'Ce serveur n’exige aucun témoin extérieur : il n’y a rien à lever. Ouvrez l’enregistrement par la voie ordinaire.',
    nl: 'Deze server eist geen externe getuige: er valt niets op te heffen. Open de opname langs de gewone weg.',
    en: 'This server demands no outside witness: there is nothing to lift. Open the recording in the ordinary way.',
  },
  'inside-gate': {
    fr: 'Un des intervalles est encore dans son premier délai : il s’ouvre sans témoin. L’urgence ne porte que sur ce qui en est sorti.',
    nl: 'Een van de intervallen valt nog binnen zijn eerste termijn: het gaat open zonder getuige. De noodopening betreft enkel wat daarbuiten valt.',
    en: 'One of the intervals is still within its first term: it opens without a witness. An emergency concerns only what is past it.',
  },
  'earlier-unreviewed': {
    fr: 'Une ouverture d’urgence antérieure de votre service n’a pas été examinée dans les 72 heures : aucune autre n’est possible avant cet examen. Demandez-le au délégué à la protection des données ou à l’Organe de contrôle.',
    nl: 'Een eerdere noodopening van uw dienst is niet binnen 72 uur getoetst: er is geen andere mogelijk vóór die toetsing. Vraag ze aan de functionaris voor gegevensbescherming of aan het Controleorgaan.',
    en: 'An earlier emergency opening of your service was not reviewed within 72 hours: no other is possible before that review. Ask the data protection officer or the Control Organ for it.',
  },
  unknown: {
    fr: 'Aucune ouverture d’urgence de ce numéro ne vous concerne.',
    nl: 'Geen noodopening met dit nummer betreft u.',
    en: 'No emergency opening with this id concerns you.',
  },
  'other-state': {
    fr: 'Cette ouverture d’urgence n’est plus dans l’état où cet acte est possible : quelqu’un a agi avant vous, ou un délai est passé.',
    nl: 'Deze noodopening is niet meer in de toestand waarin deze handeling mogelijk is: iemand was u voor, of een termijn is verstreken.',
    en: 'This emergency opening is no longer in the state in which this act is possible: somebody acted before you, or a term has run out.',
  },
  'same-person': {
    fr: 'Il faut deux personnes : qui a demandé ne confirme pas, et qui a demandé ou confirmé n’examine pas.',
    nl: 'Er zijn twee personen nodig: wie gevraagd heeft, bevestigt niet, en wie gevraagd of bevestigd heeft, toetst niet.',
    en: 'Two persons are needed: whoever asked does not confirm, and whoever asked or confirmed does not review.',
  },
  'in-requesters-unit': {
    fr: 'Vous exercez aussi, dans le service demandeur, une fonction qui ouvre des enregistrements : la deuxième personne doit se trouver hors de cette unité.',
    nl: 'U oefent in de vragende dienst ook een functie uit die opnamen opent: de tweede persoon moet buiten die eenheid staan.',
    en: 'You also hold, in the requesting service, a function that opens recordings: the second person must stand outside that unit.',
  },
  'term-not-over': {
    fr: 'Le délai dont cet acte constate la fin court encore.',
    nl: 'De termijn waarvan deze handeling het einde vaststelt, loopt nog.',
    en: 'The term whose end this act states is still running.',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house about emergency openings. */
export type EmergencyGate = keyof typeof sentences;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenEmergencyRules(broken: Partial<Record<EmergencyGate, boolean>>): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken))
    .map(([id, because]) => ({ id: `vault-emergency-${id}`, blocks: true, because }));
}

/** What every receipt of the emergency path says. */
export const emergencyNotice: Sentence = {
  fr: 'Règle de ce logiciel, pas de la loi : l’urgence lève le quorum des témoins, aucune condition légale. L’Organe de contrôle en est averti et le portail public l’annonce.',
  nl: 'Regel van deze software, niet van de wet: de noodopening heft het quorum van getuigen op, geen enkele wettelijke voorwaarde. Het Controleorgaan wordt verwittigd en het openbare portaal meldt het.',
  en: 'A rule of this software, not of the law: the emergency lifts the quorum of witnesses, no condition of the law. The Control Organ is told and the public portal announces it.',
};

/** {@link emergencyNotice} as a gate that informs and does not block. */
export const emergencyPathGate: PolicyGate = { id: 'vault-emergency-path', blocks: false, because: emergencyNotice };
