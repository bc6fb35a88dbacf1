// The register as files on the command line: exit statuses, one JSON document, nothing stored without being asked.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';
import { tempFolder } from '../support/tempFolder.ts';

const good =
  'SN,TID,MID,商户名称,备注\r\nV2N0001,10000001,898210154110002,好再来,一\r\nV2N0002,10000002,898210154110002,好再来,二\r\n';
const mixed = `${good}1.2E+11,10000003,898210154110002,好再来,三\r\n`;

const setUp = async (text: string, name = 'terminals.csv') => {
  const folder = await tempFolder();
  const file = join(folder, name);
  await writeFile(file, text);
  const run = async (...words: string[]) =>
    runInside([...words, '--data', join(folder, 'data'), '--lang', 'en', '--json']);
  return { folder, file, run };
};

const importedId = (stdout: string): string => (document(stdout) as { applied: { id: string } }).applied.id;

describe('steward register import', () => {
  it('compares only, unless it is told to apply, and ends with 0 when every row is good', async () => {
    const { file, run } = await setUp(good);
    const dry = await run('register', 'import', file);
    expect(dry.status).toBe(0);
    expect(document(dry.stdout)).toMatchObject({ format: 'csv', counts: { rows: 2, new: 2, bad: 0 }, applied: null });
    expect(document((await run('register', 'imports')).stdout)).toEqual({ imports: [] });
  });

  it('ends with 1 when a row is bad, names row, column and what to do, and stores nothing even with --apply', async () => {
    const { file, run } = await setUp(mixed);
    const ran = await run('register', 'import', file, '--apply');
    expect(ran.status).toBe(1);
    const { rows, applied } = document(ran.stdout) as { rows: { row: number; issues: unknown[] }[]; applied: unknown };
    expect(applied).toBeNull();
    expect(rows.find(({ row }) => row === 4)?.issues[0]).toMatchObject({
      severity: 'error',
      problem: 'digits-lost',
      column: 'serialNumber',
      heading: 'SN',
      value: '1.2E+11',
    });
    expect(document((await run('register', 'imports')).stdout)).toEqual({ imports: [] });
  });

  it('stores the good rows on request, lists the import, and takes it back', async () => {
    const { file, run } = await setUp(mixed);
    const ran = await run('register', 'import', file, '--apply', '--good-rows');
    expect(ran.status).toBe(1);
    const id = importedId(ran.stdout);
    expect(document((await run('register', 'imports')).stdout)).toMatchObject({
      imports: [{ id, added: 2, undoneAt: null }],
    });
    const undone = await run('register', 'undo', id);
    expect(undone.status).toBe(0);
    expect(document(undone.stdout)).toMatchObject({ removed: 2, restored: 0, refused: [] });
    const again = await run('register', 'undo', id);
    expect(again.status).toBe(1);
    expect(errorDocument.parse(document(again.stdout)).error.cause).toBe('undone-already');
  });

  it.each([
    ['a file that is not there', null, 'not-readable'],
    ['a file without a serial number', 'TID,MID\r\n10000001,898210154110002\r\n', 'no-serial-column'],
    ['a file with two columns for one field', 'SN,序列号\r\nA1,A1\r\n', 'column-twice'],
    ['a file without headings', 'a,b\r\n1,2\r\n', 'no-table'],
    ['something that is no table', '\u0000\u0001\u0002', 'wrong-kind'],
  ])('ends with 2 and names the file for %s', async (_, text, cause) => {
    const { folder, run } = await setUp(text ?? '', text === null ? 'other.csv' : 'given.csv');
    const ran = await run('register', 'import', join(folder, text === null ? 'missing.csv' : 'given.csv'));
    expect(ran.status).toBe(2);
    const { error } = errorDocument.parse(document(ran.stdout));
    expect(error.cause).toBe(cause);
    expect(error.message).toContain(text === null ? 'missing.csv' : 'given.csv');
  });

  it('refuses --good-rows without --apply, and a format that the file has not', async () => {
    const { file, run } = await setUp(good);
    expect((await run('register', 'import', file, '--good-rows')).status).toBe(2);
    expect((await run('register', 'import', file, '--format', 'xlsx')).status).toBe(2);
  });

  it('prints no card number and no account number, in any language or form', async () => {
    const { file, folder } = await setUp(
      'SN,结算账号,备注\r\nV2N0001,6222021234567894,6222 0212 3456 7894\r\nV2N0002,123456789012,刷卡 4111111111111111\r\n',
    );
    for (const more of [['--json'], []]) {
      const ran = await runInside([
        'register',
        'import',
        file,
        '--data',
        join(folder, 'data'),
        '--lang',
        'zh',
        ...more,
      ]);
      const digits = `${ran.stdout}${ran.stderr}`.replace(/[\s-]/g, '');
      for (const secret of ['6222021234567894', '123456789012', '4111111111111111'])
        expect(digits).not.toContain(secret);
      expect(ran.status).toBe(1);
    }
  });
});

describe('steward register export', () => {
  it.each(['csv', 'xlsx'] as const)('writes %s that imports again without a difference', async (format) => {
    const { folder, file, run } = await setUp(good);
    await run('register', 'import', file, '--apply');
    const out = join(folder, `out.${format}`);
    const written = await run('register', 'export', '--out', out);
    expect(written.status).toBe(0);
    expect(document(written.stdout)).toEqual({ file: out, rows: 2, format });
    const again = await run('register', 'import', out);
    expect(again.status).toBe(0);
    expect(document(again.stdout)).toMatchObject({ format, counts: { rows: 2, same: 2, new: 0, changed: 0, bad: 0 } });
  });

  it('writes stable names and nothing else with --plain, and only what matches', async () => {
    const { folder, file, run } = await setUp(good);
    await run('register', 'import', file, '--apply');
    const out = join(folder, 'out.csv');
    await run('register', 'export', '--out', out, '--plain', '--text', 'V2N0002');
    const lines = (await readFile(out, 'utf8')).split('\r\n');
    expect(lines[0]).toMatch(/^serialNumber,lifecycle,registration,/);
    expect(lines[1]).toMatch(/^V2N0002,pending,unknown,/);
    expect(lines.slice(2)).toEqual(['']);
  });

  it('says in the file what was filtered, by whom, when, and by which version', async () => {
    const { folder, file, run } = await setUp(good);
    await run('register', 'import', file, '--apply');
    const out = join(folder, 'out.csv');
    await run('register', 'export', '--out', out, '--lifecycle', 'pending', '--operator', 'Li Na');
    const text = await readFile(out, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toMatch(/\r\n\r\nFilters,life cycle: Pending\r\nShop,own shop\r\nExported by,Li Na\r\nExported at,/);
  });

  it('ends with 2 where the file cannot be written', async () => {
    const { folder, file, run } = await setUp(good);
    await run('register', 'import', file, '--apply');
    expect((await run('register', 'export', '--out', join(folder, 'no', 'such', 'folder.csv'))).status).toBe(2);
  });
});
