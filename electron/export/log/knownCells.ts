// Cells that come again and again, such as names, places and words: worked out once, and found by their bytes.

/** A cell as it stands in a CSV file, and between the quotation marks of JSON. */
export interface KnownCell {
  readonly csv: Uint8Array;
  readonly json: Uint8Array;
}

/** Finds the cell for the bytes of a value; null = such a value has no quick form. */
export type FindCell = (bytes: Uint8Array, begin: number, end: number) => KnownCell | null;

interface Slot {
  readonly value: Uint8Array;
  readonly cell: KnownCell | null;
}

const slots = 4096;
/** Slots that are looked at, one behind the other, before the first of them is used anew. */
const tries = 4;
const longest = 64;
const decoder = new TextDecoder();

const isSame = (value: Uint8Array, bytes: Uint8Array, begin: number): boolean => {
  for (let at = 0; at < value.length; at += 1) if (value[at] !== bytes[begin + at]) return false;
  return true;
};

const weighed = 12;

// FNV-1a (draft-eastlake-fnv) over the last bytes.
const slotOf = (bytes: Uint8Array, begin: number, end: number): number => {
  let sum = 0x811c_9dc5 ^ (end - begin);
  for (let at = Math.max(begin, end - weighed); at < end; at += 1)
    sum = Math.imul(sum ^ (bytes[at] as number), 0x0100_0193);
  return (sum ^ (sum >>> 15)) & (slots - 1);
};

/** Remembers what `make` worked out; `make` answers with null where there is no quick form. */
export const createKnownCells = (make: (value: string) => KnownCell | null): FindCell => {
  const known = new Array<Slot | undefined>(slots + tries).fill(undefined);
  return (bytes, begin, end) => {
    const length = end - begin;
    if (length > longest) return null;
    const first = slotOf(bytes, begin, end);
    let free = first;
    for (let slot = first; slot < first + tries; slot += 1) {
      const found = known[slot];
      if (found === undefined) {
        free = slot;
        break;
      }
      if (found.value.length === length && isSame(found.value, bytes, begin)) return found.cell;
    }
    // A copy: `slice` of a Buffer would be a view that keeps its whole page.
    const value = new Uint8Array(bytes.subarray(begin, end));
    const cell = make(decoder.decode(value));
    known[free] = { value, cell };
    return cell;
  };
};
