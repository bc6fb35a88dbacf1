// Checking the whole log: start, progress, and what the newest check found.
import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { faultWords } from '../../../shared/journal/faultWords.ts';
import type { Verification } from '../../../shared/journal/verification.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Keeping.module.css';
import { KeepingFacts } from './KeepingFacts.tsx';
import type { KeepingState } from './keepingState.ts';

const Faults = ({ found }: { readonly found: Verification }) => {
  const { t, say, language } = useWords();
  const time = (at: string): string => formatTime(at, language, 'dateTime');
  const hidden = found.faultCount - found.faults.length;
  return (
    <>
      <ul className={css['faults']}>
        {found.faults.map((fault) => (
          <li key={`${fault.kind} ${String(fault.first)} ${String(fault.last)}`}>{say(faultWords(fault, time))}</li>
        ))}
      </ul>
      {hidden > 0 ? <p>{t('keeping.check.more', { count: hidden })}</p> : null}
    </>
  );
};

const Found = ({ found }: { readonly found: Verification }) => {
  const { t, language } = useWords();
  const at = formatTime(found.at, language, 'dateTime');
  const foreign = found.signedBy.filter(({ isOwn }) => !isOwn);
  return (
    <>
      {found.isSound ? (
        <Notice kind="info" title={t('keeping.check.sound')}>
          <p>
            {t('keeping.check.soundText', {
              at,
              entries: found.entries,
              seconds: Math.max(0.1, found.tookMs / 1000).toFixed(1),
            })}
          </p>
        </Notice>
      ) : (
        <Notice kind="fail" title={t('keeping.check.broken', { count: found.faultCount })}>
          <Faults found={found} />
          <p>{t('keeping.check.brokenText', { at })}</p>
        </Notice>
      )}
      {found.restored.map(({ at: when, entries, lost, why }) => (
        <p key={when} className={css['quiet']}>
          {t(why === 'begun' ? 'keeping.check.begun' : 'keeping.check.restored', {
            at: formatTime(when, language, 'dateTime'),
            entries,
            lost,
          })}
        </p>
      ))}
      {foreign.map(({ keyId, heads, last }) => (
        <p key={keyId} className={css['quiet']}>
          {t('keeping.check.otherKey', { keyId, heads, last })}
        </p>
      ))}
    </>
  );
};

const Running = ({ progress }: { readonly progress: { readonly done: number; readonly total: number } }) => {
  const { t } = useWords();
  const cancel = useCommand('journal.cancelVerify');
  useReturnFocus();
  const percent = progress.total === 0 ? 0 : Math.floor((progress.done / progress.total) * 100);
  return (
    <div className={css['stack']}>
      <p>
        <span role="status">{t('keeping.check.running')}</span> <span aria-hidden>{`${String(percent)}%`}</span>
      </p>
      <Progress value={Math.max(4, percent)} aria-label={t('keeping.check.running')} />
      <div className={css['buttons']}>
        <Button variant="default" loading={cancel.isPending} onClick={() => void cancel.run({})}>
          {t('keeping.check.cancel')}
        </Button>
      </div>
    </div>
  );
};

/** The first section of the page. */
export const CheckSection = ({ keeping }: { readonly keeping: KeepingState }) => {
  const { t } = useWords();
  const verify = useCommand('journal.verify');
  const [told, setTold] = useState<{ done: number; total: number } | null>(null);
  useEvent('journal.progress', setTold);
  const progress = told ?? keeping.running;
  const isRunning = verify.isPending || progress !== null;
  const wasCancelled = verify.error?.code === 'task.cancelled';
  const isError = verify.error !== null && !wasCancelled;
  return (
    <Section
      title={t('keeping.check.title')}
      hint={t('keeping.check.hint')}
      actions={
        <Button disabled={isRunning} onClick={() => void verify.run({})}>
          {t('keeping.check.start')}
        </Button>
      }
    >
      <div className={css['stack']}>
        {isRunning ? <Running progress={progress ?? { done: 0, total: 0 }} /> : null}
        {isError ? <ErrorNotice error={verify.error} onDismiss={verify.forgetError} /> : null}
        {wasCancelled && !isRunning ? <p role="status">{t('keeping.check.cancelled')}</p> : null}
        {keeping.verification === null ? (
          <p role="status">{t('keeping.check.never')}</p>
        ) : (
          <div aria-live="polite" className={css['stack']}>
            <Found key={keeping.verification.at} found={keeping.verification} />
          </div>
        )}
        <KeepingFacts keeping={keeping} />
      </div>
    </Section>
  );
};
