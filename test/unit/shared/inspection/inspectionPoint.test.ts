import { describe, expect, it } from 'vitest';
import { angles } from '../../../../shared/inspection/angle.ts';
import { anglesOfItem, inspectionPointRules, inspectionPoints } from '../../../../shared/inspection/inspectionPoint.ts';

describe('the points of an inspection', () => {
  it('are the nine of the form', () => {
    expect(inspectionPoints).toHaveLength(9);
  });

  it('lie beside views that exist; a point of another checklist has none', () => {
    for (const point of inspectionPoints) {
      expect(inspectionPointRules[point].angles.every((angle) => angles.includes(angle))).toBe(true);
    }
    expect(anglesOfItem('keypad')).toEqual(['keypad', 'front']);
    expect(anglesOfItem('volts')).toEqual([]);
  });
});
