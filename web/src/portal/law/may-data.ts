import {
  decideQuestion,
  exampleOf,
  type LawActName,
  LawError,
  lawActNames,
  type Mending,
  mendQuestion,
  type ToldDecision,
} from '@clairevoie/law';
import type { Localised } from '../data-values.ts';
import type { PageData } from '../page-common.ts';
import { type Query, queryDay } from '../queries.ts';
import { actGroups, nameOfAct } from './act-names.ts';
import { answersFor, readAnswers } from './answers.ts';
import { brusselsInstant, brusselsWall } from './brussels-wall.ts';
import { changeInWords, labelOfPath } from './change-in-words.ts';
import type { MayActData, MayData, Question, WaysShown } from './law-page-data.ts';
import { allQuestions, factPrefix, questionsOf } from './questions.ts';
import { receiptOf, refOf } from './receipt-of.ts';

/** The acts one can ask about, grouped by who acts. */
export const mayData = (): PageData<MayData> => ({ page: 'may', groups: actGroups() });

/** How a question is answered: how many decisions may be asked for while seeking what would make an act lawful. */
export type MayOptions = { readonly mostDecisions: number };

const decided = { dates: 'civil-day' } as const;

const assumeMet = { unstated: 'assume-met' } as const;
type MayUnstated = typeof assumeMet | Record<string, never>;

/** The questions of one act and the answer to them; undefined when the law package has no such act. */
export function mayActData(
  id: string,
  query: Query,
  today: string,
  options: MayOptions,
): PageData<MayActData> | undefined {
  const act = lawActNames.find((name) => name === id);
  if (act === undefined) return undefined;
  const name = nameOfAct(act);
  const at = brusselsInstant(query.at ?? '') ?? brusselsInstant(`${today}T12:00`) ?? `${today}T12:00:00Z`;
  const law = queryDay(query.law);
  const answers = Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) =>
      key.startsWith(factPrefix) && value !== undefined && value !== '' ? [[key, value]] : [],
    ),
  );
  const facts = readAnswers(act, answers);
  const deciding = { ...decided, ...(law === undefined ? {} : { pinnedTo: law }) };
  const group = questionsOf(act, answers);
  const isAsked = query.ask === '1' || Object.keys(answers).length > 0;
  const base = {
    page: 'may-act',
    act,
    name,
    at: brusselsWall(at),
    law: law ?? '',
    group,
    answers,
    example: exampleAnswers(act),
  } as const;
  try {
    const decision = decideQuestion({ act, at, facts }, deciding);
    const isOpen = isAsked && decision.outcome !== 'allowed';
    const seek = (more: MayUnstated): Mending => mendQuestion({ act, at, facts }, { ...deciding, ...options, ...more });
    const mending = isOpen && query.mend === '1' ? seek({}) : null;
    const isFound = mending !== null && mending.ways.length + mending.moments.length > 0;
    // Too much was left open for a few changes to be enough: what would be, if all that were in order?
    const assumed =
      mending === null || isFound ? null : decideQuestion({ act, at, facts }, { ...deciding, ...assumeMet });
    const assuming = assumed === null || assumed.outcome === 'allowed' ? null : seek(assumeMet);
    const day = law ?? at.slice(0, 10);
    return {
      ...base,
      next: nextQuestions(missingIn(decision), allQuestions(group)),
      problems: [],
      receipt: isAsked ? receiptOf(name, decision) : null,
      mending:
        mending === null
          ? null
          : {
              ...waysShown(act, mending, day),
              provedUpTo: mending.provedUpTo,
              assuming:
                assumed === null
                  ? null
                  : {
                      ...(assuming === null ? { ways: [], moments: [] } : waysShown(act, assuming, day)),
                      isAllowed: assumed.outcome === 'allowed',
                    },
            },
    };
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    return {
      ...base,
      next: nextQuestions(error.facts.path === undefined ? [] : [error.facts.path], allQuestions(group)),
      problems: isAsked || error.code !== 'law/missing-fact' ? [problemOf(act, error)] : [],
      receipt: null,
      mending: null,
    };
  }
}

function exampleAnswers(act: LawActName): { readonly [name: string]: string } {
  const { at, facts } = exampleOf(act);
  return { at: brusselsWall(at), ...answersFor(act, facts) };
}

const missingIn = ({ findings }: ToldDecision): readonly string[] => [
  ...new Set(findings.flatMap(({ holds, missing }) => (holds === 'yes' ? [] : (missing ?? [])))),
];

/** What the law needs next: the questions that were named as missing, or those of a thing that was; at most twelve. */
function nextQuestions(missing: readonly string[], all: readonly Question[]): readonly Question[] {
  const wanted = missing.flatMap((path) =>
    all.filter((question) => question.path === path || question.path.startsWith(`${path}.`)),
  );
  return [...new Set(wanted)].filter(({ value, taken }) => value === '' && taken.length === 0).slice(0, 12);
}

/** An error of the law package in words: what to correct. */
function problemOf(act: LawActName, error: LawError): Localised {
  const what = error.facts.path === undefined ? undefined : labelOfPath(act, error.facts.path);
  const day = error.facts.day ?? '';
  switch (error.code) {
    case 'law/missing-fact':
      return {
        fr: `Pour juger cet acte, il faut ce fait : ${what?.fr ?? ''}.`,
        nl: `Om deze handeling te beoordelen is dit feit nodig: ${what?.nl ?? ''}.`,
        en: `To judge this act, this fact is needed: ${what?.en ?? what?.fr ?? ''}.`,
      };
    case 'law/not-yet-in-force':
      return {
        fr: `À cette date (${day}), nos textes n’ont pas encore de version d’une disposition nécessaire. Choisissez une date plus récente.`,
        nl: `Op deze datum (${day}) hebben onze teksten nog geen versie van een nodige bepaling. Kies een latere datum.`,
        en: `On this date (${day}) our texts have no version yet of a provision that is needed. Choose a later date.`,
      };
    case 'law/interval-reversed':
      return {
        fr: 'La fin de l’enregistrement précède son début. Corrigez l’un des deux moments.',
        nl: 'Het einde van de opname gaat vooraf aan het begin. Verbeter een van beide tijdstippen.',
        en: 'The recording ends before it begins. Correct one of the two moments.',
      };
    default:
      return {
        fr: `Un fait n’est pas compris${what === undefined ? '' : ` : ${what.fr}`}. Corrigez-le ou laissez-le vide.`,
        nl: `Een feit is niet begrepen${what === undefined ? '' : `: ${what.nl}`}. Verbeter het of laat het leeg.`,
        en: `A fact is not understood${what === undefined ? '' : `: ${what.en ?? what.fr}`}. Correct it or leave it empty.`,
      };
  }
}

function waysShown(act: LawActName, { ways, moments }: Mending, day: string): WaysShown {
  return {
    ways: ways.slice(0, 5).map(({ changes, mends }) => ({
      changes: changes.map((change) => changeInWords(act, change)),
      mends: mends.map((id) => refOf(id, day)),
    })),
    moments,
  };
}
