// The tamper matrix of exports: every kind of change, in every format, located.
import { describe, expect, it } from 'vitest';
import { verifyExport } from '../../../../../electron/export/verify/verifyExport.ts';
import type { ExportVerdict } from '../../../../../electron/journal/exportVerdict.ts';
import { nodePlatform } from '../../../../../electron/service/verify/nodePlatform.ts';
import {
  aJournal,
  aKey,
  aSealedCsv,
  aSealedJson,
  aSealedJsonl,
  aSealedTable,
  type ExportWish,
} from '../../../../support/sealedExport.ts';
import { textSource } from '../../../../support/textSource.ts';

const journal = aJournal(12);
const signer = aKey();

const verdictOn = async (content: string | Uint8Array, pieceBytes?: number): Promise<ExportVerdict> => {
  const verdict = await verifyExport(textSource(content, pieceBytes), nodePlatform);
  if ('kind' in verdict) throw new Error(JSON.stringify(verdict));
  return verdict;
};

/** Rows of a CSV file, apart from head and what stands below. */
const inCsv =
  (change: (rows: string[]) => string[]) =>
  (text: string): string => {
    const [head = '', ...rest] = text.split(/\r\n(?=\d|\r\n)/);
    const rows = rest.slice(0, 12);
    return [head, ...change(rows), ...rest.slice(12)].join('\r\n');
  };
const inLines =
  (change: (rows: string[]) => string[]) =>
  (text: string): string => {
    const lines = text.trimEnd().split('\n');
    return `${[lines[0], ...change(lines.slice(1, -1)), lines.at(-1)].join('\n')}\n`;
  };
const inJson =
  (change: (rows: unknown[]) => unknown[]) =>
  (text: string): string => {
    const document = JSON.parse(text) as { entries: unknown[] };
    return JSON.stringify({ ...document, entries: change(document.entries) }, null, 2);
  };

const formats = [
  { name: 'csv', make: aSealedCsv, at: inCsv },
  { name: 'jsonl', make: aSealedJsonl, at: inLines },
  { name: 'json', make: aSealedJson, at: inJson as typeof inLines },
] as const;

const swapped = <T>(rows: readonly T[], one: number, other: number): T[] =>
  rows.map((row, at) => rows[at === one ? other : at === other ? one : at] ?? row);

const edited = (rows: string[], row: number): string[] => {
  const flip = (value: unknown): unknown =>
    typeof value === 'string' ? value.replace('正常', '故障').replace('检查', '检修') : value;
  return rows.map((each: unknown, at) => {
    if (at !== row) return each as string;
    if (typeof each === 'string') return flip(each) as string;
    return Object.fromEntries(
      Object.entries(each as object).map(([key, value]) => [key, flip(value)]),
    ) as unknown as string;
  });
};

