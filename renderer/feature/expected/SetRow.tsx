// One model's expected set: what is in it, its versions, and the ways to change it.
import { Button } from '@mantine/core';
import type { ExpectedSet, ExpectedSetVersion } from '../../../shared/expected/expectedSet.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Expected.module.css';

const useVersionWords = () => {
  const { t, language } = useWords();
  return ({ version, changedBy, changedAt }: ExpectedSetVersion): string =>
    t('expected.version', { version, who: changedBy, when: formatTime(changedAt, language, 'dateTime') });
};

const History = ({ model }: { readonly model: string }) => {
  const { t, aside } = useWords();
  const words = useVersionWords();
  const versions = useAnswer('expected.versions', { model });
  if (versions.state !== 'filled') return null;
  return (
    <Fold summary={`${t('expected.history')}${aside(String(versions.value.length))}`}>
      <ol>
        {versions.value.map((each) => (
          <li key={each.version}>
            {words(each)} · {each.reason}
            {each.set === null ? ` · ${t('expected.given')}` : ''}
          </li>
        ))}
      </ol>
    </Fold>
  );
};

const counts = (set: ExpectedSet) => ({
  versions: set.versions.length,
  keys: set.keys.length,
  apps: set.apps?.length ?? 0,
  settings: set.settings.length,
  certificates: set.certificates.length,
});

interface SetRowProps {
  readonly version: ExpectedSetVersion;
  readonly onEdit: () => void;
  readonly onGiveUp: () => void;
}

/** One model. */
export const SetRow = ({ version, onEdit, onGiveUp }: SetRowProps) => {
  const { t } = useWords();
  const words = useVersionWords();
  const { model, set, reason } = version;
  return (
    <tr>
      <th scope="row">{model}</th>
      <td>
        {set === null ? t('expected.given') : t('expected.counts', counts(set))}
        <p className={css['soft']}>
          {words(version)} · {reason}
        </p>
        <History key={version.version} model={model} />
      </td>
      <td>
        {set === null ? null : (
          <div className={css['actions']}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('expected.editNamed', { model })}
              onClick={onEdit}
            >
              {t('expected.edit')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={t('expected.giveUpNamed', { model })}
              onClick={onGiveUp}
            >
              {t('expected.giveUp')}
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
};
