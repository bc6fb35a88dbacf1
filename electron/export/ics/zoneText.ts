// A time zone as iCalendar has it (RFC 5545 §3.6.5): each change of the clocks by its own date, so that nobody has to guess.
import { Temporal } from 'temporal-polyfill';

interface Change {
  /** Local time before the change, `20270328T020000`. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly isForward: boolean;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const offsetText = (nanoseconds: number): string => {
  const minutes = Math.round(Math.abs(nanoseconds) / 6e10);
  return `${nanoseconds < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`;
};

const plainText = (plain: Temporal.PlainDateTime): string =>
  plain.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

const startOf = (zone: string, year: number): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);

const changesBetween = (zone: string, fromYear: number, untilYear: number): readonly Change[] => {
  const changes: Change[] = [];
  let at = startOf(zone, fromYear);
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.year > untilYear) return changes;
    const before = next.subtract({ seconds: 1 });
    if (before.offsetNanoseconds !== next.offsetNanoseconds) {
      changes.push({
        at: plainText(next.withTimeZone('UTC').toPlainDateTime().add({ nanoseconds: before.offsetNanoseconds })),
        from: offsetText(before.offsetNanoseconds),
        to: offsetText(next.offsetNanoseconds),
        isForward: next.offsetNanoseconds > before.offsetNanoseconds,
      });
    }
    at = next;
  }
};

const observance = (kind: 'STANDARD' | 'DAYLIGHT', { at, from, to }: Change, others: readonly string[]): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${at}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  ...(others.length === 0 ? [] : [`RDATE:${others.join(',')}`]),
  `END:${kind}`,
];

/** Whether the name is a time zone that this computer knows. */
export const isZone = (name: string): boolean => {
  try {
    return Temporal.PlainDate.from('2026-01-01').toZonedDateTime(name).timeZoneId !== '';
  } catch {
    return false;
  }
};

/** The component of a zone for events of these years, without line end. */
export const zoneText = (zone: string, fromYear: number, untilYear: number): string => {
  const first = startOf(zone, fromYear);
  const offset = offsetText(first.offsetNanoseconds);
  const begin: Change = { at: `${String(fromYear)}0101T000000`, from: offset, to: offset, isForward: false };
  const changes = changesBetween(zone, fromYear, untilYear);
  const kinds = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  }
  const isSummer = changes.find(({ isForward, to }) => isForward && to === offset) !== undefined;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(isSummer ? 'DAYLIGHT' : 'STANDARD', begin, []),
    ...[...kinds.values()].flatMap(([one, ...others]) =>
      one === undefined
        ? []
        : observance(
            one.isForward ? 'DAYLIGHT' : 'STANDARD',
            one,
            others.map(({ at }) => at),
          ),
    ),
    'END:VTIMEZONE',
  ].join('\r\n');
};

/** The last second of a local day as UTC, `20261122T155959Z`; beside a start without zone as local time. */
export const lastSecond = (on: string, zone: string | null): string => {
  const end = Temporal.PlainDate.from(on).toPlainDateTime({ hour: 23, minute: 59, second: 59 });
  if (zone === null) return plainText(end);
  return `${plainText(end.toZonedDateTime(zone).withTimeZone('UTC').toPlainDateTime())}Z`;
};
