// A short mark of a serial number: enough to ask “is it this terminal?”, not enough to tell which number it was.

/** How many marks there are, the one for “not told” included. */
export const markCount = 26_000;
/** The mark where the terminal told no serial number. */
export const noMark = 0;

// FNV-1a over the two bytes of each UTF-16 unit, finished as MurmurHash3 does, both of 32 bits: the same mark in every version of the program.
const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;

const finish = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Letters and digits alone count, so that blanks and dashes of a label make no difference. */
const bare = (serialNumber: string): string =>
  serialNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** 1 to 25 999, about one other terminal in 26 000 has the same; 0 where there is no number. */
export const serialMark = (serialNumber: string | null): number => {
  const text = bare(serialNumber ?? '');
  if (text === '') return noMark;
  let hash = fnvStart;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) hash = Math.imul(hash ^ byte, fnvPrime);
  }
  return 1 + (finish(hash) % (markCount - 1));
};

/** Whether a code may belong to the terminal with this serial number; `untold` where the code holds no mark. */
export const fitsSerial = (mark: number, serialNumber: string): 'fits' | 'other' | 'untold' => {
  if (mark === noMark) return 'untold';
  return mark === serialMark(serialNumber) ? 'fits' : 'other';
};