describe.each(formats)('an export as $name', ({ make, at }) => {
  const wish: ExportWish = { entries: journal, signer };
  const text = make(wish);

  it('is valid as it was written, and says who signed it', async () => {
    const verdict = await verdictOn(text);
    expect(verdict).toMatchObject({ state: 'valid', rows: 12, problems: [] });
    expect(verdict.signedBy?.key).toBe(signer.key);
    expect(verdict.statement?.journal).toMatchObject({ entries: 12, hash: journal.at(-1)?.hash });
  });

  it('is read alike in pieces of every size', async () => {
    for (const size of [1, 7, 61, 1000]) expect((await verdictOn(text, size)).state).toBe('valid');
  });

  it('is valid unsigned, and says that nobody signed', async () => {
    const verdict = await verdictOn(make({ entries: journal }));
    expect(verdict).toMatchObject({ state: 'valid', signedBy: null });
  });

  it.each([0, 4, 6, 11])('names the entry whose text was changed (row %i)', async (row) => {
    const verdict = await verdictOn(at((rows) => edited(rows, row === 4 || row === 11 ? row - 1 : row))(text));
    const changed = row === 4 || row === 11 ? row : row + 1;
    expect(verdict.problems).toEqual([{ kind: 'changed', row: changed, entry: changed }]);
    expect(verdict.state).toBe('broken');
  });

  it.each([
    [1, 1],
    [4, 3],
    [10, 1],
  ])('names the entries that are missing in the middle (%i, %i rows)', async (from, count) => {
    const verdict = await verdictOn(at((rows) => rows.filter((_, row) => row < from || row >= from + count))(text));
    expect(verdict.problems).toEqual([{ kind: 'missing', row: from + 1, first: from + 1, last: from + count }]);
  });

  it('notices that rows at the end are missing', async () => {
    const verdict = await verdictOn(at((rows) => rows.slice(0, 9))(text));
    expect(verdict.problems).toEqual([{ kind: 'missing', row: 10, first: 10, last: null }]);
  });

  it('notices that rows at the beginning are missing', async () => {
    const verdict = await verdictOn(at((rows) => rows.slice(2))(text));
    expect(verdict.problems).toContainEqual({ kind: 'missing', row: 1, first: null, last: 2 });
  });

  it('notices that all rows are missing', async () => {
    expect((await verdictOn(at(() => [])(text))).state).toBe('broken');
  });

  it('names rows that were swapped', async () => {
    const verdict = await verdictOn(at((rows) => swapped(rows, 3, 4))(text));
    expect(verdict.problems.length).toBeGreaterThan(0);
    expect(verdict.problems.every(({ kind }) => kind === 'moved')).toBe(true);
    expect(verdict.problems.map((problem) => ('row' in problem ? problem.row : 0))).toEqual([4, 5, 6]);
  });

  it('names a row that was repeated', async () => {
    const verdict = await verdictOn(
      at((rows) => rows.flatMap((row, place) => (place === 5 ? [row, row] : [row])))(text),
    );
    expect(verdict.problems).toContainEqual({ kind: 'repeated', row: 7, entry: 6 });
  });

  it('names a row of another export that was put in', async () => {
    const other = make({ entries: aJournal(12), filters: [['x', 'y']], signer });
    let foreign: string[] = [];
    at((rows) => (foreign = rows))(other);
    const forged = at((rows) => [...rows.slice(0, 12), ...foreign.slice(11)])(text);
    expect((await verdictOn(forged)).state).toBe('broken');
  });

  it('knows a statement that was changed, or signed with another key than it names', async () => {
    const changed = await verdictOn(text.replace(/张三/g, '李四'));
    expect(changed.problems).toContainEqual({ kind: 'statement', what: 'changed' });
    expect(changed.signedBy).toBeNull();
    const other = aKey();
    const stolen = await verdictOn(text.replaceAll(signer.key, other.key));
    expect(stolen.signedBy).toBeNull();
    expect(stolen.state).toBe('broken');
  });

  it('finds every single byte that was flipped', async () => {
    const bytes = new TextEncoder().encode(text);
    const step = Math.max(1, Math.floor(bytes.length / 150));
    const from = bytes.indexOf(0x0a) + 1;
    for (let place = from; place < bytes.length - 3; place += step) {
      const flipped = bytes.slice();
      flipped[place] = (flipped[place] ?? 0) ^ 1;
      const verdict = await verifyExport(textSource(flipped), nodePlatform);
      expect('kind' in verdict || verdict.state === 'broken' || isMerelyLayout(bytes, place), `byte ${place}`).toBe(
        true,
      );
    }
  });

  it('never calls a file valid that was cut', async () => {
    const bytes = new TextEncoder().encode(text);
    for (let length = 10; length < bytes.length - 4; length += 97) {
      const verdict = await verifyExport(textSource(bytes.subarray(0, length)), nodePlatform);
      expect('kind' in verdict || verdict.state).not.toBe('valid');
    }
  });
});

