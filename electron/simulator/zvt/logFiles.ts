// Log files of a terminal: content that is made up where the state gives none. No card numbers, ever.
import { concatBytes } from '../../protocol/field/bytes.ts';
import { localTimeAt } from '../../protocol/field/localTime.ts';
import { seedOf } from '../drift.ts';
import { seededRandom } from '../random.ts';
import type { TerminalState } from '../terminalState.ts';
import { cp437Encode } from './cp437Encode.ts';

/** File ids of tag 1D (ZVT PA00P015 rev 13.08 §2.38). */
type FileId = '1' | '2' | '3' | '4' | '5' | '6';

const events: Readonly<Record<FileId, readonly string[]>> = {
  '1': ['SALE 00 approved 12,50', 'SALE 51 declined 8,00', 'SALE 00 approved 3,20', 'VOID 00 approved 3,20'],
  '2': ['INFO start', 'INFO config loaded', 'WARN host slow 4211 ms', 'INFO idle', 'ERROR host timeout'],
  '3': ['RX 05 01', 'TX 06 0F', 'RX 06 70', 'TX 04 FF', 'TX 06 0F'],
  '4': ['link up', 'csq 18', 'link down', 'dial retry 1', 'link up'],
  '5': ['PED ready', 'PED key entry cancelled', 'PED ready'],
  '6': ['batch 000127', 'count 3', 'balanced'],
};

const lengths: Readonly<Record<FileId, number>> = { '1': 40, '2': 160, '3': 120, '4': 80, '5': 30, '6': 6 };

/** A log of this terminal: the same for the same terminal and the same switch-on time. */
const madeUp = (state: TerminalState, id: FileId, since: number): Uint8Array => {
  const random = seededRandom(seedOf(`${state.serialHex} file ${id}`));
  const words = events[id];
  const lines = Array.from({ length: lengths[id] }, (_, at) => {
    const when = localTimeAt(since - (lengths[id] - at) * 95_000, 0);
    return `${when} ${state.serialHex} ${words[Math.floor(random() * words.length)] ?? ''}\r\n`;
  });
  return concatBytes(lines.map((line) => new TextEncoder().encode(line)));
};

const isFileId = (id: string): id is FileId => Object.hasOwn(events, id);

/** The file of that id; null if there is none. `since` is the terminal's local switch-on time in ms. */
export const logFile = (state: TerminalState, id: number, since: number): Uint8Array | null => {
  const name = String(id);
  if (!isFileId(name)) return null;
  const given = state.files[name];
  if (given === undefined) return madeUp(state, name, since);
  return concatBytes(
    given.split('\n').map((line, at) => concatBytes([Uint8Array.from(at === 0 ? [] : [0x0a]), cp437Encode(line)])),
  );
};
