// Wrong usage of the command line: the message names the field and what was expected, the exit status is 2.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';
import { runSteward } from '../support/runSteward.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-usage-'));
const data = join(folder, 'data');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const wrong: readonly { args: readonly string[]; names: readonly string[] }[] = [
  { args: [], names: ['command'] },
  { args: ['chekc'], names: ['chekc', 'check'] },
  { args: ['log'], names: ['command'] },
  { args: ['ports', 'extra'], names: ['ports', 'extra'] },
  { args: ['check'], names: ['<address>', '--all'] },
  { args: ['check', 'sim:healthy', '--all'], names: ['<address>', '--all'] },
  { args: ['check', 'sim:healthy', '--simulated'], names: ['--all'] },
  { args: ['check', 'sim:healthy', '--level', 'deep'], names: ['--level', 'deep', 'quick', 'full'] },
  { args: ['check', 'sim:healthy', '--level', 'guided'], names: ['--level', 'guided', 'npm start', 'quick', 'full'] },
  { args: ['check', 'sim:healthy', '--level'], names: ['--level'] },
  { args: ['check', 'sim:healthy', '--driver', 'fax'], names: ['--driver', 'fax', 'auto', 'zvt'] },
  { args: ['check', 'sim:healthy', '--fast'], names: ['--fast'] },
  { args: ['check', 'sim:nothing-like-it'], names: ['nothing-like-it'] },
  { args: ['check', 'COM7'], names: ['COM7', 'serial:'] },
  { args: ['check', 'tcp://host:99999'], names: ['tcp://host:99999'] },
  { args: ['check', 'serial:/dev/ttyS0?baud=12'], names: ['baud'] },
  { args: ['check', 'sim:healthy', '--lang', 'de'], names: ['--lang', 'de', 'zh', 'en'] },
  { args: ['check', 'sim:healthy', '--data', ''], names: ['--data'] },
  { args: ['check', 'sim:healthy', '--operator', ' '], names: ['--operator'] },
  { args: ['act', 'sim:healthy'], names: ['command'] },
  { args: ['act', 'sim:healthy', 'reboot'], names: ['<command>', 'reboot', 'softwareUpdate'] },
  { args: ['act', 'sim:healthy', 'diagnosis'], names: ['--reason'] },
  { args: ['act', 'sim:healthy', 'diagnosis', '--reason', 'because'], names: ['--role'] },
  { args: ['act', 'sim:healthy', 'diagnosis', '--reason', 'because', '--role', 'owner'], names: ['--confirm'] },
  {
    args: ['act', 'sim:healthy', 'read-log-file', '--reason', 'because', '--role', 'owner', '--confirm', '0017'],
    names: ['--log-file'],
  },
  {
    args: ['act', 'sim:healthy', 'selftest', '--out', 'x', '--reason', 'a', '--role', 'owner', '--confirm', '0017'],
    names: ['--out', 'readLogFile'],
  },
  { args: ['simulate'], names: ['scenario'] },
  { args: ['simulate', 'healthy'], names: ['--listen', '--pty'] },
  { args: ['simulate', 'healthy', '--listen', 'tcp://127.0.0.1:1', '--pty', '/tmp/x'], names: ['--listen', '--pty'] },
  { args: ['simulate', 'healthy', '--listen', '127.0.0.1:20007'], names: ['--listen', 'tcp://127.0.0.1'] },
  { args: ['simulate', 'healthy', '--listen', 'tcp://127.0.0.1:99999'], names: ['--listen', '99999'] },
  { args: ['simulate', 'unheard-of', '--listen', 'tcp://127.0.0.1:0'], names: ['unheard-of', 'healthy'] },
  { args: ['simulate', 'healthy', '--listen', 'tcp://127.0.0.1:0', '--control', 'x'], names: ['--control', 'x'] },
  { args: ['log', 'export'], names: ['--out'] },
  { args: ['log', 'export', '--out', 'x', '--format', 'docx'], names: ['--format', 'docx', 'csv', 'pdf'] },
  { args: ['log', 'export', '--out', 'x.pdf', '--template', 'poster'], names: ['--template', 'poster', 'handover'] },
  { args: ['log', 'export', '--out', 'x.pdf', '--template', 'check', '--check', '7'], names: ['--check', '7'] },
  { args: ['log', 'export', '--out', 'x.pdf', '--template', 'terminal'], names: ['--terminal'] },
  { args: ['log', 'export', '--out', 'x.pdf', '--part', '0'], names: ['--part', '0'] },
  { args: ['log', 'export', '--out', 'x', '--from', '2026-02-30'], names: ['--from', '2026-02-30'] },
  {
    args: ['log', 'export', '--out', 'x', '--from', '2026-03-02', '--until', '2026-03-01'],
    names: ['--until', '--from'],
  },
  { args: ['log', 'export', '--out', 'x', '--kind', 'nonsense'], names: ['--kind', 'nonsense', 'check'] },
  { args: ['log', 'export', '--out', 'x', '--verdict', 'bad'], names: ['--verdict', 'bad', 'pass'] },
  { args: ['log', 'export', '--out', 'x', '--terminal', 'nobody'], names: ['--terminal', 'nobody'] },
  { args: ['code'], names: ['code'] },
  { args: ['code', ' '], names: ['<code>'] },
  { args: ['code', '97', '--profile', 'unionpay'], names: ['--profile', 'unionpay', 'cn-unionpay', 'iso87', 'zvt'] },
  { args: ['id'], names: ['number'] },
  { args: ['id', ' '], names: ['<number>'] },
  { args: ['id', 'A1135688', '--kind', 'card'], names: ['--kind', 'card', 'mid, tid, tusn, sn, uscc, iccid, imei'] },
  { args: ['log', 'search'], names: ['text'] },
  { args: ['log', 'search', ''], names: ['<text>'] },
  { args: ['log', 'search', 'x', '--limit', '0'], names: ['--limit', '200'] },
];

describe.concurrent('wrong usage ends with status 2', () => {
  it.each(wrong)('$args', async ({ args, names }) => {
    const where = args.includes('--data') ? [] : ['--data', data];
    const ran = await runInside([...args, ...where]);
    expect(ran.stdout).toBe('');
    for (const name of names) expect(ran.stderr).toContain(name);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(ran.status).toBe(2);
  });

  it.each(wrong)('$args with --json is one document', async ({ args, names }) => {
    const where = args.includes('--data') ? [] : ['--data', data];
    const ran = await runInside([...args, '--json', ...where]);
    const { error } = errorDocument.parse(document(ran.stdout));
    for (const name of names) expect(`${error.message} ${error.remedy}`).toContain(name);
    expect(ran.status).toBe(2);
  });

  it.each([['chekc'], ['check', 'COM7'], ['simulate', 'healthy'], ['log', 'export'], ['ports', 'extra']])(
    'from a real process too: %s',
    async (...args) => {
      const [spoken, asDocument] = [await runSteward(args), await runSteward([...args, '--json'])];
      expect(spoken).toMatchObject({ status: 2, stdout: '' });
      expect(spoken.stderr).not.toBe('');
      errorDocument.parse(document(asDocument.stdout));
      expect(asDocument.status).toBe(2);
    },
  );

  it('in Chinese too', async () => {
    const ran = await runSteward(['check', 'sim:healthy', '--level', 'deep', '--json', '--lang', 'zh']);
    expect(errorDocument.parse(document(ran.stdout)).error.message).toMatch(/^--level.*deep.*应为/);
  });
});
