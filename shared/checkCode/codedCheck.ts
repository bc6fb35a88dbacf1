// What a check code holds, and how it is packed into one number.
import type { CheckId } from '../check/checkIds.ts';
import type { HealthReport, RecordLevel } from '../model/healthReport.ts';
import type { Verdict } from '../model/verdict.ts';
import { checkNumbers, checkOfNumber } from './checkNumbers.ts';
import { markCount, serialMark } from './serialMark.ts';

/** One check that did not pass. */
export interface CodedConcern {
  /** Permanent number of the check. */
  readonly number: number;
  /** Null for a check that this version of the program does not know. */
  readonly id: CheckId | null;
  readonly outcome: 'fail' | 'warn';
}

/** What can be told from a code. */
export interface CodedCheck {
  readonly verdict: Verdict;
  readonly level: RecordLevel;
  readonly ending: HealthReport['ending'];
  readonly simulated: boolean;
  /** Begin of the check in UTC, to the minute; null where the computer's clock was before 2024 or after 2063. */
  readonly startedAt: string | null;
  /** Mark of the serial number, see serialMark.ts. */
  readonly mark: number;
  /** The worst ones. */
  readonly concerns: readonly CodedConcern[];
  /** How many more did not pass; 7 means seven or more. */
  readonly more: number;
}

/** What a code is made of; a whole record has it, and so has a check that is not finished. */
export interface CheckToCode {
  readonly verdict: Verdict;
  readonly level: RecordLevel;
  readonly ending: HealthReport['ending'];
  readonly simulated: boolean;
  readonly startedAt: string;
  readonly terminal: { readonly serialNumber: string | null };
  readonly checks: readonly { readonly id: CheckId; readonly outcome: HealthReport['checks'][number]['outcome'] }[];
}

/** A shape of code; both are of format 1, which is never changed: another format gets another first character. */
export interface CodeShape {
  /** First character. */
  readonly first: string;
  /** Characters, the two check characters included. */
  readonly length: number;
  /** Room for so many concerns. */
  readonly concerns: number;
  /** `more` is below this. */
  readonly moreCount: number;
}

/** The short one for at most one concern, the long one for more. */
export const codeShapes: readonly CodeShape[] = [
  { first: 'K', length: 16, concerns: 1, moreCount: 1 },
  { first: 'M', length: 20, concerns: 3, moreCount: 8 },
];

// Lists of format 1: their order is part of the format, so they are written here and not taken from elsewhere.
const codedVerdicts = ['pass', 'warn', 'fail', 'incomplete'] as const satisfies readonly Verdict[];
const codedLevels = ['quick', 'full', 'guided'] as const satisfies readonly RecordLevel[];
const codedEndings = ['complete', 'cancelled', 'brokenOff'] as const satisfies readonly HealthReport['ending'][];

const firstMinute = Date.UTC(2024, 0, 1) / 60_000;
const minuteCount = 21_000_000;
const concernCount = 256;

const minuteOf = (moment: string): number => {
  const minute = Math.floor(Date.parse(moment) / 60_000) - firstMinute;
  return minute > 0 && minute < minuteCount ? minute : 0;
};

/** What the far side has to hear first, should there be more than fit: foreign hands, keys, registration. */
const gravest: readonly CheckId[] = [
  'security.tamper',
  'guided.cables',
  'guided.cleaning',
  'keys.present',
  'registration.state',
  'registration.binding',
  'battery.condition',
];
const rankOf = (id: CheckId): number => (gravest.includes(id) ? gravest.indexOf(id) : gravest.length);

/** Faults before warnings; of each the gravest first, the others in the order in which they were given. */
export const worstFirst = (checks: CheckToCode['checks']): readonly CodedConcern[] =>
  (['fail', 'warn'] as const).flatMap((outcome) =>
    checks
      .filter((each) => each.outcome === outcome)
      .toSorted((one, other) => rankOf(one.id) - rankOf(other.id))
      .map(({ id }) => ({ number: checkNumbers[id], id, outcome })),
  );

