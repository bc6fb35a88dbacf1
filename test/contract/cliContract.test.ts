// The command line as scripts rely on it: help, one document on standard output, messages, exit statuses.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runSteward as runHere } from '../../electron/cli/runSteward.ts';
import { scenarios } from '../../electron/simulator/scenarios.ts';
import { healthReportSchema } from '../../shared/model/healthReport.ts';
import { logEntrySchema } from '../../shared/model/logEntry.ts';
import { portSchema } from '../../shared/model/port.ts';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';
import { listenRaw } from '../support/foreignLines.ts';
import { runSteward } from '../support/runSteward.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-contract-'));
const data = join(folder, 'data');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const shopNames = scenarios.filter(({ isInShop }) => isInShop).map(({ id }) => id);

const commands = [
  '',
  'ports',
  'check',
  'act',
  'capture',
  'simulate',
  'log',
  'log export',
  'log search',
  'log rebuild',
  'code',
  'id',
  'code-of-check',
  'handbook',
  'compare',
  'job',
  'job list',
  'job done',
  'register',
  'register export',
  'register import',
  'register imports',
  'register undo',
  'bench',
  'diagnose',
];

describe.concurrent('help', () => {
  it.for(commands.flatMap((command) => (['zh', 'en'] as const).map((language) => ({ command, language }))))(
    'of "$command" in $language is as recorded',
    async ({ command, language }, { expect: expectHere }) => {
      const words = command === '' ? [] : command.split(' ');
      const ran = await runInside([...words, '--help', '--lang', language]);
      expectHere(ran).toMatchObject({ status: 0, stderr: '' });
      const file = `../golden/cli/${command === '' ? 'steward' : command.replace(' ', '-')}.${language}.txt`;
      await expectHere(ran.stdout).toMatchFileSnapshot(file);
    },
  );

  it('is a document too when JSON is wanted', async () => {
    const ran = await runSteward(['check', '--help', '--json']);
    expect(document(ran.stdout)).toMatchObject({ help: expect.stringContaining('steward check') as unknown });
    expect(ran.status).toBe(0);
  });

  it('of every command names each option of the contract', async () => {
    const { stdout } = await runSteward(['--help']);
    for (const word of ['--json', '--data', '--lang', 'ports', 'check', 'simulate', 'log', 'bench']) {
      expect(stdout).toContain(word);
    }
  });
});

describe('the version', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string;
  };

  it('is that of the package', async () => {
    expect(await runSteward(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(document((await runSteward(['--version', '--json'])).stdout)).toEqual({ version });
  });
});

describe('the benchmarks', () => {
  it('that do not exist are wrong usage, and the real names are listed', async () => {
    const ran = await runSteward(['bench', 'no.such', '--json']);
    expect(errorDocument.parse(document(ran.stdout)).error).toMatchObject({
      cause: 'usage',
      message: expect.stringContaining('no.such') as unknown,
      remedy: expect.stringContaining('decode.zvt') as unknown,
    });
    expect(ran.status).toBe(2);
  });
});

describe('a mistake of the program itself', () => {
  it('is status 4 and says so', async () => {
    let said = '';
    const outputs = {
      write: () => {
        throw new Error('this must not happen');
      },
      writeAside: (text: string) => {
        said += text;
      },
      hasColour: false,
      isAsideTerminal: false,
      columns: 100,
    };
    const env = { LANG: 'en_GB.UTF-8' };
    expect(await runHere(['--version'], { outputs, env, signal: new AbortController().signal })).toBe(4);
    expect(said).toMatch(/The program itself failed/);
    expect(said).toMatch(/this must not happen/);
  });
});

describe('a data folder that cannot be used', () => {
  it('is named, with status 2', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, 'not a folder');
    const ran = await runSteward(['ports', '--json', '--data', file]);
    expect(errorDocument.parse(document(ran.stdout)).error.message).toContain(file);
    expect(ran.status).toBe(2);
  });
});

describe('ports', () => {
  it('are listed as an array of ports, with status 0', async () => {
    const ran = await runSteward(['ports', '--json', '--data', data]);
    z.array(portSchema).parse(document(ran.stdout));
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });

  it('name the simulated terminals to a person who has none', async () => {
    const { stdout, status } = await runSteward(['ports', '--data', data]);
    expect(stdout).toContain('sim:healthy');
    expect(status).toBe(0);
  });
});

