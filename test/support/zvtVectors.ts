// The golden ZVT frames as bytes.
import { readFileSync } from 'node:fs';
import { fromHex } from '../../electron/protocol/field/hex.ts';

/** One frame of test/golden/zvt/vectors.json. */
export interface ZvtVector {
  readonly id: string;
  readonly layer: 'apdu' | 'serial' | 'serial-char' | 'tcp-foreign';
  readonly meaning: string;
  readonly bytes: Uint8Array;
  /** The length field is that of the data; false in the negative ones, undefined where there is none. */
  readonly isLengthRight: boolean | undefined;
}

interface Raw {
  readonly id: string;
  readonly layer: ZvtVector['layer'];
  readonly meaning: string;
  readonly hex: string;
  readonly length_ok?: boolean;
}

const raw = JSON.parse(readFileSync(new URL('../golden/zvt/vectors.json', import.meta.url), 'utf8')) as readonly Raw[];

/** All frames. */
export const zvtVectors: readonly ZvtVector[] = raw.map(({ id, layer, meaning, hex, length_ok }) => ({
  id,
  layer,
  meaning,
  bytes: fromHex(hex),
  isLengthRight: length_ok,
}));

/** The frames of one layer. */
export const vectorsOf = (layer: ZvtVector['layer']): readonly ZvtVector[] =>
  zvtVectors.filter((vector) => vector.layer === layer);

/** The bytes of one frame. */
export const vectorBytes = (id: string): Uint8Array => {
  const found = zvtVectors.find((vector) => vector.id === id);
  if (found === undefined) throw new Error(`no frame ${id}`);
  return found.bytes;
};
