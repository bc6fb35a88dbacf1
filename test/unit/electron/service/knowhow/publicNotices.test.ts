import { describe, expect, it } from 'vitest';
import { createPublicNotices } from '../../../../../electron/service/knowhow/publicNotices.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aNoticeDraft } from '../../../../support/notices.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const somebody = async () => {
  const deps = await someDeps();
  const notices = createPublicNotices(deps);
  const lines = async (): Promise<string[]> =>
    (await deps.shops.open.log.between({}, { from: 1, to: 1000 }, 50)).map(({ summary }) => summary.en);
  return { deps, notices, lines };
};

describe('notices', () => {
  it('keep who entered and who changed them, are in the log, and are told to the window', async () => {
    const { deps, notices, lines } = await somebody();
    const entered = unwrap(await notices.save({ noticeId: null, draft: aNoticeDraft() }));
    expect(entered).toMatchObject({ enteredBy: 'Li', updatedBy: 'Li', review: null });
    deps.operator.set('Wang');
    const changed = unwrap(await notices.save({ noticeId: entered.id, draft: aNoticeDraft({ title: '维护改期' }) }));
    expect(changed).toMatchObject({ id: entered.id, enteredBy: 'Li', updatedBy: 'Wang', title: '维护改期' });
    expect(unwrap(await notices.list())).toEqual([changed]);
    expect(deps.heard.filter(({ name }) => name === 'knowhow.noticesChanged')).toHaveLength(2);
    expect(await lines()).toEqual([
      'Notice changed (Announced maintenance): 维护改期, from 2026-11-22 00:00',
      'Notice entered (Announced maintenance): 系统维护, from 2026-11-22 00:00',
    ]);
  });

  it('are reviewed by a named person; a change asks for a new review', async () => {
    const { notices } = await somebody();
    const draft = aNoticeDraft({ kind: 'rule', endsOn: null });
    const { id } = unwrap(await notices.save({ noticeId: null, draft }));
    expect(unwrap(await notices.review({ noticeId: id, note: '都符合' })).review).toMatchObject({
      by: 'Li',
      note: '都符合',
    });
    expect(unwrap(await notices.save({ noticeId: id, draft })).review).toBeNull();
  });

  it('that have an end or are not reviewed are shown beside a terminal while they hold or are near', async () => {
    const { notices } = await somebody();
    const save = async (changes: Parameters<typeof aNoticeDraft>[0]) =>
      unwrap(await notices.save({ noticeId: null, draft: aNoticeDraft(changes) })).id;
    const today = await save({ title: 'today' });
    await save({ title: 'over', startsOn: '2026-11-20', endsOn: '2026-11-21' });
    const near = await save({ title: 'near', startsOn: '2026-12-01', endsOn: '2026-12-01' });
    await save({ title: 'far', startsOn: '2027-02-01', endsOn: '2027-02-01' });
    const rule = await save({ title: 'rule', kind: 'rule', startsOn: '2026-01-01', endsOn: null });
    const here = async () =>
      unwrap(await notices.about({ terminalId: null, recordId: null })).map(({ title }) => title);
    expect(await here()).toEqual(['today', 'rule', 'near']);
    await notices.review({ noticeId: rule, note: '' });
    await notices.review({ noticeId: today, note: '' });
    expect(await here()).toEqual(['today', 'near']);
    await notices.remove({ noticeId: near });
    expect(await here()).toEqual(['today']);
  });

  it('keep no card number, and say so when they are gone', async () => {
    const { notices } = await somebody();
    const { id, text } = unwrap(
      await notices.save({ noticeId: null, draft: aNoticeDraft({ text: '卡号 4111111111111111 不能用' }) }),
    );
    expect(text).not.toContain('4111111111111111');
    expect(await notices.remove({ noticeId: id })).toMatchObject({ ok: true });
    for (const gone of [
      notices.remove({ noticeId: id }),
      notices.review({ noticeId: id, note: '' }),
      notices.save({ noticeId: id, draft: aNoticeDraft() }),
    ]) {
      expect(await gone).toMatchObject({ ok: false, error: { code: 'notice.unknown' } });
    }
  });
});
