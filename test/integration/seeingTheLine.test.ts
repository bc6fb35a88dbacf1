// The line as others see it: Wireshark reads our trace, a killed capture is whole, and a flood loses nothing.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { captureRecordings } from '../../electron/engine/captureRecordings.ts';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import type { Engine } from '../../electron/engine/engine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { recordedTerminals } from '../../electron/simulator/recordedTerminals.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import { systemPorts } from '../../electron/transport/systemPorts.ts';
import { readTrace } from '../../electron/transport/trace/readPcapng.ts';
import { checkAll, unwrap } from '../support/anEngine.ts';
import { foreignOverPty, foreignOverTcp } from '../support/foreignLines.ts';
import { vendorTerminal } from '../support/foreignScripts.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { runSteward } from '../support/runSteward.ts';
import { noTshark } from '../support/tshark.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-line-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tshark = (file: string): string[][] =>
  execFileSync(
    'tshark',
    ['-r', file, '-o', 'uat:user_dlts:"User 0 (DLT=147)","zvt","0","","0",""', '-T', 'fields'].concat(
      ['_ws.col.Protocol', '_ws.col.Info', 'frame.packet_flags_direction', 'frame.comment', 'frame.len'].flatMap(
        (field) => ['-e', field],
      ),
    ),
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

const openShop = async (dataFolder: string, real = false): Promise<Engine> => {
  const more = recordedTerminals(captureRecordings(dataFolder), { clock: systemClock, log: silentLogger });
  return unwrap(
    await composeEngine({
      dataFolder,
      shop: real ? 'own' : 'simulated',
      ports: real ? systemPorts() : simulatedPorts({ clock: systemClock, families: allSimulators, more }),
      plugins: allPlugins,
      clock: systemClock,
      log: silentLogger,
      operator: 'Li',
    }),
  );
};

describe.skipIf(noTshark !== null)('Wireshark', () => {
  it.each([
    { over: 'TCP', open: foreignOverTcp, skip: null },
    { over: 'a serial line', open: foreignOverPty, skip: noPseudoTerminals },
  ])('decodes a capture of a check over $over, with directions and comments', async ({ open, skip }) => {
    if (skip !== null) return;
    const farEnd = await open(vendorTerminal({}));
    const file = join(folder, 'check.pcapng');
    const ran = await runSteward([
      'capture',
      farEnd.address,
      '--level',
      'full',
      '--json',
      '--data',
      folder,
      '--out',
      file,
    ]);
    await farEnd.close();
    expect(ran.status).toBe(0);
    const packets = tshark(file).filter(([, , , , length]) => length !== '0');
    // Bare commands that it does not know, such as 05 01, it leaves alone; blocks are ZVT to it in any case.
    expect(packets.filter(([protocol]) => protocol === 'ZVT').length).toBeGreaterThan(packets.length / 3);
    expect(packets.some(([, info]) => info === 'Completion')).toBe(true);
    expect(packets.some(([, info, way]) => info === 'Positive completion' && way === '0x00000001')).toBe(true);
    expect(packets.some(([, , way]) => way === '0x00000002')).toBe(true);
    // Every byte that the far end saw is there, masked ones in their place.
    const trace = unwrap(readTrace(readFileSync(file)));
    const sent = (from: 'computer' | 'terminal') =>
      farEnd.met
        .flatMap(({ traffic }) => traffic)
        .filter((piece) => piece.from === from)
        .reduce((sum, { bytes }) => sum + bytes.length, 0);
    const kept = (direction: 'toTerminal' | 'fromTerminal') =>
      trace.records
        .filter((record) => record.direction === direction)
        .reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(kept('fromTerminal')).toBe(sent('terminal'));
    expect(kept('toTerminal')).toBe(sent('computer'));
    // The password of the enquiry is not.
    const enquiry = packets.find(([, , way]) => way === '0x00000002');
    expect(enquiry?.[3]).toMatch(/masked bytes/);
    expect(JSON.parse(ran.stdout)).toMatchObject({ file, maskedMessages: expect.any(Number) as number });
  });
});

describe('a capture', () => {
  it('shows the same fault again when it is replayed in the simulated shop', async () => {
    const dataFolder = join(folder, 'replay');
    const engine = await openShop(dataFolder);
    const { captures } = engine.services;
    const { id } = unwrap(await captures.start({ addresses: [], note: '缺纸' }));
    const first = await checkAll(engine, ['sim:paper-out']);
    unwrap(await captures.stop({ captureId: id }));
    const { addresses } = unwrap(await captures.replay({ captureId: id, isOn: true }));
    const ports = unwrap(await engine.services.ports.list());
    expect(ports.map(({ address }) => address)).toContain(addresses[0]);
    const again = await checkAll(engine, addresses);
    await engine.close();
    const outcomes = (run: typeof first) =>
      run.targets[0]?.checks
        .filter(({ id: check }) => check !== 'link.quality')
        .map(({ id: check, outcome }) => `${check} ${outcome}`);
    expect(outcomes(again)).toEqual(outcomes(first));
    expect(outcomes(again)).toContain('printer.state warn');
  });

  it('is whole up to the last message when its program is killed', async () => {
    const dataFolder = join(folder, 'killed');
    const script = `
      import { composeShop } from ${JSON.stringify(join(import.meta.dirname, '../../electron/engine/composeShop.ts'))};
      const engine = (await composeShop({ dataFolder: ${JSON.stringify(dataFolder)}, shop: 'simulated', log: () => undefined, operator: 'x' })).value;
      await engine.services.captures.start({ addresses: [], note: 'killed' });
      const run = await engine.services.checks.start({ terminalIds: [], addresses: ['sim:healthy'], level: 'quick' });
      await engine.services.checks.finished(run.value.id);
      setTimeout(() => console.log('ready'), 300);
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const engine = await openShop(dataFolder);
    const { captures } = unwrap(await engine.services.captures.list());
    expect(captures).toMatchObject([{ state: 'incomplete', endedBy: 'crash', note: 'killed' }]);
    expect(captures[0]?.messages).toBeGreaterThan(10);
    const bundle = join(folder, 'killed.zip');
    unwrap(await engine.services.captures.write({ captureId: captures[0]?.id ?? '', file: bundle }));
    await engine.close();
    expect(statSync(bundle).size).toBeGreaterThan(1000);
  });

  it('over which the computer slept is whole, goes on afterwards and tells of the gap', async () => {
    const engine = await openShop(join(folder, 'slept'));
    const { captures, power, checks } = engine.services;
    const { id } = unwrap(await captures.start({ addresses: [], note: null }));
    const run = unwrap(await checks.start({ terminalIds: [], addresses: ['sim:slow'], level: 'quick' }));
    await pause(400);
    unwrap(await power.sleep());
    const broken = unwrap(await checks.finished(run.id));
    expect(broken.targets[0]?.error?.code ?? broken.targets[0]?.state).toMatch(/suspended|cancelled/);
    unwrap(await power.wake());
    await checkAll(engine, ['sim:healthy']);
    const done = unwrap(await captures.stop({ captureId: id }));
    expect(done).toMatchObject({ state: 'complete', notes: 1, dropped: 0 });
    const { lines } = unwrap(await captures.part({ captureId: id, part: 'trace.txt', from: 0, limit: 500 }));
    const gap = lines.findIndex((line) => /电脑休眠了 \d+ 秒.*The computer slept for \d+ s/.test(line));
    await engine.close();
    expect(gap).toBeGreaterThan(0);
    expect(lines.slice(0, gap).some((line) => line.includes('sim:slow'))).toBe(true);
    expect(lines.slice(gap).some((line) => line.includes('sim:healthy'))).toBe(true);
  });

  it('loses nothing of a flood and needs no more memory for it', async () => {
    const chunk = Buffer.alloc(65_536, 'flood of text without any number in it, line after line\r\n');
    let sent = 0;
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      const send = (): void => {
        while (!socket.destroyed && sent < 24 * 1_048_576) {
          sent += chunk.length;
          if (!socket.write(chunk)) {
            socket.once('drain', send);
            return;
          }
        }
        socket.end();
      };
      send();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const place = server.address();
    const address = `tcp://127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`;
    const engine = await openShop(join(folder, 'flood'), true);
    const { captures, traffic } = engine.services;
    const { id } = unwrap(await captures.start({ addresses: [], note: null }));
    unwrap(await traffic.watch({ isOn: true }));
    let told = 0;
    engine.onEvent((name, payload) => {
      if (name === 'traffic.arrived') told = Math.max(told, JSON.stringify(payload).length);
    });
    const startedAt = performance.now();
    await checkAll(engine, [address]);
    await pause(50);
    const took = performance.now() - startedAt;
    const done = unwrap(await captures.stop({ captureId: id }));
    const { lines } = unwrap(await traffic.page({ address: null, before: null, limit: 10 }));
    await engine.close();
    server.close();
    const received = lines[0]?.bytesFromTerminal ?? 0;
    expect(received).toBeGreaterThan(100_000);
    expect(done.dropped).toBe(0);
    expect(done.bytes).toBeGreaterThan(received);
    // A batch for the window stays small however fast the line is.
    expect(told).toBeLessThan(400_000);
    expect(took).toBeLessThan(60_000);
  }, 90_000);
});
