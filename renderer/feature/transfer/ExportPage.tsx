// The register to a file: which terminals, which format, for people or for programs.
import { Button, Checkbox, Radio } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { registrationNames } from '../../../shared/register/registrationNames.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { filterOfAddress } from './filterOfAddress.ts';
import { BackToRegister } from './ImportPage.tsx';
import css from './Transfer.module.css';
import { ProgressLine } from './TransferProgress.tsx';
import { useTransferProgress } from './useTransferProgress.ts';

const useFilter = () => {
  const { t, say } = useWords();
  const [address] = useSearchParams();
  const filter = filterOfAddress(address);
  const words = [
    filter.text ?? null,
    filter.lifecycle == null ? null : say(lifecycleRules[filter.lifecycle].name),
    filter.registration == null ? null : say(registrationNames[filter.registration]),
    filter.store ?? null,
    filter.model ?? null,
    filter.acquirer ?? null,
    filter.hasTasks === true ? t('register.onlyOpen') : null,
    filter.hasDrift === true ? t('register.onlyDrift') : null,
  ].filter((word) => word !== null);
  return { filter, words };
};

/** The page; the filter comes from the list. */
export const ExportPage = () => {
  const { t, language } = useWords();
  const { filter, words } = useFilter();
  const [format, setFormat] = useState<'csv' | 'xlsx'>('xlsx');
  const [hasKeys, setHasKeys] = useState(false);
  const [isPlain, setIsPlain] = useState(false);
  const found = useAnswer('register.page', { filter, sort: 'serial', isDescending: false, offset: 0, limit: 1 });
  const { run, isPending, error, forgetError, may } = useCommand('transfer.export');
  const progress = useTransferProgress(isPending);
  const save = (): void => {
    const isForPrograms = isPlain && format === 'csv';
    void run({ filter, format, language, isPlain: isForPrograms, hasKeys: hasKeys && !isForPrograms }).then(
      (result) => {
        if (result.ok && result.value !== null) toast(t('transfer.saved', { count: result.value.rows }));
      },
    );
  };
  return (
    <Page above={<BackToRegister />} title={t('transfer.exportTitle')} lead={t('transfer.exportLead')}>
      <div className={css['column']}>
        {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
        <Section
          title={words.length === 0 ? t('transfer.exportAll') : t('transfer.exportFilter')}
          hint={found.state === 'filled' ? t('register.count', { count: found.value.total }) : undefined}
        >
          {words.length === 0 ? null : <p className={css['words']}>{words.join(' · ')}</p>}
          <div className={css['form']}>
            <Radio.Group
              label={t('transfer.exportFormat')}
              value={format}
              onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
            >
              <div className={css['choices']}>
                <Radio value="xlsx" label={t('transfer.xlsx')} description={t('transfer.xlsxHint')} />
                <Radio value="csv" label={t('transfer.csv')} description={t('transfer.csvHint')} />
              </div>
            </Radio.Group>
            <Checkbox
              label={t('transfer.keys')}
              checked={hasKeys}
              disabled={isPlain && format === 'csv'}
              onChange={(event) => setHasKeys(event.currentTarget.checked)}
            />
            {format === 'csv' ? (
              <Checkbox
                label={t('transfer.plain')}
                checked={isPlain}
                onChange={(event) => setIsPlain(event.currentTarget.checked)}
              />
            ) : null}
            {isPending && progress !== null ? <ProgressLine progress={progress} fallback="writing" /> : null}
            <div className={css['buttons']}>
              <Button loading={isPending} leftSection={<IconDownload size={16} aria-hidden />} onClick={save} {...may}>
                {t('transfer.save')}
              </Button>
            </div>
          </div>
        </Section>
      </div>
    </Page>
  );
};
