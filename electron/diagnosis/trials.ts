// Possible answers to a question, to see whether any of them would change the findings.
import type { FactKey } from '../../shared/diagnosis/factKeys.ts';
import { factKeys } from '../../shared/diagnosis/factKeys.ts';
import type { Fact, FactValue } from '../../shared/diagnosis/readFact.ts';
import type { Scene } from './scene.ts';

const dayMs = 86_400_000;

/** Keys that are compared with each other. */
const pairs: Readonly<Partial<Record<FactKey, FactKey>>> = {
  'terminal.sn': 'register.sn',
  'register.sn': 'terminal.sn',
  'terminal.tusn': 'register.tusn',
  'terminal.tid': 'register.tid',
  'register.tid': 'terminal.tid',
  'terminal.mid': 'register.mid',
  'register.mid': 'terminal.mid',
  'terminal.merchantName': 'register.merchantName',
  'register.merchantName': 'terminal.merchantName',
  'sim.iccid': 'register.iccid',
  'register.iccid': 'sim.iccid',
  'location.region': 'register.region',
  'register.region': 'location.region',
};
/** Two values of each pair that are surely not the same. */
const samples: Readonly<Partial<Record<FactKey, readonly [string, string]>>> = {
  'terminal.sn': ['Q7Z4480215', 'Q7Z4480933'],
  'terminal.tusn': ['', '00000304Q7Z448021577'],
  'terminal.tid': ['7G40ZQ15', '7G40ZQ92'],
  'terminal.mid': ['A7G40ZQ15300215', 'A7G40ZQ15300924'],
  'terminal.merchantName': ['甲乙面馆', '丙丁百货'],
  'sim.iccid': ['89860012345678901234', '89860098765432109876'],
  'location.region': ['拉萨', '三亚'],
  'register.uscc': ['911100006000373410', '91110000600037341L'],
};
const numbers: Readonly<Partial<Record<FactKey, readonly number[]>>> = {
  'signal.csq': [5, 25],
  'clock.offsetSeconds': [3600, 0],
  'battery.percent': [3, 90],
  'storage.freePercent': [2, 60],
  'app.crashes': [6, 0],
  'apps.unknown': [2, 0],
  'network.pingLossPercent': [60, 0],
  'terminal.merchantsOnMachine': [3, 1],
};

const factOf = (key: FactKey, value: FactValue): Fact => ({
  index: -1,
  key,
  value,
  source: factKeys[key].sources[0] ?? 'user',
  at: null,
  operation: null,
  cards: null,
});

const momentsFor = (key: FactKey, now: number): readonly number[] => {
  if (key === 'history.lastApprovedAt') return [now - 500 * dayMs, now - 150 * dayMs, now - dayMs];
  return [now - 30 * dayMs, now];
};

/** Same and different, for keys that are compared; both sides are supposed where neither is known. */
const pairTrials = (key: FactKey, scene: Scene): readonly (readonly Fact[])[] => {
  const [one, other] = samples[key] ?? samples[pairs[key] ?? key] ?? ['', ''];
  const partner = pairs[key];
  if (partner === undefined || key === 'terminal.tusn') return [[factOf(key, one)], [factOf(key, other)]];
  const known = scene.best(partner);
  if (known === null) {
    return [
      [factOf(key, one), factOf(partner, one)],
      [factOf(key, one), factOf(partner, other)],
    ];
  }
  return [[factOf(key, known.value)], [factOf(key, known.value === one ? other : one)]];
};

/** Possible answers to the question for a key; none = it is not asked for its answer. */
export const trialsFor = (key: FactKey, scene: Scene): readonly (readonly Fact[])[] => {
  const { form } = factKeys[key];
  switch (form.kind) {
    case 'boolean':
      return [[factOf(key, true)], [factOf(key, false)]];
    case 'choice':
      return form.choices.map(({ value }) => [factOf(key, value)]);
    case 'number':
      return (numbers[key] ?? [90, 0]).map((value) => [factOf(key, value)]);
    case 'moment':
      return momentsFor(key, scene.now).map((value) => [factOf(key, value)]);
    case 'event':
      return [[factOf(key, true)], [factOf(key, false)]];
    case 'name':
      return samples[key] === undefined && pairs[key] === undefined ? [] : pairTrials(key, scene);
    case 'code':
    case 'text':
      return [];
  }
};
