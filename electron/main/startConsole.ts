// Puts the program together once Electron is ready: settings, engine, doors, window, and the way out.
import { homedir } from 'node:os';
import { app, type BrowserWindow, nativeTheme, safeStorage, shell } from 'electron';
import { type AppError, toAppError } from '../../shared/error/appError.ts';
import type { Language } from '../../shared/model/bilingual.ts';
import { handleContract } from '../ipc/handleContract.ts';
import { isEventName, publishEvents } from '../ipc/publishEvents.ts';
import { isTrustedSender, type SenderFrame } from '../ipc/trustedSender.ts';
import type { WaitingDoor } from '../ipc/waitingDoor.ts';
import type { Logger } from '../log/logger.ts';
import { redactText } from '../log/redact.ts';
import { admitMain, createEventGate } from './admitMain.ts';
import { setApplicationMenu } from './applicationMenu.ts';
import type { AppPaths } from './appPaths.ts';
import { createPersonAsked } from './askPerson.ts';
import type { CrashReports } from './crashReports.ts';
import { EngineHost } from './engineHost.ts';
import type { Shop } from './engineMessages.ts';
import { forkEngine } from './forkEngine.ts';
import { forwardToEngine } from './forwardToEngine.ts';
import { burstPauseMs, inBursts } from './inBursts.ts';
import { keepInTray, showWithoutTray } from './keepInTray.ts';
import { keepPlace } from './keepPlace.ts';
import { createLoginItem } from './loginItem.ts';
import { createMainAnswers } from './mainHandlers.ts';
import { backgroundColour, windowTitle } from './mainWindow.ts';
import { createOfferedFiles } from './offeredFiles.ts';
import { openDesk } from './openDesk.ts';
import type { OpenedLinks } from './openedLinks.ts';
import { openPreferences } from './preferences.ts';
import { printHtml } from './printHtml.ts';
import { reloadCrashedPage } from './reloadCrashedPage.ts';
import { reloadOnRebuild } from './reloadOnRebuild.ts';
import { createShopBoard } from './shopState.ts';
import { isTrayShown } from './trayHost.ts';
import { unlockSigningKey } from './unlockSigningKey.ts';
import { openUpdates } from './update/openUpdates.ts';
import { userName } from './userName.ts';
import { watchPower } from './watchPower.ts';

/** What the start has found out. */
export interface ConsoleOptions {
  readonly paths: AppPaths;
  readonly log: Logger;
  /** Open the simulated shop whatever was open last. */
  readonly isSimulated: boolean;
  /** Opened by the system at login. */
  readonly isQuiet: boolean;
  /** The window, with the page on its way. */
  readonly window: BrowserWindow;
  /** The page has drawn something. */
  readonly shown: Promise<void>;
  /** Where the page's first questions wait. */
  readonly waiting: WaitingDoor;
  readonly crashReports: CrashReports;
  /** Addresses that the system hands over, and files. */
  readonly links: OpenedLinks;
  readonly files: OpenedLinks;
}

/** The running program as its start story holds it. */
export interface Console {
  /** Brings the window to the front. */
  focus(): void;
  /** Saves and ends what runs; within 3 s. */
  close(): Promise<void>;
}

const longestWaitForPageMs = 3000;

