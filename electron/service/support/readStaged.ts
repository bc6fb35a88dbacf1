// Shows files of a draft: pages of lines and searches, without ever reading a file whole.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { hexDump } from '../captureShelf.ts';
import { placeEvery, type StagedFile } from './stagedFile.ts';

const isText = ({ path }: Pick<StagedFile, 'path'>): boolean => !path.endsWith('.pcapng');
const hexRow = 16;
const sliceLines = 8 * placeEvery;

const slice = async (file: string, from: number, to: number): Promise<Uint8Array> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(Math.max(0, to - from)),
      0,
      Math.max(0, to - from),
      from,
    );
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** Lines from number `from` (0 = the first) on; of a file that is no text, rows of a hex dump. */
export const stagedLines = async (
  folder: string,
  file: StagedFile,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<string[]> => {
  const place = join(folder, file.path);
  if (!isText(file))
    return hexDump(await slice(place, from * hexRow, Math.min(file.bytes, (from + limit) * hexRow)), from * hexRow);
  const to = Math.min(file.lines, from + limit);
  if (from >= to) return [];
  const first = Math.floor(from / placeEvery);
  const end = file.places[Math.ceil(to / placeEvery)] ?? file.bytes;
  const text = new TextDecoder().decode(await slice(place, file.places[first] ?? 0, end));
  return text
    .split('\n')
    .slice(from - first * placeEvery, to - first * placeEvery)
    .map((line) => line.replace(/\r$/, ''));
};

const anythingHidden = /⟦[a-z]+ [0-9]+⟧|▒|[0-9]{6}\*{3,9}[0-9]{4}/;

/** Number of the first line from `from` on that holds the text (large and small letters alike), or anything hidden. */
export const findInStaged = async (
  folder: string,
  file: StagedFile,
  { from, text }: { readonly from: number; readonly text: string | null },
): Promise<number | null> => {
  const low = text?.toLowerCase() ?? null;
  const isHit = (line: string): boolean =>
    low === null ? anythingHidden.test(line) : line.toLowerCase().includes(low);
  for (let at = from; at < file.lines; at += sliceLines) {
    const lines = await stagedLines(folder, file, { from: at, limit: sliceLines });
    const hit = lines.findIndex(isHit);
    if (hit !== -1) return at + hit;
  }
  return null;
};
