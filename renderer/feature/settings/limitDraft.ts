// Bounds while they are being typed: text in four fields, checked before they become numbers.
import { type Bounds, boundsSchema } from '../../../shared/metric/limit.ts';
import { type BoundSide, boundSides } from '../../ui/limitWords.ts';

/** What stands in the four fields; empty = no bound. */
export type LimitDraft = Readonly<Record<BoundSide, string>>;

/** What is wrong with a draft. */
export type DraftFault = 'notNumber' | 'range' | 'outside';

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

/** Bounds from fields, or the first fault with the fields it concerns. */
export const readDraft = (
  draft: LimitDraft,
): { readonly bounds: Bounds } | { readonly fault: DraftFault; readonly sides: readonly BoundSide[] } => {
  const strange = boundSides.filter((side) => numberOf(draft[side]) === undefined);
  if (strange.length > 0) return { fault: 'notNumber', sides: strange };
  const bounds: Bounds = {
    warnBelow: numberOf(draft.warnBelow) ?? null,
    warnAbove: numberOf(draft.warnAbove) ?? null,
    failBelow: numberOf(draft.failBelow) ?? null,
    failAbove: numberOf(draft.failAbove) ?? null,
  };
  const parsed = boundsSchema.safeParse(bounds);
  if (parsed.success) return { bounds };
  const side = boundSides.find((each) => each === parsed.error.issues[0]?.path[0]) ?? 'warnBelow';
  return { fault: side === 'warnBelow' ? 'range' : 'outside', sides: [side] };
};
