// The start story: where the data lies, whether we are the first, then the window and its engine, and a tidy end.
import { homedir } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { app, crashReporter, dialog, Menu, nativeTheme, session } from 'electron';
import { isTrustedSender } from '../ipc/trustedSender.ts';
import { createWaitingDoor } from '../ipc/waitingDoor.ts';
import { appPaths, startOptions } from './appPaths.ts';
import { mustBePassable } from './argumentSize.ts';
import { openCrashReports } from './crashReports.ts';
import { createEarlyLog } from './earlyLog.ts';
import { readFirstLook } from './firstLook.ts';
import { mayHaveGraphics } from './graphics.ts';
import { burstPauseMs, inBursts } from './inBursts.ts';
import { keepRunning } from './keepRunning.ts';
import { openMainWindow } from './mainWindow.ts';
import { makeDataFolder } from './makeDataFolder.ts';
import { createOpenedLinks, fileInArguments, linkInArguments } from './openedLinks.ts';
import { printAndQuit, printJobIn } from './printEntry.ts';
import { quitTidily } from './quitTidily.ts';
import { registerScheme } from './registerScheme.ts';
import { firstShopState } from './shopState.ts';
import type { Console } from './startConsole.ts';
import { programPlace } from './update/programPlace.ts';
import { hasFeed } from './update/updateSource.ts';
import { userName } from './userName.ts';
import { closeChromium, declareAppScheme, lockAllContents, lockSession, serveAppScheme } from './windowSecurity.ts';

/** A page that is never drawn is broken; what is behind the window has to say so. */
const longestWaitForPageMs = 2000;

const start = (): void => {
  const { platform, env } = process;
  mustBePassable(process.argv);
  const options = startOptions(process.argv.slice(1), { platform, env, home: homedir() });
  const paths = appPaths(options.dataFolder, app.getAppPath());
  makeDataFolder(paths);
  app.setPath('userData', paths.dataFolder);
  app.setPath('sessionData', paths.browserFolder);

  if (!app.requestSingleInstanceLock()) {
    process.stderr.write(
      `Terminal Steward is already open with the data folder ${paths.dataFolder}; its window comes to the front.\n`,
    );
    app.exit(0);
    return;
  }
  const crashReports = openCrashReports(paths.crashFolder);
  app.setPath('crashDumps', paths.crashFolder);
  // Never sent anywhere: they lie in the data folder until somebody removes them, or newer ones take their place.
  crashReporter.start({ uploadToServer: false, ignoreSystemCrashHandler: false });
  crashReports.prune();
  const early = createEarlyLog();
  const { log } = early;
  keepRunning(log);
  // Only root is started without Chromium's sandbox; asking for it all the same ends every process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Chromium would try, fail and begin anew, and the page would wait for it.
  if (!mayHaveGraphics(process.platform)) app.disableHardwareAcceleration();
  const { preferences, place, staysInTray } = readFirstLook(paths.dataFolder, userName());
  // Fields for days and times are drawn by Chromium: it is asked for the window's language before it begins.
  if (!app.commandLine.hasSwitch('lang')) {
    const language = preferences.language === 'en' ? 'en-US' : 'zh-CN';
    app.commandLine.appendSwitch('lang', language);
    // On Linux this variable, which desktops set, would count for more.
    if (process.platform === 'linux') process.env['LANGUAGE'] = language.replace('-', '_');
  }
  // Without this Electron builds a menu of its own first, only to have it replaced.
  Menu.setApplicationMenu(null);
  // Windows shows notifications only of a program that says who it is; the id is that of the installed one.
  if (process.platform === 'win32') app.setAppUserModelId('org.terminal-steward.console');
  closeChromium(app, hasFeed(programPlace()));
  declareAppScheme();
  lockAllContents(log);

  let running: Promise<Console> | null = null;
  const links = createOpenedLinks();
  const files = createOpenedLinks();
  const opened = (argv: readonly string[], folder: string): void => {
    files.put(fileInArguments(argv.slice(1), folder));
    links.put(linkInArguments(argv.slice(1)));
  };
  opened(process.argv, process.cwd());
  registerScheme(log);
  const focus = inBursts(() => void running?.then((console) => console.focus()), burstPauseMs);
  app.on('second-instance', (_event, argv, folder) => {
    opened(argv, folder);
    focus();
  });
  // macOS tells of an address by an event instead of an argument.
  app.on('open-url', (event, address) => {
    event.preventDefault();
    links.put(linkInArguments([address]));
    focus();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    opened(['', path], '/');
    focus();
  });
  quitTidily(async () => (await running)?.close(), log);
  void app.whenReady().then(() => {
    // First the window; everything behind it is loaded when the page is drawn, which needs both cores until then.
    nativeTheme.themeSource = preferences.theme;
    lockSession(session.defaultSession, log);
    serveAppScheme(session.defaultSession.protocol, paths.rendererFolder, log);
    const opens = options.isQuiet ? (staysInTray ? 'hidden' : 'minimised') : 'shown';
    const { preloadFile, dataFolder } = paths;
    const { window, shown } = openMainWindow({ opens, place, language: preferences.language, preloadFile });
    const facts = { dataFolder, version: app.getVersion(), electronVersion: process.versions.electron };
    const waiting = createWaitingDoor({
      first: { 'preferences.get': preferences, 'shop.state': firstShopState(facts) },
      isTrusted: (sender) => !window.isDestroyed() && isTrustedSender(sender, window.webContents.mainFrame),
    });
    running = Promise.race([shown, pause(longestWaitForPageMs)])
      .then(() => import('./openConsole.ts'))
      .then(({ openConsole }) =>
        openConsole({ ...options, paths, early, links, files, crashReports, window, shown, waiting }),
      );
    running.catch(failed);
  });
};

const failed = (error: unknown): void => {
  // A window of its own where there is one; on Linux, before Electron is ready, a line on standard error.
  dialog.showErrorBox('终端管家 · Terminal Steward', error instanceof Error ? error.message : String(error));
  app.exit(2);
};

// Nothing here waits for anything: Chromium reads its command line on other threads as soon as it may go on.
const printJob = printJobIn(process.argv.slice(1));
if (printJob === null) {
  try {
    start();
  } catch (error) {
    failed(error);
  }
} else {
  void printAndQuit(printJob);
}
