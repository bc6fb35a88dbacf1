// All migrations in their order; they only go forward.
import { initial } from './0001-initial.ts';
import type { Migration } from './migration.ts';

/** Every migration, by rising number without gaps. */
export const migrations: readonly Migration[] = [initial];
