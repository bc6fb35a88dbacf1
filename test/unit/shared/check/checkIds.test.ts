import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../../shared/check/checkIds.ts';

describe('check names', () => {
  it('are unique and hold what a quick check must cover', () => {
    expect(new Set(checkIds).size).toBe(checkIds.length);
    for (const id of [
      'terminal.reachable',
      'status.code',
      'terminal.locks',
      'component.states',
      'clock.drift',
      'battery.voltage',
      'module.temperature',
      'security.tamper',
      'printer.state',
      'paper.remaining',
      'keys.present',
      'software.versions',
    ]) {
      expect(checkIds).toContain(id);
    }
  });
});
