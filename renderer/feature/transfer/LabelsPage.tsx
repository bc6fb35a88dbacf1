// Labels to stick on terminals: choose the paper, look at them, print or save as PDF.
import { Button, NumberInput, Select } from '@mantine/core';
import { IconFileTypePdf, IconPrinter, IconQrcode } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { type LabelLayout, labelLayoutNames, labelLayouts } from '../../../shared/register/labelData.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { useFit } from '../../ui/print/useFit.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { filterOfAddress } from './filterOfAddress.ts';
import { BackToRegister } from './ImportPage.tsx';
import { LabelSheets } from './LabelSheets.tsx';
import css from './Labels.module.css';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Records named in the address, or else those that the list shows. */
const whichOf = (address: URLSearchParams): CommandInput<'labels.get'> => {
  const recordIds = (address.get('ids') ?? '').split(',').filter((id) => uuid.test(id));
  return recordIds.length > 0 ? { recordIds: recordIds.slice(0, 500) } : { filter: filterOfAddress(address) };
};

interface ControlsProps {
  readonly layout: LabelLayout;
  readonly skip: number;
  readonly onLayout: (layout: LabelLayout) => void;
  readonly onSkip: (skip: number) => void;
}

const Controls = ({ layout, skip, onLayout, onSkip }: ControlsProps) => {
  const { t } = useWords();
  const { columns, rows } = labelLayouts[layout];
  return (
    <div className={css['controls']}>
      <Select
        label={t('transfer.layout')}
        value={layout}
        allowDeselect={false}
        onChange={(value) => onLayout(labelLayoutNames.find((name) => name === value) ?? 'a4')}
        data={labelLayoutNames.map((name) => ({ value: name, label: t(`transfer.layouts.${name}`) }))}
      />
      {columns * rows === 1 ? null : (
        <NumberInput
          label={t('transfer.skip')}
          value={skip + 1}
          min={1}
          max={columns * rows}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => onSkip(typeof value === 'number' ? Math.max(0, value - 1) : 0)}
        />
      )}
    </div>
  );
};

/** The page; on paper nothing of the window but the labels. */
export const LabelsPage = () => {
  const { t, language, gap } = useWords();
  const [address] = useSearchParams();
  const [layout, setLayout] = useState<LabelLayout>('a4');
  const [skip, setSkip] = useState(0);
  const answer = useAnswer('labels.get', whichOf(address));
  const pdf = useCommand('labels.savePdf');
  const labels = answer.state === 'filled' ? answer.value.labels : [];
  const withoutSerial = answer.state === 'filled' ? answer.value.withoutSerial : 0;
  const [width, height] = labelLayouts[layout].page;
  const { frame, zoom } = useFit(width);
  const save = (): void => {
    void pdf.run({ language, layout }).then((result) => {
      if (result.ok && result.value !== null) toast(t('transfer.pdfSaved'));
    });
  };
  return (
    <Page
      above={<BackToRegister />}
      title={t('transfer.labelsTitle')}
      lead={
        <>
          {t('transfer.labelsLead')}
          {gap}
          <span role="status">
            {answer.state === 'filled' ? t('transfer.labelCount', { count: labels.length }) : ''}
            {withoutSerial === 0 ? '' : ` · ${t('transfer.withoutSerial', { count: withoutSerial })}`}
          </span>
        </>
      }
      actions={
        labels.length === 0 ? undefined : (
          <>
            <Button
              variant="default"
              leftSection={<IconFileTypePdf size={16} aria-hidden />}
              loading={pdf.isPending}
              onClick={save}
              {...pdf.may}
            >
              {t('transfer.savePdf')}
            </Button>
            <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
              {t('transfer.print')}
            </Button>
          </>
        )
      }
    >
      {pdf.error === null ? null : <ErrorNotice error={pdf.error} onDismiss={pdf.forgetError} />}
      {answer.state === 'loading' ? <Loading rows={4} height={80} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' && labels.length === 0 ? (
        <EmptyState icon={<IconQrcode size={32} />} title={t('transfer.noLabels')}>
          {t('transfer.noLabelsHint')}
        </EmptyState>
      ) : null}
      {labels.length === 0 ? null : (
        <>
          <Controls layout={layout} skip={skip} onLayout={setLayout} onSkip={setSkip} />
          <section ref={frame} className={css['preview']} aria-label={t('transfer.preview')} {...{ tabIndex: 0 }}>
            <div style={{ zoom }}>
              <LabelSheets labels={labels} layout={layout} skip={skip} />
            </div>
          </section>
          <OnPaper>
            <div data-print="" className={css['print']} aria-hidden>
              <style>{`@page { size: ${String(width)}mm ${String(height)}mm; margin: 0; }`}</style>
              <LabelSheets labels={labels} layout={layout} skip={skip} />
            </div>
          </OnPaper>
        </>
      )}
    </Page>
  );
};
