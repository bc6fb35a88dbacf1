// The program as it lies on this very computer, for the question whether it may look for releases.
import { accessSync, constants, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { app } from 'electron';
import { isSignedOnMac } from './isSignedOnMac.ts';
import type { ProgramPlace } from './updateSource.ts';

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : '';
  }
};

/** A program is replaced beside itself: its folder must be writable too. */
const isWritable = (file: string): boolean => {
  try {
    accessSync(file, constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Looks nothing up by itself. */
export const programPlace = (): ProgramPlace => ({
  platform: process.platform,
  env: process.env,
  isPackaged: app.isPackaged,
  resources: process.resourcesPath,
  read: textOf,
  isWritable,
  isSigned: () => isSignedOnMac(process.execPath),
});
