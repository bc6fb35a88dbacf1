import { expect, it } from 'vitest';
import { localTimeOf, orThrow } from '../../../../../electron/service/paper/paperParts.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';

it('reads moments at the offset of this computer', () => {
  const clock = { zoneMinutes: () => 480 } as unknown as Parameters<typeof localTimeOf>[0];
  expect(localTimeOf(clock)('2026-11-22T17:30:05.000Z')).toEqual({ day: '2026-11-23', time: '01:30:05' });
});

it('gives the value, or ends with the reason', () => {
  expect(orThrow(success(7))).toBe(7);
  expect(() => orThrow(failure('terminal.unknown'))).toThrow('terminal.unknown');
});
