// One notification of the system for each finished unattended check, however many terminals it had.
import { Notification } from 'electron';
import type { Language } from '../../shared/model/bilingual.ts';
import { unattendedTexts } from '../../shared/text/window/unattendedTexts.ts';
import { type UnattendedRun, unattendedCounts, unattendedRunSchema } from '../../shared/unattended/unattended.ts';

const titles: Readonly<Record<Language, string>> = {
  zh: '终端管家：自动检查完成',
  en: 'Terminal Steward: unattended check done',
};

/** Title and text of a notification. */
export interface NoticeWords {
  readonly title: string;
  readonly body: string;
}

/** What the notification says of a run. */
export const wordsOfRun = (run: Pick<UnattendedRun, 'targets'>, language: Language): NoticeWords => {
  const { counts } = unattendedTexts[language];
  const numbers = unattendedCounts(run);
  const body = Object.entries(numbers).reduce<string>(
    (text, [name, count]) => text.replace(`{{${name}}}`, String(count)),
    counts,
  );
  return { title: titles[language], body };
};

/** Decides which events of the engine deserve a notification: each finished run that nobody has seen, once. */
export const createUnattendedNotices = (
  show: (run: UnattendedRun) => void,
): { hear(name: string, payload: unknown): void } => {
  const told = new Set<string>();
  return {
    hear: (name, payload) => {
      if (name !== 'unattended.changed') return;
      const run = unattendedRunSchema.safeParse(payload);
      if (!run.success) return;
      const { id, finishedAt, isSeen, targets } = run.data;
      if (finishedAt === null || isSeen || targets.length === 0 || told.has(id)) return;
      told.add(id);
      show(run.data);
    },
  };
};

/** Shows it where the system can; a press on it runs `onOpen`. */
export const showNotice = ({ title, body }: NoticeWords, onOpen: () => void): void => {
  if (!Notification.isSupported()) return;
  const notice = new Notification({ title, body });
  notice.on('click', onOpen);
  notice.show();
};
