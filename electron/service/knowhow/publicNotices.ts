// Rule changes, announced maintenance and restrictions: entered, changed, reviewed and taken away by a named person.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { type NoticeDraft, noticeKindNames, type PublicNotice, startOf } from '../../../shared/knowhow/publicNotice.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { type LogLine, writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { PublicNotices } from './knowhowServices.ts';
import { inOrder, worthShowing } from './noticeMoments.ts';
import { noticeSubjectOf } from './noticeSubject.ts';

const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

const maskedDraft = (draft: NoticeDraft): NoticeDraft => ({
  ...draft,
  title: redactText(draft.title),
  text: redactText(draft.text),
  issuer: redactText(draft.issuer),
  foundAt: masked(draft.foundAt),
  acquirer: masked(draft.acquirer),
  store: masked(draft.store),
  model: masked(draft.model),
});

const from = (draft: NoticeDraft): string => startOf(draft).replace('T', ' ');

/** Notices of the open shop. */
export const createPublicNotices = (deps: ServiceDeps): PublicNotices => {
  const { publicNotices, terminals, register } = deps.shops.open;
  const inTurn = createTurns();
  const now = (): string => utcText(deps.clock.now());

  const known = async (noticeId: string): Promise<PublicNotice> => {
    const notice = await publicNotices.byId(noticeId);
    if (notice === null) throw new AppFailure(failure('notice.unknown', { noticeId }).error);
    return notice;
  };
  const list = async (): Promise<PublicNotice[]> => inOrder(await publicNotices.list(), deps.clock);
  const tell = async (
    keep: () => Promise<unknown>,
    summary: Bilingual,
    change: Pick<LogLine, 'before' | 'after'>,
  ): Promise<void> => {
    await writeLineWith(deps, keep, { kind: 'shop', summary, ...change });
    deps.publish('knowhow.noticesChanged', await list());
  };
  const keep = async (notice: PublicNotice, summary: Bilingual): Promise<PublicNotice> => {
    const before = await publicNotices.byId(notice.id);
    await tell(() => publicNotices.write(notice), summary, changeOf(before, notice));
    return notice;
  };

  const save = async (noticeId: string | null, given: NoticeDraft): Promise<PublicNotice> => {
    const draft = maskedDraft(given);
    const before = noticeId === null ? null : await known(noticeId);
    const by = deps.operator.current();
    const kind = noticeKindNames[draft.kind];
    const notice: PublicNotice = {
      ...draft,
      id: before?.id ?? randomUUID(),
      review: null,
      enteredAt: before?.enteredAt ?? now(),
      enteredBy: before?.enteredBy ?? by,
      updatedAt: now(),
      updatedBy: by,
    };
    return keep(
      notice,
      before === null
        ? {
            zh: `录入公告（${kind.zh}）：${draft.title}，${from(draft)} 起`,
            en: `Notice entered (${kind.en}): ${draft.title}, from ${from(draft)}`,
          }
        : {
            zh: `修改公告（${kind.zh}）：${draft.title}，${from(draft)} 起`,
            en: `Notice changed (${kind.en}): ${draft.title}, from ${from(draft)}`,
          },
    );
  };

  return {
    list: () => attempt(list),
    save: ({ noticeId, draft }) => inTurn(() => attempt(() => save(noticeId, draft))),
    review: ({ noticeId, note }) =>
      inTurn(() =>
        attempt(async () => {
          const notice = await known(noticeId);
          const said = redactText(note);
          const review = { at: now(), by: deps.operator.current(), note: said };
          return keep(
            { ...notice, review },
            {
              zh: `公告已核对：${notice.title}${said === '' ? '' : `（${said}）`}`,
              en: `Notice reviewed: ${notice.title}${said === '' ? '' : ` (${said})`}`,
            },
          );
        }),
      ),
    remove: ({ noticeId }) =>
      inTurn(() =>
        attempt(async () => {
          const before = await known(noticeId);
          const { title } = before;
          const summary = { zh: `删除公告：${title}`, en: `Notice removed: ${title}` };
          await tell(() => publicNotices.remove(noticeId), summary, changeOf(before, null));
          return {};
        }),
      ),
    about: ({ terminalId, recordId }) =>
      attempt(async () => {
        const terminal = terminalId === null ? null : await terminals.byId(terminalId);
        const record =
          recordId === null
            ? terminalId === null
              ? null
              : await register.byTerminal(terminalId)
            : await register.byId(recordId);
        const subject = noticeSubjectOf(terminal, record);
        return inOrder(worthShowing(await publicNotices.list(), subject, deps.clock), deps.clock);
      }),
  };
};
