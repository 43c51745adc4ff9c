import type { EvidenceAgainst, EvidenceKind } from '@clairevoie/tlog';

type Language = 'fr' | 'nl' | 'en';
type Words = Readonly<Record<Language, string>>;

/** What a file of each kind shows once it was checked: one sentence a language. */
export const shownWords: Readonly<Record<EvidenceKind, Words>> = {
  'two-roots': {
    fr: 'La clé du journal a signé, pour une même taille, deux contenus différents : il existe deux versions du journal.',
    nl: 'De sleutel van het logboek heeft voor eenzelfde omvang twee verschillende inhouden ondertekend: er bestaan twee versies van het logboek.',
    en: 'The key of the log signed two different contents for one size: there are two versions of the log.',
  },
  rewritten: {
    fr: 'La clé du journal a signé un état ultérieur qui ne commence pas par l’état qu’elle avait signé auparavant : des inscriptions ont été modifiées, retirées ou déplacées.',
    nl: 'De sleutel van het logboek heeft een latere stand ondertekend die niet begint met de stand die hij eerder ondertekende: inschrijvingen zijn gewijzigd, weggelaten of verplaatst.',
    en: 'The key of the log signed a later state that does not begin with the state it had signed before: entries were changed, removed or moved.',
  },
  'broken-promise': {
    fr: 'Le journal a accusé réception d’un acte et promis de l’inscrire dans un délai ; un état signé après ce délai ne contient pas cet acte.',
    nl: 'Het logboek heeft de ontvangst van een handeling bevestigd en beloofd ze binnen een termijn in te schrijven; een stand die na die termijn werd ondertekend, bevat die handeling niet.',
    en: 'The log acknowledged an act and promised to enter it within a term; a state signed after that term does not hold it.',
  },
  'broken-rule': {
    fr: 'L’état signé du journal contient des inscriptions qui enfreignent les règles publiées de ce journal.',
    nl: 'De ondertekende stand van het logboek bevat inschrijvingen die de gepubliceerde regels van dit logboek schenden.',
    en: 'The signed state of the log holds entries that break the published rules of this log.',
  },
  'witness-two-roots': {
    fr: 'Un témoin a cosigné, pour une même taille, deux contenus différents du journal : il n’a pas fait ce à quoi il s’engage.',
    nl: 'Een getuige heeft voor eenzelfde omvang twee verschillende inhouden van het logboek medeondertekend: hij deed niet waartoe hij zich verbindt.',
    en: 'A witness cosigned two different contents of the log for one size: it did not do what it undertakes.',
  },
  'no-quorum': {
    fr: 'L’état présenté du journal ne porte pas le nombre de cosignatures de témoins que la politique jointe exige.',
    nl: 'De getoonde stand van het logboek draagt niet het aantal medeondertekeningen van getuigen dat het bijgevoegde beleid eist.',
    en: 'The state of the log that was shown does not carry the cosignatures of witnesses that the attached policy asks for.',
  },
  'false-signature': {
    fr: 'L’état présenté du journal porte une cosignature au nom d’un témoin, et cette cosignature est fausse.',
    nl: 'De getoonde stand van het logboek draagt een medeondertekening op naam van een getuige, en die medeondertekening is vals.',
    en: 'The state of the log that was shown carries a cosignature in the name of a witness, and that cosignature is false.',
  },
  stale: {
    fr: 'L’état présenté du journal n’avait plus été cosigné par les témoins depuis plus longtemps que la limite indiquée.',
    nl: 'De getoonde stand van het logboek was langer dan de vermelde grens niet meer door de getuigen medeondertekend.',
    en: 'The state of the log that was shown had not been cosigned by the witnesses for longer than the stated limit.',
  },
  'rolled-back': {
    fr: 'La clé du journal avait signé un état plus long que celui qui a été présenté ensuite.',
    nl: 'De sleutel van het logboek had een langere stand ondertekend dan die welke daarna werd getoond.',
    en: 'The key of the log had signed a longer state than the one that was shown afterwards.',
  },
  'other-entry': {
    fr: 'La preuve présentée est celle d’une autre inscription que celle pour laquelle elle a été présentée.',
    nl: 'Het getoonde bewijs hoort bij een andere inschrijving dan die waarvoor het werd getoond.',
    en: 'The proof that was shown belongs to another entry than the one it was shown for.',
  },
  'unproven-entry': {
    fr: 'La preuve présentée ne mène pas de l’inscription montrée à l’état que le journal a signé : elle ne prouve pas cette inscription.',
    nl: 'Het getoonde bewijs leidt niet van de getoonde inschrijving naar de stand die het logboek ondertekende: het bewijst die inschrijving niet.',
    en: 'The proof that was shown does not lead from the entry that was shown to the state that the log signed: it does not prove that entry.',
  },
  'other-body': {
    fr: 'Le contenu présenté n’est pas celui dont l’inscription du journal porte l’empreinte.',
    nl: 'De getoonde inhoud is niet die waartoe de inschrijving in het logboek zich verbindt.',
    en: 'The content that was shown is not the one that the entry of the log commits to.',
  },
  'double-witness': {
    fr: 'Dans la politique de témoins présentée, la même clé ou le même témoin compte plus d’une fois.',
    nl: 'In het getoonde getuigenbeleid telt dezelfde sleutel of dezelfde getuige meer dan één keer.',
    en: 'In the witness policy that was shown, the same key or the same witness counts more than once.',
  },
  observation: {
    fr: 'Le journal a signé l’état joint. Tout le reste de ce fichier est une constatation de la personne qui l’a conservé.',
    nl: 'Het logboek heeft de bijgevoegde stand ondertekend. Al het overige in dit bestand is een vaststelling van wie het bewaarde.',
    en: 'The log signed the attached state. Everything else in this file is an observation of whoever kept it.',
  },
};

