// Paints the words that were searched for, without touching the text itself.
import { type RefObject, useEffect } from 'react';

const name = 'handbook-found';

const rangesIn = (root: Node, words: readonly string[]): Range[] => {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  return ranges;
};

/** Paints every place of the words below `root`, anew whenever the page is drawn; nothing where nothing was typed. */
export const useFoundWords = (root: RefObject<HTMLElement | null>, typed: string): void => {
  useEffect(() => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
    if (root.current === null || words.length === 0) return undefined;
    CSS.highlights.set(name, new Highlight(...rangesIn(root.current, words)));
    return () => {
      CSS.highlights.delete(name);
    };
  });
};
