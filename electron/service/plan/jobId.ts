// Ids of jobs and units: UUIDs of version 7 (RFC 9562 §5.7), which rise with time, so that an index of ten years grows at its end.
import { randomBytes } from 'node:crypto';

let lastMs = 0;
let counter = 0;
let random = Buffer.alloc(0);
let used = 0;

const poolBytes = 4096;
const randomLength = 7;

const someRandom = (): Buffer => {
  if (used + randomLength > random.length) {
    random = randomBytes(poolBytes);
    used = 0;
  }
  used += randomLength;
  return random.subarray(used - randomLength, used);
};

/** A new id; `now` in ms. Ids of one moment rise too, and so do those after a clock that was set back. */
export const newJobId = (now: number): string => {
  if (now > lastMs) {
    lastMs = now;
    counter = 0;
  } else {
    counter += 1;
    if (counter > 0x3ffff) {
      lastMs += 1;
      counter = 0;
    }
  }
  const time = lastMs.toString(16).padStart(12, '0');
  const high = ((counter >> 6) & 0xfff).toString(16).padStart(3, '0');
  // Two bits of the variant, six of the counter.
  const low = (0x80 | (counter & 0x3f)).toString(16);
  const rest = someRandom().toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${high}-${low}${rest.slice(0, 2)}-${rest.slice(2)}`;
};
