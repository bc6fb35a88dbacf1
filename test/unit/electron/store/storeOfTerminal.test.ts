import { describe, expect, it } from 'vitest';
import { unwrap } from '../../../support/anEngine.ts';
import { aRegister } from '../../../support/aRegister.ts';

describe('an entry about a terminal', () => {
  it('says in which store it stands, as the register has it, unless it names one itself', async () => {
    const shop = await aRegister();
    await shop.create({ serialNumber: 'N900-0001', store: '静安店' });
    shop.plugIn({});
    await shop.check();
    const { entries } = unwrap(await shop.engine.services.log.page({ filter: {}, beforeNumber: null, limit: 9 }));
    expect(entries.find(({ kind }) => kind === 'check')?.store).toBe('静安店');
    await shop.check();
    const again = unwrap(await shop.engine.services.log.page({ filter: {}, beforeNumber: null, limit: 9 })).entries;
    expect(again[0]).toMatchObject({ kind: 'check', store: '静安店' });
  });
});