/** Blanks and line ends between values mean nothing. */
const isMerelyLayout = (bytes: Uint8Array, place: number): boolean => [0x20, 0x0a, 0x0d].includes(bytes[place] ?? 0);

describe('an export of a part of the log', () => {
  it('is valid though entries between its rows are not in it', async () => {
    const entries = journal.filter(({ number }) => number % 2 === 0);
    for (const { make } of formats) {
      const verdict = await verdictOn(make({ entries, journal, filters: [['kind', 'check']], signer }));
      expect(verdict).toMatchObject({ state: 'valid', rows: 6 });
    }
  });

  it('is valid without any row', async () => {
    for (const { make } of formats) {
      expect(await verdictOn(make({ entries: [], journal, signer }))).toMatchObject({ state: 'valid', rows: 0 });
    }
  });
});

describe('JSON lines', () => {
  it('show an entry that was forged before it was exported', async () => {
    const forged = journal.map((entry) =>
      entry.number === 5 ? { ...entry, body: entry.body.replace('正常', '故障') } : entry,
    );
    const verdict = await verdictOn(aSealedJsonl({ entries: forged, signer }));
    expect(verdict.problems).toEqual([{ kind: 'unchained', row: 5, entry: 5 }]);
  });
});

describe('what is no export', () => {
  it.each([
    ['', 'empty'],
    ['SQLite format 3\0', 'database'],
    ['a,b\r\n1,2\r\n', 'unsealed'],
    ['{"a":1}\n', 'text'],
    ['{\n"a":1}', 'text'],
    ['%PDF-1.7\n%%EOF', 'pdf'],
    ['\0\0\0', 'bytes'],
  ] as const)('is told apart: %j', async (text, looksLike) => {
    expect(await verifyExport(textSource(text), nodePlatform)).toEqual({ kind: 'foreign', looksLike });
  });
});

