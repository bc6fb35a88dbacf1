// Finds the shop's record of a terminal that was read, and what is held against it.
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import { type ComparedSource, comparedFields, comparedSources } from '../../../shared/register/binding.ts';
import type { Lifecycle } from '../../../shared/register/lifecycle.ts';
import type { Observation, RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { RegisterStore } from '../../store/registerStore.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { type BoundValues, meansSame, type Said } from '../bindingDrift.ts';
import type { RegisterView } from '../healthCheck/check.ts';
import { numbersOf } from '../identifyTerminal.ts';

/** Records of these states describe no terminal that works here under this binding. */
const notCompared: readonly Lifecycle[] = ['foreign', 'swappedOut', 'retired'];

const isCompared = ({ lifecycle }: RegisterRecord): boolean => !notCompared.includes(lifecycle);

/**
 * The record of a terminal: by the terminal itself, by its serial number, else the one whose pair of TID and MID it
 * uses though its serial number is another. Rejects with store.*
 */
export const recordAtCable = async (
  register: RegisterStore,
  terminal: StoredTerminal | null,
  { identity }: DriverReport,
): Promise<RegisterRecord | null> => {
  const met = terminal === null ? null : await register.byTerminal(terminal.id);
  if (met !== null) return isCompared(met) ? met : null;
  const { serial, hardwareSerial } = numbersOf(identity);
  for (const number of [serial, hardwareSerial]) {
    if (number === null) continue;
    const records = await register.bySerial(number);
    if (records.length > 0) return records.find(isCompared) ?? null;
  }
  const { tid, mid } = identity;
  if (tid === null || mid === null) return null;
  const sharing = (await register.byTid(tid)).filter(
    (record) => isCompared(record) && meansSame('mid', record.fields.mid?.value ?? '', mid) === true,
  );
  return sharing.length === 1 ? (sharing[0] ?? null) : null;
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

/** Everything a check needs of a record. Rejects with store.* */
export const registerViewOf = async (
  store: ShopStore,
  record: RegisterRecord,
  { terminal, today }: { readonly terminal: StoredTerminal | null; readonly today: string },
): Promise<RegisterView> => {
  const said = saidFrom(await store.register.observations(record.id));
  const own = record.terminalId !== null && record.terminalId === terminal?.id;
  return {
    values: boundValuesOf(record),
    alsoKnownAs: own ? [terminal.serial, terminal.hardwareSerial].flatMap((number) => usableSerial(number) ?? []) : [],
    said: said.filter(({ source }) => source !== 'device'),
    drifts: await store.drifts.open(record.id),
    today,
  };
};
