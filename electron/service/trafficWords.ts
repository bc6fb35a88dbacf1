// Which family of terminals understands a message: it masks it, and says what it means.
import type { DriverPlugin, HideMore, MessageInWords } from '../driver/driverPlugin.ts';
import type { ByteMasker } from '../log/maskBytes.ts';
import type { PortAddress } from '../transport/portAddress.ts';
import { type CutPiece, createPlainCutter, type MessageCutter } from '../transport/trace/messageCutter.ts';
import type { TraceDirection } from '../transport/trace/trace.ts';

/** A message that may be kept. */
export interface MaskedMessage {
  readonly bytes: Uint8Array;
  /** Places that were overwritten. */
  readonly masked: readonly MaskedPlace[];
  readonly family: string | null;
}

/** From a place to the first one after it. */
export interface MaskedPlace {
  readonly from: number;
  readonly to: number;
}

/** What all families together know. */
export interface TrafficWords {
  /** A cutter for one direction of a line of that kind. */
  cutterFor(kind: PortAddress['kind']): MessageCutter;
  /** Masks a piece: a whole message by its family, everything else by its digits alone; `also` hides more of it. */
  mask(
    direction: TraceDirection,
    piece: CutPiece,
    by: { readonly masker: ByteMasker; readonly kind?: PortAddress['kind']; readonly also?: HideMore },
  ): MaskedMessage;
  /** What a masked message says; null if its family is gone or says nothing. */
  describe(direction: TraceDirection, message: Pick<MaskedMessage, 'bytes' | 'family'>): MessageInWords | null;
  /** The family that understands these bytes. */
  familyOf(direction: TraceDirection, bytes: Uint8Array): string | null;
}

/** Places in which two equally long pieces differ. */
export const differences = (one: Uint8Array, other: Uint8Array): MaskedPlace[] => {
  const found: MaskedPlace[] = [];
  let from = -1;
  for (let at = 0; at <= one.length; at += 1) {
    const differs = at < one.length && one[at] !== other[at];
    if (differs && from === -1) from = at;
    else if (!differs && from !== -1) {
      found.push({ from, to: at });
      from = -1;
    }
  }
  return found;
};

/** The words of these families, asked in their order. */
export const createTrafficWords = (plugins: readonly DriverPlugin[]): TrafficWords => {
  const describing = plugins.filter((plugin) => plugin.describe !== undefined && plugin.mask !== undefined);
  const ask = (plugin: DriverPlugin, direction: TraceDirection, bytes: Uint8Array): MessageInWords | null => {
    try {
      return plugin.describe?.(direction, bytes) ?? null;
    } catch {
      // A family that stumbles over a message does not understand it; it is masked as an unknown one then.
      return null;
    }
  };
  const understanding = (direction: TraceDirection, bytes: Uint8Array): DriverPlugin | undefined =>
    describing.find((plugin) => ask(plugin, direction, bytes) !== null);

  const cuttingFor = (kind: PortAddress['kind']): DriverPlugin | undefined =>
    plugins.find((plugin) => plugin.cutter !== undefined && plugin.transports.includes(kind));
  const familyOfPiece = (
    direction: TraceDirection,
    piece: CutPiece,
    kind: PortAddress['kind'] | undefined,
  ): DriverPlugin | undefined => {
    if (!piece.isWhole) return undefined;
    const cutting = piece.isFramed === true && kind !== undefined ? cuttingFor(kind) : undefined;
    return cutting?.mask === undefined ? understanding(direction, piece.bytes) : cutting;
  };

  return {
    cutterFor: (kind) => cuttingFor(kind)?.cutter?.(kind) ?? createPlainCutter(),
    mask: (direction, piece, { masker, kind, also }) => {
      const { bytes, isWhole } = piece;
      const plugin = familyOfPiece(direction, piece, kind);
      const own = plugin?.mask?.(direction, bytes, also);
      if (plugin !== undefined && own?.length === bytes.length) {
        masker.reset();
        return { bytes: own, masked: differences(bytes, own), family: plugin.id };
      }
      const masked = masker.mask(bytes, isWhole);
      also?.(masked);
      return { bytes: masked, masked: differences(bytes, masked), family: null };
    },
    describe: (direction, { bytes, family }) => {
      const plugin = family === null ? undefined : describing.find(({ id }) => id === family);
      return plugin === undefined ? null : ask(plugin, direction, bytes);
    },
    familyOf: (direction, bytes) => understanding(direction, bytes)?.id ?? null,
  };
};
