// Where the window opens what an entry tells of.
import type { LogEntry, logRecordKinds } from '../../../shared/model/logEntry.ts';

/** Kinds of things that an entry leads to. */
export type WayKind = 'check' | (typeof logRecordKinds)[number];

/** A way from an entry to what it tells of; `kind` names it in `log.ways`. */
export interface RecordWay {
  readonly kind: WayKind;
  readonly to: string;
}

/** Things without a page of their own stand on the page that lists them. */
const pathOf = {
  check: (id) => `/check/${id}`,
  job: (id) => `/plan/job/${id}`,
  plan: (id) => `/plan/plan/${id}`,
  register: (id) => `/register/${id}`,
  case: (id) => `/resolver/${id}`,
  incident: (id) => `/plan/incident/${id}`,
  visitor: () => '/inspection/visitors',
  baseline: () => '/inspection',
  finding: (id) => `/findings/${id}`,
  person: () => '/people',
  template: (id) => `/plan/templates/${id}`,
  capture: () => '/traffic',
  backup: () => '/log/backup',
  import: () => '/reminders/calendar',
} as const satisfies Readonly<Record<WayKind, (id: string) => string>>;

/** The ways of an entry: its stored check, its record; the terminal's name is a way of its own. */
export const recordWays = ({ checkId, record }: Pick<LogEntry, 'checkId' | 'record'>): readonly RecordWay[] => [
  ...(checkId === null ? [] : [{ kind: 'check' as const, to: pathOf.check(checkId) }]),
  ...(record == null ? [] : [{ kind: record.kind, to: pathOf[record.kind](encodeURIComponent(record.id)) }]),
];
