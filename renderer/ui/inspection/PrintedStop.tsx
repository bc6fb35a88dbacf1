// “Do not use” on paper: one sheet to stick on the terminal, in both languages; nothing of the window is printed with it.
import { formatTime } from '../dateTime.ts';
import { OnPaper } from '../print/OnPaper.tsx';
import { useWords } from '../useWords.ts';
import css from './PrintedStop.module.css';

interface PrintedStopProps {
  readonly name: string;
  readonly serialNumber: string | null;
  /** When it was found, UTC text; null = not known. */
  readonly foundAt: string | null;
  readonly operator: string | null;
}

/** Only seen by a printer. */
export const PrintedStop = ({ name, serialNumber, foundAt, operator }: PrintedStopProps) => {
  const { t, language } = useWords();
  // Whoever stands before the terminal may read only the other language.
  const lng = language === 'zh' ? 'en' : 'zh';
  return (
    <OnPaper>
      <div className={css['paper']} aria-hidden>
        <h1>{t('tamper.paper.heading')}</h1>
        <p className={css['second']}>{t('tamper.paper.heading', { lng })}</p>
        <p>{t('tamper.paper.why')}</p>
        <p>{t('tamper.paper.why', { lng })}</p>
        <dl>
          <dt>{t('tamper.paper.who')}</dt>
          <dd>
            {name} · SN {serialNumber ?? '–'}
          </dd>
          <dt>{t('tamper.paper.since')}</dt>
          <dd>{foundAt === null ? '' : formatTime(foundAt, language, 'dateTime')}</dd>
          <dt>{t('tamper.paper.by')}</dt>
          <dd>{operator ?? ''}</dd>
          <dt>{t('tamper.paper.call')}</dt>
          <dd />
        </dl>
      </div>
    </OnPaper>
  );
};