/** Puts everything behind the window, and opens the engine's shop. */
export const startConsole = (options: ConsoleOptions): Console => {
  const { paths, log, isSimulated, isQuiet, links, files, crashReports, waiting, shown } = options;
  const isStrict = !app.isPackaged;
  const tell = (error: AppError): void => board.notice(error);
  const preferences = openPreferences({ folder: paths.dataFolder, operator: userName(), now: Date.now(), log, tell });
  let window: BrowserWindow | null = options.window.isDestroyed() ? null : options.window;

  const publish = publishEvents({
    receiver: () => (window === null || window.isDestroyed() ? null : window.webContents),
    log,
    isStrict,
  });
  const facts = { dataFolder: paths.dataFolder, version: app.getVersion(), electronVersion: process.versions.electron };
  const board = createShopBoard(facts, (state) => publish('shop.changed', state));
  if (preferences.notice !== null) board.notice(preferences.notice);

  const focus = (): void => {
    if (window?.isMinimized() === true) window.restore();
    window?.show();
    window?.focus();
  };
  const offeredFiles = createOfferedFiles(Date.now);
  // What one person has handed over is not taken for another.
  const gate = createEventGate({ onLock: () => offeredFiles.forget() });
  const desk = openDesk({
    host: () => host,
    window: () => window,
    language: () => preferences.get().language,
    isLocked: () => gate.isClosed(),
    focus,
    publish,
    log,
  });

  const updates = openUpdates({ host: () => host, preferences, board, focus, publish, paths, log });
  const host = new EngineHost({
    fork: () => forkEngine(paths.engineFile, log),
    log,
    onState: (state) => {
      if (state.engine !== 'ready') gate.close();
      board.engineIs(state);
      if (state.engine === 'ready') preferences.set({ lastShop: state.shop });
      desk.engineIs(state.engine === 'ready');
      if (state.engine === 'ready') void updates.engineReady();
    },
    onEvent: (name, payload) => {
      if (isEventName(name) && gate.lets(name, payload)) publish(name, payload as Parameters<typeof publish>[1]);
      desk.hear(name, payload);
      if (name === 'journal.notice') board.notice(payload as AppError);
    },
    onNotice: tell,
  });
  watchPower(host, log);
  const tellOpened = inBursts(() => publish('link.opened', { at: new Date().toISOString() }), burstPauseMs);
  for (const each of [links, files]) each.onLink(tellOpened);
  const isTrusted = (sender: SenderFrame | null): boolean =>
    isTrustedSender(sender, window?.webContents.mainFrame ?? null);
  const offer = (path: unknown): void => {
    const offered = gate.isClosed() ? null : offeredFiles.offer(path);
    if (offered !== null) publish('desktop.fileOffered', { ...offered, name: redactText(offered.name) });
  };
  let isEngineSettled = false;
  const openShop = (shop: Shop | null): Promise<void> => {
    isEngineSettled = true;
    const { operator } = preferences.get();
    const { dataFolder } = paths;
    const signingSeed = unlockSigningKey({ dataFolder, keychain: safeStorage, log, now: Date.now });
    return host.open({ dataFolder, shop, operator, version: app.getVersion(), signingSeed });
  };
  nativeTheme.themeSource = preferences.get().theme;
  const relabelMenu = (language: Language): void =>
    setApplicationMenu(language, (choice) => {
      focus();
      publish('desktop.chosen', choice);
    });
  relabelMenu(preferences.get().language);

  handleContract({
    answers: {
      ...forwardToEngine(host),
      ...admitMain(
        createMainAnswers({
          preferences,
          board,
          host,
          openShop,
          onPreferences: (shown) => {
            nativeTheme.themeSource = shown.theme;
            relabelMenu(shown.language);
            desk.relabel();
            window?.setTitle(windowTitle(shown.language));
            window?.setBackgroundColor(backgroundColour(nativeTheme.shouldUseDarkColors));
            publish('preferences.changed', shown);
          },
          ...createPersonAsked({ window: () => window, offeredFiles, lockings: () => gate.lockings() }),
          printHtml,
          takeLink: () => {
            // Whoever asks may see what was handed over, and the page that asks is there.
            offer(files.take());
            return links.take();
          },
          documentsFolder: app.getPath('documents'),
          openDataFolder: () => shell.openPath(paths.dataFolder),
          showInFolder: (file) => shell.showItemInFolder(file),
          loginItem: createLoginItem({
            platform: process.platform,
            env: process.env,
            home: homedir(),
            execFile: process.execPath,
            words: app.isPackaged ? [] : [app.getAppPath()],
            settings: app,
          }),
          updates,
          crashReports,
          showCrashes: () => shell.openPath(app.getPath('crashDumps')),
          now: () => Date.now(),
        }),
        host,
      ),
    },
    isTrusted,
    onOffer: offer,
    log,
    isStrict,
    waiting,
  });

  if (window !== null) {
    // The first look was read in haste; a file that is not sound has other words here.
    window.setTitle(windowTitle(preferences.get().language));
    keepPlace(window, (place) => preferences.set({ window: place }));
    const tray = { isInTray: () => desk.isInTray(), isTrayShown: () => isTrayShown(process) };
    keepInTray({ window, preferences, ...tray });
    if (isQuiet && preferences.get().staysInTray === true) showWithoutTray({ window, ...tray });
    reloadOnRebuild(window, paths.rendererFolder);
    reloadCrashedPage({
      window,
      language: () => preferences.get().language,
      tell,
      log,
    });
    // It may have crashed before anybody watched it.
    if (window.webContents.isCrashed()) window.webContents.reload();
    window.on('closed', () => {
      window = null;
    });
  }
  // On two cores, engine and page would slow each other down: the page is drawn first, and asks meanwhile.
  const startEngine = (): void => {
    if (isEngineSettled) return;
    openShop(isSimulated ? 'simulated' : preferences.get().lastShop).catch((thrown: unknown) => {
      log('error', 'the engine could not be started', { details: toAppError(thrown).details });
    });
  };
  void shown.then(startEngine);
  // A page that is never drawn must not keep the engine from starting.
  setTimeout(startEngine, longestWaitForPageMs);

  log('info', 'started', { version: facts.version, electron: facts.electronVersion });
  return {
    focus,
    close: async () => {
      isEngineSettled = true;
      await updates.beforeEnd();
      desk.close();
      await host.close();
      updates.atEnd();
    },
  };
};
