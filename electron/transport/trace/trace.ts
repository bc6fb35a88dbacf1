// What went over lines, as a trace file keeps it: masked bytes as they were on the line, when, and which way.

/** Which way bytes went; null where a foreign trace does not say. */
export type TraceDirection = 'toTerminal' | 'fromTerminal';

/** One line of a trace: a port that was opened. */
export interface TraceLine {
  /** Address of the port, such as `serial:/dev/ttyUSB0?baud=9600…`; the name that the writing program gave it. */
  readonly name: string;
  /** For people; null where the file has none. */
  readonly description: string | null;
}

/** One message of a trace. A record without bytes is a remark: a note of a person, or a port that opened or closed. */
export interface TraceRecord {
  /** Index in the lines of the trace. */
  readonly line: number;
  /** Milliseconds since 1970 with fractions; what is written is rounded to microseconds. */
  readonly at: number;
  readonly direction: TraceDirection | null;
  /** As on the line: doubled DLEs stay doubled, checksums are there, ACK and NAK are records of one byte. */
  readonly bytes: Uint8Array;
  readonly comments: readonly string[];
}

/** A whole trace. */
export interface Trace {
  readonly lines: readonly TraceLine[];
  /** In the order of the file. */
  readonly records: readonly TraceRecord[];
  /** Whether the file ends where a block ends; false after a crash or a full disk: everything before the cut is there. */
  readonly isComplete: boolean;
}

/** Link type for private use (`LINKTYPE_USER0`) under which Wireshark is told to look for ZVT. */
export const traceLinkType = 147;
