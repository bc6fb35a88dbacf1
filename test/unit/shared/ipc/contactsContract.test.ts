import { describe, expect, it } from 'vitest';
import { contactsCommands } from '../../../../shared/ipc/contactsContract.ts';

describe('contacts contract', () => {
  it('takes a contact without what is optional, and refuses a number that none can dial', () => {
    const { input } = contactsCommands['contacts.save'];
    const draft = {
      role: 'acquirer',
      organisation: ' 示范收单 ',
      person: null,
      phone: '95500',
      hours: null,
      covers: null,
      note: null,
    };
    expect(input.parse({ contactId: null, draft }).draft.organisation).toBe('示范收单');
    expect(input.safeParse({ contactId: null, draft: { ...draft, phone: 'call me' } }).success).toBe(false);
    expect(input.safeParse({ contactId: 'x', draft }).success).toBe(false);
  });

  it('takes no other place of verification than those a caller cannot forge', () => {
    const { input } = contactsCommands['contacts.verify'];
    const contactId = '00000000-0000-4000-8000-000000000001';
    expect(input.safeParse({ contactId, way: 'contract', note: null }).success).toBe(true);
    expect(input.safeParse({ contactId, way: 'caller', note: null }).success).toBe(false);
  });
});
