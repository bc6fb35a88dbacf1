import { describe, expect, it } from 'vitest';
import { compareReports, relationWords } from '../../../../shared/compare/compareReports.ts';
import { aReport, aResult } from '../../../support/aReport.ts';

const second = { id: '0e6a2c1e-6a8b-4f2d-9a51-30a5a1f0c002', startedAt: '2026-11-23T01:30:00.000Z' };
const otherId = '5b0cf6f5-3d3a-4e39-8a5d-2f6a9f0d7a02';
const { terminal } = aReport();

describe('two checks side by side', () => {
  it('have no difference when nothing changed', () => {
    const compared = compareReports(aReport(), aReport(second));
    expect(compared).toMatchObject({ relation: 'sameTerminal', differences: 0, remarks: [] });
    expect(compared.sections.flatMap(({ rows }) => rows).every(({ weight }) => weight === 0)).toBe(true);
  });

  it('know whose they are: the serial number decides, the record where there is none', () => {
    const relation = (others: Parameters<typeof aReport>[0]) =>
      compareReports(aReport(), aReport({ ...second, ...others })).relation;
    expect(compareReports(aReport(), aReport()).relation).toBe('sameCheck');
    expect(relation({ terminalId: otherId })).toBe('sameTerminal');
    expect(relation({ terminal: { ...terminal, serialNumber: 'X1' } })).toBe('otherTerminal');
    expect(relation({ terminal: { ...terminal, serialNumber: null } })).toBe('sameTerminal');
    expect(relation({ terminalId: otherId, terminal: { ...terminal, serialNumber: null } })).toBe('otherTerminal');
    expect(new Set(Object.values(relationWords).map(({ zh }) => zh)).size).toBe(3);
  });

  it('say what has to be kept in mind', () => {
    const remarks = (others: Parameters<typeof aReport>[0]) =>
      compareReports(aReport(), aReport({ ...second, ...others })).remarks.map(({ en }) => en);
    expect(remarks({ level: 'full' })).toEqual([expect.stringContaining('levels differ')]);
    expect(remarks({ ending: 'cancelled' })).toEqual([expect.stringContaining('not finished')]);
    expect(remarks({ simulated: true })).toEqual([expect.stringContaining('simulated')]);
    expect(remarks({ startedAt: '2026-11-20T00:00:00.000Z' })).toEqual([expect.stringContaining('left')]);
    expect(remarks({ terminal: { ...terminal, serialNumber: 'X1' } })).toEqual([
      expect.stringContaining('two serial numbers'),
    ]);
  });

  it('put the section with the gravest difference first, and the gravest row first in it', () => {
    const before = aReport({
      checks: [aResult('sim.state', 'pass'), aResult('security.tamper', 'pass'), aResult('clock.drift', 'fail')],
    });
    const after = aReport({
      ...second,
      terminal: { ...terminal, softwareVersion: 'v3' },
      checks: [aResult('sim.state', 'warn'), aResult('security.tamper', 'fail'), aResult('clock.drift', 'pass')],
    });
    const { sections, differences } = compareReports(before, after);
    expect(sections[0]?.section).toBe('outcomes');
    expect(sections[0]?.rows.map(({ key }) => key)).toEqual(['security.tamper', 'sim.state', 'clock.drift']);
    expect(sections[1]?.section).toBe('identity');
    expect(differences).toBe(4);
  });
});
