import { describe, expect, it } from 'vitest';
import { matchItems } from '../../../../../renderer/app/palette/matchItems.ts';

const item = (words: string) => ({ words });
const items = [item('导出日志 | Export the log'), item('日志 | Log'), item('SIM-Q1 | 17F59B1F | 52523535')];
const found = (text: string): string[] => matchItems(items, text).map(({ words }) => words.split(' ')[0] ?? '');

describe('matchItems', () => {
  it('finds by either language, whatever its case and width', () => {
    expect(found('EXPORT')).toEqual(['导出日志']);
    expect(found('ｅｘｐｏｒｔ')).toEqual(['导出日志']);
    expect(found('日志')).toEqual(['日志', '导出日志']);
  });

  it('finds a terminal by any part of its numbers', () => {
    expect(found('59b1')).toEqual(['SIM-Q1']);
    expect(found('535')).toEqual(['SIM-Q1']);
  });

  it('wants every word', () => {
    expect(found('export log')).toEqual(['导出日志']);
    expect(found('export sim')).toEqual([]);
  });

  it('leaves everything in its order without a text', () => {
    expect(found('  ')).toEqual(['导出日志', '日志', 'SIM-Q1']);
  });

  it('takes signs for what they are', () => {
    expect(found('.*')).toEqual([]);
    expect(found('|')).toHaveLength(3);
  });
});
