// Differences that are over: what they were, when, and how they ended.
import type { Drift } from '../../../shared/register/binding.ts';
import { registerFields, valueSourceNames } from '../../../shared/register/registerFields.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';

/** A folded list; nothing while there is no history. */
export const DriftHistory = ({ drifts }: { readonly drifts: readonly Drift[] }) => {
  const { t, say, language, aside } = useWords();
  if (drifts.length === 0) return null;
  return (
    <Fold summary={t('binding.drift.history', { count: drifts.length })}>
      <ul className={css['history']}>
        {drifts.map(({ id, field, source, registered, observed, firstAt, closedAt, closing }) => (
          <li key={id}>
            <strong>{say(registerFields[field].label)}</strong> {registered} → {observed}
            {aside(say(valueSourceNames[source]))} · {formatTime(firstAt, language, 'date')} –{' '}
            {closedAt === null ? null : formatTime(closedAt, language, 'date')}
            {closing === null ? null : ` · ${t(`binding.drift.endings.${closing.kind}`)}`}
            {closing?.by == null ? null : ` · ${t('binding.drift.by', { name: closing.by })}`}
            {closing?.reason == null ? null : ` · ${closing.reason}`}
          </li>
        ))}
      </ul>
    </Fold>
  );
};
