// Channels about the desktop around the window: its menus, its tray, its start with the computer.
import { z } from 'zod';
import { desktopActionSchema } from '../desktop/desktopAction.ts';
import { event, mainCommand } from './define.ts';

/** How the program lives on this desktop. */
export const desktopStateSchema = z.object({
  /** Closing the window leaves the program running in the tray. */
  staysInTray: z.boolean(),
  /** The program opens when somebody logs in to the computer; null = this system offers no way. */
  opensAtLogin: z.boolean().nullable(),
  /** Reports of crashes that lie on this computer. */
  crashes: z.object({ count: z.number().int(), newestAt: z.iso.datetime().nullable() }),
});
/** How the program lives on this desktop. */
export type DesktopState = Readonly<z.infer<typeof desktopStateSchema>>;

/** What was dropped: a file, a folder, a device or pipe, or something that is not there or cannot be reached. */
export const offeredKinds = ['file', 'folder', 'device', 'missing'] as const;
/** What was dropped. */
export type OfferedKind = (typeof offeredKinds)[number];

/** Commands about the desktop. */
export const desktopCommands = {
  'desktop.state': mainCommand(z.object({}), desktopStateSchema),
  /** Changes what is given. Codes: desktop.login-refused */
  'desktop.set': mainCommand(
    z.object({ staysInTray: z.boolean(), opensAtLogin: z.boolean() }).partial(),
    desktopStateSchema,
  ),
  /** Shows the folder with the reports of crashes. */
  'desktop.showCrashes': mainCommand(z.object({}), z.object({})),
  'desktop.removeCrashes': mainCommand(z.object({}), desktopStateSchema),
} as const;

/** Events about the desktop. */
export const desktopEvents = {
  /** Somebody has dropped this file on the window: what is it for? Only what is a `file` can be opened. */
  'desktop.fileOffered': event(z.object({ name: z.string().min(1).max(300), kind: z.enum(offeredKinds) })),
  /** An entry of the menu: something that a key does in the window, or a page to open. */
  'desktop.chosen': event(
    z.union([
      z.strictObject({ action: desktopActionSchema }),
      z.strictObject({
        to: z
          .string()
          .regex(/^\/(?:[a-z]+\/?)*$/)
          .max(100),
      }),
    ]),
  ),
} as const;
