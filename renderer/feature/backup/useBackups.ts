// Everything about backups that the page shows, kept up to date.
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';

/** What the page shows. */
export type BackupsState = CommandOutput<'backups.state'>;
/** A backup that was looked into. */
export type BackupDraft = CommandOutput<'backups.look'>;

/** Asked again whenever a backup was made, removed or brought back. */
export const useBackups = () => {
  const answer = useAnswer('backups.state', {});
  useEvent('backups.changed', answer.reload);
  return answer;
};
