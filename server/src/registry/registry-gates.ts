import type { PolicyGate, Sentence } from '../ledger/index.ts';

// House policy, not law: who keeps which row, what must be stated with it, and the wall between the two worlds.
const sentences = {
  'id-taken': {
    fr: 'Ce numéro est déjà attribué. Choisissez-en un autre.',
    nl: 'Dit nummer is al toegekend. Kies een ander.',
    en: 'This id is already taken. Choose another.',
  },
  'reference-taken': {
    fr: 'Une autre caméra du même registre porte déjà cette référence.',
    nl: 'Een andere camera van hetzelfde register draagt deze referentie al.',
    en: 'Another camera of the same register already has this reference.',
  },
  'unknown-camera': {
    fr: 'Cette caméra ne figure pas au registre, ou elle est tenue par un autre service.',
    nl: 'Deze camera staat niet in het register, of een andere dienst houdt ze bij.',
    en: 'This camera is not in the register, or another service keeps it.',
  },
  'unknown-place': {
    fr: 'Ce lieu ne figure pas au registre. Inscrivez-le d’abord.',
    nl: 'Deze plaats staat niet in het register. Schrijf ze eerst in.',
    en: 'This place is not in the register. Register it first.',
  },
  'unknown-entry': {
    fr: 'Aucune inscription de ce numéro ne figure au registre de votre service.',
    nl: 'Geen inschrijving met dit nummer staat in het register van uw dienst.',
    en: 'No entry with this id stands in the register of your service.',
  },
  'unknown-organisation': {
    fr: 'Cette organisation ne tient pas de registre ici.',
    nl: 'Deze organisatie houdt hier geen register bij.',
    en: 'This organisation keeps no register here.',
  },
  'worlds-kept-apart': {
    fr: 'Le monde réel et le monde fictif ne se mêlent pas : les lignes réelles viennent de publications, les actes d’une démonstration portent sur des lignes fictives.',
    nl: 'De echte en de fictieve wereld blijven gescheiden: echte regels komen uit publicaties, handelingen van een demonstratie betreffen fictieve regels.',
    en: 'The real and the fictional world never mix: real rows come from publications, acts of a demonstration touch fictional rows.',
  },
  'not-an-observation': {
    fr: 'Cette ligne n’est pas l’observation d’un tiers : son responsable ou une autorité l’a publiée, et c’est à eux de la corriger ou de la retirer.',
    nl: 'Deze regel is geen waarneming van een derde: de verantwoordelijke of een overheid heeft ze gepubliceerd, en het is aan hen om ze te verbeteren of in te trekken.',
    en: 'This row is no observation of a third party: its controller or an authority published it, and it is for them to correct or withdraw it.',
  },
  'system-only': {
    fr: 'Le service au nom duquel une ligne est inscrite, sa source et sa publication ne se choisissent pas dans cet acte.',
    nl: 'De dienst waarvoor een regel wordt ingeschreven, de bron en de publicatie ervan worden niet in deze handeling gekozen.',
    en: 'The service for which a row is entered, its source and its publication are not chosen in this act.',
  },
  'source-required': {
    fr: 'Une ligne inscrite par le système porte la source publiée des faits.',
    nl: 'Een regel die het systeem inschrijft, draagt de gepubliceerde bron van de feiten.',
    en: 'A row entered by the system carries the published source of its facts.',
  },
  'source-differs': {
    fr: 'Une autre source porte déjà cet identifiant. Choisissez-en un autre.',
    nl: 'Een andere bron draagt dit kenmerk al. Kies een ander.',
    en: 'Another source already has this id. Choose another.',
  },
  'nothing-taken': {
    fr: 'Aucune ligne du fichier ne peut être reprise. Le rapport dit pourquoi, ligne par ligne.',
    nl: 'Geen enkele regel van het bestand kan worden overgenomen. Het verslag zegt waarom, regel per regel.',
    en: 'No row of the file can be taken. The report says why, row by row.',
  },
  'already-imported': {
    fr: 'Cette liste a déjà été reprise.',
    nl: 'Deze lijst is al overgenomen.',
    en: 'This list has already been taken in.',
  },
  'already-withdrawn': {
    fr: 'Cette caméra est déjà hors service.',
    nl: 'Deze camera is al buiten dienst.',
    en: 'This camera is already out of service.',
  },
  'still-in-use': {
    fr: 'Une utilisation ouverte du registre comprend cette caméra. Mettez-y fin d’abord.',
    nl: 'Een open gebruik van het register omvat deze camera. Beëindig dat eerst.',
    en: 'An open use of the register includes this camera. End it first.',
  },
  'nothing-changes': {
    fr: 'La correction ne change rien à ce que dit le registre.',
    nl: 'De verbetering verandert niets aan wat het register zegt.',
    en: 'The correction changes nothing in what the register says.',
  },
  'not-made-public': {
    fr: 'Une caméra individuelle ou mobile n’a pas de lieu à rendre public : son autorisation l’est.',
    nl: 'Een individuele of mobiele camera heeft geen plaats om openbaar te maken: haar toestemming is dat wel.',
    en: 'An individual or mobile camera has no place to make public: its authorisation is public.',
  },
  'moment-in-the-future': {
    fr: 'Ce moment n’est pas encore venu.',
    nl: 'Dat ogenblik moet nog komen.',
    en: 'That moment is still to come.',
  },
  'term-upside-down': {
    fr: 'La fin doit suivre le début.',
    nl: 'Het einde moet na het begin liggen.',
    en: 'The end must come after the beginning.',
  },
  'already-closed': {
    fr: 'Cette inscription est déjà close. Une inscription close ne se rouvre pas.',
    nl: 'Deze inschrijving is al afgesloten. Een afgesloten inschrijving gaat niet opnieuw open.',
    en: 'This entry is already closed. A closed entry is not opened again.',
  },
  'already-registered': {
    fr: 'Une inscription ouverte existe déjà pour cette caméra ou cette utilisation.',
    nl: 'Er bestaat al een open inschrijving voor deze camera of dit gebruik.',
    en: 'An open entry already exists for this camera or this use.',
  },
  'not-a-police-service': {
    fr: 'Ce registre est tenu par les services de police.',
    nl: 'Dit register wordt door de politiediensten gehouden.',
    en: 'This register is kept by the police services.',
  },
  'not-a-bodycam': {
    fr: 'Cette caméra n’est pas inscrite comme caméra individuelle.',
    nl: 'Deze camera is niet als individuele camera ingeschreven.',
    en: 'This camera is not registered as an individual camera.',
  },
  'unknown-wearer': {
    fr: 'Le porteur indiqué n’exerçait pas de fonction dans votre service à ce moment.',
    nl: 'De vermelde drager oefende op dat ogenblik geen functie uit in uw dienst.',
    en: 'The wearer named held no function in your service at that moment.',
  },
  'not-your-organisation': {
    fr: 'Votre fonction ne donne accès qu’au registre de votre propre organisation.',
    nl: 'Uw functie geeft enkel toegang tot het register van uw eigen organisatie.',
    en: 'Your function gives access to the register of your own organisation only.',
  },
  'outside-competence': {
    fr: 'Ce service n’est pas compétent sur le territoire de votre commune.',
    nl: 'Deze dienst is niet bevoegd op het grondgebied van uw gemeente.',
    en: 'This service is not competent on the territory of your municipality.',
  },
  'need-to-know': {
    fr: 'La section des utilisations non visibles ne s’ouvre à une autorité que si elle dit pourquoi elle a besoin d’en connaître (lecture R-40).',
    nl: 'De afdeling van het niet-zichtbaar gebruik gaat voor een overheid enkel open als ze zegt waarom ze er kennis van moet nemen (lezing R-40).',
    en: 'The section of non-visible uses opens to an authority only when it says why it needs to know (reading R-40).',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house about registers. */
export type RegistryGate = keyof typeof sentences;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenRules(broken: Partial<Record<RegistryGate, boolean>>): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken))
    .map(([id, because]) => ({ id: `registry-${id}`, blocks: true, because }));
}
