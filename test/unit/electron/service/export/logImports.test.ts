import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExportRuns } from '../../../../../electron/service/export/exportRuns.ts';
import { createLogImports } from '../../../../../electron/service/export/logImports.ts';
import { tableFormats } from '../../../../../shared/export/logExport.ts';
import type { LogEntry } from '../../../../../shared/model/logEntry.ts';
import { anExport, awkwardEntries, exportDeps, fileIn } from '../../../../support/logExports.ts';

const there = async () => {
  const deps = await exportDeps();
  for (const entry of awkwardEntries) await deps.shops.open.log.append(entry);
  return { deps, runs: createExportRuns(deps) };
};

const entriesOf = async (deps: Awaited<ReturnType<typeof exportDeps>>): Promise<LogEntry[]> =>
  [...(await deps.shops.open.log.between({}, { from: 1, to: 100 }, 100))].reverse();

/** An imported entry as it was where it comes from. */
const asThere = ({ origin, ...entry }: LogEntry): LogEntry => ({
  ...entry,
  number: origin?.number ?? 0,
  source: origin?.source ?? null,
  about: origin?.about ?? null,
});

const filled = (entry: LogEntry): LogEntry => ({
  ...entry,
  source: entry.source ?? null,
  zone: entry.zone ?? null,
  store: entry.store ?? null,
  why: entry.why ?? null,
  before: entry.before ?? null,
  after: entry.after ?? null,
  clock: entry.clock ?? null,
  record: entry.record ?? null,
  about: entry.about ?? null,
});

describe('an exported log that is imported', () => {
  it.each(tableFormats)('from %s has every entry without loss, once, with its origin', async (format) => {
    const { deps, runs } = await there();
    const file = fileIn(deps, `log.${format}`);
    await runs.log({ ...anExport({ format, language: 'en', hasKeys: true }), file, scheduleId: null });
    const before = (await entriesOf(deps)).slice(0, awkwardEntries.length);

    const here = await exportDeps();
    const imports = createLogImports(here);
    const draft = await imports.read(file);
    expect(draft).toMatchObject({ entries: 4, fresh: 4, known: 0, isOwnJournal: false, format, exportedBy: 'Li' });
    expect(await imports.apply(draft.id)).toEqual({ added: 4 });
    const added = (await entriesOf(here)).slice(0, awkwardEntries.length);
    expect(added.map(asThere)).toEqual(before.map(filled));
    expect(added.every(({ source }) => source === 'import')).toBe(true);
    expect(added[2]?.about).toBe(2);
    expect(await readdir(dirname(here.databaseFile))).not.toContainEqual(expect.stringMatching(/^import-/));

    const again = await imports.read(file);
    expect(again).toMatchObject({ fresh: 0, known: 4 });
    await expect(imports.apply(again.id)).rejects.toThrow('logimport.nothing-new');
  });

  it('adds nothing to the shop that it comes from', async () => {
    const { deps, runs } = await there();
    const file = fileIn(deps, 'log.csv');
    await runs.log({ ...anExport(), file, scheduleId: null });
    expect(await createLogImports(deps).read(file)).toMatchObject({ isOwnJournal: true, fresh: 0, known: 4 });
  });

  it('without entries names its journal, and has nothing to add', async () => {
    const deps = await exportDeps();
    const file = fileIn(deps, 'log.jsonl');
    await createExportRuns(deps).log({ ...anExport({ format: 'jsonl' }), file, scheduleId: null });
    expect(await createLogImports(deps).read(file)).toMatchObject({ entries: 0, isOwnJournal: true });
  });

  it('is refused when anything was changed, cut or added, and nothing is stored', async () => {
    const { deps, runs } = await there();
    const file = fileIn(deps, 'log.csv');
    await runs.log({ ...anExport(), file, scheduleId: null });
    const text = await readFile(file, 'utf8');
    const here = await exportDeps();
    const imports = createLogImports(here);
    const bad: readonly (readonly [string, string])[] = [
      [text.replace('Quick check', 'Quick cheque'), 'logimport.changed'],
      [text.slice(0, text.length / 2), 'logimport.changed'],
      ['a,b,c\r\n1,2,3\r\n', 'logimport.foreign'],
      ['', 'logimport.foreign'],
      ['PK\u0003\u0004 no zip', 'logimport'],
      ['=cmd|calc', 'logimport.foreign'],
    ];
    for (const [content, code] of bad) {
      await writeFile(file, content);
      await expect(imports.read(file)).rejects.toThrow(code);
      expect(imports.draft().draft).toBeNull();
    }
    await expect(imports.read(fileIn(deps, 'not-there.csv'))).rejects.toThrow('logimport.unreadable');
    expect(await here.shops.open.log.newestNumber()).toBe(0);
    expect(await readdir(dirname(here.databaseFile))).not.toContainEqual(expect.stringMatching(/^import-/));
  });

  it('of the simulated shop does not come into the own one', async () => {
    const deps = await exportDeps('simulated');
    for (const entry of awkwardEntries) await deps.shops.open.log.append(entry);
    const file = fileIn(deps, 'log.jsonl');
    await createExportRuns(deps).log({ ...anExport({ format: 'jsonl' }), file, scheduleId: null });
    await expect(createLogImports(await exportDeps()).read(file)).rejects.toThrow('logimport.simulated');
  });
});
