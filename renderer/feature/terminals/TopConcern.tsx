// Why a terminal needs somebody, in the words of its newest record.
import { type CheckId, checkIds } from '../../../shared/check/checkIds.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './TerminalCard.module.css';

interface TopConcernProps {
  readonly checkId: string;
  readonly concerns: readonly string[];
}

const isCheckId = (name: string): name is CheckId => (checkIds as readonly string[]).includes(name);

/** The worst finding in words, and how many more there are. */
export const TopConcern = ({ checkId, concerns }: TopConcernProps) => {
  const { t, say } = useWords();
  const record = useAnswer('checks.report', { checkId });
  const top = concerns.find(isCheckId);
  if (top === undefined) return null;
  const found = record.state === 'filled' ? record.value.checks.find(({ id }) => id === top) : undefined;
  return (
    <div className={css['concern']}>
      <Sign of={found?.outcome ?? 'warn'} size={16} />
      <div className={css['concernText']}>
        <strong>{say(checkHelp[top].title)}</strong>
        <p>{found === undefined ? '' : say(found.explanation)}</p>
        {concerns.length < 2 ? null : (
          <p className={css['more']}>{t('terminals.concerns', { count: concerns.length - 1 })}</p>
        )}
      </div>
    </div>
  );
};
