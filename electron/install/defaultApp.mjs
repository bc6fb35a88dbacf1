// The small application that an Electron starts with when it is given a folder: the texts of its two files.
// It is packed into resources/default_app.asar of the development fallback, whose own was another program's.

export const defaultApp = {
  'package.json': `${JSON.stringify({ name: 'default-app', productName: 'Electron', version: '1.0.0', type: 'module', main: 'main.js' })}\n`,
  'main.js': `// Starts the application whose folder is the first argument that is not an option.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
if (args.includes('--version') || args.includes('-v')) {
  process.stdout.write('v' + process.versions.electron + '\\n');
  process.exit(0);
}
const requireIndex = args.findIndex((arg) => arg === '-r' || arg === '--require');
if (requireIndex >= 0) createRequire(import.meta.url)(resolve(args.splice(requireIndex, 2)[1]));
const folder = args.find((arg) => !arg.startsWith('-'));

try {
  if (folder === undefined) throw new Error('No application folder was given.');
  const root = resolve(folder);
  const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  app.setName(about.productName ?? about.name);
  if (about.version) app.setVersion(about.version);
  app.setAppPath(root);
  await import(pathToFileURL(join(root, about.main ?? 'index.js')).href);
} catch (error) {
  process.stderr.write((error?.stack ?? String(error)) + '\\n');
  process.exit(1);
}
`,
};
