// Drivers over real lines: what each reads over memory, TCP and pseudo-terminals, and on a connection that breaks.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DriverReport } from '../../../electron/driver/terminalDriver.ts';
import type { Family } from '../../../electron/engine/allFamilies.ts';
import { systemClock } from '../../../electron/protocol/clock.ts';
import { listenPty, listenTcp } from '../../../electron/simulator/listen.ts';
import type { Transport } from '../../../electron/transport/transport.ts';
import { type Result, success } from '../../../shared/error/appError.ts';
import { isPlausible } from '../../../shared/metric/catalogue.ts';
import { noPseudoTerminals } from '../pseudoTerminal.ts';
import { granted, open, plug, readOver, substance, switchedOn, valuesOf } from './conformanceLine.ts';
import { type ConformanceNotes, namesIn, slackIn } from './conformanceNotes.ts';

/** The part of the suite that waits for real time: all of it at once, since it computes next to nothing. */
export const describeLines = (family: Family, notes: ConformanceNotes): void => {
  const { plugin } = family;
  const { still } = notes;
  const readable = namesIn(family, notes);
  const plain = readable[0] ?? '';
  const has = (kind: 'tcp' | 'serial'): boolean => plugin.transports.includes(kind);

  const expectSame = (one: DriverReport, other: DriverReport): void => {
    expect(substance(one)).toEqual(substance(other));
    const values = valuesOf(other);
    expect([...valuesOf(one).keys()]).toEqual([...values.keys()]);
    for (const [metric, value] of valuesOf(one)) {
      expect(Math.abs(value - (values.get(metric) ?? 0)), metric).toBeLessThanOrEqual(slackIn(notes, metric));
    }
  };

  describe.concurrent(`the ${plugin.id} family on its lines`, () => {
    it.each(readable)(
      'reads the same of %s over memory, TCP and a pseudo-terminal',
      { timeout: 60_000 },
      async (id) => {
        const whole = granted(
          await readOver(plugin, plug(switchedOn(family, id, systemClock, { still }), systemClock), systemClock),
        );
        expect(whole.ending).toBe('complete');
        expect(whole.facts.isSimulated).toBe(true);
        expect(whole.identity.driver).toBe(plugin.id);
        expect(whole.brokenBy).toBeNull();
        for (const { metric, value } of whole.measured) expect(isPlausible(metric, value), metric).toBe(true);

        if (has('tcp')) {
          const terminal = switchedOn(family, id, systemClock, { still, faults: [] });
          const server = granted(await listenTcp(terminal, { port: 0 }));
          const socket = await open(server.address);
          expectSame(granted(await readOver(plugin, socket, systemClock)), whole);
          await socket.close();
          await server.close();
        }
        if (!has('serial') || noPseudoTerminals !== null) return;
        const path = join(mkdtempSync(join(tmpdir(), 'steward-contract-')), 'terminal');
        const pty = granted(await listenPty(switchedOn(family, id, systemClock, { still }), { path }));
        const serial = await open(pty.address);
        expectSame(granted(await readOver(plugin, serial, systemClock)), whole);
        await serial.close();
        await pty.close();
      },
    );

    it.skipIf(!has('tcp'))('ends with a result or a code wherever a TCP connection breaks', async () => {
      for (let block = 1; block <= 5; block += 1) {
        const terminal = switchedOn(family, plain, systemClock, { faults: [{ kind: 'close', block, atByte: 2 }] });
        const server = granted(await listenTcp(terminal, { port: 0 }));
        const opened: Transport[] = [await open(server.address)];
        const reopen = async (): Promise<Result<Transport>> => {
          opened.push(await open(server.address));
          return success(opened.at(-1) as Transport);
        };
        const result = await readOver(plugin, opened[0] as Transport, systemClock, { reopen });
        if (!result.ok) expect(result.error.code).toBe('transport.closed');
        for (const one of opened) await one.close();
        await server.close();
      }
    });
  });
};
