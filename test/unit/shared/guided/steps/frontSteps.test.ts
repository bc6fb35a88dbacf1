import { describe, expect, it } from 'vitest';
import { frontSteps } from '../../../../../shared/guided/steps/frontSteps.ts';

describe('steps for the front', () => {
  it('need neither cable nor measurement', () => {
    for (const { measure, needsCable } of frontSteps) expect([measure, needsCable]).toEqual([null, false]);
  });
});
