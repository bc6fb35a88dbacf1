// Reads what follows `npm test --`: kinds of tests (unit, e2e …), parts of file names, `-t` for parts of test names. Pure.

const VITEST_KINDS = ['unit', 'contract', 'integration', 'rules'];
const WINDOW_KIND = 'e2e';

/** @typedef {{ kinds: string[], window: boolean, files: string[], name: string | null }} TestWishes */

/**
 * @param {readonly string[]} args
 * @returns {TestWishes | { unknown: string }}
 */
export function testWishes(args) {
  const words = [];
  let name = null;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-t' || arg === '--testNamePattern' || arg === '-g') {
      index += 1;
      name = args[index] ?? '';
    } else if (arg.startsWith('-')) return { unknown: arg };
    else words.push(arg);
  }
  const kinds = words.filter((word) => VITEST_KINDS.includes(word));
  const files = words.filter((word) => !VITEST_KINDS.includes(word) && word !== WINDOW_KIND);
  const window = words.includes(WINDOW_KIND);
  if (kinds.length === 0 && !window) return { kinds: VITEST_KINDS, window: true, files, name };
  return { kinds, window, files, name };
}
