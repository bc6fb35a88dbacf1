import { describe, expect, it } from 'vitest';
import { foundPackages } from '../../../../../renderer/feature/settings/foundPackages.ts';
import type { ShippedPackage } from '../../../../../renderer/feature/settings/shippedPackages.ts';

const aPackage = (name: string, licence: string, text: string): ShippedPackage => ({
  name,
  version: '1.0.0',
  licence,
  text,
  neededBy: [],
});
const packages = [
  aPackage('@a/zod-like', 'ISC', 'by Somebody'),
  aPackage('react', 'MIT', 'Copyright Meta; mentions zod'),
  aPackage('zod', 'MIT', 'by Colin'),
];
const namesFor = (search: string): readonly string[] => foundPackages(packages, search).map(({ name }) => name);

describe('foundPackages', () => {
  it('are all without a search', () => {
    expect(foundPackages(packages, '  ')).toBe(packages);
  });

  it('are those named so first, then those whose text says it', () => {
    expect(namesFor('ZOD')).toEqual(['@a/zod-like', 'zod', 'react']);
  });

  it('hold every word, in whatever field', () => {
    expect(namesFor('mit colin')).toEqual(['zod']);
    expect(namesFor('isc colin')).toEqual([]);
  });
});
