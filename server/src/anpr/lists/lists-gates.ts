import type { PolicyGate, Sentence } from '../../ledger/index.ts';

// Rules of the house, not of the law: they keep files apart, in order and complete.
const sentences = {
  'database-not-yours': {
    fr: 'Cette banque de données n’existe pas, ou les listes de votre service n’y ont pas leur place.',
    nl: 'Deze gegevensbank bestaat niet, of de lijsten van uw dienst horen er niet thuis.',
    en: 'This database does not exist, or lists of your service have no place in it.',
  },
  'unknown-list': {
    fr: 'Aucune liste ne porte ce numéro, ou elle n’est pas de votre service ou de votre ressort.',
    nl: 'Geen lijst draagt dit nummer, of ze is niet van uw dienst of uw rechtsgebied.',
    en: 'No list has this id, or it is not of your service or your district.',
  },
  'list-withdrawn': {
    fr: 'Cette liste est retirée.',
    nl: 'Deze lijst is ingetrokken.',
    en: 'This list was withdrawn.',
  },
  'unknown-version': {
    fr: 'Aucune version de liste ne porte ce numéro, ou elle n’est pas de votre service ou de votre ressort.',
    nl: 'Geen lijstversie draagt dit nummer, of ze is niet van uw dienst of uw rechtsgebied.',
    en: 'No version of a list has this id, or it is not of your service or your district.',
  },
  'step-not-open': {
    fr: 'Dans son état actuel, la procédure W-06 n’ouvre pas cet acte.',
    nl: 'In de huidige stand opent procedure W-06 deze handeling niet.',
    en: 'In its present state procedure W-06 does not open this act.',
  },
  'content-unknown': {
    fr: 'Aucun contenu déposé pour cette liste ne porte ce numéro et cette empreinte, ou il est déjà repris dans une version.',
    nl: 'Geen voor deze lijst neergelegde inhoud draagt dit nummer en deze vingerafdruk, of ze zit al in een versie.',
    en: 'No content deposited for this list has this id and digest, or a version has it already.',
  },
  'digest-differs': {
    fr: 'L’empreinte n’est pas celle de ce qui est au registre : relisez le dossier avant de décider.',
    nl: 'De vingerafdruk is niet die van wat in het register staat: herlees het dossier voor u beslist.',
    en: 'The digest is not that of what the register has: read the file again before you decide.',
  },
  'expiry-out-of-bounds': {
    fr: 'L’échéance est passée, ou dépasse la durée fixée pour cette liste ou ce critère.',
    nl: 'De vervaldatum is voorbij, of overschrijdt de duur die voor deze lijst of dit criterium is bepaald.',
    en: 'The expiry is past, or beyond the time set for this list or criterion.',
  },
  'too-many-versions': {
    fr: 'Cette liste a déjà reçu aujourd’hui autant de versions que sa fréquence en admet.',
    nl: 'Deze lijst kreeg vandaag al zoveel versies als haar frequentie toelaat.',
    en: 'This list has had today as many versions as its frequency admits.',
  },
  'area-elsewhere': {
    fr: 'Une des communes n’est pas du territoire de votre service.',
    nl: 'Een van de gemeenten ligt niet in het gebied van uw dienst.',
    en: 'One of the municipalities is not in the territory of your service.',
  },
  'purpose-not-of-database': {
    fr: 'La banque de données n’a pas été créée pour une finalité de cette branche.',
    nl: 'De gegevensbank is niet opgericht voor een doeleinde van deze tak.',
    en: 'The database was not created for a purpose of this branch.',
  },
  'not-the-issuer': {
    fr: 'La fonction dans laquelle vous agissez n’est pas parmi les ministres dont émane la directive.',
    nl: 'De functie waarin u optreedt, staat niet bij de ministers van wie de richtlijn uitgaat.',
    en: 'The function in which you act is not among the ministers who issue the directive.',
  },
  'branch-not-of-minister': {
    fr: 'Aucun des ministres dont émane la directive n’est compétent pour cette branche.',
    nl: 'Geen van de ministers van wie de richtlijn uitgaat, is bevoegd voor deze tak.',
    en: 'None of the ministers who issue the directive is competent for this branch.',
  },
  'unknown-directive': {
    fr: 'Aucune directive en vigueur ne porte ce numéro.',
    nl: 'Geen richtlijn van kracht draagt dit nummer.',
    en: 'No directive in force has this id.',
  },
  'not-the-authority': {
    fr: 'La directive désigne une autre autorité pour permettre cette connexion, ou la banque de données n’est pas la vôtre.',
    nl: 'De richtlijn wijst een andere overheid aan om deze koppeling toe te laten, of de gegevensbank is niet van u.',
    en: 'The directive names another authority to permit this connection, or the database is not yours.',
  },
  'source-not-listed': {
    fr: 'La directive ne cite pas cette banque de données ou cette liste parmi celles qui peuvent être connectées.',
    nl: 'De richtlijn noemt deze gegevensbank of lijst niet bij die welke gekoppeld mogen worden.',
    en: 'The directive does not name this database or list among those that may be connected.',
  },
  'already-permitted': {
    fr: 'Cette connexion est déjà permise sous cette directive.',
    nl: 'Deze koppeling is onder deze richtlijn al toegelaten.',
    en: 'This connection is permitted under this directive already.',
  },
  'wrong-branch': {
    fr: 'La fonction dans laquelle vous agissez n’est pas compétente pour les listes de cette branche.',
    nl: 'De functie waarin u optreedt, is niet bevoegd voor de lijsten van deze tak.',
    en: 'The function in which you act is not competent for lists of this branch.',
  },
  'notice-or-decision-missing': {
    fr: 'Une liste judiciaire est mise en vigueur une fois son contenu autorisé ; une liste administrative, après notification à l’Organe de contrôle aussi (LFP 44/11/3decies, § 4, al. 2 et 5).',
    nl: 'Een gerechtelijke lijst treedt in werking zodra haar inhoud is toegestaan; een bestuurlijke lijst zodra zij ook ter kennis is gebracht van het Controleorgaan (WPA 44/11/3decies, § 4, tweede en vijfde lid).',
    en: 'A judicial list is put in force once its content is authorised; an administrative one once the Control Organ has notice of it as well (LFP 44/11/3decies, § 4, second and fifth subparagraphs).',
  },
  'notice-not-owed': {
    fr: 'Une notification n’est due qu’en police administrative ; celle-ci n’en demande pas.',
    nl: 'Een kennisgeving is enkel in de bestuurlijke politie verschuldigd; hier is er geen nodig.',
    en: 'Notice is owed in administrative police alone; none is asked for here.',
  },
  'not-yet-over': {
    fr: 'L’échéance n’est pas atteinte : indiquez un autre motif de fin.',
    nl: 'De vervaldatum is niet bereikt: vermeld een andere reden van beëindiging.',
    en: 'The expiry is not reached: state another ground for the end.',
  },
  'unknown-criterion': {
    fr: 'Aucun critère ne porte ce numéro, ou il n’est pas de votre service.',
    nl: 'Geen criterium draagt dit nummer, of het is niet van uw dienst.',
    en: 'No criterion has this id, or it is not of your service.',
  },
  'criteria-not-yet': {
    fr: 'Ce logiciel applique ses règles sur les critères à partir du 30 novembre 2026 : avant ce jour, aucun critère n’est proposé (règle de ce logiciel, non de la loi).',
    nl: 'Deze software past haar regels over criteria toe vanaf 30 november 2026: vóór die dag wordt geen criterium voorgesteld (regel van deze software, niet van de wet).',
    en: 'This software applies its rules on criteria from 30 November 2026 on: before that day no criterion is proposed (rule of this software, not of the law).',
  },
  'criterion-not-counted': {
    fr: 'Le nombre de véhicules attendu n’a pas été compté sur les passages conservés : demandez d’abord ce décompte.',
    nl: 'Het verwachte aantal voertuigen is niet op de bewaarde passages geteld: vraag die telling eerst aan.',
    en: 'The number of vehicles expected was not counted on stored reads: ask for that count first.',
  },
  'proposed-by-you': {
    fr: 'Vous avez proposé ce critère : une autre personne compétente le met en vigueur.',
    nl: 'U hebt dit criterium voorgesteld: een andere bevoegde persoon stelt het in werking.',
    en: 'You proposed this criterion: another competent person puts it in force.',
  },
  'approved-by-you': {
    fr: 'Vous avez approuvé ce critère comme délégué à la protection des données : une autre personne compétente le met en vigueur.',
    nl: 'U hebt dit criterium als functionaris voor gegevensbescherming goedgekeurd: een andere bevoegde persoon stelt het in werking.',
    en: 'You approved this criterion as data protection officer: another competent person puts it in force.',
  },
  'covered-by-your-decision': {
    fr: 'Vous avez autorisé ce flux : ses versions suivantes sont données et mises en vigueur par d’autres personnes que celle qui en a décidé.',
    nl: 'U hebt deze gegevensstroom toegestaan: de volgende versies worden gegeven en in werking gesteld door andere personen dan wie erover besliste.',
    en: 'You authorised this feed: its next versions are given and put in force by others than the person who decided on it.',
  },
  'covered-by-you-alone': {
    fr: 'Vous avez donné cette version, que l’autorisation du flux couvre sans décision propre : une autre personne la met en vigueur, après l’avoir lue si elle le souhaite.',
    nl: 'U hebt deze versie gegeven, die zonder eigen beslissing geldt omdat de gegevensstroom is toegestaan: een andere persoon stelt ze in werking, desgewenst na ze te hebben gelezen.',
    en: 'You gave this version, which the authorisation of the feed covers without a decision of its own: another person puts it in force, having read it if they wish.',
  },
  'directive-unsigned': {
    fr: 'Cette directive ne porte pas de signature : chaque ministre qui la prend en signe le texte, avec une clé enregistrée par un acte (règle de ce logiciel, non de la loi). Rien n’a été chargé.',
    nl: 'Deze richtlijn draagt geen handtekening: elke minister die ze uitvaardigt, ondertekent de tekst met een sleutel die door een handeling is geregistreerd (regel van deze software, niet van de wet). Er is niets geladen.',
    en: 'This directive bears no signature: each minister who issues it signs its text, with a key registered by an act (rule of this software, not of the law). Nothing was loaded.',
  },
  'directive-not-as-signed': {
    fr: 'Le texte signé ne dit pas ce qui est chargé, ou la signature d’un ministre manque ou n’est pas de sa clé enregistrée. Rechargez le fichier signé tel qu’il a été reçu.',
    nl: 'De ondertekende tekst zegt niet wat wordt geladen, of de handtekening van een minister ontbreekt of is niet van zijn geregistreerde sleutel. Laad het ondertekende bestand opnieuw zoals het werd ontvangen.',
    en: 'The text that was signed does not say what is loaded, or a minister’s signature is missing or not of the key registered. Load the signed file again as it was received.',
  },
  'directive-loaded-already': {
    fr: 'Ce texte signé a déjà été chargé, et peut-être retiré depuis : il ne se charge qu’une fois. Pour le remettre en vigueur, chaque ministre signe un nouveau texte, avec une autre référence ou une autre date.',
    nl: 'Deze ondertekende tekst is al geladen en misschien intussen ingetrokken: hij wordt maar één keer geladen. Om hem opnieuw van kracht te maken, ondertekent elke minister een nieuwe tekst, met een andere referentie of een andere datum.',
    en: 'This signed text was loaded before, and perhaps withdrawn since: it is loaded once. To put it in force again each minister signs a new text, with another reference or another date.',
  },
  'no-public-key': {
    fr: 'Ceci n’est pas une clé publique Ed25519 (32 octets en base64url), ou elle est déjà enregistrée.',
    nl: 'Dit is geen publieke Ed25519-sleutel (32 bytes in base64url), of ze is al geregistreerd.',
    en: 'This is no Ed25519 public key (32 bytes in base64url), or it is registered already.',
  },
  'unknown-key': {
    fr: 'Aucune clé en cours de ce numéro n’est la vôtre.',
    nl: 'Geen geldende sleutel met dit nummer is de uwe.',
    en: 'No key in force with this id is yours.',
  },
  'nothing-to-switch': {
    fr: 'Le rapprochement par caractères confondables est déjà dans cet état.',
    nl: 'Het vergelijken op verwarbare tekens staat al in die stand.',
    en: 'Matching by confusable characters is in that state already.',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house about lists, criteria and directives. */
export type ListGate = keyof typeof sentences;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenListRules(broken: { readonly [rule in ListGate]?: boolean }): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}

/** What the receipt of an unsigned directive says in a demonstration. */
export const unsignedGate: PolicyGate = {
  id: 'anpr-directive-unsigned-in-demonstration',
  blocks: false,
  because: {
    fr: 'Démonstration : cette directive n’est pas signée. Un serveur réel la refuserait.',
    nl: 'Demonstratie: deze richtlijn is niet ondertekend. Een echte server zou ze weigeren.',
    en: 'Demonstration: this directive is not signed. A real server would refuse it.',
  },
};
