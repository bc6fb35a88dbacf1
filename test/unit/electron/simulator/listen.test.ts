import { existsSync, lstatSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { systemClock } from '../../../../electron/protocol/clock.ts';
import { type Listening, listenPty, listenTcp } from '../../../../electron/simulator/listen.ts';
import type { SimulatedFarEnd } from '../../../../electron/simulator/simulatorFamily.ts';
import { zvtSimulator } from '../../../../electron/simulator/zvt/zvtSimulator.ts';
import { openTransport } from '../../../../electron/transport/openTransport.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { Transport } from '../../../../electron/transport/transport.ts';
import type { Result } from '../../../../shared/error/appError.ts';
import { noPseudoTerminals } from '../../../support/pseudoTerminal.ts';
import { createRawConsole } from '../../../support/rawConsole.ts';

const listening: Listening[] = [];

afterEach(async () => {
  for (const one of listening.splice(0)) await one.close();
});

const aTerminal = (id = 'healthy'): SimulatedFarEnd => {
  const made = zvtSimulator.switchOn(id, { clock: systemClock, log: silentLogger });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};

const kept = (result: Result<Listening>): Listening => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  listening.push(result.value);
  return result.value;
};

const opened = async (text: string): Promise<Transport> => {
  const address = parsePortAddress(text);
  if (!address.ok) throw new Error('bad address');
  const result = await openTransport(address.value, new AbortController().signal);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const enquire = async (transport: Transport, kind: 'block' | 'stream'): Promise<string> => {
  const raw = createRawConsole(transport, { kind, polite: true });
  await raw.send('05 01 07 00 00 00 03 04 06 00');
  return (await raw.until(2))[1] ?? '';
};

describe('a simulated terminal on TCP', () => {
  it('answers several consoles at once on a port that the system chose', async () => {
    const terminal = aTerminal();
    const { address } = kept(await listenTcp(terminal, { port: 0 }));
    expect(address).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+$/);
    const transports = await Promise.all([1, 2, 3].map(() => opened(address)));
    const answers = await Promise.all(transports.map((one) => enquire(one, 'stream')));
    for (const answer of answers) expect(answer).toContain('53 49 4D 55 4C 41 54 45 44');
    expect(terminal.commands()).toEqual(['05 01', '05 01', '05 01']);
    for (const one of transports) await one.close();
  });

  it('says that a port is taken, and listens nowhere but on this computer', async () => {
    const { address } = kept(await listenTcp(aTerminal(), { port: 0 }));
    const port = Number(address.split(':').at(-1));
    expect(await listenTcp(aTerminal(), { port })).toMatchObject({ ok: false, error: { code: 'transport.busy' } });
    expect(await listenTcp(aTerminal(), { host: '0.0.0.0', port: 0 })).toMatchObject({
      error: { code: 'input.invalid' },
    });
  });

  it('lets its consoles go when it ends', async () => {
    const one = kept(await listenTcp(aTerminal(), { port: 0 }));
    const transport = await opened(one.address);
    await one.close();
    await one.close();
    expect((await transport.closed).kind).not.toBe('closed');
    await transport.close();
  });

  it('resets the connection when its cable is pulled', async () => {
    const { address } = kept(await listenTcp(aTerminal('unplug'), { port: 0 }));
    const transport = await opened(address);
    const raw = createRawConsole(transport, { kind: 'stream', polite: true });
    await raw.send('05 01 00');
    expect((await transport.closed).kind).not.toBe('closed');
    expect(raw.apdus()).toEqual(['80 00 00']);
    await transport.close();
  });
});

describe.skipIf(noPseudoTerminals !== null)(
  `a simulated terminal on a pseudo-terminal (${noPseudoTerminals ?? 'socat'})`,
  () => {
    const freshPath = (): string => join(mkdtempSync(join(tmpdir(), 'steward-sim-')), 'terminal');

    it('answers, survives that the console closes the port, and takes its path with it', async () => {
      const path = freshPath();
      const one = kept(await listenPty(aTerminal(), { path }));
      expect(one.address).toBe(`serial:${path}`);
      for (let time = 0; time < 3; time += 1) {
        const transport = await opened(one.address);
        expect(await enquire(transport, 'block')).toContain('53 49 4D 55 4C 41 54 45 44');
        await transport.close();
      }
      await one.close();
      expect(existsSync(path)).toBe(false);
    });

    it('comes back after it was unplugged', async () => {
      const path = freshPath();
      const one = kept(await listenPty(aTerminal('unplug'), { path }));
      for (let time = 0; time < 2; time += 1) {
        const transport = await opened(one.address);
        const raw = createRawConsole(transport, { kind: 'block', polite: true });
        await raw.send('05 01 00');
        expect((await transport.closed).kind).not.toBe('closed');
        await transport.close();
        await new Promise((resolve) => setTimeout(resolve, 1200));
      }
    });

    it('does not touch a file that is in the way', async () => {
      const path = freshPath();
      writeFileSync(path, 'mine');
      expect(await listenPty(aTerminal(), { path })).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
      expect(lstatSync(path).isFile()).toBe(true);
    });

    it('says that its folder does not exist', async () => {
      const result = await listenPty(aTerminal(), { path: '/no/such/folder/terminal' });
      expect(result).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    });
  },
);
