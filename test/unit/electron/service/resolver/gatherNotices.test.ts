import { describe, expect, it } from 'vitest';
import { createPublicNotices } from '../../../../../electron/service/knowhow/publicNotices.ts';
import { createPeople } from '../../../../../electron/service/people/people.ts';
import { gatherNotices } from '../../../../../electron/service/resolver/gatherNotices.ts';
import { aCase, aCaseFact } from '../../../../support/aCase.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aNoticeDraft } from '../../../../support/notices.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async () => {
  const deps = await someDeps();
  const notices = createPublicNotices(deps);
  const enter = async (changes: Parameters<typeof aNoticeDraft>[0]) =>
    unwrap(await notices.save({ noticeId: null, draft: aNoticeDraft(changes) }));
  return {
    deps,
    notices,
    enter,
    gather: (facts: Parameters<typeof gatherNotices>[2] = []) => gatherNotices(deps, aCase(), facts),
  };
};
const codeAt = (at: string) => aCaseFact({ key: 'response.code', value: '91', source: 'host', at });

describe('what the books say beside a case', () => {
  it('is nothing in a shop without notices and people', async () => {
    const { gather } = await aShop();
    expect(await gather()).toEqual({ notices: [], facts: [] });
  });

  it('names a maintenance in which the code came, also when it is over by now, and makes no fact of it', async () => {
    const { enter, gather } = await aShop();
    await enter({ startsOn: '2026-11-21', startsAt: '23:00', endsOn: '2026-11-22', endsAt: '02:00' });
    expect(await gather([codeAt('2026-11-22T01:59:59+08:00')])).toMatchObject({
      notices: [{ fits: 'NET-04', wasThen: true, notice: { enteredBy: 'Li' } }],
      facts: [],
    });
    expect(await gather([codeAt('2026-11-22T02:01:00+08:00')])).toEqual({ notices: [], facts: [] });
    expect(await gather()).toEqual({ notices: [], facts: [] });
  });

  it('takes a code that was typed without a time for one of now', async () => {
    const { enter, gather } = await aShop();
    await enter({});
    const typed = aCaseFact({ key: 'response.code', value: '91', source: 'user' });
    expect((await gather([typed])).notices).toMatchObject([{ wasThen: true }]);
    expect((await gather()).notices).toMatchObject([{ wasThen: false }]);
  });

  it('tells of a rule that nobody has reviewed within the key that the diagnosis has, with who entered it', async () => {
    const { enter, gather, notices } = await aShop();
    const rule = await enter({ kind: 'rule', startsOn: '2026-11-02', endsOn: null });
    await enter({ kind: 'rule', startsOn: '2026-11-10', endsOn: null });
    expect((await gather()).facts).toMatchObject([
      { key: 'rules.reviewOverdueDays', value: 20, source: 'register', way: 'notice', by: 'Li' },
    ]);
    await notices.review({ noticeId: rule.id, note: '' });
    expect((await gather()).facts).toMatchObject([{ value: 12 }]);
  });

  it('says nothing of a rule that begins today or later, and of another store or acquirer', async () => {
    const { enter, gather } = await aShop();
    await enter({ kind: 'rule', startsOn: '2026-11-22', endsOn: null });
    await enter({ kind: 'rule', startsOn: '2026-12-22', endsOn: null });
    const { facts, notices } = await gather();
    expect(facts).toEqual([]);
    expect(notices).toHaveLength(1);
  });

  it('takes a restriction for hearsay of a person, never for the acquirer’s word', async () => {
    const { enter, gather } = await aShop();
    await enter({ kind: 'restriction', startsOn: '2026-11-01', endsOn: null });
    expect((await gather()).facts).toMatchObject([{ key: 'restriction.named', value: true, source: 'user', by: 'Li' }]);
  });

  it('knows by how many days training is overdue once there are people', async () => {
    const { deps, gather } = await aShop();
    await createPeople(deps).add({ draft: { name: '小李', role: 'cashier', store: '东门店' } });
    expect((await gather()).facts).toMatchObject([{ key: 'training.overdueDays', value: 0, source: 'register' }]);
    await deps.clock.advance(10 * 86_400_000);
    expect((await gather()).facts).toMatchObject([{ value: 3 }]);
  });
});
