import { describe, expect, it } from 'vitest';
import { labelPage } from '../../../../electron/main/labelPage.ts';

describe('labelPage', () => {
  it('is as large as the paper, in inches, without margins', () => {
    expect(labelPage('a4').pageSize.width).toBeCloseTo(8.27, 2);
    expect(labelPage('a4').pageSize.height).toBeCloseTo(11.69, 2);
    expect(labelPage('roll40').pageSize.width * 25.4).toBeCloseTo(40);
    expect(labelPage('roll58').margins).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
  });
});
