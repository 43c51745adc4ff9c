import { UseRequestFile } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { changeDeclarations } from '../registers.ts';
import { fileGates, filingGates, gatherFile, submissionQuestions, writeFile } from '../request-file.ts';
import { closeTasks, findOpenTasks, policyTask } from '../task.ts';

/**
 * Files a request for an authorisation in principle with the authority that decides. What the law refuses stays a draft,
 * so that whoever asks can mend it.
 * @law lfp-25-4-p2-al1-pt1 lfp-25-4-p2-al1-pt2 lfp-25-4-p2-al2-s1 lfp-25-4-p2-al2-s2
 */
export const submitRequest = defineAct({
  type: 'authorisation/submit-request',
  title: {
    fr: 'Introduire une demande d’autorisation',
    nl: 'Een aanvraag om toestemming indienen',
    en: 'Submit a request for authorisation',
  },
  payload: UseRequestFile,
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
  gather: async (context) => {
    const facts = await gatherFile(context);
    return { ...facts, changeTasks: facts.change === null ? [] : await findOpenTasks(context.read, facts.change.id) };
  },
  judge: (facts, context) => ({
    law: submissionQuestions(facts, context),
    gates: [...fileGates(facts, context), ...filingGates(facts, context)],
  }),
  change: (facts, context) => {
    const id = facts.request?.id ?? context.newId();
    const { change, level } = facts;
    const functions =
      level === 'federal' ? ['minister-interior', 'minister-interior-delegate'] : ['municipal-secretary'];
    const subject = {
      subject_kind: 'use_request',
      subject_id: id,
      municipality: context.act.payload.content.municipality ?? null,
      organisation_id: null,
    } as const;
    return {
      changes: [
        writeFile(facts, context, { state: 'submitted', id }),
        policyTask(context, subject, {
          kind: 'decide-request',
          functions,
          text: {
            fr: 'Une demande d’autorisation attend la décision de l’autorité.',
            nl: 'Een aanvraag om toestemming wacht op de beslissing van de overheid.',
            en: 'A request for authorisation waits for the authority’s decision.',
          },
        }),
        ...(change === null
          ? []
          : [changeDeclarations.update(change, { state: 'new-request-filed', new_request_id: id })]),
        ...closeTasks(facts.changeTasks, ['request-new-authorisation'], context),
      ],
      result: { requestId: id },
    };
  },
  changeWhenRefused: (facts, context, judgement) => {
    // A file that is not this person's, or no longer open, is left as it is.
    if (judgement.gates.some((gate) => gate.blocks)) return { changes: [] };
    const id = facts.request?.id ?? context.newId();
    return { changes: [writeFile(facts, context, { state: 'draft', id })], result: { requestId: id } };
  },
});
