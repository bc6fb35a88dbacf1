// What a simulated terminal was asked, oldest first; what is too old or too much is forgotten.

/** Messages kept at most, and their bytes together. */
const most = { messages: 100_000, bytes: 16 * 1024 * 1024 };

/** Remembers whole messages. */
export interface CommandMemory {
  add(apdu: Uint8Array): void;
  all(): readonly Uint8Array[];
  forget(): void;
}

/** An empty memory. */
export const createCommandMemory = (
  limits: { readonly messages: number; readonly bytes: number } = most,
): CommandMemory => {
  let kept: Uint8Array[] = [];
  let bytes = 0;
  return {
    add: (apdu) => {
      kept.push(apdu);
      bytes += apdu.length;
      if (kept.length <= limits.messages && bytes <= limits.bytes) return;
      // A quarter at once, so that forgetting costs next to nothing.
      const gone = kept.splice(0, Math.max(1, Math.floor(kept.length / 4)));
      bytes -= gone.reduce((sum, one) => sum + one.length, 0);
    },
    all: () => kept,
    forget: () => {
      kept = [];
      bytes = 0;
    },
  };
};
