import type { Localised, OutcomeKind, TourData } from '@clairevoie/web';
import { listLeavesOfActs, type PublicLeaf, type Queryable } from '../ledger/public.ts';
import { bodiesBySlug } from './journal-data.ts';
import type { PageData } from './page-data.ts';
import { provisionRefs } from './provision-refs.ts';
import { roleClassName } from './role-class-names.ts';

/** One step of the main job, and the entry of the public journal that shows it was done. */
interface TourStep {
  readonly id: string;
  readonly title: Localised;
  readonly story: Localised;
  readonly roleClass: string;
  /** Absent: the step leaves no entry (anyone can do it), or one that the public journal does not name. */
  readonly act?: string;
  /** One person of the body performs it: in the public journal it is an internal act (ADR 0010), and no receipt is shown here. */
  readonly isInternal?: true;
  readonly expected: OutcomeKind;
  readonly provisions: readonly string[];
}

const say = (fr: string, nl: string, en: string): Localised => ({ fr, nl, en });

const steps: readonly TourStep[] = [
  {
    id: 'request-without-assessment',
    title: say(
      'La demande sans analyse est refusée',
      'De aanvraag zonder analyse wordt geweigerd',
      'The request without an assessment is refused',
    ),
    story: say(
      'Le chef de corps demande des caméras sans joindre l’analyse d’impact et de risques. La loi l’exige : le reçu dit ce qui manque.',
      'De korpschef vraagt camera’s zonder de impact- en risicoanalyse bij te voegen. De wet eist ze: het ontvangstbewijs zegt wat ontbreekt.',
      'The chief of corps asks for cameras without the impact and risk assessment. The law requires it: the receipt says what is missing.',
    ),
    roleClass: 'police',
    isInternal: true,
    expected: 'refused',
    provisions: ['lfp-25-4-p2-al2-s2'],
  },
  {
    id: 'request',
    title: say(
      'La demande complète est déposée',
      'De volledige aanvraag wordt ingediend',
      'The complete request is filed',
    ),
    story: say(
      'La même demande, avec l’analyse : elle part au conseil communal.',
      'Dezelfde aanvraag, met de analyse: ze gaat naar de gemeenteraad.',
      'The same request with the assessment: it goes to the municipal council.',
    ),
    roleClass: 'police',
    isInternal: true,
    expected: 'allowed',
    provisions: ['lfp-25-4-p2-al1-pt1', 'lfp-25-4-p2-al2-s1'],
  },
  {
    id: 'decision',
    title: say('Le conseil décide', 'De raad beslist', 'The council decides'),
    story: say(
      'Le secrétaire communal inscrit la décision du conseil et joint l’extrait signé.',
      'De gemeentesecretaris schrijft de beslissing van de raad in en voegt het ondertekende uittreksel bij.',
      'The municipal secretary enters the council’s decision with the signed extract.',
    ),
    roleClass: 'municipal-authority',
    act: 'authorisation/decide-request',
    expected: 'allowed',
    provisions: ['lfp-25-4-p1-al1-pt1'],
  },
  {
    id: 'urgent',
    title: say('Une urgence, oralement', 'Een dringend geval, mondeling', 'An urgent case, orally'),
    story: say(
      'Le bourgmestre autorise oralement ; le conseil devra confirmer par écrit.',
      'De burgemeester geeft mondeling toestemming; de raad moet schriftelijk bevestigen.',
      'The mayor grants it orally; the council will have to confirm in writing.',
    ),
    roleClass: 'municipal-authority',
    isInternal: true,
    expected: 'allowed',
    provisions: ['lfp-25-4-p3-al1-s1'],
  },
  {
    id: 'use',
    title: say('L’utilisation commence', 'Het gebruik begint', 'The use begins'),
    story: say(
      'La caméra autorisée est mise en service et l’utilisation est inscrite au registre.',
      'De toegestane camera wordt in dienst genomen en het gebruik komt in het register.',
      'The authorised camera is put into service and the use is entered in the register.',
    ),
    roleClass: 'police',
    act: 'authorisation/activate-use',
    expected: 'allowed',
    provisions: ['lfp-25-5-p1-decision'],
  },
  {
    id: 'recording',
    title: say('Un enregistrement est conservé', 'Een opname wordt bewaard', 'A recording is kept'),
    story: say(
      'Scellé à l’arrivée ; son empreinte est au journal, ses instants sont fixés.',
      'Verzegeld bij aankomst; zijn vingerafdruk staat in het logboek, zijn tijdstippen liggen vast.',
      'Sealed on arrival; its digest is in the journal, its instants are fixed.',
    ),
    roleClass: 'police',
    act: 'vault/keep-recording',
    expected: 'allowed',
    provisions: ['lfp-25-6'],
  },
  {
    id: 'look-before-gate',
    title: say(
      'Voir, une minute avant le terme',
      'Bekijken, één minuut voor de termijn',
      'A look, one minute before the gate',
    ),
    story: say(
      'Pour une mission précise et motivée, la loi en vigueur permet l’accès pendant trente jours.',
      'Voor een welbepaalde, gemotiveerde opdracht laat de geldende wet de toegang dertig dagen toe.',
      'For a precise, reasoned mission the law in force allows access for thirty days.',
    ),
    roleClass: 'police',
    act: 'vault/open-recording',
    expected: 'allowed',
    provisions: ['lfp-25-7-p1-al1'],
  },
  {
    id: 'look-at-gate',
    title: say(
      'Au terme, l’accès est refusé',
      'Op de termijn wordt de toegang geweigerd',
      'At the gate, access is refused',
    ),
    story: say(
      'Une minute plus tard, il faut la décision écrite et motivée du procureur du Roi.',
      'Eén minuut later is de schriftelijke en gemotiveerde beslissing van de procureur des Konings nodig.',
      'One minute later the written, reasoned decision of the public prosecutor is needed.',
    ),
    roleClass: 'police',
    act: 'vault/open-recording',
    expected: 'refused',
    provisions: ['lfp-25-7-p1-al2'],
  },
  {
    id: 'text-of-2020-before',
    title: say(
      'Le même jour, avec le texte de 2020',
      'Dezelfde dag, met de tekst van 2020',
      'The same day, with the text of 2020',
    ),
    story: say(
      'La même question, posée au texte de 2020 : un mois n’est pas trente jours. Rien n’est ouvert.',
      'Dezelfde vraag, gesteld aan de tekst van 2020: een maand is geen dertig dagen. Er wordt niets geopend.',
      'The same question put to the text of 2020: a month is not thirty days. Nothing is opened.',
    ),
    roleClass: 'police',
    act: 'vault/rehearse-opening',
    expected: 'allowed',
    provisions: ['lfp-25-7-p1-al1@2018-05-25'],
  },
  {
    id: 'text-of-2020-at-gate',
    title: say(
      'Au bout du mois, le texte de 2020 refuse',
      'Na de maand weigert de tekst van 2020',
      'At the end of the month, the text of 2020 refuses',
    ),
    story: say(
      'À l’instant où le mois est écoulé, la réponse change. Rien n’est ouvert.',
      'Op het ogenblik dat de maand om is, verandert het antwoord. Er wordt niets geopend.',
      'At the instant the month is over, the answer changes. Nothing is opened.',
    ),
    roleClass: 'police',
    act: 'vault/rehearse-opening',
    expected: 'refused',
    provisions: ['lfp-25-7-p1-al2@2018-05-25'],
  },
  {
    id: 'prosecutor',
    title: say('Le procureur décide', 'De procureur beslist', 'The prosecutor decides'),
    story: say(
      'Une décision écrite et motivée, avant l’accès, pour la police judiciaire seulement.',
      'Een schriftelijke en gemotiveerde beslissing, vóór de toegang, enkel voor gerechtelijke politie.',
      'A written, reasoned decision, before the access, for judicial police only.',
    ),
    roleClass: 'judicial',
    act: 'vault/decide-access',
    expected: 'allowed',
    provisions: ['lfp-25-7-p1-al2'],
  },
  {
    id: 'look-with-decision',
    title: say('L’accès, avec la décision', 'De toegang, met de beslissing', 'The access, with the decision'),
    story: say(
      'La même demande passe ; chaque regard est une inscription.',
      'Dezelfde vraag gaat door; elke blik is een inschrijving.',
      'The same request goes through; each look is an entry.',
    ),
    roleClass: 'police',
    act: 'vault/open-recording',
    expected: 'allowed',
    provisions: ['lfp-25-7-p1-al2'],
  },
  {
    id: 'early-deletion',
    title: say('Effacer trop tôt est refusé', 'Te vroeg wissen wordt geweigerd', 'Deleting too early is refused'),
    story: say(
      'Les images d’une bodycam se conservent au moins trente jours.',
      'Beelden van een bodycam worden minstens dertig dagen bewaard.',
      'Bodycam images are kept for at least thirty days.',
    ),
    roleClass: 'police',
    act: 'vault/delete-recording',
    expected: 'refused',
    provisions: ['lfp-25-6-al2-pt1'],
  },
  {
    id: 'deletion',
    title: say('Au terme, l’effacement', 'Op de termijn, de wissing', 'At the term, the deletion'),
    story: say(
      'La clé est détruite, les octets suivent, et l’effacement a sa propre inscription.',
      'De sleutel wordt vernietigd, de bytes volgen, en de wissing krijgt een eigen inschrijving.',
      'The key is destroyed, the bytes follow, and the deletion has its own entry.',
    ),
    roleClass: 'system',
    act: 'vault/delete-due',
    expected: 'allowed',
    provisions: ['lfp-25-6'],
  },
  {
    id: 'verify',
    title: say('Chacun vérifie', 'Iedereen gaat na', 'Anyone checks'),
    story: say(
      'La commande « clairevoie verify » refait l’arbre et vérifie les signatures, sans faire confiance au serveur.',
      'Het commando “clairevoie verify” bouwt de boom opnieuw op en controleert de handtekeningen, zonder de server te vertrouwen.',
      'The command “clairevoie verify” rebuilds the tree and checks the signatures, without trusting the server.',
    ),
    roleClass: 'anyone',
    expected: 'allowed',
    provisions: [],
  },
];

