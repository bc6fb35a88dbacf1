// Every command that may go to a modem, as its exact text; there is no other way to send one.

/**
 * The allow-list: questions, and the two settings that make answers readable (echo, numbered errors) with their way back.
 * Nothing that switches the radio, enters a PIN, dials, sends, resets or stores (3GPP TS 27.007, ITU-T V.250).
 */
export const atCommands = [
  'AT',
  'ATE0',
  'ATE1',
  'AT+CMEE?',
  'AT+CMEE=0',
  'AT+CMEE=1',
  'AT+CMEE=2',
  'AT+CGMI',
  'AT+CGMM',
  'AT+CGMR',
  'AT+CGSN',
  'AT+CPIN?',
  'AT+CCID',
  'AT+QCCID',
  'AT+ICCID',
  'AT+CSQ',
  'AT+CEREG?',
  'AT+CGREG?',
  'AT+CREG?',
  'AT+COPS?',
  'AT+CBC',
  'AT+CCLK?',
] as const;
/** A command that may be sent. */
export type AtCommand = (typeof atCommands)[number];

/** Commands whose answer is text without a name of its own. */
const freeText: readonly AtCommand[] = ['AT+CGMI', 'AT+CGMM', 'AT+CGMR', 'AT+CGSN', 'AT+CCID', 'AT+QCCID', 'AT+ICCID'];

/** Beginnings of lines that modems send unasked (3GPP TS 27.007, TS 27.005, and makers' own). */
const unasked =
  /^(?:[+^*%$&#]|RING|RDY|NO CARRIER|NO ANSWER|NO DIAL|BUSY|CONNECT|APP RDY|CALL READY|SMS READY|SMS DONE|PB DONE|POWER|NORMAL POWER|UNDER-VOLTAGE|OVER-VOLTAGE|>)/i;

/** `+CSQ` of `AT+CSQ`, `+CREG` of `AT+CREG?`. */
const nameOf = (command: AtCommand): string => command.slice(2).replace(/[?=].*$/, '');

/** Whether a line can be part of the answer to a command: by its name, or as free text where the answer has none. */
export const answers = (command: AtCommand, line: string): boolean => {
  const name = nameOf(command);
  if (name.startsWith('+') && line.toUpperCase().startsWith(`${name}:`)) return true;
  return freeText.includes(command) && !unasked.test(line) && !/^AT/i.test(line);
};

/** A line without the name of the command that it answers: `+CSQ: 18,99` gives `18,99`. */
export const withoutName = (line: string): string => line.replace(/^\+[A-Z]+: ?/i, '').trim();
