// One part: when it will want replacing, whose job that is, and behind a press what this rests on.
import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { whoNames } from '../../../shared/model/who.ts';
import type { PartForecast } from '../../../shared/trend/forecast.ts';
import { parts } from '../../../shared/trend/partLife.ts';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Forecast.module.css';
import { ForecastChart } from './ForecastChart.tsx';
import { dayWords, inputWords, isSoon, outcomeWords } from './forecastWords.ts';

interface ForecastPartProps {
  readonly terminalId: string;
  readonly forecast: PartForecast;
  readonly asOf: string;
  /** Records the replacement that the values look like. */
  readonly onRecord: (on: string) => void;
}

const Inputs = ({ terminalId, forecast }: Pick<ForecastPartProps, 'terminalId' | 'forecast'>) => {
  const words = useWords();
  const { t, language } = words;
  const [first] = forecast.measures;
  return (
    <div className={css['inputs']}>
      <dl className={css['measures']}>
        {forecast.measures.map((measure, at) => {
          const { sentence, bars } = outcomeWords(measure, forecast.part, words);
          return (
            <div key={measure.basis}>
              <dt>
                {t(`forecast.basis.${measure.basis}`)}
                {at === 0 && forecast.measures.length > 1 && measure.outcome.kind !== 'refused' ? (
                  <span className={css['decides']}>{t('forecast.decides')}</span>
                ) : null}
              </dt>
              <dd>
                <span>
                  {bars === null
                    ? sentence
                    : `${sentence}${language === 'zh' ? '（' : ' ('}${bars}${language === 'zh' ? '）' : ')'}`}
                </span>
                <span className={css['soft']}>{inputWords(measure, words).join(' · ')}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {forecast.countedFrom === null ? null : (
        <p className={css['soft']}>{t('forecast.countedFrom', { day: dayWords(forecast.countedFrom, language) })}</p>
      )}
      {first?.metric == null ? null : <ForecastChart terminalId={terminalId} metric={first.metric} measure={first} />}
    </div>
  );
};

const Whose = ({ who }: Pick<PartForecast, 'who'>) => {
  const { t, say, language } = useWords();
  return (
    <p className={css['soft']}>
      {t('forecast.who')}
      {language === 'zh' ? '：' : ': '}
      <strong>{say(whoNames[who])}</strong>
      {who === 'maker' ? ` · ${t('forecast.makerOnly')}` : ''}
    </p>
  );
};

const Says = ({ forecast, asOf, onRecord }: Omit<ForecastPartProps, 'terminalId'>) => {
  const words = useWords();
  const { t, say, language } = words;
  const { part, who, looksReplacedOn } = forecast;
  const [first] = forecast.measures;
  const told =
    first === undefined ? { sentence: t('forecast.notGiven'), bars: null } : outcomeWords(first, part, words);
  const soon = first !== undefined && isSoon(first, asOf);
  const isTold = first !== undefined && first.outcome.kind !== 'refused';
  return (
    <div className={css['says']}>
      <p className={css['sentence']} data-told={isTold}>
        {soon ? <Sign of="warn" size={16} /> : null}
        <span>{told.sentence}</span>
        {soon ? <ToneBadge tone="warn">{t('forecast.soon')}</ToneBadge> : null}
        {first?.outcome.kind === 'expected' && first.outcome.isAccelerating ? (
          <span className={css['soft']}>{t('forecast.accelerating')}</span>
        ) : null}
      </p>
      {told.bars === null ? null : <p className={css['bars']}>{told.bars}</p>}
      {isTold ? <Whose who={who} /> : null}
      {looksReplacedOn === null ? null : (
        <p className={css['hint']}>
          <span>
            {t('forecast.looksReplaced', { part: say(parts[part].name), day: dayWords(looksReplacedOn, language) })}
          </span>
          <Button size="compact-sm" variant="light" onClick={() => onRecord(looksReplacedOn)}>
            {t('forecast.recordThis')}
          </Button>
        </p>
      )}
    </div>
  );
};

/** A row of the list of parts. */
export const ForecastPart = ({ terminalId, forecast, asOf, onRecord }: ForecastPartProps) => {
  const { t, say, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const [first] = forecast.measures;
  const name = say(parts[forecast.part].name);
  return (
    <li className={css['part']}>
      <div className={css['line']}>
        <h3 className={css['name']}>{name}</h3>
        <Says forecast={forecast} asOf={asOf} onRecord={onRecord} />
        {first === undefined ? null : (
          <UnstyledButton
            className={css['toggle']}
            aria-expanded={isOpen}
            aria-controls={panelId}
            aria-label={`${name}${language === 'zh' ? '：' : ': '}${t('forecast.inputs')}`}
            onClick={() => setOpen(!isOpen)}
          >
            <IconChevronRight size={16} aria-hidden data-open={isOpen} className={css['chevron']} />
            {t('forecast.inputs')}
          </UnstyledButton>
        )}
      </div>
      <div id={panelId}>{isOpen ? <Inputs terminalId={terminalId} forecast={forecast} /> : null}</div>
    </li>
  );
};
