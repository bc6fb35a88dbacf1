// What every driver plug-in promises, tried on its simulator: over memory, TCP and pseudo-terminals, and on lines that break.
import { describe, expect, it } from 'vitest';
import { allFamilies } from '../../electron/engine/allFamilies.ts';
import { describeConformance } from '../support/conformance/describeConformance.ts';
import { describeLines } from '../support/conformance/describeLines.ts';
import { conformanceNotes } from './driverContractNotes.ts';

describe('the families', () => {
  it('have different ids and scenarios, and each its notes', () => {
    const ids = allFamilies.map(({ plugin }) => plugin.id);
    const scenarios = allFamilies.flatMap(({ simulator }) => simulator.scenarios.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(scenarios).size).toBe(scenarios.length);
    expect(ids.filter((id) => conformanceNotes[id] === undefined)).toEqual([]);
  });
});

const notesOf = ({ plugin }: (typeof allFamilies)[number]) => conformanceNotes[plugin.id] ?? { allowed: [] };
// One after the other, those of all families run side by side.
for (const family of allFamilies) describeLines(family, notesOf(family));
for (const family of allFamilies) describeConformance(family, notesOf(family));
