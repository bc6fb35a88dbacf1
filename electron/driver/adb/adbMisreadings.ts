// Lines of the battery service that no battery can have, told as they were printed.
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import { redactText } from '../../log/redact.ts';
import type { Misreading } from '../terminalDriver.ts';

const metrics: Readonly<Record<string, MetricKey>> = {
  level: 'battery.level',
  voltage: 'battery.voltage',
  temperature: 'battery.temperature',
};

/** The lines (`temperature: -2000`) with the metric that they would have been. */
export const misreadingsOf = (impossible: readonly string[]): readonly Misreading[] =>
  impossible.flatMap((line) => {
    const [name = '', sent = ''] = line.split(': ');
    const metric = metrics[name];
    return metric === undefined
      ? []
      : [{ metric, sent: redactText(`${name}: ${sent}`).slice(0, 60), field: 'dumpsys battery' }];
  });
