// `steward job list|done` as scripts rely on it: one document, exit statuses, and no way past a signature.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { jobPhases, jobRowSchema, jobSchema } from '../../shared/job/job.ts';
import { check } from '../../shared/job/proposals/proposalParts.ts';
import type { TemplateDraft } from '../../shared/job/template.ts';
import { unwrap } from '../support/anEngine.ts';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';
import { createScriptedTerminals } from '../support/scriptedTerminals.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-job-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listSchema = z.strictObject({
  today: z.iso.date(),
  total: z.number().int(),
  jobs: z.array(jobRowSchema.extend({ phase: z.enum(jobPhases) })),
});
const made: Record<string, string> = {};
const job = async (...words: string[]) =>
  runInside(['job', ...words, '--data', folder, '--json', '--operator', '李雷']);

const templates: Readonly<Record<string, TemplateDraft | null>> = {
  plain: null,
  signed: { name: { zh: '签名', en: 'Signed' }, items: [], signature: 'either', needsWitness: true },
  asked: {
    name: { zh: '问', en: 'Asked' },
    items: [check('clean', { zh: '外壳干净', en: 'Housing clean' })],
    signature: 'none',
    needsWitness: false,
  },
};

beforeAll(async () => {
  const scripted = createScriptedTerminals();
  const ports = { ports: scripted.ports, plugins: [scripted.plugin] };
  const engine = unwrap(
    await composeEngine({
      ...ports,
      shop: 'own',
      clock: systemClock,
      log: silentLogger,
      operator: 'Li',
      dataFolder: folder,
    }),
  );
  for (const [name, draft] of Object.entries(templates)) {
    const template = draft === null ? null : unwrap(await engine.services.templates.create({ draft }));
    const created = unwrap(
      await engine.services.jobs.create({
        kind: 'maintenance',
        title: `工作 ${name}`,
        subject: { kind: 'shop' },
        dueOn: '2026-01-05',
        dueTime: '09:00',
        assignee: null,
        minutes: null,
        templateId: template?.id ?? null,
      }),
    );
    made[name] = created.id;
  }
  await engine.close();
});

describe('steward job', () => {
  it('lists what waits, the oldest first, and ends with 1 as long as something does', async () => {
    const ran = await job('list');
    const answer = listSchema.parse(document(ran.stdout));
    expect(ran.status).toBe(1);
    expect(answer).toMatchObject({
      total: 3,
      jobs: [{ phase: 'overdue' }, { phase: 'overdue' }, { phase: 'overdue' }],
    });
    const none = await job('list', '--phase', 'done,missed');
    expect([none.status, listSchema.parse(document(none.stdout)).total]).toEqual([0, 0]);
  });

  it('marks a job as done that asks for nothing, with who, when, how long and a masked remark', async () => {
    const ran = await job('done', made['plain'] ?? '', '--minutes', '12', '--note', '卡 4111111111111111 试不出');
    expect(ran.status).toBe(0);
    const { job: done } = z.strictObject({ job: jobSchema }).parse(document(ran.stdout));
    expect(done).toMatchObject({ state: 'done', doneBy: '李雷', minutesSpent: 12 });
    expect(done.history.map(({ step, text }) => [step, text])).toContainEqual(['note', '卡 411111******1111 试不出']);
    expect((await job('done', made['plain'] ?? '')).status).toBe(1);
  });

  it('passes over no signature and no answer: it says which, ends with 1, and leaves the job as it was', async () => {
    const unsigned = await job('done', made['signed'] ?? '');
    expect([unsigned.status, errorDocument.parse(document(unsigned.stdout)).error.cause]).toEqual([1, 'unsigned']);
    expect(errorDocument.parse(document(unsigned.stdout)).error.message).toContain('second person');
    const unanswered = await job('done', made['asked'] ?? '');
    expect([unanswered.status, errorDocument.parse(document(unanswered.stdout)).error.cause]).toEqual([
      1,
      'unanswered',
    ]);
    expect(errorDocument.parse(document(unanswered.stdout)).error.message).toContain('Housing clean');
    const { jobs } = listSchema.parse(document((await job('list')).stdout));
    expect(jobs.map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('refuses the future, the time before it existed, unknown ids and wrong words, and names them', async () => {
    const causes = async (...words: string[]) => {
      const ran = await job('done', ...words);
      return [ran.status, errorDocument.parse(document(ran.stdout)).error.cause];
    };
    const id = made['asked'] ?? '';
    expect(await causes(id, '--at', '2199-01-01')).toEqual([2, 'future']);
    expect(await causes(id, '--at', '2020-01-01')).toEqual([2, 'before-start']);
    expect(await causes('3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001')).toEqual([2, 'unknown']);
    expect(await causes('first')).toEqual([2, 'usage']);
    expect(await causes(id, '--note', 'x')).toEqual([2, 'usage']);
    expect((await job('list', '--phase', 'due,late')).status).toBe(2);
  });
});
