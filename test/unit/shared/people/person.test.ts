import { describe, expect, it } from 'vitest';
import {
  isWeakPin,
  longestTypedPin,
  nameKey,
  pinSchema,
  readPin,
  worksHere,
} from '../../../../shared/people/person.ts';

describe('people', () => {
  it('work here until the day before they leave', () => {
    expect(worksHere({ leftOn: null }, '2026-11-22')).toBe(true);
    expect(worksHere({ leftOn: '2026-11-23' }, '2026-11-22')).toBe(true);
    expect(worksHere({ leftOn: '2026-11-22' }, '2026-11-22')).toBe(false);
  });

  it('are compared by name without regard to letters, widths and blanks', () => {
    expect(nameKey('ＷＡＮＧ　Fang ')).toBe(nameKey('wang fang'));
    expect(nameKey('e\u0301')).toBe(nameKey('é'));
    expect(nameKey('王芳')).not.toBe(nameKey('王方'));
  });

  it('have a PIN that is read as it was meant, however it came into the field', () => {
    for (const typed of ['2683', ' 2683\r\n', '２６８３', '26 83', '26-83', '26—83', '\uFEFF26\u200B83', '２６　８３'])
      expect(readPin(typed)).toBe('2683');
    expect(pinSchema.safeParse(readPin('26,83')).success).toBe(false);
    expect(readPin(Array.from('268373520917').join('  ')).length).toBeLessThanOrEqual(12);
    expect(Array.from('268373520917').join('  ').length).toBeLessThanOrEqual(longestTypedPin);
  });

  it('have a PIN of 4 to 12 digits, which is weak where everybody tries it first', () => {
    expect(['2683', '83520917'].every((pin) => pinSchema.safeParse(pin).success && !isWeakPin(pin))).toBe(true);
    expect(['0000', '1234', '7890', '4321', '87654321'].every(isWeakPin)).toBe(true);
    expect(pinSchema.safeParse('１２３４').success).toBe(false);
  });
});
