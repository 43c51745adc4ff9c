import { JudgeFinding } from '@clairevoie/contract';
import { correctPairs } from '@clairevoie/texts';
import { dayInBrussels } from '../../authorisation/index.ts';
import { defineAct } from '../../ledger/index.ts';
import { brokenRules } from '../dossier-gates.ts';
import { findingKey } from '../finding-key.ts';
import { alignments, findingJudgements, type TextContent, textVersions } from '../registers.ts';
import { dossierKeepers } from './bring-text.ts';

/** Whether a passage, as it was paired, or a note bears the name. */
function hasPassage(content: TextContent, pairs: Parameters<typeof correctPairs>[1], name: string): boolean {
  const passages = correctPairs(content.passages, pairs) ?? content.passages;
  return passages.some(({ id }) => id === name) || content.notes.some(({ number }) => `note-${number}` === name);
}

/** A person says whether a place that the check proposes is a difference; nothing is corrected. A later judgement takes its place. */
export const judgeFinding = defineAct({
  type: 'dossier/judge-finding',
  title: {
    fr: 'Juger un constat de concordance',
    nl: 'Een vaststelling over de overeenstemming beoordelen',
    en: 'Judge a finding of concordance',
  },
  payload: JudgeFinding,
  who: [...dossierKeepers],
  gather: async ({ act: { payload }, read }) => {
    const key = { text_id: payload.textId, number: payload.number };
    const found = await read.get(textVersions, key);
    const alignment = await read.get(alignments, key);
    const finding = findingKey({ ...payload, kind: payload.findingKind });
    return {
      isKnown: found !== undefined,
      isPassageKnown: found !== undefined && hasPassage(found.content, alignment?.pairs ?? [], payload.passage),
      finding,
      judgedBefore: (await read.get(findingJudgements, { ...key, finding })) ?? null,
    };
  },
  judge: ({ isKnown, isPassageKnown }) => ({
    gates: brokenRules({ 'unknown-version': !isKnown, 'unknown-passage': isKnown && !isPassageKnown }),
  }),
  change: ({ finding, judgedBefore }, { act: { payload, actor }, at }) => {
    const { judged, words } = payload;
    const said = { judged, words, judged_by: actor.personId, judged_on: dayInBrussels(at) };
    return {
      changes: [
        judgedBefore === null
          ? findingJudgements.insert({
              ...{ text_id: payload.textId, number: payload.number, finding, passage: payload.passage },
              ...{ finding_kind: payload.findingKind, fr: payload.fr ?? null, nl: payload.nl ?? null, ...said },
            })
          : findingJudgements.update(judgedBefore, said),
      ],
      result: { finding },
    };
  },
});
