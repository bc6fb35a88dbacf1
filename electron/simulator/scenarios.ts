// The simulated terminals by name: five that make up the simulated shop, and others for tests and `steward simulate`.
import type { Fault } from './faults.ts';
import { mergePatch } from './mergePatch.ts';
import { oldPart, readerLook, shopStates } from './shopStates.ts';
import { plainState } from './soundTerminal.ts';
import type { TerminalState } from './terminalState.ts';
import type { ProfileName } from './zvt/profiles.ts';

/** One simulated terminal to switch on. */
export interface Scenario {
  /** Stable name: `sim:<id>` is its address. */
  readonly id: string;
  /** Stands in the simulated shop's list of ports; the others can be opened by name. */
  readonly isInShop: boolean;
  readonly profile: ProfileName;
  readonly state: TerminalState;
  readonly faults: readonly Fault[];
}

const scenario = (
  id: string,
  given: { readonly profile?: ProfileName; readonly state?: TerminalState; readonly faults?: readonly Fault[] },
): Scenario => ({
  id,
  isInShop: false,
  profile: given.profile ?? 'extension',
  state: given.state ?? plainState(id),
  faults: given.faults ?? [],
});

const changed = (state: TerminalState, patch: unknown): TerminalState => mergePatch(state, patch) as TerminalState;

const shop: readonly Scenario[] = [
  { ...scenario('healthy', { state: shopStates.healthy }), isInShop: true },
  { ...scenario('low-battery-hot', { state: shopStates.lowBatteryHot }), isInShop: true },
  { ...scenario('paper-out', { state: shopStates.paperOut }), isInShop: true },
  { ...scenario('clock-off', { profile: 'feigLike', state: shopStates.clockOff }), isInShop: true },
  { ...scenario('not-registered', { state: shopStates.notRegistered }), isInShop: true },
];

/** A terminal without words for its own name says in its version that it is not real. */
const namelessVersion = { softwareVersion: 'SIMULATED-2.2.7', maintenance: null, components: [] };

const others: readonly Scenario[] = [
  scenario('feig-like', { profile: 'feigLike', state: changed(plainState('feig-like'), readerLook) }),
  scenario('restricted', { profile: 'restrictedAcquirer', state: changed(plainState('restricted'), namelessVersion) }),
  scenario('old-no-tlv', { profile: 'oldNoTlv', state: changed(plainState('old-no-tlv'), oldPart) }),
  scenario('status-only', { profile: 'statusOnly', state: changed(plainState('status-only'), { maintenance: null }) }),
  scenario('all-commands', { profile: 'complete' }),
  scenario('long-form', { profile: 'longForm' }),
  scenario('busy', { state: changed(plainState('busy'), { statusCode: 0x9c }) }),
  scenario('tamper', { state: shopStates.tampered }),
  scenario('slow', { profile: 'slow' }),
  scenario('noisy-line', {
    faults: [
      { kind: 'nak', block: 1, times: 1 },
      { kind: 'crcErrorEvery', every: 3 },
      { kind: 'noise', block: 0, hex: '00 FF 41 7E' },
    ],
  }),
  scenario('unplug', { faults: [{ kind: 'close', block: 2, atByte: 20 }] }),
  scenario('unplug-late', { faults: [{ kind: 'close', block: 4, atByte: 40 }] }),
  scenario('silent', { profile: 'silent' }),
  scenario('wrong-protocol', { profile: 'wrongProtocol' }),
];

/** All scenarios, the shop's first. */
export const scenarios: readonly Scenario[] = [...shop, ...others];

/** Their names. */
export const scenarioNames: readonly string[] = scenarios.map(({ id }) => id);

/** The scenario of that name. */
export const findScenario = (id: string): Scenario | undefined => scenarios.find((one) => one.id === id);
