/** The member of the police under whose control somebody else watches, as stated. */
type PoliceControl = { readonly supervisedBy?: string; readonly canSeeAndStop?: boolean };

/** Whether a named member of the police sees the session and can stop it; undefined while half of it is not said. */
export function isUnderPoliceControl(control: PoliceControl | undefined): boolean | undefined {
  const isNamed = control?.supervisedBy === undefined ? undefined : control.supervisedBy.trim() !== '';
  if (isNamed === false || control?.canSeeAndStop === false) return false;
  return isNamed === undefined || control?.canSeeAndStop === undefined ? undefined : true;
}
