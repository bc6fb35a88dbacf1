// The slip that was to be printed: how it ended, its check code, and the paper of a simulated terminal.
import type { SlipMeasure } from '../../../shared/guided/guidedVisit.ts';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';

const signs = {
  printed: 'pass',
  refused: 'notSupported',
  noPaper: 'warn',
  coverOpen: 'warn',
  busy: 'warn',
  unclear: 'warn',
  notSent: 'skipped',
} as const satisfies Readonly<Record<SlipMeasure['ending'], unknown>>;

// The rest stands on the paper: who types it has the slip of this very check in hand.
const beginningOf = (code: string): string => `${code.split('-')[0] ?? ''}-…`;

/** What became of the slip. */
export const SlipShown = ({ slip }: { readonly slip: SlipMeasure }) => {
  const { t } = useWords();
  const { ending, code, simulatedPrint } = slip;
  return (
    <div className={css['measure']}>
      <p className={css['row']} role="status">
        <Sign of={signs[ending]} size={18} />
        {t(`guided.measure.endings.${ending}`)}
      </p>
      {ending === 'printed' || ending === 'unclear' ? (
        <p>
          {t('guided.measure.code')} <strong className={css['checkCode']}>{beginningOf(code)}</strong>{' '}
          <span className={css['soft']}>{t('guided.measure.slipHint')}</span>
        </p>
      ) : null}
      {simulatedPrint === null ? null : (
        <figure className={css['slipBox']}>
          <figcaption className={css['soft']}>{t('guided.measure.simulatedSlip')}</figcaption>
          <pre className={css['slip']}>{simulatedPrint.join('\n')}</pre>
        </figure>
      )}
    </div>
  );
};
