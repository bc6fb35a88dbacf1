// A photo as it is sent: small ones as they are, large ones drawn anew in a smaller size.
import { mostBytes, shrunkSize, smallEnough } from './shrunkSize.ts';

/** What became of a file. */
export type ShrunkPhoto =
  | { readonly kind: 'photo'; readonly name: string; readonly content: string }
  | { readonly kind: 'unreadable' | 'tooLarge'; readonly name: string; readonly megabytes: number };

const kept = ['image/jpeg', 'image/png', 'image/webp'];
const quality = 0.86;
const longestName = 120;

const base64Of = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
};

const redrawn = async (file: Blob): Promise<Blob | null> => {
  const picture = await createImageBitmap(file);
  try {
    const { width, height } = shrunkSize(picture.width, picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, width, height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  } finally {
    picture.close();
  }
};

/** Reads a file or a pasted picture; whatever cannot be a photo is named, never thrown. */
export const shrinkPhoto = async (file: Blob, name: string): Promise<ShrunkPhoto> => {
  const called = name.trim() === '' ? 'photo.png' : name.trim().slice(-longestName);
  const megabytes = Math.round(file.size / 1e6);
  if (file.size > mostBytes) return { kind: 'tooLarge', name: called, megabytes };
  try {
    const isKept = kept.includes(file.type) && file.size <= smallEnough;
    // Opened in any case: a file that only calls itself a picture is found out here, in words.
    if (isKept) (await createImageBitmap(file)).close();
    const blob = isKept ? file : await redrawn(file);
    if (blob === null) return { kind: 'unreadable', name: called, megabytes };
    return {
      kind: 'photo',
      name: isKept ? called : `${called.replace(/\.[^.]{1,5}$/, '').slice(0, longestName - 4)}.jpg`,
      content: await base64Of(blob),
    };
  } catch {
    return { kind: 'unreadable', name: called, megabytes };
  }
};
