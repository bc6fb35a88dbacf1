// Exports the log as a file: which format, for people or for programs, with the verification page or without.
import { Button, Checkbox, Group, Progress, Radio, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import { type LogExport, type TableFormat, tableFormats } from '../../../shared/export/logExport.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { Fold } from '../Fold.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { PaperLink } from '../paper/PaperLink.tsx';
import { toast } from '../toast.ts';
import { useWords } from '../useWords.ts';
import { useExportProgress } from './useExportProgress.ts';

interface ExportDialogProps {
  /** What the log shows; nothing set = everything. */
  readonly filter: LogFilter;
  readonly onClose: () => void;
}

type Options = Pick<LogExport, 'format' | 'isPlain' | 'hasKeys' | 'hasMark' | 'withVerifier'>;

const startingOptions: Options = {
  format: 'xlsx',
  isPlain: false,
  hasKeys: false,
  hasMark: true,
  withVerifier: false,
};

const isTable = (format: TableFormat): boolean => format === 'csv' || format === 'xlsx';

interface OptionsProps {
  readonly options: Options;
  readonly onChange: (change: Partial<Options>) => void;
}

const FormatChoice = ({ options, onChange }: OptionsProps) => {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t('exports.format')}
      value={options.format}
      onChange={(value) => onChange({ format: tableFormats.find((format) => format === value) ?? 'xlsx' })}
    >
      <Stack gap="md" mt="xs">
        {(['xlsx', 'csv', 'jsonl', 'json'] as const).map((format) => (
          <Radio
            key={format}
            value={format}
            {...(format === options.format ? { 'data-autofocus': true } : {})}
            label={t(`exports.formats.${format}`)}
            description={t(`exports.formatHints.${format}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
};

const MoreOptions = ({ options, onChange }: OptionsProps) => {
  const { t } = useWords();
  const { format, isPlain, hasKeys, hasMark } = options;
  return (
    <Fold summary={t('exports.options')}>
      <Stack gap="sm">
        <Checkbox
          label={t('exports.keys')}
          description={t('exports.keysHint')}
          checked={hasKeys && !isPlain}
          disabled={isPlain}
          onChange={(event) => onChange({ hasKeys: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('exports.plain')}
          checked={isPlain}
          onChange={(event) => onChange({ isPlain: event.currentTarget.checked })}
        />
        {format === 'csv' ? (
          <Checkbox
            label={t('exports.mark')}
            checked={hasMark && !isPlain}
            disabled={isPlain}
            onChange={(event) => onChange({ hasMark: event.currentTarget.checked })}
          />
        ) : null}
      </Stack>
    </Fold>
  );
};

const Running = ({ exportId, share }: { readonly exportId: string; readonly share: number }) => {
  const { t } = useWords();
  const cancel = useCommand('exports.cancel');
  const percent = Math.floor(share * 100);
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress flex={1} value={percent} aria-label={t('exports.running', { percent })} />
      <Button variant="default" size="xs" onClick={() => void cancel.run({ exportId })} {...cancel.may}>
        {t('exports.cancel')}
      </Button>
    </Group>
  );
};

const isRestricted = (filter: LogFilter): boolean =>
  Object.values(filter).some((value) => value !== null && value !== undefined && value !== '' && value !== false);

const Found = ({ filter, count }: { readonly filter: LogFilter; readonly count: number }) => {
  const { t } = useWords();
  if (count === 0) return t('exports.nothing');
  return isRestricted(filter) ? t('exports.filtered', { count }) : t('exports.everything', { count });
};

/** The dialog; it asks where to save and stays until the file is there. */
export const ExportDialog = ({ filter, onClose }: ExportDialogProps) => {
  const { t, say, language } = useWords();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const [options, setOptions] = useState<Options>(startingOptions);
  const save = useCommand('exports.save');
  const progress = useExportProgress(save.isPending);
  const found = useAnswer('log.page', { filter, beforeNumber: null, limit: 1 });
  const change = (changed: Partial<Options>): void => setOptions((before) => ({ ...before, ...changed }));
  const submit = (): void => {
    const table = isTable(options.format) ? options : { ...options, isPlain: false, hasKeys: false };
    void save.run({ ...table, filter, language }).then((result) => {
      if (result.ok && result.value !== null) {
        toast(t('exports.done', { count: result.value.rows }));
        onClose();
      }
      // Whoever left the dialog meanwhile would never hear of it.
      if (!result.ok && !isHere.current && result.error.code !== 'export.cancelled') {
        toast(t('exports.failedBehind', { why: say(adviseOn(result.error).title) }));
      }
    });
  };
  return (
    <FormDialog
      title={t('exports.dialog')}
      confirm={t('exports.choose')}
      isPending={save.isPending}
      error={save.error?.code === 'export.cancelled' ? null : save.error}
      size="lg"
      {...(progress === null ? {} : { leave: t('exports.behind') })}
      onClose={onClose}
      onSubmit={submit}
      refusal={save.refusal}
    >
      <Text size="sm" role="status">
        {found.state === 'filled' ? <Found filter={filter} count={found.value.total} /> : null}
        {found.state === 'loading' ? t('exports.counting') : null}
        {found.state === 'failed' ? t('exports.notCounted') : null}
      </Text>
      <FormatChoice options={options} onChange={change} />
      <div>
        <Text size="sm" mb={6}>
          {t('exports.onPaper')}
        </Text>
        <PaperLink request={{ template: 'log', filter, part: 1 }} />
      </div>
      <Checkbox
        label={t('exports.verifier')}
        description={t('exports.verifierHint')}
        checked={options.withVerifier}
        onChange={(event) => change({ withVerifier: event.currentTarget.checked })}
      />
      {isTable(options.format) ? <MoreOptions options={options} onChange={change} /> : null}
      {progress === null ? null : <Running exportId={progress.exportId} share={progress.share} />}
    </FormDialog>
  );
};
