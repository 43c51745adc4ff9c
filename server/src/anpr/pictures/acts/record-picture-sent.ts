import { RecordPictureSent } from '@clairevoie/contract';
import { defineAct } from '../../../ledger/index.ts';
import { brokenPictureRules } from '../picture-gates.ts';
import { pictureOpenings, pictureSendings } from '../picture-registers.ts';

/**
 * The server gives out the picture of an opening: written before the bytes go, once for each opening. Whoever compares a hit with its picture has had it;
 * the opening alone, an act, shows nothing. @law lfp-44-11-3novies
 */
export const recordPictureSent = defineAct({
  type: 'anpr/record-picture-sent',
  title: {
    fr: 'Consigner l’envoi d’une image ouverte',
    nl: 'Vastleggen dat een geopende foto is doorgegeven',
    en: 'Record that an opened picture was given out',
  },
  payload: RecordPictureSent,
  who: ['system'],
  gather: async ({ act: { payload }, read }) => ({
    isKnown: (await read.get(pictureOpenings, { id: payload.openingId })) !== undefined,
    isSent: (await read.get(pictureSendings, { opening_id: payload.openingId })) !== undefined,
  }),
  judge: ({ isKnown }) => ({ gates: brokenPictureRules({ 'unknown-opening': !isKnown }) }),
  change: ({ isSent }, { act: { payload }, at }) => ({
    changes: isSent ? [] : [pictureSendings.insert({ opening_id: payload.openingId, sent_at: at })],
    result: { openingId: payload.openingId },
  }),
});