describe('an export that shows people something else than it proves', () => {
  const wish: ExportWish = { entries: journal, signer };
  const csv = aSealedCsv(wish);
  const lines = aSealedJsonl(wish);
  const json = aSealedJson(wish);
  const several = { kind: 'statement', what: 'several' };
  const statementOf = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
  const forgedStatement = statementOf(csv).replaceAll('张三', '李四');

  it.each([
    ['a second statement in front of it', csv.replace(statementOf(csv), `${forgedStatement}\n${statementOf(csv)}`)],
    ['a second statement behind it', `${csv}${forgedStatement}\n`],
    ['the statement of another export behind it', csv + statementOf(aSealedCsv({ entries: journal.slice(3), signer }))],
    ['text beside the statement', `${csv.trimEnd()},x`],
    ['lines behind the statement', `${csv}"作废",""\r\n`],
    ['a statement amid the rows', csv.replace(/\r\n4,/, `\r\n${forgedStatement}\n4,`)],
    ['a second last line', lines.replace(statementOf(lines), `${statementOf(lines).replaceAll('张三', '李四')}\n$&`)],
    ['more members in the last line', lines.replace(/\}\n$/, ',"note":"作废"}\n')],
    [
      'a member twice in the last line',
      lines.replace(/\}\n$/, ',"key":"作废"}\n').replace('{"key"', '{"key":"x","key"'),
    ],
    ['lines behind the last one', `${lines}{"body":{"n":13,"text":{"zh":"补记"}},"hash":"","seal":""}\n`],
    ['a statement twice in a document', json.replace('"statement":', '"statement": "作废",\n  "statement":')],
  ])('is not valid: %s', async (_, text) => {
    const { state, problems } = await verdictOn(text);
    expect(state).toBe('broken');
    expect(problems).toContainEqual(several);
  });

  it('is not valid where an entry also claims to be a statement', async () => {
    const hidden = '{"body":{"n":3,"text":{"zh":"假的"}},"hash":"","seal":"","statement":"x"}';
    const parts = lines.split('\n');
    const verdict = await verdictOn([...parts.slice(0, 3), hidden, ...parts.slice(3)].join('\n'));
    expect(verdict.state).toBe('broken');
  });

  it.each([
    ['a name twice', (text: string) => text.replace('"operator":', '"operator":"李四","operator":'), 1],
    ['a number with other digits', (text: string) => text.replace('"n":4', '"n":4.0'), 4],
    ['the number 2^53 + 1 behind another', (text: string) => text.replace('"n":4', '"n":4.0000000000000000001'), 4],
  ])('is changed at its entry: %s in a line', async (_, change, row) => {
    expect((await verdictOn(change(lines))).problems).toContainEqual({ kind: 'changed', row, entry: row });
  });

  it('is changed at its entry: a name twice in a document', async () => {
    const change = json.replace('"summary": "快速检查：正常 5"', '"summary": "假的",\n      $&');
    expect((await verdictOn(change)).problems).toContainEqual({ kind: 'changed', row: 5, entry: 5 });
  });

  it.each([
    ['a number beyond all bounds in a line', lines.replace('"n":4', '"n":1e400')],
    ['a number beyond all bounds in the first line', lines.replace('"v":1', '"v":1e400')],
    ['a number beyond all bounds in a document', json.replace('"number": 5', '"number": 1e400')],
    ['lists without end in a line', lines.replace('"n":4', `"n":${'['.repeat(5000)}${']'.repeat(5000)}`)],
    [
      'lists without end in a document',
      json.replace('"number": 5', `"number": ${'['.repeat(5000)}${']'.repeat(5000)}`),
    ],
  ])('is not valid, and nothing fails: %s', async (_, text) => {
    expect((await verdictOn(text)).state).toBe('broken');
  });

  it('may be set out differently where that says the same', async () => {
    const spaced = lines
      .replace('{"body":{', '{ "body" : {\t')
      .replace('"operator":"', '"operator":"\\u0000')
      .replace('\\u0000', '');
    for (const text of [
      csv.slice(1),
      csv.replaceAll(/\r\n(?=\d|$)/g, '\n'),
      spaced,
      `\uFEFF${json}`,
      json.replaceAll('\n', '\r\n'),
    ]) {
      expect((await verdictOn(text)).state).toBe('valid');
    }
  });

  it.each(['Seal', 'seal ', 'seals', '封印'])('is not valid where the last column is called %j', async (name) => {
    const verdict = await verdictOn(csv.replace(',seal', `,${name}`));
    expect(verdict.problems).toContainEqual({ kind: 'start' });
  });

  it('is not valid where bytes that are no text stand for a sign that could not be read', async () => {
    const half = { ...journal[0], number: 1, body: (journal[0]?.body ?? '').replace('正常', '\uFFFD'), hash: 'x' };
    for (const make of [aSealedCsv, aSealedJsonl, aSealedJson]) {
      const bytes = Buffer.from(make({ entries: [half], signer }));
      const at = bytes.indexOf(Buffer.from('\uFFFD'));
      const forged = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xe6]), bytes.subarray(at + 3)]);
      for (const size of [7, 100_000]) {
        const whole = await verdictOn(bytes, size);
        expect(whole.problems.filter(({ kind }) => kind !== 'unchained')).toEqual([]);
        expect((await verdictOn(forged, size)).problems).toContainEqual({ kind: 'changed', row: 1, entry: 1 });
      }
    }
  });

  it('is not valid under the statement of another format', async () => {
    const asJson = aSealedTable(wish, 'xlsx');
    const line = (cells: readonly string[]): string =>
      `${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`;
    const verdict = await verdictOn(
      `${asJson.rows.map(line).join('')}\r\n${line(['筛选条件', '无'])}${line(asJson.statement)}`,
    );
    expect(verdict.problems).toEqual([{ kind: 'statement', what: 'format' }]);
  });
});
