import type { PolicyGate, Sentence } from '../ledger/index.ts';

// House policy, not law: who appoints a chief of corps or a mayor is settled by other laws, elsewhere. These gates keep
// the register of functions honest and the duties of those who keep it apart.
const sentences = {
  'unknown-person': {
    fr: 'Cette personne ne figure pas au registre. Inscrivez-la d’abord.',
    nl: 'Deze persoon staat niet in het register. Schrijf die eerst in.',
    en: 'This person is not in the register. Register the person first.',
  },
  'unknown-organisation': {
    fr: 'Cette organisation ne figure pas au registre. Inscrivez-la d’abord.',
    nl: 'Deze organisatie staat niet in het register. Schrijf die eerst in.',
    en: 'This organisation is not in the register. Register it first.',
  },
  'unknown-function': {
    fr: 'Cette fonction ne figure pas au tableau des fonctions.',
    nl: 'Deze functie staat niet in de tabel van functies.',
    en: 'This function is not in the table of functions.',
  },
  'unknown-grant': {
    fr: 'Aucune fonction accordée ne porte ce numéro.',
    nl: 'Er is geen toegekende functie met dit nummer.',
    en: 'No granted function has this id.',
  },
  'unknown-designation': {
    fr: 'Aucune désignation ne porte ce numéro.',
    nl: 'Er is geen aanwijzing met dit nummer.',
    en: 'No designation has this id.',
  },
  'unknown-account': {
    fr: 'Ce compte n’est pas lié à cette personne.',
    nl: 'Deze account is niet aan deze persoon gekoppeld.',
    en: 'This account is not linked to this person.',
  },
  'id-taken': {
    fr: 'Ce numéro est déjà attribué. Choisissez-en un autre.',
    nl: 'Dit nummer is al toegekend. Kies een ander.',
    en: 'This id is already taken. Choose another.',
  },
  'function-not-in-this-kind': {
    fr: 'Cette fonction n’existe pas dans une organisation de cette nature.',
    nl: 'Deze functie bestaat niet in een organisatie van deze aard.',
    en: 'This function does not exist in an organisation of this kind.',
  },
  'function-by-designation': {
    fr: 'Cette qualité s’obtient par une désignation écrite, et non par l’octroi d’une fonction.',
    nl: 'Deze hoedanigheid wordt verkregen door een schriftelijke aanwijzing, niet door de toekenning van een functie.',
    en: 'This quality comes from a written designation, not from the grant of a function.',
  },
  'function-by-grant': {
    fr: 'Cette fonction s’obtient par une nomination, et non par une désignation.',
    nl: 'Deze functie wordt verkregen door een benoeming, niet door een aanwijzing.',
    en: 'This function comes from an appointment, not from a designation.',
  },
  'not-yours-to-grant': {
    fr: 'Votre fonction ne vous permet pas d’accorder celle-ci ou d’y mettre fin.',
    nl: 'Uw functie laat niet toe deze functie toe te kennen of te beëindigen.',
    en: 'Your function does not let you grant this one or end it.',
  },
  'not-yours-to-designate': {
    fr: 'Votre fonction ne vous permet pas de désigner à cette qualité.',
    nl: 'Uw functie laat niet toe in deze hoedanigheid aan te wijzen.',
    en: 'Your function does not let you designate to this quality.',
  },
  'not-your-organisation': {
    fr: 'Vous agissez pour une autre organisation que celle-ci.',
    nl: 'U treedt op voor een andere organisatie dan deze.',
    en: 'You act for another organisation than this one.',
  },
  'not-for-yourself': {
    fr: 'Nul ne s’accorde un droit à soi-même : demandez-le à une autre personne qui en a le pouvoir.',
    nl: 'Niemand kent zichzelf een recht toe: vraag het aan een andere bevoegde persoon.',
    en: 'Nobody grants a right to himself or herself: ask another person who may.',
  },
  'duties-kept-apart': {
    fr: 'L’administration du serveur et les fonctions qui touchent aux caméras ne se cumulent pas.',
    nl: 'Het beheer van de server en de functies die de camera’s betreffen, worden niet gecumuleerd.',
    en: 'Administering the server and functions that concern cameras are not held together.',
  },
  'account-of-an-officer': {
    fr: 'Cette personne exerce déjà une fonction : seul le greffe des nominations peut lui lier un autre compte.',
    nl: 'Deze persoon oefent al een functie uit: enkel de griffie van de benoemingen kan een andere account koppelen.',
    en: 'This person already holds a function: only the registry of appointments may link another account.',
  },
  'account-linked': {
    fr: 'Ce compte est déjà lié à une personne. Il faut d’abord défaire ce lien.',
    nl: 'Deze account is al aan een persoon gekoppeld. Die koppeling moet eerst ongedaan worden gemaakt.',
    en: 'This account is already linked to a person. That link has to be undone first.',
  },
  'worlds-kept-apart': {
    fr: 'Le monde réel et le monde fictif ne se mêlent pas : ici, seules des personnes et des organisations du même monde que ce serveur reçoivent des fonctions.',
    nl: 'De echte en de fictieve wereld blijven gescheiden: hier krijgen enkel personen en organisaties uit dezelfde wereld als deze server functies.',
    en: 'The real and the fictional world never mix: here only persons and organisations of this server’s own world hold functions.',
  },
  'source-required': {
    fr: 'Une organisation réelle s’inscrit avec la source publiée des faits.',
    nl: 'Een echte organisatie wordt ingeschreven met de gepubliceerde bron van de gegevens.',
    en: 'A real organisation is registered with the published source of its facts.',
  },
  'slug-taken': {
    fr: 'Ce nom abrégé désigne déjà une autre organisation.',
    nl: 'Deze korte naam staat al voor een andere organisatie.',
    en: 'This short name already stands for another organisation.',
  },
  'term-upside-down': {
    fr: 'La fin doit suivre le début.',
    nl: 'Het einde moet na het begin liggen.',
    en: 'The end must come after the beginning.',
  },
  'not-backwards': {
    fr: 'Une fonction ne prend pas fin dans le passé, et sa fin n’est pas repoussée : accordez-la de nouveau.',
    nl: 'Een functie eindigt niet in het verleden en haar einde wordt niet verschoven: ken ze opnieuw toe.',
    en: 'A function does not end in the past, nor is its end put off: grant it again.',
  },
  'already-held': {
    fr: 'Cette personne a déjà ce droit dans cette organisation pendant cette période.',
    nl: 'Deze persoon heeft dit recht in deze organisatie al tijdens deze periode.',
    en: 'This person already has this right in this organisation during this time.',
  },
  'not-a-member': {
    fr: 'La personne désignée n’exerce aucune fonction dans votre zone ou service au début de la désignation.',
    nl: 'De aangewezen persoon oefent bij het begin van de aanwijzing geen functie uit in uw zone of dienst.',
    en: 'The person designated holds no function in your zone or service when the designation begins.',
  },
  'quality-required': {
    fr: 'Indiquez la qualité, administrative ou judiciaire, qui correspond à cette désignation, et seulement pour elle.',
    nl: 'Vermeld de bestuurlijke of gerechtelijke hoedanigheid die bij deze aanwijzing hoort, en enkel daarvoor.',
    en: 'State the administrative or judicial quality that belongs to this designation, and for no other.',
  },
  'scope-unclear': {
    fr: 'Une désignation porte sur tout, ou sur ce qu’elle énumère.',
    nl: 'Een aanwijzing geldt voor alles, of voor wat ze opsomt.',
    en: 'A designation covers everything, or what it lists.',
  },
  'already-revoked': {
    fr: 'Cette désignation a déjà pris fin.',
    nl: 'Deze aanwijzing is al beëindigd.',
    en: 'This designation is already over.',
  },
  'not-your-designation': {
    fr: 'Seul celui qui exerce dans cette organisation la fonction qui a désigné peut révoquer la désignation.',
    nl: 'Enkel wie in deze organisatie de functie uitoefent die heeft aangewezen, kan de aanwijzing herroepen.',
    en: 'Only the holder, in this organisation, of the function that designated may revoke the designation.',
  },
  'other-function-than-chosen': {
    fr: 'La fonction choisie n’est pas celle au nom de laquelle l’acte est posé.',
    nl: 'De gekozen functie is niet die waarin de handeling wordt gesteld.',
    en: 'The function chosen is not the one in which the act is performed.',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house on who may hold, grant and designate. */
export type IdentityGate = keyof typeof sentences;

/** The rules that do not hold, as gates that block. Pass `true` where the rule is broken. */
export function brokenRules(broken: Partial<Record<IdentityGate, boolean>>): readonly PolicyGate[] {
  const ids: readonly string[] = Object.entries(broken).flatMap(([id, isBroken]) => (isBroken === true ? [id] : []));
  if (ids.length === 0) return [];
  return Object.entries(sentences).flatMap(([id, because]) =>
    ids.includes(id) ? [{ id: `identity-${id}`, blocks: true, because }] : [],
  );
}
