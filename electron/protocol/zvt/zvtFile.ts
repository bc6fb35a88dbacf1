// Pieces of a file that a terminal sends (ZVT PA00P015 rev 13.08 §2.38):
//
//   04 0F L 06 {2D {1D file, 1C piece, [1E position], [1F00 length of the whole]}}
import { decodeUnsigned } from '../field/integers.ts';
import { parseBitmaps } from './zvtBitmaps.ts';
import { findTag } from './zvtTlv.ts';

/** One piece; null = not said. */
export interface FilePiece {
  readonly file: number | null;
  /** Where it begins in the file, bytes. */
  readonly position: number | null;
  /** Length of the whole file, bytes. */
  readonly total: number | null;
  readonly bytes: Uint8Array;
}

/** Files in the order of tag 1D: 01 merchant journal … 06 reconciliation data. */
export const fileIds = {
  merchantJournal: 0x01,
  application: 0x02,
  tillProtocol: 0x03,
  communicationModule: 0x04,
  pinPad: 0x05,
  reconciliation: 0x06,
} as const;

const number = (value: Uint8Array | undefined): number | null =>
  value === undefined || value.length === 0 || value.length > 6 ? null : decodeUnsigned(value);

/** The pieces of a message `04 0F`; none if it is about something else. */
export const parseFilePieces = (data: Uint8Array): readonly FilePiece[] =>
  (parseBitmaps(data).container?.nodes ?? [])
    .filter(({ tag }) => tag === 0x2d)
    .flatMap(({ children }) => {
      const bytes = findTag(children, 0x1c)?.value;
      if (bytes === undefined) return [];
      return [
        {
          file: number(findTag(children, 0x1d)?.value),
          position: number(findTag(children, 0x1e)?.value),
          total: number(findTag(children, 0x1f00)?.value),
          bytes,
        },
      ];
    });
