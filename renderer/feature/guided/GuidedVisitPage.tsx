// A guided check: the steps on the left, one of them open on the right; at its end what was found.
import { Anchor, Button, Modal, Progress } from '@mantine/core';
import { IconArrowLeft, IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { GuidedVisit } from '../../../shared/guided/guidedVisit.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useGuidedVisit } from '../../bridge/useGuidedVisit.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { EndPanel } from './EndPanel.tsx';
import css from './Guided.module.css';
import { StepList } from './StepList.tsx';
import { StepPanel } from './StepPanel.tsx';
import { beside, isDone, nameOf, nextPlace, type Place, placeOf } from './stepWords.ts';
import { VisitSummary } from './VisitSummary.tsx';

const Above = ({ to }: { readonly to: string }) => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to={to} size="sm" className={css['back'] ?? ''}>
      <IconArrowLeft size={16} aria-hidden />
      {t(to === '/' ? 'terminal.backToList' : 'guided.backToTerminal')}
    </Anchor>
  );
};

const Stop = ({ visit }: { readonly visit: GuidedVisit }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const cancel = useCommand('guided.cancel');
  const close = () => {
    setIsOpen(false);
    cancel.forgetError();
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlayerStop size={16} aria-hidden />}
        disabled={visit.state === 'finishing'}
        onClick={() => setIsOpen(true)}
      >
        {t('guided.visit.cancel')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('guided.visit.cancelTitle')}
        closeButtonProps={{ 'aria-label': t('app.common.close') }}
      >
        <div className={css['dialog']}>
          <p>{t('guided.visit.cancelText')}</p>
          {cancel.error === null ? null : <ErrorNotice error={cancel.error} />}
          <div className={css['dialogEnd']}>
            <Button variant="default" onClick={close} data-autofocus {...cancel.may}>
              {t('guided.visit.cancelStay')}
            </Button>
            <Button loading={cancel.isPending} onClick={() => void cancel.run({ visitId: visit.id })} {...cancel.may}>
              {t('guided.visit.cancelConfirm')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
};

const Steps = ({ visit }: { readonly visit: GuidedVisit }) => {
  const { t, say } = useWords();
  const [search, setSearch] = useSearchParams();
  // Where the page began; an answer does not move it on, only the operator does.
  const [first] = useState(() => placeOf(visit, search.get('step')));
  const named = search.get('step');
  const place = named === null ? first : placeOf(visit, named);
  const [hasMoved, setHasMoved] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const open = (to: Place): void => {
    setHasMoved(true);
    setSearch({ step: nameOf(to) }, { replace: false });
  };
  useEffect(() => {
    if (place !== first) top.current?.scrollIntoView({ block: 'start' });
  }, [place, first]);
  const index = visit.steps.findIndex(({ id }) => id === place);
  const step = visit.steps[index];
  const before = beside(visit, place, -1);
  const after = beside(visit, place, 1);
  const spoken =
    step === undefined
      ? t('guided.visit.end')
      : t('guided.visit.announce', {
          number: index + 1,
          total: visit.steps.length,
          title: say(checkHelp[step.id].title),
        });
  return (
    <div className={css['columns']} ref={top}>
      <StepList visit={visit} place={place} onOpen={open} />
      <div className={css['main']}>
        <p role="status" className={css['spokenOnly']}>
          {hasMoved ? spoken : ''}
        </p>
        {visit.isStale ? <Notice kind="warn" title={t('guided.visit.stale')} /> : null}
        {step === undefined ? (
          <EndPanel visit={visit} takesFocus={hasMoved} />
        ) : (
          <StepPanel
            key={step.id}
            visit={visit}
            step={step}
            takesFocus={hasMoved}
            onNext={(now) => open(nextPlace(now, step.id))}
            onPrevious={before === null ? null : () => open(before)}
            onFollowing={() => open(after ?? 'end')}
          />
        )}
      </div>
    </div>
  );
};

const Known = ({ visit }: { readonly visit: GuidedVisit }) => {
  const { t } = useWords();
  const isOver = visit.state === 'finished' || visit.state === 'cancelled';
  const total = visit.steps.length;
  const done = visit.steps.filter(isDone).length;
  const words = isOver ? t(`guided.summary.${visit.state}`) : t('guided.visit.progress', { done, total });
  return (
    <Page
      above={<Above to={`/terminal/${visit.terminalId}`} />}
      title={t('guided.of', { name: visit.terminalName })}
      beside={visit.simulated ? <SimulatedMark /> : undefined}
      lead={
        <>
          {t('guided.visit.operator')} {visit.operator} · <span role="status">{words}</span>
        </>
      }
      actions={isOver ? undefined : <Stop visit={visit} />}
      toolbar={
        isOver ? undefined : (
          <Progress
            className={css['progress'] ?? ''}
            size={6}
            value={Math.max(2, (100 * done) / Math.max(1, total))}
            aria-label={words}
          />
        )
      }
    >
      {isOver ? <VisitSummary visit={visit} /> : <Steps visit={visit} />}
    </Page>
  );
};

/** One visit by its id. */
export const GuidedVisitPage = () => {
  const { t } = useWords();
  const visitId = useIdParam('visitId');
  const answer = useGuidedVisit(visitId);
  const known = knownOf(answer);
  if (known !== null) return <Known key={visitId} visit={known} />;
  const isGone = answer.state === 'failed' && answer.error.code === 'guided.unknown';
  return (
    <Page above={<Above to="/" />} title={t('guided.title')}>
      {isGone ? (
        <EmptyState icon={<IconArrowLeft size={24} />} title={t('guided.visit.gone')}>
          {t('guided.visit.goneText')}
        </EmptyState>
      ) : null}
      {answer.state === 'failed' && !isGone ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'loading' ? <Loading rows={4} height={96} /> : null}
    </Page>
  );
};
