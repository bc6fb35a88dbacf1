import { describe, expect, it } from 'vitest';
import { usccAuthorities } from '../../../../../shared/identifier/data/usccAuthorities.ts';

describe('registration authorities', () => {
  it('are those of the standard, each with a type for the rest', () => {
    expect(Object.keys(usccAuthorities).sort().join('')).toBe('123456789ANY');
    expect(Object.values(usccAuthorities).every(({ types }) => types['9'] !== undefined)).toBe(true);
  });

  it('register companies and individual businesses with the market regulator', () => {
    expect(usccAuthorities['9']?.types['1']?.zh).toBe('企业');
    expect(usccAuthorities['9']?.types['2']?.zh).toBe('个体工商户');
  });
});
