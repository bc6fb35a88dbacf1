// All migrations in their order; they only go forward.
import { initial } from './0001-initial.ts';
import { connections } from './0002-connections.ts';
import { actions } from './0003-actions.ts';
import { register } from './0004-register.ts';
import { shopSettings } from './0005-shop-settings.ts';
import { importFinished } from './0006-import-finished.ts';
import { health } from './0007-health.ts';
import { plan } from './0008-plan.ts';
import { journal } from './0009-journal.ts';
import { access } from './0010-access.ts';
import type { Migration } from './migration.ts';

/** Every migration, by rising number without gaps. */
export const migrations: readonly Migration[] = [
  initial,
  connections,
  actions,
  register,
  shopSettings,
  importFinished,
  health,
  plan,
  journal,
  access,
];
