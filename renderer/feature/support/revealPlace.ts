// Brings a found place of a long line into sight: the line is wider than the window, and what was found stands far right.

const rangeOf = (line: Element, wanted: string | null): Range | null => {
  const range = document.createRange();
  if (wanted === null) {
    const mark = line.querySelector('mark');
    if (mark === null) return null;
    range.selectNodeContents(mark);
    return range;
  }
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const at = node.nodeValue?.toLowerCase().indexOf(wanted.toLowerCase()) ?? -1;
    if (at < 0) continue;
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    return range;
  }
  return null;
};

/** Scrolls `line` sideways within `frame` to its first mark, or to the text that was searched for, which is marked. */
export const revealPlace = (frame: Element, line: Element, wanted: string | null): void => {
  const range = rangeOf(line, wanted);
  if (range === null) return;
  const [place, seen] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (place.left < seen.left + 64 || place.right > seen.right - 16) {
    frame.scrollLeft += place.left - seen.left - seen.width / 3;
  }
  if (wanted === null) return;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};
