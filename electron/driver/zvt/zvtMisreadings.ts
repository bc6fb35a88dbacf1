// A value of the maintenance extension that may not be, told as what it would have been: `-200.0 °C` instead of `F8 30`.

import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import { metrics } from '../../../shared/metric/catalogue.ts';
import { redactedHex } from '../../log/redact.ts';
import { decodeSigned, decodeUnsigned } from '../../protocol/field/integers.ts';
import type { TagNote } from '../../protocol/zvt/zvtGroup.ts';
import type { Misreading } from '../terminalDriver.ts';

interface Meant {
  readonly metric: MetricKey;
  readonly bytes: number;
  /** Wire units in one of ours. */
  readonly divisor: number;
  readonly isSigned?: boolean;
}

/** Tags that become readings by themselves. */
const meant: Readonly<Record<number, Meant>> = {
  57112: { metric: 'battery.level', bytes: 1, divisor: 1 },
  57113: { metric: 'battery.voltage', bytes: 2, divisor: 1000 },
  57114: { metric: 'battery.cycles', bytes: 2, divisor: 1 },
  57116: { metric: 'module.temperature', bytes: 2, divisor: 10, isSigned: true },
  57117: { metric: 'coinCell.voltage', bytes: 2, divisor: 1000 },
  57124: { metric: 'uptime', bytes: 4, divisor: 1 },
  57125: { metric: 'boots', bytes: 4, divisor: 1 },
  57129: { metric: 'paper.remaining', bytes: 1, divisor: 1 },
  57130: { metric: 'printer.headDistance', bytes: 4, divisor: 8000 },
  57131: { metric: 'printer.cuts', bytes: 4, divisor: 1 },
  57132: { metric: 'printer.badDots', bytes: 2, divisor: 1 },
  57148: { metric: 'signal.csq', bytes: 1, divisor: 1 },
  57180: { metric: 'unsettled.count', bytes: 4, divisor: 1 },
};

/** What a note means for a reading; null where its tag is none, or where it only came twice. */
export const misreadingOf = ({ tag, reason, bytes }: TagNote): Misreading | null => {
  const known = meant[tag];
  if (known === undefined || reason === 'repeated') return null;
  const field = tag.toString(16).toUpperCase();
  if (bytes.length !== known.bytes) return { metric: known.metric, sent: redactedHex(bytes, 16), field };
  const number = known.isSigned === true ? decodeSigned(bytes) : decodeUnsigned(bytes);
  const { decimals, unit } = metrics[known.metric];
  const sent = `${(number / known.divisor).toFixed(decimals)} ${unit}`.trim();
  return { metric: known.metric, sent, field };
};
