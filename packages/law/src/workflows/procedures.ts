import { banProcedure } from './ban.ts';
import { cameraAccessProcedures } from './camera-access.ts';
import { cameraAdviceProcedures } from './camera-advice.ts';
import { cameraLawProcedures } from './camera-law.ts';
import { databaseProcedures } from './databases.ts';
import { intelligenceProcedures } from './intelligence.ts';
import { nonVisibleProcedures } from './nonvisible.ts';
import type { Procedure } from './procedure.ts';
import { recordingProcedures } from './recordings.ts';
import { separationProcedure } from './separation.ts';
import { visibleProcedures } from './visible.ts';

/** The procedures W-01 to W-28 as one table: what server, console and documentation read. */
export const procedures: readonly Procedure[] = [
  ...visibleProcedures,
  ...databaseProcedures,
  ...nonVisibleProcedures,
  ...recordingProcedures,
  ...cameraLawProcedures,
  ...cameraAdviceProcedures,
  ...cameraAccessProcedures,
  banProcedure,
  ...intelligenceProcedures,
  separationProcedure,
];
