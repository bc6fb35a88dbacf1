// The simulator driven by a till that shares no line with it: over TCP and a pseudo-terminal, from registration to log-off.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { connectControl, noForeignTill, runForeignTill, startSimulator } from '../support/simulatorProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-till-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const commands = [
  '06 00 14 00 00 00 8C 01 56 06 0C 26 04 0A 02 06 D3 1F 73 03 00 00 00',
  '05 01 0D 00 00 00 03 04 06 06 1F 73 03 00 00 01',
  '06 70 0B 06 09 1B 01 01 1F 73 03 00 00 10',
  '06 79 08 06 06 1F 73 03 00 00 20',
  '06 1A 08 06 06 1F 73 03 00 00 30',
  '06 91 13 00 00 00 AA 26 11 22 0C 10 10 10 06 06 1F 73 03 00 00 50',
  '06 93 0B 00 00 00 06 06 1F 73 03 00 00 60',
  '06 10 0B 00 00 00 06 06 1F 73 03 00 00 70',
  '08 11 0D 06 0B 2D 03 1D 01 02 1F 73 03 00 00 80',
  '08 12 05 06 03 1D 01 02',
  '06 02 00',
  '05 01 07 00 00 00 03 04 06 00',
];

/** What came back to each command. */
const answersOf = (lines: readonly string[]): readonly (readonly string[])[] => {
  const answers: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('> ')) answers.push([]);
    else answers.at(-1)?.push(line.slice(2));
  }
  return answers;
};

const expectWholeDialogues = (lines: readonly string[]): void => {
  const answers = answersOf(lines);
  expect(answers).toHaveLength(commands.length);
  const [
    registration,
    status,
    diagnosis,
    selftest,
    print,
    clock,
    initialisation,
    totals,
    file,
    refused,
    logOff,
    plain,
  ] = answers;
  expect(registration?.at(-1)).toMatch(/^06 0F .* 1F 73 03 00 00 00$/);
  expect(status?.[0]).toBe('80 00 08 06 06 1F 73 03 00 00 01');
  expect(status?.[1]).toContain('53 49 4D 55 4C 41 54 45 44');
  expect(diagnosis?.map((one) => one.slice(0, 5))).toEqual(['80 00', '04 FF', '04 FF', '06 0F']);
  expect(selftest?.map((one) => one.slice(0, 5))).toEqual(['80 00', '06 D3', '06 0F']);
  expect(print?.map((one) => one.slice(0, 5))).toEqual(['80 00', '06 D3', '06 0F']);
  expect(clock?.at(-1)).toBe('06 0F 08 06 06 1F 73 03 00 00 51');
  expect(initialisation?.at(-1)).toMatch(/^06 0F/);
  expect(totals?.[1]).toMatch(/^04 0F .* 60 F0 F5 F3/);
  expect(file?.filter((one) => one.startsWith('04 0F')).length).toBeGreaterThan(3);
  expect(file?.at(-1)).toMatch(/^06 0F .. 27 00/);
  expect(refused).toEqual(['84 83 00']);
  expect(logOff).toEqual(['80 00 00']);
  expect(plain?.[0]).toBe('80 00 00');
  expect(plain?.[1]).not.toContain('1F 73');
};

describe.skipIf(noForeignTill !== null)(`a foreign till (${noForeignTill ?? 'python3'})`, { timeout: 60_000 }, () => {
  it('does all maintenance over TCP and leaves the terminal as a till leaves one', async () => {
    const simulator = await startSimulator(['all-commands', '--listen', 'tcp://127.0.0.1:0', '--control', '0']);
    const ran = await runForeignTill(['tcp', '127.0.0.1', String(simulator.port)], commands);
    expect(ran.stderr).toBe('');
    expectWholeDialogues(ran.lines);
    const control = await connectControl(simulator.control);
    expect(await control.ask({ get: true })).toMatchObject({
      state: { till: { isRegistered: false, configByte: 0x86 }, paper: { receipts: 0 } },
      commandCount: commands.length,
    });
    control.socket.destroy();
    expect((await simulator.stop()).status).toBe(0);
  });

  it('is refused what its currency, the acquirer or the state do not allow', async () => {
    const feig = await startSimulator(['feig-like', '--listen', 'tcp://127.0.0.1:0']);
    const wrong = await runForeignTill(['tcp', '127.0.0.1', String(feig.port)], ['06 00 06 00 00 00 8C 09 78']);
    expect(answersOf(wrong.lines)).toEqual([['84 1E 01 6F']]);
    await feig.stop();
    const restricted = await startSimulator(['restricted', '--listen', 'tcp://127.0.0.1:0']);
    const ran = await runForeignTill(
      ['tcp', '127.0.0.1', String(restricted.port)],
      [
        '06 00 10 12 34 56 BE 09 78 03 01 06 06 26 04 0A 02 06 D3',
        '05 01 00',
        '05 01 07 12 34 56 03 04 06 00',
        '06 70 00',
        '06 70 05 06 03 1B 01 01',
        '06 93 03 12 34 56',
      ],
    );
    expect(answersOf(ran.lines).map((one) => one.at(-1))).toEqual([
      expect.stringMatching(/^06 0F 0A 19 00 29/),
      '06 1E 01 83',
      expect.stringMatching(/^06 0F [0-9A-F]{2} F0 F1 F5 .* 00$/),
      '06 1E 01 83',
      '06 0F 00',
      '84 83 00',
    ]);
    await restricted.stop();
  });

  it.skipIf(noPseudoTerminals !== null)('does the same over a pseudo-terminal at the speed of a line', async () => {
    const path = join(folder, 'line');
    const simulator = await startSimulator(['all-commands', '--pty', path, '--baud', '115200']);
    expect(simulator.address).toBe(`serial:${path}`);
    const ran = await runForeignTill(['serial', path], commands);
    expect(ran.stderr).toBe('');
    expectWholeDialogues(ran.lines);
    expect((await simulator.stop()).status).toBe(0);
  });
});
