// A serial number, address or other name that is read character by character; absent ones say so.
import css from './Identifier.module.css';
import { useWords } from './useWords.ts';

/** Monospaced text that can be selected; null shows that the terminal did not give it. */
export const Identifier = ({ value }: { readonly value: string | null }) => {
  const { t } = useWords();
  return value === null ? (
    <span className={css['absent']}>{t('app.common.notGiven')}</span>
  ) : (
    <span className={css['identifier']}>{value}</span>
  );
};
