import { describe, expect, it } from 'vitest';
import { createContactBook } from '../../../../electron/service/contactBook.ts';
import type { CommandInput } from '../../../../shared/ipc/contract.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const draft: CommandInput<'contacts.save'>['draft'] = {
  role: 'acquirer',
  organisation: '示范收单',
  person: null,
  phone: '400-000 1234',
  hours: null,
  covers: null,
  note: null,
};

const aBook = async () => {
  const deps = await someDeps();
  const book = createContactBook(deps);
  const lines = async (): Promise<string[]> =>
    (await deps.shops.open.log.between({}, { from: 1, to: 1000 }, 50)).map(({ summary }) => summary.en);
  return { deps, book, lines };
};

describe('the contact book', () => {
  it('keeps somebody unverified until the owner has compared the number', async () => {
    const { book, deps, lines } = await aBook();
    const saved = unwrap(await book.save({ contactId: null, draft }));
    expect(saved).toMatchObject({ verification: null, updatedBy: 'Li' });
    const verified = unwrap(await book.verify({ contactId: saved.id, way: 'contract', note: null }));
    expect(verified.verification).toMatchObject({ way: 'contract', by: 'Li' });
    expect(unwrap(await book.list())).toEqual([verified]);
    expect(deps.heard.filter(({ name }) => name === 'contacts.changed')).toHaveLength(2);
    expect(await lines()).toEqual([
      'Contact verified: 示范收单 (Acquirer), on my own contract',
      'Contact added: 示范收单 (Acquirer)',
    ]);
  });

  it('keeps the verification when the number is written otherwise, and drops it when it is another number', async () => {
    const { book } = await aBook();
    const { id } = unwrap(await book.save({ contactId: null, draft }));
    await book.verify({ contactId: id, way: 'label', note: null });
    const same = unwrap(await book.save({ contactId: id, draft: { ...draft, phone: '400 0001234 转 2' } }));
    expect(same.verification).not.toBeNull();
    const other = unwrap(await book.save({ contactId: id, draft: { ...draft, phone: '400 0009999' } }));
    expect(other.verification).toBeNull();
  });

  it('offers trusted numbers first', async () => {
    const { book } = await aBook();
    await book.save({ contactId: null, draft: { ...draft, phone: '11111' } });
    const { id } = unwrap(await book.save({ contactId: null, draft: { ...draft, role: 'isp', phone: '22222' } }));
    await book.verify({ contactId: id, way: 'invoice', note: null });
    expect(unwrap(await book.list()).map(({ phone }) => phone)).toEqual(['22222', '11111']);
  });

  it('refuses one number twice in the same role, and an entry that is gone', async () => {
    const { book } = await aBook();
    const { id } = unwrap(await book.save({ contactId: null, draft }));
    expect(await book.save({ contactId: null, draft: { ...draft, phone: '4000001234' } })).toMatchObject({
      ok: false,
      error: { code: 'contact.same-number' },
    });
    expect((await book.remove({ contactId: id })).ok).toBe(true);
    for (const answer of [
      await book.remove({ contactId: id }),
      await book.verify({ contactId: id, way: 'label', note: null }),
      await book.save({ contactId: id, draft }),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: { code: 'contact.unknown' } });
    }
  });

  it('masks card numbers in every free text, also in what somebody says they are', async () => {
    const { book, lines } = await aBook();
    const pan = '6222020200112233441';
    const card = '4111 1111 1111 1111';
    const saved = unwrap(
      await book.save({
        contactId: null,
        draft: { ...draft, note: `card ${card}`, person: `Wang ${card}`, hours: card, covers: `till ${card}` },
      }),
    );
    expect(JSON.stringify(saved)).not.toContain(card);
    await book.noteApproach({
      channel: 'call',
      claims: `Wang ${card} ${pan}`,
      phone: '123456',
      wasAnnounced: false,
      wishes: ['feeForRegistration'],
    });
    const [line] = await lines();
    expect(line).toContain('Stop');
    expect(line).not.toContain(card);
  });
});
