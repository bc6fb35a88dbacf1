// Backups as anybody could have made or damaged them: what is not exactly right is refused, and said in words.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { attempt } from '../../../../../electron/service/attempt.ts';
import { packTask } from '../../../../../electron/service/backup/packTask.ts';
import { type ReadBackup, readTask, signedManifest } from '../../../../../electron/service/backup/readTask.ts';
import { makeStandingKey, type Secret } from '../../../../../electron/service/backup/secrets.ts';
import { stageTask } from '../../../../../electron/service/backup/stageTask.ts';
import { createSigner, newSeed } from '../../../../../electron/service/journal/createSigner.ts';
import type { TaskContext } from '../../../../../electron/service/worker/task.ts';
import { openShopStore } from '../../../../../electron/store/shopStore.ts';
import type { Result } from '../../../../../shared/error/appError.ts';
import { aLogLine } from '../../../../support/aLogLine.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const patient = (): TaskContext => ({
  signal: new AbortController().signal,
  isCancelled: () => false,
  progress: () => undefined,
});

/** A signed backup of a shop with three lines in its log. */
const aBackup = async (folder: string, secret: Secret | null = null): Promise<string> => {
  const dataFolder = await tempFolder();
  await mkdir(join(dataFolder, 'shop'));
  const store = unwrap(
    await openShopStore(join(dataFolder, 'shop', 'steward.db'), { log: silentLogger, now: () => 0 }),
  );
  for (const text of ['Li opened', 'Li looked', 'Li closed']) await store.log.append(aLogLine(text));
  store.close();
  const staged = await stageTask({ dataFolder, work: join(dataFolder, 'w'), parts: ['own'] }, patient());
  const manifest = JSON.stringify({
    format: 'terminal-steward-backup',
    version: 1,
    id: '2d7f3c5e-3b1c-4a52-9d0e-6f4f0a7f3f10',
    madeAt: '2026-11-22T01:30:05.000Z',
    madeBy: 'Li',
    reason: 'asked',
    program: '0.0.0',
    parts: ['own'],
    shops: staged.shops,
    files: staged.files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
  });
  const signer = createSigner(newSeed());
  const signature = JSON.stringify({
    publicKey: signer.publicKey,
    signature: signer.sign(signedManifest(manifest)),
  });
  const file = join(folder, 'backup.zip');
  await packTask({ file, files: staged.files, manifest, signature, secret }, patient());
  return file;
};

/** A zip file as anybody could make one, by Python's own module. */
const zipOf = async (script: string): Promise<string> => {
  const file = join(await tempFolder(), 'made.zip');
  execFileSync('python3', ['-c', `import zipfile,json,hashlib,sys\nfile=${JSON.stringify(file)}\n${script}`]);
  return file;
};

const rewritten = async (file: string, change: string): Promise<string> =>
  zipOf(`
old = zipfile.ZipFile(${JSON.stringify(file)})
content = {name: old.read(name) for name in old.namelist()}
manifest = json.loads(content['manifest.json'])
${change}
content['manifest.json'] = json.dumps(manifest).encode()
with zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED) as new:
    for name, bytes in content.items(): new.writestr(name, bytes)
`);

const look = async (file: string, passphrase: string | null = null): Promise<Result<ReadBackup>> => {
  const dataFolder = await tempFolder();
  const work = join(dataFolder, 'work');
  return attempt(async () => readTask({ file, passphrase, work, dataFolder }, patient()));
};

const refusal = async (file: string, whole: ReadBackup | null = null): Promise<string> => {
  const answer = await look(file);
  if (!answer.ok) return answer.error.code;
  // Bits that say nothing, such as a time that nobody reads, change nothing either.
  return JSON.stringify(answer.value) === JSON.stringify(whole) ? 'the same' : 'taken';
};

