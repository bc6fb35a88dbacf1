// What menus of the desktop can ask of the window: things that a key does there as well.
import { z } from 'zod';

/** Every such thing; the window does with it what it does with the key. */
export const desktopActions = ['find', 'check', 'export', 'note', 'print', 'shortcuts'] as const;

/** Accepts one of them. */
export const desktopActionSchema = z.enum(desktopActions);
/** One of them. */
export type DesktopAction = z.infer<typeof desktopActionSchema>;
