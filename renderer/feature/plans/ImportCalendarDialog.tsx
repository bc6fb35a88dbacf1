// What a calendar file would change; nothing is stored until it is confirmed.
import { Button, Modal } from '@mantine/core';
import type { CalendarImport } from '../../../shared/ipc/workCalendarContract.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorAdviceText, ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FileIssues, LeaveImport } from '../../ui/FileIssues.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

const Found = ({ found }: { readonly found: CalendarImport }) => {
  const { t, say, language } = useWords();
  const { name, source, years, daysOff, workedDays, changes } = found;
  return (
    <>
      <p className={css['name']}>{name}</p>
      <p className={css['plain']}>
        {t('workday.importFound', { years: years.join(', '), off: daysOff, work: workedDays })}
      </p>
      <p className={css['soft']}>{t('workday.importSource', { source: source ?? '' })}</p>
      {changes.length === 0 ? <p className={css['soft']}>{t('workday.importSame')}</p> : null}
      {changes.length === 0 ? null : (
        <Fold summary={t('workday.importChanges', { count: changes.length })}>
          <ul className={css['dates']}>
            {changes.map((day) => (
              <li key={day.on} className={css['soft']}>
                {formatDay(day.on, language, 'date')} · {t(day.isWorking ? 'workday.isWork' : 'workday.isOff')} ·{' '}
                {say(day.name)}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
};

interface ImportCalendarDialogProps {
  readonly file: { readonly name: string; readonly text: string };
  readonly onClose: () => void;
}

/** The dry run with its confirmation. */
export const ImportCalendarDialog = ({ file, onClose }: ImportCalendarDialogProps) => {
  const { t } = useWords();
  const input = { file: file.name, text: file.text };
  const looked = useAnswer('workdays.tryImport', input);
  const { run, isPending, error, may } = useCommand('workdays.import');
  const found = knownOf(looked);
  const canImport = found !== null && found.name !== null;
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('workday.importTitle', { file: file.name })}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <div className={css['form']}>
        {looked.state === 'loading' ? <Loading rows={3} height={30} /> : null}
        {looked.state === 'failed' ? <ErrorNotice error={looked.error} onRetry={looked.reload} /> : null}
        {found !== null && found.issues.length > 0 ? <FileIssues issues={found.issues} /> : null}
        {canImport ? <Found found={found} /> : null}
        {error === null ? null : <ErrorAdviceText error={error} />}
        <div className={css['end']}>
          <LeaveImport canTake={canImport} onClose={onClose} />
          {canImport ? (
            <Button
              loading={isPending}
              onClick={() => {
                void run(input).then((done) => {
                  if (!done.ok) return;
                  toast(t('workday.importDone'));
                  onClose();
                });
              }}
              {...may}
            >
              {t('workday.importApply')}
            </Button>
          ) : null}
        </div>
      </div>
    </Modal>
  );
};
