// When the parts of a terminal will want replacing, what was replaced, and a simulated year to see it with.
import { Button } from '@mantine/core';
import { IconChartDots, IconTool } from '@tabler/icons-react';
import { useState } from 'react';
import type { TerminalForecast } from '../../../shared/trend/forecast.ts';
import type { ReplaceablePart } from '../../../shared/trend/partLife.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { HelpTip } from '../../ui/HelpTip.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Forecast.module.css';
import { ForecastPart } from './ForecastPart.tsx';
import { ForecastYear } from './ForecastYear.tsx';
import { dayWords } from './forecastWords.ts';
import { PartsDialog } from './PartsDialog.tsx';
import { PartsList } from './PartsList.tsx';

interface Draft {
  readonly part: ReplaceablePart;
  readonly on: string | null;
}

const Help = () => {
  const { t } = useWords();
  return (
    <HelpTip about={t('forecast.helpTitle')}>
      <p>{t('forecast.helpRule')}</p>
      <p>{t('forecast.helpBattery')}</p>
      <p>{t('forecast.helpBars')}</p>
      <p>{t('forecast.helpRefuse')}</p>
    </HelpTip>
  );
};

interface FilledProps {
  readonly terminalId: string;
  readonly forecast: TerminalForecast;
  readonly onRecord: (draft: Draft) => void;
}

const Filled = ({ terminalId, forecast, onRecord }: FilledProps) => {
  const { t } = useWords();
  const { parts, changes, asOf, mayLoadYear } = forecast;
  const isEmpty = parts.every(({ measures }) => measures.length === 0);
  return (
    <>
      {isEmpty ? (
        <EmptyState icon={<IconChartDots size={24} />} title={t('forecast.none')}>
          {t('forecast.noneHint')}
        </EmptyState>
      ) : (
        <ul className={css['parts']}>
          {parts.map((each) => (
            <ForecastPart
              key={each.part}
              terminalId={terminalId}
              forecast={each}
              asOf={asOf}
              onRecord={(on) => (each.part === 'storage' ? undefined : onRecord({ part: each.part, on }))}
            />
          ))}
        </ul>
      )}
      {changes.length === 0 ? null : <PartsList terminalId={terminalId} changes={changes} />}
      {mayLoadYear ? <ForecastYear terminalId={terminalId} /> : null}
    </>
  );
};

/** The section of the terminal's page. */
export const ForecastSection = ({ terminalId }: { readonly terminalId: string }) => {
  const { t, language } = useWords();
  const answer = useAnswer('forecast.get', { terminalId });
  const [draft, setDraft] = useState<Draft | null>(null);
  const reloadOn = (changed: { readonly terminalId: string }) => {
    if (changed.terminalId === terminalId) answer.reload();
  };
  useEvent('forecast.changed', reloadOn);
  useEvent('terminals.changed', ({ id, link }) => {
    if (id === terminalId && link !== 'checking') answer.reload();
  });
  const known = knownOf(answer);
  return (
    <Section
      inset="flush"
      title={
        <span className={css['title']}>
          {t('forecast.title')} <Help />
        </span>
      }
      {...(known === null ? {} : { hint: t('forecast.hint', { day: dayWords(known.asOf, language) }) })}
      actions={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTool size={16} aria-hidden />}
          onClick={() => setDraft({ part: 'battery', on: null })}
        >
          {t('forecast.record')}
        </Button>
      }
    >
      {answer.state === 'loading' && known === null ? (
        <div className={css['padded']}>
          <Loading rows={3} height={40} />
        </div>
      ) : null}
      {answer.state === 'failed' ? (
        <div className={css['padded']}>
          <ErrorNotice error={answer.error} onRetry={answer.reload} isUrgent={false} />
        </div>
      ) : null}
      {known === null ? null : <Filled terminalId={terminalId} forecast={known} onRecord={setDraft} />}
      <PartsDialog
        key={`${draft?.part ?? ''} ${draft?.on ?? ''}`}
        terminalId={terminalId}
        draft={draft}
        onClose={() => setDraft(null)}
      />
    </Section>
  );
};
