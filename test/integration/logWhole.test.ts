// A change and its line in the log are one: cut short before the line, nothing of the change is there.
import { describe, expect, it } from 'vitest';
import { cutting } from '../support/completeness/cutShort.ts';
import { registerSteps } from '../support/completeness/registerSteps.ts';
import { workSteps } from '../support/completeness/workSteps.ts';

cutting.isOn = true;

describe('nothing is changed without its line in the log by', () => {
  it.each(Object.entries({ ...registerSteps, ...workSteps }))('%s', { timeout: 120_000 }, async (_, steps) => {
    await steps();
    expect(Object.fromEntries(cutting.left)).toEqual({});
  });
});
