// Android terminals through the real ADB server of the system: our reader, its server, a terminal on a loopback port.
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { listAdbPorts } from '../../electron/driver/adb/adbPorts.ts';
import { adbPlugin } from '../../electron/driver/adb/plugin.ts';
import type { DriverReport } from '../../electron/driver/terminalDriver.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { isAllowedService } from '../../electron/protocol/adb/adbCommands.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { adbSimulator } from '../../electron/simulator/adb/adbSimulator.ts';
import { listenTcp } from '../../electron/simulator/listen.ts';
import type { SimulatedFarEnd } from '../../electron/simulator/simulatorFamily.ts';
import { openTransport } from '../../electron/transport/openTransport.ts';
import { parsePortAddress } from '../../electron/transport/portAddress.ts';
import type { Result } from '../../shared/error/appError.ts';
import { type AdbServerUnderTest, noAdb, startAdbServer } from '../support/adbServer.ts';
import { unwrap } from '../support/anEngine.ts';
import { runSteward } from '../support/runSteward.ts';
import { tempFolder } from '../support/tempFolder.ts';

const never = new AbortController().signal;

/** Reads what an address names, as the services do. */
const read = async (text: string, signal = never): Promise<Result<DriverReport>> => {
  const address = unwrap(parsePortAddress(text));
  const opened = await openTransport(address, signal);
  if (!opened.ok) return opened;
  const driver = adbPlugin.create(opened.value, {
    clock: systemClock,
    log: silentLogger,
    settings: { password: null, answeredBefore: [], refusedBefore: [] },
    reopen: (again) => openTransport(address, again),
  });
  const result = await driver.read({ level: 'quick', onStep: () => undefined, signal });
  await driver.close();
  await opened.value.close();
  return result;
};

