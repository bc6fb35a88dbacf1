// A simulated modem's end of one line: commands end with CR, what stands before AT is passed over, the echo is byte for byte.
import type { Clock } from '../../protocol/clock.ts';
import type { FaultyLine } from '../faultyLine.ts';
import { modemAnswer } from './modemAnswers.ts';
import type { ModemState } from './modemState.ts';

const errorWords: Readonly<Record<number, string>> = { 10: 'SIM not inserted', 100: 'unknown' };
const longestCommand = 400;

/** What the line needs of the terminal behind it. */
export interface Modem {
  state(): ModemState;
  change(patch: Partial<ModemState>): void;
  remember(command: string, bytes: Uint8Array): void;
}

const errorLine = (code: number, form: number): string => {
  if (form === 0) return 'ERROR';
  return `+CME ERROR: ${form === 1 ? String(code) : (errorWords[code] ?? 'unknown')}`;
};

/** Settings live with the modem, so they outlast a line, as they do in a real one. */
const settingOf = (command: string): Partial<ModemState> | null => {
  if (command === 'ATE0' || command === 'ATE1') return { echo: command === 'ATE1' };
  const form = /^AT\+CMEE=([012])$/.exec(command)?.[1];
  return form === undefined ? null : { errorForm: Number(form) };
};

/** Serves one line. Answers go through the line's faults, one block each. */
export const serveModem = (line: FaultyLine, modem: Modem, clock: Clock): void => {
  const encoder = new TextEncoder();
  let begun = '';
  let unaskedSent = 0;

  const answer = (command: string): void => {
    const { crOnly, unasked, delayMs } = modem.state();
    const setting = settingOf(command);
    if (setting !== null) modem.change(setting);
    const state = modem.state();
    const said = setting !== null ? [] : command === 'AT+CMEE?' ? [`+CMEE: ${String(state.errorForm)}`] : null;
    const result = said ?? modemAnswer(command, state, clock.now());
    const ends = 'error' in result ? [errorLine(result.error, state.errorForm)] : [result.join('\r\n'), 'OK'];
    const intruder = unasked.length === 0 ? [] : [unasked[unaskedSent % unasked.length] ?? ''];
    unaskedSent += 1;
    const text = [...intruder, ...ends]
      .filter((each) => each !== '')
      .map((each) => (crOnly ? `${each.replaceAll('\r\n', '\r')}\r` : `\r\n${each}\r\n`))
      .join('');
    const send = (): void => void line.send('block', encoder.encode(text));
    if (delayMs === 0) send();
    else clock.after(delayMs, send);
  };

  const hear = (command: string): void => {
    modem.remember(command, encoder.encode(`${command}\r`));
    const reception = line.reception();
    if (reception === 'accept') answer(command);
    else if (reception === 'nak') void line.send('block', encoder.encode('\r\nERROR\r\n'));
  };

  line.onBytes((chunk) => {
    // The echo is made by the receiver, byte by byte, and is no answer: faults of blocks leave it alone.
    if (modem.state().echo) void line.send('ack', chunk.slice());
    for (const byte of chunk) {
      if (byte !== 0x0d) {
        begun = (begun + String.fromCharCode(byte)).slice(-longestCommand);
        continue;
      }
      const command = /AT.*$/i.exec(begun)?.[0].toUpperCase();
      begun = '';
      if (command !== undefined) hear(command);
    }
  });
};
