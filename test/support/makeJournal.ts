// Makes a shop with many entries by hand: node test/support/makeJournal.ts DATA-FOLDER COUNT
import { silentLogger } from '../../electron/log/logger.ts';
import { shopFile } from '../../electron/service/shops.ts';
import { openDatabase } from '../../electron/store/openDatabase.ts';
import { fillJournal } from './manyEntries.ts';

const [folder = '', count = '1000000'] = process.argv.slice(2);
const opened = await openDatabase(shopFile(folder, 'own'), { log: silentLogger, now: () => Date.now() });
if (!opened.ok) throw new Error(opened.error.code);
const began = performance.now();
fillJournal(opened.value.database, Number(count));
opened.value.database.close();
process.stdout.write(`${count} entries in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
