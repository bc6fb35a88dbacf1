// Where holidays come from: what the program ships with, and files that were imported.
import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconTrash, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { CalendarOrigin } from '../../../shared/ipc/workCalendarContract.ts';
import { longestImport } from '../../../shared/json/fileIssue.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Fold } from '../../ui/Fold.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { ImportCalendarDialog } from './ImportCalendarDialog.tsx';
import css from './Plans.module.css';

/** 2024–2026 for years that follow each other. */
const yearsText = (years: readonly number[]): string => {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const isRun = years.length > 1 && last - first === years.length - 1;
  return isRun ? `${String(first)}–${String(last)}` : years.join(', ');
};

/** What comes with the program is named in the language of the window; a file as its author named it. */
const useOriginWords = ({ id, name, source, isComplete, years }: CalendarOrigin) => {
  const { t } = useWords();
  if (id !== null) return { name, source };
  const which = isComplete ? 'announced' : 'lawOnly';
  return {
    name: t(`workday.shippedNames.${which}`),
    source: t(`workday.shippedSources.${which}`, { year: years.at(-1) ?? '' }),
  };
};

const OriginRow = ({ origin, onRemove }: { readonly origin: CalendarOrigin; readonly onRemove: () => void }) => {
  const { t, language } = useWords();
  const { years, days, id, importedAt, importedBy } = origin;
  const { name, source } = useOriginWords(origin);
  return (
    <li className={css['row']}>
      <div className={css['text']}>
        <p className={css['name']}>{name}</p>
        <p className={css['soft']}>
          {t('workday.years', { years: yearsText(years), days })} ·{' '}
          {id === null || importedAt === null
            ? t('workday.shipped')
            : t('workday.imported', { name: importedBy ?? '', at: formatTime(importedAt, language, 'dateTime') })}
        </p>
        <p className={css['soft']}>{t('workday.importSource', { source })}</p>
      </div>
      {id === null ? null : (
        <ActionIcon variant="subtle" color="gray" aria-label={t('workday.removeOrigin', { name })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
};

interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

// Of a file that is far too large only so much is looked at that it is known to be; one that is gone is as good as empty.
const read = async (file: File): Promise<ChosenFile> => {
  const text = await file
    .slice(0, 4 * longestImport)
    .text()
    .catch(() => '');
  return { name: file.name.slice(-200), text: text.slice(0, longestImport + 1) };
};

const RemoveDialog = ({ origin, onClose }: { readonly origin: CalendarOrigin; readonly onClose: () => void }) => {
  const { t } = useWords();
  const { run, isPending, error, refusal } = useCommand('workdays.removeOrigin');
  const title = t('workday.removeOrigin', { name: origin.name });
  return (
    <FormDialog
      title={title}
      confirm={title}
      isForGood
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        void run({ id: origin.id ?? '' }).then((done) => {
          if (!done.ok) return;
          toast(t('workday.originRemoved'));
          onClose();
        });
      }}
      refusal={refusal}
    >
      <p className={css['plain']}>{t('workday.confirmRemove')}</p>
    </FormDialog>
  );
};

/** The sources, the more important first. */
export const CalendarOrigins = ({ origins }: { readonly origins: readonly CalendarOrigin[] }) => {
  const { t } = useWords();
  const again = useRef<() => void>(null);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [removed, setRemoved] = useState<CalendarOrigin | null>(null);
  return (
    <Section
      inset="flush"
      title={t('workday.origins')}
      hint={t('workday.originsHint')}
      actions={
        <FileButton
          accept=".json,.csv,.ics,application/json,text/csv,text/calendar"
          inputProps={{ 'aria-label': t('workday.import') }}
          resetRef={again}
          onChange={(chosen) => {
            if (chosen !== null) void read(chosen).then(setFile);
            // The same file may be chosen once more when it was mended.
            again.current?.();
          }}
        >
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
              {t('workday.import')}
            </Button>
          )}
        </FileButton>
      }
    >
      <ul className={css['rows']}>
        {origins.map((origin) => (
          <OriginRow key={origin.id ?? origin.name} origin={origin} onRemove={() => setRemoved(origin)} />
        ))}
      </ul>
      <div className={css['bar']}>
        <Fold summary={t('workday.format')}>
          <p className={css['soft']}>{t('workday.formatText')}</p>
          <pre className={css['soft']}>{'date,kind,name\n2027-01-01,off,元旦\n2027-01-03,work,元旦'}</pre>
        </Fold>
      </div>
      {file === null ? null : <ImportCalendarDialog file={file} onClose={() => setFile(null)} />}
      {removed === null ? null : <RemoveDialog origin={removed} onClose={() => setRemoved(null)} />}
    </Section>
  );
};
