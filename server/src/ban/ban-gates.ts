import type { PolicyGate, Sentence } from '../ledger/index.ts';

// Rules of the house, not of the law: they keep files apart and in order. None of them says that something is unlawful.
const sentences = {
  'unknown-system': {
    fr: 'Aucun système déclaré par votre organisation ne porte ce numéro, ou il est retiré.',
    nl: 'Geen door uw organisatie aangegeven systeem draagt dit nummer, of het is ingetrokken.',
    en: 'No system declared by your organisation has this id, or it was withdrawn.',
  },
  'reference-taken': {
    fr: 'Un autre système de votre organisation porte déjà cette référence.',
    nl: 'Een ander systeem van uw organisatie draagt dit kenmerk al.',
    en: 'Another system of your organisation already has this reference.',
  },
  'not-open-to-this-act': {
    fr: 'Dans son état actuel, ce dossier ne se prête pas à cet acte.',
    nl: 'In zijn huidige toestand staat dit dossier niet open voor deze handeling.',
    en: 'In its present state this file is not open to this act.',
  },
  'no-evidence-no-authorisation': {
    fr: 'Sans élément probant valable, pas de mise en service : il faut une analyse complète, sans constat et datant de nonante-deux jours au plus, ou une raison consignée et publiée (règle de ce logiciel, non de la loi).',
    nl: 'Zonder geldig bewijsstuk geen indienstmelding: vereist is een volledig onderzoek zonder vaststelling van hoogstens tweeënnegentig dagen oud, of een vastgelegde en gepubliceerde reden (regel van deze software, niet van de wet).',
    en: 'No valid evidence, no declaring in service: it takes a complete report without a finding, ninety-two days old at most, or a recorded and published reason (rule of this software, not of the law).',
  },
  'exception-too-long': {
    fr: 'Une raison de fonctionner sans élément valable vaut jusqu’à un jour à venir, à nonante-deux jours au plus.',
    nl: 'Een reden om zonder geldig bewijs te werken geldt tot een toekomstige dag, hoogstens tweeënnegentig dagen verder.',
    en: 'A reason to run without valid evidence holds until a day to come, ninety-two days ahead at most.',
  },
  'unknown-document': {
    fr: 'Votre organisation n’a déposé aucun rapport sous cette empreinte.',
    nl: 'Uw organisatie heeft geen verslag met deze vingerafdruk neergelegd.',
    en: 'Your organisation has brought no report with this digest.',
  },
  'made-in-the-future': {
    fr: 'Le jour indiqué est à venir.',
    nl: 'De vermelde dag ligt in de toekomst.',
    en: 'The day stated is in the future.',
  },
  'other-day-than-the-report': {
    fr: 'Le rapport mentionne un autre jour : indiquez celui qu’il mentionne.',
    nl: 'Het verslag vermeldt een andere dag: geef de dag op die het vermeldt.',
    en: 'The report states another day: give the day that it states.',
  },
  'made-after-it-was-brought': {
    fr: 'Ce rapport a été déposé, ou versé avec une date antérieure, avant le jour indiqué : un nouveau jour demande un nouveau rapport.',
    nl: 'Dit verslag is vóór de vermelde dag neergelegd, of met een vroegere dag toegevoegd: een nieuwe dag vraagt een nieuw verslag.',
    en: 'This report was brought before the day stated, or added with an earlier one: a new day takes a new report.',
  },
  'unknown-provision': {
    fr: 'Le fondement indiqué n’est pas une disposition de nos fichiers : nommez-en une, ou dites que le texte n’y est pas.',
    nl: 'De vermelde grond is geen bepaling uit onze bestanden: noem er een, of zeg dat de tekst er niet in staat.',
    en: 'The ground named is no provision of our files: name one, or say that the text is not in them.',
  },
  'node-without-key': {
    fr: 'Le nœud de ce système n’est pas inscrit : il ne peut rien déclarer.',
    nl: 'De node van dit systeem is niet ingeschreven: hij kan niets verklaren.',
    en: 'The node of this system is not enrolled: it can state nothing.',
  },
  'measured-too-long-ago': {
    fr: 'La mesure date de plus de vingt-quatre heures : mesurez à nouveau.',
    nl: 'De meting is meer dan vierentwintig uur oud: meet opnieuw.',
    en: 'The measurement is more than twenty-four hours old: measure again.',
  },
  'measured-before-the-last': {
    fr: 'Une déclaration de ce nœud a été consignée depuis cette mesure : mesurez à nouveau.',
    nl: 'Sinds deze meting is al een verklaring van deze node vastgelegd: meet opnieuw.',
    en: 'A statement of this node was recorded since this measurement: measure again.',
  },
  'reading-too-old': {
    fr: 'Des fichiers n’ont pas été relus depuis plus de trente jours : relancez avec --full.',
    nl: 'Bestanden zijn sinds meer dan dertig dagen niet opnieuw gelezen: start opnieuw met --full.',
    en: 'Files were not read again for more than thirty days: run it with --full.',
  },
  'alarm-not-due': {
    fr: 'Rien au registre ne fonde cette alerte.',
    nl: 'Niets in het register rechtvaardigt dit alarm.',
    en: 'Nothing in the register gives rise to this alarm.',
  },
  'unknown-finding': {
    fr: 'Aucun constat ne porte ce numéro, ou il n’est pas le vôtre.',
    nl: 'Geen vaststelling draagt dit nummer, of zij is niet de uwe.',
    en: 'No finding has this id, or it is not yours.',
  },
  'no-mandate': {
    fr: 'Vous n’avez pas de mandat de contrôle indépendant en cours.',
    nl: 'U heeft geen lopend mandaat van onafhankelijke controle.',
    en: 'You hold no running mandate of independent control.',
  },
  incompatible: {
    fr: 'Votre mandat exclut cet organisme, ou vous y avez exercé une fonction il y a moins de cinq ans.',
    nl: 'Uw mandaat sluit deze instantie uit, of u oefende er minder dan vijf jaar geleden een functie uit.',
    en: 'Your mandate excludes this body, or you held a function there less than five years ago.',
  },
  'holds-another-function': {
    fr: 'Qui contrôle n’exerce pas, en même temps, une fonction qui touche aux caméras ou les surveille ailleurs.',
    nl: 'Wie controleert, oefent niet tegelijk elders een functie uit die camera’s betreft of er toezicht op houdt.',
    en: 'Whoever controls does not hold, at the same time, a function that touches or oversees cameras elsewhere.',
  },
  'function-not-granted': {
    fr: 'Cette personne n’exerce pas, dans cet organisme, la fonction de contrôleur indépendant pendant tout le mandat.',
    nl: 'Deze persoon oefent in deze instantie niet gedurende het hele mandaat de functie van onafhankelijke controleur uit.',
    en: 'This person does not hold, in this body, the function of independent controller throughout the mandate.',
  },
  'term-too-long': {
    fr: 'Un mandat a une fin, après son début et six ans au plus tard.',
    nl: 'Een mandaat heeft een einde, na zijn begin en uiterlijk na zes jaar.',
    en: 'A mandate has an end, after its beginning and within six years.',
  },
  'not-heard': {
    fr: 'L’organisme n’a été ni entendu, ni invité quatorze jours avant.',
    nl: 'De instantie is niet gehoord en niet veertien dagen vooraf uitgenodigd.',
    en: 'The body was neither heard nor invited fourteen days before.',
  },
  'already-invited': {
    fr: 'L’organisme a déjà été invité : les quatorze jours courent depuis cette invitation.',
    nl: 'De instantie is al uitgenodigd: de veertien dagen lopen vanaf die uitnodiging.',
    en: 'The body was invited already: the fourteen days run from that invitation.',
  },
  'brought-the-report': {
    fr: 'Vous êtes seul à avoir versé le rapport qui fonde ce constat : un autre contrôleur indépendant le confirme.',
    nl: 'Alleen u heeft het verslag toegevoegd waarop deze vaststelling steunt: een andere onafhankelijke controleur bevestigt ze.',
    en: 'You alone added the report on which this finding rests: another independent controller confirms it.',
  },
  'statement-missing': {
    fr: 'Consignez ce que l’organisme a dit.',
    nl: 'Leg vast wat de instantie heeft gezegd.',
    en: 'Record what the body said.',
  },
  'not-remedied': {
    fr: 'Il faut un rapport indépendant et complet du même système, sans constat, fait après la confirmation.',
    nl: 'Vereist is een onafhankelijk en volledig verslag van hetzelfde systeem, zonder vaststelling, van na de bevestiging.',
    en: 'It takes an independent and complete report of the same system, without a finding, made after the confirmation.',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house about systems, evidence and findings. */
export type BanGate = keyof typeof sentences;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenRules(broken: { readonly [rule in BanGate]?: boolean }): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `ban-${id}`, blocks: true, because }));
}

