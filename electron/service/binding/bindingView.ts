// Finds the shop's record of a terminal that was read, and what is held against it.
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import {
  type ComparedField,
  type ComparedSource,
  comparedFields,
  comparedSources,
} from '../../../shared/register/binding.ts';
import type { Lifecycle } from '../../../shared/register/lifecycle.ts';
import type { Observation, RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { RegisterStore } from '../../store/registerStore.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { type BoundValues, meansSame, type Said } from '../bindingDrift.ts';
import type { RegisterView } from '../healthCheck/check.ts';
import { numbersOf } from '../identifyTerminal.ts';
import { saidByTerminal } from './bindingSaid.ts';

/** Records of these states describe no terminal that works here under this binding. */
const notCompared: readonly Lifecycle[] = ['foreign', 'swappedOut', 'retired'];

const isCompared = ({ lifecycle }: RegisterRecord): boolean => !notCompared.includes(lifecycle);

/** A record, and whether the unit itself or only its pair of terminal and merchant number led to it. */
interface FoundRecord {
  readonly record: RegisterRecord;
  readonly by: 'unit' | 'numbers';
}

/**
 * The record of a terminal: by the terminal itself, by its serial number, else the one whose pair of TID and MID it
 * uses though its serial number is another. Rejects with store.*
 */
const recordAtCable = async (
  register: RegisterStore,
  terminal: StoredTerminal | null,
  { identity }: DriverReport,
): Promise<FoundRecord | null> => {
  const found = (record: RegisterRecord | null | undefined, by: FoundRecord['by']): FoundRecord | null =>
    record === null || record === undefined ? null : { record, by };
  const met = terminal === null ? null : await register.byTerminal(terminal.id);
  if (met !== null) return isCompared(met) ? found(met, 'unit') : null;
  const { serial, hardwareSerial } = numbersOf(identity);
  for (const number of [serial, hardwareSerial]) {
    if (number === null) continue;
    const records = await register.bySerial(number);
    if (records.length > 0) return found(records.find(isCompared), 'unit');
  }
  const { tid, mid } = identity;
  if (tid === null || mid === null) return null;
  const sharing = (await register.byTid(tid)).filter(
    (record) => isCompared(record) && meansSame('mid', record.fields.mid?.value ?? '', mid) === true,
  );
  return sharing.length === 1 ? found(sharing[0], 'numbers') : null;
};

/** The fields of a record that are compared. */
export const boundValuesOf = ({ fields }: RegisterRecord): BoundValues =>
  Object.fromEntries(
    comparedFields.flatMap((field) => {
      const value = fields[field]?.value;
      return value === undefined ? [] : [[field, value]];
    }),
  );

const isSource = (source: string): source is ComparedSource => (comparedSources as readonly string[]).includes(source);

/** What sources said of fields that are compared. */
export const saidFrom = (observations: readonly Observation[]): readonly Said[] =>
  observations.flatMap(({ field, source, value, at, checkId }): Said[] => {
    const compared = comparedFields.find((each) => each === field);
    return compared === undefined || !isSource(source) ? [] : [{ field: compared, source, value, at, checkId }];
  });

/** What a check needs of a record, and what it leaves there afterwards. */
export interface BoundAtCable {
  readonly record: RegisterRecord;
  readonly view: RegisterView;
  /** Whether the unit itself led to the record, and not only its numbers. */
  readonly isUnit: boolean;
  /** What the terminal said that is kept with the record. */
  readonly saidIn: (checkId: string) => readonly Said[];
}

/** Another unit that only shares the numbers leaves nothing but these: what else it tells is its own. */
const sharedFields: readonly ComparedField[] = ['serialNumber', 'mid', 'tid'];

/** The record of a terminal that was read, ready to be compared; null = it has none. Rejects with store.* */
export const boundAtCable = async (
  store: ShopStore,
  reading: { readonly terminal: StoredTerminal | null; readonly report: DriverReport },
  { at, today }: { readonly at: string; readonly today: string },
): Promise<BoundAtCable | null> => {
  const { terminal, report } = reading;
  const found = await recordAtCable(store.register, terminal, report);
  if (found === null) return null;
  const { record, by } = found;
  const said = saidFrom(await store.register.observations(record.id)).filter(({ source }) => source !== 'device');
  const [swap] = by === 'unit' ? [] : await store.register.tasks({ isOpen: true, kind: 'swap', recordId: record.id });
  const coming = swap?.data['newSerial'];
  const { serialNumber } = report.identity;
  const isComing = typeof coming === 'string' && meansSame('serialNumber', coming, serialNumber ?? '') === true;
  const view: RegisterView = {
    // The unit that is to take this one's place is expected, and no stranger.
    values: isComing ? { ...boundValuesOf(record), serialNumber: coming } : boundValuesOf(record),
    alsoKnownAs:
      by === 'unit' ? [terminal?.serial, terminal?.hardwareSerial].flatMap((number) => usableSerial(number) ?? []) : [],
    said,
    drifts: await store.drifts.open(record.id),
    today,
  };
  return {
    record,
    view,
    isUnit: by === 'unit',
    saidIn: (checkId) => {
      const all = saidByTerminal(report, view, { at, checkId });
      if (by === 'unit') return all;
      return isComing ? [] : all.filter(({ field }) => sharedFields.includes(field));
    },
  };
};
