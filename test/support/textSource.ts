// Text or bytes as a file for the verifier, in pieces of any size.
import type { ExportSource } from '../../electron/export/verify/exportSource.ts';

/** The source; `pieceBytes` = how much comes at once. */
export const textSource = (content: string | Uint8Array, pieceBytes = 65_536): ExportSource => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: 'export',
    size: bytes.length,
    read: async function* () {
      for (let at = 0; at < bytes.length; at += pieceBytes)
        yield await Promise.resolve(bytes.subarray(at, at + pieceBytes));
    },
  };
};
