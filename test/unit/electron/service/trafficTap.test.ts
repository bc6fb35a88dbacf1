import { describe, expect, it } from 'vitest';
import { zvtPlugin } from '../../../../electron/driver/zvt/plugin.ts';
import { fromHex, toSpacedHex } from '../../../../electron/protocol/field/hex.ts';
import { createLineTap } from '../../../../electron/service/trafficTap.ts';
import { createTrafficWords } from '../../../../electron/service/trafficWords.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const begin = (text: string) => {
  const clock = createFakeClock();
  const seen: string[] = [];
  const tap = createLineTap(unwrap(parsePortAddress(text)), {
    clock,
    words: createTrafficWords([zvtPlugin]),
    openedAt: 0,
    onEvent: (_address, event) => {
      const said = 'bytes' in event ? `${toSpacedHex(event.bytes)}${event.isWhole ? '' : ' …'}` : (event.text ?? '');
      seen.push(`${event.kind} ${said}`.trim());
    },
  });
  return { clock, seen, tap };
};

describe('createLineTap', () => {
  it('tells masked messages in the order in which they were completed', () => {
    const { tap, seen } = begin('tcp://127.0.0.1:20007');
    tap.bytes('toTerminal', fromHex('05 01 03 12 34 56'), 1);
    tap.bytes('fromTerminal', fromHex('80 00'), 2);
    tap.bytes('fromTerminal', fromHex('00 06 0F 00'), 3);
    tap.closed({ kind: 'closed' }, 9);
    expect(seen).toEqual([
      'opened',
      'toTerminal 05 01 03 EE EE EE',
      'fromTerminal 80 00 00',
      'fromTerminal 06 0F 00',
      'closed',
    ]);
  });

  it('tells the beginning of a message that never ends after a silence, and at the latest when the line closes', async () => {
    const { tap, seen, clock } = begin('serial:/dev/ttyUSB0');
    tap.bytes('fromTerminal', fromHex('10 02 06'), clock.now());
    await clock.advance(300);
    tap.bytes('fromTerminal', fromHex('0F'), clock.now());
    await clock.advance(300);
    expect(seen).toEqual(['opened']);
    await clock.advance(150);
    expect(seen).toEqual(['opened', 'fromTerminal 10 02 06 0F …']);
    tap.bytes('fromTerminal', fromHex('55'), clock.now());
    tap.closed({ kind: 'failed', systemCode: 'EIO', message: 'gone' }, 9);
    expect(seen.slice(2)).toEqual(['fromTerminal 55 …', 'closed EIO gone']);
    expect(clock.pending).toBe(0);
  });

  it('gives each message the time of its first byte', () => {
    const times: number[] = [];
    const clock = createFakeClock();
    const tap = createLineTap(unwrap(parsePortAddress('tcp://127.0.0.1:20007')), {
      clock,
      words: createTrafficWords([zvtPlugin]),
      openedAt: 0,
      onEvent: (_address, event) => times.push(event.at),
    });
    tap.bytes('fromTerminal', fromHex('80'), 10);
    tap.bytes('fromTerminal', fromHex('00 00 06 0F'), 20);
    tap.bytes('fromTerminal', fromHex('00'), 30);
    expect(times.slice(1)).toEqual([10, 20]);
  });
});
