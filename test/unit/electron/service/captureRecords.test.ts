import { describe, expect, it } from 'vitest';
import {
  isNote,
  isWholeRecord,
  maskedComment,
  maskedPlaces,
  recordOf,
  remarkOf,
} from '../../../../electron/service/captureRecords.ts';
import { aRecord, aRow, testMoment } from '../../../support/captures.ts';

describe('recordOf', () => {
  it('keeps bytes, time and way, and names masked places as people count them', () => {
    const row = aRow({
      hex: '05 01 EE EE EE 06 EE',
      masked: [
        { from: 2, to: 5 },
        { from: 6, to: 7 },
      ],
      isWhole: false,
    });
    const record = recordOf(row, 3);
    expect(record).toMatchObject({ line: 3, at: testMoment, direction: 'toTerminal', bytes: row.bytes });
    expect(record.comments).toEqual(['masked bytes 3–5, 7', 'not a whole message']);
    expect(maskedPlaces(record)).toEqual(row.masked);
    expect(isWholeRecord(record)).toBe(false);
    expect(isWholeRecord(aRecord({}))).toBe(true);
  });

  it.each([
    [{ kind: 'note', text: 'hello' } as const, 'note: hello'],
    [{ kind: 'opened', text: null } as const, 'port opened'],
    [{ kind: 'closed', text: 'EIO gone' } as const, 'port closed: EIO gone'],
    [{ kind: 'refused', text: 'transport.busy' } as const, 'port could not be opened: transport.busy'],
  ])('makes %o a remark', (given, expected) => {
    const record = recordOf(aRow({ ...given, hex: '' }), 0);
    expect(record.direction).toBeNull();
    expect(remarkOf(record)).toBe(expected);
    expect(isNote(record)).toBe(given.kind === 'note');
    expect(remarkOf(aRecord({}))).toBeNull();
  });
});

describe('maskedPlaces', () => {
  it('reads only what can be a place of these bytes', () => {
    expect(maskedPlaces(aRecord({ comments: ['masked bytes 2–900, 0, 3–1', 'other 1–2'] }))).toEqual([
      { from: 1, to: 3 },
    ]);
    expect(maskedComment([{ from: 0, to: 1 }])).toBe('masked bytes 1');
  });
});
