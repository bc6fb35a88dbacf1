// Numbers of messages (tag 1F73): the only true protection of ZVT against a message that is taken twice (ZVT PA00P015 rev
// 13.08 §5).
//
//   06 00 … 1F73 000000 ──►   offered            ◄── 06 0F … 1F73 000000   accepted; without it there are no numbers
//   05 01 … 1F73 000001 ──►   ◄── 80 00 08 06 06 1F73 03 000001            an answer has the number of its message
//   ◄── 04 FF … 1F73 000002   80 00 08 06 06 1F73 03 000002 ──►            the next message, whoever sends it, the next number
import { decodeBcd, encodeBcd } from '../field/bcd.ts';
import { concatBytes } from '../field/bytes.ts';
import { commandName, encodeApdu, parseApdu, type ZvtApdu } from './zvtApdu.ts';
import { encodeContainer, encodeTlv, findTag, parseTlv, readTlvLength } from './zvtTlv.ts';

const numberTag = 0x1f73;
const highest = 999_999;
/** Numbers of their last messages that are remembered, with what was answered. */
const remembered = 16;
const registration = 0x06_00;
const logOff = 0x06_02;
/** Bytes of our commands in front of the container; of those that are not here there are none. */
const headLengths: Readonly<Record<string, number>> = { '05 01': 5, '06 10': 3, '06 91': 11, '06 93': 3 };
/** A maker’s own command stays as the maker knows it. */
const vendorInformation = 0x0f_a1;

/** The inside of the container with which a message ends, if it has a number in it. */
const numberedInside = (data: Uint8Array): Uint8Array | null => {
  for (let at = data.indexOf(0x06); at >= 0; at = data.indexOf(0x06, at + 1)) {
    const size = readTlvLength(data, at + 1);
    if (size === null || size.next + size.length !== data.length) continue;
    const inside = data.subarray(size.next);
    const { nodes, problems } = parseTlv(inside);
    if (problems.length === 0 && findTag(nodes, numberTag)?.value.length === 3) return inside;
  }
  return null;
};

/** The number of a message or answer, 0–999999; null if it has none. */
export const sequenceNumber = (data: Uint8Array): number | null => {
  const inside = numberedInside(data);
  const digits = inside === null ? null : decodeBcd(findTag(parseTlv(inside).nodes, numberTag)?.value ?? inside);
  return digits === null ? null : Number(digits);
};

/** The tag with a number, as bytes. */
export const encodeSequenceNumber = (number: number): Uint8Array => encodeTlv(numberTag, encodeBcd(String(number), 3));

/** Counts messages once a terminal has agreed to it; does nothing before. */
export class ZvtSequence {
  private isOn = false;
  private last = 0;
  private readonly answers = new Map<number, Uint8Array>();

  /** A command with the next number, or as it is. */
  numbered(apdu: Uint8Array): Uint8Array {
    const parsed = this.isOn ? parseApdu(apdu) : null;
    if (parsed === null || parsed.command === registration || parsed.command === vendorInformation) return apdu;
    this.last = this.last >= highest ? 1 : this.last + 1;
    const { command, data } = parsed;
    const head = Math.min(data.length, headLengths[commandName(command)] ?? 0);
    const rest = data.subarray(head);
    const size = rest[0] === 0x06 ? readTlvLength(rest, 1) : null;
    const inside = size === null ? rest.subarray(0, 0) : rest.subarray(size.next);
    const tags = concatBytes([inside, encodeSequenceNumber(this.last)]);
    return encodeApdu(command, concatBytes([data.subarray(0, head), encodeContainer(tags)]));
  }

  /** Whether an answer belongs to our last command: one with another number is late. */
  isAnswerToLast({ data }: ZvtApdu): boolean {
    const number = this.isOn ? sequenceNumber(data) : null;
    return number === null || number === this.last;
  }

  /** What was answered to a message of theirs that comes again; null for a new one. */
  answerGiven(data: Uint8Array): Uint8Array | null {
    const number = this.isOn ? sequenceNumber(data) : null;
    return number === null ? null : (this.answers.get(number) ?? null);
  }

  /** Our answer to a message of theirs: with the number of that message, if it has one. */
  answer(data: Uint8Array, plain: Uint8Array): Uint8Array {
    const number = this.isOn ? sequenceNumber(data) : null;
    const parsed = number === null ? null : parseApdu(plain);
    if (number === null || parsed === null) return plain;
    const answer = encodeApdu(
      parsed.command,
      concatBytes([parsed.data, encodeContainer(encodeSequenceNumber(number))]),
    );
    this.last = number;
    this.answers.set(number, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > remembered && oldest !== undefined) this.answers.delete(oldest);
    return answer;
  }

  /** A dialogue of ours was completed: after a registration that offered numbers and got them back they begin. */
  completed(command: Uint8Array, completion: Uint8Array): void {
    const parsed = parseApdu(command);
    if (parsed?.command === logOff) this.isOn = false;
    if (parsed?.command !== registration) return;
    this.isOn = sequenceNumber(parsed.data) === 0 && sequenceNumber(completion) !== null;
    this.last = 0;
    this.answers.clear();
  }
}
