// Captures that were put into the simulated shop, as the recordings that its terminals play.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Capture } from '../../shared/model/capture.ts';
import type { RecordingShelf } from '../simulator/recordedTerminals.ts';
import { capturesFolder, createCaptureStore, isCaptureId } from '../store/captureStore.ts';

const idPattern = /^replay-(.+)-(\d{1,3})$/;

const nameOf = ({ note, importedFrom, startedAt, lines }: Capture, line: number): string =>
  `重放 Replay · ${note ?? importedFrom ?? startedAt.slice(0, 16).replace('T', ' ')} · ${lines[line]?.address ?? ''}`;

/** The recordings of a data folder. */
export const captureRecordings = (dataFolder: string): RecordingShelf => {
  const store = createCaptureStore(join(dataFolder, capturesFolder));
  return {
    list: async () =>
      (await store.list()).flatMap(({ capture }) =>
        capture?.isReplayed === true
          ? capture.lines.flatMap(({ messages }, line) =>
              messages > 0 ? [{ id: `replay-${capture.id}-${line}`, name: nameOf(capture, line) }] : [],
            )
          : [],
      ),
    read: async (id) => {
      const [, captureId = '', line = ''] = idPattern.exec(id) ?? [];
      if (!isCaptureId(captureId) || (await store.read(captureId))?.isReplayed !== true) return null;
      return { bytes: await readFile(store.file(captureId, 'trace.pcapng')), line: Number(line) };
    },
  };
};
