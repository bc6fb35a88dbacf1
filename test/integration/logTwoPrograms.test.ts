// Two programs and two people write into one log at once: window and command line, on the same file.
import { describe, expect, it } from 'vitest';
import { genesisHash, linkHash } from '../../electron/journal/journalChain.ts';
import { sha256 } from '../../electron/store/journalStore.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';

const rounds = 40;

describe('two programs on one log', () => {
  it('leave every entry, each with its own person and source, in one chain without a gap', async () => {
    const { engine: window, dataFolder } = await anEngine({ operator: '王芳', source: 'window' });
    const { engine: commandLine } = await anEngine({ operator: 'cron', source: 'commandLine', dataFolder });
    const add = (engine: typeof window, name: string) =>
      engine.services.people.add({ draft: { name, role: 'cashier', store: null } });
    const all = Array.from({ length: rounds }, (_, at) => [
      add(window, `窗口 ${String(at)}`),
      add(commandLine, `命令行 ${String(at)}`),
    ]).flat();
    for (const result of await Promise.all(all)) unwrap(result);

    const { entries } = unwrap(await window.services.log.page({ filter: {}, beforeNumber: null, limit: 200 }));
    expect(entries).toHaveLength(2 * rounds);
    expect(entries.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(entries.map((_, at) => at + 1));
    const of = (source: string) => entries.filter((entry) => entry.source === source);
    expect(new Set(of('window').map(({ operator }) => operator))).toEqual(new Set(['王芳']));
    expect(new Set(of('commandLine').map(({ operator }) => operator))).toEqual(new Set(['cron']));
    expect(of('window')).toHaveLength(rounds);

    let previous: string | null = null;
    for (let number = 1; number <= 2 * rounds; number += 1) {
      const { body, hash, previousHash } = unwrap(await commandLine.services.log.entry({ number }));
      if (previous !== null) expect(previousHash).toBe(previous);
      expect(linkHash(previousHash, body, sha256)).toBe(hash);
      previous = hash;
    }
    expect(genesisHash('x', sha256)).not.toBe(previous);
  });
});
