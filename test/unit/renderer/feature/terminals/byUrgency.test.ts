import { describe, expect, it } from 'vitest';
import { byUrgency, needsAttention } from '../../../../../renderer/feature/terminals/byUrgency.ts';
import type { TerminalSummary } from '../../../../../shared/model/terminal.ts';

const terminal = (name: string, facts: Partial<TerminalSummary>): TerminalSummary => ({
  id: name,
  name,
  identity: {
    driver: 'zvt',
    serialNumber: null,
    model: null,
    tid: null,
    mid: null,
    softwareVersion: null,
    components: [],
  },
  address: 'sim:healthy',
  simulated: true,
  link: 'reached',
  linkError: null,
  lastContactAt: null,
  verdict: 'pass',
  lastCheckId: null,
  concerns: [],
  ...facts,
});

describe('byUrgency', () => {
  it('lists faults, then the unreachable, warnings, incomplete ones, unchecked ones, and the healthy last', () => {
    const shuffled = [
      terminal('healthy', {}),
      terminal('unchecked', { verdict: null }),
      terminal('warning', { verdict: 'warn' }),
      terminal('lost', { link: 'unreachable' }),
      terminal('incomplete', { verdict: 'incomplete' }),
      terminal('fault', { verdict: 'fail' }),
    ];
    const names = shuffled.toSorted(byUrgency).map(({ name }) => name);
    expect(names).toEqual(['fault', 'lost', 'warning', 'incomplete', 'unchecked', 'healthy']);
  });

  it('sorts equals by name, numbers as numbers', () => {
    const names = ['收银台 10', '收银台 2', '收银台 1'].map((name) => terminal(name, {}));
    expect(names.toSorted(byUrgency).map(({ name }) => name)).toEqual(['收银台 1', '收银台 2', '收银台 10']);
  });

  it('keeps a terminal with a fault first while it cannot be reached', () => {
    expect(
      byUrgency(terminal('a', { verdict: 'fail', link: 'unreachable' }), terminal('b', { verdict: 'warn' })),
    ).toBeLessThan(0);
  });
});

describe('needsAttention', () => {
  it('does not count what was merely not checked', () => {
    expect(
      [{ verdict: null }, { verdict: 'incomplete' }, {}].map((facts) =>
        needsAttention(terminal('x', facts as Partial<TerminalSummary>)),
      ),
    ).toEqual([false, false, false]);
    expect(
      [{ verdict: 'warn' }, { link: 'unreachable' }].map((facts) =>
        needsAttention(terminal('x', facts as Partial<TerminalSummary>)),
      ),
    ).toEqual([true, true]);
  });
});
