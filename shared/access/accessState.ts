// Who is at the program, and what they may do, as window and engine tell each other.
import { z } from 'zod';
import { personRoles } from '../people/person.ts';
import { accessRoles } from './accessRole.ts';

/** Fewest and most idle minutes after which the window locks; 0 = never. */
export const idleLimits = { least: 0, most: 240, usual: 10 } as const;

/** The code of the shop among those that wait. */
export const recoveryWait = 'recovery';

const somebodySchema = z.object({ id: z.uuid(), name: z.string(), role: z.enum(personRoles) });

/** Who is there, and what holds for everybody. */
export const accessStateSchema = z.object({
  /** Roles are in force: an owner has a PIN. Before that, everybody may do everything. */
  isGuarded: z.boolean(),
  /** Nothing of the shop is shown. */
  isLocked: z.boolean(),
  /** Who has logged in, also while it is locked; null = nobody. */
  person: somebodySchema.nullable(),
  /** What may be done now; null = locked. */
  role: z.enum(accessRoles).nullable(),
  /** Without a PIN, whoever stands there may look and do the cashier's tasks. */
  mayLook: z.boolean(),
  idleMinutes: z.number().int().min(idleLimits.least).max(idleLimits.most),
  hasRecovery: z.boolean(),
  /** Who can log in: works here and has a PIN. By name. */
  people: z.array(somebodySchema),
  /** Who has to wait after wrong PINs, and the code of the shop; seconds from when this was asked. */
  waits: z.array(z.object({ of: z.union([z.uuid(), z.literal(recoveryWait)]), seconds: z.number().int().positive() })),
});
/** Who is there, and what holds for everybody. */
export type AccessState = Readonly<z.infer<typeof accessStateSchema>>;

/** What an owner can set. */
export const accessSettingsSchema = accessStateSchema.pick({ mayLook: true, idleMinutes: true });
