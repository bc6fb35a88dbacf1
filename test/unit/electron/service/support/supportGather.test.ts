import { describe, expect, it, onTestFinished } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { systemClock } from '../../../../../electron/protocol/clock.ts';
import { createOperator } from '../../../../../electron/service/operator.ts';
import { openShops } from '../../../../../electron/service/shops.ts';
import { type GatherDeps, gatherPart, knownValues } from '../../../../../electron/service/support/supportGather.ts';
import type { SupportChoice } from '../../../../../shared/support/supportBundle.ts';
import { supportParts } from '../../../../../shared/support/supportParts.ts';
import { anEngine, unwrap } from '../../../../support/anEngine.ts';

const choice: SupportChoice = {
  parts: ['system'],
  captureIds: [],
  from: '2026-11-01T00:00:00+08:00',
  until: null,
  shown: [],
  words: [],
  note: null,
  language: 'en',
};

const deps = async (): Promise<GatherDeps> => {
  const { engine, dataFolder } = await anEngine();
  const shops = unwrap(await openShops(dataFolder, 'own', { log: silentLogger, now: () => Date.now() }));
  onTestFinished(() => shops.close());
  return {
    ...engine.services,
    shops,
    clock: systemClock,
    log: silentLogger,
    publish: () => undefined,
    operator: createOperator('李四'),
    dataFolder,
    version: '1.2.3',
  };
};

describe('gathering of a bundle', () => {
  it('has a file for every part', async () => {
    const given = await deps();
    const signal = new AbortController().signal;
    for (const part of supportParts) {
      if (part === 'captures' || part === 'doctor') continue;
      const files = await gatherPart(part, given, { choice, signal });
      expect(files.length, part).toBeGreaterThanOrEqual(part === 'programLog' ? 0 : 1);
    }
  });

  it('compares times in the form in which entries hold them', async () => {
    const [log] = await gatherPart('log', await deps(), { choice, signal: new AbortController().signal });
    expect(log).toMatchObject({ kind: 'log', from: '2026-10-31T16:00:00.000Z', until: null });
  });

  it('tells who runs the program and on what, and nothing of the environment that nobody needs', async () => {
    const [system] = await gatherPart('system', await deps(), { choice, signal: new AbortController().signal });
    expect(system).toMatchObject({ data: { program: { version: '1.2.3', shop: 'own' } } });
    expect(JSON.stringify(system)).not.toContain('PATH');
  });

  it('knows operator, people, contacts and words by name', async () => {
    const known = await knownValues(await deps(), ['张记面馆']);
    expect(known).toContainEqual({ kind: 'word', value: '张记面馆' });
    expect(known).toContainEqual({ kind: 'person', value: '李四' });
  });
});
