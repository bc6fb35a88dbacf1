// Answers 0F A1 02 00 01, a maker's own short report: ASCII by position, no tags.
import type { TerminalState } from '../terminalState.ts';
import { cp437Encode } from './cp437Encode.ts';

const softwareColumns = 17;

/**
 * Id 8, software 17 (blank-padded), TID 8, then voltage 4 and temperature, or the temperature alone.
 * Below 10 °C the temperature is one character shorter: the length varies with the value.
 */
export const systemInfoAnswer = (state: TerminalState): Uint8Array => {
  const { batteryVolts, temperatureCelsius } = state.print;
  const version = (state.softwareVersion.split(';')[0] ?? '').slice(0, softwareColumns).padEnd(softwareColumns);
  const volts = batteryVolts === null ? '' : batteryVolts.toFixed(2);
  const degrees = temperatureCelsius === null ? '' : temperatureCelsius.toFixed(1);
  return cp437Encode(state.serialHex.slice(0, 8).padEnd(8) + version + state.tid + volts + degrees);
};
