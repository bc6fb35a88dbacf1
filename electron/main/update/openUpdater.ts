// electron-updater, loaded when it is needed first and held short: nothing by itself, no number that would tell one
// computer from another, no address without encryption, no version that is older.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientRequest, IncomingMessage } from 'electron';
import type * as updaterLibrary from 'electron-updater';
import type { AppImageUpdater, AppUpdater, CancellationToken, MacUpdater, NsisUpdater } from 'electron-updater';
import { z } from 'zod';
import { isFeedAddress } from '../../../shared/update/feedAddress.ts';
import type { Logger } from '../../log/logger.ts';
import { impatient } from './impatient.ts';
import { replaceAppImage } from './replaceAppImage.ts';
import type { Release, Updater } from './updater.ts';

/** What it is opened for. */
export interface UpdaterParts {
  readonly feed: string;
  /** The packager's file; null = one is written into `folder`. */
  readonly configFile: string | null;
  /** For that file. */
  readonly folder: string;
  readonly log: Logger;
}

type Library = typeof updaterLibrary;

/** What a feed says is held to no type before it comes through here. Notes, date and sizes may be missing. */
const releaseSchema = z.object({
  version: z.string().min(1).max(60),
  releaseNotes: z.unknown().optional(),
  releaseDate: z.unknown().optional(),
  files: z.array(z.object({ size: z.unknown().optional() })).catch([]),
  /** The only file, in descriptions of the older form. */
  path: z.string().optional(),
});

/** A description is a page of text, notes included; bytes. */
const longestDescription = 1_000_000;
/** For a file of which the feed does not say how large it is; bytes. */
const largestFile = 2_000_000_000;

const loaded = async (): Promise<Library> => {
  const module: Library & { readonly default?: Library } = await import('electron-updater');
  return module.default ?? module;
};

/** What every request says, and what it does not: no marks of this computer, no redirection to where anybody listens. */
const guard = (updater: AppUpdater, log: Logger): void => {
  const { netSession } = updater;
  netSession.webRequest.onBeforeRequest((details, decide) => {
    const isAllowed = isFeedAddress(details.url);
    if (!isAllowed) log('warn', 'an address of the update feed was refused', { address: details.url });
    decide({ cancel: !isAllowed });
  });
  netSession.webRequest.onBeforeSendHeaders((details, decide) => {
    const kept = Object.entries(details.requestHeaders).filter(([name]) =>
      /^(accept|range|host|cache-control)$/i.test(name),
    );
    decide({ requestHeaders: { ...Object.fromEntries(kept), 'User-Agent': 'Terminal-Steward' } });
  });
  // Otherwise a random number would be kept and sent, so that releases could reach some computers first.
  Object.defineProperty(updater, 'stagingUserIdPromise', { value: { value: Promise.resolve('-') } });
  updater.isUserWithinRollout = () => true;
};

/** An AppImage is replaced in one step; electron-updater would remove the old one before the new one is there. */
const careful = ({ AppImageUpdater: Base }: Library): AppImageUpdater => {
  class CarefulAppImageUpdater extends Base {
    protected override doInstall(): boolean {
      const program = process.env['APPIMAGE'];
      const { downloadedUpdateHelper: helper } = this;
      const [file, sha512] = [helper?.file, helper?.downloadedFileInfo?.sha512];
      if (program === undefined || file == null || sha512 === undefined) return false;
      replaceAppImage(program, file, sha512);
      return true;
    }
  }
  return new CarefulAppImageUpdater();
};

const forThisSystem = (library: Library): AppImageUpdater | NsisUpdater | MacUpdater => {
  if (process.platform === 'win32') return new library.NsisUpdater();
  if (process.platform === 'darwin') return new library.MacUpdater();
  return careful(library);
};

