// Which places of a line were hidden, in pieces and in words.
import { type HiddenKind, hiddenKinds } from '../../../shared/support/hiddenKinds.ts';

const places = new RegExp(
  `(⟦(?:${hiddenKinds.join('|')}) [0-9]{1,9}⟧|▒+(?: ▒+)*|(?<![0-9*])[0-9]{6}\\*{3,9}[0-9]{4}(?![0-9*]))`,
);

/** A piece of a line: plain, hidden as something of a kind, or hidden before it was recorded. */
interface LinePiece {
  readonly text: string;
  readonly hidden: HiddenKind | 'earlier' | null;
}

/** The line in pieces; what was hidden stands in pieces of its own. */
export const piecesOf = (line: string): readonly LinePiece[] =>
  line.split(places).map((text, place) => ({
    text,
    hidden: place % 2 === 0 ? null : (hiddenKinds.find((kind) => text.startsWith(`⟦${kind} `)) ?? 'earlier'),
  }));

/** What was hidden in the line, each kind once, in the order of the line. */
export const hiddenIn = (line: string): readonly (HiddenKind | 'earlier')[] => [
  ...new Set(piecesOf(line).flatMap(({ hidden }) => (hidden === null ? [] : [hidden]))),
];
