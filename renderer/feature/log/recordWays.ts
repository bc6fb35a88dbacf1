// Where the window opens what an entry tells of.
import { tableFormats } from '../../../shared/export/logExport.ts';
import type { Changed, LogEntry, logRecordKinds } from '../../../shared/model/logEntry.ts';

/** Kinds of things that an entry leads to. */
export type WayKind = 'check' | 'export' | (typeof logRecordKinds)[number];

/** A way from an entry to what it tells of; `kind` names it in `log.ways`. */
export interface RecordWay {
  readonly kind: WayKind;
  readonly to: string;
}

/** Things without a page of their own are shown on the page that lists them. */
const pathOf = {
  check: (id) => `/check/${id}`,
  job: (id) => `/plan/job/${id}`,
  plan: (id) => `/plan/plan/${id}`,
  register: (id) => `/register/${id}`,
  case: (id) => `/resolver/${id}`,
  incident: (id) => `/plan/incident/${id}`,
  visitor: (id) => `/inspection/visitors?show=${id}`,
  baseline: (id) => `/inspection/terminal/${id}?show=${id}`,
  finding: (id) => `/findings/${id}`,
  person: (id) => `/people?show=${id}`,
  template: (id) => `/plan/templates/${id}`,
  capture: (id) => `/traffic?view=captures&show=${id}`,
  backup: () => '/log/backup',
  import: (id) => `/log/import/${id}`,
  export: (id) => `/log/exports?show=${id}`,
} as const satisfies Readonly<Record<WayKind, (id: string) => string>>;

type Told = Pick<LogEntry, 'checkId' | 'record'> & Partial<Pick<LogEntry, 'kind' | 'after'>>;

const named = (after: Changed | null | undefined): Readonly<Record<string, unknown>> =>
  typeof after === 'object' && after !== null && !Array.isArray(after) ? after : {};

const textIn = (after: Changed | null | undefined, name: string): string | null => {
  const value = Object.hasOwn(named(after), name) ? named(after)[name] : null;
  return typeof value === 'string' && value !== '' ? value : null;
};

const recordWay = ({ kind, record, after }: Told): RecordWay | null => {
  // The entries of a log that came back stand in this log, and nowhere else.
  if (record?.kind === 'import' && textIn(after, 'journal') !== null) {
    return { kind: 'import', to: '/log?source=import' };
  }
  if (record != null) return { kind: record.kind, to: pathOf[record.kind](encodeURIComponent(record.id)) };
  const exported = textIn(after, 'export');
  const isListed = tableFormats.some((format) => format === textIn(after, 'format'));
  if (kind === 'export' && exported !== null && isListed) {
    return { kind: 'export', to: pathOf.export(encodeURIComponent(exported)) };
  }
  return kind === 'backup' ? { kind: 'backup', to: '/log/backup' } : null;
};

/** The ways of an entry: its stored check, its record; the terminal's name is a way of its own. */
export const recordWays = (entry: Told): readonly RecordWay[] => {
  const { checkId } = entry;
  const way = recordWay(entry);
  return [
    ...(checkId === null ? [] : [{ kind: 'check' as const, to: pathOf.check(checkId) }]),
    ...(way === null ? [] : [way]),
  ];
};
