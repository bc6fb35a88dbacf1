import { describe, expect, it } from 'vitest';
import { adviseOnVisitor } from '../../../../shared/inspection/visitorAdvice.ts';

type Visit = Parameters<typeof adviseOnVisitor>[0];

const visit = (change: Partial<Visit> = {}): Visit => ({
  isAnnounced: true,
  identity: 'idCard',
  unitIds: [],
  touched: null,
  accompaniedBy: '李雷',
  purpose: 'repair',
  ...change,
});

describe('advice about a visit', () => {
  it('is calm only where somebody announced was made sure of and not left alone', () => {
    expect(adviseOnVisitor(visit()).level).toBe('calm');
    expect(adviseOnVisitor(visit({ accompaniedBy: null })).level).toBe('careful');
    expect(adviseOnVisitor(visit({ isAnnounced: false })).level).toBe('careful');
    expect(adviseOnVisitor(visit({ isAnnounced: false, identity: 'calledBack' })).level).toBe('calm');
  });

  it('says stop and inspect where somebody who was not made sure of has touched terminals', () => {
    const unitIds = ['11111111-1111-4111-8111-111111111111'];
    const advice = adviseOnVisitor(visit({ isAnnounced: false, identity: 'badge', unitIds }));
    expect(advice).toMatchObject({ level: 'stop', needsInspection: true });
    expect(adviseOnVisitor(visit({ identity: 'none', touched: '换了线' })).needsInspection).toBe(true);
    expect(adviseOnVisitor(visit({ unitIds })).needsInspection).toBe(false);
  });

  it('tells to note both numbers at a replacement', () => {
    expect(
      adviseOnVisitor(visit({ purpose: 'replacement' }))
        .points.map(({ en }) => en)
        .join(),
    ).toContain('both serial numbers');
  });
});
