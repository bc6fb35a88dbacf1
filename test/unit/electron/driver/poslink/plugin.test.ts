import { describe, expect, it } from 'vitest';
import { poslinkPlugin } from '../../../../../electron/driver/poslink/plugin.ts';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

describe('the plug-in of the POSLink family', () => {
  it('is never tried by auto, and knows its one command', () => {
    const settings = { password: null, answeredBefore: [], refusedBefore: [] };
    const deps = { clock: createFakeClock(), log: silentLogger, settings };
    expect([poslinkPlugin.id, poslinkPlugin.isAutomatic]).toEqual(['poslink', false]);
    expect(poslinkPlugin.commands).toEqual(['poslinkInitialise']);
    expect(poslinkPlugin.create(createMemoryPair().console, deps).counters().blocksSent).toBe(0);
  });
});