const sizesOf = ({ concerns, moreCount }: CodeShape): readonly number[] => [
  codedVerdicts.length,
  codedLevels.length,
  codedEndings.length,
  2,
  minuteCount,
  markCount,
  ...Array.from({ length: concerns }, () => concernCount),
  moreCount,
];

/** How many different contents a shape has. */
export const contentCount = (shape: CodeShape): bigint =>
  sizesOf(shape).reduce((product, size) => product * BigInt(size), 1n);

/** The shape that a check needs, and its content as one number. */
export const packCheck = (check: CheckToCode): { readonly shape: CodeShape; readonly content: bigint } => {
  const concerns = worstFirst(check.checks);
  const shape = codeShapes.find((each) => each.concerns >= concerns.length) ?? codeShapes[codeShapes.length - 1];
  if (shape === undefined) throw new Error('A check code has no shape.');
  const shown = Array.from({ length: shape.concerns }, (_, index) => {
    const concern = concerns[index];
    return concern === undefined ? 0 : concern.number * 2 + (concern.outcome === 'fail' ? 1 : 0);
  });
  const fields = [
    codedVerdicts.indexOf(check.verdict),
    codedLevels.indexOf(check.level),
    codedEndings.indexOf(check.ending),
    check.simulated ? 1 : 0,
    minuteOf(check.startedAt),
    serialMark(check.terminal.serialNumber),
    ...shown,
    Math.min(Math.max(0, concerns.length - shape.concerns), shape.moreCount - 1),
  ];
  const content = sizesOf(shape).reduce((sum, size, index) => sum * BigInt(size) + BigInt(fields[index] ?? 0), 0n);
  return { shape, content };
};

const concernOf = (field: number): CodedConcern => {
  const number = Math.floor(field / 2);
  return { number, id: checkOfNumber(number), outcome: field % 2 === 1 ? 'fail' : 'warn' };
};

/** Concerns are written from the first place on, faults first, none twice. */
const areInOrder = (fields: readonly number[]): boolean => {
  const used = fields.filter((field) => field !== 0);
  const numbers = used.map((field) => Math.floor(field / 2));
  const isFront = fields.slice(0, used.length).every((field) => field !== 0);
  const firstWarning = used.findIndex((field) => field % 2 === 0);
  const isWorstFirst = firstWarning === -1 || used.slice(firstWarning).every((field) => field % 2 === 0);
  return isFront && isWorstFirst && !numbers.includes(0) && new Set(numbers).size === numbers.length;
};

/** The fields of a content, in the order of their sizes. */
const fieldsOf = (shape: CodeShape, content: bigint): readonly number[] => {
  let rest = content;
  return sizesOf(shape)
    .toReversed()
    .map((size) => {
      const field = Number(rest % BigInt(size));
      rest /= BigInt(size);
      return field;
    })
    .toReversed();
};

/** The check that a content stands for; null where no check can have made it. */
export const unpackCheck = (shape: CodeShape, content: bigint): CodedCheck | null => {
  if (content >= contentCount(shape)) return null;
  const fields = fieldsOf(shape, content);
  // Every field is smaller than its list is long.
  const field = (place: number): number => fields[place] ?? 0;
  const concerns = fields.slice(6, 6 + shape.concerns);
  const more = field(6 + shape.concerns);
  if (!areInOrder(concerns) || (more > 0 && concerns.includes(0))) return null;
  const minute = field(4);
  return {
    verdict: codedVerdicts[field(0)] ?? 'incomplete',
    level: codedLevels[field(1)] ?? 'quick',
    ending: codedEndings[field(2)] ?? 'complete',
    simulated: field(3) === 1,
    startedAt: minute === 0 ? null : new Date((firstMinute + minute) * 60_000).toISOString(),
    mark: field(5),
    concerns: concerns.filter((each) => each !== 0).map(concernOf),
    more,
  };
};
