// Appends to a shop's journal until it is killed; says each number once it is confirmed: node … DATA-FOLDER
import { writeSync } from 'node:fs';
import { silentLogger } from '../../electron/log/logger.ts';
import { createSigner } from '../../electron/service/journal/createSigner.ts';
import { signHead } from '../../electron/service/journal/signHead.ts';
import { openShopStore } from '../../electron/store/shopStore.ts';
import { logEntryAt } from './manyEntries.ts';

const [file = ''] = process.argv.slice(2);
const opened = await openShopStore(file, { log: silentLogger, now: () => Date.now() });
if (!opened.ok) throw new Error(opened.error.code);
const { log, heads } = opened.value;
const signer = createSigner(Buffer.alloc(32, 7).toString('base64'));
const clock = { now: () => Date.now(), zoneMinutes: () => 0, after: () => ({ cancel: () => undefined }) };
for (let number = await log.newestNumber(); ; number += 1) {
  const entry = await log.append(logEntryAt(number));
  writeSync(1, `${String(entry.number)}\n`);
  if (number % 7 === 0) await signHead({ clock, signer }, { heads });
}