describe('what is no good backup', () => {
  it('is refused in words, whatever was done to it, and leaves nothing behind', async () => {
    const folder = await tempFolder();
    const file = await aBackup(folder);
    const right = unwrap(await look(file));
    const whole = await readFile(file);
    const cut = join(folder, 'cut.zip');
    const codes: Record<string, string> = {};
    for (const length of [0, 3, 200, 5000, whole.length - 30, whole.length - 1]) {
      await writeFile(cut, whole.subarray(0, length));
      codes[`cut at ${String(length)}`] = await refusal(cut, right);
    }
    for (let at = 500; at < whole.length; at += Math.floor(whole.length / 24)) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      await writeFile(cut, flipped);
      codes[`bit at ${String(at)}`] = await refusal(cut, right);
    }
    await writeFile(cut, 'a letter');
    codes['letter'] = await refusal(cut, right);
    codes['missing'] = await refusal(join(folder, 'nowhere.zip'));
    codes['folder'] = await refusal(folder);
    codes['foreign zip'] = await refusal(await zipOf("zipfile.ZipFile(file,'w').writestr('a.txt','x')"));
    codes['path trick'] = await refusal(
      await rewritten(
        file,
        "content['../../evil'] = b'x'; manifest['files'].append({'name':'../../evil','bytes':1,'sha256':hashlib.sha256(b'x').hexdigest()})",
      ),
    );
    codes['another file'] = await refusal(
      await rewritten(file, "content['captures/x'] = b'x'; del content['manifest.sig.json']"),
    );
    codes['newer manifest'] = await refusal(
      await rewritten(file, "manifest['version'] = 2; del content['manifest.sig.json']"),
    );
    codes['manifest edited'] = await refusal(await rewritten(file, "manifest['madeBy'] = 'Wang'"));
    codes['empty part'] = await refusal(
      await rewritten(
        file,
        "del content['manifest.sig.json']; manifest['files'] = []; manifest['shops'] = []; del content['shop/steward.db']",
      ),
    );
    codes['part without files'] = await refusal(
      await rewritten(file, "del content['manifest.sig.json']; manifest['parts'].append('simulated')"),
    );
    const pipe = join(folder, 'pipe.zip');
    execFileSync('mkfifo', [pipe]);
    codes['pipe'] = await refusal(pipe);
    codes['device'] = await refusal('/dev/zero');
    codes['bomb'] = await refusal(
      await rewritten(
        file,
        "del content['manifest.sig.json']; content['settings.json'] = b'0' * 300000000; manifest['files'].append({'name':'settings.json','bytes':10,'sha256':'0'*64}); manifest['parts'].append('settings')",
      ),
    );
    const taken = Object.entries(codes).filter(([, code]) => !code.startsWith('backup.') && code !== 'the same');
    expect(taken).toEqual([]);
    expect(codes).toMatchObject({
      'cut at 0': 'backup.foreign',
      letter: 'backup.foreign',
      missing: 'backup.not-readable',
      'foreign zip': 'backup.foreign',
      'path trick': 'backup.foreign',
      'another file': 'backup.foreign',
      'newer manifest': 'backup.newer-version',
      'manifest edited': 'backup.changed',
      'empty part': 'backup.foreign',
      'part without files': 'backup.foreign',
      pipe: 'backup.foreign',
      device: 'backup.foreign',
      bomb: 'backup.changed',
    });
  }, 60_000);

  it('is refused where its records were changed, even with the page of contents made to fit', async () => {
    const file = await aBackup(await tempFolder());
    const tampered = await rewritten(
      file,
      `
import sqlite3, tempfile, os
path = os.path.join(tempfile.mkdtemp(), 'x.db')
open(path, 'wb').write(content['shop/steward.db'])
db = sqlite3.connect(path)
db.execute('DROP TRIGGER journal_keeps')
db.execute("UPDATE journal SET body = replace(body, 'Li', 'Mo') WHERE number = 1")
db.commit(); db.close()
content['shop/steward.db'] = open(path, 'rb').read()
for each in manifest['files']:
    if each['name'] == 'shop/steward.db':
        each['bytes'] = len(content['shop/steward.db'])
        each['sha256'] = hashlib.sha256(content['shop/steward.db']).hexdigest()
del content['manifest.sig.json']
`,
    );
    const answer = await look(tampered);
    expect(answer).toMatchObject({ ok: false, error: { code: 'backup.changed', facts: { place: 'shop/steward.db' } } });
  });
});

describe('an encrypted backup', () => {
  const workFactor = 4;

  it('opens with its passphrase only, and is damaged where it was cut', async () => {
    const passphrase = '蓝色 自行车 6222021234567894';
    const file = await aBackup(await tempFolder(), { kind: 'passphrase', passphrase, workFactor });
    expect((await readFile(file)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(unwrap(await look(file))).toEqual({ isLocked: true });
    expect(await look(file, `${passphrase} `)).toMatchObject({ ok: false, error: { code: 'backup.wrong-passphrase' } });
    expect(unwrap(await look(file, passphrase))).toMatchObject({ isLocked: false, manifest: { madeBy: 'Li' } });
    const whole = await readFile(file);
    for (const length of [30, 100, whole.length - 100, whole.length - 1]) {
      await writeFile(file, whole.subarray(0, length));
      expect(await look(file, passphrase)).toMatchObject({ ok: false, error: { code: 'backup.damaged' } });
    }
  });

  it('that was made with the standing key carries the private half, which only the passphrase opens', async () => {
    const passphrase = 'four unrelated words here';
    const standing = await makeStandingKey(passphrase, workFactor);
    expect(Buffer.from(standing.wrapped, 'base64').toString('latin1')).not.toContain('AGE-SECRET-KEY');
    const file = await aBackup(await tempFolder(), { kind: 'standing', standing });
    expect(unwrap(await look(file))).toEqual({ isLocked: true });
    expect(await look(file, 'another passphrase')).toMatchObject({ error: { code: 'backup.wrong-passphrase' } });
    expect(unwrap(await look(file, passphrase))).toMatchObject({ isLocked: false });
  });
});
