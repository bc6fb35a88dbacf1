import { describe, expect, it } from 'vitest';
import { unusedLine } from '../../../../../electron/service/guided/unusedLine.ts';
import { linkCountersSchema } from '../../../../../shared/model/healthReport.ts';

describe('a line that was not used', () => {
  it('has counted nothing', () => {
    expect(new Set(Object.values(unusedLine()))).toEqual(new Set([0]));
    expect(linkCountersSchema.safeParse(unusedLine()).success).toBe(true);
  });
});
