import type { PolicyGate, Sentence } from '../ledger/index.ts';

// House policy, not law, but where a sentence names an article: then it repeats a limit that the law package computed.
const sentences = {
  'no-content': {
    fr: 'Aucun contenu n’a été reçu sous ce numéro, ou il a déjà été traité.',
    nl: 'Onder dit nummer is geen inhoud ontvangen, of die is al verwerkt.',
    en: 'No content came under this id, or it was dealt with already.',
  },
  'camera-not-registered': {
    fr: 'La caméra ne figure pas au registre de votre service, ou elle en a été retirée.',
    nl: 'De camera staat niet in het register van uw dienst, of is eruit verwijderd.',
    en: 'The camera is not in the register of your service, or was withdrawn from it.',
  },
  'no-use-covers-recording': {
    fr: 'Aucune utilisation décidée et inscrite ne couvre le moment de cet enregistrement. Activez d’abord l’utilisation.',
    nl: 'Geen besliste en ingeschreven gebruik dekt het ogenblik van deze opname. Activeer eerst het gebruik.',
    en: 'No use that was decided and recorded covers the moment of this recording. Activate the use first.',
  },
  'captured-after-receipt': {
    fr: 'L’enregistrement porte une heure postérieure à sa réception : son horloge n’est pas fiable. Rien n’a été gardé.',
    nl: 'De opname draagt een tijdstip na de ontvangst: haar klok is niet betrouwbaar. Er is niets bewaard.',
    en: 'The recording bears a time after its receipt: its clock is not reliable. Nothing was kept.',
  },
  'captured-long-before-receipt': {
    fr: 'L’enregistrement est arrivé plus de cinq minutes après sa dernière image : une personne doit dire si son heure est fiable.',
    nl: 'De opname kwam meer dan vijf minuten na haar laatste beeld aan: een persoon moet zeggen of haar tijdstip betrouwbaar is.',
    en: 'The recording came more than five minutes after its last image: a person has to say whether its time is reliable.',
  },
  'no-day-for-deletion': {
    fr: 'Entre le minimum et le maximum de conservation de cet enregistrement (article 25/6), il ne reste aucun jour où sa clé pourrait être détruite : la durée fixée pour cette utilisation doit dépasser le minimum d’au moins un jour, plus la durée de l’enregistrement. Rien n’a été reçu : demandez à votre direction de faire fixer une durée plus longue, ou envoyez des parties plus courtes.',
    nl: 'Tussen de minimale en de maximale bewaartermijn van deze opname (artikel 25/6) blijft geen dag over waarop haar sleutel kan worden vernietigd: de termijn die voor dit gebruik is vastgesteld, moet het minimum met ten minste één dag overschrijden, plus de duur van de opname. Er is niets ontvangen: vraag uw leiding een langere termijn te laten vaststellen, of stuur kortere delen.',
    en: 'Between the minimum and the maximum retention of this recording (article 25/6) no day is left on which its key could be destroyed: the term set for this use has to exceed the minimum by at least a day, plus the length of the recording. Nothing was received: ask those who lead your service to have a longer term set, or send shorter parts.',
  },
  'term-over': {
    fr: 'Le terme de conservation de cet enregistrement est passé (article 25/6, et la durée fixée pour cette utilisation) : il ne peut plus être conservé. Rien n’a été gardé ; effacez-le aussi à la source.',
    nl: 'De bewaartermijn van deze opname is verstreken (artikel 25/6, en de termijn die voor dit gebruik is vastgesteld): ze mag niet meer worden bewaard. Er is niets bewaard; wis ze ook aan de bron.',
    en: 'The retention term of this recording is over (article 25/6, and the term set for this use): it can no longer be kept. Nothing was kept; delete it at the source as well.',
  },
  'clock-reasons-missing': {
    fr: 'Dites pourquoi l’heure de cet enregistrement est fiable malgré son arrivée tardive.',
    nl: 'Zeg waarom het tijdstip van deze opname betrouwbaar is ondanks de late aankomst.',
    en: 'Say why the time of this recording is reliable although it came late.',
  },
  'not-in-quarantine': {
    fr: 'Cet enregistrement n’est pas en attente d’une personne.',
    nl: 'Deze opname wacht niet op een persoon.',
    en: 'This recording is not waiting for a person.',
  },
  'recording-unknown': {
    fr: 'Aucun enregistrement conservé de votre service ne porte ce numéro.',
    nl: 'Geen bewaarde opname van uw dienst heeft dit nummer.',
    en: 'No recording kept by your service has this id.',
  },
  'interval-outside': {
    fr: 'L’intervalle demandé ne contient aucune image de cet enregistrement.',
    nl: 'Het gevraagde interval bevat geen beeld van deze opname.',
    en: 'The interval asked for holds no image of this recording.',
  },
  quarantined: {
    fr: 'L’enregistrement attend encore qu’une personne nommée le libère.',
    nl: 'De opname wacht nog op vrijgave door een met naam genoemde persoon.',
    en: 'The recording still waits for a named person to release it.',
  },
  suspended: {
    fr: 'L’enregistrement est suspendu par une autorité ; personne ne l’ouvre avant la levée.',
    nl: 'De opname is door een overheid opgeschort; niemand opent ze vóór de opheffing.',
    en: 'An authority suspended the recording; nobody opens it before that is lifted.',
  },
  'urgent-use-unconfirmed': {
    fr: 'L’autorisation orale dont vient cet enregistrement n’a pas été confirmée : il reste scellé (lecture R-11).',
    nl: 'De mondelinge toestemming waaruit deze opname voortkomt, is niet bevestigd: ze blijft verzegeld (lezing R-11).',
    en: 'The oral authorisation this recording comes from was not confirmed: it stays sealed (reading R-11).',
  },
  'no-fresh-quorum': {
    fr: 'Aucun quorum de témoins extérieurs n’a attesté le journal depuis moins de deux minutes : passé le premier délai, rien n’est montré sans lui. C’est une règle de ce logiciel (« sans témoin, pas d’images »), pas de la loi. Rien n’est perdu : réessayez quand les témoins répondent, ou demandez une ouverture d’urgence.',
    nl: 'Geen quorum van externe getuigen heeft het logboek minder dan twee minuten geleden bevestigd: voorbij de eerste termijn wordt zonder quorum niets getoond. Dit is een regel van deze software (‘zonder getuige geen beelden’), niet van de wet. Er is niets verloren: probeer opnieuw zodra de getuigen antwoorden, of vraag een noodopening.',
    en: 'No quorum of outside witnesses has attested the journal within the last two minutes: past the first term nothing is shown without one. This is a rule of this software (“no witness, no images”), not of the law. Nothing is lost: try again when the witnesses answer, or ask for an emergency opening.',
  },
  'successor-without-policy': {
    fr: 'Ce journal succède, après une restauration, à un journal que des témoins extérieurs attestaient, et aucune politique de témoins n’y est encore en vigueur : passé le premier délai, rien n’est montré sans quorum. C’est une règle de ce logiciel (« sans témoin, pas d’images »), pas de la loi. Rien n’est perdu : demandez à l’exploitant du serveur de fixer une politique de témoins pour ce journal, ou demandez une ouverture d’urgence.',
    nl: 'Dit logboek volgt, na een terugzetting, een logboek op dat externe getuigen bevestigden, en er geldt nog geen getuigenbeleid: voorbij de eerste termijn wordt zonder quorum niets getoond. Dit is een regel van deze software (‘zonder getuige geen beelden’), niet van de wet. Er is niets verloren: vraag de beheerder van de server een getuigenbeleid voor dit logboek vast te leggen, of vraag een noodopening.',
    en: 'This journal succeeds, after a restore, one that outside witnesses attested, and no witness policy governs it yet: past the first term nothing is shown without a quorum. This is a rule of this software (“no witness, no images”), not of the law. Nothing is lost: ask the operator of the server to pin a witness policy for this journal, or ask for an emergency opening.',
  },
  'reason-vague': {
    fr: 'La raison est trop vague pour être contrôlée : dites quel fait, où, et ce que vous cherchez sur ces images.',
    nl: 'De reden is te vaag om te kunnen worden gecontroleerd: zeg welk feit, waar, en wat u op deze beelden zoekt.',
    en: 'The reason is too vague to be reviewed: say which fact, where, and what you look for in these images.',
  },
  'request-unknown': {
    fr: 'Aucune demande ouverte de ce numéro ne vous concerne.',
    nl: 'Geen open aanvraag met dit nummer betreft u.',
    en: 'No open request with this id concerns you.',
  },
  'several-services': {
    fr: 'Une décision porte sur les enregistrements d’un seul service, tous connus ici.',
    nl: 'Een beslissing betreft opnamen van één enkele dienst, die hier alle bekend zijn.',
    en: 'A decision concerns recordings of one service only, all of them known here.',
  },
  'prosecutor-unknown': {
    fr: 'L’organisation à qui la demande est adressée n’est pas un parquet.',
    nl: 'De organisatie aan wie de aanvraag is gericht, is geen parket.',
    en: 'The organisation the request is addressed to is not a public prosecutor’s office.',
  },
  'look-unknown': {
    fr: 'Vous n’avez aucune consultation ouverte de ce numéro.',
    nl: 'U hebt geen open inzage met dit nummer.',
    en: 'You have no open look with this id.',
  },
  'look-not-over': {
    fr: 'Cette consultation n’est pas encore à son terme.',
    nl: 'Deze inzage is nog niet afgelopen.',
    en: 'This look has not come to its end yet.',
  },
  'past-legal-maximum': {
    fr: 'L’article 25/6 est un plafond : aucune mesure conservatoire ne le dépasse (lecture R-07). Faites copier au dossier pénal.',
    nl: 'Artikel 25/6 is een bovengrens: geen bewarende maatregel gaat erboven (lezing R-07). Laat kopiëren naar het strafdossier.',
    en: 'Article 25/6 is a ceiling: no hold goes beyond it (reading R-07). Have a copy made for the criminal file.',
  },
  'hold-not-longer': {
    fr: 'La mesure conservatoire doit aller au-delà du terme actuel.',
    nl: 'De bewarende maatregel moet verder reiken dan de huidige termijn.',
    en: 'A hold has to go beyond the present term.',
  },
  'hold-too-late': {
    fr: 'L’enregistrement est arrivé à son terme : sa clé est détruite ou va l’être.',
    nl: 'De opname heeft haar termijn bereikt: haar sleutel is of wordt vernietigd.',
    en: 'The recording has come to its term: its key is destroyed or is about to be.',
  },
  'already-held': {
    fr: 'Cet enregistrement fait déjà l’objet d’une mesure conservatoire.',
    nl: 'Op deze opname rust al een bewarende maatregel.',
    en: 'This recording is held already.',
  },
  'hold-unknown': {
    fr: 'Aucune mesure conservatoire active de ce numéro n’est de votre service.',
    nl: 'Geen actieve bewarende maatregel met dit nummer is van uw dienst.',
    en: 'No active hold with this id is of your service.',
  },
  'held-recording': {
    fr: 'L’enregistrement fait l’objet d’une mesure conservatoire : mettez-y fin d’abord.',
    nl: 'Op de opname rust een bewarende maatregel: beëindig die eerst.',
    en: 'The recording is held: end the hold first.',
  },
  'not-your-suspension': {
    fr: 'Seule l’autorité qui a suspendu peut lever la suspension.',
    nl: 'Enkel de overheid die heeft opgeschort, kan de opschorting opheffen.',
    en: 'Only the authority that suspended can lift the suspension.',
  },
  'tombstone-out-of-order': {
    fr: 'Cette destruction ne suit pas la précédente du journal.',
    nl: 'Deze vernietiging volgt niet op de vorige van het logboek.',
    en: 'This destruction does not follow the one before in the journal.',
  },
  'copy-unknown': {
    fr: 'Aucune copie de formation diffusée de ce numéro n’est de votre service.',
    nl: 'Geen vrijgegeven opleidingskopie met dit nummer is van uw dienst.',
    en: 'No training copy released under this id is of your service.',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house about recordings. */
export type VaultGate = keyof typeof sentences;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenRules(broken: Partial<Record<VaultGate, boolean>>): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken))
    .map(([id, because]) => ({ id: `vault-${id}`, blocks: true, because }));
}

