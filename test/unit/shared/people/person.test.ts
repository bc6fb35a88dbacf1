import { describe, expect, it } from 'vitest';
import { isWeakPin, nameKey, pinSchema, worksHere } from '../../../../shared/people/person.ts';

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

  it('have a PIN of 4 to 12 digits, which is weak where everybody tries it first', () => {
    expect(['2683', '83520917'].every((pin) => pinSchema.safeParse(pin).success && !isWeakPin(pin))).toBe(true);
    expect(['0000', '1234', '7890', '4321', '87654321'].every(isWeakPin)).toBe(true);
    expect(pinSchema.safeParse('１２３４').success).toBe(false);
  });
});
