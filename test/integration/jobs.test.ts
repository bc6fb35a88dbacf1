// A job from its beginning to its signatures on a real database: what is asked for cannot be passed over by any way.
import { describe, expect, it } from 'vitest';
import { failure } from '../../shared/error/appError.ts';
import { check, measured } from '../../shared/job/proposals/proposalParts.ts';
import type { TemplateDraft } from '../../shared/job/template.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { aRegister, till } from '../support/aRegister.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { anIdentity } from '../support/records.ts';
import { aPng } from '../support/samplePictures.ts';

const hour = 3_600_000;
const aDraft = (change: Partial<TemplateDraft> = {}): TemplateDraft => ({
  name: { zh: '月度保养', en: 'Monthly care' },
  items: [
    check('clean', { zh: '外壳干净', en: 'Housing clean' }),
    check('photo', { zh: '拍照', en: 'Photo' }, null, { photo: 'required' }),
    measured('volts', 'battery.voltage', { least: 3, most: 4.3 }),
  ],
  signature: 'either',
  needsWitness: true,
  ...change,
});

const aShop = async (change: Partial<TemplateDraft> = {}) => {
  const clock = createFakeClock();
  const shop = await aRegister({ clock });
  const { jobs, templates, people, attachments } = shop.engine.services;
  const template = unwrap(await templates.create({ draft: aDraft(change) }));
  const person = async (name: string, pin: string | null) => {
    const added = unwrap(await people.add({ draft: { name, role: 'technician', store: null } }));
    if (pin !== null) unwrap(await people.setPin({ personId: added.id, pin, by: null }));
    return added;
  };
  const make = async (templateId: string | null = template.id) =>
    unwrap(
      await jobs.create({
        kind: 'maintenance',
        title: '保养 4111 1111 1111 1111',
        subject: { kind: 'shop' },
        dueOn: '2026-11-22',
        dueTime: '09:00',
        assignee: '李雷',
        minutes: 20,
        templateId,
      }),
    );
  const answer = (jobId: string, itemId: string, given: object = { result: 'pass' }) =>
    jobs.answer({
      jobId,
      answer: { itemId, result: null, value: null, text: null, choice: null, note: null, photoIds: [], ...given },
    });
  const photo = async (jobId: string) =>
    unwrap(await attachments.add({ ownerId: jobId, kind: 'front', name: 'x.png', content: aPng().toString('base64') }));
  const filled = async () => {
    const job = await make();
    unwrap(await jobs.start({ jobId: job.id }));
    unwrap(await answer(job.id, 'clean'));
    unwrap(await answer(job.id, 'photo', { result: 'pass', photoIds: [(await photo(job.id)).id] }));
    return job.id;
  };
  return { ...shop, clock, jobs, templates, people, attachments, template, person, make, answer, photo, filled };
};

const drawing = aPng({ width: 40, height: 10 }).toString('base64');

