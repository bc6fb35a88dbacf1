/** The lint rules that read one file's text alone; what they found in a text is remembered by its content. */
import { runLint } from './lintParts.mjs';

await runLint(
  'plain',
  { project: null },
  { cache: true, cacheStrategy: 'content', cacheLocation: 'node_modules/.cache/eslint/' },
);
