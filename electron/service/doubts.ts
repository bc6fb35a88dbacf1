// What of a check cannot be true, in words: impossible values, contradictions, counters that went back, a jumping clock.
import { type MetricKey, metrics } from '../../shared/metric/catalogue.ts';
import { formatMetric, formatSeconds } from '../../shared/metric/formatMetric.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { Measured } from '../driver/terminalDriver.ts';
import { risingCounters } from './earlierCounters.ts';
import type { CheckContext } from './healthCheck/check.ts';
import { isOffsetOfClock } from './healthCheck/clockDriftCheck.ts';
import { sourceOf } from './healthCheck/evidence.ts';
import type { Contradiction } from './readingCollector.ts';

/** One thing that cannot be true. */
export interface Doubt {
  readonly kind: 'impossible' | 'backwards' | 'computerClock';
  readonly key: string;
  /** As it was sent. */
  readonly sent: string;
  readonly source: string;
  readonly words: Bilingual;
}

/** A correction by a few seconds is how clocks are kept right. */
const jumpSeconds = 300;

const sentText = (metric: MetricKey, value: number): string => {
  const { unit } = metrics[metric];
  return `${String(value)} ${unit}`.trim();
};

const impossible = (metric: MetricKey, sent: string, source: string): Doubt => {
  const { label, plausible, unit } = metrics[metric];
  const range = `${String(plausible[0])}–${String(plausible[1])} ${unit}`.trim();
  return {
    kind: 'impossible',
    key: metric,
    sent,
    source,
    words: {
      zh: `${label.zh}收到 ${sent}，可能的范围是 ${range}（来源 ${source}）`,
      en: `${label.en} came as ${sent}, possible is ${range} (from ${source})`,
    },
  };
};

const contradiction = ({ used, other }: Contradiction): Doubt => {
  const { label } = metrics[used.metric];
  const [one, two] = [sourceOf(used.source), sourceOf(other.source)];
  const text = (value: number) => ({
    zh: formatMetric(used.metric, value, 'zh'),
    en: formatMetric(used.metric, value, 'en'),
  });
  const [first, second] = [text(used.value), text(other.value)];
  return {
    kind: 'impossible',
    key: used.metric,
    sent: `${sentText(used.metric, used.value)} · ${sentText(other.metric, other.value)}`,
    source: `${one} · ${two}`,
    words: {
      zh: `${label.zh}两个来源说法不一：${one} 是 ${first.zh}，${two} 是 ${second.zh}（采用前者）`,
      en: `${label.en} differs between two sources: ${first.en} from ${one}, ${second.en} from ${two} (the first one is used)`,
    },
  };
};

const wentBack = (metric: MetricKey, before: number, now: number, more: Bilingual = { zh: '', en: '' }): Doubt => {
  const { label } = metrics[metric];
  const say = (language: 'zh' | 'en'): string =>
    `${formatMetric(metric, before, language)} → ${formatMetric(metric, now, language)}`;
  return {
    kind: 'backwards',
    key: metric,
    sent: `${String(before)} → ${String(now)}`,
    source: 'console',
    words: { zh: `${label.zh} ${say('zh')}${more.zh}`, en: `${label.en} ${say('en')}${more.en}` },
  };
};

const backwards = ({ readings, earlier }: CheckContext): readonly Doubt[] => {
  const counters = risingCounters.flatMap((metric) => {
    const now = readings.get(metric)?.value;
    const before = earlier.get(metric)?.[0]?.value;
    return now === undefined || before === undefined || now >= before ? [] : [wentBack(metric, before, now)];
  });
  // An uptime falls with every start; where starts are counted, one that fell without a start is told.
  const [uptime, boots] = [readings.get('uptime')?.value, readings.get('boots')?.value];
  const lastUptime = earlier.get('uptime')?.[0];
  const lastBoots = earlier.get('boots')?.find(({ check }) => check === lastUptime?.check);
  if (uptime === undefined || boots === undefined || lastUptime === undefined || lastBoots === undefined)
    return counters;
  if (uptime >= lastUptime.value || boots !== lastBoots.value) return counters;
  const more = { zh: '，开机次数却没有增加', en: ' although the number of starts did not rise' };
  return [...counters, wentBack('uptime', lastUptime.value, uptime, more)];
};

const clockJump = (seconds: number, when: Bilingual, key: string): readonly Doubt[] =>
  Math.abs(seconds) < jumpSeconds
    ? []
    : [
        {
          kind: 'computerClock',
          key,
          sent: `${String(Math.round(seconds))} s`,
          source: 'console',
          words: {
            zh: `${when.zh}${seconds < 0 ? '倒退' : '前跳'}了 ${formatSeconds(Math.abs(seconds), 'zh')}`,
            en: `${when.en} it went ${seconds < 0 ? 'back' : 'ahead'} by ${formatSeconds(Math.abs(seconds), 'en')}`,
          },
        },
      ];

const computerClock = ({ clockJumpMs, previous, readAt }: CheckContext): readonly Doubt[] => {
  const during = clockJump(clockJumpMs / 1000, { zh: '检查当中', en: 'during the check' }, 'computer.clock');
  if (during.length > 0 || previous === null) return during;
  // Only a step back shows without a second clock: a record cannot have been made after this one.
  const since = (Date.parse(readAt) - Date.parse(previous.finishedAt)) / 1000;
  return since >= 0 ? [] : clockJump(since, { zh: '上次记录以来', en: 'since the last record' }, 'computer.clock');
};

/** A clock that was reset is told by the clock check, with what it means. */
const notClock = ({ metric, value }: Measured): boolean => metric !== 'clock.offset' || !isOffsetOfClock(value);

/** All doubts of a check, the gravest kind first. */
export const doubtsOf = (context: CheckContext): readonly Doubt[] => {
  const { implausible, contradictions } = context.sorted;
  return [
    ...(context.report.misreadings ?? []).map(({ metric, sent, field }) => impossible(metric, sent, field)),
    ...implausible
      .filter(notClock)
      .map(({ metric, value, source }) => impossible(metric, sentText(metric, value), sourceOf(source))),
    ...contradictions.map(contradiction),
    ...backwards(context),
    ...computerClock(context),
  ];
};
