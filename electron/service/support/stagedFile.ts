// A file of a bundle as it lies in the folder of the draft, and how it is written there.
import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HiddenKind } from '../../../shared/support/hiddenKinds.ts';
import { hiddenMarks } from '../../../shared/support/hiddenKinds.ts';
import type { SupportFile } from '../../../shared/support/supportBundle.ts';

/** Lines between two places that are remembered. */
export const placeEvery = 256;
/** Places of one kind that the report names. */
const mostLines = 20;

/** Where a kind was hidden. */
export interface HiddenPlaces {
  readonly kind: HiddenKind;
  readonly count: number;
  /** The first lines, from 1. */
  readonly lines: readonly number[];
}

/** A file with what is needed to show and to save it. */
export interface StagedFile extends Omit<SupportFile, 'hidden'> {
  readonly sha256: string;
  /** Byte at which every 256th line begins; empty for a file that is no text. */
  readonly places: readonly number[];
  readonly hidden: readonly HiddenPlaces[];
}

interface Tally {
  lines: number;
  bytes: number;
  readonly places: number[];
  readonly hidden: Map<HiddenKind, { count: number; lines: number[] }>;
}

const note = (tally: Tally, line: string): void => {
  if (tally.lines % placeEvery === 0) tally.places.push(tally.bytes);
  tally.lines += 1;
  tally.bytes += Buffer.byteLength(line) + 1;
  if (!line.includes('⟦')) return;
  for (const [, kind] of line.matchAll(hiddenMarks())) {
    const known = tally.hidden.get(kind as HiddenKind) ?? { count: 0, lines: [] };
    known.count += 1;
    if (known.lines.length < mostLines && known.lines.at(-1) !== tally.lines) known.lines.push(tally.lines);
    tally.hidden.set(kind as HiddenKind, known);
  }
};

/** Writes pieces of text (each of whole lines without the last line end) as one file. Rejects with the system's errors. */
export const stageText = async (
  folder: string,
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<StagedFile> => {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'wx', 0o600);
  const sum = createHash('sha256');
  const tally: Tally = { lines: 0, bytes: 0, places: [], hidden: new Map() };
  try {
    for await (const piece of pieces) {
      const lines = piece.split(/\r?\n/);
      for (const line of lines) note(tally, line);
      const text = `${lines.join('\n')}\n`;
      sum.update(text);
      await handle.writeFile(text);
    }
  } finally {
    await handle.close();
  }
  return {
    path,
    bytes: tally.bytes,
    lines: tally.lines,
    sha256: sum.digest('hex'),
    places: tally.places,
    hidden: Array.from(tally.hidden, ([kind, { count, lines }]) => ({ kind, count, lines })),
  };
};
