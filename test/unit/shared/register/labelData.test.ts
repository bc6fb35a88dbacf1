import { describe, expect, it } from 'vitest';
import { labelLayoutNames, labelLayouts } from '../../../../shared/register/labelData.ts';

describe('layouts of labels', () => {
  it.each(labelLayoutNames)('%s fits on its page, with room for its code', (name) => {
    const { page, label, columns, rows, top, left, gap, code } = labelLayouts[name];
    expect(left + columns * label[0] + (columns - 1) * gap).toBeLessThanOrEqual(page[0]);
    expect(top + rows * label[1]).toBeLessThanOrEqual(page[1]);
    expect(code).toBeLessThan(Math.min(label[0], label[1]));
  });
});
