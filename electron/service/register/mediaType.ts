// Tells pictures by their first bytes; names and endings can say anything.
import type { Attachment } from '../../../shared/register/registerRecord.ts';

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** What the bytes are; null = nothing that is kept. PNG (ISO/IEC 15948), JPEG (ISO/IEC 10918-1), WebP (RFC 9649), PDF (ISO 32000). */
export const mediaTypeOf = (bytes: Uint8Array): Attachment['mediaType'] | null => {
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  const isWebp = starts(bytes, [0x52, 0x49, 0x46, 0x46]) && starts(bytes, [0x57, 0x45, 0x42, 0x50], 8);
  if (isWebp) return 'image/webp';
  return starts(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]) ? 'application/pdf' : null;
};
