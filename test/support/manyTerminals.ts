// A shop with many terminals in several stores, written as the program itself writes them: checked, bound, watched.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCheckStore } from '../../electron/store/checkStore.ts';
import { Database } from '../../electron/store/database.ts';
import { applicationId, migrate } from '../../electron/store/migrate.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { createPresenceStore, type PresencePiece } from '../../electron/store/presenceStore.ts';
import { writeRegister } from '../../electron/store/registerWrite.ts';
import type { CheckId } from '../../shared/check/checkIds.ts';
import type { CheckResult } from '../../shared/model/healthReport.ts';
import type { Outcome, Verdict } from '../../shared/model/verdict.ts';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from './records.ts';
import { aRegisterRecord } from './registerRecord.ts';

const uuid = (kind: string, index: number): string => `00000000-0000-4000-${kind}-${String(index).padStart(12, '0')}`;
const storeNames = ['天河店', '越秀店', '海珠店', '番禺店', '白云店'];
const models = ['cVEND plug', 'SIM-N5', 'A920', 'N910'];
const verdicts: readonly Verdict[] = [
  'pass',
  'pass',
  'pass',
  'pass',
  'pass',
  'pass',
  'warn',
  'pass',
  'fail',
  'incomplete',
];

const result = (id: CheckId, outcome: Outcome, key: string, value: string): CheckResult => ({
  id,
  outcome,
  evidence: [{ key, value, source: 'test' }],
  limit: null,
  explanation: { zh: '说明', en: 'explanation' },
  remedy: null,
  who: 'merchant',
});

const printers = ['ready', 'ready', 'ready', 'noPaper', 'ready', 'cutterFault'] as const;

const checksOf = (index: number, verdict: Verdict): CheckResult[] => {
  const printer = verdict === 'warn' ? (printers[index % printers.length] ?? 'ready') : 'ready';
  return [
    result('terminal.locks', 'pass', 'terminal.locks', '0'),
    result(
      'security.tamper',
      verdict === 'fail' ? 'fail' : 'pass',
      'security.flag',
      verdict === 'fail' ? 'tampered' : '',
    ),
    result('printer.state', printer === 'ready' ? 'pass' : 'warn', 'printer.state', printer),
    result('signal.strength', 'pass', 'network.registration', 'home'),
  ];
};

/** Name of the terminal number `index`. */
export const manyName = (index: number): string => `收银台 ${String(index + 1).padStart(3, '0')}`;
/** Id of the terminal number `index`. */
export const manyId = (index: number): string => uuid('8000', index);

/** Fills the shop in `folder`, which must be empty; the last ten of every hundred cannot be reached. */
export const manyTerminals = (folder: string, count: number, now = Date.now()): void => {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'steward.db'));
  database.script(`PRAGMA application_id = ${String(applicationId)}`);
  migrate(database, migrations);
  database.script('PRAGMA synchronous = OFF');
  const checks = createCheckStore(database);
  const failures: unknown[] = [];
  const noted = (work: Promise<unknown>): void => void work.catch((error: unknown) => failures.push(error));
  const seen = new Map<string, string>();
  const pieces: PresencePiece[] = [];
  const records: RegisterRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const verdict = verdicts[index % verdicts.length] ?? 'pass';
    const serialNumber = `SN${String(index).padStart(6, '0')}`;
    const identity = anIdentity({
      serialNumber,
      model: models[index % models.length] ?? null,
      tid: String(10_000_000 + index),
    });
    const at = new Date(now - (index % 7) * 11 * 60_000).toISOString();
    const isLost = index % 100 >= 90;
    const concerns = verdict === 'fail' ? ['security.tamper'] : verdict === 'warn' ? ['printer.state'] : [];
    const terminal = aStoredTerminal({
      id: manyId(index),
      givenName: manyName(index),
      identity,
      serial: serialNumber,
      address: `tcp://127.0.0.1:${String(1 + (index % 1000))}`,
      link: isLost ? 'unreachable' : 'reached',
      linkError: isLost ? 'transport.refused' : null,
      lastContactAt: at,
      verdict,
      concerns,
    });
    const record = aCheckRecord(terminal, {
      id: uuid('9000', index),
      verdict,
      checks: checksOf(index, verdict),
      finishedAt: at,
    });
    noted(checks.record({ ...record, concerns }));
    seen.set(terminal.id, at);
    pieces.push({
      terminalId: terminal.id,
      hour: Math.floor(now / 3_600_000) - 1,
      day: new Date(now).toISOString().slice(0, 10),
      watched: 3600,
      reached: 3600 - (index % 9) * 40,
    });
    const bound = {
      terminalId: terminal.id,
      lifecycle: index % 40 === 7 ? ('inRepair' as const) : ('inService' as const),
    };
    records.push(
      aRegisterRecord(
        {
          serialNumber,
          model: identity.model ?? '',
          store: storeNames[index % storeNames.length] ?? '',
          counter: `${String((index % 12) + 1)} 号台`,
        },
        { ...bound, id: uuid('a000', index) },
      ),
    );
  }
  records.push(
    aRegisterRecord(
      { serialNumber: 'SN900001', model: 'A920', store: '天河店', counter: '新柜台' },
      { id: uuid('a000', 999_999), lifecycle: 'inService' },
    ),
  );
  noted(createPresenceStore(database).add({ pieces, seen }));
  database.transaction(() => {
    writeRegister(database, { records, line: null });
  });
  database.close();
  if (failures.length > 0) throw failures[0];
};
