import { describe, expect, it } from 'vitest';
import { depthChapters } from '../../../../../shared/guide/technician/depth.ts';
import { faultsOfChapters } from '../../../../support/handbooks.ts';

describe('these chapters', () => {
  it('name only what the window has, lead only to pages that exist, and say the same in both languages', () => {
    expect(faultsOfChapters(depthChapters)).toEqual([]);
  });
});
