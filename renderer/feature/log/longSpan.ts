// Where rows lie in a list that would be higher than a page can be: pixels of the scrollbar and pixels of the list.
//
// Chromium draws nothing beyond some 33 million device pixels. A list of up to eight million is as high as it is; a
// higher one is pressed together in the middle, and each of its ends is left as it is, so that the first and the last
// row are reached like in any list. Short ways are scrolled pixel by pixel; a long way, such as a drag of the
// scrollbar, goes to the same part of the list.

/** Heights in CSS pixels: all rows, what the scrollbar believes, and the part that is on the screen. */
export interface LongSpan {
  readonly full: number;
  readonly inner: number;
  readonly view: number;
}

/** Where one is: `top` in the list = `scrollTop` of the scrollbar + `offset`. */
export interface LongPlace {
  readonly scrollTop: number;
  readonly offset: number;
}

/** Highest page that is drawn whole at any zoom up to four. */
export const highestPage = 8_000_000;
const plainEnd = 200_000;

/** The span of so many rows. */
export const spanOf = (count: number, rowHeight: number, view: number): LongSpan => {
  const full = Math.max(0, count * rowHeight);
  return { full, inner: Math.min(full, highestPage), view: Math.max(0, view) };
};

const between = (least: number, value: number, most: number): number => Math.min(Math.max(least, value), most);

/** Where in the list a position of the scrollbar lies. */
export const topAt = ({ full, inner, view }: LongSpan, scrollTop: number): number => {
  const [most, mostInner] = [Math.max(0, full - view), Math.max(0, inner - view)];
  if (full === inner || scrollTop <= plainEnd) return between(0, scrollTop, most);
  if (scrollTop >= mostInner - plainEnd) return between(0, most - (mostInner - scrollTop), most);
  return plainEnd + ((scrollTop - plainEnd) * (most - 2 * plainEnd)) / (mostInner - 2 * plainEnd);
};

/** The place of the scrollbar for a position in the list. */
export const placeAt = ({ full, inner, view }: LongSpan, wanted: number): LongPlace => {
  const [most, mostInner] = [Math.max(0, full - view), Math.max(0, inner - view)];
  const top = between(0, wanted, most);
  const scrollTop =
    full === inner || top <= plainEnd
      ? top
      : top >= most - plainEnd
        ? mostInner - (most - top)
        : plainEnd + ((top - plainEnd) * (mostInner - 2 * plainEnd)) / (most - 2 * plainEnd);
  return { scrollTop, offset: top - scrollTop };
};

/** The place after the scrollbar has moved: a short way is taken as it is, a long one leads to its part of the list. */
export const movedTo = (span: LongSpan, before: LongPlace, scrollTop: number): LongPlace => {
  if (span.full === span.inner) return { scrollTop, offset: 0 };
  if (Math.abs(scrollTop - before.scrollTop) > span.view) {
    return { scrollTop, offset: topAt(span, scrollTop) - scrollTop };
  }
  const top = between(0, scrollTop + before.offset, Math.max(0, span.full - span.view));
  return { scrollTop, offset: top - scrollTop };
};

/** First and last row on the screen, both included, with `extra` rows on either side; last is -1 without rows. */
export const rowsAt = (
  count: number,
  rowHeight: number,
  { top, view, extra }: { readonly top: number; readonly view: number; readonly extra: number },
): { readonly first: number; readonly last: number } => ({
  first: Math.max(0, Math.min(count - 1, Math.floor(top / rowHeight)) - extra),
  last: Math.min(count - 1, Math.ceil((top + view) / rowHeight) - 1 + extra),
});
