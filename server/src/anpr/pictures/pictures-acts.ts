import type { ActDefinition } from '../../ledger/index.ts';
import { decideOccupantPicture } from './acts/decide-occupant-picture.ts';
import { openPicture } from './acts/open-picture.ts';
import { recordPictureSent } from './acts/record-picture-sent.ts';
import { requestOccupantPicture } from './acts/request-occupant-picture.ts';
import type { PictureGround } from './picture-ground.ts';

/** Acts by which pictures open, for the gate; `grounds` are all that they open within. */
export const picturesActs = (grounds: readonly PictureGround[]): readonly ActDefinition[] => [
  openPicture(grounds),
  recordPictureSent,
  requestOccupantPicture(grounds),
  decideOccupantPicture,
];
