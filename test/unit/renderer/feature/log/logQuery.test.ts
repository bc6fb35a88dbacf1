import { describe, expect, it } from 'vitest';
import {
  filterOf,
  furtherCount,
  isRestricted,
  readQuery,
  recordOf,
  writeQuery,
} from '../../../../../renderer/feature/log/logQuery.ts';
import { entryIn } from '../../../../../renderer/ui/log/entryIn.ts';
import { logFilterSchema } from '../../../../../shared/model/logEntry.ts';

const terminal = '0b9df2a4-41e6-4a8e-9a53-cf6a36b6a001';
const query = (address: string) => readQuery(new URLSearchParams(address));
const now = new Date(2026, 2, 15, 13, 45).getTime();

describe('the filters of the log in the address', () => {
  it('survive being written and read', () => {
    const chosen = query(
      `text=电池&kind=check&verdict=warn&terminal=${terminal}&period=custom&from=2026-03-01&until=2026-03-05`,
    );
    expect(readQuery(writeQuery(chosen))).toEqual(chosen);
    expect(isRestricted(chosen)).toBe(true);
  });

  it('survive with who, where, how and what about', () => {
    const chosen = query(`store=门店 1&operator=小王&source=commandLine&marked=yes&record=job:${terminal}`);
    expect(readQuery(writeQuery(chosen))).toEqual(chosen);
    expect(furtherCount(chosen)).toBe(4);
    expect(filterOf(chosen, now)).toEqual({
      store: '门店 1',
      operator: '小王',
      source: 'commandLine',
      marked: true,
      record: { kind: 'job', id: terminal },
    });
    expect(logFilterSchema.parse(filterOf(chosen, now))).toEqual(filterOf(chosen, now));
  });

  it('remember the entry that is open, which restricts nothing', () => {
    const address = writeQuery(query('kind=job'), 12);
    expect([entryIn(address), readQuery(address).kind]).toEqual([12, 'job']);
    expect(isRestricted(query('entry=12'))).toBe(false);
  });

  it('know only records of known kinds', () => {
    expect(recordOf('job:1')).toEqual({ kind: 'job', id: '1' });
    expect([recordOf('jobs:1'), recordOf('job:'), recordOf('job'), recordOf(null)]).toEqual([null, null, null, null]);
    expect(isRestricted(query('record=constructor:1&source=magic&marked=maybe&store=%20'))).toBe(false);
  });

  it('are no restriction where they are not understood', () => {
    const chosen = query('kind=nonsense&verdict=great&terminal=1&period=ever&from=yesterday&until=2026-99-99');
    expect(isRestricted(chosen)).toBe(false);
    expect(filterOf(chosen, now)).toEqual({});
  });

  it('are cut to what the program takes', () => {
    expect(query(`text=${'a'.repeat(500)}`).text).toHaveLength(200);
  });
});

describe('filterOf', () => {
  it('begins today at midnight of this computer', () => {
    expect(filterOf(query('period=today'), now)).toEqual({ from: new Date(2026, 2, 15).toISOString() });
  });

  it('counts today as one of seven days', () => {
    expect(filterOf(query('period=week'), now)).toEqual({ from: new Date(2026, 2, 9).toISOString() });
  });

  it('includes the last day of a chosen period', () => {
    expect(filterOf(query('period=custom&from=2026-02-27&until=2026-02-28'), now)).toEqual({
      from: new Date(2026, 1, 27).toISOString(),
      until: new Date(2026, 2, 1).toISOString(),
    });
  });

  it('leaves out days that belong to another period', () => {
    expect(filterOf(query('from=2026-02-27'), now)).toEqual({});
  });

  it('gives what the contract takes', () => {
    const filter = filterOf(query(`text= 电池 &kind=check&terminal=${terminal}&period=month`), now);
    expect(logFilterSchema.parse(filter)).toEqual(filter);
    expect(filter.text).toBe('电池');
  });
});
