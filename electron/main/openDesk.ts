// Puts the desktop's side of reminders together: its tray, notifications and badge act on this window and this engine.
import { app, type BrowserWindow } from 'electron';
import { z } from 'zod';
import { mostCheckedAtOnce } from '../../shared/check/checkBounds.ts';
import type { Language } from '../../shared/model/bilingual.ts';
import type { Publish } from '../ipc/publishEvents.ts';
import type { Logger } from '../log/logger.ts';
import { setDesktopBadge } from './desktopBadge.ts';
import type { EngineHost } from './engineHost.ts';
import { openTray } from './openTray.ts';
import { createReminderDesk, type DeskParts, type ReminderDesk } from './reminderDesk.ts';
import { showNotice } from './reminderNotice.ts';

/** What it is put together from. */
export interface OpenDeskParts {
  readonly host: () => Pick<EngineHost, 'ask' | 'askOwn'>;
  readonly window: () => BrowserWindow | null;
  readonly language: () => Language;
  readonly isLocked: () => boolean;
  readonly focus: () => void;
  readonly publish: Publish;
  readonly log: Logger;
}

const listed = z.array(z.object({ id: z.uuid() }));
const started = z.object({ id: z.uuid() });

/** The page of the check that runs, of the terminals where there are none yet, or of the overview where there are too many for one. */
const checkNow = async ({ host, log }: OpenDeskParts): Promise<string> => {
  const found = await host().ask('terminals.list', {});
  const terminalIds = found.ok ? (listed.safeParse(found.value).data ?? []).map(({ id }) => id) : [];
  if (terminalIds.length === 0) return '/';
  if (terminalIds.length > mostCheckedAtOnce) return '/fleet';
  const run = await host().ask('checks.start', { terminalIds, addresses: [], level: 'quick' });
  const id = run.ok ? started.safeParse(run.value).data?.id : undefined;
  if (id === undefined) log('info', 'a check asked for at the tray was not started', { ok: run.ok });
  return id === undefined ? '/run' : `/run/${id}`;
};

/** The desk of this window. */
export const openDesk = (parts: OpenDeskParts): ReminderDesk => {
  const open = (link: string): void => {
    parts.focus();
    parts.publish('reminders.opened', { link });
  };
  const choose: DeskParts['onChosen'] = (id) => {
    if (id === 'quit') app.quit();
    else if (id === 'open') parts.focus();
    else if (id === 'today') open('/plan');
    else if (id === 'centre') open('/reminders');
    else void checkNow(parts).then(open);
  };
  return createReminderDesk({
    // The tray goes on while the window is locked.
    ask: (name, input) => parts.host().askOwn(name, input),
    language: parts.language,
    isWatched: () => parts.window()?.isFocused() === true,
    isLocked: parts.isLocked,
    notify: (words) => showNotice(words, () => open(words.link)),
    openTray: (onChosen) => openTray(onChosen, parts.log),
    onChosen: choose,
    setBadge: (count) => setDesktopBadge(count, parts.window()),
    log: parts.log,
  });
};
