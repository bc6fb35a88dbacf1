// The commands about the desktop: staying in the tray, opening with the computer, reports of crashes.
import { type Result, success } from '../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../shared/ipc/contract.ts';
import type { DesktopState, desktopCommands } from '../../shared/ipc/desktopContract.ts';
import type { CrashReports } from './crashReports.ts';
import type { EngineHost } from './engineHost.ts';
import type { LoginItem } from './loginItem.ts';
import type { PreferenceStore } from './preferences.ts';

/** What these commands work with. */
export interface DesktopParts {
  readonly preferences: Pick<PreferenceStore, 'get' | 'set'>;
  readonly host: Pick<EngineHost, 'ask'>;
  readonly loginItem: LoginItem;
  readonly crashReports: CrashReports;
  /** Opens the folder with the reports in the system's file manager. */
  readonly showCrashes: () => Promise<unknown>;
}

type DesktopAnswers = {
  readonly [K in keyof typeof desktopCommands]: (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
};

const stateOf = ({ preferences, loginItem, crashReports }: DesktopParts): DesktopState => ({
  staysInTray: preferences.get().staysInTray === true,
  opensAtLogin: loginItem.isOn(),
  crashes: crashReports.state(),
});

const set = async (parts: DesktopParts, wish: CommandInput<'desktop.set'>): Promise<Result<DesktopState>> => {
  const before = stateOf(parts);
  if (wish.opensAtLogin !== undefined && wish.opensAtLogin !== before.opensAtLogin) {
    const done = parts.loginItem.set(wish.opensAtLogin);
    if (!done.ok) return done;
  }
  if (wish.staysInTray !== undefined) parts.preferences.set({ staysInTray: wish.staysInTray });
  const after = stateOf(parts);
  const changed = (['staysInTray', 'opensAtLogin'] as const).filter((name) => before[name] !== after[name]);
  const noted = (state: DesktopState) => Object.fromEntries(changed.map((name) => [name, state[name]]));
  if (changed.length > 0) await parts.host.ask('preferences.note', { before: noted(before), after: noted(after) });
  return success(after);
};

/** Answers of the main process about the desktop. */
export const desktopAnswers = (parts: DesktopParts): DesktopAnswers => ({
  'desktop.state': async () => Promise.resolve(success(stateOf(parts))),
  'desktop.set': (wish) => set(parts, wish),
  'desktop.showCrashes': async () => {
    await parts.showCrashes();
    return success({});
  },
  'desktop.removeCrashes': async () => {
    parts.crashReports.removeAll();
    return Promise.resolve(success(stateOf(parts)));
  },
});
