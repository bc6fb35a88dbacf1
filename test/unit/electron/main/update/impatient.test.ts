import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type Breakable, impatient } from '../../../../../electron/main/update/impatient.ts';
import { updateFailure } from '../../../../../electron/main/update/updateFailure.ts';

const release = { version: '0.2.0', notes: '', releasedAt: null, bytes: 5 };

/** Whatever hangs is rejected when it is broken off. */
const anUpdater = (does: Partial<Breakable> = {}) => {
  const done: string[] = [];
  let reject: (error: Error) => void = () => undefined;
  const hang = (): Promise<never> =>
    new Promise((_resolve, refuse) => {
      reject = refuse;
    });
  const updater: Breakable = {
    check: () => Promise.resolve(release),
    download: () => Promise.resolve(),
    cancel: () => done.push('cancelled'),
    breakOff: () => {
      done.push('broken off');
      reject(new Error('net::ERR_ABORTED'));
    },
    discard: () => Promise.resolve(),
    install: () => true,
    ...does,
  };
  return { updater, hang, done };
};
const patience = { checkMs: 60, stepMs: 60 };
const codeOf = (work: Promise<unknown>, asked: 'check' | 'download') =>
  work.then(
    () => 'done',
    (thrown: unknown) => updateFailure(thrown, asked, 'u.example').code,
  );

describe('impatient', () => {
  it('changes nothing about an updater that answers', async () => {
    const { updater, done } = anUpdater();
    const asked = impatient(updater, patience);
    expect(await asked.check('latest')).toBe(release);
    await asked.download(() => undefined);
    await pause(100);
    expect([asked.install(), done]).toEqual([true, []]);
    const broken = impatient({ ...updater, check: () => Promise.reject(new Error('net::ERR_FAILED')) }, patience);
    expect(await codeOf(broken.check('latest'), 'check')).toBe('update.unreachable');
  });

  it('gives up a feed that never ends, and the next look is a new one', async () => {
    const { updater, hang, done } = anUpdater();
    let looks = 0;
    const asked = impatient({ ...updater, check: () => (looks++ === 0 ? hang() : updater.check('latest')) }, patience);
    expect(await codeOf(asked.check('latest'), 'check')).toBe('update.unreachable');
    expect(done).toContain('broken off');
    expect(await asked.check('latest')).toBe(release);
  });

  it('lets a slow download go on, and gives up one that drips', async () => {
    const { updater, hang, done } = anUpdater();
    const parts: number[] = [];
    const slow = impatient(
      {
        ...updater,
        download: async (tell) => {
          for (const part of [0.25, 0.5, 0.75, 1]) {
            await pause(35);
            tell(part);
          }
        },
      },
      patience,
    );
    await slow.download((part) => parts.push(part));
    expect([parts, done]).toEqual([[0.25, 0.5, 0.75, 1], []]);
    const dripping = impatient(
      {
        ...updater,
        download: (tell) => {
          const drip = setInterval(() => tell(0.0001), 5);
          return hang().finally(() => clearInterval(drip));
        },
      },
      patience,
    );
    expect(
      await codeOf(
        dripping.download(() => undefined),
        'download',
      ),
    ).toBe('update.broken-off');
    expect(done).toEqual(['cancelled', 'broken off']);
  });
});