/** What receipt and screens say of an opening, for as long as no outside witness stands behind the log. Policy, not law. */
export const witnessNotice: Sentence = {
  fr: 'Signature du journal seule, sans témoin extérieur ; pas de protection contre l’administrateur de la machine.',
  nl: 'Enkel de handtekening van het logboek, zonder externe getuige; geen bescherming tegen de beheerder van de machine.',
  en: 'Log signature only, no outside witness; not protected against the host’s administrator.',
};

/** {@link witnessNotice} as a gate that informs and does not block. */
export const witnessGate: PolicyGate = { id: 'vault-log-signature-only', blocks: false, because: witnessNotice };

/** What receipt and screens say of an opening whose key a keyholder shares. Policy, not law. */
export const keyholderNotice: Sentence = {
  fr: 'Règle de ce logiciel, pas de la loi : passé le premier délai, ces images ne s’ouvrent qu’avec une part de clé qu’un détenteur de clés distinct rend contre la preuve de cet accès.',
  nl: 'Regel van deze software, niet van de wet: voorbij de eerste termijn openen deze beelden enkel met een sleuteldeel dat een afzonderlijke sleutelhouder teruggeeft tegen het bewijs van deze toegang.',
  en: 'A rule of this software, not of the law: past the first term these images open only with a key share that a separate keyholder gives back against the proof of this access.',
};

