import { describe, expect, it } from 'vitest';
import { driftedState, seedOf, wander } from '../../../../electron/simulator/drift.ts';
import { scenarios } from '../../../../electron/simulator/scenarios.ts';
import { plainState } from '../../../../electron/simulator/soundTerminal.ts';
import { terminalStateSchema } from '../../../../electron/simulator/terminalState.ts';

const since = Date.UTC(2026, 10, 22);
const hour = 3_600_000;
const at = (hours: number) => ({ seed: 7, since, at: since + hours * hour });

describe('drifting values', () => {
  it('are the same for the same terminal and moment, and others for another terminal', () => {
    const state = plainState('test');
    expect(driftedState(state, at(5))).toEqual(driftedState(state, at(5)));
    expect(driftedState(state, at(5))).not.toEqual(driftedState(state, { ...at(5), seed: 8 }));
  });

  it('change over a day, but only a little from one minute to the next', () => {
    const temperatures = Array.from({ length: 24 * 60 }, (_, minute) => {
      const state = driftedState(plainState('test'), at(minute / 60));
      return state.maintenance?.power?.temperatureDeciCelsius ?? 0;
    });
    expect(new Set(temperatures).size).toBeGreaterThan(5);
    for (let minute = 1; minute < temperatures.length; minute += 1) {
      expect(Math.abs((temperatures[minute] ?? 0) - (temperatures[minute - 1] ?? 0))).toBeLessThanOrEqual(1);
    }
  });

  it('never make a state that a terminal cannot have', () => {
    for (const { state, id } of scenarios) {
      for (let hours = 0; hours < 2000; hours += 37) {
        const parsed = terminalStateSchema.safeParse(driftedState(state, { ...at(hours), seed: seedOf(id) }));
        expect(parsed.error?.issues ?? []).toEqual([]);
      }
    }
  });

  it('count the uptime on by the second', () => {
    const state = plainState('test');
    const before = state.maintenance?.resources?.uptimeSeconds ?? 0;
    expect(driftedState(state, at(2)).maintenance?.resources?.uptimeSeconds).toBe(before + 7200);
  });

  it('stand still where the state says so', () => {
    const state = { ...plainState('test'), drifts: false };
    expect(driftedState(state, at(9))).toBe(state);
  });

  it('wander between -1 and 1', () => {
    for (let step = 0; step < 1000; step += 1) expect(Math.abs(wander(3, step * 100_000, hour))).toBeLessThanOrEqual(1);
  });
});
