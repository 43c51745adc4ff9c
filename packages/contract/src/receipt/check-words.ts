import type { CheckId, CheckReason, ReceiptCheck } from './receipt-check.ts';
import type { ReceiptReport } from './verify-receipt.ts';

/** The languages of the house. */
export type ReceiptLanguage = 'fr' | 'nl' | 'en';

type Sentences = Readonly<Record<ReceiptLanguage, string>>;

/** The name of each check. */
export const checkNames: Readonly<Record<CheckId, Sentences>> = {
  form: { fr: 'Forme du fichier', nl: 'Vorm van het bestand', en: 'Form of the file' },
  header: { fr: 'En-tête public', nl: 'Openbare kopregel', en: 'Public header' },
  groups: { fr: 'Contenu ouvert', nl: 'Geopende inhoud', en: 'Opened content' },
  agreement: { fr: 'Concordance', nl: 'Overeenstemming', en: 'Agreement' },
  law: { fr: 'La loi, interrogée à nouveau', nl: 'De wet, opnieuw bevraagd', en: 'The law, asked again' },
  path: { fr: 'Chemin jusqu’à la racine', nl: 'Pad tot de wortel', en: 'Path to the root' },
  policy: { fr: 'Votre politique de témoins', nl: 'Uw getuigenbeleid', en: 'Your witness policy' },
  log: { fr: 'Signature du journal', nl: 'Handtekening van het logboek', en: 'Signature of the log' },
  witnesses: { fr: 'Témoins', nl: 'Getuigen', en: 'Witnesses' },
};

/** What a check says when it holds. */
const heldWords: Readonly<Record<CheckId, Sentences>> = {
  form: {
    fr: 'Le fichier est un reçu, écrit de la seule façon permise.',
    nl: 'Het bestand is een ontvangstbewijs, geschreven op de enige toegelaten wijze.',
    en: 'The file is a receipt, written in the one way that is allowed.',
  },
  header: {
    fr: 'L’en-tête a la forme publiée : acte {act}, jour {day}.',
    nl: 'De openbare kopregel heeft de gepubliceerde vorm: handeling {act}, dag {day}.',
    en: 'The header has the published form: act {act}, day {day}.',
  },
  groups: {
    fr: '{opened} groupe(s) de données sur {all} sont ouverts, et chacun donne avec son sel l’engagement inscrit dans l’en-tête.',
    nl: '{opened} van de {all} gegevensgroepen zijn geopend, en elk geeft met zijn salt de verbintenis die in de openbare kopregel staat.',
    en: '{opened} of {all} groups of data are opened, and each gives with its salt the commitment written in the header.',
  },
  agreement: {
    fr: 'L’en-tête et la décision ouverte disent la même chose : issue, dispositions, version de la loi.',
    nl: 'De openbare kopregel en de geopende beslissing zeggen hetzelfde: uitkomst, bepalingen, versie van de wet.',
    en: 'The header and the opened decision say the same: outcome, provisions, version of the law.',
  },
  law: {
    fr: '{count} question(s) posée(s) à nouveau à la loi, sur les mêmes faits et au même moment : même réponse, à la lettre.',
    nl: '{count} vraag/vragen opnieuw aan de wet gesteld, over dezelfde feiten en op hetzelfde tijdstip: hetzelfde antwoord, letterlijk.',
    en: '{count} question(s) put to the law again, on the same facts and at the same moment: the same answer, to the letter.',
  },
  path: {
    fr: 'L’inscription n° {index} mène, en {steps} étape(s), à la racine d’un arbre de {size} inscriptions.',
    nl: 'Inschrijving nr. {index} leidt in {steps} stap(pen) naar de wortel van een boom van {size} inschrijvingen.',
    en: 'Entry no. {index} leads in {steps} step(s) to the root of a tree of {size} entries.',
  },
  policy: {
    fr: 'Le fichier de politique est bien celui que vous avez retenu : {hash}.',
    nl: 'Het beleidsbestand is wel degelijk het bestand dat u hebt vastgelegd: {hash}.',
    en: 'The policy file is the one that you pinned: {hash}.',
  },
  log: {
    fr: 'Le journal {origin} a signé cette racine (clé {keyId}).',
    nl: 'Het logboek {origin} heeft deze wortel ondertekend (sleutel {keyId}).',
    en: 'The log {origin} signed this root (key {keyId}).',
  },
  witnesses: {
    fr: 'Le quorum de votre politique est atteint. Ont cosigné : {names}.',
    nl: 'Het quorum van uw beleid is bereikt. Medeondertekend door: {names}.',
    en: 'The quorum of your policy is reached. Cosigned by: {names}.',
  },
};

