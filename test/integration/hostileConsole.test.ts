import { describe, expect, it } from 'vitest';
import { fromHex, toSpacedHex } from '../../electron/protocol/field/hex.ts';
import { encodeApdu } from '../../electron/protocol/zvt/zvtApdu.ts';
import { seededRandom } from '../../electron/simulator/random.ts';
import { createSimulatedTerminal } from '../../electron/simulator/simulatedTerminal.ts';
import { plainState } from '../../electron/simulator/soundTerminal.ts';
import { type ProfileName, profiles } from '../../electron/simulator/zvt/profiles.ts';
import { createMemoryPair } from '../../electron/transport/memoryTransport.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { createRawConsole } from '../support/rawConsole.ts';

const sensible = [
  '05 01 07 00 00 00 03 04 06 00',
  '06 00 14 00 00 00 8C 09 78 06 0C 26 04 0A 02 06 D3 1F 73 03 00 00 00',
  '06 00 11 00 00 00 8C 01 56 06 09 14 01 01 26 04 0A 02 06 D3',
  '06 02 00',
  '06 70 0B 06 09 1B 01 01 1F 73 03 00 00 01',
  '06 79 00',
  '06 1A 00',
  '06 93 03 00 00 00',
  '06 91 0B 00 00 00 AA 26 11 22 0C 09 31 00',
  '06 10 03 00 00 00',
  '08 10 00',
  '08 11 10 06 0E 2D 07 1D 01 02 1E 02 00 08 2D 03 1D 01 03',
  '0F 4D 0B 06 09 DF 50 01 01 DF 51 02 61 66',
  '0F A1 02 00 01',
  '06 B0 00',
];
const speaking = Object.keys(profiles).filter(
  (name): name is ProfileName => profiles[name as ProfileName].speaks === 'zvt',
);

describe.each(speaking)('a terminal of the kind %s', (profile) => {
  it('answers 400 damaged commands one way or another and is not shaken by any', async () => {
    const random = seededRandom(speaking.indexOf(profile) + 1);
    const below = (limit: number): number => Math.floor(random() * limit);
    const clock = createFakeClock();
    const failures: unknown[] = [];
    const terminal = createSimulatedTerminal({
      state: { ...plainState('hostile'), drifts: false, allowsEndOfDay: true },
      profile,
      clock,
      seed: 1,
      log: (level, message, facts) => {
        if (level === 'error') failures.push([message, facts]);
      },
    });
    const pair = createMemoryPair();
    terminal.attach(pair.terminal, 'stream');
    const raw = createRawConsole(pair.console, { kind: 'stream', polite: true });
    for (let time = 0; time < 400; time += 1) {
      const command = fromHex(sensible[below(sensible.length)] ?? '').slice();
      const data = command.subarray(3);
      for (let flips = below(4); flips > 0 && data.length > 0; flips -= 1) data[below(data.length)] = below(256);
      const cut = random() < 0.3 ? data.subarray(0, below(data.length + 1)) : data;
      raw.forget();
      await raw.send(toSpacedHex(encodeApdu(((command[0] ?? 0) << 8) | (command[1] ?? 0), cut)));
      await clock.advance(3000);
      if (profile !== 'slow' && !terminal.commands().at(-1)?.startsWith('08 10')) continue;
      await clock.advance(60_000);
    }
    expect(failures).toEqual([]);
    await clock.advance(120_000);
    terminal.steering.reset();
    raw.forget();
    await raw.send('05 01 07 00 00 00 03 04 06 00');
    await clock.advance(6000);
    expect(raw.apdus().at(-1)).toMatch(/^06 0F/);
  });
});
