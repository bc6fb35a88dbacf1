// A journal of many entries, the same in every run: Chinese and English, terminals, stores, people, what was changed and why.
import type { Database } from '../../electron/store/database.ts';
import { appendToJournal } from '../../electron/store/journalStore.ts';
import type { NewLogEntry } from '../../electron/store/logStore.ts';
import { type LogKind, logKinds, logSources } from '../../shared/model/logEntry.ts';
import { verdicts } from '../../shared/model/verdict.ts';

const begin = Date.parse('2019-01-01T00:00:00.000Z');
const stepMs = 240_000;
const operators = ['李明', '王芳', 'Anna Berg', 'Chen Wei', '赵强', 'Tom', '陈静', 'night shift'];
const stores = ['人民路店', '中山路旗舰店', '火车站店', 'Riverside', 'Airport T2', '大学城店', '东门市场', '高新区店'];
const models = ['N900', 'A920 Pro', 'SP630', 'cVEND plug', 'P2000', 'M66'];
const reasons = [
  '客户来电报修',
  'printer was jammed',
  '例行保养',
  'replaced after the storm',
  '按供应商建议',
  'weekly round',
];

// Numbers that look thrown, but are the same every time (the mixing steps of MurmurHash3).
const thrown = (index: number, salt: number): number => {
  let mixed = Math.imul(index * 16 + salt, 0x9e37_79b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const sentences: Readonly<Partial<Record<LogKind, (index: number) => { zh: string; en: string }>>> = {
  check: (index) => {
    const volts = (3.4 + (thrown(index, 1) % 90) / 100).toFixed(2);
    return {
      zh: `快速检查完成：${String((index % 19) + 3)} 项正常，电池电压 ${volts} V，走纸正常`,
      en: `Quick check finished: ${String((index % 19) + 3)} passed, battery voltage ${volts} V, paper feeds`,
    };
  },
  link: (index) => ({
    zh: `终端在端口 COM${String(index % 12)} 上重新连接，中断 ${String(thrown(index, 2) % 900)} 秒`,
    en: `Terminal reconnected on port COM${String(index % 12)} after ${String(thrown(index, 2) % 900)} s`,
  }),
  action: (index) => ({
    zh: `已重启终端，原因 ${pick(reasons, index)}`,
    en: `Terminal restarted: ${pick(reasons, index)}`,
  }),
  register: (index) => ({
    zh: `台账：柜台改为 ${String(index % 40)} 号`,
    en: `Register: counter set to ${String(index % 40)}`,
  }),
  note: (index) => ({
    zh: `签到后打印头发热，第 ${String(index)} 次观察`,
    en: `签到后打印头发热，第 ${String(index)} 次观察`,
  }),
  import: (index) => ({ zh: `导入 list-${String(index)}.xlsx`, en: `Imported list-${String(index)}.xlsx` }),
};
const usual: readonly LogKind[] = ['check', 'check', 'check', 'check', 'link', 'link', 'action', 'register', 'note'];

const terminalAt = (index: number) => {
  const which = thrown(index, 3) % 500;
  const digits = String(which).padStart(4, '0');
  return {
    terminalId: `00000000-0000-4000-8000-00000000${digits}`,
    terminalName: `${pick(models, which)} ${digits}`,
    serialNumber: `N9${digits}${String((which * 7919) % 9973).padStart(4, '0')}`,
    store: pick(stores, which),
  };
};
const nowhere = { terminalId: null, terminalName: null, serialNumber: null, store: null };

/** The entry that comes at this place, from 0; four minutes after the one before. */
export const logEntryAt = (index: number): NewLogEntry => {
  const kind = index % 10 === 9 ? pick(logKinds, thrown(index, 4)) : pick(usual, thrown(index, 5));
  const words = sentences[kind]?.(index);
  return {
    at: new Date(begin + index * stepMs).toISOString(),
    kind,
    operator: pick(operators, thrown(index, 6)),
    ...(kind === 'import' || kind === 'login' ? nowhere : terminalAt(index)),
    verdict: kind === 'check' ? pick(verdicts, thrown(index, 7) % 3 === 0 ? index : 0) : null,
    summary: words ?? { zh: `${kind} 记录 ${String(index)}`, en: `${kind} entry ${String(index)}` },
    checkId: null,
    simulated: false,
    source: pick(logSources, thrown(index, 8)),
    zone: 480,
    why: kind === 'action' ? pick(reasons, index) : null,
    before: kind === 'register' ? { counter: String(index % 39) } : null,
    after: kind === 'register' ? { counter: String(index % 40) } : null,
  };
};

/** Appends `count` entries, 1000 a transaction, beginning with that of place `from`. */
export const fillJournal = (database: Database, count: number, from = 0): void => {
  for (let done = 0; done < count; done += 1000) {
    const some = Array.from({ length: Math.min(1000, count - done) }, (_, index) => logEntryAt(from + done + index));
    database.transaction(() => appendToJournal(database, some));
  }
};
