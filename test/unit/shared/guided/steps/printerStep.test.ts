import { describe, expect, it } from 'vitest';
import { printerStep } from '../../../../../shared/guided/steps/printerStep.ts';

describe('the step for the printer', () => {
  it('says first that paper comes out, once', () => {
    expect(printerStep.effect?.en).toMatch(/prints one test slip/);
    expect(printerStep.effect?.en).toMatch(/never repeated/);
    expect(printerStep.measure).toBe('slip');
  });

  it('has a way for terminals that refuse the command', () => {
    expect(printerStep.instructions.map(({ en }) => en).join(' ')).toMatch(/from its menu/);
  });
});