/** The body's own rule forbids what is planned: it blocks, and it is no law. */
export function ownRule(rule: { readonly reference: string; readonly words: string }): PolicyGate {
  return {
    id: 'ban-own-rule',
    blocks: true,
    because: {
      fr: `La règle que votre organisation a adoptée s’y oppose (${rule.reference}) : « ${rule.words} »`,
      nl: `De regel die uw organisatie heeft aangenomen, verzet zich ertegen (${rule.reference}): “${rule.words}”`,
      en: `The rule that your organisation adopted stands against it (${rule.reference}): “${rule.words}”`,
    },
  };
}

/** What is planned is contrary to a political demand: said, and not binding. */
export function contraryToDemand(demands: readonly string[]): PolicyGate {
  const ids = demands.join(', ');
  return {
    id: 'ban-contrary-to-demand',
    blocks: false,
    because: {
      fr: `Contraire à une demande de la proposition de résolution (${ids}) : un texte politique, qui ne lie pas ; l’acte n’est pas empêché.`,
      nl: `Strijdig met een verzoek van het voorstel van resolutie (${ids}): een politieke tekst, die niet bindt; de handeling wordt niet verhinderd.`,
      en: `Contrary to a demand of the proposed resolution (${ids}): a political text that does not bind; nothing is prevented.`,
    },
  };
}
