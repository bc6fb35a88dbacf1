import { describe, expect, it } from 'vitest';
import { readCalendarCsv } from '../../../../../electron/service/calendar/readCalendarCsv.ts';

const rows = (text: string) =>
  readCalendarCsv(text).found.map(({ day }) => `${day.on} ${String(day.isWorking)} ${day.name.zh}`);

describe('holidays in a CSV file', () => {
  it('are read with and without headings, in any order of columns, with any separator', () => {
    expect(rows('2031-01-01,off,元旦\n2031-01-04,work,')).toEqual([
      '2031-01-01 false 元旦',
      '2031-01-04 true 调休上班',
    ]);
    expect(rows('\uFEFFname;kind;date\n元旦;放假;2031年1月1日\n')).toEqual(['2031-01-01 false 元旦']);
    expect(rows('sep=;\n20310101;休;\n\n')).toEqual(['2031-01-01 false 休息']);
  });

  it('are refused where a column is missing', () => {
    expect(readCalendarCsv('date,name\n2031-01-01,元旦').issues).toHaveLength(1);
  });
});
