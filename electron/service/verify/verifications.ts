// Verifying files from the window: the verdict on the file itself, and how it stands to the log of the open shop.
import { basename } from 'node:path';
import type { VerifiedFile as Shown } from '../../../shared/ipc/verifyContract.ts';
import type { ExportVerdict } from '../../journal/exportVerdict.ts';
import { redactText } from '../../log/redact.ts';
import type { HeadStore } from '../../store/headStore.ts';
import { attempt } from '../attempt.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { runTask } from '../worker/runTask.ts';
import { writeWholeFile } from '../writeWholeFile.ts';
import { verifierHtml } from './verifierHtml.ts';
import type { Verifications } from './verifyServices.ts';

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** Whether our log holds what the export says it held. */
const relationTo = async (heads: HeadStore, statement: ExportVerdict['statement']): Promise<Shown['ownLog']> => {
  if (statement === null) return null;
  const place = await heads.place();
  if (place.journal !== statement.journal.id) return 'otherLog';
  for (const at of [statement.journal, statement.head]) {
    if (at === null || at.entries === 0) continue;
    if (at.entries > place.number) return 'shorter';
    const hash = await heads.hashOf(at.entries);
    // An entry that retention took away has no hash left to compare.
    if (hash !== null && hash !== at.hash) return 'differs';
  }
  return 'agrees';
};

/** Verification for the open shop. */
export const createVerifications = ({ shops, signer }: Pick<ServiceDeps, 'shops' | 'signer'>): Verifications => ({
  read: ({ file }) =>
    attempt(async () => {
      const { verdict, words } = await runTask('verify.file', { file });
      const { heads } = shops.open;
      const { signedBy, statement } = verdict;
      // The key of this computer, and those that signed this log before it.
      const ours = [...(await heads.keys()).map(({ key }) => key), signer?.publicKey];
      const own = signedBy === null ? null : ours.includes(signedBy.key);
      return {
        name: redactText(basename(file)),
        state: verdict.state,
        words: words.map(({ zh, en }) => ({ zh, en })),
        rows: verdict.rows,
        keyId: signedBy?.keyId ?? null,
        isOwnKey: own,
        ownLog: await relationTo(heads, statement),
        exportedAt: statement?.at ?? null,
        exportedBy: statement === null ? null : redactText(statement.by),
        filters: (statement?.filters ?? []).map(([name, value]): [string, string] => [name, redactText(value)]),
      };
    }),
  writePage: ({ file }) =>
    attempt(async () => {
      await writeWholeFile(file, once(await verifierHtml()));
      return { file };
    }),
});
