// The examples in the simulator's README run as they stand there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSimulatedTerminal } from '../../electron/simulator/simulatedTerminal.ts';
import { plainState } from '../../electron/simulator/soundTerminal.ts';
import { profiles } from '../../electron/simulator/zvt/profiles.ts';
import { createFakeClock } from '../support/fakeClock.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'electron/simulator/README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'steward-readme-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const example = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
const has = (program: string, flag: string): boolean =>
  process.platform !== 'win32' && spawnSync(program, [flag]).error === undefined;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const environment = { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env['PATH'] ?? ''}` };

describe('the page for other projects', { timeout: 120_000 }, () => {
  it('names every profile, state field, key and fault', () => {
    const terminal = createSimulatedTerminal({
      state: plainState('x'),
      profile: 'extension',
      clock: createFakeClock(),
      seed: 1,
    });
    const named = (word: string): boolean => page.includes(word) || /^wrongProtocol/.test(word);
    const words = [...Object.keys(profiles), ...Object.keys(terminal.state()), ...Object.keys(terminal.state().till)];
    expect([...words, ...terminal.steering.keys].filter((word) => !named(word))).toEqual([]);
    const refused = JSON.stringify(terminal.setFaults([{ kind: 'x' }]));
    const faults = [...refused.matchAll(/'([a-zA-Z]+)'/g)].map(([, kind = '']) => kind);
    expect(faults.length).toBeGreaterThan(10);
    expect(faults.filter((kind) => !page.includes(`"kind":"${kind}"`))).toEqual([]);
  });

  it.skipIf(!has('python3', '--version'))('has a Python example that runs', () => {
    const ran = spawnSync('python3', ['-c', example('python')], { cwd: root, env: environment, encoding: 'utf8' });
    expect(ran).toMatchObject({ status: 0, stdout: '' });
    expect(ran.stderr).not.toContain('Error');
  });

  it.skipIf(!has('bash', '--version'))('has a shell example that runs', async () => {
    const port = await freePort();
    const script = example('sh')
      .replaceAll('9100', String(port))
      .replaceAll('address.txt', join(folder, 'address.txt'));
    const ran = spawnSync('bash', ['-c', script], { cwd: root, env: environment, encoding: 'utf8' });
    expect(ran.stdout).toContain('"statusCode":204');
    expect(ran.stdout).toContain(' 80 00 00 06 0f 01 cc');
  });
});
