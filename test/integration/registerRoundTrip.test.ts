// What this program writes, it reads again without a difference: both formats, both languages, every nasty text.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValue } from '../../shared/register/checkValue.ts';
import type { RegisterFieldKey } from '../../shared/register/registerFields.ts';
import { registerFieldKeys } from '../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';
import { unwrap } from '../support/anEngine.ts';
import { someTransfers } from '../support/transfers.ts';

const at = '2026-11-22T01:00:00.000Z';
const nasty = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '"',
      ',',
      ';',
      ' ',
      '0',
      '1',
      'E',
      '_',
      'x',
      '终',
      '😀',
      '&',
      '<',
      '\u202E',
    ),
  }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    "'=x",
    "''@y",
    '_x000D_',
    '1.2E+11',
    '0012',
    '2026-11',
    '3/4',
    '筛选条件',
    'Filters',
    'TRUE',
    '#REF!',
    '&amp;',
    ']]>',
  ),
);
const serial = fc.stringMatching(/^[0-9A-Z]{6,20}$/);

/** A record whose values are as the register itself would keep them. */
const records = fc
  .uniqueArray(fc.tuple(serial, fc.array(fc.tuple(fc.constantFrom(...registerFieldKeys), nasty), { maxLength: 20 })), {
    minLength: 1,
    maxLength: 6,
    selector: ([number]) => number,
  })
  .map((all) =>
    all.flatMap(([number, texts], place): RegisterRecord[] => {
      const kept = (key: RegisterFieldKey, text: string): string | null => {
        const { value, issues } = checkValue(key, text);
        return issues.some(({ severity, problem }) => severity === 'error' || problem === 'card-number') ? null : value;
      };
      const values: (readonly [RegisterFieldKey, string | null])[] = [
        ...texts.filter(([key]) => key !== 'serialNumber').map(([key, text]) => [key, kept(key, text)] as const),
        ['serialNumber', kept('serialNumber', number)],
      ];
      const fields = Object.fromEntries(
        values.flatMap(([key, value]) => (value === null ? [] : [[key, { value, source: 'user', at, by: 'Li' }]])),
      ) as RegisterRecord['fields'];
      if (fields.serialNumber === undefined || checkValue('serialNumber', number).issues.length > 0) return [];
      return [
        {
          id: `00000000-0000-4000-8000-00000000000${String(place)}`,
          terminalId: null,
          lifecycle: 'inService',
          lifecycleSince: at,
          lifecycleReason: '',
          registration: { state: 'registered', source: 'portal', at, by: 'Li', note: null },
          fields,
          replacedBy: null,
          replaces: null,
          createdAt: at,
          updatedAt: at,
        },
      ];
    }),
  )
  .filter((all) => all.length > 0);

const valuesOf = (all: readonly RegisterRecord[]) =>
  all.map(({ lifecycle, fields }) => ({
    lifecycle,
    ...Object.fromEntries(Object.entries(fields).map(([key, { value }]) => [key, value])),
  }));

describe('an export of ours', () => {
  const ways = (['csv', 'xlsx'] as const).flatMap((format) =>
    (['zh', 'en'] as const).flatMap((language) => [
      { format, language, isPlain: false, hasKeys: false },
      { format, language, isPlain: false, hasKeys: true },
      { format, language, isPlain: true, hasKeys: false },
    ]),
  );

  it.each(ways)(
    'imports again without a difference, here and into an empty register: %o',
    { timeout: 60_000 },
    async (way) => {
      await fc.assert(
        fc.asyncProperty(records, async (given) => {
          const here = await someTransfers();
          await here.deps.shops.open.register.write({ records: given, line: null });
          const file = join(here.deps.folder, `out.${way.format}`);
          unwrap(await here.transfers.export({ ...way, filter: {}, file }));
          const again = unwrap(await here.transfers.read({ file }));
          const { rows } = unwrap(await here.transfers.rows({ draftId: again.id, show: 'all', from: 0, limit: 100 }));
          expect(rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
          expect(again.counts.rows).toBe(given.length);

          const there = await someTransfers();
          const draft = unwrap(await there.transfers.read({ file }));
          unwrap(await there.transfers.apply({ draftId: draft.id, goodRowsOnly: false }));
          expect(valuesOf(await there.records())).toEqual(valuesOf(await here.records()));
        }),
        { seed: 20261122, numRuns: 25 },
      );
    },
  );

  it('is the same after a spreadsheet has taken the CSV and saved it with other ends of lines and separators', async () => {
    const here = await someTransfers();
    await here.take('SN,TID,备注\r\n00087351,00000042,-1\r\nV2N0002,12345678,"a\nb"\r\n');
    const file = join(here.deps.folder, 'out.csv');
    unwrap(
      await here.transfers.export({ format: 'csv', language: 'zh', isPlain: false, hasKeys: false, filter: {}, file }),
    );
    const { readFile } = await import('node:fs/promises');
    const text = await readFile(file, 'utf8');
    for (const changed of [text.replaceAll('\r\n', '\n'), text.replaceAll(',', ';'), text.replaceAll(',', '\t')]) {
      await writeFile(file, changed);
      expect(unwrap(await here.transfers.read({ file })).counts).toMatchObject({ rows: 2, same: 2, bad: 0 });
    }
  });
});
