// Tells what is being done and for how long, once it has taken two seconds; short work stays silent.
import { inWords } from './say.mjs';

/** @typedef {import('./say.mjs').Words} Words */

const FIRST_LINE_MS = 2000;
const NEXT_LINE_MS = 3000;

/**
 * Runs `work` under a title. `measure` gives the bytes done so far, or a short text, for the line.
 * @template T
 * @param {Words} title
 * @param {() => Promise<T>} work
 * @param {() => number | string} [measure]
 * @returns {Promise<T>}
 */
export async function withProgress(title, work, measure = () => '') {
  const startedAt = Date.now();
  const live = process.stderr.isTTY;
  let lines = 0;
  /** @type {NodeJS.Timeout} */
  let timer;
  const show = () => {
    lines += 1;
    const line = progressLine(inWords(title), Date.now() - startedAt, measure());
    process.stderr.write(live ? `\r\u001b[K${line}` : `${line}\n`);
    timer = setTimeout(show, live ? 500 : NEXT_LINE_MS);
  };
  timer = setTimeout(show, FIRST_LINE_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (lines > 0 && live) process.stderr.write('\n');
  }
}

/**
 * @param {string} title
 * @param {number} elapsedMs
 * @param {number | string} measured bytes, or a text as it is
 * @returns {string}
 */
export function progressLine(title, elapsedMs, measured) {
  const detail = typeof measured === 'number' ? `${(measured / 1e6).toFixed(0)} MB` : measured;
  return [`${title} …`, `${Math.round(elapsedMs / 1000)} s`, detail].filter((part) => part !== '').join('  ');
}
