import { describe, expect, it } from 'vitest';
import { checkIds } from '../../../../shared/check/checkIds.ts';
import { checkHelp } from '../../../../shared/help/allCheckHelp.ts';
import { expectHelp } from '../../../support/expectHelp.ts';

describe('help for all checks', () => {
  it.each(checkIds)('%s has help under its own id, complete in both languages', (id) => {
    expect(checkHelp[id].id).toBe(id);
    expectHelp(checkHelp[id]);
  });

  it('has no two checks of the same title', () => {
    const titles = checkIds.map((id) => checkHelp[id].title.zh);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
