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

  it('lists its commands, and describes and masks what goes over the line', () => {
    expect(zvtPlugin.commands).toContain('readLogFile');
    expect(zvtPlugin.cutter?.('tcp')).not.toEqual(zvtPlugin.cutter?.('serial'));
    const command = Uint8Array.of(0x06, 0x93, 0x03, 0x12, 0x34, 0x56);
    expect(zvtPlugin.describe?.('toTerminal', command)).toMatchObject({
      summary: { en: 'Initialisation' },
      fields: [{ name: 'password', value: 'masked' }],
    });
    expect(zvtPlugin.mask?.('toTerminal', command)).toEqual(Uint8Array.of(0x06, 0x93, 0x03, 0xee, 0xee, 0xee));
  });
});
