import { describe, expect, it } from 'vitest';
import { boundElements, comparedFields, decisiveFields, isAcceptedOn } from '../../../../shared/register/binding.ts';
import { registerFields } from '../../../../shared/register/registerFields.ts';

const accepted = (until: string | null) => ({
  kind: 'accepted' as const,
  at: '2026-11-22T01:30:00.000Z',
  by: 'Li',
  note: 'the new slip comes on Friday',
  until,
});

describe('what is compared', () => {
  it('holds the five elements, as the fields of the register mark them', () => {
    const marked = Object.entries(registerFields).filter(([, field]) => 'isBound' in field);
    expect([...boundElements].sort()).toEqual(marked.map(([key]) => key).sort());
    expect(comparedFields).toEqual(expect.arrayContaining([...boundElements, ...decisiveFields]));
  });

  it('is accepted up to and including the day that was said', () => {
    expect(isAcceptedOn({ handling: [accepted('2026-11-25')] }, '2026-11-25')).toBe(true);
    expect(isAcceptedOn({ handling: [accepted('2026-11-25')] }, '2026-11-26')).toBe(false);
    expect(isAcceptedOn({ handling: [] }, '2026-11-22')).toBe(false);
    expect(isAcceptedOn({ handling: [accepted('2026-12-25'), accepted('2026-11-01')] }, '2026-11-22')).toBe(false);
  });
});
