import { describe, expect, it } from 'vitest';
import { printOnTerminal } from '../../../../../electron/driver/zvt/zvtPrint.ts';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import type { DialogueEnd } from '../../../../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { present } from '../../../../support/anEngine.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { watch } from '../../../../support/zvtTalk.ts';
import { aDriver, type Script } from '../../../../support/zvtTerminal.ts';

const request = (signal: AbortSignal) => ({
  lines: ['AB', '测试', '█'],
  consent: { operator: 'Li', reason: 'guided check', givenAt: 0 },
  signal,
});

const printed = async (script: Script, kind: 'serial' | 'stream' = 'stream') => {
  const driver = aDriver(script, { kind });
  const running = watch(present(driver.driver.print?.(request(driver.stop.signal))));
  for (let second = 0; second < 200 && running.done() === undefined; second += 1) await driver.clock.advance(1000);
  return { result: running.done(), sent: driver.commands() };
};

describe.each(['serial', 'stream'] as const)('a slip over a %s line', (kind) => {
  it('is sent once, without the lines that the terminal’s characters lack', async () => {
    const { result, sent } = await printed({ '06 D3': ['80 00 00', '06 0F 00'] }, kind);
    expect(result).toEqual({ ok: true, value: { ending: 'printed', resultCode: null } });
    expect(sent).toEqual(['06 D3 12 06 10 14 01 FF 1F 07 01 03 25 07 07 02 41 42 07 01 DB']);
  });

  it.each([
    ['an unknown command', ['84 83 00'], 'refused', '83'],
    ['an abort', ['80 00 00', '06 1E 01 6C'], 'refused', '6C'],
    ['a printer that is not ready', ['80 00 00', '06 1E 01 CC'], 'noPaper', 'CC'],
    ['a refusal for want of paper', ['84 CC 00'], 'noPaper', 'CC'],
    ['a busy terminal', ['84 9C 00'], 'busy', '9C'],
    ['a code in the completion', ['80 00 00', '06 0F 02 27 00'], 'printed', '00'],
  ] as const)('tells %s', async (_, answers, ending, resultCode) => {
    const { result, sent } = await printed({ '06 D3': [...answers] }, kind);
    expect(result).toEqual({ ok: true, value: { ending, resultCode } });
    expect(sent).toHaveLength(1);
  });

  it('is unclear where only 80 00 comes, and is not sent again', async () => {
    const { result, sent } = await printed({ '06 D3': ['80 00 00'] }, kind);
    expect(result).toEqual({ ok: true, value: { ending: 'unclear', resultCode: null } });
    expect(sent).toHaveLength(1);
  });
});

describe('a slip on a line that fails', () => {
  const ended = (end: DialogueEnd) =>
    printOnTerminal(
      {
        connection: { ask: () => Promise.resolve(end) },
        deps: { clock: createFakeClock(), log: silentLogger },
        address: 'tcp://t',
      },
      request(new AbortController().signal),
    );
  const { error } = failure('transport.closed', {});

  it('has not happened where the command never left', async () => {
    expect(await ended({ kind: 'failed', error, reach: 'no', messages: [] })).toMatchObject({ ok: false, error });
    const cancelled = await ended({ kind: 'cancelled', reach: 'no', messages: [] });
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'check.cancelled' } });
  });

  it('is unclear from the moment the command has left', async () => {
    for (const reach of ['sent', 'accepted'] as const) {
      expect(await ended({ kind: 'failed', error, reach, messages: [] })).toMatchObject({
        value: { ending: 'unclear' },
      });
      expect(await ended({ kind: 'cancelled', reach, messages: [] })).toMatchObject({ value: { ending: 'unclear' } });
    }
  });

  it('is done with 80 00 where no more is to come', async () => {
    const answer = { command: 0x8000, data: new Uint8Array(0) } as never;
    expect(await ended({ kind: 'answered', answer, messages: [] })).toMatchObject({ value: { ending: 'printed' } });
  });
});
