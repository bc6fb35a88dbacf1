// Output of `dumpsys battery`: charge, voltage, temperature, condition. Makers scale some of it as they like.
import { linesOf, wholeNumber } from './adbText.ts';

/** Condition as Android names it (BatteryManager.BATTERY_HEALTH_*: 1 to 7). */
export type AdbBatteryHealth = 'unknown' | 'good' | 'overheat' | 'dead' | 'overVoltage' | 'failure' | 'cold';
/** Charging as Android names it (BatteryManager.BATTERY_STATUS_*: 1 to 5). */
export type AdbBatteryStatus = 'unknown' | 'charging' | 'discharging' | 'notCharging' | 'full';

/** What the battery service says; null = not given, or not believable in any scale. */
export interface AdbBattery {
  /** False where the terminal has no battery and the rest is filler. */
  readonly isPresent: boolean;
  readonly percent: number | null;
  readonly volts: number | null;
  readonly celsius: number | null;
  readonly status: AdbBatteryStatus | null;
  readonly health: AdbBatteryHealth | null;
  /** Values that were left out because their scale is not clear, as `temperature: 26`. */
  readonly doubts: readonly string[];
  /** Lines whose value no battery can have in any scale, as sent: `temperature: -2000`. */
  readonly impossible: readonly string[];
}

const statuses: readonly (AdbBatteryStatus | undefined)[] = [
  undefined,
  'unknown',
  'charging',
  'discharging',
  'notCharging',
  'full',
];
const healths: readonly (AdbBatteryHealth | undefined)[] = [
  undefined,
  'unknown',
  'good',
  'overheat',
  'dead',
  'overVoltage',
  'failure',
  'cold',
];

/** What builds print that do not measure it. */
const isFiller = (sent: string): boolean => /^(0|-1|unknown|null)$/i.test(sent);

type Fields = ReadonlyMap<string, string>;

const fieldsOf = (text: string): Fields => {
  const fields = new Map<string, string>();
  for (const line of linesOf(text)) {
    const match = /^\s*([A-Za-z][A-Za-z ]{0,40}?)\s*:\s*(\S.*)$/.exec(line);
    const name = match?.[1]?.toLowerCase();
    // A service may print further blocks behind its own; the first value of a name is the battery's.
    if (name !== undefined && !fields.has(name)) fields.set(name, match?.[2]?.trim() ?? '');
  }
  return fields;
};

const isWithin = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

/** Millivolts on most builds; some print whole volts or microvolts. Anything else is no voltage of a terminal's battery. */
const voltsOf = (raw: number | null): { readonly value: number; readonly isWhole: boolean } | null => {
  if (raw === null) return null;
  if (raw >= 1 && raw <= 20) return { value: raw, isWhole: true };
  if (raw >= 1000 && raw <= 20_000) return { value: raw / 1000, isWhole: false };
  return raw >= 1_000_000 && raw <= 20_000_000 ? { value: raw / 1_000_000, isWhole: false } : null;
};

/**
 * Tenths of °C on most builds; some print whole °C. 100 to 800 can only be tenths, and a build that prints whole volts
 * prints whole degrees too. A small number beside millivolts may be either: 26 is a battery at room temperature or one in
 * a freezer, and a value that may be ten times too small is none.
 */
const celsiusOf = (raw: number | null, voltage: ReturnType<typeof voltsOf>): number | null | 'doubtful' => {
  if (raw === null || voltage === null) return null;
  if (voltage.isWhole) return isWithin(raw, [-40, 99]) ? raw : null;
  const isTenths = raw === 0 || isWithin(raw, [100, 1000]) || isWithin(raw, [-400, -41]);
  if (isTenths) return raw / 10;
  return isWithin(raw, [-40, 99]) ? 'doubtful' : null;
};

const percentOf = (level: number | null, scale: number | null): number | null => {
  const whole = scale ?? 100;
  return level === null || whole <= 0 || level < 0 || level > whole ? null : (100 * level) / whole;
};

const indexed = <T>(names: readonly (T | undefined)[], raw: number | null): T | null =>
  raw === null ? null : (names[raw] ?? null);

/** Reads the output; null if it is not the battery service's. */
export const parseBattery = (text: string): AdbBattery | null => {
  const fields = fieldsOf(text);
  const given = (name: string): number | null => wholeNumber(fields.get(name));
  const isBattery = ['level', 'voltage', 'temperature', 'status', 'present'].some((name) => fields.has(name));
  if (!isBattery) return null;
  const isPresent = fields.get('present') !== 'false';
  const nothing = { percent: null, volts: null, celsius: null, status: null, health: null, doubts: [], impossible: [] };
  if (!isPresent) return { isPresent, ...nothing };
  const voltage = voltsOf(given('voltage'));
  const celsius = celsiusOf(given('temperature'), voltage);
  const percent = percentOf(given('level'), given('scale'));
  const unread = [
    ...(voltage === null ? ['voltage'] : []),
    ...(celsius === null && voltage !== null ? ['temperature'] : []),
    ...(percent === null ? ['level'] : []),
  ];
  return {
    isPresent,
    percent,
    volts: voltage?.value ?? null,
    celsius: celsius === 'doubtful' ? null : celsius,
    status: indexed(statuses, given('status')),
    health: indexed(healths, given('health')),
    doubts: celsius === 'doubtful' ? [`temperature: ${fields.get('temperature') ?? ''}`] : [],
    impossible: unread.flatMap((name) => {
      const sent = fields.get(name);
      return sent === undefined || isFiller(sent) ? [] : [`${name}: ${sent}`];
    }),
  };
};
