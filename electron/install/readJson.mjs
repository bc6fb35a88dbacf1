// Reads a JSON file of ours; what is missing or damaged counts as absent, and is made anew by who wanted it.
import { readFileSync } from 'node:fs';

/**
 * @param {string} path
 * @returns {Record<string, unknown> | null}
 */
export function readJson(path) {
  try {
    const content = /** @type {unknown} */ (JSON.parse(readFileSync(path, 'utf8')));
    return typeof content === 'object' && content !== null ? { ...content } : null;
  } catch {
    return null;
  }
}
