// Open payments before a command that could lose them: the way out first, the owner's own way folded away.
import { Button, Checkbox, Textarea } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { Unsettled } from '../../../shared/model/action.ts';
import { type CommandId, commandEffects } from '../../../shared/model/terminalCommand.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ActionDialog.module.css';
import type { DraftFields } from './actionDraft.ts';
import { UnsettledLine } from './UnsettledLine.tsx';

interface OpenPaymentsProps extends DraftFields {
  readonly command: CommandId;
  readonly unsettled: Unsettled;
  readonly isBlocked: boolean;
  readonly onOverride: (wanted: boolean) => void;
  readonly onCheck: () => void;
}

const Override = ({ draft, change, faultOf, count }: DraftFields & { readonly count: number | null }) => {
  const { t } = useWords();
  return (
    <div className={css['override']}>
      <Textarea
        label={t('action.dialog.overrideReason')}
        description={t('action.dialog.overrideReasonHint')}
        required
        autosize
        minRows={2}
        maxLength={300}
        value={draft.overrideReason}
        onChange={(event) => change({ overrideReason: event.currentTarget.value })}
        error={faultOf('badOverrideReason')}
      />
      <Checkbox
        label={t('action.dialog.overrideTick')}
        checked={draft.accepted === count}
        onChange={(event) => change({ accepted: event.currentTarget.checked ? count : false })}
        error={faultOf('badTick')}
      />
    </div>
  );
};

/** Nothing for a command that cannot lose payments. */
export const OpenPayments = ({ command, unsettled, isBlocked, onOverride, onCheck, ...fields }: OpenPaymentsProps) => {
  const { t } = useWords();
  if (!commandEffects[command].risksBatch) return null;
  if (!isBlocked) return <UnsettledLine unsettled={unsettled} />;
  return (
    <>
      <Notice kind="warn" title={t('action.dialog.blockedTitle')}>
        <p>
          {unsettled.state === 'some'
            ? t('action.dialog.blockedSome', { count: unsettled.count ?? 0 })
            : t('action.dialog.blockedUnknown')}
        </p>
        <p>{t('action.dialog.wayOut')}</p>
        <div className={css['wayOut']}>
          <UnsettledLine unsettled={unsettled} />
          <Button size="xs" leftSection={<IconRefresh size={14} aria-hidden />} onClick={onCheck}>
            {t('action.checkNow')}
          </Button>
        </div>
      </Notice>
      <details className={css['fold']} onToggle={(event) => onOverride(event.currentTarget.open)}>
        <summary>{t('action.dialog.override')}</summary>
        <Override {...fields} count={unsettled.count} />
      </details>
    </>
  );
};
