// A program of its own that offers simulated terminals, so that they take no time from the process that is measured.
//   node terminalFarm.ts tcp COUNT SLOWEST_MS      one TCP port each; terminal i answers after its own delay
//   node terminalFarm.ts pty PATH BAUD             one pseudo-terminal at the speed of a line, 8N2
// Prints one JSON array of addresses when all can be reached; ends with its standard input.
import { silentLogger } from '../../../electron/log/logger.ts';
import { systemClock } from '../../../electron/protocol/clock.ts';
import type { Behaviour } from '../../../electron/simulator/faultPlan.ts';
import { type Listening, listenPty, listenTcp } from '../../../electron/simulator/listen.ts';
import { findScenario } from '../../../electron/simulator/scenarios.ts';
import { createSimulatedTerminal, type SimulatedTerminal } from '../../../electron/simulator/simulatedTerminal.ts';
import type { Result } from '../../../shared/error/appError.ts';

const need = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(`${result.error.code} ${JSON.stringify(result.error.facts)}`);
};

/** Every message of the terminal comes this much later, as a real one's does. */
const lateBy = (ms: number): Behaviour => ({
  outgoing: (unit) =>
    unit.kind === 'block'
      ? [
          { kind: 'pause', ms },
          { kind: 'bytes', bytes: unit.bytes },
        ]
      : null,
});

const makeTerminal = (number: number, delayMs: number): SimulatedTerminal => {
  const scenario = findScenario('healthy');
  if (scenario === undefined) throw new Error('no scenario healthy');
  const serial = (0x5100_0000 + number).toString(16).toUpperCase();
  const terminal = createSimulatedTerminal({
    state: scenario.state,
    profile: scenario.profile,
    behaviours: delayMs > 0 ? [lateBy(delayMs)] : [],
    clock: systemClock,
    log: silentLogger,
    seed: number,
  });
  const identity = { serialNumber: `SIMULATED${serial}` };
  need(terminal.change({ serialHex: serial, tid: String(61_000_000 + number), maintenance: { identity } }));
  return terminal;
};

const [kind = '', first = '', second = ''] = process.argv.slice(2);
const open: Listening[] = [];
if (kind === 'pty') {
  open.push(
    need(await listenPty(makeTerminal(1, 0), { path: first, rate: { baud: Number(second), bitsPerByte: 11 } })),
  );
} else {
  const count = Number(first);
  for (let number = 1; number <= count; number += 1) {
    // From half the delay to the whole; the last one is the slowest.
    const delayMs = Math.round(Number(second) * (0.5 + (0.5 * number) / count));
    open.push(need(await listenTcp(makeTerminal(number, delayMs), { port: 0 })));
  }
}
process.stdout.write(`${JSON.stringify(open.map(({ address }) => address))}\n`);

const end = async (): Promise<void> => {
  for (const each of open) await each.close();
  process.exit(0);
};
process.stdin.resume();
process.stdin.on('end', () => void end());
process.on('SIGTERM', () => void end());
