// Reads a check code that was typed or pasted; what is wrong with one is told by group.
import { groupLength, inGroups, symbolCount, symbolOf, symbols } from './alphabet.ts';
import { isSound, possibleRepairs } from './checkSymbols.ts';
import { type CodedCheck, type CodeShape, codeShapes, unpackCheck } from './codedCheck.ts';
import { type StrangeSymbol, typedSymbols } from './typedSymbols.ts';

/** Why a text is not a check code, or not one that can be trusted. */
export type CheckCodeProblem =
  | { readonly kind: 'empty' }
  /** Groups are counted from 1; `position` is the place within the group, from 1. */
  | { readonly kind: 'strange'; readonly strange: readonly (StrangeSymbol & { group: number; position: number })[] }
  | { readonly kind: 'length'; readonly count: number; readonly oddGroup: number | null }
  /** The check characters do not fit; `groups` = where one slip of the ear or the hand would explain it. */
  | { readonly kind: 'mistake'; readonly groups: readonly number[] }
  /** Sound, but of a format that came after this version of the program. */
  | { readonly kind: 'newer'; readonly first: string }
  /** Sound by chance: no check has such a content. */
  | { readonly kind: 'nonsense' };

/** The check, or what is wrong with the code. */
export type DecodedCheckCode =
  | { readonly ok: true; readonly code: string; readonly check: CodedCheck }
  | { readonly ok: false; readonly problem: CheckCodeProblem };

const groupOf = (place: number): number => Math.floor(place / groupLength) + 1;
const wrong = (problem: CheckCodeProblem): DecodedCheckCode => ({ ok: false, problem });

const contentOf = (values: readonly number[]): bigint =>
  values.slice(1, -2).reduce((sum, value) => sum * BigInt(symbolCount) + BigInt(value), 0n);

const shapeOf = (values: readonly number[]): CodeShape | null =>
  codeShapes.find(({ first, length }) => length === values.length && first === symbolOf(values[0] ?? -1)) ?? null;

const checkOf = (values: readonly number[]): CodedCheck | null => {
  const shape = shapeOf(values);
  return shape === null ? null : unpackCheck(shape, contentOf(values));
};

/** Groups in which one wrong character or one swap of neighbours would explain the mistake, and give a real check. */
const suspectGroups = (values: readonly number[]): readonly number[] => {
  const places = possibleRepairs(values)
    .filter((repair) => checkOf(repair.values) !== null)
    .flatMap((repair) => repair.places);
  return [...new Set(places.map(groupOf))].sort((one, other) => one - other);
};

/** Never throws, never corrects: a code with a mistake gives the groups to listen to again. */
export const decodeCheckCode = (typed: string): DecodedCheckCode => {
  const { text, strange, oddGroup } = typedSymbols(typed);
  if (text === '') return wrong({ kind: 'empty' });
  if (strange.length > 0) {
    const told = strange.map((each) => ({
      ...each,
      group: groupOf(each.place),
      position: (each.place % groupLength) + 1,
    }));
    return wrong({ kind: 'strange', strange: told });
  }
  if (!codeShapes.some(({ length }) => length === text.length)) {
    return wrong({ kind: 'length', count: text.length, oddGroup });
  }
  const values = Array.from(text, (symbol) => symbols.indexOf(symbol));
  if (!isSound(values)) return wrong({ kind: 'mistake', groups: suspectGroups(values) });
  if (shapeOf(values) === null) return wrong({ kind: 'newer', first: text.charAt(0) });
  const check = checkOf(values);
  return check === null ? wrong({ kind: 'nonsense' }) : { ok: true, code: inGroups(text), check };
};
