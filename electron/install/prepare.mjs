// Brings a machine from a fresh clone to where the program runs: npm packages with Node 24, Electron, system packages.
// Quick and silent when nothing is missing; can be interrupted at any moment and run again.
import { join } from 'node:path';
import { installPackages } from './installPackages.mjs';
import { packagesState } from './packagesState.mjs';
import { places } from './places.mjs';
import { isElectronReady, prepareElectron } from './prepareElectron.mjs';
import { missingOnSystem, prepareSystem } from './prepareSystem.mjs';
import { adviseSandbox } from './sandboxAdvice.mjs';
import { withLock } from './takeLock.mjs';

/** @typedef {'engine' | 'window' | 'paper' | 'tests'} Need  the command line · the window · PDF without a window · everything that the tests use */

/**
 * Rejects with a SetupFailure that names the cause and the one command that helps.
 * @param {{ need: Need }} wish
 */
export async function prepare({ need }) {
  const missing = need === 'engine' ? [] : missingOnSystem(need);
  if (packagesState() === 'complete' && missing.length === 0 && (need === 'engine' || isElectronReady())) return;
  await withLock(join(places.scratch, 'prepare.lock'), async () => {
    await installPackages();
    if (need === 'engine') return;
    await prepareSystem(missingOnSystem(need));
    if (!isElectronReady()) await prepareElectron();
    adviseSandbox();
  });
}
