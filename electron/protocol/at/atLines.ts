// Cuts a modem's bytes into lines: CR and LF end one, in any number and order, and a chunk may end anywhere.

/** No answer that we ask for is longer; what is longer is noise and is dropped up to its end. */
const longestLine = 512;

const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/** Text of a line; null if it holds control characters or is no UTF-8, that is: if it was damaged. */
const textOf = (bytes: Uint8Array): string | null => {
  if (bytes.some((byte) => (byte < 0x20 && byte !== 0x09) || byte === 0x7f)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch {
    return null;
  }
};

/** Lines that a piece completed, and how many bytes of it were no text. */
export interface CutLines {
  readonly lines: readonly string[];
  readonly discarded: number;
}

/** Collects bytes until a line is whole. */
export class AtLines {
  private begun: number[] = [];
  private isTooLong = false;

  /** Takes a piece as it came. */
  push(chunk: Uint8Array): CutLines {
    const lines: string[] = [];
    let discarded = 0;
    for (const byte of chunk) {
      if (byte === carriageReturn || byte === lineFeed) {
        const text = this.end();
        if (text === null) discarded += this.begun.length;
        else if (text !== '') lines.push(text);
        this.begun = [];
      } else if (this.begun.length < longestLine && !this.isTooLong) this.begun.push(byte);
      else {
        discarded += this.begun.length + 1;
        this.begun = [];
        this.isTooLong = true;
      }
    }
    return { lines, discarded };
  }

  private end(): string | null {
    const wasTooLong = this.isTooLong;
    this.isTooLong = false;
    return wasTooLong ? '' : textOf(Uint8Array.from(this.begun));
  }
}
