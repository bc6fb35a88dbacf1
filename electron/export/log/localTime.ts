// Local times as bytes, from the bytes of stored times; consecutive entries of the same hour share all but minutes.

/** From a stored time and the minutes beside it (null = none) to local time; null = the entry has to be read in full. */
export type LocalTime = (bytes: Uint8Array, begin: number, end: number, minutes: number | null) => Uint8Array | null;

const form = new TextEncoder().encode('0000-00-00T00:00:00.000Z');
const minutesAt = 13;
const offsetAt = 23;
const localLength = '0000-00-00T00:00:00.000+00:00'.length;
const [nought, nine, minus] = [0x30, 0x39, 0x2d];
const encoder = new TextEncoder();
const decoder = new TextDecoder();

const isTime = (bytes: Uint8Array, begin: number, end: number): boolean => {
  if (end - begin !== form.length) return false;
  for (let at = 0; at < form.length; at += 1) {
    const wanted = form[at];
    const byte = bytes[begin + at] ?? 0;
    if (wanted === nought ? byte < nought || byte > nine : byte !== wanted) return false;
  }
  return true;
};

/** The whole number that stands there; NaN for anything else. */
export const minutesIn = (bytes: Uint8Array, begin: number, end: number): number => {
  const isBelow = bytes[begin] === minus;
  let minutes = 0;
  for (let at = isBelow ? begin + 1 : begin; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < nought || byte > nine) return Number.NaN;
    minutes = minutes * 10 + byte - nought;
  }
  return isBelow ? -minutes : minutes;
};

/** `time` = from stored text and minutes to local text, see entryTime.ts. */
export const createLocalTime = (time: (utc: string, zone: number | null) => string): LocalTime => {
  const hour = new Uint8Array(minutesAt);
  const local = new Uint8Array(localLength);
  let zoneOfHour = Number.NaN;

  const isSameHour = (bytes: Uint8Array, begin: number): boolean => {
    for (let at = 0; at < minutesAt; at += 1) if (bytes[begin + at] !== hour[at]) return false;
    return true;
  };

  return (bytes, begin, end, minutes) => {
    if (!isTime(bytes, begin, end)) return null;
    if (minutes !== zoneOfHour || !isSameHour(bytes, begin)) {
      zoneOfHour = Number.NaN;
      const text =
        minutes !== null && Number.isNaN(minutes) ? '' : time(decoder.decode(bytes.subarray(begin, end)), minutes);
      if (text.length !== localLength) return null;
      encoder.encodeInto(text, local);
      // Where the offset is no whole hour, or unknown, the next one is worked out by itself.
      if (minutes === null || minutes % 60 !== 0) return local;
      hour.set(bytes.subarray(begin, begin + minutesAt));
      zoneOfHour = minutes;
    }
    for (let at = minutesAt; at < offsetAt; at += 1) local[at] = bytes[begin + at] as number;
    return local;
  };
};
