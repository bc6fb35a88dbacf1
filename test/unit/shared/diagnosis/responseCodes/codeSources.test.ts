import { expect, it } from 'vitest';
import { responseCodes } from '../../../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import {
  attestationNames,
  isVerified,
  letterNames,
  sourceNames,
} from '../../../../../shared/diagnosis/responseCodes/codeSources.ts';
import { attestations, sourceKeys } from '../../../../../shared/diagnosis/responseCodes/responseCode.ts';

it('every source and every degree has a name, and every source is in use', () => {
  expect(Object.keys(sourceNames).sort()).toEqual([...sourceKeys].sort());
  expect(Object.keys(attestationNames)).toEqual([...attestations]);
  const used = new Set(
    Object.values(responseCodes)
      .flat()
      .flatMap(({ sources, readings }) => [...sources, ...readings.map(({ source }) => source)]),
  );
  expect(sourceKeys.filter((key) => !used.has(key))).toEqual([]);
});

it('only what was read in a published document is called verified', () => {
  expect(attestations.filter(isVerified)).toEqual(['published']);
  expect(responseCodes['cn-unionpay'].some(({ attestation }) => isVerified(attestation))).toBe(false);
});

it('only the letter A stands for success', () => {
  expect(Object.entries(letterNames).flatMap(([letter, { zh }]) => (zh === '成功' ? [letter] : []))).toEqual(['A']);
});
