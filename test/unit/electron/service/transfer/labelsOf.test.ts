import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../../../../electron/service/transfer/labelsOf.ts';
import type { Contact } from '../../../../../shared/contact/contact.ts';
import { csvOf, someTransfers } from '../../../../support/transfers.ts';

const now = Date.parse('2026-11-22T01:00:00.000Z');
const verification = { way: 'contract', note: null, at: '2026-10-01T00:00:00.000Z', by: 'Li' } as const;
const contactOf = (more: Partial<Contact>): Contact => ({
  id: randomUUID(),
  role: 'technician',
  organisation: '维修站',
  person: null,
  phone: '020-1234567',
  hours: null,
  covers: null,
  note: null,
  verification,
  createdAt: verification.at,
  updatedAt: verification.at,
  updatedBy: 'Li',
  ...more,
});

const setUp = async (...contacts: readonly Contact[]) => {
  const shop = await someTransfers();
  await shop.take(
    csvOf(
      ['SN', 'TID', '商户名称', '门店', '柜台', '型号', '收单机构'],
      ['V2N0001', '10004321', '好再来', '总店', '2 号', 'V240m', '拉卡拉'],
      ['V2N0002', '', '', '', '', '', ''],
    ),
  );
  const store = shop.deps.shops.open;
  for (const contact of contacts) await store.contacts.write(contact);
  return store;
};

describe('labels', () => {
  it('hold names, number, place and the last four of the terminal number, and nothing else of the record', async () => {
    const { labels } = await labelsOf(await setUp(), { filter: {} }, now);
    expect(labels[0]).toEqual({
      recordId: expect.any(String) as unknown,
      serialNumber: 'V2N0001',
      merchantName: '好再来',
      place: '总店 · 2 号',
      model: 'V240m',
      tidLast4: '4321',
      contact: null,
    });
    expect(labels[1]).toMatchObject({ merchantName: null, place: null, model: null, tidLast4: null });
  });

  it('name only somebody whose number the owner has verified, the acquirer of the terminal first', async () => {
    const store = await setUp(
      contactOf({}),
      contactOf({ role: 'acquirer', covers: '别家', phone: '95111' }),
      contactOf({ role: 'acquirer', covers: '拉卡拉', person: '王芳', phone: '95016' }),
      contactOf({ role: 'acquirer', phone: '666', verification: null }),
    );
    const { labels } = await labelsOf(store, { filter: {} }, now);
    expect(labels.map(({ contact }) => contact)).toEqual([
      { name: '王芳', phone: '95016' },
      { name: '维修站', phone: '020-1234567' },
    ]);
  });

  it('come in the order of the ids that were asked for', async () => {
    const store = await setUp();
    const ids = (await store.transfers.matching({}, 0, 10)).map(({ record }) => record.id).reverse();
    const { labels, withoutSerial } = await labelsOf(store, { recordIds: [...ids, randomUUID()] }, now);
    expect(labels.map(({ recordId }) => recordId)).toEqual(ids);
    expect(withoutSerial).toBe(0);
  });
});