describe.skipIf(noAdb !== null)(`a real ADB server${noAdb === null ? '' : ` (${noAdb})`}`, () => {
  let server: AdbServerUnderTest;
  beforeAll(async () => {
    server = await startAdbServer();
  });
  afterAll(async () => {
    await server.stop();
  });

  /** A simulated terminal that the server knows; its serial there is its place. */
  const plugIn = async (
    scenario: string,
  ): Promise<{ terminal: SimulatedFarEnd; serial: string; pull(): Promise<void> }> => {
    const terminal = unwrap(adbSimulator.switchOn(scenario, { clock: systemClock, log: silentLogger }));
    const listening = unwrap(await listenTcp(terminal, { port: 0 }));
    const serial = listening.address.replace('tcp://', '');
    const pull = async (): Promise<void> => {
      await listening.close();
      await server.adb('disconnect', serial);
    };
    onTestFinished(pull);
    void server.adb('connect', serial);
    await server.until(new RegExp(`${serial}\\s`));
    return { terminal, serial, pull };
  };
  const at = (serial: string): string => `adb:${serial}?server=127.0.0.1:${String(server.port)}`;

  it('lets a terminal be read: identity, battery, storage, memory, temperature, clock, uptime, network, applications', async () => {
    const { terminal, serial } = await plugIn('android');
    await server.until(new RegExp(`${serial}\\s+device`));
    const report = unwrap(await read(at(serial)));
    expect(report.ending).toBe('complete');
    expect(report.identity).toMatchObject({ driver: 'adb', serialNumber: 'SIM-S900-0001' });
    expect(report.measured.map(({ metric }) => metric).sort()).toEqual([
      'battery.level',
      'battery.temperature',
      'battery.voltage',
      'clock.offset',
      'cpu.load',
      'memory.free',
      'module.temperature',
      'storage.free',
      'uptime',
    ]);
    expect(report.facts).toMatchObject({
      isSimulated: true,
      charging: 'discharging',
      batteryHealth: 'good',
      sim: 'ready',
    });
    expect(report.facts.networks).toHaveLength(1);
    expect(report.facts.software?.map(({ name }) => name)).toContain('com.example.pay.till');
    expect(terminal.commands().filter((service) => !isAllowedService(service))).toEqual([]);
  });

  it('is recognised behind a TCP address too, and its only terminal is taken', async () => {
    const { serial } = await plugIn('android-odd-units');
    await server.until(new RegExp(`${serial}\\s+device`));
    const report = unwrap(await read(`tcp://127.0.0.1:${String(server.port)}`));
    expect(report.identity.serialNumber).toBe('SIM-S900-0003');
    expect(report.measured.find(({ metric }) => metric === 'battery.voltage')?.value).toBe(13);
  });

  it('with two terminals names both and how to write one of them', async () => {
    const first = await plugIn('android');
    const second = await plugIn('android-hot');
    for (const { serial } of [first, second]) await server.until(new RegExp(`${serial}\\s+device`));
    const result = await read(`tcp://127.0.0.1:${String(server.port)}`);
    if (result.ok) throw new Error('one was taken');
    expect(result.error.code).toBe('adb.several-terminals');
    expect(result.error.facts['serials']).toContain(first.serial);
    expect(result.error.facts['serials']).toContain(second.serial);
    const both = await Promise.all([read(at(first.serial)), read(at(second.serial))]);
    expect(both.map((one) => unwrap(one).identity.serialNumber)).toEqual(['SIM-S900-0001', 'SIM-S900-0002']);
  });

  it('says that a terminal has not accepted the key, and reads it once it has', async () => {
    const { terminal, serial } = await plugIn('android-unauthorized');
    await server.until(new RegExp(`${serial}\\s+(unauthorized|authorizing|offline)`));
    const result = await read(at(serial));
    if (result.ok) throw new Error('read without permission');
    expect(['adb.unauthorized', 'adb.offline']).toContain(result.error.code);
    expect(terminal.commands()).toEqual([]);
    unwrap(terminal.change({ access: 'open' }));
    await server.until(new RegExp(`${serial}\\s+device`));
    expect(unwrap(await read(at(serial))).identity.serialNumber).toBe('SIM-S900-0004');
  });

  it('says that a terminal is in its recovery', async () => {
    const { serial } = await plugIn('android-recovery');
    await server.until(new RegExp(`${serial}\\s+recovery`));
    expect(await read(at(serial))).toMatchObject({
      ok: false,
      error: { code: 'adb.wrong-mode', facts: { mode: 'recovery' } },
    });
  });

  it('says that a terminal does not answer the server', async () => {
    const { serial } = await plugIn('android-offline');
    await server.until(new RegExp(`${serial}\\s+offline`));
    expect(await read(at(serial))).toMatchObject({ ok: false, error: { code: 'adb.offline' } });
  });

  it('says that a terminal is not there', async () => {
    expect(await read(at('NOBODY'))).toMatchObject({
      ok: false,
      error: { code: 'adb.no-terminal', facts: { serial: 'NOBODY' } },
    });
  });

  it.each([0, 24, 300, 640, 760, 900, 1100, 1500, 2000, 3000])(
    'never gives a wrong value of a terminal whose cable is pulled after %i more bytes',
    async (bytes) => {
      const { terminal, serial } = await plugIn('android');
      await server.until(new RegExp(`${serial}\\s+device`));
      const whole = unwrap(await read(at(serial)));
      unwrap(terminal.setFaults([{ kind: 'pieces', bytes: 7 }]));
      const sound = unwrap(await read(at(serial)));
      expect(sound.ending).toBe('complete');
      unwrap(
        terminal.setFaults([
          { kind: 'pieces', bytes: 7 },
          { kind: 'cut', afterBytes: bytes },
        ]),
      );
      const cut = await read(at(serial));
      if (cut.ok) {
        for (const { metric, value } of cut.value.measured) {
          const right = whole.measured.find((one) => one.metric === metric)?.value ?? Number.NaN;
          expect(Math.abs(value - right), metric).toBeLessThanOrEqual(2);
        }
        if (cut.value.ending === 'brokenOff') expect(cut.value.brokenBy?.code).toBe('transport.closed');
      } else {
        expect(['transport.closed', 'adb.offline', 'adb.no-terminal']).toContain(cut.error.code);
      }
    },
  );

  it('lists its terminals as ports within a moment, and nothing where no server runs', async () => {
    const { serial, pull } = await plugIn('android');
    await server.until(new RegExp(`${serial}\\s+device`));
    const place = { host: '127.0.0.1', port: server.port };
    const [port] = await listAdbPorts(place);
    expect(port).toMatchObject({ address: { text: `adb:${serial}` }, likelihood: 'new' });
    expect(port?.name).toContain('SIMULATED');
    await pull();
    expect(await listAdbPorts(place)).toEqual([]);
    // A server that is there and says nothing is waited for, one that is not there is not.
    const mute = createServer(() => undefined);
    const mutePort = await new Promise<number>((resolve) =>
      mute.listen(0, '127.0.0.1', () => resolve((mute.address() as AddressInfo).port)),
    );
    const answered: string[] = [];
    const ask = async (name: string, port: number): Promise<void> => {
      expect(await listAdbPorts({ host: '127.0.0.1', port })).toEqual([]);
      answered.push(name);
    };
    await Promise.all([ask('mute', mutePort), ask('missing', 1)]);
    mute.close();
    expect(answered).toEqual(['missing', 'mute']);
  });

  it('is used by the command line, in the list and in a check', async () => {
    const { serial } = await plugIn('android-hot');
    await server.until(new RegExp(`${serial}\\s+device`));
    const env = { ANDROID_ADB_SERVER_PORT: String(server.port) };
    const data = await tempFolder();
    const ports = await runSteward(['ports', '--json', '--data', data], { env });
    expect(JSON.parse(ports.stdout)).toContainEqual(expect.objectContaining({ address: `adb:${serial}`, kind: 'adb' }));
    const ran = await runSteward(['check', `adb:${serial}`, '--json', '--data', data], { env });
    expect(ran.status).toBe(1);
    const report = JSON.parse(ran.stdout) as { checks: { id: string; outcome: string }[]; simulated: boolean };
    const outcomes = Object.fromEntries(report.checks.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes).toMatchObject({
      'battery.temperature': 'warn',
      'battery.condition': 'warn',
      'battery.level': 'warn',
      'module.temperature': 'warn',
      'storage.free': 'warn',
      'network.connection': 'warn',
      'clock.drift': 'pass',
    });
  });

  it('that is missing is told with a cause that scripts know, and is not started', async () => {
    const data = await tempFolder();
    const ran = await runSteward(['check', 'adb:X?server=127.0.0.1:1', '--json', '--data', data]);
    expect(ran.status).toBe(3);
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { cause: 'refused' } });
  });
});
