// Maintenance operations of a terminal, apart from everything harmless: grouped, each behind its own confirmation.
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import { commandHelp } from '../../../shared/help/allCommandHelp.ts';
import { type ActionList, type ActionOffer, commandGroups, groupOf } from '../../../shared/model/action.ts';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ActionDialog } from './ActionDialog.tsx';
import { ActionFiles } from './ActionFiles.tsx';
import { ActionRow } from './ActionRow.tsx';
import css from './ActionsSection.module.css';
import { UnsettledLine } from './UnsettledLine.tsx';

interface ActionsSectionProps {
  readonly terminal: TerminalSummary;
  readonly onCheck: () => void;
  /** Why the terminal's state of life allows no command; null = it does. */
  readonly forbidden: AppError | null;
}

const Running = ({ list }: { readonly list: ActionList }) => {
  const { t, say } = useWords();
  const { running } = list;
  if (running === null) return null;
  return (
    <Notice
      kind="info"
      title={t('action.running', { title: say(commandHelp[running.command].title) })}
      actions={
        <Button component={Link} to={`/action/${running.id}`} size="xs" variant="default">
          {t('action.watch')}
        </Button>
      }
    >
      <p>{t('action.runningHint')}</p>
    </Notice>
  );
};

interface GroupsProps extends Pick<ActionsSectionProps, 'forbidden'> {
  readonly list: ActionList;
  readonly onStart: (offer: ActionOffer) => void;
}

const Groups = ({ list, forbidden, onStart }: GroupsProps) => {
  const { t, say } = useWords();
  const running = list.running === null ? null : t('action.runningHint');
  const whyNot = forbidden === null ? running : say(adviseOn(forbidden).message);
  return commandGroups.map((group) => {
    const offers = list.offers.filter(({ command }) => groupOf(command) === group);
    if (offers.length === 0) return null;
    return (
      <div key={group} className={css['group']}>
        <h3 className={css['groupName']}>{t(`action.groups.${group}`)}</h3>
        <ul className={css['rows']}>
          {offers.map((offer) => (
            <ActionRow key={offer.command} offer={offer} whyNot={whyNot} onStart={() => onStart(offer)} />
          ))}
        </ul>
      </div>
    );
  });
};

const Filled = ({
  list,
  terminal,
  forbidden,
  onCheck,
  onOutdated,
}: ActionsSectionProps & { readonly list: ActionList; readonly onOutdated: () => void }) => {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ActionOffer | null>(null);
  if (list.offers.length === 0) return <p className={css['none']}>{t('action.none')}</p>;
  const isRisky = list.offers.some(({ command }) => groupOf(command) === 'changes');
  return (
    <>
      {isRisky || list.running !== null ? (
        <div className={css['top']}>
          <UnsettledLine unsettled={list.unsettled} />
          <Running list={list} />
        </div>
      ) : null}
      <Groups list={list} forbidden={forbidden} onStart={setChosen} />
      <ActionFiles files={list.files} />
      {chosen === null ? null : (
        <ActionDialog
          offer={list.offers.find(({ command }) => command === chosen.command) ?? chosen}
          list={list}
          terminal={terminal}
          onCheck={onCheck}
          onOutdated={onOutdated}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
};

/** Where the section stands on the page. */
const actionsPlace = 'maintenance-operations';

/** Leads down to the section from the head of the page. */
export const ToActions = () => {
  const { t } = useWords();
  return (
    <Anchor
      component="button"
      type="button"
      inherit
      onClick={() => {
        const place = document.getElementById(actionsPlace);
        place?.scrollIntoView({ block: 'start' });
        place?.focus({ preventScroll: true });
      }}
    >
      {t('action.title')}
    </Anchor>
  );
};

/** The section; it follows what happens to the terminal. */
export const ActionsSection = ({ terminal, forbidden, onCheck }: ActionsSectionProps) => {
  const { t } = useWords();
  const answer = useAnswer('actions.list', { terminalId: terminal.id });
  const known = knownOf(answer);
  useEvent('actions.progress', (run) => {
    if (run.terminalId !== terminal.id) return;
    if ((known?.running?.id ?? null) !== run.id || run.finishedAt !== null) answer.reload();
  });
  useEvent('terminals.changed', ({ id }) => {
    if (id === terminal.id) answer.reload();
  });
  return (
    <div id={actionsPlace} tabIndex={-1} className={css['place']}>
      <Section inset="flush" title={t('action.title')} hint={t('action.hint')}>
        {known === null ? (
          <div className={css['top']}>
            {answer.state === 'failed' ? (
              <ErrorNotice error={answer.error} onRetry={answer.reload} isUrgent={false} />
            ) : (
              <Loading rows={3} height={56} />
            )}
          </div>
        ) : (
          <Filled list={known} terminal={terminal} forbidden={forbidden} onCheck={onCheck} onOutdated={answer.reload} />
        )}
      </Section>
    </div>
  );
};
