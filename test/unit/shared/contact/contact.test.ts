import { describe, expect, it } from 'vitest';
import {
  type Contact,
  contactDraftSchema,
  isTrusted,
  phoneDigits,
  phoneSchema,
  verificationLastsDays,
} from '../../../../shared/contact/contact.ts';

describe('a telephone number', () => {
  it.each([
    ['95516', '95516'],
    ['400-000 1234 转 5', '4000001234'],
    ['+86 138 0000 0000', '13800000000'],
    ['0086-13800000000', '13800000000'],
    ['（010）8888-6666', '01088886666'],
    ['010 88886666 ext 12', '01088886666'],
    ['８００１２３４', '8001234'],
    ['+49 30 1234567', '49301234567'],
  ])('%s is compared as %s', (typed, digits) => {
    expect(phoneSchema.safeParse(typed).success).toBe(true);
    expect(phoneDigits(typed)).toBe(digits);
  });

  it.each(['', '12', 'abc', '6222020200112233445', '6222 0202 0011 2233', '4000001234<script>', '138 0000 0000 打我'])(
    '%s is none',
    (typed) => {
      expect(phoneSchema.safeParse(typed).success).toBe(false);
    },
  );
});

describe('an entry', () => {
  const draft = {
    role: 'acquirer',
    organisation: '示范收单',
    person: null,
    phone: '95500',
    hours: null,
    covers: null,
    note: null,
  };

  it('needs an organisation, and takes no control characters', () => {
    expect(contactDraftSchema.safeParse(draft).success).toBe(true);
    expect(contactDraftSchema.safeParse({ ...draft, organisation: '  ' }).success).toBe(false);
    expect(contactDraftSchema.safeParse({ ...draft, organisation: 'a\u202Eb' }).success).toBe(false);
  });

  it('is trusted from its verification on, for a year', () => {
    const at = '2026-01-01T00:00:00.000Z';
    const contact: Contact = {
      ...draft,
      role: 'acquirer',
      id: '00000000-0000-4000-8000-000000000001',
      verification: { way: 'contract', note: null, at, by: '小王' },
      createdAt: at,
      updatedAt: at,
      updatedBy: '小王',
    };
    const day = 86_400_000;
    expect(isTrusted({ ...contact, verification: null }, Date.parse(at))).toBe(false);
    expect(isTrusted(contact, Date.parse(at) + verificationLastsDays * day)).toBe(true);
    expect(isTrusted(contact, Date.parse(at) + (verificationLastsDays + 1) * day)).toBe(false);
  });
});
