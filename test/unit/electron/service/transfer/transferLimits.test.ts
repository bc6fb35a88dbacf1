import { describe, expect, it } from 'vitest';
import { transferLimits } from '../../../../../electron/service/transfer/transferLimits.ts';

describe('limits of a file', () => {
  it('hold the 10 000 rows that are promised, with room to spare', () => {
    expect(transferLimits.rows).toBeGreaterThanOrEqual(20_000);
    expect(transferLimits.fileBytes).toBe(20 * 1024 * 1024);
    expect(transferLimits.unpackedBytes).toBeGreaterThan(transferLimits.fileBytes);
  });
});
