// New releases of the program: why none are looked for here, or what was found and the next step.
import { Button, Progress, Switch, Text } from '@mantine/core';
import type { CommandName } from '../../../shared/ipc/contract.ts';
import { type UpdateState, updateChannels } from '../../../shared/update/updateState.ts';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useLive } from '../../bridge/useLive.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { OnlyFor } from '../../ui/OnlyFor.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import { SettingRow } from './SettingRow.tsx';
import css from './UpdateSection.module.css';

interface StateProps {
  readonly state: UpdateState;
}

const Failure = ({
  command,
}: {
  readonly command: Pick<ReturnType<typeof useCommand<CommandName>>, 'error' | 'forgetError'>;
}) => (command.error === null ? null : <ErrorNotice error={command.error} onDismiss={command.forgetError} />);

/** The button for what comes next, and the one for the way back. */
const NextStep = ({ state }: StateProps) => {
  const { t } = useWords();
  const check = useCommand('update.check');
  const download = useCommand('update.download');
  const prepare = useCommand('update.prepare');
  const cancel = useCommand('update.cancel');
  const { phase, found } = state;
  const isWorking = phase === 'checking' || phase === 'downloading' || phase === 'preparing';
  const size = found?.bytes == null ? null : byteSize(found.bytes);
  return (
    <>
      {phase === 'downloading' ? (
        <Progress
          className={css['progress'] ?? ''}
          value={(state.progress ?? 0) * 100}
          aria-label={t('update.progress')}
        />
      ) : null}
      {isWorking || phase === 'ready' || phase === 'downloaded' ? null : (
        <Button variant="default" loading={check.isPending} onClick={() => void check.run({})}>
          {t('update.check')}
        </Button>
      )}
      {phase === 'found' ? (
        <Button loading={download.isPending} onClick={() => void download.run({})}>
          {size === null ? t('update.downloadPlain') : t('update.download', { size })}
        </Button>
      ) : null}
      {phase === 'downloaded' ? (
        <Button loading={prepare.isPending} onClick={() => void prepare.run({})}>
          {t('update.prepare')}
        </Button>
      ) : null}
      {phase === 'downloading' || phase === 'downloaded' || phase === 'ready' ? (
        <Button variant="default" loading={cancel.isPending} onClick={() => void cancel.run({})}>
          {phase === 'downloading' ? t('update.cancelDownload') : t('update.takeBack')}
        </Button>
      ) : null}
      <Failure command={check} />
      <Failure command={download} />
      <Failure command={prepare} />
      <Failure command={cancel} />
    </>
  );
};

const Notes = ({ found }: { readonly found: NonNullable<UpdateState['found']> }) => {
  const { t, language } = useWords();
  const { version, notes, releasedAt } = found;
  return (
    <>
      <h3 className={css['notesTitle']}>
        {releasedAt === null
          ? t('update.notesPlain', { version })
          : t('update.notes', { version, date: formatTime(releasedAt, language, 'date') })}
      </h3>
      <pre className={css['notes']}>{notes === '' ? t('update.noNotes') : notes}</pre>
    </>
  );
};

const Steps = ({ state }: StateProps) => {
  const { t, language } = useWords();
  const { phase, found, progress, checkedAt, backup } = state;
  const set = useCommand('update.set');
  const percent = Math.floor((progress ?? 0) * 100);
  return (
    <OnlyFor right="owner">
      <SettingRow
        label={t('update.status')}
        {...(checkedAt === null
          ? {}
          : { hint: t('update.checkedAt', { time: formatTime(checkedAt, language, 'short') }) })}
      >
        <Text size="sm" role="status">
          {t(`update.phases.${phase}`, { version: found?.version ?? '', percent })}
        </Text>
        <NextStep state={state} />
      </SettingRow>
      {phase === 'ready' ? <p className={css['text']}>{t('update.readyHint', { backup: backup ?? '' })}</p> : null}
      {state.error === null ? null : <ErrorNotice error={state.error} />}
      {found === null ? null : <Notes found={found} />}
      <Failure command={set} />
      <SettingRow label={t('update.automatic')} hint={t('update.automaticHint', { host: state.host ?? '' })}>
        <Switch
          aria-label={t('update.automatic')}
          checked={state.isOn}
          disabled={set.isPending}
          onChange={(event) => void set.run({ isOn: event.currentTarget.checked })}
        />
      </SettingRow>
      <SettingRow
        label={t('update.channel')}
        hint={state.isChannelFixed ? t('update.channelFixed') : t('update.channelHint')}
      >
        <Segments
          aria-label={t('update.channel')}
          value={state.channel}
          disabled={state.isChannelFixed || set.isPending}
          data={updateChannels.map((channel) => ({ value: channel, label: t(`update.channels.${channel}`) }))}
          onChange={(channel) => void set.run({ channel })}
        />
      </SettingRow>
    </OnlyFor>
  );
};

/** A section of the settings. */
export const UpdateSection = () => {
  const { t } = useWords();
  const answer = useLive({ command: 'update.state', input: {}, event: 'update.changed', reduce: (_, state) => state });
  const state = knownOf(answer);
  return (
    <Section inset="flush" title={t('update.title')} hint={t('update.hint')}>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {state === null ? (
        answer.state === 'failed' ? null : (
          <Loading rows={2} height={64} />
        )
      ) : (
        <>
          <SettingRow label={t('update.version')}>
            <Text size="sm">{t('update.versionText', { version: state.version })}</Text>
          </SettingRow>
          {state.off === null ? (
            <Steps state={state} />
          ) : (
            <SettingRow
              label={t('update.off.title')}
              hint={t(`update.off.${state.off.reason}`, { detail: state.off.detail })}
            >
              {null}
            </SettingRow>
          )}
        </>
      )}
    </Section>
  );
};
