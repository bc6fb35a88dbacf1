// A JPEG with nothing but its picture (ISO/IEC 10918-1 annex B): no place, no camera, no thumbnail, nothing behind its end.

import { orientationExif, orientationOf } from './orientation.ts';
import type { CleanPicture } from './picture.ts';

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Tables and frames of the picture: DHT, DAC, DQT, DNL, DRI, DHP, EXP, all SOF. */
const isOfPicture = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xdb && marker <= 0xdf);
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.byteLength + 2, 2);
  return Buffer.concat([head, content]);
};

const exifMark = 'Exif\0\0';
const adobeMark = 'Adobe';
/** Version 1.1, no unit, 1 : 1, no thumbnail. */
const plainJfif = segment(0xe0, Buffer.from([0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]));

/** Where the coded data of a scan end: the next marker that is neither a stuffed zero nor a restart. */
const endOfScan = (bytes: Buffer, from: number): number => {
  let at = from;
  while (at + 1 < bytes.byteLength) {
    const next = bytes.indexOf(0xff, at);
    if (next === -1 || next + 1 >= bytes.byteLength) return -1;
    const marker = bytes[next + 1] as number;
    if (marker !== 0x00 && marker !== 0xff && !(marker >= 0xd0 && marker <= 0xd7)) return next;
    at = marker === 0xff ? next + 1 : next + 2;
  }
  return -1;
};

interface Parts {
  readonly kept: Buffer[];
  orientation: number;
  hasJfif: boolean;
  size: readonly [number, number] | null;
  hasScan: boolean;
}

/** Keeps what belongs to the picture; notes what else is needed to show it. */
const take = (parts: Parts, marker: number, content: Buffer): void => {
  if (isFrame(marker) && content.byteLength >= 6) parts.size = [content.readUInt16BE(3), content.readUInt16BE(1)];
  if (isOfPicture(marker)) parts.kept.push(segment(marker, content));
  const says = (mark: string): boolean => content.toString('latin1', 0, mark.length) === mark;
  if (marker === 0xe0 && says('JFIF')) parts.hasJfif = true;
  if (marker === 0xe1 && says(exifMark)) parts.orientation = orientationOf(content.subarray(exifMark.length));
  // Says how the colours are coded, without which they would be wrong; 12 bytes, nothing else fits.
  if (marker === 0xee && says(adobeMark)) parts.kept.push(segment(marker, content.subarray(0, 12)));
};

const whole = ({ kept, orientation, hasJfif }: Parts): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, startOfImage]),
    ...(hasJfif ? [plainJfif] : []),
    ...(orientation === 1
      ? []
      : [segment(0xe1, Buffer.concat([Buffer.from(exifMark, 'latin1'), orientationExif(orientation)]))]),
    ...kept,
    Buffer.from([0xff, endOfImage]),
  ]);

/** The picture alone; null = damaged, cut off, or no picture. */
export const cleanJpeg = (bytes: Buffer): CleanPicture | null => {
  const parts: Parts = { kept: [], orientation: 1, hasJfif: false, size: null, hasScan: false };
  let at = 2;
  while (at + 1 < bytes.byteLength) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) {
      const { size, hasScan } = parts;
      return size === null || !hasScan ? null : { mediaType: 'image/jpeg', content: whole(parts), size };
    }
    if (at + 4 > bytes.byteLength) return null;
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.byteLength) return null;
    const content = bytes.subarray(at + 4, end);
    if (marker === startOfScan) {
      const scanEnd = endOfScan(bytes, end);
      if (scanEnd === -1) return null;
      parts.kept.push(segment(marker, content), bytes.subarray(end, scanEnd));
      parts.hasScan = true;
      at = scanEnd;
      continue;
    }
    take(parts, marker, content);
    at = end;
  }
  return null;
};
