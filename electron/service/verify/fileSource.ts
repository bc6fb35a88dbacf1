// A file on a disk for the verifier.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { ExportSource } from '../../export/verify/exportSource.ts';

const piece = 1024 * 1024;

/** The source; reading it rejects with the system's error. Throws AppFailure verify.unreadable for what is no file. */
export const fileSource = async (file: string): Promise<ExportSource> => {
  const unreadable = (details: string): AppFailure =>
    new AppFailure(failure('verify.unreadable', { file }, details).error);
  const found = await stat(file).catch((thrown: unknown) => {
    throw unreadable(String(thrown));
  });
  if (!found.isFile()) throw unreadable('not a file');
  return {
    name: basename(file),
    size: found.size,
    read: async function* () {
      try {
        for await (const bytes of createReadStream(file, { highWaterMark: piece })) yield bytes as Uint8Array;
      } catch (thrown) {
        throw unreadable(String(thrown));
      }
    },
  };
};