/** What they say when no keyholder stands behind it. */
export const softwareOnlyNotice: Sentence = {
  fr: 'Garanti par le logiciel seulement : aucun détenteur de clés. Passé le premier délai aussi, qui administre la machine pourrait ouvrir ces images sans inscription au journal.',
  nl: 'Enkel door de software afgedwongen: geen sleutelhouder. Ook voorbij de eerste termijn zou wie de machine beheert deze beelden zonder inschrijving in het logboek kunnen openen.',
  en: 'Enforced by software only: no keyholder. Past the first term too, whoever administers the machine could open these images without an entry in the journal.',
};

/** {@link keyholderNotice} as a gate that informs and does not block. */
export const keyholderGate: PolicyGate = { id: 'vault-keyholder', blocks: false, because: keyholderNotice };

/** {@link softwareOnlyNotice} as a gate that informs and does not block. */
export const softwareOnlyGate: PolicyGate = {
  id: 'vault-enforced-by-software-only',
  blocks: false,
  because: softwareOnlyNotice,
};

/** What receipt and screens say of an opening while a witness policy governs. Policy, not law. */
export const quorumNotice: Sentence = {
  fr: 'Règle de ce logiciel, pas de la loi : passé le premier délai, les images ne s’affichent que si cet accès figure dans un point de contrôle du journal cosigné par un quorum de témoins, et tant que le dernier quorum a moins de deux minutes.',
  nl: 'Regel van deze software, niet van de wet: voorbij de eerste termijn verschijnen de beelden enkel als deze toegang in een controlepunt van het logboek staat dat een quorum van getuigen heeft medeondertekend, en zolang het laatste quorum jonger is dan twee minuten.',
  en: 'A rule of this software, not of the law: past the first term the images are shown only when this access stands in a checkpoint of the journal that a quorum of witnesses has cosigned, and only while the newest quorum is less than two minutes old.',
};

/** In place of {@link quorumNotice} on a log that succeeds a witnessed one and has no policy of its own yet. */
export const successorNotice: Sentence = sentences['successor-without-policy'];

/** {@link quorumNotice} as a gate that informs and does not block. */
export const quorumGate: PolicyGate = { id: 'vault-quorum-of-witnesses', blocks: false, because: quorumNotice };

const stockWords = new Set(
  `enquete onderzoek investigation dossier zaak case controle check verification verificatie necessaire nodig necessary besoin
  police politie mission opdracht test essai divers various autre ander other demande verzoek request raison reden reason service dienst
  de du des la le les l un une pour voor het een the a of en et and in op sur par door van judiciaire gerechtelijk judicial travail werk work
  operationnel operationele operational images beelden images video urgent dringend cours lopend lopende encours afin om te is zijn`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Whether a reason says nothing that could be reviewed: fewer than three words, or stock words only. */
export function isVague(reason: string | undefined): boolean {
  if (reason === undefined) return false; // left out: the law itself says that it is missing
  const words = reason
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length < 3 || words.every((word) => stockWords.has(word));
}
