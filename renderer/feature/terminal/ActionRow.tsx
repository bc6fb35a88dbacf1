// One command of a terminal: what it does, how it went the last time, and the way to its confirmation.
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { endingNames } from '../../../shared/help/actionWords.ts';
import { commandHelp } from '../../../shared/help/allCommandHelp.ts';
import { type ActionOffer, groupOf } from '../../../shared/model/action.ts';
import { Age } from '../../ui/Age.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ActionsSection.module.css';
import { EffectLabels } from './EffectLabels.tsx';

interface ActionRowProps {
  readonly offer: ActionOffer;
  /** Why nothing can be started now; null = it can. */
  readonly whyNot: string | null;
  readonly onStart: () => void;
}

const Last = ({ offer }: { readonly offer: ActionOffer }) => {
  const { t, say } = useWords();
  const { last, command } = offer;
  if (last === null) return null;
  const title = say(commandHelp[command].title);
  return (
    <Link className={css['last']} to={`/action/${last.runId}`} aria-label={t('action.openLast', { title })}>
      {t('action.last', { ending: say(endingNames[last.ending]) })} · <Age at={last.at} />
    </Link>
  );
};

/** A row with one button, which only opens the confirmation. */
export const ActionRow = ({ offer, whyNot, onStart }: ActionRowProps) => {
  const { t, say } = useWords();
  const { command, state, isBlocked } = offer;
  const { title, does, action } = commandHelp[command];
  return (
    <li className={css['row']}>
      <div className={css['body']}>
        <div className={css['head']}>
          <h4 className={css['name']}>{say(title)}</h4>
          <EffectLabels command={command} />
        </div>
        <p className={css['does']}>{say(does)}</p>
        <p className={css['notes']}>
          {isBlocked ? <span className={css['blocked']}>{t('action.blocked')}</span> : null}
          {state === 'refusedBefore' ? <span>{t('action.refusedBefore')}</span> : null}
          <Last offer={offer} />
        </p>
      </div>
      <Button
        className={css['button']}
        data-danger={groupOf(command) === 'changes'}
        variant="default"
        size="xs"
        disabled={whyNot !== null}
        {...(whyNot === null ? {} : { title: whyNot })}
        onClick={onStart}
      >
        {t('action.start', { action: say(action) })}
      </Button>
    </li>
  );
};
