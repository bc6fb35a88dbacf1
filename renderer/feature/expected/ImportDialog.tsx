// What a file of expected versions would change; nothing is stored until it is confirmed.
import { Button, Modal } from '@mantine/core';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText, ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FileIssues, LeaveImport } from '../../ui/FileIssues.tsx';
import type { ChosenFile } from '../../ui/JsonFiles.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Expected.module.css';

interface ImportDialogProps {
  readonly file: ChosenFile;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** The dry run with its confirmation. */
export const ImportDialog = ({ file, onClose, onSaved }: ImportDialogProps) => {
  const { t } = useWords();
  const looked = useAnswer('expected.tryImport', { text: file.text });
  const { run, isPending, error, may } = useCommand('expected.import');
  const rows = looked.state === 'filled' ? looked.value.rows : [];
  const issues = looked.state === 'filled' ? looked.value.issues : [];
  const changed = rows.filter(({ change }) => change !== 'same').length;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('expected.file.title', { file: file.name })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <div className={css['form']}>
        {looked.state === 'loading' ? <Loading rows={3} height={30} /> : null}
        {looked.state === 'failed' ? <ErrorNotice error={looked.error} onRetry={looked.reload} /> : null}
        {issues.length > 0 ? <FileIssues issues={issues} /> : null}
        {looked.state === 'filled' && issues.length === 0 && changed === 0 ? (
          <p className={css['soft']}>{t('expected.file.nothing')}</p>
        ) : null}
        {rows.length === 0 ? null : (
          <ul>
            {rows.map(({ model, change, reason, terminals }) => (
              <li key={model}>
                <strong>{model}</strong> · {t(`expected.file.${change}`)} ·{' '}
                {t('expected.file.terminals', { count: terminals })} · {reason}
              </li>
            ))}
          </ul>
        )}
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['actions']}>
          <LeaveImport canTake={changed > 0} onClose={onClose} />
          {changed === 0 ? null : (
            <Button
              loading={isPending}
              onClick={() => {
                void run({ text: file.text, file: file.name.slice(0, 200) }).then((done) => {
                  if (!done.ok) return;
                  toast(t('expected.file.imported', { count: done.value.changed }));
                  onSaved();
                });
              }}
              {...may}
            >
              {t('expected.file.apply', { count: changed })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
};
