// The captures that have ended: look, save, replay, remove.
import { ActionIcon, Button, Menu, Modal } from '@mantine/core';
import { IconDots, IconEye, IconPlayerPlay, IconTrash, IconVideo } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Capture } from '../../../shared/model/capture.ts';
import { useSession } from '../../bridge/Session.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { useMay } from '../../bridge/useMay.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MissingRecord } from '../../ui/MissingRecord.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import table from '../../ui/Table.module.css';
import { useShownRecord } from '../../ui/useShownRecord.ts';
import { useWords } from '../../ui/useWords.ts';
import { useMaskedWords } from './PreviewDialog.tsx';
import css from './Traffic.module.css';
import type { CaptureControl } from './useCaptures.ts';

type Question = { readonly kind: 'remove' | 'replay'; readonly capture: Capture } | null;

const AskDialog = ({
  question,
  onNo,
  onYes,
}: {
  readonly question: NonNullable<Question>;
  readonly onNo: () => void;
  readonly onYes: () => void;
}) => {
  const { t } = useWords();
  const { kind } = question;
  return (
    <Modal
      opened
      onClose={onNo}
      title={t(`traffic.${kind}Title`)}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <p>{t(`traffic.${kind}Text`)}</p>
      <div className={css['buttons']} style={{ justifyContent: 'flex-end', marginTop: 18 }}>
        <Button variant="default" onClick={onNo}>
          {t('app.common.cancel')}
        </Button>
        <Button data-danger={kind === 'remove'} onClick={onYes}>
          {t(`traffic.${kind}Now`)}
        </Button>
      </div>
    </Modal>
  );
};

interface CaptureRowProps {
  readonly capture: Capture;
  readonly onPreview: () => void;
  readonly onReplay: () => void;
  readonly onRemove: () => void;
}

const CaptureRow = ({ capture, onPreview, onReplay, onRemove }: CaptureRowProps) => {
  const replay = useMay('captures.replay');
  const reading = useMay('captures.part');
  const removing = useMay('captures.remove');
  const { t, language } = useWords();
  const maskedWords = useMaskedWords();
  const { startedAt, endedBy, state, note, messages, bytes, lines, isReplayed, importedFrom } = capture;
  const name = note ?? importedFrom ?? lines.map(({ model, address }) => model ?? address).join(' · ');
  return (
    <tr data-record={capture.id}>
      <td className={css['short']}>
        <time dateTime={startedAt} title={formatTime(startedAt, language, 'exact')}>
          {formatTime(startedAt, language, 'short')}
        </time>
      </td>
      <td>
        <div className={css['captureName']}>
          {name === '' ? null : <strong>{name}</strong>}
          <ToneBadge tone={state === 'incomplete' ? 'warn' : 'pass'}>
            {t(`traffic.states.${state === 'incomplete' ? 'incomplete' : 'complete'}`)}
          </ToneBadge>
          {capture.simulated ? <SimulatedMark /> : null}
          {isReplayed ? <ToneBadge tone="accent">{t('traffic.replayed')}</ToneBadge> : null}
        </div>
        <div className={css['second']}>
          <span>{t('traffic.messages', { count: messages })}</span>
          <span>{maskedWords(capture)}</span>
          {endedBy === null || endedBy === 'person' ? null : <span>{t(`traffic.ends.${endedBy}`)}</span>}
          {importedFrom === null ? null : <span>{t('traffic.fromFile', { file: importedFrom })}</span>}
        </div>
      </td>
      <td className={css['short']}>{byteSize(bytes)}</td>
      <td>
        <div className={css['captureActions']}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEye size={16} aria-hidden />}
            onClick={onPreview}
            {...reading.may}
          >
            {t('traffic.preview')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            onClick={onReplay}
            {...replay.may}
          >
            {isReplayed ? t('traffic.unreplay') : t('traffic.replay')}
          </Button>
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <ActionIcon size={30} variant="subtle" color="gray" aria-label={t('traffic.more')}>
                <IconDots size={16} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                color="red"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={onRemove}
                {...removing.may}
              >
                {t('traffic.remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </td>
    </tr>
  );
};

/** All captures, newest first. */
export const CaptureList = ({ control }: { readonly control: CaptureControl }) => {
  const { t } = useWords();
  const { shop } = useSession();
  const navigate = useNavigate();
  const replay = useCommand('captures.replay');
  const openShop = useCommand('shop.open');
  const [question, setQuestion] = useState<Question>(null);
  const shown = useShownRecord(control.state === 'filled');

  const startReplay = async (captureId: string): Promise<void> => {
    const result = await replay.run({ captureId, isOn: true });
    if (!result.ok) return;
    if (shop.shop === 'own') await openShop.run({ shop: 'simulated' });
    await navigate('/');
  };
  const answer = (): void => {
    if (question === null) return;
    const { kind, capture } = question;
    setQuestion(null);
    if (kind === 'remove') control.remove(capture.id);
    else void startReplay(capture.id);
  };

  if (control.state === 'loading') {
    return (
      <div className={css['message']}>
        <Loading rows={4} height={52} />
      </div>
    );
  }
  if (control.captures.length === 0) {
    return (
      <>
        <MissingRecord shown={shown} />
        <EmptyState icon={<IconVideo size={24} />} title={t('traffic.noCaptures')}>
          {t('traffic.noCapturesHint')}
        </EmptyState>
      </>
    );
  }
  return (
    <div className={css['captures']}>
      <MissingRecord shown={shown} />
      {replay.error === null ? null : <ErrorNotice error={replay.error} onDismiss={replay.forgetError} />}
      <div className={css['card']}>
        <table className={table['table']}>
          <caption>{t('traffic.captureTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('traffic.started')}</th>
              <th scope="col">{t('traffic.what')}</th>
              <th scope="col">{t('traffic.size')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {control.captures.map((capture) => (
              <CaptureRow
                key={capture.id}
                capture={capture}
                onPreview={() => control.preview(capture.id)}
                onReplay={() =>
                  capture.isReplayed
                    ? void replay.run({ captureId: capture.id, isOn: false })
                    : setQuestion({ kind: 'replay', capture })
                }
                onRemove={() => setQuestion({ kind: 'remove', capture })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {question === null ? null : <AskDialog question={question} onNo={() => setQuestion(null)} onYes={answer} />}
    </div>
  );
};
