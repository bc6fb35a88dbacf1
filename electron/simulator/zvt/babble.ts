// A terminal that never comes to an end: it says yes to every command and then sends the largest messages there are.
import { concatBytes } from '../../protocol/field/bytes.ts';
import { encodeApdu } from '../../protocol/zvt/zvtApdu.ts';
import { encodeContainer, encodeTlv } from '../../protocol/zvt/zvtTlv.ts';
import type { FaultyLine } from '../faultyLine.ts';
import type { DialogueTurn } from './zvtDialogue.ts';

const line = encodeTlv(
  0x07,
  Uint8Array.from({ length: 100 }, () => 0x2e),
);
const heads = 3 + 3 + 4 + 4;

/** A text block (06 D3) of exactly 65535 bytes of data. */
const largestMessage = ((): Uint8Array => {
  const lines: Uint8Array[] = [];
  for (let size = 0; size + line.length < 65_535 - heads - 130; size += line.length) lines.push(line);
  const used = lines.length * line.length;
  // What is missing to 65535, in one more line with a two-byte or three-byte head.
  const missing = 65_535 - (4 + 4 + 4 + used);
  const lastHead = missing - 2 < 0x80 ? 2 : 3;
  lines.push(
    encodeTlv(
      0x07,
      Uint8Array.from({ length: missing - lastHead }, () => 0x2e),
    ),
  );
  const inside = concatBytes([encodeTlv(0x1f07, Uint8Array.of(0x03)), encodeTlv(0x25, concatBytes(lines))]);
  return encodeApdu(0x06d3, encodeContainer(inside));
})();

/** Each message waits to be answered. */
export const babbleInTurn = async (turn: DialogueTurn): Promise<void> => {
  if (!(await turn.answer(encodeApdu(0x8000)))) return;
  while (await turn.tell(largestMessage));
};

/** Nothing waits for anything: as fast as the line takes it, until it closes. */
export const babbleUnasked = (line_: FaultyLine, encode: (apdu: Uint8Array) => Uint8Array): void => {
  let isOver = false;
  let hasBegun = false;
  void line_.closed.then(() => {
    isOver = true;
  });
  line_.onBytes(() => {
    if (hasBegun) return;
    hasBegun = true;
    void (async () => {
      await line_.send('block', encode(encodeApdu(0x8000)));
      const message = encode(largestMessage);
      while (!isOver) await line_.send('block', message);
    })();
  });
};
