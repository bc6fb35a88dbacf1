// A program that is killed between answer, signature and completion leaves every job whole, as it was after its last step.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { anEngine, present, unwrap } from '../support/anEngine.ts';
import { aPng } from '../support/samplePictures.ts';
import { tempFolder } from '../support/tempFolder.ts';

const script = fileURLToPath(new URL('../support/signUntilKilled.ts', import.meta.url));

describe('a program that is killed while jobs are signed', () => {
  it('leaves no signature without its picture, nothing done without its signatures, and one line of the log a step', {
    timeout: 120_000,
  }, async () => {
    const dataFolder = await tempFolder();
    const names = ['李雷', '韩梅梅'];
    const child = spawn(process.execPath, [script, dataFolder]);
    await once(child.stdout, 'data');
    await pause(137);
    child.kill('SIGKILL');
    await once(child, 'close');

    const { engine } = await anEngine({ dataFolder });
    const { jobs, jobLists, attachments, log, people } = engine.services;
    const { jobs: rows } = unwrap(await jobLists.list({ filter: {}, offset: 0, limit: 500 }));
    const all = await Promise.all(rows.map(async ({ id }) => unwrap(await jobs.get({ jobId: id }))));
    expect(all.length).toBeGreaterThan(0);
    let steps = 0;
    for (const job of all) {
      const pictures = unwrap(await attachments.list({ ownerId: job.id })).map(({ id }) => id);
      expect(job.signatures.map(({ attachmentId }) => attachmentId).toSorted()).toEqual(pictures.toSorted());
      if (job.state === 'done') expect(job.signatures.map(({ name }) => name)).toEqual(names);
      steps += job.history.length + job.answers.length;
    }
    expect(unwrap(await log.search({ kind: 'job', text: '任务' }, 10_000))).toHaveLength(steps);

    const open = all.find(({ state }) => state !== 'done');
    if (open === undefined) return;
    const jobId = open.id;
    const known = unwrap(await people.list());
    if (open.state === 'open') unwrap(await jobs.start({ jobId }));
    const answer = { itemId: 'clean', value: null, text: null, choice: null, note: null, photoIds: [] };
    unwrap(await jobs.answer({ jobId, answer: { ...answer, result: 'pass' } }));
    for (const [index, role] of (['worker', 'witness'] as const).entries()) {
      const { id: personId } = present(known.find(({ name }) => name === names[index]));
      unwrap(await jobs.sign({ jobId, role, personId, pin: null, drawing: aPng().toString('base64') }));
    }
    expect(unwrap(await jobs.complete({ jobId, at: null })).state).toBe('done');
  });
});
