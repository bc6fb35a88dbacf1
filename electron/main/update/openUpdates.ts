// Puts the desk of updates together with this window, this engine and this computer.
import { join } from 'node:path';
import { app } from 'electron';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Publish } from '../../ipc/publishEvents.ts';
import type { Logger } from '../../log/logger.ts';
import type { AppPaths } from '../appPaths.ts';
import type { EngineHost } from '../engineHost.ts';
import type { PreferenceStore } from '../preferences.ts';
import { showNotice } from '../reminderNotice.ts';
import type { ShopBoard } from '../shopState.ts';
import { programPlace } from './programPlace.ts';
import { createUpdateDesk, type UpdateDesk } from './updateDesk.ts';
import { updateSource } from './updateSource.ts';

/** What it is put together from. */
export interface OpenUpdatesParts {
  readonly host: () => Pick<EngineHost, 'askOwn'>;
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly board: Pick<ShopBoard, 'notice'>;
  readonly focus: () => void;
  readonly publish: Publish;
  readonly paths: Pick<AppPaths, 'dataFolder'>;
  readonly log: Logger;
}

const words = {
  title: { zh: '终端管家有新版本', en: 'There is a new version of Terminal Steward' },
  body: {
    zh: '版本 {version}。说明和下载在“设置”的“更新”里。',
    en: 'Version {version}. Notes and download are in the settings, under Updates.',
  },
} as const satisfies Record<string, Bilingual>;

/** After the start, and from one look at the calendar to the next, ms. */
const firstLookMs = 5 * 60_000;
const lookMs = 60 * 60_000;

/** The desk of this program. */
export const openUpdates = (parts: OpenUpdatesParts): UpdateDesk => {
  const { preferences, publish, log, paths } = parts;
  const desk = createUpdateDesk({
    version: app.getVersion(),
    source: () => updateSource(programPlace()),
    // Nothing of it is loaded before somebody asks for a look.
    openUpdater: async ({ feed, configFile }) => {
      const { openUpdater } = await import('./openUpdater.ts');
      return openUpdater({ feed, configFile, folder: join(paths.dataFolder, 'updates'), log });
    },
    ask: (name, input) => parts.host().askOwn(name, input),
    settings: preferences,
    publish: (state) => publish('update.changed', state),
    onFound: (version) => {
      const { language } = preferences.get();
      const body = words.body[language].replace('{version}', version);
      showNotice({ title: words.title[language], body, link: '/settings' }, () => {
        parts.focus();
        publish('reminders.opened', { link: '/settings' });
      });
    },
    onNotice: (error) => parts.board.notice(error),
    now: Date.now,
    log,
  });
  const look = (): void => {
    void desk.lookIfDue();
  };
  setTimeout(look, firstLookMs).unref();
  setInterval(look, lookMs).unref();
  return desk;
};
