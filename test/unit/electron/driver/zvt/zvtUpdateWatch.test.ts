import { describe, expect, it } from 'vitest';
import { watchUpdate } from '../../../../../electron/driver/zvt/zvtUpdateWatch.ts';
import { fromHex } from '../../../../../electron/protocol/field/hex.ts';
import type { DialogueEnd } from '../../../../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { watch } from '../../../../support/zvtTalk.ts';

const status = (hex: string): DialogueEnd => ({
  kind: 'completed',
  completion: { command: 0x060f, data: fromHex(hex), arrivedAt: 0, isDamaged: false },
  lineError: null,
  messages: [],
});
const refused: DialogueEnd = { kind: 'failed', error: failure('transport.refused').error, reach: 'no', messages: [] };

const begin = (ends: readonly DialogueEnd[], canAsk = true) => {
  const clock = createFakeClock();
  const stop = new AbortController();
  const said: string[] = [];
  const left = [...ends];
  let asked = 0;
  const running = watch(
    watchUpdate({
      ask: () => {
        asked += 1;
        return Promise.resolve((left.length > 1 ? left.shift() : left[0]) ?? refused);
      },
      canAsk: () => canAsk,
      clock,
      address: 'sim:x',
      password: null,
      signal: stop.signal,
      tell: ({ en }) => said.push(en),
    }),
  );
  return { clock, stop, said, running, asked: () => asked };
};

describe('a terminal that is being updated', () => {
  it('is asked every fifteen seconds until it is ready; each change is told once', async () => {
    const { clock, said, running } = begin([refused, refused, status('E0'), status('9C'), status('F0 F0 F1 41 00')]);
    await clock.advance(60_000);
    expect(running.done()).toEqual({ sawMaintenance: true, statusCode: 0, softwareVersion: 'A' });
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('does not answer now');
    expect(said[1]).toContain('is being updated');
    expect(said[2]).toBe('The terminal answers again: ready (00)');
  });

  it('that is ready at once ends at once', async () => {
    const { clock, running } = begin([status('51')]);
    await clock.settle();
    expect(running.done()).toEqual({ sawMaintenance: false, statusCode: 0x51, softwareVersion: null });
  });

  it('that gives no status code is back, and nobody knows how', async () => {
    const { clock, running, said } = begin([status('')]);
    await clock.settle();
    expect(running.done()).toEqual({ sawMaintenance: false, statusCode: null, softwareVersion: null });
    expect(said).toEqual([]);
  });

  it('that never comes back is left after twenty minutes', async () => {
    const { clock, running, asked } = begin([refused]);
    await clock.advance(20 * 60_000 + 15_000);
    expect(running.done()).toMatchObject({ statusCode: null });
    expect(asked()).toBe(80);
  });

  it('is left when the operator says so, and where nobody can open the line again', async () => {
    const { clock, running, stop, said } = begin([refused]);
    await clock.advance(1000);
    stop.abort();
    await clock.settle();
    expect(running.done()).toMatchObject({ sawMaintenance: false, statusCode: null });
    expect(said.at(-1)).toContain('No longer watched');
    const closed = begin([refused], false);
    await closed.clock.settle();
    expect(closed.running.done()).toMatchObject({ statusCode: null });
    expect(closed.asked()).toBe(0);
  });

  it('that says busy instead of a status is busy', async () => {
    const { clock, running } = begin([
      {
        kind: 'aborted',
        abort: { command: 0x061e, data: fromHex('9C'), arrivedAt: 0, isDamaged: false },
        lineError: null,
        messages: [],
      },
      status('00'),
    ]);
    await clock.advance(60_000);
    expect(running.done()).toMatchObject({ sawMaintenance: true, statusCode: 0 });
  });
});
