import { withheldInHeader } from '@clairevoie/contract';
import type { Body, Finding, JournalData, Localised, OutcomeKind, PublicHeader, ReceiptData } from '@clairevoie/web';
import {
  findLeafOfEntry,
  findPublicCheckpoint,
  findPublicLeaf,
  listPublicLeaves,
  type PublicLeaf,
  type PublicProof,
  provePublicLeaf,
  publicSize,
  type Queryable,
} from '../ledger/public.ts';
import type { ReadActWeeks } from './act-weeks.ts';
import { listPublicBodies } from './body-store.ts';
import type { CivicOptions } from './civic-options.ts';
import { concealedData } from './concealed-data.ts';
import { listPublicEmergencies } from './emergency-store.ts';
import type { PageData } from './page-data.ts';
import { findProvisionRef, splitProvisionId } from './provision-refs.ts';
import { roleClassName, theServer, theUnsaidBody, unlistedBody } from './role-class-names.ts';

const headersPerPage = 25;

type Names = Pick<CivicOptions, 'actTitles'> & { readonly bodies: ReadonlyMap<string, Body> };

/** The public bodies by the slug that headers print. */
export async function bodiesBySlug(db: Queryable): Promise<ReadonlyMap<string, Body>> {
  const bodies = await listPublicBodies(db);
  return new Map<string, Body>([
    [withheldInHeader, theUnsaidBody],
    ['system', theServer],
    ['clairevoie-server', theServer],
    ...bodies.map((body) => [body.slug, body] as const),
  ]);
}

function actName(act: string, names: Names): Localised {
  return names.actTitles.get(act) ?? { fr: act, nl: act, en: act };
}

// NOTE: `blocked` is the house's own rule, not the law: the receipt says so in words, beside the mark of a refusal.
function outcomeOf(verdict: PublicLeaf['header']['verdict']): OutcomeKind {
  return verdict === 'blocked' ? 'refused' : verdict;
}

function organisationOf(slug: string, names: Names): Body | null {
  return slug === 'private-controller' ? null : (names.bodies.get(slug) ?? unlistedBody(slug));
}

/** A leaf in the form of the journal page. Its address is its number: entry ids, which tell the hour, stay out. */
export function publicHeader({ leafIndex, header }: PublicLeaf, names: Names): PublicHeader {
  return {
    index: leafIndex,
    entryId: String(leafIndex),
    actType: header.act,
    act: actName(header.act, names),
    outcome: outcomeOf(header.verdict),
    provisionIds: header.provisions,
    roleKind: roleClassName(header.roleClass),
    organisation: organisationOf(header.organisation, names),
    day: header.day,
    lawVersion: header.lawVersion ?? '',
  };
}

