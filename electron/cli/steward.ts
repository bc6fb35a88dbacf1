#!/usr/bin/env node
// The steward command line: connects the process to one run and ends with its status.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What was compiled once starts in less than half the time; where it cannot be kept nothing is lost.
const compiled = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'node');
enableCompileCache(compiled);
// Threads take it from here.
process.env['NODE_COMPILE_CACHE'] ??= compiled;

const ending = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The first signal ends what runs in good order; a second one ends the process.
  process.once(name, () => {
    ending.abort(name);
  });
}
// A reader that has seen enough (`steward … | head`) is no failure.
let isReaderGone = false;
process.stdout.on('error', () => {
  isReaderGone = true;
  ending.abort('reader gone');
});
process.stderr.on('error', () => undefined);

// Loaded only now: a signal that comes while the program is still loading ends the run in good order too.
const { runSteward } = await import('./runSteward.ts');
const status = await runSteward(process.argv.slice(2), {
  outputs: {
    write: (text) => {
      if (!isReaderGone) process.stdout.write(text);
    },
    writeAside: (text) => {
      process.stderr.write(text);
    },
    hasColour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    isAsideTerminal: process.stderr.isTTY && process.env['TERM'] !== 'dumb',
    columns: process.stdout.isTTY ? process.stdout.columns : 100,
  },
  env: process.env,
  signal: ending.signal,
});
process.exitCode = status;
// Everything is closed by now. Node's own way out can turn in circles for ever over a connection that was reset with
// unsent bytes, so what was written is waited for, and then the process ends.
const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });
setTimeout(() => process.exit(status), 1500).unref();
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(status);