const anyone = say('vous', 'u', 'you');

/** One entry for each step that was done: the first after the step before it, else any that no other step has taken. */
function match(leaves: readonly PublicLeaf[]): ReadonlyMap<string, PublicLeaf> {
  const found = new Map<string, PublicLeaf>();
  const taken = new Set<number>();
  let after = -1;
  for (const step of steps) {
    const candidates = leaves.filter(
      ({ leafIndex, header }) => header.act === step.act && header.verdict === step.expected && !taken.has(leafIndex),
    );
    const leaf = candidates.find(({ leafIndex }) => leafIndex > after) ?? candidates[0];
    if (leaf === undefined) continue;
    found.set(step.id, leaf);
    taken.add(leaf.leafIndex);
    after = leaf.leafIndex;
  }
  return found;
}

/** The main job step by step, with the receipts that this server's public journal holds of it. Demonstrations only. */
export async function tourData(
  db: Queryable,
  options: { readonly demo: boolean; readonly legalDay: string },
): Promise<PageData<TourData>> {
  const acts = [...new Set(steps.flatMap(({ act }) => act ?? []))];
  // What real bodies do is no tour: only a demonstration's journal is searched.
  const leaves = options.demo ? await listLeavesOfActs(db, { acts, most: 500 }) : [];
  const found = match(leaves);
  const bodies = await bodiesBySlug(db);
  const last = [...found.values()].toSorted((a, b) => a.leafIndex - b.leafIndex).at(-1);
  const isComplete = found.size === steps.filter(({ act }) => act !== undefined).length;
  return {
    page: 'tour',
    ranOn: isComplete ? (last?.header.day ?? null) : null,
    steps: steps.map((step) => {
      const leaf = found.get(step.id);
      return {
        id: step.id,
        title: step.title,
        story: step.story,
        actor: step.roleClass === 'anyone' ? anyone : roleClassName(step.roleClass),
        organisation: leaf === undefined ? null : (bodies.get(leaf.header.organisation) ?? null),
        legalAt: null,
        expected: step.expected,
        isInternal: step.isInternal ?? false,
        outcome: leaf === undefined ? null : step.expected,
        receiptId: leaf === undefined ? null : String(leaf.leafIndex),
        provisions: provisionRefs(step.provisions, options.legalDay),
      };
    }),
  };
}
