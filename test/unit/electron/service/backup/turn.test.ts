import { describe, expect, it } from 'vitest';
import { createTurn } from '../../../../../electron/service/backup/turn.ts';

const untilAborted = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('ended'), { once: true });
  });

describe('one thing at a time', () => {
  it('a person is refused while something goes on; what happens by itself waits', async () => {
    const turn = createTurn();
    const first = turn.take(untilAborted);
    expect(turn.isTaken()).toBe(true);
    await expect(turn.take(() => Promise.resolve('second'))).rejects.toMatchObject({ message: 'backup.busy' });
    const waiting = turn.wait(() => Promise.resolve('third'));
    turn.cancel();
    expect(await first).toBe('ended');
    expect(await waiting).toBe('third');
    expect(turn.isTaken()).toBe(false);
  });

  it('ends what goes on when it is stopped, and begins nothing any more', async () => {
    const turn = createTurn();
    const going = turn.take(untilAborted);
    await turn.stop();
    expect(await going).toBe('ended');
    await expect(turn.take(() => Promise.resolve(1))).rejects.toMatchObject({ message: 'task.cancelled' });
  });
});
