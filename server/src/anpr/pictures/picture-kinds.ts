import type { databaseDataClasses, PictureKindName } from '@clairevoie/contract';

type DataClass = (typeof databaseDataClasses)[number];

/** The class of data of the closed list that each kind of picture is. @law lfp-44-11-3decies-p1-pt3 lfp-44-11-3decies-p1-pt4 lfp-44-11-3decies-p1-pt5 */
export const classOfPicture = {
  'plate-front': 'plate-photo-front',
  'plate-rear': 'plate-photo-rear',
  vehicle: 'vehicle-photo',
  occupant: 'occupant-photo',
} as const satisfies Record<PictureKindName, DataClass>;

/** Whether a database was created to hold this kind of picture: a class that its creation does not name goes in nowhere. */
export function holdsPicture(classes: readonly string[] | null, kind: PictureKindName): boolean {
  return classes?.includes(classOfPicture[kind]) ?? false;
}
