// Limits out to a file and in from one: what it would change is shown first.
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { metrics } from '../../../shared/metric/catalogue.ts';
import { scopeInWords } from '../../../shared/metric/limitScope.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useMay } from '../../bridge/useMay.ts';
import { ErrorAdviceText } from '../../ui/ErrorNotice.tsx';
import { FileIssues, LeaveImport } from '../../ui/FileIssues.tsx';
import { type ChosenFile, JsonFiles } from '../../ui/JsonFiles.tsx';
import { LimitText } from '../../ui/LimitText.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './LimitDialog.module.css';

interface DryRunProps {
  readonly file: ChosenFile;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const DryRun = ({ file, onClose, onSaved }: DryRunProps) => {
  const { t, say, colon } = useWords();
  const looked = useAnswer('limits.tryImport', { text: file.text });
  const { run, isPending, error } = useCommand('limits.import');
  const rows = looked.state === 'filled' ? looked.value.rows : [];
  const issues = looked.state === 'filled' ? looked.value.issues : [];
  const changed = rows.filter(({ change }) => change !== 'same').length;
  const failed = looked.state === 'failed' ? looked.error : error;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('expected.file.title', { file: file.name })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <div className={css['form']}>
        {issues.length > 0 ? <FileIssues issues={issues} /> : null}
        {looked.state === 'filled' && issues.length === 0 && changed === 0 ? <p>{t('expected.file.nothing')}</p> : null}
        <ul>
          {rows.map(({ entry, before, change, terminals }) => (
            <li key={`${entry.metric} ${entry.model} ${entry.store}`}>
              <strong>{say(metrics[entry.metric].label)}</strong> · {say(scopeInWords({ ...entry, version: 1 }))} ·{' '}
              {t(`expected.file.${change}`)} · {t('expected.file.terminals', { count: terminals })}
              <br />
              <LimitText metric={entry.metric} bounds={entry.bounds} />
              {change === 'changed' || change === 'withdrawn' ? (
                <>
                  {t('expected.file.before')}
                  {colon}
                  <LimitText metric={entry.metric} bounds={before} />
                </>
              ) : null}
            </li>
          ))}
        </ul>
        {failed === null ? null : <ErrorAdviceText error={failed} />}
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
            >
              {t('expected.file.apply', { count: changed })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
};

/** Two buttons and the dry run. */
export const LimitFiles = ({ onSaved }: { readonly onSaved: () => void }) => {
  const { t, language } = useWords();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const write = useCommand('limits.export');
  const taking = useMay('limits.tryImport');
  return (
    <>
      <JsonFiles
        isPending={write.isPending}
        may={{ write: write.may, take: taking.may }}
        onChosen={setFile}
        onExport={() => {
          void write.run({ language }).then((done) => {
            if (done.ok && done.value !== null) toast(t('expected.file.exported', { count: done.value.rows }));
          });
        }}
      />
      {write.error === null ? null : <ErrorAdviceText error={write.error} />}
      {file === null ? null : (
        <DryRun
          file={file}
          onClose={() => setFile(null)}
          onSaved={() => {
            setFile(null);
            onSaved();
          }}
        />
      )}
    </>
  );
};
