// What a check code says: verdict, moment, level, the worst checks, and whether it is the terminal at hand.
import { concernTitle, moreWords, serialAnswers } from '../../../shared/checkCode/checkCodeWords.ts';
import type { CodedCheck, CodedConcern } from '../../../shared/checkCode/codedCheck.ts';
import { fitsSerial } from '../../../shared/checkCode/serialMark.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CheckHelpTip } from '../../ui/report/CheckHelpTip.tsx';
import { Section } from '../../ui/Section.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { ToneBadge, VerdictBadge } from '../../ui/StatusBadge.tsx';
import { toneOf } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './CheckCodePanel.module.css';

const Concern = ({ concern }: { readonly concern: CodedConcern }) => {
  const { t, say } = useWords();
  return (
    <li className={css['concern']}>
      <ToneBadge tone={toneOf(concern.outcome)} sign={<Sign of={concern.outcome} size={16} />}>
        {t(`check.outcomes.${concern.outcome}`)}
      </ToneBadge>
      <span>{say(concernTitle(concern))}</span>
      {concern.id === null ? null : <CheckHelpTip id={concern.id} />}
    </li>
  );
};

interface AnswerProps {
  readonly code: string;
  readonly check: CodedCheck;
  /** As typed; empty = not to be compared. */
  readonly serial: string;
}

/** The section with the answer. */
export const CheckCodeAnswer = ({ code, check, serial }: AnswerProps) => {
  const { t, say, language } = useWords();
  const { concerns, startedAt } = check;
  const more = moreWords(check);
  const fit = serial.trim() === '' ? null : fitsSerial(check.mark, serial);
  return (
    <Section
      title={t('checkCode.answer')}
      actions={
        <span className={css['badges']}>
          <VerdictBadge verdict={check.verdict} size="lg" />
          {check.simulated ? <SimulatedMark /> : null}
        </span>
      }
    >
      <div className={css['stack']}>
        <Facts
          facts={[
            { key: 'code', name: t('checkCode.name'), value: <code className={css['code']}>{code}</code> },
            {
              key: 'at',
              name: t('checkCode.startedAt'),
              value: startedAt === null ? t('checkCode.noMoment') : formatTime(startedAt, language, 'dateTime'),
            },
            { key: 'level', name: t('checkCode.level'), value: t(`check.levels.${check.level}`) },
            { key: 'ending', name: t('checkCode.ending'), value: t(`check.endings.${check.ending}`) },
          ]}
        />
        {fit === null ? null : <Notice kind={fit === 'other' ? 'warn' : 'info'} title={say(serialAnswers[fit])} />}
        <div>
          <h3 className={css['subtitle']}>{t('checkCode.concerns')}</h3>
          {concerns.length === 0 ? (
            <p className={css['soft']}>{t('checkCode.noConcerns')}</p>
          ) : (
            <ul className={css['concerns']}>
              {concerns.map((concern) => (
                <Concern key={concern.number} concern={concern} />
              ))}
            </ul>
          )}
          {more === null ? null : <p className={css['soft']}>{say(more)}</p>}
        </div>
      </div>
    </Section>
  );
};
