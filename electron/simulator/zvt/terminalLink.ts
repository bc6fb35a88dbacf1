// The terminal's side of a ZVT line: whole APDUs in, whole APDUs out.

/** A line with framing; the serial kind also acknowledges and repeats. */
export interface TerminalLink {
  /** Resolves true when the console has the block (serial: acknowledged), false when the line gave up or closed. */
  send(apdu: Uint8Array): Promise<boolean>;
  /** Every APDU once, in order. */
  onApdu(listener: (apdu: Uint8Array) => void): void;
}
