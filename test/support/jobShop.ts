// A shop whose jobs are done by the services alone, with a clock that a test turns.
import { createJobs } from '../../electron/service/job/jobs.ts';
import { createTemplates } from '../../electron/service/job/templates.ts';
import { createPeople } from '../../electron/service/people/people.ts';
import type { Checks } from '../../electron/service/services.ts';
import { failure } from '../../shared/error/appError.ts';
import type { TemplateDraft } from '../../shared/job/template.ts';
import { aTemplateDraft } from './aJob.ts';
import { unwrap } from './anEngine.ts';
import { aPng } from './samplePictures.ts';
import { someDeps } from './serviceDeps.ts';

const none = { result: null, value: null, text: null, choice: null, note: null, photoIds: [] };

/** A drawn signature as the window sends it. */
export const aDrawing = aPng({ width: 60, height: 30 }).toString('base64');

/** A shop with one checklist and whatever a test needs to do jobs. */
export const aJobShop = async (draft: Partial<TemplateDraft> = {}, checks: Partial<Checks> = {}) => {
  const deps = await someDeps();
  const nobody = () => Promise.resolve(failure('terminal.unknown', {}));
  const jobs = createJobs({
    ...deps,
    checks: { start: nobody, finished: nobody, report: nobody, ...checks } as Checks,
  });
  const templates = createTemplates(deps);
  const people = createPeople(deps);
  const template = unwrap(await templates.create({ draft: aTemplateDraft(draft) }));
  const make = async (change: object = {}) =>
    unwrap(
      await jobs.create({
        kind: 'maintenance',
        title: '保养',
        subject: { kind: 'shop' },
        dueOn: '2026-11-22',
        dueTime: '09:00',
        assignee: null,
        minutes: null,
        templateId: template.id,
        ...change,
      }),
    ).id;
  const started = async (change: object = {}) => {
    const jobId = await make(change);
    unwrap(await jobs.start({ jobId }));
    return jobId;
  };
  const answer = (jobId: string, given: object = { result: 'pass' }) =>
    jobs.answer({ jobId, answer: { ...none, itemId: 'clean', ...given } });
  const person = async (name: string) =>
    unwrap(await people.add({ draft: { name, role: 'technician', store: null } })).id;
  const get = async (jobId: string) => unwrap(await jobs.get({ jobId }));
  const said = async () =>
    (await deps.shops.open.log.between({ kind: 'job' }, { from: 1, to: 1e9 }, 200)).map(({ summary }) => summary);
  return { ...deps, jobs, templates, people, template, make, started, answer, person, get, said };
};
