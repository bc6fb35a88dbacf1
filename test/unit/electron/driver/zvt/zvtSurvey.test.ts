import { describe, expect, it } from 'vitest';
import { ZvtConnection } from '../../../../../electron/driver/zvt/zvtConnection.ts';
import { newFindings } from '../../../../../electron/driver/zvt/zvtFindings.ts';
import { ZvtRemarks } from '../../../../../electron/driver/zvt/zvtRemarks.ts';
import { ZvtSurvey } from '../../../../../electron/driver/zvt/zvtSurvey.ts';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { encodeApdu } from '../../../../../electron/protocol/zvt/zvtApdu.ts';
import { ZvtDeadline } from '../../../../../electron/protocol/zvt/zvtDeadline.ts';
import type { CheckLevel } from '../../../../../shared/model/healthReport.ts';
import { aStatus } from '../../../../support/zvtFindings.ts';
import { aLine } from '../../../../support/zvtLine.ts';
import { watch } from '../../../../support/zvtTalk.ts';
import { aDriver, follow, maintenanceReply, noMemory, offering, type Script } from '../../../../support/zvtTerminal.ts';

const survey = (
  script: Script,
  level: CheckLevel,
  wholeMs = 47_000,
  name = 'N3',
  before: 'cancelled' | 'closed' | null = null,
) => {
  const line = aLine('serial');
  follow(line.far, script, 'serial');
  const stop = new AbortController();
  const deadline = new ZvtDeadline(line.clock, line.clock.now() + wholeMs, stop.signal);
  const deps = { clock: line.clock, log: () => undefined, settings: noMemory };
  const component = { name, serialNumber: null, softwareVersion: null, state: null };
  const findings = newFindings({ value: aStatus({ components: [component] }), arrivedAt: 0 });
  const remarks = new ZvtRemarks();
  const connection = new ZvtConnection(line.pair.console, deps, newLinkCounters());
  const subject = new ZvtSurvey({ connection, deps, deadline, findings, remarks });
  if (before === 'cancelled') stop.abort();
  if (before === 'closed') void connection.close();
  const result = watch(
    subject.run({ level, onStep: () => undefined, signal: stop.signal }).then((error) => ({ error })),
  );
  return { ...line, subject, findings, remarks, result, stop };
};

describe('what is asked after the status', () => {
  it('is nothing, where nothing is offered and the check is quick', async () => {
    const { far, clock, result, subject } = survey({}, 'quick');
    await clock.settle();
    expect(far.heard).toEqual([]);
    expect(result.done()).toEqual({ error: null });
    expect(subject.isUnfinished).toBe(false);
  });

  it('keeps printed lines, and remembers the command only if lines came', async () => {
    const lines = survey({ '06 1A': ['80 00 00', '06 D1 03 00 41 42', '06 0F 00'] }, 'full');
    await lines.clock.advance(1000);
    expect(lines.findings.print?.lines).toEqual(['AB']);
    expect(lines.subject.answered).toEqual(['06 1A']);
    const paper = survey({ '06 1A': ['80 00 00', '06 0F 00'] }, 'full');
    await paper.clock.advance(1000);
    expect(paper.findings.print).toBeNull();
    expect(paper.subject.answered).toEqual([]);
    expect(paper.findings.capabilities.get('printConfiguration')).toBe('supported');
  });

  it('keeps the lines that came before an abort, without remembering the command', async () => {
    const { clock, findings, subject, remarks } = survey(
      { '06 1A': ['80 00 00', '06 D1 02 00 41', '06 1E 01 CC'] },
      'full',
    );
    await clock.advance(1000);
    expect(findings.print?.lines).toEqual(['A']);
    expect(subject.answered).toEqual([]);
    expect(remarks.all).toEqual(['06 1A: CC, printer not ready']);
  });

  it('does not take another completion for the maker’s information', async () => {
    const { clock, findings, subject, remarks } = survey(
      { '0F A1': ['80 00 00', '06 0F 02 27 00'] },
      'quick',
      47_000,
      'cVEND plug',
    );
    await clock.advance(1000);
    expect(findings.vendor).toBeNull();
    expect(subject.answered).toEqual([]);
    expect(remarks.all).toContain('0F A1: the completion is not of the known form');
  });

  it('ends where the time or the patience does, and says that it is unfinished', async () => {
    const late = survey({}, 'full', 1000);
    await late.clock.settle();
    expect(late.result.done()).toMatchObject({ error: { code: 'link.silent' } });
    expect(late.subject.isUnfinished).toBe(true);
    const stopped = survey({ '06 1A': ['80 00 00'] }, 'full');
    await stopped.clock.advance(1000);
    stopped.stop.abort();
    await stopped.clock.advance(2000);
    expect(stopped.result.done()).toMatchObject({ error: { code: 'check.cancelled' } });
    expect(stopped.subject.isUnfinished).toBe(true);
  });

  it('goes on after a vendor command that a terminal of that maker leaves without an answer', async () => {
    const { clock, findings, result } = survey(
      { '0F A1': [], '06 1A': ['80 00 00', '06 D1 03 00 41 42', '06 0F 00'] },
      'quick',
      47_000,
      'cVEND plug',
    );
    await clock.advance(20_000);
    expect(result.done()).toEqual({ error: null });
    expect(findings.capabilities.get('enhancedSystemInfo')).toBe('unknown');
    expect(findings.print?.lines).toEqual(['AB']);
  });
});

describe('a capability', () => {
  it('is supported once a first answer was completed, though a further page was refused', async () => {
    const { report, commands } = aDriver({
      '05 01': offering,
      '0F 4D': [maintenanceReply({ power: { batteryPercent: 63 } }), ['84 9A 00']],
    });
    const { capabilities, measured, ending } = await report();
    expect(commands()).toHaveLength(3);
    expect(capabilities.maintenance).toBe('supported');
    expect(measured).toMatchObject([{ metric: 'battery.level', value: 63 }]);
    expect(ending).toBe('complete');
  });

  it('is nothing more after a cancel, nor where the line is gone for good', async () => {
    const cancelled = survey({}, 'full', 47_000, 'N3', 'cancelled');
    await cancelled.clock.settle();
    expect(cancelled.far.heard).toEqual([]);
    expect(cancelled.result.done()).toMatchObject({ error: { code: 'check.cancelled' } });
    const closed = survey({}, 'full', 47_000, 'N3', 'closed');
    await closed.clock.settle();
    expect(closed.result.done()).toMatchObject({ error: { code: 'transport.closed' } });
    const gone = survey({ '06 1A': [] }, 'full');
    await gone.clock.advance(100);
    await gone.pair.terminal.close();
    await gone.clock.advance(1000);
    expect(gone.result.done()).toMatchObject({ error: { code: 'transport.closed' } });
  });

  it('notes a message with a wrong length and a maker’s answer that does not fit', async () => {
    const damaged = survey({ '06 1A': ['80 00 00', '06 D1 05 40', '06 0F 00'] }, 'full');
    await damaged.clock.advance(1000);
    expect(damaged.remarks.all).toContain('06 1A: a message had a wrong length field');
    const odd = survey(
      {
        '0F A1': [
          '80 00 00',
          toSpacedHex(encodeApdu(0x060f, new TextEncoder().encode(`17FD1E3C${'V2'.padEnd(17)}ABCDEFGH24.4`))),
        ],
      },
      'quick',
      47_000,
      'cVEND plug',
    );
    await odd.clock.advance(1000);
    expect(odd.remarks.all).toContain('0F A1: TID: not eight digits');
  });
});
