// diagnose.case: one diagnosis with 30 facts, from the document to the answer with its next questions.
import { diagnoseDocument } from '../../electron/diagnosis/diagnose.ts';
import type { EvidenceFact } from '../../shared/diagnosis/evidenceSchema.ts';
import { type Benchmark, median } from './harness/benchmark.ts';

const warmUps = 500;
const runs = 2000;

const pair = (name: string, value: string): EvidenceFact[] => [
  { key: `terminal.${name}`, value, source: 'device' },
  { key: `register.${name}`, value, source: 'register' },
];

/** Thirty facts about a 97 that leave much open, so that many questions have to be tried. */
const facts: readonly EvidenceFact[] = [
  { key: 'response.code', value: '00', source: 'receipt', operation: 'sale', at: '2026-11-20T18:40:00+08:00' },
  { key: 'response.code', value: '77', source: 'receipt', operation: 'sale', at: '2026-11-21T08:05:00+08:00' },
  { key: 'response.code', value: '00', source: 'receipt', operation: 'sign-on', at: '2026-11-21T08:07:00+08:00' },
  {
    key: 'response.code',
    value: '97',
    source: 'host',
    operation: 'sale',
    at: '2026-11-22T09:12:00+08:00',
    rrn: '632608114207',
  },
  { key: 'screen.text', value: '终端未登记，请联系收单行或银联', source: 'receipt' },
  { key: 'user.text', value: '昨天还好好的，今天早上就说没登记了', source: 'user' },
  ...pair('sn', 'A92000555'),
  ...pair('tid', '10001234'),
  ...pair('mid', '82229005943096D'),
  { key: 'terminal.model', value: 'A920', source: 'device' },
  { key: 'terminal.appVersion', value: '3.2.1', source: 'device' },
  { key: 'terminal.batch', value: '000123', source: 'device' },
  { key: 'terminal.merchantName', value: '李记面馆', source: 'receipt' },
  { key: 'register.merchantName', value: '李记面馆（个体工商户）', source: 'register' },
  { key: 'register.uscc', value: '91110000600037341L', source: 'register' },
  { key: 'register.address', value: '广东省广州市天河区示范路 8 号', source: 'register' },
  { key: 'register.region', value: '广州', source: 'register' },
  { key: 'location.region', value: '广州市', source: 'device' },
  { key: 'register.iccid', value: '89860121801234567890', source: 'register' },
  { key: 'sim.iccid', value: '89860121801234567890', source: 'device' },
  { key: 'signal.csq', value: 22, source: 'device' },
  { key: 'signal.registration', value: 1, source: 'device' },
  { key: 'battery.percent', value: 88, source: 'device' },
  { key: 'clock.offsetSeconds', value: 3, source: 'device' },
  { key: 'storage.freePercent', value: 41, source: 'device' },
  { key: 'event.serviceVisit', value: '2026-11-21T15:00:00+08:00', source: 'user' },
  { key: 'link.state', value: 'ok', source: 'device' },
];

/** Milliseconds of one diagnosis. */
export const benchmark: Benchmark = {
  name: 'diagnose.case',
  unit: 'ms',
  target: '<= 1',
  about: 'one diagnosis with 30 facts: read, weighed, explained, and every open question tried; median',
  run: async (say) => {
    if (facts.length !== 30) throw new Error(`there are ${String(facts.length)} facts`);
    const document = {
      profile: 'cn-unionpay',
      now: '2026-11-22T09:30:00+08:00',
      subject: 'A',
      terminals: { A: facts },
    };
    const one = (): number => {
      const started = performance.now();
      const reading = diagnoseDocument(document);
      const elapsed = performance.now() - started;
      if (!reading.ok || reading.answer.findings.length === 0) throw new Error('nothing was found');
      return elapsed;
    };
    for (let at = 0; at < warmUps; at += 1) one();
    const value = median(Array.from({ length: runs }, one));
    say(`${String(runs)} diagnoses, median ${value.toFixed(3)} ms`);
    return await Promise.resolve({ value, baseline: null, ratio: null, runs });
  },
};
