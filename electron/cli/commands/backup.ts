// steward backup|restore: the whole data folder as one file, and the way back.
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { askPassphrase } from '../askPassphrase.ts';
import { Complained } from '../complaint.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { BackupRequest } from '../request.ts';
import { complaintAbout, type Session, unwrap } from '../session.ts';
import type { Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

type Of<C extends BackupRequest['command']> = Extract<BackupRequest, { command: C }>;
type Draft = CommandOutput<'backups.look'>;

const makeBackup = async (session: Session, request: Of<'backup'>): Promise<ExitStatus> => {
  const { voice, signal } = session;
  const { file, isEncrypted, passphraseFile } = request;
  const passphrase = isEncrypted
    ? await askPassphrase(voice, { file: passphraseFile, isNew: true, command: 'backup ' })
    : null;
  return await withEngine(session, 'own', async ({ services }) => {
    const done = unwrap(await services.backups.write({ file, passphrase }, signal));
    const entries = done.shops.reduce((sum, each) => sum + each.entries, 0);
    voice.document({ ...done, encrypted: isEncrypted });
    voice.line(voice.say('backedUp', { file: done.file, bytes: done.bytes, entries }));
    const broken = done.shops.filter(({ brokenAt }) => brokenAt !== null);
    for (const { shop, brokenAt } of broken) voice.line(voice.say('backupBroken', { shop, number: brokenAt ?? 0 }));
    return broken.length === 0 ? exitStatus.done : exitStatus.needsAttention;
  });
};

const printDraft = (draft: Draft, voice: Voice): void => {
  const { manifest, fileName, fileCount, shops, signedBy } = draft;
  if (manifest === null) return;
  voice.line(voice.say('backupOf', { file: fileName, at: manifest.madeAt, by: manifest.madeBy, files: fileCount }));
  voice.line(
    signedBy === null
      ? voice.say('backupUnsigned')
      : voice.say(signedBy.isOurs ? 'backupSignedOurs' : 'backupSignedOther', { key: signedBy.keyId }),
  );
  for (const { shop, relation, backup, here, wouldLeave, wouldCome } of shops) {
    const facts = { shop, entries: backup.entries, here: here?.entries ?? 0, leave: wouldLeave, come: wouldCome };
    voice.line(`${voice.say('backupShop', facts)} ${voice.say(`relation_${relation}`, facts)}`);
  }
};

/** The restore itself happens while the records are opened next. */
const finish = (session: Session, draft: Draft): Promise<ExitStatus> =>
  withEngine(session, 'own', async ({ services, notices }) => {
    const { voice } = session;
    const refused = notices.find(({ code }) => code.startsWith('backup.'));
    if (refused !== undefined) throw new Complained(complaintAbout(refused));
    const { kept } = unwrap(await services.backups.state());
    const state = kept[0] ?? null;
    voice.document({ draft, restored: true, kept: state });
    voice.line(voice.say('restored', { file: draft.fileName, folder: `before-restore/${state?.id ?? ''}` }));
    return exitStatus.done;
  });

const restore = async (session: Session, request: Of<'restore'>): Promise<ExitStatus> => {
  const { voice, signal } = session;
  const { file, isConfirmed, passphraseFile } = request;
  const looked = await withEngine(session, 'own', async ({ services }) => {
    let draft = unwrap(await services.backups.inspect({ file, passphrase: null }, signal));
    if (draft.isLocked) {
      const passphrase = await askPassphrase(voice, { file: passphraseFile, isNew: false, command: 'restore ' });
      draft = unwrap(await services.backups.unlock({ draftId: draft.id, passphrase }));
    }
    printDraft(draft, voice);
    const offered = draft.manifest?.parts ?? [];
    const usual = offered.filter((part) => part !== 'settings' && part !== 'key');
    const parts = request.parts ?? usual;
    if (isConfirmed) unwrap(await services.backups.prepareRestore({ draftId: draft.id, parts: [...parts] }));
    return draft;
  });
  if (isConfirmed) return await finish(session, looked);
  voice.document({ draft: looked, restored: false });
  voice.line(voice.say('restoreNeedsYes'));
  return exitStatus.done;
};

/** Carries out one of the two. */
export const backupCommand = (session: Session, request: BackupRequest): Promise<ExitStatus> =>
  request.command === 'backup' ? makeBackup(session, request) : restore(session, request);
