import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../../../electron/service/healthCheck/allChecks.ts';
import { checkIds } from '../../../../../shared/check/checkIds.ts';

describe('all checks', () => {
  it('are those of the list, in its order, each once', () => {
    expect(allChecks.map(({ id }) => id)).toEqual([...checkIds]);
  });
});
