// 08 11, Read File: several files in one command, each in blocks, every block to be answered (ZVT PA00P015 rev 13.08 §2.38).
import { concatBytes } from '../../protocol/field/bytes.ts';
import { decodeUnsigned, encodeInteger } from '../../protocol/field/integers.ts';
import { encodeTlv, findTag, parseTlv } from '../../protocol/zvt/zvtTlv.ts';
import type { CommandContext, CommandHandler } from './commandContext.ts';
import { logFile } from './logFiles.ts';
import { containerOf, type Talk } from './zvtTalk.ts';

interface Wanted {
  readonly id: number;
  readonly offset: number;
}

const notUnderstood = 0x9a;
const notPossible = 0x83;
const endedByTill = 0x6c;

/** The files of `06 { 2D {1D id [1E offset]} … }`; null if it is something else. */
const readWanted = (data: Uint8Array): Wanted[] | null => {
  const inside = containerOf(data);
  if (inside === null) return null;
  const { nodes, problems } = parseTlv(inside);
  const wanted: Wanted[] = [];
  for (const node of nodes.filter(({ tag }) => tag === 0x2d)) {
    const [id, ...more] = findTag(node.children, 0x1d)?.value ?? [];
    const offset = findTag(node.children, 0x1e)?.value ?? new Uint8Array(0);
    if (id === undefined || more.length > 0 || offset.length > 4) return null;
    wanted.push({ id, offset: decodeUnsigned(offset) });
  }
  return problems.length > 0 || wanted.length === 0 ? null : wanted;
};

const lengthBytes = (value: number): Uint8Array => encodeInteger(value, value > 0xffff ? 4 : 2);

/** One file from an offset: true when all of it is over, otherwise who ended it. */
const sendFile = async (
  context: CommandContext,
  talk: Talk,
  { id, offset }: Wanted,
  file: Uint8Array,
): Promise<true | 'stopped' | 'over'> => {
  const room = Math.min(context.state.files.blockBytes, context.state.till.largestApdu - 48);
  let at = Math.min(offset, file.length);
  do {
    const piece = file.subarray(at, at + Math.max(1, room));
    const reply = await talk.ask({
      command: 0x040f,
      tags: encodeTlv(
        0x2d,
        concatBytes([
          encodeTlv(0x1d, Uint8Array.of(id)),
          encodeTlv(0x1e, lengthBytes(at)),
          encodeTlv(0x1f00, lengthBytes(file.length)),
          encodeTlv(0x1c, piece),
        ]),
      ),
    });
    if (reply !== 'positive') return reply === 'negative' ? 'stopped' : 'over';
    at += piece.length;
  } while (at < file.length);
  return true;
};

/** 08 11. Stopped by the till it ends with Abort 6C. */
export const readFiles: CommandHandler = async (context, talk, data) => {
  const wanted = readWanted(data);
  if (wanted === null) {
    await talk.refuse(notUnderstood);
    return;
  }
  if (!(await talk.accept()) || !(await talk.work())) return;
  for (const one of wanted) {
    const file = logFile(context.state, one.id, context.since);
    if (file === null) {
      await talk.abort(notPossible);
      return;
    }
    const sent = await sendFile(context, talk, one, file);
    if (sent === 'over') return;
    if (sent === 'stopped') {
      await talk.abort(endedByTill);
      return;
    }
  }
  await talk.complete({ head: Uint8Array.of(0x27, 0x00) });
};
