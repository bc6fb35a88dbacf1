// Where a terminal's receipts go: to the till as lines or blocks, or on its own paper.
import { concatBytes } from '../../protocol/field/bytes.ts';
import { encodeTlv } from '../../protocol/zvt/zvtTlv.ts';
import type { CommandContext } from './commandContext.ts';
import type { Message } from './zvtMessage.ts';
import type { Talk } from './zvtTalk.ts';

const administrationByTill = 0x84;
const printerNotReady = 0xcc;
/** Tag 1F07: administration receipt. */
const administration = encodeTlv(0x1f07, Uint8Array.of(0x03));
/** A last line of a receipt has bit 80 and one more. */
const lastLine = 0x81;

/** Where administration receipts go (ZVT PA00P015 rev 13.08 §2.1: config-byte and tag 26). */
const receiptPlace = ({ state, profile }: CommandContext): 'blocks' | 'lines' | 'paper' => {
  const { till } = state;
  const byTill = till.isRegistered && (till.configByte & administrationByTill) === administrationByTill;
  if (!byTill && profile.printer === 'own') return 'paper';
  const takesBlocks = till.isRegistered ? (till.permits?.includes(0x06d3) ?? false) : true;
  return profile.hasStatusContainer && takesBlocks ? 'blocks' : 'lines';
};

const block = (lines: readonly Uint8Array[]): Message => ({
  command: 0x06d3,
  tags: concatBytes([administration, encodeTlv(0x25, concatBytes(lines))]),
});

/** The lines in as many blocks as the till's largest APDU demands. */
const blocksOf = (lines: readonly Uint8Array[], largestApdu: number): Message[] => {
  const room = largestApdu - 32;
  const blocks: Message[] = [];
  let taken: Uint8Array[] = [];
  let size = 0;
  for (const line of lines) {
    if (size + line.length > room && taken.length > 0) {
      blocks.push(block(taken));
      taken = [];
      size = 0;
    }
    taken.push(line);
    size += line.length;
  }
  return [...blocks, block(taken)];
};

const lineOf = (context: CommandContext, text: Uint8Array, isLast: boolean): Message => ({
  command: 0x06d1,
  head: concatBytes([
    Uint8Array.of(isLast ? lastLine : 0x00),
    text,
    ...(context.profile.tagsBehindLines ? [Uint8Array.of(0x06, 0x04), encodeTlv(0x1f07, Uint8Array.of(0x01))] : []),
  ]),
});

/** Prints a receipt; false if the dialogue is over, a code if it did not come out. */
export const printReceipt = async (
  context: CommandContext,
  talk: Talk,
  lines: readonly string[],
): Promise<'printed' | 'over' | number> => {
  const place = receiptPlace(context);
  if (place === 'paper') {
    if (context.state.statusCode === printerNotReady) return printerNotReady;
    context.printed(lines);
    return 'printed';
  }
  const texts = lines.map((line) => talk.text(line));
  const messages =
    place === 'blocks'
      ? blocksOf(
          texts.map((text) => encodeTlv(0x07, text)),
          context.state.till.largestApdu,
        )
      : texts.map((text, at) => lineOf(context, text, at === texts.length - 1));
  for (const message of messages) if (!(await talk.tell(message))) return 'over';
  return 'printed';
};
