import { ClairevoieError, type Fact } from '../../postgres/index.ts';

/** The closed list of the error codes of pictures. */
export const pictureErrorCodes = ['anpr/picture-unknown', 'anpr/picture-over', 'anpr/picture-differs'] as const;

/** An error code of pictures. */
export type PictureErrorCode = (typeof pictureErrorCodes)[number];

/** HTTP status of each code. */
export const pictureErrorStatus = {
  'anpr/picture-unknown': 404,
  'anpr/picture-over': 410,
  'anpr/picture-differs': 500,
} as const satisfies Record<PictureErrorCode, number>;

const error = (code: PictureErrorCode, message: string, facts: Readonly<Record<string, Fact>>) =>
  new ClairevoieError({ code, message, facts });

/** What can be wrong with showing a picture. That it may not be opened is none of these: it is a receipt. */
export const pictureErrors = {
  unknown: (f: { openingId: string }) =>
    error(
      'anpr/picture-unknown',
      'No opening of a picture has this id, or it is not yours in this session. Open the picture by the act anpr/open-picture.',
      f,
    ),
  over: (f: { openingId: string }) =>
    error(
      'anpr/picture-over',
      'The time of this opening is over, or the picture has reached its term. Nothing was sent; open it again if the ground still stands.',
      f,
    ),
  differs: (f: { openingId: string }) =>
    error(
      'anpr/picture-differs',
      'The stored picture is not the one that the journal knows by its digest. Nothing was sent. Tell the overseer: somebody changed what lies beside the journal.',
      f,
    ),
} as const;
