// What comes in at the door of the records: the picture alone, without place, camera, words or anything hidden behind it.
import { mediaTypeOf } from '../register/mediaType.ts';
import { cleanJpeg } from './cleanJpeg.ts';
import { cleanPng } from './cleanPng.ts';
import { cleanWebp } from './cleanWebp.ts';
import type { CleanPicture } from './picture.ts';

const cleaners = { 'image/jpeg': cleanJpeg, 'image/png': cleanPng, 'image/webp': cleanWebp } as const;

/** The picture alone, known by its first bytes; null = no picture, damaged, cut off or moving. Cleaned ones stay as they are. */
export const cleanPicture = (bytes: Buffer): CleanPicture | null => {
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null || mediaType === 'application/pdf') return null;
  const clean = cleaners[mediaType](bytes);
  return clean?.size.every((pixels) => pixels > 0) === true ? clean : null;
};
