// Whether a terminal changed who it is in the middle of a check: then whose readings these are is not certain.
import type { DriverReport } from '../driver/terminalDriver.ts';
import type { StoredTerminal, TerminalStore } from '../store/terminalStore.ts';
import { numbersOf } from './identifyTerminal.ts';

/** The two numbers, in the order in which they were told. */
export interface SerialChange {
  readonly first: string;
  readonly later: string;
}

/** Kept with the terminal that was last there: the next check with the same contradiction is believed. */
const code = 'terminal.serial-changed';

/** The one terminal that owns these electronics; null where nobody does, or several do (then the number tells nothing). */
const ownerOf = async (store: TerminalStore, driver: string, hardware: string): Promise<StoredTerminal | null> => {
  const owners = await store.byHardwareSerial(driver, hardware);
  return owners.length === 1 ? (owners[0] ?? null) : null;
};

/**
 * The number of the electronics comes with the first answer, that of the label with a later one. If the electronics are
 * those of a terminal that is known by another label and was last reached at this very address, two terminals have
 * answered, one after the other. After a repair the same happens once: whoever was told so at the check before is
 * believed at this one. Null where nothing contradicts. Rejects with store.*
 */
export const serialChange = async (
  store: TerminalStore,
  report: DriverReport,
  address: string,
  known: StoredTerminal | null,
): Promise<SerialChange | null> => {
  if (known?.linkError === code) return null;
  if (report.otherSerial !== undefined) return report.otherSerial;
  const { driver } = report.identity;
  const { serial, hardwareSerial } = numbersOf(report.identity);
  if (serial === null || hardwareSerial === null || serial === hardwareSerial) return null;
  const owner = await ownerOf(store, driver, hardwareSerial);
  if (owner === null || owner.serial === serial || owner.serial === hardwareSerial) return null;
  if (owner.serial === null || owner.address !== address || owner.linkError === code) return null;
  return { first: `${owner.serial} (${hardwareSerial})`, later: serial };
};
