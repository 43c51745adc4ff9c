import type { Gate } from '../../ledger/index.ts';
import { transmittingCameras } from './transmission-registers.ts';

/** The number under which a camera stands in the leaves of its reads: that of the server that took them in, not the one that it has here. */
export async function senderNumberOf({ registers }: Pick<Gate, 'registers'>, camera: number): Promise<number> {
  return (await registers.get(transmittingCameras, { number: camera }))?.sender_number ?? camera;
}
