// Whether bounds contradict each other, and which two.
import type { Bilingual } from '../model/bilingual.ts';

/** One side of a limit. */
type Side = 'failBelow' | 'warnBelow' | 'warnAbove' | 'failAbove';
/** Bounds as a form or a file has them, before they are known to fit. */
type Bounds = Readonly<Record<Side, number | null>>;

/** Two bounds that cannot both hold. */
export interface BoundsContradiction {
  readonly sides: readonly [Side, Side];
  /** Both, with their values, and what has to be. */
  readonly words: Bilingual;
}

const names: Readonly<Record<Side, Bilingual>> = {
  failBelow: { zh: '故障低于', en: 'fault below' },
  warnBelow: { zh: '注意低于', en: 'attention below' },
  warnAbove: { zh: '注意高于', en: 'attention above' },
  failAbove: { zh: '故障高于', en: 'fault above' },
};

/** Pairs of which the first must be less than the second, or with `mayBeEqual` not greater. */
const order: readonly { readonly low: Side; readonly high: Side; readonly mayBeEqual: boolean }[] = [
  { low: 'warnBelow', high: 'warnAbove', mayBeEqual: false },
  { low: 'failBelow', high: 'failAbove', mayBeEqual: false },
  { low: 'failBelow', high: 'warnAbove', mayBeEqual: false },
  { low: 'warnBelow', high: 'failAbove', mayBeEqual: false },
  { low: 'failBelow', high: 'warnBelow', mayBeEqual: true },
  { low: 'warnAbove', high: 'failAbove', mayBeEqual: true },
];

/** The first two bounds that contradict each other; null where all can hold. */
export const contradictionIn = (bounds: Bounds): BoundsContradiction | null => {
  for (const { low, high, mayBeEqual } of order) {
    const [lower, upper] = [bounds[low], bounds[high]];
    if (lower === null || upper === null || lower < upper || (mayBeEqual && lower === upper)) continue;
    const word = mayBeEqual
      ? { zh: '不能大于', en: 'must not be greater than' }
      : { zh: '必须小于', en: 'must be less than' };
    return {
      sides: [low, high],
      words: {
        zh: `“${names[low].zh} ${String(lower)}”${word.zh}“${names[high].zh} ${String(upper)}”`,
        en: `“${names[low].en} ${String(lower)}” ${word.en} “${names[high].en} ${String(upper)}”`,
      },
    };
  }
  return null;
};
