// Files that were read from terminals, written where a person wants them; an incomplete one says so in its name.
import { createHash } from 'node:crypto';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { logFileNames } from '../../shared/help/actionWords.ts';
import type { PrivateOutput } from '../../shared/ipc/engineContract.ts';
import { writeLine } from './logWriter.ts';
import { nameOf } from './nameOf.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import { writeWholeFile } from './writeWholeFile.ts';

const pieceBytes = 65_536;

async function* pieces(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += pieceBytes)
    yield await Promise.resolve(content.subarray(at, at + pieceBytes));
}

/** A stored file with its description and a way to write it. Rejects with input.invalid, store.* */
export const savedFile = async (
  deps: ServiceDeps,
  fileId: string,
): Promise<{
  readonly description: PrivateOutput<'terminalFile.get'>;
  readonly write: (file: string) => Promise<PrivateOutput<'terminalFile.write'>>;
}> => {
  const found = await deps.shops.open.actions.file(fileId);
  if (found === null) throw new AppFailure(failure('input.invalid', { field: 'fileId', expected: 'a file' }).error);
  const { file: about, content } = found;
  const terminal = await deps.shops.open.terminals.byId(about.terminalId);
  return {
    description: { file: about, terminalName: terminal === null ? '' : nameOf(terminal) },
    write: async (file) => {
      await writeWholeFile(file, pieces(content));
      const sum = createHash('sha256').update(content).digest('hex').slice(0, 16);
      const { zh, en } = logFileNames[about.logFile];
      const summary = {
        zh: `另存终端文件：${zh}，${String(content.length)} 字节${about.isComplete ? '' : '（不完整）'}，校验 ${sum}`,
        en: `Terminal file saved: ${en}, ${String(content.length)} bytes${about.isComplete ? '' : ' (incomplete)'}, checksum ${sum}`,
      };
      await writeLine(deps, { kind: 'export', summary, terminal });
      return { file, bytes: content.length };
    },
  };
};
