// Marks whatever is simulated, wherever it appears.
import { IconFlask } from '@tabler/icons-react';
import css from './SimulatedMark.module.css';
import { useWords } from './useWords.ts';

/** The word “simulated” in a shape of its own. */
export const SimulatedMark = () => {
  const { t } = useWords();
  return (
    <span className={css['mark']}>
      <IconFlask size={14} aria-hidden />
      {t('app.simulated')}
    </span>
  );
};
