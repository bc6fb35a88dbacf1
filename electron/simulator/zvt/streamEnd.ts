// The terminal's side of a TCP line: bare APDUs, no acknowledgement, and no way back after an error (ZVT PA00P016 rev 04 §4).
import { ApduLengthFramer } from '../../protocol/framing/apduLengthFramer.ts';
import type { FaultyLine } from '../faultyLine.ts';
import type { TerminalLink } from './terminalLink.ts';

/** Serves one connection. */
export const createStreamEnd = (line: FaultyLine): TerminalLink => {
  const framer = new ApduLengthFramer();
  let listener: (apdu: Uint8Array) => void = () => undefined;
  line.onBytes((chunk) => {
    for (const event of framer.push(chunk)) {
      if (event.kind !== 'block') line.close();
      else if (line.reception() === 'accept') listener(event.apdu);
    }
  });
  return {
    send: async (apdu) => {
      await line.send('block', apdu);
      return true;
    },
    onApdu: (next) => {
      listener = next;
    },
  };
};
