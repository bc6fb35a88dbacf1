import { describe, expect, it } from 'vitest';
import { asDiskFull } from '../../../../../electron/service/support/asDiskFull.ts';

describe('a full disk', () => {
  it('is an expected failure that names the file; everything else stays what it is', () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(asDiskFull(full, '/x')).toMatchObject({ appError: { code: 'export.disk-full', facts: { file: '/x' } } });
    const other = new Error('other');
    expect(asDiskFull(other, '/x')).toBe(other);
    expect(asDiskFull('text', '/x')).toBe('text');
  });
});
