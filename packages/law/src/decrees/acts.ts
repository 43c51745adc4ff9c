import type {
  ChangeDeclarationFacts,
  CheckPictogramFacts,
  CheckPlaceListFacts,
  DeclareCameraFacts,
  DeleteControllerRegisterFacts,
  DeleteUnvalidatedDeclarationFacts,
  KeepControllerRegisterFacts,
  ReportOutOfServiceFacts,
  ValidateDeclarationFacts,
} from './facts.ts';

/** Acts of the royal decrees on pictograms, declarations and place lists, with the facts each is judged on. */
export type DecreeActs = {
  readonly 'check-pictogram': CheckPictogramFacts;
  readonly 'declare-camera': DeclareCameraFacts;
  readonly 'change-declaration': ChangeDeclarationFacts;
  readonly 'validate-declaration': ValidateDeclarationFacts;
  readonly 'delete-unvalidated-declaration': DeleteUnvalidatedDeclarationFacts;
  readonly 'report-out-of-service': ReportOutOfServiceFacts;
  readonly 'keep-controller-register': KeepControllerRegisterFacts;
  readonly 'delete-controller-register': DeleteControllerRegisterFacts;
  readonly 'check-place-list': CheckPlaceListFacts;
};
