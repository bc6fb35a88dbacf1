// Brings typed text to the form that is compared: half width, no blanks around it, one kind of dash; case is left alone.

/** Half-width form without blanks at the ends or characters that cannot be seen, every dash a hyphen. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[‐-―−]/g, '-')
    .trim();
