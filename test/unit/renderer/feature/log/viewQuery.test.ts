import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../../../renderer/feature/log/logQuery.ts';
import { queryOfView, viewOfQuery } from '../../../../../renderer/feature/log/viewQuery.ts';
import { logViewSchema } from '../../../../../shared/model/logRow.ts';

const id = '0b9df2a4-41e6-4a8e-9a53-cf6a36b6a001';
const now = new Date(2026, 2, 15, 13, 45).getTime();
const query = (address: string) => readQuery(new URLSearchParams(address));

describe('a saved view', () => {
  it('brings back every filter', () => {
    for (const address of [
      '',
      `text=电池&kind=check&verdict=warn&terminal=${id}&period=week`,
      `store=门店&operator=小王&source=program&marked=yes&record=plan:${id}&period=today`,
      'period=custom&from=2026-02-27&until=2026-02-28',
      'period=custom&until=2026-03-01',
    ]) {
      const view = viewOfQuery(query(address), now);
      expect(queryOfView(view)).toEqual(query(address));
      expect(logViewSchema.parse({ id, name: 'x', ...view })).toEqual({ id, name: 'x', ...view });
    }
  });

  it('of this week is this week on any day; chosen days stay', () => {
    expect(viewOfQuery(query('period=week'), now)).toEqual({ filter: {}, period: 'week' });
    expect(viewOfQuery(query('period=custom&from=2026-02-27'), now)).toEqual({
      filter: { from: new Date(2026, 1, 27).toISOString() },
      period: null,
    });
  });

  it('of another version of the program is read as far as it is understood', () => {
    expect(queryOfView({ filter: { kind: 'job' }, period: 'fortnight' })).toEqual(query('kind=job'));
  });
});
