// A process that writes to the log, makes backups, and brings them back, until somebody kills it. Arguments: the data
// folder, the folder of backups. It says `line N` for each line that was confirmed, and `back N` before it lets one go.
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { createScriptedTerminals } from './scriptedTerminals.ts';

const [, , dataFolder = '', folder = ''] = argv;

const opened = async () => {
  const { ports, plugin } = createScriptedTerminals();
  const composed = await composeEngine({
    shop: 'own',
    ports,
    plugins: [plugin],
    clock: systemClock,
    log: silentLogger,
    operator: 'Li',
    dataFolder,
  });
  if (!composed.ok) throw new Error(`${composed.error.code} ${composed.error.details ?? ''}`);
  return composed.value;
};

const must = <T>(
  answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: string } },
): T => {
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

for (let round = 1; ; round += 1) {
  const engine = await opened();
  const { backups } = engine.services;
  must(await backups.setPlan({ plan: { daily: true, time: '09:00', keep: 1 + (round % 300), keepBefore: 2 } }));
  stdout.write(`line ${String(1 + (round % 300))}\n`);
  const made = must(
    await backups.write({ file: join(folder, `${String(process.pid)}-${String(round)}.zip`), passphrase: null }),
  );
  stdout.write(`made ${made.file}\n`);
  const draft = must(await backups.inspect({ file: made.file, passphrase: null }));
  stdout.write('back\n');
  must(
    await backups.prepareRestore({
      draftId: draft.id,
      parts: ['own', 'settings'].filter((part) => draft.manifest?.parts.includes(part as 'own')) as ['own'],
    }),
  );
  await engine.close();
}
