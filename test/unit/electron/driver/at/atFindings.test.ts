import { describe, expect, it } from 'vitest';
import { newAtFindings } from '../../../../../electron/driver/at/atFindings.ts';

describe('findings of a modem', () => {
  it('begin with nothing, each on its own', () => {
    const [one, other] = [newAtFindings(), newAtFindings()];
    one.registrations.push('home');
    expect(other.registrations).toEqual([]);
    expect(Object.values({ ...other, registrations: null }).every((value) => value === null)).toBe(true);
  });
});
