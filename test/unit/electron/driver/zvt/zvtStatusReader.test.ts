import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../../../electron/driver/zvt/zvtStatusReader.ts';
import { fromHex, toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { ZvtDeadline } from '../../../../../electron/protocol/zvt/zvtDeadline.ts';
import type { DialogueEnd } from '../../../../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { watch } from '../../../../support/zvtTalk.ts';

const received = (hex: string) => ({ command: 0x060f, data: fromHex(hex), arrivedAt: 7, isDamaged: false });
const failed = (code: 'link.silent' | 'link.transmission-error'): DialogueEnd => ({
  kind: 'failed',
  error: failure(code).error,
  reach: 'sent',
  messages: [],
});
const completed: DialogueEnd = { kind: 'completed', completion: received('00'), lineError: null, messages: [] };

const read = (ends: readonly DialogueEnd[], password: string | null = null) => {
  const clock = createFakeClock();
  const asked: string[] = [];
  const deadline = new ZvtDeadline(clock, clock.now() + 47_000, new AbortController().signal);
  const result = watch(
    readStatus({
      ask: (command) => {
        asked.push(toSpacedHex(command));
        return Promise.resolve(ends[Math.min(asked.length, ends.length) - 1] as DialogueEnd);
      },
      canAsk: () => true,
      clock,
      deadline,
      address: 'tcp://x:1',
      password,
    }),
  );
  return { result, asked, clock };
};

describe('the status enquiry', () => {
  it('gives the status and when it came', async () => {
    const { result, clock } = read([completed]);
    await clock.settle();
    expect(result.done()).toMatchObject({
      ok: true,
      value: { value: { statusCode: 0 }, arrivedAt: 7, lineError: null },
    });
  });

  it('carries the terminal’s own password, or the usual one for anything that is none', async () => {
    for (const [password, sent] of [
      ['123456', '12 34 56'],
      [null, '00 00 00'],
      ['12', '00 00 00'],
      ['12345x', '00 00 00'],
    ] as const) {
      const { asked, clock } = read([completed], password);
      await clock.settle();
      expect(asked).toEqual([`05 01 07 ${sent} 03 04 06 00`]);
    }
  });

  it('is repeated once after silence and never after a transmission error', async () => {
    const silent = read([failed('link.silent'), completed]);
    await silent.clock.settle();
    expect(silent.result.done()).toMatchObject({ ok: true });
    const twice = read([failed('link.silent')]);
    await twice.clock.settle();
    expect(twice.result.done()).toMatchObject({ ok: false, error: { code: 'link.silent' } });
    expect(twice.asked).toHaveLength(2);
    const damaged = read([failed('link.transmission-error')]);
    await damaged.clock.settle();
    expect(damaged.asked).toHaveLength(1);
  });

  it('without a completion says nothing', async () => {
    const answer = { command: 0x8000, data: new Uint8Array(0) };
    const { result, clock } = read([{ kind: 'answered', answer, messages: [] }]);
    await clock.settle();
    expect(result.done()).toMatchObject({
      ok: false,
      error: { code: 'terminal.aborted', facts: { resultCode: null } },
    });
  });

  it('that was aborted names the code, its meaning and the terminal’s own text', async () => {
    const abort = received('6C 06 08 1F 17 05 53 74 6F 70 21');
    const { result, clock } = read([{ kind: 'aborted', abort, lineError: null, messages: [] }]);
    await clock.settle();
    expect(result.done()).toEqual({
      ok: false,
      error: {
        code: 'terminal.aborted',
        facts: { address: 'tcp://x:1', command: '05 01', resultCode: '6C', meaning: 'time limit or cancel key' },
        details: 'Stop!',
      },
    });
  });

  it('that was cancelled or refused says so', async () => {
    const cancelled = read([{ kind: 'cancelled', reach: 'no', messages: [] }]);
    await cancelled.clock.settle();
    expect(cancelled.result.done()).toMatchObject({ error: { code: 'check.cancelled' } });
    const refused = read([{ kind: 'refused', code: 0x83, messages: [] }]);
    await refused.clock.settle();
    expect(refused.result.done()).toMatchObject({ error: { code: 'terminal.aborted', facts: { resultCode: '83' } } });
  });

  it('of a busy terminal waits five seconds each time, three times', async () => {
    const { asked, result, clock } = read([{ kind: 'busy', code: 0x9c, messages: [] }]);
    await clock.advance(4999);
    expect(asked).toHaveLength(1);
    await clock.advance(10_001);
    expect(asked).toHaveLength(4);
    expect(result.done()).toMatchObject({ ok: false, error: { facts: { resultCode: '9C' } } });
  });

  it.each(['9C', 'A0', 'E0'])('that is aborted with %s says that the terminal is busy', async (code) => {
    const { result, clock } = read([{ kind: 'aborted', abort: received(code), lineError: null, messages: [] }]);
    await clock.settle();
    expect(result.done()).toMatchObject({ ok: false, error: { code: 'terminal.busy', facts: { resultCode: code } } });
  });

  it('that was aborted with a card number in the terminal’s text tells it masked', async () => {
    const digits = toSpacedHex(new TextEncoder().encode('4111111111111111'));
    const abort = received(`6C 06 13 1F 17 10 ${digits}`);
    const { result, clock } = read([{ kind: 'aborted', abort, lineError: null, messages: [] }]);
    await clock.settle();
    expect(result.done()).toMatchObject({ ok: false, error: { details: '411111******1111' } });
  });
});
