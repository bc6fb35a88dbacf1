import { describe, expect, it } from 'vitest';
import { atPlugin } from '../../../../../electron/driver/at/plugin.ts';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

describe('the plug-in of the AT family', () => {
  it('may be tried by auto, knows no command with an effect, and begins with nothing counted', () => {
    const settings = { password: null, answeredBefore: [], refusedBefore: [] };
    const deps = { clock: createFakeClock(), log: silentLogger, settings };
    const driver = atPlugin.create(createMemoryPair().console, deps);
    expect([atPlugin.id, atPlugin.isAutomatic, atPlugin.commands]).toEqual(['at', true, []]);
    expect(driver.counters().blocksSent).toBe(0);
  });
});
