import { expiryReaders, type WaitingItem } from '@clairevoie/contract';
import { type WaitingSource, waitingItem } from '../../identity/index.ts';
import type { Queryable, Sentence } from '../../ledger/index.ts';
import { hitCopiers, worksWith } from './hit-functions.ts';
import type { HitBranch } from './hit-registers.ts';
import { countWaiting, type WaitingCount } from './hits-store.ts';

const branchNames: Readonly<Record<HitBranch, Sentence>> = {
  administrative: { fr: 'Police administrative', nl: 'Bestuurlijke politie', en: 'Administrative police' },
  judicial: { fr: 'Police judiciaire', nl: 'Gerechtelijke politie', en: 'Judicial police' },
};
/** “Judicial police: 3 …”, with the blank that French puts before a colon. */
function counted({ branch, count }: WaitingCount, words: Sentence): Sentence {
  const { fr, nl, en } = branchNames[branch];
  return {
    fr: `${fr} : ${count} ${words.fr}.`,
    nl: `${nl}: ${count} ${words.nl}.`,
    en: `${en}: ${count} ${words.en}.`,
  };
}

/** Hits that wait: to be validated in their month, to be copied, and those that expired, for controller and data protection officer. No plate. */
export function waitingHits(db: Queryable): WaitingSource {
  return {
    room: 'anpr',
    waitingFor: async ({ functionKey, organisationId }, at) => {
      const isReader = expiryReaders.includes(functionKey);
      if (!isReader && !hitCopiers.includes(functionKey)) return [];
      const counts = await countWaiting(db, { functionKey, organisationId });
      return counts.flatMap((count) => {
        if (count.what === 'expired') return isReader ? [expired(count, at)] : [];
        if (!worksWith(functionKey, count.branch)) return [];
        return [count.what === 'hit' ? toValidate(count, at) : toCopy(count, at)];
      });
    },
  };
}

/** @law lfp-44-11-3decies-p2-al2-delai */
function toValidate(of: WaitingCount, at: string): WaitingItem {
  const words = {
    fr: 'concordances à valider contre l’image',
    nl: 'treffers te valideren aan de hand van de foto',
    en: 'hits to validate against the picture',
  };
  return waitingItem(
    {
      room: 'anpr',
      id: `validate-hits-${of.branch}`,
      kind: 'validate-hits',
      subjectKind: 'hits',
      basis: 'law',
      provision: 'lfp-44-11-3decies-p2-al2-delai',
      reading: 'R-22',
      text: counted(of, words),
      dueOn: of.first_due_on,
      createdAt: of.oldest_at,
    },
    at,
  );
}

/** @law lfp-44-11-3decies-p2-al2-copie */
function toCopy(of: WaitingCount, at: string): WaitingItem {
  const words = {
    fr: 'concordances validées à copier',
    nl: 'gevalideerde treffers te kopiëren',
    en: 'validated hits to copy',
  };
  return waitingItem(
    {
      room: 'anpr',
      id: `copy-hits-${of.branch}`,
      kind: 'copy-hits',
      subjectKind: 'hits',
      basis: 'law',
      provision: 'lfp-44-11-3decies-p2-al2-copie',
      dueWords: 'as-soon-as-possible',
      text: counted(of, words),
      createdAt: of.oldest_at,
    },
    at,
  );
}

/** @law lfp-44-11-3decies-p2-al2-delai */
function expired(of: WaitingCount, at: string): WaitingItem {
  const words = {
    fr: 'concordances échues sans validation, à constater',
    nl: 'treffers vervallen zonder validatie, ter kennisneming',
    en: 'hits that expired without validation, to be noted',
  };
  return waitingItem(
    {
      room: 'anpr',
      id: `expired-hits-${of.branch}`,
      kind: 'expired-hits',
      subjectKind: 'hits',
      basis: 'law',
      provision: 'lfp-44-11-3decies-p2-al2-delai',
      reading: 'R-22',
      dueWords: 'at-once',
      text: counted(of, words),
      createdAt: of.oldest_at,
    },
    at,
  );
}
