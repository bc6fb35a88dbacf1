// Serial numbers that identify, told apart from what makers leave in the field.

const words = new Set([
  'UNKNOWN',
  'NONE',
  'NULL',
  'N/A',
  'NA',
  'DEFAULT',
  'DEFAULT STRING',
  'SERIAL',
  'SERIALNUMBER',
  'SERIAL NUMBER',
  'SYSTEM SERIAL NUMBER',
  'NOT SPECIFIED',
  'NOT AVAILABLE',
  'NO SERIAL',
  'TO BE FILLED BY O.E.M.',
  'INVALID',
  'TEST',
  'DUMMY',
  'TBD',
  '未知',
  '无',
]);
const ladders = ['1234567890', '123456789ABCDEF', '1234567890ABCDEF', 'ABCDEF123456789'];
const shortestLadder = 5;
const shortestRow = 5;
/** Adapters come with `0001` and the like by the thousand. */
const shortestUsbSerial = 5;

/** The serial number in the form in which it is compared; null when it is missing or a filler such as `1234567`. */
export const usableSerial = (serial: string | null | undefined): string | null => {
  const text = serial?.trim().toUpperCase() ?? '';
  const digits = text.replace(/^0+/, '');
  if (digits === '' || words.has(text)) return null;
  if (/^F+$/.test(text) || /^[-X?.*\s]+$/.test(text)) return null;
  if (text.length >= shortestRow && /^(.)\1+$/.test(text)) return null;
  const isLadder = digits.length >= shortestLadder && ladders.some((ladder) => ladder.startsWith(digits));
  return isLadder ? null : text;
};

/** The serial number of a USB adapter, if it can tell one adapter from its twins. */
export const usableUsbSerial = (serial: string | null | undefined): string | null => {
  const usable = usableSerial(serial);
  if (usable === null || usable.length < shortestUsbSerial) return null;
  return usable.replace(/^0+/, '').length < shortestUsbSerial - 1 ? null : usable;
};
