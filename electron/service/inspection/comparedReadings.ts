// What a terminal itself says, laid beside what the list and its known-good photos have.
import { tamperFlagNames } from '../../../shared/help/factNames.ts';
import { type Baseline, comparableSerial } from '../../../shared/inspection/baseline.ts';
import type { ComparedReading } from '../../../shared/inspection/device.ts';
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

const tamperWords = (flags: readonly string[] | null): string | null => {
  if (flags === null) return null;
  if (flags.length === 0) return `${quiet.zh} / ${quiet.en}`;
  const known: Names = tamperFlagNames;
  return flags.map((flag) => `${known[flag]?.zh ?? flag} / ${known[flag]?.en ?? flag}`).join('；');
};

/** Rows to be shown beside the photos; `read` null = the cable gives none. */
export const comparedReadings = ({ report, record, baseline }: Known): ComparedReading[] => {
  const at = report?.finishedAt ?? null;
  const field = (key: RegisterFieldKey): string | null => record?.fields[key]?.value ?? null;
  const row = (name: keyof typeof names, read: string | null, expected: string | null): ComparedReading => ({
    name: names[name],
    read,
    expected,
    isSame: sameText(read, expected),
    at: read === null ? null : at,
  });
  const serial = report?.terminal.serialNumber ?? report?.terminal.components[0]?.serialNumber ?? null;
  const flags = report?.said?.tamper ?? null;
  const facts = baseline?.facts ?? null;
  return [
    row('serial', serial, field('serialNumber')),
    {
      ...row('label', null, facts?.serialOnLabel ?? field('serialNumber')),
      isSame: sameText(facts?.serialOnLabel ?? null, field('serialNumber')),
    },
    row('model', report?.terminal.model ?? null, field('model')),
    row('tid', report?.terminal.tid ?? null, field('tid')),
    row('version', report?.terminal.softwareVersion ?? null, field('appVersion')),
    {
      ...row('tamper', tamperWords(flags), `${quiet.zh} / ${quiet.en}`),
      isSame: flags === null ? null : flags.length === 0,
    },
    row('screen', null, facts?.screenMessage ?? null),
    row('cables', null, facts?.cables == null ? null : String(facts.cables)),
  ];
};
