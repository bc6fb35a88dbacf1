// A picture without anything beside it.

/** A picture without anything beside it. */
export interface CleanPicture {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp';
  readonly content: Buffer;
  /** Width and height in pixels, before it is turned the right way up. */
  readonly size: readonly [number, number];
}
