// A support bundle made by the whole engine: what it holds, what it hides, that it is what was shown, and that it replays.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { captureRecordings } from '../../electron/engine/captureRecordings.ts';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import type { Engine } from '../../electron/engine/engine.ts';
import { findInZip } from '../../electron/export/zip.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { ownDrafts } from '../../electron/service/support/drafts.ts';
import { recordedTerminals } from '../../electron/simulator/recordedTerminals.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import type { SupportChoice, SupportDraft } from '../../shared/support/supportBundle.ts';
import { supportParts } from '../../shared/support/supportParts.ts';
import { checkAll, present, unwrap } from '../support/anEngine.ts';
import { tempFolder } from '../support/tempFolder.ts';

const openShop = async (dataFolder: string): Promise<Engine> => {
  const more = recordedTerminals(captureRecordings(dataFolder), { clock: systemClock, log: silentLogger });
  return unwrap(
    await composeEngine({
      dataFolder,
      shop: 'simulated',
      ports: simulatedPorts({ clock: systemClock, families: allSimulators, more }),
      plugins: allPlugins,
      clock: systemClock,
      log: silentLogger,
      operator: '王小明',
      version: '1.2.3',
    }),
  );
};

const choice: SupportChoice = {
  parts: ['system', 'settings', 'terminals', 'connections', 'log', 'programLog', 'database'],
  captureIds: [],
  from: null,
  until: null,
  shown: ['merchant'],
  words: [],
  note: null,
  language: 'zh',
};

const textIn = (zip: Uint8Array, name: string): string => {
  const found = present(findInZip(zip, name));
  return new TextDecoder().decode(inflateRawSync(found.packed));
};

const allText = (zip: Uint8Array, draft: SupportDraft): string =>
  draft.files.map(({ path }) => textIn(zip, path)).join('\n');

const withSecrets = async (): Promise<{ dataFolder: string; engine: Engine }> => {
  const dataFolder = await tempFolder();
  await mkdir(join(dataFolder, 'logs'), { recursive: true });
  await writeFile(
    join(dataFolder, 'logs', 'main.log'),
    [
      '[2026-11-22 09:30:05.123] [info] started { version: "1.2.3" }',
      '[2026-11-22 09:30:06.000] [warn] card 6222 0212 3456 7894 and 4111-1111-1111-1111',
      '[2026-11-22 09:30:07.000] [info] wifi ssid="Laden-5G" psk=geheim123 gateway 192.168.7.1',
      '[2026-11-22 09:30:08.000] [info] 王小明 13812345678 wang@example.com /home/wangxm/.config',
      '[2026-11-22 09:30:09.000] [info] terminal 17F59B1F answered',
    ].join('\n'),
  );
  await writeFile(join(dataFolder, 'settings.json'), JSON.stringify({ language: 'zh', operator: '王小明' }));
  return { dataFolder, engine: await openShop(dataFolder) };
};