/** Why a check does not hold, or was not made. */
const reasonWords: Readonly<Record<CheckReason, Sentences>> = {
  'not-a-proof': {
    fr: 'Ce fichier n’est pas un reçu « .tlog-proof », ou il a été abîmé ou modifié.',
    nl: 'Dit bestand is geen ontvangstbewijs ".tlog-proof", of het is beschadigd of gewijzigd.',
    en: 'This file is no “.tlog-proof” receipt, or it was damaged or changed.',
  },
  'no-entry': {
    fr: 'La preuve ne contient pas l’inscription qu’elle prouve : téléchargez le reçu complet.',
    nl: 'Het bewijs bevat de inschrijving niet die het bewijst: download het volledige ontvangstbewijs.',
    en: 'The proof does not hold the entry that it proves: download the whole receipt.',
  },
  'not-json': {
    fr: 'L’inscription dans le fichier ne se lit pas : le fichier a été abîmé ou modifié.',
    nl: 'De inschrijving in het bestand is onleesbaar: het bestand is beschadigd of gewijzigd.',
    en: 'The entry in the file cannot be read: the file was damaged or changed.',
  },
  'unknown-format': {
    fr: 'Ce reçu a une autre version que celle que ce programme connaît, ou il a été modifié.',
    nl: 'Dit ontvangstbewijs heeft een andere versie dan die welke dit programma kent, of het is gewijzigd.',
    en: 'This receipt has another version than the one this program knows, or it was changed.',
  },
  'not-canonical': {
    fr: 'Le fichier n’est pas écrit de la seule façon permise : il a été modifié.',
    nl: 'Het bestand is niet op de enige toegelaten wijze geschreven: het is gewijzigd.',
    en: 'The file is not written in the one way that is allowed: it was changed.',
  },
  'wrong-members': {
    fr: 'L’inscription dans le fichier n’a pas les parties qu’un reçu doit avoir : il a été modifié.',
    nl: 'De inschrijving in het bestand heeft niet de delen die een ontvangstbewijs moet hebben: het is gewijzigd.',
    en: 'The entry in the file does not have the parts that a receipt must have: it was changed.',
  },
  'wrong-salt': {
    fr: 'Un sel du fichier n’a pas 32 octets : le fichier a été modifié.',
    nl: 'Een salt in het bestand telt geen 32 bytes: het bestand is gewijzigd.',
    en: 'A salt in the file is not 32 bytes long: the file was changed.',
  },
  'not-the-published-form': {
    fr: 'L’en-tête n’a pas la forme publiée, ou nomme un autre schéma. Il n’a pas été cru.',
    nl: 'De openbare kopregel heeft niet de gepubliceerde vorm, of noemt een ander schema. Hij is niet geloofd.',
    en: 'The header does not have the published form, or names another schema. It was not believed.',
  },
  'other-world': {
    fr: 'L’en-tête et le nom du journal ne parlent pas du même monde (démonstration ou réel).',
    nl: 'De openbare kopregel en de naam van het logboek spreken niet van dezelfde wereld (demonstratie of echt).',
    en: 'The header and the name of the log do not speak of the same world (demonstration or real).',
  },
  'group-not-committed': {
    fr: 'Le fichier ouvre un groupe « {group} » dont l’en-tête ne porte pas l’empreinte.',
    nl: 'Het bestand opent een groep "{group}" waartoe de openbare kopregel zich niet verbindt.',
    en: 'The file opens a group “{group}” to which the header does not commit.',
  },
  'commitment-differs': {
    fr: 'Le contenu du groupe « {group} » n’est pas celui qui a été inscrit au journal.',
    nl: 'De inhoud van de groep "{group}" is niet die welke in het logboek is ingeschreven.',
    en: 'The content of the group “{group}” is not the one that was entered in the journal.',
  },
  'nothing-opened': {
    fr: 'Ce reçu n’ouvre aucun des {all} groupes de données : il prouve l’en-tête seul. C’est le cas d’une preuve publique, et de tout reçu dont le contenu a été effacé ; le fichier ne dit pas lequel des deux.',
    nl: 'Dit ontvangstbewijs opent geen enkele van de {all} gegevensgroepen: het bewijst alleen de openbare kopregel. Dat is zo bij een openbaar bewijs en bij elk ontvangstbewijs waarvan de inhoud is gewist; het bestand zegt niet welk van beide.',
    en: 'This receipt opens none of the {all} groups of data: it proves the header alone. So does a public proof, and any receipt whose content was erased; the file does not say which of the two.',
  },
  'verdict-differs': {
    fr: 'L’issue de la décision n’est pas celle de l’en-tête public.',
    nl: 'De uitkomst van de beslissing is niet die van de openbare kopregel.',
    en: 'The outcome of the decision is not that of the public header.',
  },
  'verdict-unfounded': {
    fr: 'L’issue de la décision ne découle pas des réponses de la loi et des règles de ce logiciel qu’elle contient.',
    nl: 'De uitkomst van de beslissing volgt niet uit de antwoorden van de wet en de regels van deze software die ze bevat.',
    en: 'The outcome of the decision does not follow from the answers of the law and the rules of this software that it holds.',
  },
  'law-of-another-instant': {
    fr: 'La décision a interrogé la loi pour un autre moment que celui de l’acte.',
    nl: 'De beslissing heeft de wet voor een ander tijdstip bevraagd dan dat van de handeling.',
    en: 'The decision asked the law for another moment than that of the act.',
  },
  'provisions-differ': {
    fr: 'Les dispositions ou la version de la loi de la décision ne sont pas celles de l’en-tête public.',
    nl: 'De bepalingen of de versie van de wet in de beslissing zijn niet die van de openbare kopregel.',
    en: 'The provisions or the version of the law in the decision are not those of the public header.',
  },
  'day-differs': {
    fr: 'Le moment de l’acte ne tombe pas le jour que dit l’en-tête public.',
    nl: 'Het tijdstip van de handeling valt niet op de dag die de openbare kopregel noemt.',
    en: 'The moment of the act does not fall on the day that the public header says.',
  },
  'not-a-decision': {
    fr: 'Le groupe « decision » n’a pas la forme d’une décision.',
    nl: 'De groep "decision" heeft niet de vorm van een beslissing.',
    en: 'The group “decision” does not have the form of a decision.',
  },
  'decision-not-opened': {
    fr: 'La décision n’est pas dans ce fichier : rien à comparer.',
    nl: 'De beslissing zit niet in dit bestand: er valt niets te vergelijken.',
    en: 'The decision is not in this file: there is nothing to compare.',
  },
  'law-of-another-act': {
    fr: 'La décision n’a pas posé à la loi la question de cet acte : elle a posé celle d’un autre acte, ou aucune.',
    nl: 'De beslissing stelde de wet niet de vraag van deze handeling: ze stelde die van een andere handeling, of geen.',
    en: 'The decision did not put to the law the question of this act: it put that of another act, or none.',
  },
  'law-of-another-text': {
    fr: 'La décision a interrogé la loi dans une version choisie, alors que cet acte relève de celle en vigueur.',
    nl: 'De beslissing bevroeg de wet in een gekozen versie, terwijl voor deze handeling de geldende versie telt.',
    en: 'The decision asked the law in a chosen version, while this act falls under the one in force.',
  },
  'act-differs': {
    fr: 'L’en-tête nomme un autre acte que celui qui a été demandé.',
    nl: 'De openbare kopregel noemt een andere handeling dan die gevraagd werd.',
    en: 'The header names another act than the one that was asked for.',
  },
  'stopped-before': {
    fr: 'Une règle de ce logiciel a arrêté l’acte avant que la loi ne soit interrogée.',
    nl: 'Een regel van deze software hield de handeling tegen voordat de wet werd bevraagd.',
    en: 'A rule of this software stopped the act before the law was asked.',
  },
  'act-not-known': {
    fr: 'Ce vérificateur ne connaît pas l’acte {act} : il ne sait pas si la loi devait être interrogée, ni sur quoi ({count} question(s) dans la décision). Utilisez une version plus récente.',
    nl: 'Deze verificateur kent de handeling {act} niet: hij weet niet of de wet moest worden bevraagd, noch waarover ({count} vraag/vragen in de beslissing). Gebruik een recentere versie.',
    en: 'This verifier does not know the act {act}: it cannot tell whether the law was to be asked, nor about what ({count} question(s) in the decision). Use a more recent version.',
  },
  'act-not-opened': {
    fr: 'L’en-tête ne dit pas quel acte c’était, et la demande n’est pas ouverte dans ce reçu : on ne sait pas si la loi a été interrogée sur cet acte ({count} question(s) dans la décision).',
    nl: 'De openbare kopregel zegt niet welke handeling het was, en de vraag is in dit ontvangstbewijs niet geopend: men weet niet of de wet over deze handeling werd bevraagd ({count} vraag/vragen in de beslissing).',
    en: 'The header does not say which act it was, and the request is not opened in this receipt: it is not known whether the law was asked about this act ({count} question(s) in the decision).',
  },
  'no-question': {
    fr: 'Cet acte n’a posé aucune question à la loi.',
    nl: 'Deze handeling stelde de wet geen vraag.',
    en: 'This act put no question to the law.',
  },
  'answer-differs': {
    fr: 'Interrogée à nouveau sur les mêmes faits, la loi donne ici une autre réponse que celle du reçu.',
    nl: 'Opnieuw bevraagd over dezelfde feiten geeft de wet hier een ander antwoord dan dat van het ontvangstbewijs.',
    en: 'Asked again on the same facts, the law gives here another answer than the receipt’s.',
  },
  'law-not-installed': {
    fr: 'Ce programme ne contient pas la version de la loi qui a été appliquée : la réponse n’a pas pu être refaite.',
    nl: 'Dit programma bevat niet de versie van de wet die werd toegepast: het antwoord kon niet worden nagerekend.',
    en: 'This program does not hold the version of the law that was applied: the answer could not be made again.',
  },
  'other-words': {
    fr: '{count} question(s) posée(s) à nouveau : même réponse en droit, certaines phrases sont formulées autrement.',
    nl: '{count} vraag/vragen opnieuw gesteld: in rechte hetzelfde antwoord, sommige zinnen zijn anders verwoord.',
    en: '{count} question(s) asked again: the same answer in law, some sentences are worded otherwise.',
  },
  'wrong-path': {
    fr: 'L’inscription ne mène pas à la racine du point de contrôle : l’inscription, son numéro ou le chemin a été modifié.',
    nl: 'De inschrijving leidt niet naar de wortel van het controlepunt: de inschrijving, haar nummer of het pad is gewijzigd.',
    en: 'The entry does not lead to the root of the checkpoint: the entry, its number or the path was changed.',
  },
  'malformed-checkpoint': {
    fr: 'Le point de contrôle du fichier n’en est pas un.',
    nl: 'Het controlepunt in het bestand is er geen.',
    en: 'The checkpoint in the file is none.',
  },
  'no-policy': {
    fr: 'Sans politique, on ne sait pas si des témoins extérieurs ont vu cet état du journal : rien ne dit que le journal n’en montre pas un autre à d’autres.',
    nl: 'Zonder beleid weet men niet of getuigen van buiten deze stand van het logboek hebben gezien: niets zegt dat het logboek anderen geen andere stand toont.',
    en: 'Without a policy it is not known whether outside witnesses saw this state of the log: nothing says that the log does not show others another one.',
  },
  'malformed-policy': {
    fr: 'Ce texte n’est pas une politique de témoins ({why}). Ni le journal ni les témoins n’ont été contrôlés.',
    nl: 'Deze tekst is geen getuigenbeleid ({why}). Noch het logboek, noch de getuigen zijn gecontroleerd.',
    en: 'This text is no witness policy ({why}). Neither the log nor the witnesses were checked.',
  },
  'other-policy': {
    fr: 'Le fichier de politique n’est pas celui que vous avez retenu : son empreinte est {hash}, et non {pinned}. Ni le journal ni les témoins n’ont été contrôlés.',
    nl: 'Het beleidsbestand is niet het bestand dat u hebt vastgelegd: de vingerafdruk is {hash}, niet {pinned}. Noch het logboek, noch de getuigen zijn gecontroleerd.',
    en: 'The policy file is not the one that you pinned: its hash is {hash}, not {pinned}. Neither the log nor the witnesses were checked.',
  },
  'hash-not-pinned': {
    fr: 'Empreinte de la politique : {hash}. Comparez-la avec celle que vous tenez d’ailleurs que de ce serveur.',
    nl: 'Vingerafdruk van het beleid: {hash}. Vergelijk hem met die welke u langs een andere weg dan deze server kreeg.',
    en: 'Hash of the policy: {hash}. Compare it with the one that you have from elsewhere than this server.',
  },
  'key-alone': {
    fr: 'La clé du journal seule a été donnée, sans politique.',
    nl: 'Alleen de sleutel van het logboek werd gegeven, zonder beleid.',
    en: 'The log’s key alone was given, without a policy.',
  },
  'malformed-key': {
    fr: 'Ce texte n’est pas une clé de vérification ({why}). La signature n’a pas été contrôlée.',
    nl: 'Deze tekst is geen verificatiesleutel ({why}). De handtekening is niet gecontroleerd.',
    en: 'This text is no verifier key ({why}). The signature was not checked.',
  },
  'no-key': {
    fr: 'Sans politique ni clé du journal, personne ne répond de cette racine : n’importe qui a pu fabriquer ce fichier.',
    nl: 'Zonder beleid of sleutel van het logboek staat niemand in voor deze wortel: om het even wie kan dit bestand hebben gemaakt.',
    en: 'Without a policy or the log’s key nobody stands behind this root: anybody could have made this file.',
  },
  'malformed-keys': {
    fr: 'Le fichier des clés ultérieures n’est pas celui qu’un journal publie ({why}). Ni le journal ni les témoins n’ont été contrôlés.',
    nl: 'Het bestand met de latere sleutels is niet dat wat een logboek bekendmaakt ({why}). Noch het logboek, noch de getuigen zijn gecontroleerd.',
    en: 'The file of later keys is not what a log publishes ({why}). Neither the log nor the witnesses were checked.',
  },
  'key-compromised': {
    fr: 'Le journal déclare, avec la clé même que vous tenez, que d’autres peuvent l’avoir depuis le {day}. Obtenez la nouvelle clé par une autre voie ; ni le journal ni les témoins n’ont été contrôlés.',
    nl: 'Het logboek verklaart, met de sleutel zelf die u hebt, dat anderen hem sinds {day} kunnen hebben. Vraag de nieuwe sleutel langs een andere weg; noch het logboek, noch de getuigen zijn gecontroleerd.',
    en: 'The log declares, with the very key that you hold, that others may have it since {day}. Get the new key by another way; neither the log nor the witnesses were checked.',
  },
  'later-key': {
    fr: 'Le journal {origin} a signé cette racine avec une clé ultérieure ({keyId}) ; la clé que vous tenez ({heldKeyId}) y mène par {count} déclaration(s) signée(s). Que ces déclarations soient inscrites au journal, le reçu ne le montre pas : « clairevoie verify » sur le journal le contrôle.',
    nl: 'Het logboek {origin} heeft deze wortel ondertekend met een latere sleutel ({keyId}); de sleutel die u hebt ({heldKeyId}) leidt ernaar via {count} ondertekende verklaring(en). Dat die verklaringen in het logboek staan, toont het ontvangstbewijs niet: "clairevoie verify" op het logboek gaat dat na.',
    en: 'The log {origin} signed this root with a later key ({keyId}); the key that you hold ({heldKeyId}) leads to it by {count} signed statement(s). That these statements are in the log, the receipt does not show: “clairevoie verify” on the log checks it.',
  },
  'log-not-signed': {
    fr: 'Aucun journal que vous reconnaissez n’a signé cette racine. S’il a changé de clé depuis, ajoutez le fichier de ses clés ultérieures.',
    nl: 'Geen enkel logboek dat u erkent, heeft deze wortel ondertekend. Heeft het sindsdien van sleutel gewisseld, voeg dan het bestand met zijn latere sleutels toe.',
    en: 'No log that you recognise signed this root. If it has changed its key since, add the file of its later keys.',
  },
  'signature-false': {
    fr: 'Une signature qui se réclame de la clé {name} est fausse. Conservez le fichier : c’est une pièce à conviction.',
    nl: 'Een handtekening die zich op de sleutel {name} beroept, is vals. Bewaar het bestand: het is een bewijsstuk.',
    en: 'A signature that claims the key {name} is false. Keep the file: it is evidence.',
  },
  'other-log': {
    fr: 'La racine est signée, mais pour un autre journal que celui de la clé.',
    nl: 'De wortel is ondertekend, maar voor een ander logboek dan dat van de sleutel.',
    en: 'The root is signed, but for another log than that of the key.',
  },
  'algorithm-missing': {
    fr: 'Ce navigateur ou ce programme ne connaît pas un algorithme de signature de votre politique (Ed25519 ou ML-DSA-44) : rien n’a été contrôlé. Utilisez une version récente, ou la ligne de commande.',
    nl: 'Deze browser of dit programma kent een handtekeningalgoritme van uw beleid niet (Ed25519 of ML-DSA-44): er is niets gecontroleerd. Gebruik een recente versie of de opdrachtregel.',
    en: 'This browser or program lacks a signature algorithm of your policy (Ed25519 or ML-DSA-44): nothing was checked. Use a recent version, or the command line.',
  },
  'no-witness-asked': {
    fr: 'Votre politique ne demande aucun témoin : la signature du journal est seule, et rien ne dit qu’il ne montre pas un autre état à d’autres.',
    nl: 'Uw beleid vraagt geen getuigen: de handtekening van het logboek staat alleen, en niets zegt dat het anderen geen andere stand toont.',
    en: 'Your policy asks for no witness: the log’s signature stands alone, and nothing says that it does not show others another state.',
  },
  'quorum-missing': {
    fr: 'Le quorum de votre politique n’est pas atteint. Ont cosigné : {names}.',
    nl: 'Het quorum van uw beleid is niet bereikt. Medeondertekend door: {names}.',
    en: 'The quorum of your policy is not reached. Cosigned by: {names}.',
  },
  'quorum-of-others': {
    fr: 'Le quorum de votre politique n’est pas atteint (ont cosigné : {names}), mais des signatures ({unknown}) viennent de clés qu’elle ne cite pas. Cause possible : le journal a changé de politique de témoins, avant ou après ce reçu, dont le point de contrôle compte {size} inscriptions. Les inscriptions « ledger/change-witness-policy » du journal disent à quelle place et quel jour. Demandez, ailleurs qu’à ce serveur, la politique d’alors et son empreinte ; sans elle, ne vous fiez pas à ce reçu.',
    nl: 'Het quorum van uw beleid is niet bereikt (medeondertekend door: {names}), maar er zijn handtekeningen ({unknown}) van sleutels die het niet noemt. Mogelijke oorzaak: het logboek wijzigde zijn getuigenbeleid, vóór of na dit ontvangstbewijs, waarvan het controlepunt {size} inschrijvingen telt. De inschrijvingen ‘ledger/change-witness-policy’ van het logboek zeggen op welke plaats en welke dag. Vraag elders dan bij deze server het beleid van toen en zijn vingerafdruk; vertrouw zonder dat beleid niet op dit ontvangstbewijs.',
    en: 'The quorum of your policy is not reached (cosigned by: {names}), but there are signatures ({unknown}) by keys that it does not name. A possible cause: the log changed its witness policy, before or after this receipt, whose checkpoint has {size} entries. The log’s entries `ledger/change-witness-policy` say at which place and on which day. Ask elsewhere than at this server for the policy of then and its hash; without it, do not rely on this receipt.',
  },
  'earlier-failed': {
    fr: 'Non contrôlé : un contrôle précédent n’a pas abouti.',
    nl: 'Niet gecontroleerd: een eerdere controle is niet geslaagd.',
    en: 'Not checked: an earlier check did not succeed.',
  },
};

