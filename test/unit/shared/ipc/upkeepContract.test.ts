import { describe, expect, it } from 'vitest';
import { upkeepCommands } from '../../../../shared/ipc/upkeepContract.ts';
import { defaultUpkeep } from '../../../../shared/register/upkeep.ts';

describe('upkeep contract', () => {
  it('takes periods with their source, in an order that makes sense', () => {
    const set = upkeepCommands['upkeep.setSettings'].input;
    expect(set.safeParse({ settings: defaultUpkeep }).success).toBe(true);
    expect(set.safeParse({ settings: { ...defaultUpkeep, source: '' } }).success).toBe(false);
    expect(set.safeParse({ settings: { ...defaultUpkeep, verifyMonths: 12 } }).success).toBe(false);
    expect(set.safeParse({ settings: { ...defaultUpkeep, spareDays: 0 } }).success).toBe(false);
  });

  it('takes an answer for one of the items', () => {
    const answer = upkeepCommands['upkeep.answer'].input;
    const taskId = '3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111';
    const given = { taskId, item: 'phone', answer: 'changed', on: '2026-11-22', note: null };
    expect(answer.safeParse(given).success).toBe(true);
    expect(answer.safeParse({ ...given, item: 'colour' }).success).toBe(false);
  });
});
