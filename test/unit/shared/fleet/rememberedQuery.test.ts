import { expect, it } from 'vitest';
import { longestFleetQuery, rememberedQuery } from '../../../../shared/fleet/rememberedQuery.ts';

it('remembers nothing of what is too long, rather than half of it', () => {
  const fits = 'a'.repeat(longestFleetQuery);
  expect(rememberedQuery(fits)).toBe(fits);
  expect(rememberedQuery(`${fits}a`)).toBe('');
  expect(rememberedQuery('')).toBe('');
});
