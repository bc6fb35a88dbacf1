// steward support --out FILE: a support bundle with everything hidden that must not leave, as a file and nowhere else.

import { hiddenKindWords } from '../../../shared/support/hiddenKinds.ts';
import { hiddenTotals } from '../../../shared/support/hiddenTotals.ts';
import type { SupportChoice, SupportDraft } from '../../../shared/support/supportBundle.ts';
import { supportLimits } from '../../../shared/support/supportBundle.ts';
import type { Services } from '../../service/services.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { complaintAbout, type Session, unwrap } from '../session.ts';
import { withEngine } from '../withEngine.ts';

type SupportRequest = Extract<Request, { command: 'support' }>;

const dayMs = 86_400_000;

const choiceOf = async (request: SupportRequest, session: Session, services: Services): Promise<SupportChoice> => {
  const { captures, days, parts, shown, words, note } = request;
  const known = captures === 'all' ? unwrap(await services.support.offer()).captures.map(({ id }) => id) : captures;
  return {
    parts: [...parts],
    captureIds: known.slice(0, supportLimits.captures),
    from: days === null ? null : new Date(Date.now() - days * dayMs).toISOString(),
    until: null,
    shown: [...shown],
    words: [...words],
    note,
    language: session.voice.language,
  };
};

const printDraft = ({ files, problems }: SupportDraft, { voice }: Session): void => {
  for (const { kind, count } of hiddenTotals(files)) {
    voice.line(`  ${String(count).padStart(6)}  ${voice.pick(hiddenKindWords[kind].name)}`);
  }
  for (const { path, error } of problems) {
    voice.aside(`${voice.paint('warn', '!')} ${path}: ${voice.pick(complaintAbout(error).message)}`);
  }
};

/** Makes the bundle and says what was hidden; 1 if a part could not be read. */
export const supportCommand = (session: Session, request: SupportRequest): Promise<ExitStatus> =>
  withEngine(session, request.simulated ? 'simulated' : 'own', async ({ services }) => {
    const { voice, signal } = session;
    const cancel = (): void => void services.support.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    voice.fleeting(voice.say('supportGathering'));
    const draft = unwrap(await services.support.prepare(await choiceOf(request, session, services)));
    const saved = unwrap(await services.support.write({ draftId: draft.id, file: request.file }, signal));
    voice.fleeting('');
    const { files, problems } = draft;
    voice.document({ ...saved, contents: files, hidden: hiddenTotals(files), problems });
    voice.line(voice.say('supportSaved', { file: saved.file, files: saved.files }));
    printDraft(draft, session);
    return problems.length === 0 ? exitStatus.done : exitStatus.needsAttention;
  });
