import { describe, expect, it } from 'vitest';
import { knowhowCommands } from '../../../../shared/ipc/knowhowContract.ts';

describe('channels about what people have to know', () => {
  it('take months within bounds and known guides only', () => {
    const months = knowhowCommands['knowhow.setTrainingMonths'].input;
    expect([0, 1, 12, 36, 37, 1.5].filter((each) => months.safeParse({ months: each }).success)).toEqual([1, 12, 36]);
    const said = {
      personId: crypto.randomUUID(),
      guideId: 'cardData',
      version: 1,
      language: 'zh',
      way: 'read',
      pin: null,
    };
    expect(knowhowCommands['knowhow.acknowledge'].input.safeParse(said).success).toBe(true);
    expect(knowhowCommands['knowhow.acknowledge'].input.safeParse({ ...said, guideId: 'other' }).success).toBe(false);
  });
});
