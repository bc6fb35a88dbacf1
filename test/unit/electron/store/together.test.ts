import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { openShopStore, type ShopStore } from '../../../../electron/store/shopStore.ts';
import { aLogLine } from '../../../support/aLogLine.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const opened = async (file?: string): Promise<ShopStore> =>
  unwrap(
    await openShopStore(file ?? join(await tempFolder(), 'steward.db'), { log: silentLogger, now: () => Date.now() }),
  );

const setting = (value: string) => ({ value, changedBy: 'Li', changedAt: '2026-11-22T01:30:05.000Z' });

describe('several stores at once', () => {
  it('keep everything, and answer as each by itself', async () => {
    const store = await opened();
    const [, entry] = await store.together(() => [
      store.settings.setShopSetting('x', setting('new')),
      store.log.append(aLogLine('changed')),
    ]);
    expect(entry.number).toBe(1);
    expect((await store.settings.shopSetting('x'))?.value).toBe('new');
    store.close();
  });

  it('keep nothing where one of them cannot, whichever it is', async () => {
    const store = await opened();
    const bad = { ...aLogLine('bad'), kind: 10n as unknown as 'shop' };
    for (const order of ['first', 'last'] as const) {
      const line = () => store.log.append(bad);
      const change = () => store.settings.setShopSetting('x', setting('new'));
      await expect(
        store.together(() => (order === 'first' ? [line(), change()] : [change(), line()])),
        order,
      ).rejects.toThrow();
      expect(await store.settings.shopSetting('x'), order).toBeNull();
      expect(await store.log.newestNumber(), order).toBe(0);
    }
    // And go on afterwards, each by itself.
    await store.log.append(aLogLine('well'));
    expect(await store.log.newestNumber()).toBe(1);
    store.close();
  });

  it('have both or neither after the process was killed in between', async () => {
    const file = join(await tempFolder(), 'steward.db');
    const source = (way: string): string => `
      import { openShopStore } from ${JSON.stringify(join(import.meta.dirname, '../../../../electron/store/shopStore.ts'))};
      const opened = await openShopStore(${JSON.stringify(file)}, { log: () => undefined, now: () => Date.now() });
      const store = opened.value;
      const change = () => store.settings.setShopSetting('x', { value: ${JSON.stringify(way)}, changedBy: 'Li', changedAt: '2026-11-22T01:30:05.000Z' });
      const kill = () => { process.kill(process.pid, 'SIGKILL'); return new Promise(() => undefined); };
      ${way === 'apart' ? 'await change(); await kill();' : 'await store.together(() => [change(), kill()]);'}
    `;
    for (const way of ['together', 'apart']) {
      const ended = spawnSync(process.execPath, ['--input-type=module', '-e', source(way)]);
      expect(ended.signal).toBe('SIGKILL');
      const store = await opened(file);
      // Apart, the change would be there without its line: that is what this is for.
      expect((await store.settings.shopSetting('x'))?.value ?? null).toBe(way === 'apart' ? 'apart' : null);
      expect(await store.log.newestNumber()).toBe(0);
      store.close();
    }
  });
});
