import { describe, expect, it } from 'vitest';
import { createContactBook } from '../../../../../electron/service/contactBook.ts';
import { createEmergencyCards } from '../../../../../electron/service/knowhow/emergencyCards.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const contact = { person: null, hours: null, covers: null, note: null };
const draft = { inCharge: '', spare: '', otherWay: '', lines: [], contactIds: [] };

const aShop = async () => {
  const deps = await someDeps();
  const book = createContactBook(deps);
  const add = async (role: 'acquirer' | 'isp', organisation: string, phone: string) =>
    unwrap(await book.save({ contactId: null, draft: { ...contact, role, organisation, phone } })).id;
  return { deps, book, add, cards: createEmergencyCards(deps) };
};

describe('the emergency card', () => {
  it('says plainly that there is no verified number, and never shows another', async () => {
    const { cards, add } = await aShop();
    await add('acquirer', '示范收单', '400 0001234');
    expect(unwrap(await cards.card({ store: '' }))).toMatchObject({ card: null, contacts: [], leftOut: 1, spares: [] });
  });

  it('shows verified numbers, acquirers first, until the verification is a year old', async () => {
    const { cards, add, book, deps } = await aShop();
    const isp = await add('isp', '宽带', '10000');
    const acquirer = await add('acquirer', '示范收单', '400 0001234');
    await book.verify({ contactId: isp, way: 'invoice', note: null });
    await deps.clock.advance(1000);
    await book.verify({ contactId: acquirer, way: 'contract', note: null });
    const shown = async () => unwrap(await cards.card({ store: '' })).contacts.map(({ organisation }) => organisation);
    expect(await shown()).toEqual(['示范收单', '宽带']);
    await deps.clock.advance(365 * 86_400_000);
    expect(await shown()).toEqual(['示范收单']);
    await deps.clock.advance(2000);
    expect(await shown()).toEqual([]);
  });

  it('keeps a choice in its order, per store, but leaves out what is not verified', async () => {
    const { cards, add, book } = await aShop();
    const one = await add('acquirer', '甲', '10001');
    const two = await add('acquirer', '乙', '10002');
    await book.verify({ contactId: one, way: 'contract', note: null });
    const saved = unwrap(
      await cards.save({ store: '东门店', draft: { ...draft, spare: '柜子里', contactIds: [two, one] } }),
    );
    expect(saved).toMatchObject({ leftOut: 1, card: { spare: '柜子里', updatedBy: 'Li', store: '东门店' } });
    expect(saved.contacts.map(({ organisation }) => organisation)).toEqual(['甲']);
    expect(unwrap(await cards.card({ store: '西门店' })).card).toBeNull();
    await book.verify({ contactId: two, way: 'label', note: null });
    expect(unwrap(await cards.card({ store: '东门店' })).contacts.map(({ organisation }) => organisation)).toEqual([
      '乙',
      '甲',
    ]);
    expect(unwrap(await cards.stores()).map(({ store }) => store)).toEqual(['', '东门店']);
  });

  it('forgets somebody who is not in the book any more, refuses one who never was, keeps no card number', async () => {
    const { cards, add, book } = await aShop();
    const one = await add('acquirer', '甲', '10001');
    await book.verify({ contactId: one, way: 'contract', note: null });
    await cards.save({ store: '', draft: { ...draft, contactIds: [one] } });
    await book.remove({ contactId: one });
    expect(unwrap(await cards.card({ store: '' }))).toMatchObject({ contacts: [], leftOut: 0 });
    expect(await cards.save({ store: '', draft: { ...draft, contactIds: [one] } })).toMatchObject({
      ok: false,
      error: { code: 'contact.unknown' },
    });
    const masked = unwrap(await cards.save({ store: '', draft: { ...draft, lines: ['卡 4111111111111111'] } }));
    expect(masked.card?.lines[0]).not.toContain('4111111111111111');
  });
});