const configFile = ({ configFile: given, folder }: UpdaterParts): string => {
  if (given !== null) return given;
  const file = join(folder, 'app-update.yml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, 'provider: generic\nupdaterCacheDirName: terminal-steward-updater\n');
  return file;
};

const dateOf = (text: unknown): string | null => {
  const at = typeof text === 'string' || text instanceof Date ? new Date(text).getTime() : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};

const bytesOf = (size: unknown): number | null =>
  typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null;

/** A release, and how many bytes its largest file may have. */
const readRelease = (info: unknown): { readonly release: Release; readonly most: number } => {
  const parsed = releaseSchema.safeParse(info);
  // One that names no file was cut on its way.
  const isWhole = parsed.success && (parsed.data.files.length > 0 || parsed.data.path !== undefined);
  if (!isWhole) throw Object.assign(new Error('no release'), { code: 'ERR_UPDATER_INVALID_UPDATE_INFO' });
  const { version, releaseNotes, releaseDate, files } = parsed.data;
  const sizes = files.map(({ size }) => bytesOf(size));
  const release = { version, notes: releaseNotes, releasedAt: dateOf(releaseDate), bytes: sizes[0] ?? null };
  return { release, most: sizes.length === 0 ? largestFile : Math.max(...sizes.map((size) => size ?? largestFile)) };
};

/** What of the executor is needed to end a request: only its error makes the executor give up a question. */
interface Executor {
  createRequest(options: unknown, take: (response: IncomingMessage) => void): Pick<ClientRequest, 'abort' | 'emit'>;
}

/** How much an answer may hold in bytes, and what it is when it holds more. */
interface Bound {
  readonly most: number;
  readonly code: 'ERR_UPDATER_INVALID_UPDATE_INFO' | 'ERR_CHECKSUM_MISMATCH';
}

/**
 * Answers with what ends the request that was made last; there is never more than one under way. Whoever sends more than
 * `bound` is not listened to any longer: the executor itself would fill memory or disk with it.
 */
const holdRequest = (updater: AppUpdater, bound: () => Bound): (() => void) => {
  const { httpExecutor } = updater as unknown as { readonly httpExecutor: Executor };
  const create = httpExecutor.createRequest.bind(httpExecutor);
  let last: ReturnType<Executor['createRequest']> | null = null;
  const end = (error: Error): void => {
    last?.abort();
    last?.emit('error', error);
    last = null;
  };
  httpExecutor.createRequest = (options, take) => {
    const { most, code } = bound();
    let bytes = 0;
    last = create(options, (response) => {
      response.on('data', (chunk: Buffer | string) => {
        const isFirst = bytes <= most;
        bytes += chunk.length;
        if (isFirst && bytes > most) end(Object.assign(new Error('more than was announced'), { code }));
      });
      take(response);
    });
    return last;
  };
  return () => end(new Error('timed out'));
};

/** Opens it; asks nobody. */
export const openUpdater = async (parts: UpdaterParts): Promise<Updater> => {
  const library = await loaded();
  const updater = forThisSystem(library);
  const { log } = parts;
  const says = (level: 'info' | 'warn' | 'error') => (message: unknown) =>
    log(level, 'updater', { message: String(message).slice(0, 500) });
  updater.logger = { info: says('info'), warn: says('warn'), error: says('error') };
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.autoRunAppAfterInstall = false;
  updater.disableWebInstaller = true;
  updater.updateConfigPath = configFile(parts);
  guard(updater, log);
  const description: Bound = { most: longestDescription, code: 'ERR_UPDATER_INVALID_UPDATE_INFO' };
  let bound = description;
  const breakOff = holdRequest(updater, () => bound);
  // Whoever asked hears of a failure by the rejection; without a listener it would count as an error that nobody caught.
  updater.on('error', () => undefined);
  updater.on('login', (_info, answer) => answer('', ''));
  let token: CancellationToken | null = null;

  const check = async (channel: string): Promise<Release | null> => {
    updater.setFeedURL({ provider: 'generic', url: parts.feed, channel, useMultipleRangeRequest: false });
    updater.channel = channel;
    // Setting a channel would allow older versions: after a change of the records they could not read them any more.
    updater.allowDowngrade = false;
    bound = description;
    const found = await updater.checkForUpdates();
    if (found === null) throw new Error('the updater is not active');
    if (!found.isUpdateAvailable) return null;
    const { release, most } = readRelease(found.updateInfo);
    bound = { most, code: 'ERR_CHECKSUM_MISMATCH' };
    return release;
  };

  return impatient({
    check,
    breakOff,
    download: async (onProgress) => {
      const tell = ({ percent }: { readonly percent: number }): void =>
        onProgress(Math.max(0, Math.min(1, percent / 100)));
      token = new library.CancellationToken();
      updater.on('download-progress', tell);
      try {
        await updater.downloadUpdate(token);
      } finally {
        updater.removeListener('download-progress', tell);
        token = null;
      }
    },
    cancel: () => token?.cancel(),
    discard: async () => {
      await (
        updater as unknown as { downloadedUpdateHelper: { clear(): Promise<void> } | null }
      ).downloadedUpdateHelper?.clear();
    },
    install: () => {
      if (updater instanceof library.MacUpdater) {
        updater.quitAndInstall();
        return true;
      }
      return updater.install(true, false);
    },
  });
};
