// What a terminal itself says, laid beside what the list and its known-good photos have.
import { tamperFlagNames } from '../../../shared/help/factNames.ts';
import { type Baseline, comparableSerial, noBaselineFacts } from '../../../shared/inspection/baseline.ts';
import type { ComparedReading } from '../../../shared/inspection/device.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import type { RegisterFieldKey } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';

interface Known {
  /** Its newest record; null = it was never read over a cable. */
  readonly report: HealthReport | null;
  readonly record: RegisterRecord | null;
  readonly baseline: Baseline | null;
}

type Names = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

const names = {
  serial: { zh: '机身号', en: 'Serial number' },
  label: { zh: '标签上的机身号', en: 'Serial number on the label' },
  model: { zh: '型号', en: 'Model' },
  tid: { zh: '终端号 (TID)', en: 'Terminal number (TID)' },
  version: { zh: '应用版本', en: 'Application version' },
  tamper: { zh: '防拆传感器', en: 'Tamper sensors' },
  screen: { zh: '待机屏幕提示', en: 'Message of the idle screen' },
  cables: { zh: '线缆根数', en: 'Number of cables' },
} as const satisfies Names;

const quiet = { zh: '没有触发', en: 'none triggered' };

const sameText = (one: string | null, other: string | null): boolean | null =>
  one === null || other === null ? null : comparableSerial(one) === comparableSerial(other);

const tamperWords = (flags: readonly string[] | null): Bilingual | null => {
  if (flags === null) return null;
  if (flags.length === 0) return quiet;
  const known: Names = tamperFlagNames;
  return {
    zh: flags.map((flag) => known[flag]?.zh ?? flag).join('；'),
    en: flags.map((flag) => known[flag]?.en ?? flag).join('; '),
  };
};

interface Said {
  readonly serial: string | null;
  readonly model: string | null;
  readonly tid: string | null;
  readonly version: string | null;
  readonly flags: readonly string[] | null;
}

const nothingSaid: Said = { serial: null, model: null, tid: null, version: null, flags: null };

const saidIn = (report: HealthReport): Said => {
  const { serialNumber, components, model, tid, softwareVersion } = report.terminal;
  return {
    serial: serialNumber ?? components[0]?.serialNumber ?? null,
    model,
    tid,
    version: softwareVersion,
    flags: report.said?.tamper ?? null,
  };
};

/** Rows to be shown beside the photos; `read` null = the cable gives none. */
export const comparedReadings = ({ report, record, baseline }: Known): ComparedReading[] => {
  const said = report === null ? nothingSaid : saidIn(report);
  const facts = baseline?.facts ?? noBaselineFacts;
  const field = (key: RegisterFieldKey): string | null => record?.fields[key]?.value ?? null;
  const row = (name: keyof typeof names, read: string | null, expected: string | null): ComparedReading => ({
    name: names[name],
    read,
    expected,
    isSame: sameText(read, expected),
    at: read === null || report === null ? null : report.finishedAt,
  });
  const listed = field('serialNumber');
  return [
    row('serial', said.serial, listed),
    { ...row('label', null, facts.serialOnLabel ?? listed), isSame: sameText(facts.serialOnLabel, listed) },
    row('model', said.model, field('model')),
    row('tid', said.tid, field('tid')),
    row('version', said.version, field('appVersion')),
    {
      name: names.tamper,
      read: tamperWords(said.flags),
      expected: quiet,
      isSame: said.flags === null ? null : said.flags.length === 0,
      at: said.flags === null || report === null ? null : report.finishedAt,
    },
    row('screen', null, facts.screenMessage),
    row('cables', null, facts.cables === null ? null : String(facts.cables)),
  ];
};
