import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { encodeFrame } from '../../../../../electron/protocol/poslink/poslinkFrame.ts';
import { poslinkSimulator } from '../../../../../electron/simulator/poslink/poslinkSimulator.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const plugged = (scenario: string, faults: unknown = []) => {
  const clock = createFakeClock();
  const terminal = unwrap(poslinkSimulator.switchOn(scenario, { clock, log: silentLogger }));
  unwrap(terminal.setFaults(faults));
  const pair = createMemoryPair({ now: () => clock.now() });
  terminal.attach(pair.terminal, 'block');
  const heard: number[] = [];
  pair.console.onBytes((chunk) => {
    heard.push(...chunk);
  });
  const say = async (...bytes: readonly number[]): Promise<number[]> => {
    heard.length = 0;
    await pair.console.write(Uint8Array.from(bytes));
    await clock.advance(5000);
    return [...heard];
  };
  return { say, terminal };
};

describe('a simulated POSLink terminal', () => {
  it('acknowledges, answers, and ends with EOT', async () => {
    const { say, terminal } = plugged('pax');
    const answer = await say(...encodeFrame(['A00', '1.43']));
    expect(answer.slice(0, 2)).toEqual([0x06, 0x02]);
    expect(String.fromCharCode(...answer)).toContain('A01');
    expect(await say(0x06)).toEqual([0x04]);
    expect(terminal.commands()).toEqual(['A00']);
  });

  it('repeats its answer for NAK, and refuses what it does not know or what is damaged', async () => {
    const { say } = plugged('pax');
    expect(await say(0x15)).toEqual([]);
    const answer = await say(...encodeFrame(['A00', '1.43']));
    expect(await say(0x15)).toEqual(answer.slice(1));
    expect(await say(...encodeFrame(['T00', '1.43']))).toEqual([0x15]);
    expect(await say(0x02, 0x41, 0x03, 0x00)).toEqual([0x15]);
  });

  it('shows that it is at work before a late answer', async () => {
    const { say } = plugged('pax-slow');
    expect((await say(...encodeFrame(['A00', '1.43']))).slice(0, 5)).toEqual([0x06, 0x05, 0x05, 0x05, 0x02]);
  });

  it('loses what its faults lose, and has no other scenarios', async () => {
    const { say } = plugged('pax', [{ kind: 'lose', block: 1, times: 1 }]);
    expect(await say(...encodeFrame(['A00', '1.43']))).toEqual([]);
    const options = { clock: createFakeClock(), log: silentLogger };
    expect(poslinkSimulator.switchOn('verifone', options)).toMatchObject({
      error: { code: 'simulator.unknown-scenario' },
    });
  });
});
