// Notices, cards and training through the whole engine: kept over a restart, apart for each shop, stable in closed cases.
import { describe, expect, it } from 'vitest';
import { guides } from '../../shared/knowhow/allGuides.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { aNoticeDraft } from '../support/notices.ts';

const outage = { key: 'response.code', value: '91', source: 'user' } as const;

describe('what people have to know', () => {
  it('is kept over a restart, and the simulated shop has none of it', async () => {
    const clock = createFakeClock();
    const { engine, dataFolder } = await anEngine({ clock });
    const { knowhow, people, contacts } = engine.services;
    const { id } = unwrap(await people.add({ draft: { name: '小李', role: 'owner', store: '东门店' } }));
    const version = guides.code97.version;
    const said = { personId: id, guideId: 'code97', version, language: 'zh', way: 'explained', pin: null } as const;
    const entry = unwrap(await knowhow.training.acknowledge(said));
    const notice = unwrap(await knowhow.publicNotices.save({ noticeId: null, draft: aNoticeDraft() }));
    const draft = { role: 'acquirer', organisation: '示范收单', phone: '400 000 1234' } as const;
    const contact = unwrap(
      await contacts.save({
        contactId: null,
        draft: { ...draft, person: null, hours: null, covers: null, note: null },
      }),
    );
    unwrap(await contacts.verify({ contactId: contact.id, way: 'contract', note: null }));
    const card = { inCharge: '小李', spare: '', otherWay: '', lines: ['先问店长'], contactIds: [contact.id] };
    const view = unwrap(await knowhow.emergency.save({ store: '东门店', draft: card }));
    expect(view.contacts).toHaveLength(1);
    await engine.close();

    const again = (await anEngine({ clock, dataFolder })).engine.services.knowhow;
    expect(unwrap(await again.training.history({}))).toEqual([entry]);
    expect(unwrap(await again.publicNotices.list())).toEqual([notice]);
    expect(unwrap(await again.emergency.card({ store: '东门店' }))).toEqual(view);
    const other = (await anEngine({ clock, dataFolder, shop: 'simulated' })).engine.services.knowhow;
    expect(unwrap(await other.publicNotices.list())).toEqual([]);
    expect(unwrap(await other.training.overview()).people).toEqual([]);
  });

  it('stands beside an open case, changes no cause by itself, and stays in a closed one when it is removed', async () => {
    const { engine } = await anEngine({ clock: createFakeClock() });
    const { knowhow, resolver } = engine.services;
    const { caseId } = unwrap(await resolver.open({ facts: [outage] }));
    const bare = unwrap(await resolver.get({ caseId }));
    const notice = unwrap(await knowhow.publicNotices.save({ noticeId: null, draft: aNoticeDraft() }));
    const view = unwrap(await resolver.get({ caseId }));
    expect(view.case.notices).toEqual([{ notice, fits: 'NET-04', wasThen: true }]);
    expect(view.answer).toEqual(bare.answer);
    expect(view.facts).toEqual(bare.facts);
    const outcome = { isCured: true, cause: 'NET-04', cure: '维护结束后恢复', doneBy: '', note: '' } as const;
    unwrap(await resolver.close({ caseId, outcome }));
    unwrap(await knowhow.publicNotices.remove({ noticeId: notice.id }));
    expect(unwrap(await resolver.get({ caseId })).case.notices).toEqual([{ notice, fits: 'NET-04', wasThen: true }]);
  });

  it('is a hint of a person in the diagnosis: a missed rule may help to explain, never lead; and it can be taken back', async () => {
    const { engine } = await anEngine({ clock: createFakeClock() });
    const { knowhow, resolver } = engine.services;
    const refused = { key: 'response.code', value: '97', source: 'host', operation: 'sale' } as const;
    const { caseId } = unwrap(await resolver.open({ facts: [refused] }));
    const before = unwrap(await resolver.get({ caseId }));
    const rule = aNoticeDraft({ kind: 'rule', startsOn: '2026-10-22', endsOn: null });
    unwrap(await knowhow.publicNotices.save({ noticeId: null, draft: rule }));
    const after = unwrap(await resolver.get({ caseId }));
    const missed = after.answer.findings.find(({ cause }) => cause === 'OPS-05');
    expect(missed).toMatchObject({ role: 'contributing' });
    expect(after.answer.findings[0]?.cause).toBe(before.answer.findings[0]?.cause);
    const fact = after.facts.find(({ way }) => way === 'notice');
    expect(fact).toMatchObject({ key: 'rules.reviewOverdueDays', value: 31, by: 'Li' });
    unwrap(await resolver.takeBack({ caseId, factId: fact?.id ?? '', isBack: true }));
    const back = unwrap(await resolver.get({ caseId }));
    expect(back.answer.findings.map(({ cause }) => cause)).not.toContain('OPS-05');
  });

  it('loses no acknowledgement of several at once, and asks once for each guide', async () => {
    const { engine } = await anEngine({ clock: createFakeClock() });
    const { knowhow, people } = engine.services;
    const { id } = unwrap(await people.add({ draft: { name: '小李', role: 'cashier', store: null } }));
    const said = { personId: id, guideId: 'cardData', language: 'zh', way: 'read', pin: null } as const;
    const version = guides.cardData.version;
    const all = await Promise.all(Array.from({ length: 20 }, () => knowhow.training.acknowledge({ ...said, version })));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(unwrap(await knowhow.training.history({}))).toHaveLength(20);
    expect(
      unwrap(await knowhow.training.overview()).items.filter(({ guideId }) => guideId === 'cardData'),
    ).toHaveLength(1);
  });
});
