// A process that stores checks without pause until somebody kills it. Argument: the database file.
import { argv, stdout } from 'node:process';
import { silentLogger } from '../../electron/log/logger.ts';
import { openShopStore } from '../../electron/store/shopStore.ts';
import { aCheckRecord, anIdentity, aReading, aStoredTerminal } from './records.ts';

const opened = await openShopStore(argv[2] ?? '', { log: silentLogger, now: () => Date.now() });
if (!opened.ok) throw new Error(opened.error.code);
const readings = ['battery.voltage', 'battery.level', 'uptime'] as const;
for (let round = 0; ; round += 1) {
  const identity = anIdentity({ serialNumber: `CAFE${String(round % 7)}` });
  const known = await opened.value.terminals.bySerial('zvt', `CAFE${String(round % 7)}`);
  const terminal = known ?? aStoredTerminal({ identity, serial: `CAFE${String(round % 7)}` });
  await opened.value.checks.record(
    aCheckRecord(terminal, { readings: readings.map((metric) => aReading({ metric, value: round })) }),
  );
  if (round === 0) stdout.write('storing\n');
}
