import { RefuseFaceEvent } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { brokenReadRules } from '../reads-gates.ts';
import { askIngest, gatherSender } from '../take-in-facts.ts';

/**
 * A camera sent an event of a face. Nothing of it is kept, not even as an unreadable line; the law is asked, refuses, and the refusal is what
 * the journal holds. @law lfp-44-2-p3-al2-pt1 lfp-44-11-3decies-p1-pt1
 */
export const refuseFaceEvent = defineAct({
  type: 'anpr/refuse-face-event',
  title: {
    fr: 'Recevoir d’une caméra de plaques ce qu’elle a saisi de visages',
    nl: 'Van een nummerplaatcamera ontvangen wat ze van gezichten heeft vastgelegd',
    en: 'Take in what a plate camera captured of faces',
  },
  payload: RefuseFaceEvent,
  who: ['system'],
  gather: ({ act: { payload }, read, at }) => gatherSender(read, { ...payload, at }),
  judge: (facts) => ({
    law: [askIngest(facts, { ofFaces: true })],
    gates: brokenReadRules({ 'camera-not-enrolled': !facts.isEnrolled }),
  }),
  change: () => {
    throw new TypeError('an event of a face was let through');
  },
  changeWhenRefused: (_facts, { act: { payload } }) => ({ changes: [], result: { events: payload.events } }),
});
