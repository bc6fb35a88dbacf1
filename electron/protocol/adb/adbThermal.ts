// Output of `dumpsys thermalservice` (Android 10 and later): the sensors that the maker lets the system see.
import { decimalNumber, linesOf } from './adbText.ts';

// android.os.Temperature: 0 CPU, 1 GPU, 2 battery, 3 skin …; anything from 6 on is no temperature.
const skin = 3;
const processor = 0;

interface Sensor {
  readonly kind: number;
  readonly celsius: number;
}

const sensorsIn = (lines: readonly string[]): Sensor[] =>
  lines.flatMap((line) => {
    const match = /Temperature\{mValue=([^,}]+), mType=(-?\d+),/.exec(line);
    const celsius = decimalNumber(match?.[1]);
    const kind = Number(match?.[2]);
    return celsius === null || celsius < -40 || celsius > 125 || celsius === 0 ? [] : [{ kind, celsius }];
  });

/**
 * The warmest skin sensor in °C, else the warmest of the processor; what the hardware says now wins over what is kept
 * from before. Null where the service has no such sensor. Zero is what an unconnected sensor says.
 */
export const parseThermal = (text: string): number | null => {
  const lines = linesOf(text);
  const now = lines.findIndex((line) => /^\s*Current temperatures from HAL/.test(line));
  for (const part of [now === -1 ? [] : lines.slice(now), lines]) {
    const sensors = sensorsIn(part);
    for (const kind of [skin, processor]) {
      const values = sensors.filter((sensor) => sensor.kind === kind).map(({ celsius }) => celsius);
      if (values.length > 0) return Math.max(...values);
    }
  }
  return null;
};