/** The journal: its signed state and a page of headers, newest first. */
export async function journalData(
  options: Pick<CivicOptions, 'db' | 'actTitles' | 'verifierKey' | 'baseUrl' | 'witnesses' | 'keyholders'> & {
    readonly actWeeks: ReadActWeeks;
  },
  { legalDay, page: askedPage }: { readonly legalDay: string; readonly page: number },
): Promise<PageData<JournalData>> {
  const { db, actTitles, verifierKey, baseUrl, actWeeks, witnesses, keyholders } = options;
  const total = await publicSize(db);
  const pageCount = Math.max(1, Math.ceil(total / headersPerPage));
  const page = Math.min(askedPage, pageCount);
  const leaves = await listPublicLeaves(db, { before: total - (page - 1) * headersPerPage, count: headersPerPage });
  const names = { actTitles, bodies: await bodiesBySlug(db) };
  return {
    page: 'journal',
    checkpoint: (await findPublicCheckpoint(db)) ?? null,
    witnesses: await witnesses(),
    keyholders: await keyholders(),
    emergencies: await listPublicEmergencies(db, names.bodies),
    verifierKey,
    baseUrl,
    actWeeks: await actWeeks(legalDay),
    concealed: await concealedData(db),
    headers: { items: leaves.map((leaf) => publicHeader(leaf, names)), page, pageCount, total },
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The leaf that an address names: its number, or the id of an entry that the visitor holds. */
export async function findLeaf(db: Queryable, id: string): Promise<PublicLeaf | undefined> {
  if (/^(0|[1-9][0-9]{0,9})$/.test(id)) return findPublicLeaf(db, Number(id));
  if (!uuid.test(id)) return undefined;
  const index = await findLeafOfEntry(db, id);
  return index === undefined ? undefined : findPublicLeaf(db, index);
}

const answers: Readonly<Record<PublicLeaf['header']['verdict'], Localised>> = {
  allowed: { fr: 'la réponse est oui', nl: 'het antwoord is ja', en: 'the answer is yes' },
  refused: { fr: 'la loi ne le permet pas', nl: 'de wet laat het niet toe', en: 'the law does not allow it' },
  'needs-human': {
    fr: 'une personne doit encore décider',
    nl: 'een persoon moet nog beslissen',
    en: 'a person has yet to decide',
  },
  blocked: {
    fr: 'une règle de ce logiciel l’arrête ; ce n’est pas un refus de la loi',
    nl: 'een regel van deze software houdt het tegen; het is geen weigering door de wet',
    en: 'a rule of this software stops it; it is not a refusal by the law',
  },
};

const blockedBy: ReceiptData['policyGates'] = [
  {
    what: { fr: 'Règle de ce logiciel', nl: 'Regel van deze software', en: 'Rule of this software' },
    because: {
      fr: 'le reçu de la personne dit laquelle ; le journal public ne le dit pas',
      nl: 'het ontvangstbewijs van de persoon zegt welke; het openbare logboek zegt het niet',
      en: 'the person’s own receipt says which; the public journal does not',
    },
  },
];

const held: Localised = {
  fr: 'La décision s’appuie sur cette disposition, et elle est respectée.',
  nl: 'De beslissing steunt op deze bepaling, en eraan is voldaan.',
  en: 'The decision rests on this provision, and it is met.',
};
const notSaid: Localised = {
  fr: 'La décision s’appuie sur cette disposition. Le journal public ne dit pas si elle était respectée : le reçu de la personne le dit.',
  nl: 'De beslissing steunt op deze bepaling. Het openbare logboek zegt niet of eraan was voldaan: het ontvangstbewijs van de persoon zegt het.',
  en: 'The decision rests on this provision. The public journal does not say whether it was met: the person’s own receipt does.',
};

function findings({ header }: PublicLeaf): readonly Finding[] {
  return header.provisions.flatMap((id): readonly Finding[] => {
    const provision = findProvisionRef(id, header.day);
    if (provision === undefined) return [];
    const isMet = header.verdict === 'allowed';
    return [{ provision, holds: isMet ? 'yes' : 'unknown', because: isMet ? held : notSaid, mend: null, who: null }];
  });
}

function sentence(leaf: PublicLeaf, names: Names): Localised {
  const { header } = leaf;
  const act = actName(header.act, names);
  const role = roleClassName(header.roleClass);
  const answer = answers[header.verdict];
  const of = (lang: 'fr' | 'nl' | 'en', mark: string): string =>
    `${act[lang] ?? act.fr} (${role[lang] ?? role.fr})${mark} ${answer[lang] ?? answer.fr}.`;
  return { fr: of('fr', ' :'), nl: of('nl', ':'), en: of('en', ':') };
}

/** Where the JSON of a leaf's public receipt is fetched. */
export function receiptJsonUrl(leafIndex: number): string {
  return `/api/public/receipts/${leafIndex}`;
}

/** The public receipt of a leaf: what anyone may know of an act, with its proof. `id` is the address's own. */
export async function receiptData(
  options: Pick<CivicOptions, 'db' | 'actTitles'>,
  leaf: PublicLeaf,
): Promise<PageData<ReceiptData>> {
  const { db, actTitles } = options;
  const names = { actTitles, bodies: await bodiesBySlug(db) };
  const { header, leafIndex, leafHash } = leaf;
  const proof = await provePublicLeaf(db, leafIndex);
  return {
    page: 'receipt',
    entryId: String(leafIndex),
    act: actName(header.act, names),
    organisation: organisationOf(header.organisation, names),
    role: roleClassName(header.roleClass),
    day: header.day,
    outcome: outcomeOf(header.verdict),
    sentence: sentence(leaf, names),
    findings: findings(leaf),
    duties: [],
    policyGates: header.verdict === 'blocked' ? blockedBy : [],
    readings: [],
    lawVersion: header.lawVersion ?? '',
    warnings: [],
    proof: proof === undefined ? null : { leafIndex, leafHash, ...proof },
    jsonUrl: receiptJsonUrl(leafIndex),
  };
}

/** The public receipt as JSON: the header word for word, what proves it, and the provisions in three languages. */
export function receiptJson(leaf: PublicLeaf, proof: PublicProof | undefined, options: { readonly demo: boolean }) {
  return {
    demo: options.demo,
    leafIndex: leaf.leafIndex,
    header: leaf.text,
    leafHash: leaf.leafHash,
    provisions: leaf.header.provisions.flatMap((id) => {
      const provision = findProvisionRef(id, leaf.header.day);
      if (provision === undefined) return [];
      return [{ id, cite: provision.cite, title: provision.title, url: `/fr/loi/${splitProvisionId(id).base}` }];
    }),
    proof: proof === undefined ? null : { inclusion: proof.inclusion, checkpoint: proof.checkpoint.note },
  };
}
