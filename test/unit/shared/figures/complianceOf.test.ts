import { describe, expect, it } from 'vitest';
import { complianceOf, type JobGroup } from '../../../../shared/figures/complianceOf.ts';

const group = (state: JobGroup['state'], lastOn: string, doneOn: string | null, count = 1): JobGroup => ({
  state,
  lastOn,
  doneOn,
  count,
});

describe('how well a plan was kept', () => {
  it('puts every job into one bin', () => {
    const groups = [
      group('done', '2026-11-10', '2026-11-10', 3),
      group('done', '2026-11-10', '2026-10-31'),
      group('done', '2026-11-10', '2026-11-11', 2),
      group('missed', '2026-11-10', null),
      group('open', '2026-11-21', null),
      group('onHold', '2026-11-22', null),
      group('inProgress', '2026-11-30', null),
      group('cancelled', '2026-11-10', null, 5),
    ];
    const { ratio, ...bins } = complianceOf(groups, '2026-11-22');
    expect(bins).toEqual({ onTime: 4, late: 2, missed: 1, overdue: 1, cancelled: 5, notYet: 2 });
    expect(ratio).toBe(0.5);
  });

  it('says nothing where nothing fell due', () => {
    expect(complianceOf([], '2026-11-22').ratio).toBeNull();
    expect(complianceOf([group('cancelled', '2026-11-10', null)], '2026-11-22').ratio).toBeNull();
    expect(complianceOf([group('open', '2026-11-22', null)], '2026-11-22').ratio).toBeNull();
  });
});