describe('a support bundle', () => {
  it('holds what was chosen with everything hidden, is saved as it was shown, and leaves a line in the log', async () => {
    const { dataFolder, engine } = await withSecrets();
    try {
      await checkAll(engine, ['sim:healthy']);
      const [terminal] = unwrap(await engine.services.terminals.list());
      const draft = unwrap(await engine.services.support.prepare(choice));
      expect(draft.problems).toEqual([]);
      expect(draft.files.map(({ path }) => path)).toEqual([
        'README.txt',
        'hidden.json',
        'system.json',
        'settings.json',
        'shop-settings.json',
        'terminals.json',
        'connections.json',
        'maintenance-log.jsonl',
        'program-log/main.log',
        'database.json',
      ]);

      const path = 'program-log/main.log';
      const shown = unwrap(await engine.services.support.lines({ draftId: draft.id, path, from: 0, limit: 100 }));
      expect(shown.lines).toEqual([
        '[2026-11-22 09:30:05.123] [info] started { version: "1.2.3" }',
        '[2026-11-22 09:30:06.000] [warn] card ⟦card 1⟧ and ⟦card 2⟧',
        expect.stringMatching(/wifi ssid="⟦wifi 1⟧" psk=⟦password 1⟧ gateway ⟦network \d+⟧$/) as unknown as string,
        expect.stringMatching(
          /\[info\] ⟦person 1⟧ ⟦phone 1⟧ ⟦email 1⟧ \/home\/⟦computer \d+⟧\/\.config$/,
        ) as unknown as string,
        '[2026-11-22 09:30:09.000] [info] terminal 17F59B1F answered',
      ]);
      const at = unwrap(await engine.services.support.find({ draftId: draft.id, path, from: 2, text: null }));
      expect(at.line).toBe(2);

      const file = join(dataFolder, 'bundle.zip');
      const saved = unwrap(await engine.services.support.write({ draftId: draft.id, file }));
      const zip = await readFile(file);
      expect(saved).toEqual({ file, bytes: zip.length, files: draft.files.length });
      expect(textIn(zip, 'main.log').trimEnd().split('\n')).toEqual(shown.lines);
      for (const each of draft.files) {
        expect(Buffer.byteLength(textIn(zip, `/${each.path}`))).toBe(each.bytes);
      }
      const everything = allText(zip, draft);
      for (const secret of ['王小明', '13812345678', 'Laden-5G', 'geheim123', '192.168.7.1', 'wangxm', '4111-1111']) {
        expect(everything).not.toContain(secret);
      }
      expect(everything).toContain(present(terminal?.identity.serialNumber));
      expect(textIn(zip, 'maintenance-log.jsonl')).not.toMatch(/[0-9a-f]{64}/);
      const report = JSON.parse(textIn(zip, 'hidden.json')) as { readonly total: readonly unknown[] };
      expect(report.total).toContainEqual(expect.objectContaining({ kind: 'card', count: 2 }));
      const log = unwrap(await engine.services.log.search({ kind: 'export' }, 1));
      expect(log[0]?.summary.zh).toMatch(/^保存支持包 bundle\.zip：10 个文件，遮盖 \d+ 处/);
    } finally {
      await engine.close();
    }
    expect(await readdir(join(dataFolder, 'support-draft')).catch(() => [])).toEqual([]);
  });

  it('opens as a simulated terminal that shows the same fault', async () => {
    const { dataFolder, engine } = await withSecrets();
    try {
      const { captures, support } = engine.services;
      const { id } = unwrap(await captures.start({ addresses: [], note: '王小明说没纸' }));
      const before = await checkAll(engine, ['sim:paper-out']);
      unwrap(await captures.stop({ captureId: id }));
      const draft = unwrap(
        await support.prepare({ ...choice, parts: ['captures'], captureIds: [id], shown: [], words: ['没纸'] }),
      );
      const file = join(dataFolder, 'with-capture.zip');
      unwrap(await support.write({ draftId: draft.id, file }));
      expect(
        allText(await readFile(file), {
          ...draft,
          files: draft.files.filter((each) => !each.path.endsWith('.pcapng')),
        }),
      ).not.toMatch(/王小明|没纸/);
      const opened = unwrap(await captures.import({ file }));
      const { addresses } = unwrap(await captures.replay({ captureId: opened.id, isOn: true }));
      const after = await checkAll(engine, [present(addresses[0])]);
      const verdicts = [before, after].map((run) => present(run.targets[0]));
      expect(verdicts[1]?.verdict ?? null).toBe(verdicts[0]?.verdict ?? null);
    } finally {
      await engine.close();
    }
  }, 30_000);

  it('is refused when a file was changed behind its back, and when it is gone', async () => {
    const { dataFolder, engine } = await withSecrets();
    try {
      const { support } = engine.services;
      const draft = unwrap(await support.prepare({ ...choice, parts: ['programLog'] }));
      await writeFile(
        join(dataFolder, 'support-draft', ownDrafts('simulated'), draft.id, 'program-log', 'main.log'),
        'other\n',
      );
      const file = join(dataFolder, 'changed.zip');
      expect(await support.write({ draftId: draft.id, file })).toMatchObject({
        ok: false,
        error: { code: 'support.changed' },
      });
      await expect(stat(file)).rejects.toThrow('ENOENT');
      unwrap(await support.discard());
      const lines = await support.lines({ draftId: draft.id, path: 'README.txt', from: 0, limit: 5 });
      expect(lines).toMatchObject({ ok: false, error: { code: 'support.gone' } });
    } finally {
      await engine.close();
    }
  });

  it('tells of what could not be read and goes on with the rest', async () => {
    const { engine } = await withSecrets();
    try {
      const draft = unwrap(
        await engine.services.support.prepare({
          ...choice,
          parts: ['system', 'captures'],
          captureIds: ['20200101-000000-abcd'],
        }),
      );
      expect(draft.problems).toMatchObject([
        { path: 'captures/20200101-000000-abcd', error: { code: 'capture.unknown' } },
      ]);
      expect(draft.files.map(({ path }) => path)).toContain('system.json');
      expect(supportParts).toContain('captures');
    } finally {
      await engine.close();
    }
  });
});