describe('a job with a checklist', () => {
  it('is completed with its answers, its photo and two different people, and all of it is kept', async () => {
    const { jobs, person, filled, clock, engine } = await aShop();
    const [li, han] = [await person('李雷', '2683'), await person('韩梅梅', null)];
    const jobId = await filled();
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.unsigned' } });
    const sign = { jobId, role: 'worker', personId: li.id, pin: '2683', drawing: null } as const;
    unwrap(await jobs.sign(sign));
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.unsigned' } });
    expect(await jobs.sign({ ...sign, role: 'witness' })).toMatchObject({ error: { code: 'job.same-person' } });
    unwrap(await jobs.sign({ jobId, role: 'witness', personId: han.id, pin: null, drawing }));
    await clock.advance(hour);
    const done = unwrap(await jobs.complete({ jobId, at: null }));
    expect(done).toMatchObject({ state: 'done', doneBy: '李雷', title: { zh: '保养 4111 11** **** 1111' } });
    expect(done.signatures.map(({ name, way }) => [name, way])).toEqual([
      ['李雷', 'pin'],
      ['韩梅梅', 'drawn'],
    ]);
    expect(done.history.map(({ step }) => step)).toEqual(['created', 'started', 'signed', 'signed', 'done']);
    const said = unwrap(await engine.services.log.search({ kind: 'job' }, 50)).map(({ summary }) => summary.zh);
    expect(said.join('\n')).toContain('韩梅梅 签名（第二人，手写）');
    expect(said.join('\n')).not.toContain('4111 1111');
  });

  it('keeps the version it was started with; a job that was not started takes the new one', async () => {
    const { jobs, templates, template, make } = await aShop();
    const [started, waiting] = [await make(), await make()];
    unwrap(await jobs.start({ jobId: started.id }));
    const changed = aDraft({ items: [check('new', { zh: '新', en: 'New' })], signature: 'none', needsWitness: false });
    unwrap(await templates.change({ templateId: template.id, draft: changed, basedOn: 1 }));
    expect(await templates.change({ templateId: template.id, draft: changed, basedOn: 1 })).toMatchObject({
      error: { code: 'template.overtaken' },
    });
    expect(unwrap(await jobs.get({ jobId: started.id })).template).toMatchObject({ version: 1, needsWitness: true });
    expect(await jobs.complete({ jobId: started.id, at: null })).toMatchObject({ error: { code: 'job.unanswered' } });
    expect(unwrap(await jobs.start({ jobId: waiting.id })).template).toMatchObject({ version: 2 });
    unwrap(await jobs.hold({ jobId: started.id, reason: '等配件' }));
    expect(unwrap(await jobs.resume({ jobId: started.id })).template).toMatchObject({ version: 1 });
  });

  it('loses its signatures when something is changed after them, and says so', async () => {
    const { jobs, person, filled, answer } = await aShop({ needsWitness: false });
    const li = await person('李雷', '2683');
    const jobId = await filled();
    unwrap(await jobs.sign({ jobId, role: 'worker', personId: li.id, pin: '2683', drawing: null }));
    unwrap(await answer(jobId, 'clean', { result: 'fail', note: '卡号 4111111111111111' }));
    const job = unwrap(await jobs.get({ jobId }));
    expect(job.signatures).toEqual([]);
    expect(job.history.at(-1)).toMatchObject({ step: 'unsigned', text: '李雷' });
    expect(job.answers.find(({ itemId }) => itemId === 'clean')?.note).toBe('卡号 411111******1111');
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.unsigned' } });
  });

  it('refuses a signer who left, who is not on the list, a wrong way, a blank picture, and what is no PNG', async () => {
    const { jobs, person, people, filled } = await aShop({ signature: 'drawn', needsWitness: false });
    const li = await person('李雷', '2683');
    const jobId = await filled();
    const sign = (change: object) =>
      jobs.sign({ jobId, role: 'worker', personId: li.id, pin: null, drawing: null, ...change });
    expect(await sign({})).toMatchObject({ error: { code: 'input.invalid' } });
    expect(await sign({ pin: '2683' })).toMatchObject({ error: { code: 'job.wrong-way' } });
    const blank = aPng({ width: 40, height: 10, grey: () => 255 }).toString('base64');
    expect(await sign({ drawing: blank })).toMatchObject({ error: { code: 'job.blank-signature' } });
    const html = Buffer.from('<svg/>').toString('base64');
    expect(await sign({ drawing: html })).toMatchObject({ error: { code: 'attachment.wrong-kind' } });
    const nobody = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001';
    expect(await sign({ drawing, personId: nobody })).toMatchObject({ error: { code: 'person.unknown' } });
    unwrap(await people.leave({ personId: li.id, leftOn: '2026-11-22', reason: '离职' }));
    expect(await sign({ drawing })).toMatchObject({ error: { code: 'person.left' } });
    expect(unwrap(await jobs.get({ jobId })).signatures).toEqual([]);
  });

  it('is never completed in the future, before it was made, or by a clock that was set back', async () => {
    const { jobs, make, clock, engine } = await aShop();
    const { id: jobId } = await make(null);
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.not-started' } });
    await clock.advance(hour);
    unwrap(await jobs.start({ jobId }));
    const at = (ms: number) => new Date(clock.now() + ms).toISOString();
    expect(await jobs.complete({ jobId, at: at(1000) })).toMatchObject({ error: { code: 'job.future' } });
    expect(await jobs.complete({ jobId, at: at(-2 * hour) })).toMatchObject({ error: { code: 'job.before-start' } });
    const done = unwrap(await jobs.complete({ jobId, at: at(-hour / 2) }));
    expect(done).toMatchObject({ state: 'done', doneBy: 'Li' });
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.closed' } });
    expect(await jobs.note({ jobId, note: 'later remark' })).toMatchObject({ ok: true });
    unwrap(await jobs.reopen({ jobId, reason: 'wrong terminal' }));
    expect(unwrap(await jobs.get({ jobId }))).toMatchObject({ state: 'inProgress', doneAt: null });
    expect(unwrap(await engine.services.log.search({ kind: 'job' }, 50)).length).toBeGreaterThan(4);
  });
});

