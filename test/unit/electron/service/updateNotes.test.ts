import { describe, expect, it } from 'vitest';
import { createUpdateNotes, type UpdateNoteDeps } from '../../../../electron/service/updateNotes.ts';
import { success } from '../../../../shared/error/appError.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const setUp = async (over: Partial<UpdateNoteDeps> = {}) => {
  const deps = await someDeps();
  const notes = createUpdateNotes({
    ...deps,
    activity: { isAnything: () => false },
    captures: { list: () => Promise.resolve(success({ running: null, captures: [] })) },
    isBackingUp: () => Promise.resolve(false),
    ...over,
  });
  return { deps, notes };
};

describe('updates of the program in the log', () => {
  it('are a line each, with the version', async () => {
    const { deps, notes } = await setUp();
    for (const step of [
      'none',
      'found',
      'fetched',
      'prepared',
      'takenBack',
      'failed',
      'installed',
      'notInstalled',
    ] as const)
      unwrap(await notes.note({ step, version: '0.2.0', about: '0.1.0' }));
    const lines = await deps.shops.open.log.between({}, { from: 1, to: 100 }, 20);
    expect(lines).toHaveLength(8);
    for (const { kind, summary } of lines) {
      expect(kind).toBe('shop');
      expect(summary.zh).toContain('0.2.0');
      expect(summary.en).toContain('0.2.0');
    }
  });
});

describe('what an update would disturb', () => {
  it('is nothing in a shop at rest', async () => {
    expect(unwrap(await (await setUp()).notes.obstacles())).toEqual({ obstacles: [] });
  });

  it('is a terminal in use, a capture and a backup', async () => {
    const { notes } = await setUp({
      activity: { isAnything: () => true },
      captures: { list: () => Promise.resolve(success({ running: {} as never, captures: [] })) },
      isBackingUp: () => Promise.resolve(true),
    });
    expect(unwrap(await notes.obstacles())).toEqual({ obstacles: ['terminal', 'capture', 'backup'] });
  });
});
