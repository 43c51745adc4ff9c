import { UseRequestFile } from '@clairevoie/contract';
import { defineAct } from '../../ledger/index.ts';
import { fileGates, gatherFile, writeFile } from '../request-file.ts';

/** Keeps a request as a draft. The law asks nothing yet: nothing has been asked of an authority. */
export const draftRequest = defineAct({
  type: 'authorisation/draft-request',
  title: {
    fr: 'Préparer une demande d’autorisation',
    nl: 'Een aanvraag om toestemming voorbereiden',
    en: 'Draft a request for authorisation',
  },
  payload: UseRequestFile,
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director', 'dpo'],
  gather: gatherFile,
  judge: (facts, context) => ({ gates: fileGates(facts, context) }),
  change: (facts, context) => {
    const id = facts.request?.id ?? context.newId();
    return { changes: [writeFile(facts, context, { state: 'draft', id })], result: { requestId: id } };
  },
});
