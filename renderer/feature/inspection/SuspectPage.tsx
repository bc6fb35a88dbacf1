// The red page: a terminal may have been tampered with or exchanged. Out of use, leave it shut, call.
import { Anchor, Button, Textarea } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { tamperSteps } from '../../../shared/inspection/tamperProcedure.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { PrintedStop } from '../../ui/inspection/PrintedStop.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { idOf, useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { CallList } from './CallList.tsx';
import css from './Inspection.module.css';

type Done = CommandOutput<'inspection.suspect'>;

const Outcome = ({ done }: { readonly done: Done }) => {
  const { t, say } = useWords();
  const isQuarantined = done.lifecycle === 'quarantined';
  const state = done.lifecycle === null ? '–' : say(lifecycleRules[done.lifecycle].name);
  return (
    <Notice
      kind={isQuarantined ? 'info' : 'warn'}
      isUrgent
      title={t('inspection.suspect.done')}
      actions={
        done.incidentId === null ? undefined : (
          <Button variant="default" component={Link} to={`/plan/incident/${done.incidentId}`}>
            {t('inspection.suspect.toIncident')}
          </Button>
        )
      }
    >
      <p>{t(isQuarantined ? 'inspection.suspect.isQuarantined' : 'inspection.suspect.notQuarantined', { state })}</p>
    </Notice>
  );
};

const TakeOut = ({ unitId, onDone }: { readonly unitId: string; readonly onDone: (done: Done) => void }) => {
  const { t } = useWords();
  const [address] = useSearchParams();
  const [reason, setReason] = useState(address.get('reason') ?? '');
  const { run, isPending, error } = useCommand('inspection.suspect');
  const job = address.get('job');
  const isLong = reason.trim().length >= 3;
  return (
    <Section title={t('inspection.suspect.do')} hint={t('inspection.suspect.doHint')}>
      <div className={css['stack']}>
        <Textarea
          label={t('inspection.suspect.reason')}
          description={t('inspection.suspect.reasonHint')}
          autosize
          minRows={1}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {error === null ? null : <ErrorNotice error={error} />}
        <div className={css['buttons']}>
          <Button
            disabled={!isLong}
            loading={isPending}
            onClick={() =>
              void run({ unitId, reason: reason.trim(), jobId: job === null ? null : idOf(job) }).then((result) => {
                if (!result.ok) return;
                toast(t('inspection.suspect.done'));
                onDone(result.value);
              })
            }
          >
            {t('inspection.suspect.do')}
          </Button>
        </div>
      </div>
    </Section>
  );
};

/** The page; the steps are there before anything is asked. */
export const SuspectPage = () => {
  const { t, say } = useWords();
  const unitId = useIdParam('unitId');
  const answer = useAnswer('inspection.unit', { unitId });
  useEvent('inspection.changed', answer.reload);
  const [done, setDone] = useState<Done | null>(null);
  const known = knownOf(answer);
  const unit = known?.device.unit ?? null;
  return (
    <Page
      above={
        <Anchor component={Link} to={`/inspection/terminal/${unitId}`} className={css['back'] ?? ''}>
          <IconArrowLeft size={16} aria-hidden /> {unit?.name ?? t('inspection.unit.back')}
        </Anchor>
      }
      title={t('inspection.suspect.title')}
      lead={t('inspection.suspect.lead')}
      actions={
        <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          {t('inspection.suspect.print')}
        </Button>
      }
    >
      <div className={css['blocks']}>
        <Notice kind="fail" title={t('inspection.suspect.steps')}>
          <ol className={css['steps']}>
            {tamperSteps.map(({ id, text }) => (
              <li key={id}>{say(text)}</li>
            ))}
          </ol>
        </Notice>
        {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
        {known === null && answer.state === 'loading' ? <Loading /> : null}
        {done === null ? unit === null ? null : <TakeOut unitId={unitId} onDone={setDone} /> : <Outcome done={done} />}
        <Section title={t('inspection.suspect.call')}>
          <CallList />
          <Anchor component={Link} to="/contacts/approach" size="sm" className={css['link'] ?? ''}>
            {t('inspection.suspect.approach')}
          </Anchor>
        </Section>
        {unit === null ? null : (
          <PrintedStop name={unit.name} serialNumber={unit.serialNumber} foundAt={null} operator={null} />
        )}
      </div>
    </Page>
  );
};
