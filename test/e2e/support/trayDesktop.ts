// A desktop session of the test's own: a bus, and the part of a desktop that shows tray icons, to be looked at and pressed.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from './electronUnderTest.ts';

/** The system's own Python: that is where its packages for the bus lie. */
const python = '/usr/bin/python3';

/** Why there can be no such desktop here; null if there can. */
export const noTrayDesktop = (): string | null => {
  if (process.platform !== 'linux') return 'trays are asked over the session bus on Linux only';
  if (spawnSync('dbus-daemon', ['--version']).error !== undefined) return 'there is no dbus-daemon here';
  const { status } = spawnSync(python, ['-c', 'import dbus.mainloop.glib; from gi.repository import GLib']);
  return status === 0 ? null : 'python3-dbus and python3-gi are not installed';
};

/** What a tray icon shows. */
export interface TrayItem {
  readonly title: string;
  readonly tip: readonly string[];
  readonly icon: string;
  /** Colours of the picture, the commonest first. */
  readonly colours: readonly string[];
}

/** The session. */
export interface TrayDesktop {
  /** For the program's environment. */
  readonly address: string;
  item(): Promise<TrayItem>;
  menu(): Promise<readonly { readonly id: number; readonly label: string }[]>;
  /** Chooses the entry of the menu with this text. */
  choose(label: RegExp): Promise<void>;
  /** Presses the icon itself. */
  press(): Promise<void>;
  /** The part that shows icons goes away, as when a shell is restarted. */
  leave(): Promise<void>;
  close(): void;
}

const firstLine = (child: ChildProcessWithoutNullStreams): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${child.spawnfile} has ended`)));
    createInterface(child.stdout).once('line', resolve);
  });

/** Starts it; without `hasTray` only the bus. Whoever starts it closes it. */
export const startTrayDesktop = async ({ hasTray }: { readonly hasTray: boolean }): Promise<TrayDesktop> => {
  const bus = spawn('dbus-daemon', ['--session', '--print-address', '--nofork', '--nopidfile']);
  const address = await firstLine(bus);
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: address };
  const watcher = hasTray ? spawn(python, [join(projectFolder, 'test', 'support', 'trayWatcher.py')], { env }) : null;
  const waiting: ((answer: unknown) => void)[] = [];
  if (watcher !== null) {
    const ready = new Promise<unknown>((resolve) => waiting.push(resolve));
    createInterface(watcher.stdout).on('line', (line) => {
      const answer = JSON.parse(line) as Record<string, unknown>;
      if (!('registered' in answer)) waiting.shift()?.(answer);
    });
    await ready;
  }
  const ask = async <T>(line: string): Promise<T> => {
    const answer = await new Promise<unknown>((resolve) => {
      waiting.push(resolve);
      watcher?.stdin.write(`${line}\n`);
    });
    if (typeof answer === 'object' && answer !== null && 'problem' in answer) throw new Error(String(answer.problem));
    return answer as T;
  };
  const menu = () => ask<{ id: number; label: string }[]>('menu');
  return {
    address,
    item: () => ask('item'),
    menu,
    choose: async (label) => {
      const entry = (await menu()).find((each) => label.test(each.label));
      if (entry === undefined) throw new Error(`no entry ${String(label)}`);
      await ask(`choose ${String(entry.id)}`);
    },
    press: () => ask('press'),
    leave: () => ask('leave'),
    close: () => {
      watcher?.kill();
      bus.kill();
    },
  };
};
