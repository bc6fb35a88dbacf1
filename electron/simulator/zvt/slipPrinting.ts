// 06 D3 sent by a till: lines for the terminal's own paper. What its printer cannot do shows on the paper (ZVT PA00P015 rev 13.08).
import { decodeCp437 } from '../../protocol/field/cp437.ts';
import { findTag, parseTlv } from '../../protocol/zvt/zvtTlv.ts';
import type { CommandContext, CommandHandler } from './commandContext.ts';
import { containerOf } from './zvtTalk.ts';

const notUnderstood = 0x9a;
const printerNotReady = 0xcc;
const printerReady = 0;
const mostLines = 300;

/** Texts in the container 25 {07 …}; null where there is none. */
const linesIn = (data: Uint8Array): readonly string[] | null => {
  const inside = containerOf(data);
  const block = inside === null ? undefined : findTag(parseTlv(inside).nodes, 0x25);
  if (block === undefined) return null;
  return block.children.filter(({ tag }) => tag === 0x07).map(({ value }) => decodeCp437(value));
};

/** Places where the head has no dots left stay white in every line. */
const worn = (line: string, deadColumns: readonly number[]): string =>
  Array.from(line, (letter, column) => (deadColumns.includes(column) ? ' ' : letter)).join('');

const isReady = ({ state }: CommandContext): boolean =>
  state.statusCode !== printerNotReady && (state.maintenance?.printer?.state ?? printerReady) === printerReady;

/** 06 D3, Print Text-Block on PT. */
export const printOnPaper: CommandHandler = async (context, talk, data) => {
  const lines = linesIn(data);
  if (lines === null || lines.length > mostLines) {
    await talk.refuse(notUnderstood);
    return;
  }
  if (!(await talk.accept()) || !(await talk.work())) return;
  if (!isReady(context)) {
    await talk.abort(printerNotReady);
    return;
  }
  context.printed(lines.map((line) => worn(line, context.state.paper.deadColumns ?? [])));
  await talk.complete();
};
