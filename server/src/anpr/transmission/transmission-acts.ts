import { changeRead, deleteRead } from './acts/change-read.ts';
import { confirmLink } from './acts/confirm-link.ts';
import { linkDatabases } from './acts/link-databases.ts';
import { receiveBatches, receiveNotices } from './acts/receive-range.ts';
import { recordReceipt } from './acts/record-receipt.ts';
import { reportGap } from './acts/report-gap.ts';
import { retransmitBatch } from './acts/retransmit-batch.ts';
import { transmitBatches, transmitNotices } from './acts/transmit-range.ts';

/** Acts of transmission from a local database to the national one (W-08). */
export const transmissionActs = [
  linkDatabases,
  confirmLink,
  transmitBatches,
  transmitNotices,
  receiveBatches,
  receiveNotices,
  recordReceipt,
  reportGap,
  retransmitBatch,
  changeRead,
  deleteRead,
];

/** Acts that have an address of their own, because the server keeps apart from the journal what they say. */
export const actsOfReadChanges: readonly string[] = [changeRead.type, deleteRead.type];
