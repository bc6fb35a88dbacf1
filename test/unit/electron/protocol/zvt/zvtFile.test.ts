import { describe, expect, it } from 'vitest';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import { parseApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { fileIds, parseFilePieces } from '../../../../../electron/protocol/zvt/zvtFile.ts';
import { logFiles } from '../../../../../shared/model/terminalCommand.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

describe('a piece of a file', () => {
  it('has its file, place and the length of the whole (z038)', () => {
    const [piece] = parseFilePieces(parseApdu(vectorBytes('z038'))?.data ?? new Uint8Array(0));
    expect(piece).toMatchObject({ file: 2, position: 0, total: 5 });
    expect(String.fromCharCode(...(piece?.bytes ?? []))).toBe('hello');
  });

  it('says null for what is not there or no number', () => {
    expect(parseFilePieces(fromHex('06 06 2D 04 1C 02 61 62'))).toMatchObject([
      { file: null, position: null, total: null },
    ]);
    const long = '2D 0D 1E 07 01 02 03 04 05 06 07 1C 02 61 62';
    expect(parseFilePieces(fromHex(`06 0F ${long}`))).toMatchObject([{ position: null }]);
    expect(parseFilePieces(fromHex('06 07 2D 05 1E 00 1C 01 61'))).toMatchObject([{ position: null }]);
  });

  it('is none of a status message about something else', () => {
    expect(parseFilePieces(fromHex('27 00 0C 10 10 10'))).toEqual([]);
    expect(parseFilePieces(fromHex('06 05 2D 03 1D 01 02'))).toEqual([]);
  });

  it('belongs to one of the log files that a person can ask for', () => {
    expect(Object.keys(fileIds)).toEqual([...logFiles]);
  });
});
