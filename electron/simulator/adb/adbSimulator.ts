// The simulated terminals that are read over ADB.
import { failure, success } from '../../../shared/error/appError.ts';
import { seedOf } from '../drift.ts';
import type { SimulatorFamily } from '../simulatorFamily.ts';
import type { AdbFault } from './adbFaults.ts';
import { type AndroidState, soundAndroid } from './androidState.ts';
import { type AdbProfile, createSimulatedAndroid } from './simulatedAndroid.ts';

interface AndroidScenario {
  readonly id: string;
  readonly faults?: readonly AdbFault[];
  readonly isInShop: boolean;
  readonly profile?: AdbProfile;
  readonly state: AndroidState;
}

const numbered = (number: number, changes: Partial<AndroidState> = {}): AndroidState => ({
  ...soundAndroid,
  serialNumber: `SIM-S900-${String(number).padStart(4, '0')}`,
  ...changes,
});

const soundBattery = {
  isPresent: true,
  percent: 86,
  millivolts: 4087,
  deciCelsius: 287,
  status: 3,
  health: 2,
} as const;

const scenarios: readonly AndroidScenario[] = [
  { id: 'android', isInShop: false, state: numbered(1) },
  {
    id: 'android-hot',
    isInShop: false,
    state: numbered(2, {
      battery: {
        ...soundBattery,
        percent: 14,
        millivolts: 3561,
        deciCelsius: 512,
        status: 2,
        health: 3,
        units: 'usual',
      },
      storage: { totalKib: 11_757_184, freeKib: 588_000 },
      thermal: { skinCelsius: 63.2, processorCelsius: 81 },
      networks: [],
    }),
  },
  {
    id: 'android-odd-units',
    isInShop: false,
    state: numbered(3, {
      androidRelease: '7.1.2',
      sdk: 25,
      thermal: null,
      lineEnd: '\r\n',
      battery: { ...soundBattery, millivolts: 13_000, deciCelsius: 260, units: 'whole' },
    }),
  },
  { id: 'android-slow', isInShop: false, state: numbered(8), faults: [{ kind: 'delay', ms: 150 }] },
  { id: 'android-unauthorized', isInShop: false, state: numbered(4, { access: 'unauthorized' }) },
  { id: 'android-offline', isInShop: false, state: numbered(5, { access: 'offline' }) },
  { id: 'android-recovery', isInShop: false, state: numbered(6, { access: 'recovery' }) },
  { id: 'android-server', isInShop: false, profile: 'server', state: numbered(7) },
];

/** ADB's scenarios and how they are switched on. */
export const adbSimulator: SimulatorFamily = {
  id: 'adb',
  scenarios: scenarios.map(({ id, isInShop, state }) => ({ id, isInShop, name: state.model })),
  switchOn: (id, { clock, seed, profile }) => {
    const scenario = scenarios.find((one) => one.id === id);
    if (scenario === undefined) {
      const expected = scenarios.map((one) => one.id).join(', ');
      return failure('simulator.unknown-scenario', { scenario: id, expected });
    }
    const { state, profile: own, faults } = scenario;
    const terminal = createSimulatedAndroid({
      state,
      clock,
      seed: seed ?? seedOf(id),
      ...(faults === undefined ? {} : { faults }),
      ...(own === undefined ? {} : { profile: own }),
    });
    if (profile === undefined) return success(terminal);
    const set = terminal.setProfile(profile);
    return set.ok ? success(terminal) : set;
  },
};
