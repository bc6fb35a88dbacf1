// Before a guided check: which steps, how long each takes and what happens; nothing happens here yet.
import { Anchor, Button, Checkbox } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { GuidedCheckId } from '../../../shared/check/checkIds.ts';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import type { GuidedOffer } from '../../../shared/guided/guidedVisit.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useGuidedOpen } from '../../bridge/useGuidedOpen.ts';
import { Age } from '../../ui/Age.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Foot } from '../../ui/Foot.tsx';
import { OpenVisit } from '../../ui/guided/OpenVisit.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { CheckHelpTip } from '../../ui/report/CheckHelpTip.tsx';
import { Section } from '../../ui/Section.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';
import { StepPicture } from './picture/StepPicture.tsx';
import { minutesFor } from './stepWords.ts';

type OfferedStep = GuidedOffer['steps'][number];

interface ChoiceProps {
  readonly step: OfferedStep;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

const Choice = ({ step, isChosen, onChange }: ChoiceProps) => {
  const { t, say } = useWords();
  const { id, isPossible, why, warning, last } = step;
  const { picture, effect, measure } = guidedStepOf(id);
  return (
    <li>
      <div className={css['choice']} data-possible={isPossible}>
        <div className={css['choiceText']}>
          <div className={css['choiceHead']}>
            <Checkbox
              label={say(checkHelp[id].title)}
              classNames={{ label: css['choiceTitle'] ?? '' }}
              checked={isChosen}
              disabled={!isPossible}
              onChange={(event) => onChange(event.currentTarget.checked)}
            />
            <CheckHelpTip id={id} />
          </div>
          {isPossible ? (
            <>
              <p className={css['soft']}>
                {t('guided.start.minutes', { minutes: minutesFor([id]) })} ·{' '}
                {t(measure === null ? 'guided.start.noCable' : 'guided.start.cable')}
              </p>
              <p>{effect === null ? t('guided.visit.noEffect') : say(effect)}</p>
            </>
          ) : (
            <p>
              {t('guided.start.impossible')} {why === null ? '' : say(why)}
            </p>
          )}
          {warning === null ? null : (
            <p className={css['row']}>
              <Sign of="warn" size={16} /> <span className={css['grow']}>{say(warning)}</span>
            </p>
          )}
          {last === null ? null : (
            <p className={css['row']}>
              <Sign of={last.outcome} size={16} />
              <Link to={`/check/${last.checkId}`}>
                {t('guided.start.last', { outcome: t(`check.outcomes.${last.outcome}`) })}
              </Link>
              <span className={css['soft']}>
                <Age at={last.at} />
              </span>
            </p>
          )}
        </div>
        <div className={css['choicePicture']}>
          <StepPicture of={picture} words={t(`guided.pictures.${picture}`)} />
        </div>
      </div>
    </li>
  );
};

const suggested = ({ steps }: GuidedOffer): ReadonlySet<GuidedCheckId> =>
  new Set(steps.filter(({ isSuggested }) => isSuggested).map(({ id }) => id));

const Chooser = ({ offer }: { readonly offer: GuidedOffer }) => {
  const { t, gap } = useWords();
  const navigate = useNavigate();
  const start = useCommand('guided.start');
  const [chosen, setChosen] = useState(() => suggested(offer));
  const isTaken = useGuidedOpen(offer.terminalId) !== null;
  const possible = offer.steps.filter(({ isPossible }) => isPossible).map(({ id }) => id);
  const ids = possible.filter((id) => chosen.has(id));
  const isOff = ids.length === 0 || offer.refusal !== null || isTaken;
  const total =
    ids.length === 0
      ? t('guided.start.nothing')
      : t('guided.start.total', { count: ids.length, minutes: minutesFor(ids) });
  const begin = (): void => {
    void start.run({ terminalId: offer.terminalId, steps: ids }).then(async (result) => {
      if (result.ok) await navigate(`/guided/visit/${result.value.id}`);
    });
  };
  const change = (id: GuidedCheckId, isChosen: boolean): void =>
    setChosen((before) => {
      const after = new Set(before);
      if (isChosen) after.add(id);
      else after.delete(id);
      return after;
    });
  return (
    <>
      {offer.refusal === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={offer.refusal} isUrgent={false} />
        </div>
      )}
      <Section
        inset="bare"
        title={t('guided.start.choose')}
        hint={t('guided.start.hint')}
        actions={
          <div className={css['row']}>
            <Button size="xs" variant="default" onClick={() => setChosen(new Set(possible))}>
              {t('guided.start.all')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setChosen(new Set())}>
              {t('guided.start.none')}
            </Button>
          </div>
        }
      >
        <ul className={css['chooser']}>
          {offer.steps.map((step) => (
            <Choice
              key={step.id}
              step={step}
              isChosen={step.isPossible && chosen.has(step.id)}
              onChange={(isChosen) => change(step.id, isChosen)}
            />
          ))}
        </ul>
      </Section>
      {start.error === null ? null : <ErrorNotice error={start.error} onDismiss={start.forgetError} />}
      <Foot said={`${isTaken ? `${t('guided.start.taken')}${gap}` : ''}${total}`}>
        <Button disabled={isOff} loading={start.isPending} onClick={begin} {...start.may}>
          {t('guided.start.begin')}
        </Button>
      </Foot>
    </>
  );
};

/** The start of a guided check of one terminal. */
export const GuidedStartPage = () => {
  const { t } = useWords();
  const terminalId = useIdParam('terminalId');
  const offer = useAnswer('guided.steps', { terminalId });
  const terminal = knownOf(useAnswer('terminals.get', { terminalId }));
  const known = knownOf(offer);
  const title = terminal === null ? t('guided.title') : t('guided.of', { name: terminal.summary.name });
  return (
    <Page
      above={
        <Anchor component={Link} to={`/terminal/${terminalId}`} size="sm" className={css['back'] ?? ''}>
          <IconArrowLeft size={16} aria-hidden />
          {t('guided.backToTerminal')}
        </Anchor>
      }
      title={title}
      lead={t('guided.start.lead')}
    >
      <OpenVisit terminalId={terminalId} />
      {offer.state === 'failed' ? <ErrorNotice error={offer.error} onRetry={offer.reload} /> : null}
      {known === null && offer.state === 'loading' ? <Loading rows={5} height={96} /> : null}
      {known === null ? null : <Chooser key={terminalId} offer={known} />}
    </Page>
  );
};
