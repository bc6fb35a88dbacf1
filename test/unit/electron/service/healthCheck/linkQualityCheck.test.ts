import { describe, expect, it } from 'vitest';
import { linkQualityCheck } from '../../../../../electron/service/healthCheck/linkQualityCheck.ts';
import { lineShareOf, linkReadings } from '../../../../../electron/service/linkReadings.ts';
import type { LinkCounters } from '../../../../../shared/model/healthReport.ts';
import { aContext, type ContextChanges, readAt } from '../../../../support/checkContext.ts';
import { quietLine } from '../../../../support/records.ts';

/** So many blocks in all, of which so many came damaged. */
const aLineOf = (blocks: number, bad: number): LinkCounters => ({
  ...quietLine,
  blocksSent: blocks / 2,
  blocksReceived: blocks / 2 - bad,
  acksSent: blocks / 2 - bad,
  naksSent: bad,
  crcErrors: bad,
});
const judge = (link: LinkCounters, changes: Pick<ContextChanges, 'bounds' | 'earlierLines' | 'report'> = {}) =>
  linkQualityCheck.judge(
    aContext({
      ...changes,
      report: { link, ...changes.report },
      values: Object.fromEntries(linkReadings(link, readAt).map(({ metric, value }) => [metric, value])),
    }),
  );
const clean = Array.from({ length: 6 }, () => lineShareOf(aLineOf(20, 0)));

describe('link.quality', () => {
  it('passes a clean line and one with one or two errors', () => {
    expect(judge(aLineOf(20, 0))).toMatchObject({ outcome: 'pass', remedy: null });
    const few = judge(aLineOf(20, 2), { earlierLines: clean });
    expect(few).toMatchObject({ outcome: 'pass' });
    expect(few.explanation.en).toContain('2 of 20');
  });

  it('passes more errors on a check so long that they are within the limit', () => {
    expect(judge(aLineOf(1000, 4)).outcome).toBe('pass');
  });

  it('warns above the limit in words that name cable and interference, with a remedy', () => {
    const found = judge(aLineOf(100, 4));
    expect(found).toMatchObject({ outcome: 'warn', who: 'merchant', limit: { warnAbove: 1, failAbove: 10 } });
    expect(found.explanation.en).toContain(
      '4 of 100 blocks on the line in this check were damaged or repeated (4.0 %)',
    );
    expect(found.explanation.zh).toContain('线缆或干扰');
    expect(found.remedy?.en).toContain('shorter cable');
  });

  it('counts three checks together where each has a bad block: a short check never has three', () => {
    const one = lineShareOf(aLineOf(8, 1));
    expect(judge(aLineOf(8, 1), { earlierLines: [one, lineShareOf(aLineOf(8, 0)), one] }).outcome).toBe('pass');
    const found = judge(aLineOf(8, 1), { earlierLines: [one, one] });
    expect(found.outcome).toBe('warn');
    expect(found.explanation.en).toContain('3 of 24 blocks on the line in the last 3 checks');
    const worse = lineShareOf(aLineOf(8, 2));
    expect(judge(aLineOf(8, 1), { earlierLines: [worse, worse] }).outcome).toBe('fail');
    expect(judge(aLineOf(8, 0), { earlierLines: [worse, worse] }).outcome).toBe('pass');
  });

  it('calls it a fault above the limit of a fault, from five bad blocks on', () => {
    expect(judge(aLineOf(40, 5))).toMatchObject({ outcome: 'fail', who: 'technician' });
    expect(judge(aLineOf(20, 4))).toMatchObject({ outcome: 'warn' });
  });

  it('warns of a rise over the earlier checks of the terminal, with their median as evidence', () => {
    const found = judge(aLineOf(40, 3), { earlierLines: clean, bounds: { 'link.errorRate': { failAbove: 50 } } });
    expect(found.outcome).toBe('warn');
    expect(found.explanation.en).toContain('the median of the 6 checks before was 0.0 %');
    expect(found.evidence).toContainEqual({
      key: 'link.errorRate.median',
      value: 0,
      unit: '%',
      source: 'console',
    });
    expect(found.evidence[0]).toMatchObject({ key: 'link.errorRate', value: 7.5 });
    expect(found.evidence).toContainEqual({ key: 'link.crcErrors', value: 3, source: '0F 4D' });
  });

  it('judges a check that broke off too: then it matters most', () => {
    expect(judge(aLineOf(20, 4), { report: { ending: 'brokenOff' } }).outcome).toBe('warn');
  });

  it('has no rate where blocks are not acknowledged, and says so', () => {
    const found = judge({ ...quietLine, acksSent: 0, reconnects: 2, timeouts: 1 });
    expect(found.outcome).toBe('pass');
    expect(found.explanation.en).toContain('2 reconnects, 1 time-outs');
  });

  it('is not offered where nothing went over a line', () => {
    const none = { ...quietLine, blocksSent: 0, blocksReceived: 0, acksSent: 0 };
    expect(judge(none).outcome).toBe('notSupported');
  });

  it('judges every other counter by the limit that the shop sets for it', () => {
    const slow = { ...aLineOf(20, 0), timeouts: 4, reconnects: 1 };
    const bounds = { 'link.timeouts': { warnAbove: 3 }, 'link.reconnects': { warnAbove: 0, failAbove: 5 } } as const;
    const found = judge(slow, { bounds });
    expect(found).toMatchObject({ outcome: 'warn', limit: { warnAbove: 3 } });
    expect(found.explanation).toEqual({
      zh: '线路超时 4，超出界限 3。',
      en: 'Line: time-outs: 4, beyond the limit of 3.',
    });
    expect(judge({ ...slow, acksSent: 0, reconnects: 6 }, { bounds }).outcome).toBe('fail');
    expect(judge({ ...aLineOf(40, 8), timeouts: 4 }, { bounds }).explanation.en).toContain('8 of 40');
  });
});
