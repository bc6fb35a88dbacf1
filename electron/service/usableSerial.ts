// Serial numbers that identify, told apart from what makers leave in the field.

const words = ['UNKNOWN', 'NONE', 'NULL', 'N/A', 'NA', 'DEFAULT', 'SERIAL', 'SERIALNUMBER', 'TBD'];
const ladders = ['1234567890', '123456789ABCDEF'];
const shortestLadder = 5;

/** The serial number in the form in which it is compared; null when it is missing or a filler such as `1234567`. */
export const usableSerial = (serial: string | null | undefined): string | null => {
  const text = serial?.trim().toUpperCase() ?? '';
  const digits = text.replace(/^0+/, '');
  if (digits === '' || words.includes(text)) return null;
  if (/^F+$/.test(text) || /^[-X?.*\s]+$/.test(text)) return null;
  const isLadder = digits.length >= shortestLadder && ladders.some((ladder) => ladder.startsWith(digits));
  return isLadder ? null : text;
};