/** What a check found, in one sentence of a language. */
export function checkInWords(lang: ReceiptLanguage, { id, reason, facts }: ReceiptCheck): string {
  const sentence = reason === undefined ? heldWords[id][lang] : reasonWords[reason][lang];
  return sentence.replaceAll(/\{([a-zA-Z]+)\}/g, (_, name: string) => String(facts[name] ?? '–'));
}

/** The state of a check as one word. */
export const stateWords: Readonly<Record<ReceiptCheck['state'], Sentences>> = {
  held: { fr: 'conforme', nl: 'conform', en: 'holds' },
  broken: { fr: 'non conforme', nl: 'niet conform', en: 'does not hold' },
  'not-checked': { fr: 'non contrôlé', nl: 'niet gecontroleerd', en: 'not checked' },
};

/** What became of the receipt, in one sentence. */
export const outcomeWords: Readonly<Record<ReceiptReport['outcome'], Sentences>> = {
  holds: {
    fr: 'Ce reçu est conforme à ce que le journal a inscrit.',
    nl: 'Dit ontvangstbewijs is conform: het stemt overeen met wat het logboek heeft ingeschreven.',
    en: 'This receipt holds: it is what the journal entered.',
  },
  rejected: {
    fr: 'Ce reçu est rejeté : rien de ce qu’il contient n’est montré.',
    nl: 'Dit ontvangstbewijs is verworpen: niets van de inhoud wordt getoond.',
    en: 'This receipt is rejected: nothing of what it holds is shown.',
  },
  unproven: {
    fr: 'Ce reçu n’est pas prouvé : il manque une politique ou une clé qui puisse en répondre.',
    nl: 'Dit ontvangstbewijs is niet bewezen: er ontbreekt een beleid of sleutel die ervoor kan instaan.',
    en: 'This receipt is not proven: a policy or a key that can stand behind it is missing.',
  },
};

/** What even a receipt that holds does not show. */
export const receiptLimits: readonly Sentences[] = [
  {
    fr: 'Le reçu prouve ce qui a été inscrit, non que c’est vrai : une personne a pu inscrire une chose inexacte.',
    nl: 'Het ontvangstbewijs bewijst wat werd ingeschreven, niet dat het waar is: iemand kan iets onjuists hebben ingeschreven.',
    en: 'The receipt proves what was entered, not that it is true: somebody may have entered something inexact.',
  },
  {
    fr: 'Un acte accompli en dehors du système ne se voit dans aucun reçu.',
    nl: 'Een handeling buiten het systeem is in geen enkel ontvangstbewijs te zien.',
    en: 'An act done outside the system is seen in no receipt.',
  },
];
