// What bytes look like that none of our families understood.
import { describeForeign } from '../protocol/link/foreignBytes.ts';

/** In words and masked: the kind of protocol where it can be told, and the first bytes. */
export const looksLike = (bytes: Uint8Array): string => describeForeign(bytes);
