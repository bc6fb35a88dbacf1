// Evidence: a fact, its unit and where it was read, so that a technician can look it up on the wire.
import type { Evidence } from '../../../shared/model/healthReport.ts';
import type { Reading, ReadingSource } from '../../../shared/model/reading.ts';

const commands: Readonly<Record<ReadingSource, string>> = {
  status: '05 01',
  extension: '0F 4D',
  vendor: '0F A1',
  printout: '06 1A',
  link: 'console',
  modem: 'AT',
  shell: 'adb shell',
  derived: 'console',
};

/** Command that a reading of this source comes from. */
export const sourceOf = (source: ReadingSource): string => commands[source];

/** Where each family tells which software runs. */
const versionSources: Readonly<Record<string, string>> = {
  zvt: '05 01',
  adb: 'getprop',
  at: 'AT+CGMR',
  poslink: 'A00',
};

/** Command by which a driver learns the version of the terminal's software; the driver's own name where none is known. */
export const versionSource = (driver: string): string => versionSources[driver] ?? driver;

/** Tag or command by which a driver learns which parts the software has. */
export const partSource = (driver: string): string => (driver === 'adb' ? 'adb shell' : 'DF62');

/** Tag or command by which a driver learns whether the terminal charges. */
export const chargingSource = (driver: string): string => (driver === 'adb' ? 'dumpsys battery' : 'DF1B');

/** Evidence of a reading. */
export const readingEvidence = ({ metric, value, unit, source }: Reading): Evidence => ({
  key: metric,
  value,
  ...(unit === '' ? {} : { unit }),
  source: commands[source],
});

/** Evidence of a state. `source` is a command, a tag or `console`. */
export const stateEvidence = (key: string, value: string | number | boolean, source: string): Evidence => ({
  key,
  value,
  source,
});
