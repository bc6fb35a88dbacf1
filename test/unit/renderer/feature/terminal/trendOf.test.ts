import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../../../renderer/feature/terminal/trendOf.ts';

describe('trendOf', () => {
  it.each([
    [[], 'unknown'],
    [[3, 4], 'unknown'],
    [[3, 3, 3], 'steady'],
    [[3, 3.5, 4], 'rising'],
    [[4, 3.5, 3], 'falling'],
    [[3, 4, 3, 4, 3, 4, 3, 4, 3.5], 'steady'],
    [[-12, -40, -90], 'falling'],
    [[100, 100.1, 100.2], 'steady'],
  ] as const)('calls %j %s', (values, expected) => {
    expect(trendOf(values)).toBe(expected);
  });
});
