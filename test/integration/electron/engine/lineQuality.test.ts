// What happens on a line, all the way: counters, readings, history, limits, export, and a finding when errors rise.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPlugins } from '../../../../electron/engine/allFamilies.ts';
import { systemPorts } from '../../../../electron/transport/systemPorts.ts';
import type { HealthReport, LinkCounters } from '../../../../shared/model/healthReport.ts';
import { anEngine, checkAll, present, unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { foreignOverPty, foreignOverTcp } from '../../../support/foreignLines.ts';
import { plainTerminal } from '../../../support/foreignScripts.ts';
import { noPseudoTerminals } from '../../../support/pseudoTerminal.ts';
import { quietLine } from '../../../support/records.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';

const port = 'serial:/dev/ttyUSB0';
const none = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };

/** A check of 40 blocks of which so many came damaged. */
const aLineWith = (bad: number, more: Partial<LinkCounters> = {}): LinkCounters => ({
  ...quietLine,
  blocksSent: 20,
  blocksReceived: 20 - bad,
  acksSent: 20 - bad,
  naksSent: bad,
  crcErrors: bad,
  ...more,
});

const aShop = async () => {
  const scripted = createScriptedTerminals();
  const opened = await anEngine({ ports: scripted.ports, plugins: [scripted.plugin] });
  const { engine, dataFolder } = opened;
  const check = async (link: LinkCounters): Promise<HealthReport> => {
    scripted.at(port, aDriverReport({ link }));
    const run = await checkAll(engine, [port]);
    return unwrap(await engine.services.checks.report({ checkId: present(present(run.targets[0]).checkId) }));
  };
  return { services: engine.services, dataFolder, check };
};
const quality = (report: HealthReport) => present(report.checks.find(({ id }) => id === 'link.quality'));

describe('the quality of a line', () => {
  it('that gets worse is a finding that compares with the terminal’s own checks; clean again, it is gone', async () => {
    const { services, check } = await aShop();
    const wide = {
      metric: 'link.errorRate',
      model: '',
      store: '',
      bounds: { ...none, warnAbove: 50 },
      reason: 'a long cable',
    } as const;
    unwrap(await services.limits.set(wide));
    for (let clean = 0; clean < 5; clean += 1) expect(quality(await check(aLineWith(0))).outcome).toBe('pass');
    expect(quality(await check(aLineWith(2))).outcome).toBe('pass');
    const worse = await check(aLineWith(4));
    expect(worse.verdict).toBe('warn');
    expect(quality(worse)).toMatchObject({ outcome: 'warn', who: 'merchant' });
    expect(quality(worse).explanation.zh).toContain('线缆或干扰：差错在上升');
    expect(quality(worse).evidence).toContainEqual({
      key: 'link.errorRate.median',
      value: 0,
      unit: '%',
      source: 'console',
    });
    const [card] = unwrap(await services.terminals.list());
    expect(present(card).concerns).toContain('link.quality');
    expect(quality(await check(aLineWith(0))).outcome).toBe('pass');
  });

  it('has a history like every other reading, and stands in the exported file', async () => {
    const { services, dataFolder, check } = await aShop();
    await check(aLineWith(1));
    const { terminalId } = await check(aLineWith(3, { timeouts: 2, discardedBytes: 17, reconnects: 1 }));
    const history = unwrap(
      await services.terminals.history({
        terminalId,
        metric: 'link.errorRate',
        from: '2000-01-01T00:00:00.000Z',
        until: '2100-01-01T00:00:00.000Z',
        points: 100,
      }),
    );
    expect(history.points.map(({ value }) => value)).toEqual([2.5, 7.5]);
    const file = join(dataFolder, 'readings.csv');
    unwrap(await services.exports.readings({ filter: { terminalId }, language: 'en', file }));
    const rows = await readFile(file, 'utf8');
    for (const row of ['link.blocks,40,', 'link.crcErrors,3,', 'link.naks,3,', 'link.timeouts,2,', 'link.repeats,0,'])
      expect(rows).toContain(row);
    for (const row of ['link.discardedBytes,17,B', 'link.reconnects,1,', 'link.duplicates,0,', 'link.errorRate,7.5,%'])
      expect(rows).toContain(row);
  });

  it('is judged by a limit on any of its counters', async () => {
    const { services, check } = await aShop();
    unwrap(
      await services.limits.set({
        metric: 'link.timeouts',
        model: '',
        store: '',
        bounds: { ...none, warnAbove: 1 },
        reason: 'ours is quick',
      }),
    );
    expect(quality(await check(aLineWith(0, { timeouts: 1 }))).outcome).toBe('pass');
    const found = quality(await check(aLineWith(0, { timeouts: 2 })));
    expect(found).toMatchObject({ outcome: 'warn', limit: { warnAbove: 1 } });
  });
});

describe('the line of a terminal not of our making', () => {
  it.skipIf(noPseudoTerminals !== null)(
    'that damages the first copy of every message is told, with readings',
    async () => {
      const farEnd = await foreignOverPty(plainTerminal({ name: 'Fremdgeraet 7' }), { damageFirstCopy: true });
      const { engine } = await anEngine({ ports: systemPorts(), plugins: allPlugins });
      try {
        const run = await checkAll(engine, [farEnd.address]);
        const report = unwrap(
          await engine.services.checks.report({ checkId: present(present(run.targets[0]).checkId) }),
        );
        const value = (metric: string) => report.readings.find((reading) => reading.metric === metric)?.value;
        expect(value('link.crcErrors')).toBe(report.link.crcErrors);
        expect(value('link.errorRate')).toBeGreaterThan(1);
        expect(quality(report).evidence.map(({ key }) => key)).toContain('link.naks');
      } finally {
        await farEnd.close();
      }
    },
  );

  it('over TCP has no rate of errors, but counts connections and time-outs', async () => {
    const farEnd = await foreignOverTcp(plainTerminal({ name: 'Fremdgeraet 8' }));
    const { engine } = await anEngine({ ports: systemPorts(), plugins: allPlugins });
    try {
      const run = await checkAll(engine, [farEnd.address]);
      const report = unwrap(await engine.services.checks.report({ checkId: present(present(run.targets[0]).checkId) }));
      const metrics = report.readings.map(({ metric }) => metric).filter((metric) => metric.startsWith('link.'));
      expect(metrics).toEqual(['link.blocks', 'link.timeouts', 'link.discardedBytes', 'link.reconnects']);
      expect(quality(report).outcome).toBe('pass');
    } finally {
      await farEnd.close();
    }
  });
});
