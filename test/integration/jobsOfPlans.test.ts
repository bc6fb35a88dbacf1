// Jobs that plans make carry the signature rule, the checklist and the files of their template on every path.
import { describe, expect, it } from 'vitest';
import { dayOf, numberOf } from '../../electron/plan/dayNumber.ts';
import { jobStates } from '../../shared/job/job.ts';
import { anEngine, present, unwrap } from '../support/anEngine.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { aPng } from '../support/samplePictures.ts';

const today = '2026-11-22';
const none = { result: null, value: null, text: null, choice: null, note: null, photoIds: [] };

const aShop = async (proposal: string) => {
  const clock = createFakeClock();
  const { engine } = await anEngine({ clock });
  const { plans, jobs, jobLists, templates, people } = engine.services;
  const [plan] = unwrap(await plans.takeProposals({ ids: [proposal], firstOn: today }));
  const due = async () => {
    const filter = { from: today, until: dayOf(numberOf(today) + 400) };
    return unwrap(await jobLists.list({ filter, offset: 0, limit: 20 })).jobs;
  };
  return { clock, engine, plans, jobs, jobLists, templates, people, plan: present(plan), due };
};

describe('a job that a plan made', () => {
  it('has the checklist of its proposal, with the rule for two people, whichever way it is reached', async () => {
    const { jobs, due, plan, people, engine } = await aShop('training');
    expect(plan.templateId).not.toBeNull();
    const [made] = await due();
    const jobId = present(made).id;
    expect(unwrap(await jobs.get({ jobId })).templateId).toBe(plan.templateId);
    const photo = unwrap(
      await engine.services.attachments.add({
        ownerId: jobId,
        kind: 'document',
        name: '请求.png',
        content: aPng().toString('base64'),
      }),
    );
    unwrap(await jobs.move({ jobId, dueOn: '2026-11-25' }));
    unwrap(await jobs.assign({ jobId, assignee: '王芳' }));
    unwrap(await jobs.cancel({ jobId, reason: '改期' }));
    unwrap(await jobs.reopen({ jobId, reason: '恢复' }));
    const started = unwrap(await jobs.start({ jobId }));
    expect(started.template).toMatchObject({ needsWitness: true, signature: 'either', version: 1 });
    unwrap(await jobs.hold({ jobId, reason: '等人到齐' }));
    unwrap(await jobs.resume({ jobId }));
    for (const item of present(started.template).items) {
      const given = item.type === 'text' ? { text: '全体' } : { result: 'pass' as const };
      unwrap(await jobs.answer({ jobId, answer: { ...none, itemId: item.id, ...given } }));
    }
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.unsigned' } });
    const sign = async (name: string, role: 'worker' | 'witness') => {
      const { id: personId } = unwrap(await people.add({ draft: { name, role: 'cashier', store: null } }));
      const drawing = aPng().toString('base64');
      unwrap(await jobs.sign({ jobId, role, personId, pin: null, drawing }));
    };
    await sign('王芳', 'worker');
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.unsigned' } });
    await sign('王芳（晚班）', 'witness');
    expect(unwrap(await jobs.complete({ jobId, at: null })).state).toBe('done');
    const kept = unwrap(await engine.services.attachments.list({ ownerId: jobId }));
    expect(kept.map(({ id }) => id)).toContain(photo.id);
    expect(kept.filter(({ kind }) => kind === 'signature')).toHaveLength(2);
    for (const { id } of kept) {
      expect(await engine.services.attachments.remove({ attachmentId: id, reason: 'tidy up' })).toMatchObject({
        error: { code: 'attachment.kept' },
      });
    }
  });

  it('is never done by the plans, the clock, sleep or a restart: only by people who sign', async () => {
    const { clock, due, engine, jobLists } = await aShop('training');
    expect(await due()).not.toEqual([]);
    for (let week = 0; week < 60; week += 1) {
      await clock.advance(7 * 86_400_000);
      await engine.services.power.sleep();
      await engine.services.power.wake();
      unwrap(await jobLists.counts());
    }
    const filter = { from: '2020-01-01', until: '2040-01-01' };
    const all = unwrap(await jobLists.list({ filter, offset: 0, limit: 200 })).jobs;
    expect(all.length).toBeGreaterThan(1);
    expect(jobStates).toContain('done');
    expect(all.filter(({ state }) => state === 'done')).toEqual([]);
  });

  it('takes one proposed checklist for several plans, and the shop’s own copy where there is one', async () => {
    const { templates, plan, plans } = await aShop('training');
    const own = unwrap(await templates.takeProposal({ key: 'training' }));
    expect(own.id).toBe(plan.templateId);
    await Promise.all([
      templates.takeProposal({ key: 'battery' }),
      plans.takeProposals({ ids: ['battery'], firstOn: today }),
      templates.takeProposal({ key: 'battery' }),
    ]);
    expect(unwrap(await templates.list()).filter(({ proposal }) => proposal === 'battery')).toHaveLength(1);
    expect(unwrap(await templates.proposals()).find(({ key }) => key === 'battery')?.templateId).not.toBeNull();
  });
});
