// What was here before each restore, to be brought back or removed.
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommand } from '../../bridge/useCommand.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Backup.module.css';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import type { BackupsState } from './useBackups.ts';

type Kept = BackupsState['kept'][number];

const columns = ['at', 'by', 'replacedBy', 'size', 'action'] as const;

/** The list; nothing where nothing was ever brought back. */
export const KeptStates = ({ kept, isBusy }: { readonly kept: readonly Kept[]; readonly isBusy: boolean }) => {
  const { t, language } = useWords();
  const undo = useCommand('backups.undo');
  const remove = useCommand('backups.removeKept');
  const [asked, setAsked] = useState<{ readonly what: 'undo' | 'remove'; readonly state: Kept } | null>(null);
  if (kept.length === 0) return null;
  const close = (): void => {
    undo.forgetError();
    remove.forgetError();
    setAsked(null);
  };
  return (
    <Section inset="flush" title={t('backup.kept.title')} hint={t('backup.kept.hint')}>
      <div className={table['scroll']}>
        <table className={table['table']}>
          <caption>{t('backup.kept.title')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`backup.kept.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.map((state) => (
              <tr key={state.id}>
                <td className={css['short']}>
                  <time dateTime={state.at}>{formatTime(state.at, language, 'dateTime')}</time>
                </td>
                <td>{state.by}</td>
                <td className={css['name']}>{state.replacedBy}</td>
                <td className={css['short']}>{byteSize(state.bytes)}</td>
                <td>
                  <div className={css['rowActions']}>
                    <Button
                      size="xs"
                      variant="default"
                      disabled={isBusy}
                      leftSection={<IconArrowBackUp size={14} aria-hidden />}
                      onClick={() => setAsked({ what: 'undo', state })}
                    >
                      {t('backup.kept.undo')}
                    </Button>
                    <Button
                      size="xs"
                      variant="subtle"
                      disabled={isBusy}
                      leftSection={<IconTrash size={14} aria-hidden />}
                      onClick={() => setAsked({ what: 'remove', state })}
                    >
                      {t('backup.remove')}
                    </Button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked === null ? null : (
        <ConfirmDialog
          title={t(`backup.kept.${asked.what}Title`)}
          text={t(`backup.kept.${asked.what}Text`, { at: formatTime(asked.state.at, language, 'dateTime') })}
          confirm={asked.what === 'undo' ? t('backup.kept.undo') : t('backup.remove')}
          command={asked.what === 'undo' ? undo : remove}
          isForGood={asked.what !== 'undo'}
          {...(asked.what === 'undo' ? { during: t('backup.kept.undoing') } : {})}
          onClose={close}
          onConfirm={() => {
            const { what, state } = asked;
            const done = what === 'undo' ? undo.run({ keptId: state.id }) : remove.run({ keptId: state.id });
            void done.then((result) => {
              if (!result.ok) return;
              if (what === 'undo') toast(t('backup.kept.undone'));
              close();
            });
          }}
        />
      )}
    </Section>
  );
};
