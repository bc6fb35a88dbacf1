// Puts the pieces of a file together as a terminal sends them, and stops it where that makes no sense any more.
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { encodeApdu } from '../../protocol/zvt/zvtApdu.ts';
import type { Received } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { type FilePiece, parseFilePieces } from '../../protocol/zvt/zvtFile.ts';
import { positiveAnswer, zvt } from '../../protocol/zvt/zvtMessages.ts';

/** Largest file that is kept, bytes: more is no log of a terminal. */
export const largestFile = 16 * 1024 * 1024;
/** Pieces in a row that bring nothing new before the terminal is taken to be going round in circles. */
const mostIdlePieces = 50;
const firstCapacity = 65_536;
/** `84 6C 00`: ended by us. */
const cancelled = encodeApdu(0x84_6c);
/** `84 9A 00`: a piece that cannot be. */
const protocolError = encodeApdu(0x84_9a);

/** One file. */
export class ZvtFileCollector {
  private content = new Uint8Array(firstCapacity);
  private length = 0;
  private idle = 0;
  private total: number | null = null;
  private reason: Bilingual | null = null;
  /** A piece came that could not be read, or belonged to another file. */
  private hasMissed = false;
  private readonly file: number;
  private readonly signal: AbortSignal;

  constructor(file: number, signal: AbortSignal) {
    this.file = file;
    this.signal = signal;
  }

  /** How a message is answered; null if it holds no piece of a file. */
  take({ command, data, isDamaged }: Received): Uint8Array | null {
    if (command !== zvt.statusInformation) return null;
    const pieces = isDamaged ? [] : parseFilePieces(data);
    if (pieces.length === 0) {
      this.hasMissed ||= isDamaged || data.length > 0;
      return null;
    }
    if (this.signal.aborted) return cancelled;
    for (const piece of pieces) {
      const refusal = this.takePiece(piece);
      if (refusal !== null) return refusal;
    }
    return positiveAnswer;
  }

  get bytes(): Uint8Array {
    return this.content.slice(0, this.length);
  }

  get totalBytes(): number | null {
    return this.total;
  }

  /** Bytes received so far. */
  get received(): number {
    return this.length;
  }

  /** Nothing is missing, as far as the terminal said how long the file is. */
  get isWhole(): boolean {
    return this.reason === null && !this.hasMissed && (this.total === null || this.length === this.total);
  }

  /** Why reading was stopped from here; null if it was not. */
  get stoppedBecause(): Bilingual | null {
    return this.reason;
  }

  /** Keeps one piece; how it is refused if it cannot be kept. */
  private takePiece({ file, position, total, bytes }: FilePiece): Uint8Array | null {
    if (file !== null && file !== this.file) {
      this.hasMissed = true;
      return protocolError;
    }
    this.total = total ?? this.total;
    const at = position ?? this.length;
    if (at > this.length) return this.stop('中间缺了一段', 'a part in the middle is missing', protocolError);
    if (at + bytes.length > largestFile)
      return this.stop('文件超过 16 MiB', 'the file is larger than 16 MiB', cancelled);
    this.keep(bytes.subarray(this.length - at));
    const isCircling = this.idle > mostIdlePieces;
    return isCircling ? this.stop('终端反复发送同样的内容', 'nothing new comes', protocolError) : null;
  }

  private keep(bytes: Uint8Array): void {
    this.idle = bytes.length === 0 ? this.idle + 1 : 0;
    const length = this.length + bytes.length;
    if (length > this.content.length) {
      const larger = new Uint8Array(Math.min(largestFile, Math.max(length, 2 * this.content.length)));
      larger.set(this.content);
      this.content = larger;
    }
    this.content.set(bytes, this.length);
    this.length = length;
  }

  private stop(zh: string, en: string, answer: Uint8Array): Uint8Array {
    this.reason = { zh: `停止读取：${zh}`, en: `Reading was stopped: ${en}` };
    return answer;
  }
}
