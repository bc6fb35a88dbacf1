// Bounds while they are being typed: text in four fields, checked before they become numbers.
import { contradictionIn } from '../../../shared/metric/boundsContradiction.ts';
import { isPlausible, type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type BoundSide, boundSides } from '../../ui/limitWords.ts';

/** What stands in the four fields; empty = no bound. */
export type LimitDraft = Readonly<Record<BoundSide, string>>;

/** What is wrong with a draft. */
export interface DraftFault {
  /** `words` = in `words`: which two contradict each other, or what is possible. */
  readonly fault: 'notNumber' | 'words';
  readonly sides: readonly BoundSide[];
  readonly words: Bilingual | null;
}

/** Fields from bounds. */
export const draftOf = (bounds: Bounds): LimitDraft => {
  const text = (side: BoundSide): string => (bounds[side] === null ? '' : String(bounds[side]));
  return {
    warnBelow: text('warnBelow'),
    warnAbove: text('warnAbove'),
    failBelow: text('failBelow'),
    failAbove: text('failAbove'),
  };
};

// Full-width digits and signs come out of Chinese input methods.
const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[−–—]/g, '-')
    .replace('。', '.');

const numberOf = (text: string): number | null | undefined => {
  const plain = halfWidth(text).trim().replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};

const possibleRange = (metric: MetricKey): Bilingual => {
  const { plausible, unit } = metrics[metric];
  const range = `${String(plausible[0])} – ${String(plausible[1])} ${unit}`.trim();
  return { zh: `可能的范围是 ${range}`, en: `Possible is ${range}` };
};

/** Bounds from fields, or the first fault with the fields it concerns. */
export const readDraft = (draft: LimitDraft, metric: MetricKey): { readonly bounds: Bounds } | DraftFault => {
  const strange = boundSides.filter((side) => numberOf(draft[side]) === undefined);
  if (strange.length > 0) return { fault: 'notNumber', sides: strange, words: null };
  const bounds: Bounds = {
    warnBelow: numberOf(draft.warnBelow) ?? null,
    warnAbove: numberOf(draft.warnAbove) ?? null,
    failBelow: numberOf(draft.failBelow) ?? null,
    failAbove: numberOf(draft.failAbove) ?? null,
  };
  const impossible = boundSides.filter((side) => {
    const bound = bounds[side];
    return bound !== null && !isPlausible(metric, bound);
  });
  if (impossible.length > 0) return { fault: 'words', sides: impossible, words: possibleRange(metric) };
  const contradiction = contradictionIn(bounds);
  return contradiction === null
    ? { bounds }
    : { fault: 'words', sides: contradiction.sides, words: contradiction.words };
};
