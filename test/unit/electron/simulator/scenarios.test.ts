import { describe, expect, it } from 'vitest';
import { findScenario, scenarioNames, scenarios } from '../../../../electron/simulator/scenarios.ts';
import { terminalStateSchema } from '../../../../electron/simulator/terminalState.ts';

const shop = scenarios.filter((one) => one.isInShop);

describe('the scenarios', () => {
  it('are five in the shop, under names that stay', () => {
    expect(shop.map((one) => one.id)).toEqual([
      'healthy',
      'low-battery-hot',
      'paper-out',
      'clock-off',
      'not-registered',
    ]);
    expect(new Set(scenarioNames).size).toBe(scenarioNames.length);
    expect(findScenario('no-such')).toBeUndefined();
  });

  it.each(scenarioNames)('%s begins with a state that a terminal can have', (id) => {
    const parsed = terminalStateSchema.safeParse(findScenario(id)?.state);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('are all marked as simulated wherever they can say a word', () => {
    for (const one of scenarios) {
      expect(one.state.name).toMatch(/SIMULATED$/);
      const saysName = !['restrictedAcquirer', 'oldNoTlv'].includes(one.profile);
      if (!saysName) expect(one.state.softwareVersion).toMatch(/SIMULATED/);
    }
  });

  it('have serial numbers, TIDs and, in the shop, models, merchants and versions of their own', () => {
    for (const of of [scenarios.map((one) => one.state.serialHex), scenarios.map((one) => one.state.tid)]) {
      expect(new Set(of).size).toBe(of.length);
    }
    const printed = scenarios
      .map((one) => one.state.maintenance?.identity?.serialNumber)
      .filter((one) => one !== undefined);
    expect(new Set(printed).size).toBe(printed.length);
    expect(new Set(shop.map((one) => one.state.name)).size).toBe(5);
    expect(new Set(shop.map((one) => one.state.softwareVersion)).size).toBe(5);
    const merchants = shop.map((one) => one.state.maintenance?.merchant);
    expect(new Set(merchants.map((one) => one?.mid)).size).toBe(5);
    expect(new Set(merchants.map((one) => one?.name)).size).toBe(5);
  });
});
