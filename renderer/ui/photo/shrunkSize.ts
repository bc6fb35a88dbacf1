// How large a photo is kept: enough to read a serial number on it, not enough to fill the disk.

/** Longest edge of a photo that is kept, in pixels. */
export const longestEdge = 2400;
/** A photo up to this many bytes is kept as it is. */
export const smallEnough = 1_500_000;
/** Above this many bytes a file is not even opened: no camera makes such a photo. */
export const mostBytes = 200_000_000;

/** Width and height after making the longest edge fit; never larger than before, never nothing. */
export const shrunkSize = (width: number, height: number): { readonly width: number; readonly height: number } => {
  const factor = Math.min(1, longestEdge / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
};
