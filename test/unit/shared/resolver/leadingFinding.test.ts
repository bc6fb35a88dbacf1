import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../shared/contact/contact.ts';
import type { Answer, Finding } from '../../../../shared/diagnosis/answerSchema.ts';
import { contactsFor, isCallable, leadingFinding } from '../../../../shared/resolver/leadingFinding.ts';

const words = { zh: '-', en: '-' };
const finding = (cause: Finding['cause'], role: Finding['role']): Finding => ({
  cause,
  confidence: 'high',
  role,
  who: 'acquirer',
  used: [],
  contradicting: [],
  why: words,
  actions: [words],
});
const answer = (...findings: Finding[]): Answer => ({
  verdict: 'ranked',
  findings,
  missing: [],
  summary: words,
  notices: [],
});
const now = Date.UTC(2026, 10, 22);
const contact = (changes: Partial<Contact>): Contact => ({
  id: randomUUID(),
  role: 'acquirer',
  organisation: '示例收单',
  person: null,
  phone: '400 000 0000',
  hours: null,
  covers: null,
  note: null,
  verification: { way: 'contract', note: null, at: '2026-10-01T00:00:00.000Z', by: 'Li' },
  createdAt: '2026-10-01T00:00:00.000Z',
  updatedAt: '2026-10-01T00:00:00.000Z',
  updatedBy: 'Li',
  ...changes,
});

describe('the cause that a case leads with', () => {
  it('is the first that has to be cured; what is over comes last', () => {
    const [separate, primary] = [finding('NET-01', 'separate'), finding('REG-03', 'primary')];
    expect(leadingFinding(answer(separate, primary))).toBe(primary);
    expect(leadingFinding(answer(finding('REG-06', 'resolved'), separate))).toBe(separate);
    expect(leadingFinding(answer())).toBeNull();
  });
});

describe('whom to call', () => {
  it('is only who was verified, and not too long ago', () => {
    const old = contact({ verification: { way: 'contract', note: null, at: '2024-01-01T00:00:00.000Z', by: 'Li' } });
    const trusted = contact({});
    expect(contactsFor('acquirer', [contact({ verification: null }), old, trusted], null, now)).toEqual([trusted]);
  });

  it('is the acquirer of this terminal before the agent, and nobody who covers another', () => {
    const [agent, mine, other] = [contact({ role: 'agent' }), contact({ covers: '822' }), contact({ covers: '898' })];
    expect(contactsFor('acquirer', [agent, other, mine], '822', now)).toEqual([mine, agent]);
    expect(contactsFor('acquirer', [other, mine], '82229005943096D', now)).toEqual([mine]);
  });

  it('leaves nobody out whose acquirer cannot be compared', () => {
    const named = contact({ covers: '拉卡拉' });
    const local = contact({ covers: '本地代理' });
    expect(contactsFor('acquirer', [named, local], '822', now)).toEqual([named, local]);
    expect(contactsFor('acquirer', [named], '898', now)).toEqual([]);
    expect(contactsFor('acquirer', [local], '示例收单', now)).toEqual([local]);
  });

  it('is nobody where waiting or the own hand helps', () => {
    expect(isCallable('wait')).toBe(false);
    expect(isCallable('merchant')).toBe(false);
    expect(contactsFor('wait', [contact({})], null, now)).toEqual([]);
  });
});
