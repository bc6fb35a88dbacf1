import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnoseCase } from '../../../../electron/service/resolver/diagnoseCase.ts';
import { createResolver } from '../../../../electron/service/resolverCases.ts';
import { success } from '../../../../shared/error/appError.ts';
import type { ToldFact } from '../../../../shared/resolver/resolverCase.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const refused: ToldFact = { key: 'response.code', value: '97', source: 'receipt', operation: 'sale' };
const outcome = { isCured: true, cause: 'REG-03', cure: '换绑完成', doneBy: '客服', note: '' } as const;

const setUp = async () => {
  const deps = await someDeps();
  const connections = { list: () => Promise.resolve(success([])) };
  const resolver = createResolver({ ...deps, connections, diagnose: diagnoseCase });
  const view = async (caseId: string) => unwrap(await resolver.get({ caseId }));
  const open = async (input: Parameters<typeof resolver.open>[0] = {}) => unwrap(await resolver.open(input)).caseId;
  return { deps, resolver, view, open };
};

describe('a case', () => {
  it('begins without a terminal, with what was seen, and is diagnosed at once', async () => {
    const { view, open, deps } = await setUp();
    const caseId = await open({ facts: [refused], profile: 'cn-unionpay' });
    const found = await view(caseId);
    expect(found.case).toMatchObject({ terminalId: null, profileBy: 'person', openedBy: 'Li' });
    expect(found.facts).toMatchObject([{ value: '97', way: 'answer', by: 'Li', takenAt: '2026-11-22T01:30:05.000Z' }]);
    expect(found.answer.findings[0]?.cause).toMatch(/^REG-/);
    expect(deps.heard.map(({ name }) => name)).toEqual(['log.appended', 'resolver.changed']);
  });

  it('of a terminal goes on where it was left; without one there is a new case each time', async () => {
    const { deps, open, view } = await setUp();
    const terminal = aStoredTerminal();
    await deps.shops.open.checks.record(aCheckRecord(terminal));
    const first = await open({ terminalId: terminal.id });
    expect(await open({ terminalId: terminal.id, facts: [refused] })).toBe(first);
    expect((await view(first)).facts.map(({ key }) => key)).toContain('terminal.sn');
    expect((await view(first)).facts.map(({ key }) => key)).toContain('response.code');
    expect(await open()).not.toBe(await open());
  });

  it('takes answers, takes them back, and counts them again', async () => {
    const { resolver, open, view } = await setUp();
    const caseId = await open();
    await resolver.answer({ caseId, facts: [refused], way: 'receipt', text: '卡号 4111111111111111\n97' });
    const told = await view(caseId);
    expect(told.case.texts[0]?.text).toBe('卡号 411111******1111\n97');
    const factId = told.facts[0]?.id ?? '';
    await resolver.takeBack({ caseId, factId, isBack: true });
    expect(await view(caseId)).toMatchObject({ facts: [], takenBack: [{ id: factId }] });
    await resolver.takeBack({ caseId, factId, isBack: false });
    expect((await view(caseId)).facts).toHaveLength(1);
    await resolver.answer({ caseId, facts: [{ ...refused, value: '03' }], way: 'answer', replaces: [factId] });
    expect((await view(caseId)).facts.map(({ value }) => value)).toEqual(['03']);
  });

  it('does not ask again what nobody knows, until somebody tells it', async () => {
    const { resolver, open, view } = await setUp();
    const caseId = await open({ facts: [refused] });
    const key = (await view(caseId)).questions[0]?.key ?? '';
    await resolver.pass({ caseId, key, how: 'unknown' });
    expect((await view(caseId)).questions.map((question) => question.key)).not.toContain(key);
    await resolver.answer({ caseId, facts: [{ key, value: 'x', source: 'user' }], way: 'answer' });
    expect((await view(caseId)).case.passed).toEqual([]);
  });

  it('keeps no question that nobody asks, and takes back no fact that is not there', async () => {
    const { resolver, open, view } = await setUp();
    const caseId = await open({ facts: [refused] });
    unwrap(await resolver.pass({ caseId, key: '4111 1111 1111 1111', how: 'skipped' }));
    unwrap(await resolver.takeBack({ caseId, factId: '4111 1111 1111 1111', isBack: true }));
    const { case: kept, takenBack } = await view(caseId);
    expect([kept.passed, takenBack]).toEqual([[], []]);
    expect(JSON.stringify(kept)).not.toContain('4111');
  });

  it('is read by another table of codes as soon as somebody says so', async () => {
    const { resolver, open, view } = await setUp();
    const caseId = await open({ facts: [refused] });
    await resolver.setProfile({ caseId, profile: 'iso87' });
    const { answer, case: found } = await view(caseId);
    expect(found).toMatchObject({ profile: 'iso87', profileBy: 'person' });
    expect(answer.findings.some(({ cause }) => cause.startsWith('REG-'))).toBe(false);
  });

  it('that is closed is logged, listed with its outcome, takes no answer, and can be taken up again', async () => {
    const { resolver, open, view, deps } = await setUp();
    const caseId = await open({ facts: [refused] });
    unwrap(await resolver.close({ caseId, outcome }));
    expect((await view(caseId)).case).toMatchObject({ outcome, closedBy: 'Li' });
    expect(unwrap(await resolver.list({ isOpen: false }))).toMatchObject([{ id: caseId, outcome, code: '97' }]);
    expect(await resolver.answer({ caseId, facts: [refused], way: 'answer' })).toMatchObject({
      error: { code: 'resolver.case-closed' },
    });
    expect(await resolver.close({ caseId, outcome })).toMatchObject({ error: { code: 'resolver.case-closed' } });
    const again = await open({ follows: caseId });
    expect((await view(again)).case).toMatchObject({ follows: caseId, closedAt: null });
    expect((await view(again)).facts).toMatchObject([{ value: '97', takenAt: '2026-11-22T01:30:05.000Z' }]);
    const lines = (await deps.shops.open.log.between({}, { from: 1, to: 9 }, 9)).map(({ summary }) => summary.zh);
    expect(lines).toEqual([
      '重新排查原因：应答码 97',
      '排查结束：已解决，换绑完成，由客服处理，原因 REG-03',
      '开始排查原因：应答码 97',
    ]);
  });

  it('says what it does not know', async () => {
    const { resolver } = await setUp();
    const caseId = randomUUID();
    expect(await resolver.get({ caseId })).toMatchObject({ error: { code: 'resolver.case-unknown' } });
    expect(await resolver.open({ terminalId: caseId })).toMatchObject({ error: { code: 'terminal.unknown' } });
    expect(await resolver.open({ recordId: caseId })).toMatchObject({ error: { code: 'register.unknown' } });
  });

  it('takes no more facts than a person can look through', async () => {
    const { resolver, open } = await setUp();
    const caseId = await open();
    const many = Array.from({ length: 80 }, () => refused);
    for (let round = 0; round < 3; round += 1) await resolver.answer({ caseId, facts: many, way: 'receipt' });
    expect(await resolver.answer({ caseId, facts: many, way: 'receipt' })).toMatchObject({
      error: { code: 'resolver.too-many-facts', facts: { most: 300 } },
    });
  });

  it('loses no answer when several come at once', async () => {
    const { resolver, open, view } = await setUp();
    const caseId = await open();
    const codes = ['97', '03', '58', '77', 'A0'];
    await Promise.all(codes.map((value) => resolver.answer({ caseId, facts: [{ ...refused, value }], way: 'answer' })));
    expect((await view(caseId)).facts.map(({ value }) => value)).toEqual(codes);
  });
});
