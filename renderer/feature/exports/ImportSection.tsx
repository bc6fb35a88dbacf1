// A log that comes back: choose the file, look at what is in it, add what is new.
import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { LogDraft } from '../../../shared/export/logExport.ts';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { toast } from '../../ui/toast.ts';
import { useOffered } from '../../ui/useOffered.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Exports.module.css';

const shown = 10;

const FirstEntries = ({ entries }: { readonly entries: readonly LogEntry[] }) => {
  const { t, say, language } = useWords();
  const first = entries.slice(0, shown);
  const caption = t('exports.importFirst', { count: first.length });
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['time', 'kind', 'terminal', 'summary', 'operator'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`log.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((entry) => (
            <tr key={entry.origin?.hash ?? entry.number}>
              <td>
                <time dateTime={entry.at}>{formatTime(entry.at, language, 'dateTime')}</time>
              </td>
              <td>{t(`log.kinds.${entry.kind}`)}</td>
              <td>{entry.terminalName ?? '–'}</td>
              <td className={css['file']}>{say(entry.summary)}</td>
              <td>{entry.operator}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface DraftProps {
  readonly draft: LogDraft;
  readonly first: readonly LogEntry[];
  readonly onChange: () => void;
}

const Draft = ({ draft, first, onChange }: DraftProps) => {
  const { t } = useWords();
  const apply = useCommand('exports.applyDraft');
  const discard = useCommand('exports.discardDraft');
  const { fileName: file, entries, fresh, known, exportedBy: by, exportedAt: at, keyId: key } = draft;
  const add = (): void =>
    void apply.run({ draftId: draft.id }).then((result) => {
      if (result.ok) toast(t('exports.imported', { count: result.value.added }));
      onChange();
    });
  return (
    <Stack gap="sm">
      {apply.error === null ? null : <ErrorNotice error={apply.error} onDismiss={apply.forgetError} />}
      <Text fw={600} role="status">
        {fresh === 0
          ? t('exports.importNothing', { file, entries })
          : t('exports.importFound', { file, entries, fresh, known })}
      </Text>
      <Text size="sm">
        {t('exports.importFrom', { by, at: at.replace('T', ' ') })} ·{' '}
        {draft.isOwnJournal ? t('exports.importOwn') : t('exports.importOther', { id: draft.journalId.slice(0, 8) })}{' '}
        {key === null ? t('exports.importUnsigned') : t('exports.importSigned', { key })}
      </Text>
      {first.length === 0 ? null : <FirstEntries entries={first} />}
      <Group gap="sm" justify="flex-end">
        <Button variant="default" onClick={() => void discard.run({}).then(onChange)} {...discard.may}>
          {t(fresh === 0 ? 'app.common.close' : 'exports.importDiscard')}
        </Button>
        {fresh === 0 ? null : (
          <Button loading={apply.isPending} onClick={add} {...apply.may}>
            {t('exports.importApply', { count: fresh })}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

/** The section. */
export const ImportSection = () => {
  const { t, language } = useWords();
  const open = useCommand('exports.openLog');
  const answer = useAnswer('exports.draft', {});
  const held = answer.state === 'filled' ? answer.value : null;
  const choose = (): void => void open.run({ language }).then(answer.reload);
  useOffered('log', choose);
  return (
    <Section
      title={t('exports.import')}
      hint={t('exports.importHint')}
      actions={
        <Button
          variant="default"
          loading={open.isPending}
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={choose}
          {...open.may}
        >
          {t('exports.importOpen')}
        </Button>
      }
      inset={held?.draft == null && open.error === null ? 'bare' : 'padded'}
    >
      {open.error === null ? null : <ErrorNotice error={open.error} onDismiss={open.forgetError} />}
      {held?.draft == null ? null : <Draft draft={held.draft} first={held.first} onChange={answer.reload} />}
    </Section>
  );
};