/** Against whom it speaks, and what it rests on. */
export const againstWords: Readonly<Record<EvidenceAgainst, Words>> = {
  'log-key': {
    fr: 'Cela se prouve par les seules signatures, contre le détenteur de la clé du journal ci-dessus ; la parole de personne n’est nécessaire.',
    nl: 'Dat is bewezen door de handtekeningen alleen, tegen de houder van de bovenstaande sleutel van het logboek; niemands woord is daarvoor nodig.',
    en: 'The signatures alone prove it, against the holder of the key of the log above; nobody’s word is needed.',
  },
  witness: {
    fr: 'Cela se prouve par les seules signatures, contre le détenteur de la clé du témoin et celui de la clé du journal.',
    nl: 'Dat is bewezen door de handtekeningen alleen, tegen de houder van de sleutel van de getuige en die van de sleutel van het logboek.',
    en: 'The signatures alone prove it, against the holder of the key of the witness and the holder of the key of the log.',
  },
  nobody: {
    fr: 'Les signatures montrent ce que vaut ce qui a été présenté. Qui l’a présenté, où et quand, repose sur la parole de la personne qui a conservé ce fichier.',
    nl: 'De handtekeningen tonen wat het getoonde waard is. Wie het toonde, waar en wanneer, steunt op het woord van wie dit bestand bewaarde.',
    en: 'The signatures show what the thing that was shown is worth. Who showed it, where and when rests on the word of whoever kept this file.',
  },
};

/** What every answer says beside the finding. */
export const framingWords = {
  fr: {
    key: 'La clé ci-dessus est celle que le fichier indique. Qu’elle soit celle de ce journal, vous devez le savoir par une autre voie.',
    kept: 'Conservé par',
    refused: 'Ce fichier ne montre pas ce qu’il annonce : il ne prouve rien contre personne.',
    demo: 'Journal de démonstration : les actes sont inventés.',
  },
  nl: {
    key: 'De bovenstaande sleutel is die welke het bestand vermeldt. Dat het de sleutel van dit logboek is, moet u langs een andere weg weten.',
    kept: 'Bewaard door',
    refused: 'Dit bestand toont niet wat het aankondigt: het bewijst niets tegen wie dan ook.',
    demo: 'Demonstratielogboek: de handelingen zijn verzonnen.',
  },
  en: {
    key: 'The key above is the one that the file names. That it is the key of this log you must know from elsewhere.',
    kept: 'Kept by',
    refused: 'This file does not show what it announces: it proves nothing against anybody.',
    demo: 'Log of a demonstration: the acts are invented.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
