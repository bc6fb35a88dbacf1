// Finds where two trees of words differ: a key that one lacks, an empty sentence, other places to fill.

const leaves = (tree: unknown, path: string): [string, unknown][] =>
  typeof tree === 'object' && tree !== null
    ? Object.entries(tree).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
    : [[path, tree]];

const places = (text: string): string =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([place]) => place)
    .sort()
    .join();

/** Keys of the first tree whose sentence is empty, missing in the second, or filled from other facts there. */
export const oddTexts = (one: unknown, other: unknown): string[] => {
  const partner = new Map(leaves(other, ''));
  return leaves(one, '').flatMap(([key, text]) => {
    const match = partner.get(key);
    const isOdd =
      typeof text !== 'string' ||
      typeof match !== 'string' ||
      text === '' ||
      match === '' ||
      places(text) !== places(match);
    return isOdd ? [key] : [];
  });
};
