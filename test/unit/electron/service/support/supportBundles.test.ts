import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { draftsFolder, ownDrafts } from '../../../../../electron/service/support/drafts.ts';
import { createSupportBundles } from '../../../../../electron/service/support/supportBundles.ts';
import type { SupportChoice } from '../../../../../shared/support/supportBundle.ts';
import { anEngine, unwrap } from '../../../../support/anEngine.ts';

const choice: SupportChoice = {
  parts: ['system', 'log'],
  captureIds: [],
  from: null,
  until: null,
  shown: [],
  words: [],
  note: null,
  language: 'en',
};

describe('support bundles', () => {
  it('belong to one data folder', () => {
    expect(createSupportBundles).toHaveLength(1);
  });

  it('offer what there is, and the draft of this session', async () => {
    const { engine } = await anEngine();
    const { support } = engine.services;
    expect(unwrap(await support.offer())).toMatchObject({ captures: [], draft: null, hasDoctorRun: false });
    const draft = unwrap(await support.prepare(choice));
    expect(unwrap(await support.offer()).draft).toEqual(draft);
  });

  it('tell how far they are, and use no network at all', async () => {
    const connect = vi.spyOn(Socket.prototype, 'connect');
    const { engine, heard, dataFolder } = await anEngine();
    const draft = unwrap(await engine.services.support.prepare(choice));
    unwrap(await engine.services.support.write({ draftId: draft.id, file: join(dataFolder, 'b.zip') }));
    const steps = heard.flatMap(({ name, payload }) =>
      name === 'support.progress' ? [(payload as { step: string }).step] : [],
    );
    expect(new Set(steps)).toEqual(new Set(['gathering', 'hiding', 'saving']));
    expect(connect).not.toHaveBeenCalled();
    connect.mockRestore();
  });

  it('are made by sources that know no network', () => {
    const root = join(import.meta.dirname, '../../../../..');
    const files = globSync(['electron/service/support/*.ts', 'shared/support/*.ts'], { cwd: root });
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(
        /node:(?:net|http2?|https|tls|dgram)'|\bfetch\(|WebSocket|XMLHttpRequest/,
      );
    }
  });

  it('keep one draft: the next one takes its place, and none is left when the program ends', async () => {
    const { engine, dataFolder } = await anEngine();
    const { support } = engine.services;
    const first = unwrap(await support.prepare(choice));
    const second = unwrap(await support.prepare(choice));
    expect(await readdir(join(dataFolder, draftsFolder, ownDrafts('own')))).toEqual([second.id]);
    const lines = await support.lines({ draftId: first.id, path: 'README.txt', from: 0, limit: 1 });
    expect(lines).toMatchObject({ error: { code: 'support.gone' } });
    await engine.close();
    expect(existsSync(join(dataFolder, draftsFolder, ownDrafts('own')))).toBe(false);
  });

  it('are no business of another program, but what one that broke off left over goes', async () => {
    const { engine, dataFolder } = await anEngine();
    const drafts = join(dataFolder, draftsFolder);
    await mkdir(join(drafts, ownDrafts('own', process.ppid)), { recursive: true });
    await mkdir(join(drafts, ownDrafts('own', 4_194_303)), { recursive: true });
    unwrap(await engine.services.support.prepare(choice));
    const left = await readdir(drafts);
    expect(left.sort()).toEqual([ownDrafts('own'), ownDrafts('own', process.ppid)].sort());
  });

  it('leave nothing when they are cancelled, and only ever show files of the draft', async () => {
    const { engine, dataFolder } = await anEngine();
    const { support } = engine.services;
    const running = support.prepare(choice);
    await support.cancel();
    const ended = await running;
    expect(ended.ok || ended.error.code === 'task.cancelled').toBe(true);
    if (!ended.ok) expect(existsSync(join(dataFolder, draftsFolder, ownDrafts('own')))).toBe(false);
    const draft = unwrap(await support.prepare(choice));
    for (const path of ['../../../shop/steward.db', '/etc/passwd', 'README.txt/..']) {
      expect(await support.lines({ draftId: draft.id, path, from: 0, limit: 1 })).toMatchObject({
        error: { code: 'support.gone' },
      });
    }
  });

  it('say where the file could not be written', async () => {
    const { engine, dataFolder } = await anEngine();
    const draft = unwrap(await engine.services.support.prepare(choice));
    const file = join(dataFolder, 'no-such-folder', 'b.zip');
    expect(await engine.services.support.write({ draftId: draft.id, file })).toMatchObject({
      error: { code: 'export.not-writable' },
    });
  });
});
