import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { adbSimulator } from '../../../../../electron/simulator/adb/adbSimulator.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const options = () => ({ clock: createFakeClock(), log: silentLogger });

describe('simulated Android terminals', () => {
  it('are switched on by name, and call themselves simulated', () => {
    for (const { id, name } of adbSimulator.scenarios) {
      expect(name).toMatch(/\bSIMULATED\b/);
      expect(unwrap(adbSimulator.switchOn(id, options())).usualLine).toBe('stream');
    }
  });

  it('have different serial numbers', () => {
    const states = adbSimulator.scenarios.map(({ id }) => unwrap(adbSimulator.switchOn(id, options())).state());
    const numbers = (states as { serialNumber: string }[]).map(({ serialNumber }) => serialNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('may stand behind an ADB server', () => {
    expect(unwrap(adbSimulator.switchOn('android', { ...options(), profile: 'server' })).profile()).toBe('server');
    expect(adbSimulator.switchOn('android', { ...options(), profile: 'feigLike' })).toMatchObject({
      error: { code: 'input.invalid', facts: { expected: 'daemon, server' } },
    });
  });

  it('are none under any other name', () => {
    expect(adbSimulator.switchOn('android-9', options())).toMatchObject({
      error: { code: 'simulator.unknown-scenario' },
    });
  });
});
