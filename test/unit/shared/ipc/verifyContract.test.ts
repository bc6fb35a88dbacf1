import { expect, it } from 'vitest';
import { ownLogRelations, verifiedFileSchema } from '../../../../shared/ipc/verifyContract.ts';

it('takes every way in which an export can stand to our log, and no other', () => {
  const found = {
    name: 'a.csv',
    state: 'valid',
    words: [{ zh: '有效', en: 'valid' }],
    rows: 1,
    keyId: null,
    isOwnKey: null,
    exportedAt: null,
    exportedBy: null,
    filters: [['种类', '检查']],
  };
  for (const ownLog of [...ownLogRelations, null]) {
    expect(verifiedFileSchema.safeParse({ ...found, ownLog }).success).toBe(true);
  }
  expect(verifiedFileSchema.safeParse({ ...found, ownLog: 'maybe' }).success).toBe(false);
});
