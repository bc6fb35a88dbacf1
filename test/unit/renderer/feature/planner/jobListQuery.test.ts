import { describe, expect, it } from 'vitest';
import {
  everything,
  filterOf,
  isRestricted,
  listAddress,
  readQuery,
  writeQuery,
} from '../../../../../renderer/feature/planner/jobListQuery.ts';

const id = '00000000-0000-4000-8000-0000000000f1';

describe('the filters of the list of jobs in an address', () => {
  it('are read back as they were written', () => {
    const query = {
      show: 'done',
      kind: 'spare',
      plan: id,
      unit: id,
      store: '一号店',
      assignee: '小王',
      from: '2026-11-01',
      until: '2026-11-30',
      text: 'A8+ & 清洁',
    } as const;
    expect(readQuery(new URLSearchParams(writeQuery(query).toString()))).toEqual(query);
  });

  it('restrict nothing when they are not understood', () => {
    const query = readQuery(new URLSearchParams('show=lost&kind=fun&plan=7&unit=x&from=yesterday&store=&assignee='));
    expect(query).toEqual(everything);
    expect(isRestricted(query)).toBe(false);
  });

  it('ask for everything that is not over, unless told otherwise', () => {
    expect(filterOf(everything).phases).toEqual(['overdue', 'due', 'inProgress', 'onHold', 'upcoming']);
    expect(filterOf({ ...everything, show: 'all' }).phases).toBeNull();
    expect(filterOf({ ...everything, text: '  ' }).text).toBeNull();
    expect(readQuery(new URLSearchParams({ text: 'x'.repeat(5000) })).text).toHaveLength(100);
  });

  it('lead from elsewhere to what is asked for', () => {
    expect(listAddress({})).toBe('/plan/jobs');
    expect(listAddress({ show: 'overdue', unit: id })).toBe(`/plan/jobs?unit=${id}&show=overdue`);
  });
});