describe('a check', () => {
  it.each(shopNames)(
    'of sim:%s prints its record, and its status says whether something needs attention',
    async (name) => {
      const ran = await runSteward(['check', `sim:${name}`, '--json', '--data', data]);
      const report = healthReportSchema.parse(document(ran.stdout));
      expect(report.simulated).toBe(true);
      expect(report.link.blocksSent).toBeGreaterThan(0);
      expect(ran.status).toBe(report.verdict === 'pass' ? 0 : 1);
      expect(ran.status === 0).toBe(name === 'healthy');
    },
  );

  it('that is cancelled ends with status 1 and one document', async () => {
    const ran = await runSteward(['check', 'sim:slow', '--json', '--data', data], {
      onStart: (child) => {
        setTimeout(() => child.kill('SIGINT'), 2500);
      },
    });
    expect(document(ran.stdout)).toSatisfy(
      (found: unknown) => errorDocument.safeParse(found).success || healthReportSchema.safeParse(found).success,
    );
    expect(ran.status).toBe(1);
    expect(ran.elapsedMs).toBeLessThan(10_000);
  });

  it('for a person names verdict, concern, remedy and whose job it is', async () => {
    const english = await runSteward(['check', 'sim:paper-out', '--data', data, '--lang', 'en']);
    expect(english.stdout).toMatch(/what to do/);
    expect(english.stdout).toMatch(/whose job/);
    expect(english.stdout).toMatch(/SIMULATED/);
    const chinese = await runSteward(['check', 'sim:paper-out', '--data', data, '--lang', 'zh']);
    expect(chinese.stdout).toMatch(/怎么办/);
    expect(chinese.stdout).toMatch(/由谁处理/);
    expect(chinese.stdout).toMatch(/模拟/);
  });

  it('uses no colours outside a terminal', async () => {
    const { stdout } = await runSteward(['check', 'sim:healthy', '--data', data]);
    expect(stdout).not.toContain('\u001b[');
  });

  it('of a port where nobody listens is status 3 with cause and remedy', async () => {
    const server = await listenRaw(() => undefined);
    await server.close();
    const ran = await runSteward(['check', `tcp://127.0.0.1:${String(server.port)}`, '--json', '--data', data]);
    expect(errorDocument.parse(document(ran.stdout)).error.cause).toBe('refused');
    expect(ran.status).toBe(3);
    const spoken = await runSteward(['check', `tcp://127.0.0.1:${String(server.port)}`, '--data', data]);
    expect(spoken.stdout).toBe('');
    expect(spoken.stderr).toContain(String(server.port));
    expect(spoken.status).toBe(3);
  });

  it('of the simulated shop reports every terminal, worst first, as one document', async () => {
    const ran = await runSteward(['check', '--all', '--simulated', '--json', '--data', join(folder, 'fresh')]);
    const { reports, simulated } = z
      .object({ simulated: z.boolean(), reports: z.array(healthReportSchema), notReached: z.array(z.unknown()) })
      .parse(document(ran.stdout));
    expect(simulated).toBe(true);
    expect(reports).toHaveLength(shopNames.length);
    const order = ['fail', 'warn', 'incomplete', 'pass'];
    const ranks = reports.map(({ verdict }) => order.indexOf(verdict));
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    expect(ran.status).toBe(1);
  });
});

describe('the log', () => {
  it('is searched by words, newest first', async () => {
    await runSteward(['check', 'sim:healthy', '--data', data, '--operator', 'Lin Mei']);
    const ran = await runSteward(['log', 'search', 'SIMULATED', '--simulated', '--json', '--data', data]);
    const found = z.object({ total: z.number(), entries: z.array(logEntrySchema) }).parse(document(ran.stdout));
    expect(found.entries[0]?.operator).toBe('Lin Mei');
    expect(ran.status).toBe(0);
  });

  it('without a match is an empty answer, not a failure', async () => {
    const ran = await runSteward(['log', 'search', 'nothing-has-this-word', '--json', '--data', data]);
    expect(document(ran.stdout)).toEqual({ total: 0, entries: [] });
    expect(ran.status).toBe(0);
  });

  it('is searched by who did it, where, by what and what is marked', async () => {
    const search = async (...filters: string[]) => {
      const ran = await runSteward(['log', 'search', 'SIMULATED', '--simulated', '--json', '--data', data, ...filters]);
      return z.object({ total: z.number() }).parse(document(ran.stdout)).total;
    };
    await runSteward(['check', 'sim:healthy', '--data', data, '--operator', 'Lin Mei']);
    expect(await search('--by', 'Lin Mei')).toBeGreaterThan(0);
    expect(await search('--by', 'Nobody')).toBe(0);
    expect(await search('--store', 'Nowhere')).toBe(0);
    expect(await search('--source', 'terminal')).toBe(0);
    expect(await search('--marked')).toBe(0);
    const rebuilt = await runSteward(['log', 'rebuild', '--simulated', '--json', '--data', data]);
    expect(document(rebuilt.stdout)).toEqual({ entries: expect.any(Number) as number });
    expect(await search('--by', 'Lin Mei')).toBeGreaterThan(0);
  });

  it('is exported as CSV that Excel opens, and as JSON', async () => {
    const csv = join(folder, 'log.csv');
    const ran = await runSteward([
      'log',
      'export',
      '--format',
      'csv',
      '--out',
      csv,
      '--simulated',
      '--data',
      data,
      '--json',
    ]);
    expect(document(ran.stdout)).toMatchObject({ file: csv, format: 'csv' });
    const text = readFileSync(csv, 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const json = join(folder, 'log.json');
    expect((await runSteward(['log', 'export', '--out', json, '--simulated', '--data', data])).status).toBe(0);
    const exported = z
      .object({
        format: z.literal('terminal-steward.log'),
        schemaVersion: z.literal(1),
        entries: z.array(logEntrySchema),
      })
      .parse(JSON.parse(readFileSync(json, 'utf8')));
    expect(exported.entries.length).toBeGreaterThan(0);
  });

  it('that cannot be written names the file, with status 2, and leaves nothing behind', async () => {
    const file = join(folder, 'no-such-folder', 'log.csv');
    const ran = await runSteward(['log', 'export', '--out', file, '--data', data, '--json']);
    expect(errorDocument.parse(document(ran.stdout)).error.message).toContain(file);
    expect(ran.status).toBe(2);
  });
});

describe('the reader of the output', () => {
  it('may go away at any time', async () => {
    const ran = await runSteward(['check', '--all', '--simulated', '--data', data], {
      onStart: (child) => {
        child.stdout.destroy();
      },
    });
    expect(ran.stderr).not.toMatch(/EPIPE|at .*node:/);
    expect(ran.status).not.toBe(4);
  });
});
