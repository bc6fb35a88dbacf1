// Runs the command line on Node 24: here, when this is Node 24 already, or as a program of its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { places, toolEnvironment } from './places.mjs';
import { runProgram } from './runProgram.mjs';

const entry = join(places.root, 'electron', 'cli', 'steward.ts');

/**
 * @param {readonly string[]} args
 * @returns {Promise<void>} the exit status is set by then, or by the command line when it ends
 */
export async function runSteward(args) {
  const runsTypeScript = Number(process.versions.node.split('.')[0]) >= 24;
  if (runsTypeScript) {
    process.argv = [process.execPath, entry, ...args];
    await import(pathToFileURL(entry).href);
    return;
  }
  process.exitCode = await runProgram(places.node, [entry, ...args], { env: toolEnvironment() });
}
