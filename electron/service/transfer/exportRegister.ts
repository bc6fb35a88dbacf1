// The register as a CSV file or a workbook: the records that the list shows under the same filter.
import { basename } from 'node:path';
import type { Language } from '../../../shared/model/bilingual.ts';
import type { RegisterFilter } from '../../../shared/register/fieldIssue.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import { registrationNames } from '../../../shared/register/registrationNames.ts';
import { byteOrderMark, type Cell, csvRows } from '../../export/csv.ts';
import { statementRows } from '../../export/exportStatement.ts';
import {
  registerHeading,
  registerKeyRow,
  registerRow,
  registerWidths,
  type TableWords,
} from '../../export/registerTable.ts';
import { sheetEnd, sheetPath, sheetRow, sheetStart, workbookParts } from '../../export/xlsx.ts';
import { redactText } from '../../log/redact.ts';
import { type ExportDeps, originOf, setFilters } from '../exportOrigin.ts';
import { localText, offsetText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import type { Watch } from './makeDraft.ts';
import { zipStream } from './zipStream.ts';

/** What to write and how. */
export interface RegisterExport {
  readonly file: string;
  readonly format: 'csv' | 'xlsx';
  readonly filter: RegisterFilter;
  readonly language: Language;
  /** For programs: stable words, no byte order mark, no tab before identifiers, no statement. */
  readonly isPlain: boolean;
  /** A second line with the stable names of the columns. */
  readonly hasKeys: boolean;
}

const recordsAtOnce = 50;

const say = {
  zh: {
    text: '搜索',
    lifecycle: '生命周期',
    registration: '登记状态',
    store: '门店',
    model: '型号',
    acquirer: '收单机构',
    tasks: '有待办',
    drift: '有出入',
    yes: '是',
    no: '否',
    register: '终端登记簿',
    about: '说明',
  },
  en: {
    text: 'search',
    lifecycle: 'life cycle',
    registration: 'registration',
    store: 'store',
    model: 'model',
    acquirer: 'acquirer',
    tasks: 'with open tasks',
    drift: 'with differences',
    yes: 'yes',
    no: 'no',
    register: 'Terminals',
    about: 'About',
  },
} as const;

/** The restrictions of a filter in words. */
const filterWords = (filter: RegisterFilter, language: Language): [string, string][] => {
  const words = say[language];
  const flag = (value: boolean | null | undefined): string | null =>
    value === null || value === undefined ? null : words[value ? 'yes' : 'no'];
  return setFilters([
    [words.text, filter.text == null ? null : redactText(filter.text)],
    [words.lifecycle, filter.lifecycle == null ? null : lifecycleRules[filter.lifecycle].name[language]],
    [words.registration, filter.registration == null ? null : registrationNames[filter.registration][language]],
    [words.store, filter.store],
    [words.model, filter.model],
    [words.acquirer, filter.acquirer],
    [words.tasks, flag(filter.hasTasks)],
    [words.drift, flag(filter.hasDrift)],
  ]);
};

async function* matching({ shops }: ExportDeps, filter: RegisterFilter): AsyncGenerator<readonly RegisterRecord[]> {
  for (let after = 0; ; ) {
    const found = await shops.open.transfers.matching(filter, after, recordsAtOnce);
    const last = found.at(-1);
    if (last === undefined) return;
    after = last.number;
    yield found.map(({ record }) => record);
  }
}

interface Table {
  readonly words: TableWords;
  readonly head: readonly (readonly Cell[])[];
  /** Rows below the heading, a group at a time; counts while it is read. */
  readonly groups: () => AsyncGenerator<Cell[][]>;
  /** The statement; right only after all groups were read. */
  readonly statement: () => readonly (readonly Cell[])[];
  readonly count: () => number;
}

const tableOf = (deps: ExportDeps, wanted: RegisterExport, total: number, { onProgress }: Watch): Table => {
  const { language, isPlain, hasKeys, filter } = wanted;
  const words: TableWords = { language, isPlain };
  const time = (utc: string): string => offsetText(deps.clock, Date.parse(utc));
  let rows = 0;
  return {
    words,
    head: [registerHeading(words), ...(hasKeys && !isPlain ? [registerKeyRow()] : [])],
    groups: async function* () {
      for await (const records of matching(deps, filter)) {
        rows += records.length;
        onProgress({ stage: 'writing', done: rows, total });
        yield records.map((record) => registerRow(record, words, time));
      }
    },
    statement: () => statementRows(originOf(deps, filterWords(filter, language), rows), language),
    count: () => rows,
  };
};

/** An identifier as it is, for programs that do not guess. */
const bare = (row: readonly Cell[]): Cell[] =>
  row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.id : cell));

async function* csvChunks(table: Table): AsyncGenerator<string> {
  const { isPlain } = table.words;
  yield (isPlain ? '' : byteOrderMark) + csvRows(table.head);
  for await (const group of table.groups()) yield csvRows(isPlain ? group.map(bare) : group);
  if (!isPlain) yield `\r\n${csvRows(table.statement())}`;
}

const xlsxChunks = (table: Table, language: Language, localTime: string): AsyncGenerator<Uint8Array> => {
  async function* records(): AsyncGenerator<string> {
    let number = 0;
    const next = (): number => (number += 1);
    yield sheetStart(registerWidths, table.head.length);
    yield table.head.map((row) => sheetRow(next(), row, true)).join('');
    for await (const group of table.groups()) yield group.map((row) => sheetRow(next(), row)).join('');
    yield sheetEnd;
  }
  function* about(): Generator<string> {
    yield sheetStart([24, 80], 0);
    yield* table.statement().map((row, at) => sheetRow(at + 1, row));
    yield sheetEnd;
  }
  const small = workbookParts([say[language].register, say[language].about]);
  return zipStream(
    [
      ...small.map(([name, xml]) => ({ name, pieces: [xml] })),
      { name: sheetPath(0), pieces: records() },
      // The statement counts rows, so it is made when they have been written.
      { name: sheetPath(1), pieces: about() },
    ],
    localTime,
  );
};

/** Writes the file whole or not at all. Rejects with export.*, store.* */
export const exportRegister = async (
  deps: ExportDeps,
  wanted: RegisterExport,
  watch: Watch,
): Promise<{ file: string; rows: number }> => {
  const { file, format, language, filter } = wanted;
  const { total } = await deps.shops.open.register.page({
    filter,
    sort: 'serial',
    isDescending: false,
    offset: 0,
    limit: 1,
  });
  const table = tableOf(deps, wanted, total, watch);
  const localTime = localText(deps.clock, deps.clock.now()).replace(' ', 'T');
  const chunks = format === 'csv' ? csvChunks(table) : xlsxChunks(table, language, localTime);
  await writeWholeFile(file, chunks, watch.signal);
  const rows = table.count();
  await writeLine(deps, {
    kind: 'export',
    summary: {
      zh: `导出终端登记簿 ${String(rows)} 台到 ${basename(file)}`,
      en: `Register exported, ${String(rows)} terminals, to ${basename(file)}`,
    },
  });
  return { file, rows };
};
