import { describe, expect, it } from 'vitest';
import { zvtPlugin } from '../../../../../electron/driver/zvt/plugin.ts';
import { aLine } from '../../../../support/zvtLine.ts';
import { noMemory } from '../../../../support/zvtTerminal.ts';

describe('the ZVT plug-in', () => {
  it('makes a driver on a port without asking the terminal anything', async () => {
    const { pair, far, clock } = aLine('serial');
    const driver = zvtPlugin.create(pair.console, { clock, log: () => undefined, settings: noMemory });
    await clock.advance(10_000);
    expect(far.heard).toEqual([]);
    expect(driver.counters().blocksSent).toBe(0);
    await driver.close();
    expect(zvtPlugin.transports).toEqual(['serial', 'tcp', 'sim']);
  });
});
