import type { JudgesOf } from '../judges-of.ts';
import type { DecreeActs } from './acts.ts';
import { judgeDeclareCamera } from './declaration.ts';
import { judgeCheckPictogram } from './pictogram.ts';
import { judgeCheckPlaceList } from './place-lists.ts';
import { judgeDeleteControllerRegister, judgeKeepControllerRegister } from './register.ts';
import {
  judgeChangeDeclaration,
  judgeDeleteUnvalidatedDeclaration,
  judgeReportOutOfService,
  judgeValidateDeclaration,
} from './validation.ts';

/** How each act of the royal decrees on pictograms, declarations and place lists is judged. */
export const decreeJudges: JudgesOf<DecreeActs> = {
  'check-pictogram': judgeCheckPictogram,
  'declare-camera': judgeDeclareCamera,
  'change-declaration': judgeChangeDeclaration,
  'validate-declaration': judgeValidateDeclaration,
  'delete-unvalidated-declaration': judgeDeleteUnvalidatedDeclaration,
  'report-out-of-service': judgeReportOutOfService,
  'keep-controller-register': judgeKeepControllerRegister,
  'delete-controller-register': judgeDeleteControllerRegister,
  'check-place-list': judgeCheckPlaceList,
};
