import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  occasionNow,
  occasionOf,
  onOccasion,
  onOwnAccount,
  withOwnTimers,
} from '../../../../electron/service/occasion.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const asked = occasionOf('window', { jobId: 'j', reason: ' 更换 ' });

describe('the occasion of a request', () => {
  it('is its source, its reason and what it is about', () => {
    expect(asked).toEqual({ source: 'window', why: '更换', record: { kind: 'job', id: 'j' } });
    expect(occasionOf('commandLine', undefined)).toEqual({ source: 'commandLine', why: null, record: null });
    expect(occasionOf('window', { confirmation: { reason: 'sure' } }).why).toBe('sure');
    expect(occasionOf('window', { note: 'n', recordId: 'r' })).toMatchObject({
      why: 'n',
      record: { kind: 'register' },
    });
  });

  it('follows the work over everything that it awaits, and only that work', async () => {
    const work = onOccasion(asked, async () => {
      await setImmediate();
      return occasionNow();
    });
    expect(occasionNow()).toEqual({ source: 'program', why: null, record: null });
    expect(await work).toBe(asked);
  });

  it('ends where the program goes on by itself: at timers, and where it says so', async () => {
    const clock = createFakeClock();
    const seen: string[] = [];
    onOccasion(asked, () => {
      withOwnTimers(clock).after(1000, () => seen.push(occasionNow().source));
      onOwnAccount(() => seen.push(occasionNow().source));
      seen.push(occasionNow().source);
    });
    await clock.advance(1000);
    expect(seen).toEqual(['program', 'window', 'program']);
  });
});