describe('somebody who has another name now', () => {
  it('keeps the open jobs and plans that are theirs; what is done keeps the name that it was done under', async () => {
    const { jobs, person, people, make, engine } = await aShop();
    const li = await person('李雷', null);
    const [open, done] = [await make(null), await make(null)];
    unwrap(await jobs.finish({ jobId: done.id, at: null, minutes: null, note: null }));
    const [plan] = unwrap(await engine.services.plans.takeProposals({ ids: ['rule-review'], firstOn: '2026-12-01' }));
    const { id, proposal, continues, pausedAt, removedAt, createdAt, updatedAt, updatedBy, ...draft } = present(plan);
    expect([proposal, continues, pausedAt, removedAt, createdAt, updatedAt, updatedBy]).toHaveLength(7);
    unwrap(await engine.services.plans.change({ planId: id, draft: { ...draft, assignee: '李雷' }, from: null }));
    unwrap(await people.change({ personId: li.id, draft: { name: '李磊', role: 'owner', store: null } }));
    expect(unwrap(await jobs.get({ jobId: open.id })).assignee).toBe('李磊');
    expect(unwrap(await jobs.get({ jobId: done.id })).assignee).toBe('李雷');
    expect(unwrap(await engine.services.plans.get({ planId: id })).assignee).toBe('李磊');
    const filter = { planId: id, assignee: '李磊' };
    expect(unwrap(await engine.services.jobLists.list({ filter, offset: 0, limit: 5 })).total).toBeGreaterThan(0);
  });
});

describe('what the cable reads', () => {
  const volts = (value: number) => ({ metric: 'battery.voltage' as const, value, source: 'vendor' as const });
  const aTill = async () => {
    const shop = await aShop({ needsWitness: false, signature: 'none' });
    const { engine, scripted, clock, jobs, template } = shop;
    const says = (value: number) => {
      const identity = anIdentity({ serialNumber: 'N900-0001' });
      scripted.at(till, aDriverReport({ identity, measured: [{ ...volts(value), takenAt: clock.now() }] }));
    };
    says(3.6);
    await shop.check();
    const [unit] = unwrap(await engine.services.plans.units());
    const make = async () =>
      unwrap(
        await jobs.create({
          kind: 'maintenance',
          title: '测电池',
          subject: { kind: 'unit', unitId: present(unit).id },
          dueOn: '2026-11-22',
          dueTime: '09:00',
          assignee: null,
          minutes: null,
          templateId: template.id,
        }),
      ).id;
    const value = async (jobId: string) =>
      unwrap(await jobs.get({ jobId })).answers.find(({ itemId }) => itemId === 'volts');
    return { ...shop, says, make, value };
  };

  it('fills in what was read lately, with its time; nothing that is older than a day', async () => {
    const { jobs, make, value, clock, engine } = await aTill();
    const at = new Date(clock.now()).toISOString();
    const jobId = await make();
    unwrap(await jobs.start({ jobId }));
    expect(await value(jobId)).toMatchObject({ value: 3.6, result: 'pass', source: 'cable', readAt: at });
    await clock.advance(25 * hour);
    const later = await make();
    unwrap(await jobs.start({ jobId: later }));
    expect(await value(later)).toBeUndefined();
    const log = unwrap(await engine.services.log.search({ kind: 'job' }, 50));
    expect(log[0]).toMatchObject({ serialNumber: 'N900-0001' });
  });

  it('reads the terminal now on demand, keeps the check in the job, and judges by the limits', async () => {
    const { jobs, make, value, says, clock, engine } = await aTill();
    const jobId = await make();
    expect(await jobs.measure({ jobId })).toMatchObject({ error: { code: 'job.not-started' } });
    unwrap(await jobs.start({ jobId }));
    await clock.advance(hour);
    says(2.8);
    const measured = jobs.measure({ jobId });
    await clock.advance(1000);
    const job = unwrap(await measured);
    expect(await value(jobId)).toMatchObject({ value: 2.8, result: 'fail', source: 'cable' });
    expect(unwrap(await engine.services.checks.report({ checkId: present(job.checkId) })).readings[0]?.value).toBe(2.8);
  });

  it('that is silent says why, and leaves the answers as they were', async () => {
    const { jobs, make, value, scripted, clock } = await aTill();
    const jobId = await make();
    unwrap(await jobs.start({ jobId }));
    scripted.at(till, () => Promise.resolve(failure('link.silent', { address: till })));
    const measured = jobs.measure({ jobId });
    await clock.advance(60_000);
    expect(await measured).toMatchObject({ ok: false });
    expect(await value(jobId)).toMatchObject({ value: 3.6 });
  });

  it('is typed by a person where there is no cable, and judged by the same limits', async () => {
    const { jobs, make, answer } = await aShop({ needsWitness: false, signature: 'none' });
    const { id: jobId } = await make();
    unwrap(await jobs.start({ jobId }));
    const typed = (value: number) => answer(jobId, 'volts', { value });
    expect(unwrap(await typed(2.5)).answers[0]).toMatchObject({ result: 'fail', source: 'person', readAt: null });
    expect(await typed(2500)).toMatchObject({ error: { code: 'input.invalid' } });
    expect(await jobs.measure({ jobId })).toMatchObject({ error: { code: 'terminal.unknown' } });
  });
});
