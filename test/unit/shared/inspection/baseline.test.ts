import { describe, expect, it } from 'vitest';
import { requiredAngles } from '../../../../shared/inspection/angle.ts';
import { comparableSerial, missingIn, noBaselineFacts } from '../../../../shared/inspection/baseline.ts';

const attachmentId = '11111111-1111-4111-8111-111111111111';

describe('known-good photos', () => {
  it('compare serial numbers without blanks, signs, width and case', () => {
    expect(comparableSerial(' n900－0001 ')).toBe(comparableSerial('N9000001'));
    expect(comparableSerial('N900-0002')).not.toBe(comparableSerial('N900-0001'));
  });

  it('say what is missing; no seals and no cables are answers too', () => {
    const photos = requiredAngles.map((angle) => ({ angle, attachmentId }));
    const facts = { ...noBaselineFacts, serialOnLabel: 'N1', seals: [], cables: 0, screenMessage: '欢迎' };
    expect(missingIn({ photos, facts })).toEqual([]);
    expect(missingIn({ photos: photos.slice(1), facts: { ...facts, seals: null } }).map(({ en }) => en)).toEqual([
      'Front',
      'numbers of the seals',
    ]);
  });
});
