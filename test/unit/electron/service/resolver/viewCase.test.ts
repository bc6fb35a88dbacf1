import { describe, expect, it } from 'vitest';
import { viewCase } from '../../../../../electron/service/resolver/viewCase.ts';
import type { Answer } from '../../../../../shared/diagnosis/answerSchema.ts';
import { caseViewSchema } from '../../../../../shared/resolver/resolverCase.ts';
import { aCase } from '../../../../support/aCase.ts';

const ask = { zh: '问', en: 'ask' };
const answer: Answer = {
  verdict: 'insufficient',
  findings: [],
  missing: ['terminal.sn', 'terminal.tid', 'portal.bindStatus'].map((key) => ({ key, ask })),
  summary: ask,
  notices: [],
};
const unsettled = { state: 'unknown', count: null, at: null } as const;
const at = '2026-11-22T01:31:00.000Z';
const now = '2026-11-22T09:31:00+08:00';

describe('a case as the window shows it', () => {
  it('asks in the order of worth; what nobody knows is not asked again, what was put off comes last', () => {
    const passed = [
      { key: 'terminal.sn', how: 'skipped', at },
      { key: 'terminal.tid', how: 'unknown', at },
    ] as const;
    const view = viewCase(aCase({ passed: [...passed] }), () => answer, unsettled, now);
    expect(caseViewSchema.parse(view).questions).toEqual([
      { key: 'portal.bindStatus', ask, isSkipped: false },
      { key: 'terminal.sn', ask, isSkipped: true },
    ]);
  });

  it('asks nothing once it is closed', () => {
    const closed = aCase({ closedAt: at, closedBy: 'Li' });
    expect(viewCase(closed, () => answer, unsettled, now).questions).toEqual([]);
  });
});
