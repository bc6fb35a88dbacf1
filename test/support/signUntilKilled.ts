// A process that answers, signs and completes jobs without pause until somebody kills it. Argument: the data folder.
import { argv, stdout } from 'node:process';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { check } from '../../shared/job/proposals/proposalParts.ts';
import { unwrap } from './anEngine.ts';
import { aPng } from './samplePictures.ts';
import { createScriptedTerminals } from './scriptedTerminals.ts';

const scripted = createScriptedTerminals();
const engine = unwrap(
  await composeEngine({
    shop: 'own',
    ports: scripted.ports,
    plugins: [scripted.plugin],
    clock: systemClock,
    log: silentLogger,
    operator: 'Li',
    dataFolder: argv[2] ?? '',
  }),
);
const { jobs, people, templates } = engine.services;
const person = async (name: string) =>
  unwrap(await people.add({ draft: { name, role: 'technician', store: null } })).id;
const [worker, witness] = [await person('李雷'), await person('韩梅梅')];
const items = [check('clean', { zh: '干净', en: 'Clean' })];
const draft = { name: { zh: '双人', en: 'Two' }, items, signature: 'drawn' as const, needsWitness: true };
const { id: templateId } = unwrap(await templates.create({ draft }));
const drawing = aPng({ width: 60, height: 30 }).toString('base64');

for (let round = 0; ; round += 1) {
  const { id: jobId } = unwrap(
    await jobs.create({
      kind: 'maintenance',
      title: `第 ${round} 项`,
      subject: { kind: 'shop' },
      dueOn: '2026-11-22',
      dueTime: '09:00',
      assignee: null,
      minutes: null,
      templateId,
    }),
  );
  unwrap(await jobs.start({ jobId }));
  const given = { itemId: 'clean', value: null, text: null, choice: null, note: null, photoIds: [] };
  unwrap(await jobs.answer({ jobId, answer: { ...given, result: 'pass' } }));
  unwrap(await jobs.sign({ jobId, role: 'worker', personId: worker, pin: null, drawing }));
  unwrap(await jobs.sign({ jobId, role: 'witness', personId: witness, pin: null, drawing }));
  unwrap(await jobs.complete({ jobId, at: null }));
  if (round === 0) stdout.write('signing\n');
}
