import { expect, it } from 'vitest';
import { profileWords } from '../../../../../shared/diagnosis/responseCodes/profileWords.ts';
import { profileIds } from '../../../../../shared/diagnosis/responseCodes/responseCode.ts';

it('every table has a name of its own in both languages', () => {
  expect(Object.keys(profileWords)).toEqual([...profileIds]);
  for (const language of ['zh', 'en'] as const)
    expect(new Set(Object.values(profileWords).map(({ name }) => name[language])).size).toBe(profileIds.length);
});
