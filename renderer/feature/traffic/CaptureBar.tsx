// Starting and stopping a capture, and how far it has come.
import { Button, Checkbox, Group, Menu, Modal, Textarea } from '@mantine/core';
import { IconChevronDown, IconFolderOpen, IconPlayerRecord, IconPlayerStopFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { type Capture, captureLimits } from '../../../shared/model/capture.ts';
import type { Port } from '../../../shared/model/port.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useMay } from '../../bridge/useMay.ts';
import { byteSize } from '../../ui/byteSize.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Traffic.module.css';
import type { CaptureControl } from './useCaptures.ts';

const all = 'all';

const StartDialog = ({
  isOpen,
  chosen,
  onClose,
  onStart,
}: {
  readonly isOpen: boolean;
  readonly chosen: string | null;
  readonly onClose: () => void;
  readonly onStart: (addresses: string[], note: string) => void;
}) => {
  const { t } = useWords();
  const ports = useAnswer('ports.list', {});
  const [addresses, setAddresses] = useState<string[]>(chosen === null ? [] : [chosen]);
  const [note, setNote] = useState('');
  // No port chosen means all of them; one that is chosen takes the place of all.
  const choose = (ticked: readonly string[]): void => {
    const isAll = ticked.includes(all) && addresses.length > 0;
    setAddresses(isAll ? [] : ticked.filter((address) => address !== all));
  };
  const listed: readonly Port[] = ports.state === 'filled' ? ports.value : [];
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('traffic.startTitle')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onStart(addresses, note.trim());
        }}
      >
        <Checkbox.Group
          label={t('traffic.startPorts')}
          value={addresses.length === 0 ? [all] : addresses}
          onChange={choose}
        >
          <Group gap={8} mt={8} style={{ flexDirection: 'column', alignItems: 'flex-start' }}>
            <Checkbox label={t('traffic.startAll')} value={all} />
            {listed.map(({ address, name }) => (
              <Checkbox key={address} value={address} label={name === address ? name : `${name} · ${address}`} />
            ))}
          </Group>
        </Checkbox.Group>
        <Textarea
          label={t('traffic.startNote')}
          placeholder={t('traffic.startNoteHint')}
          maxLength={300}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={css['buttons']} style={{ justifyContent: 'flex-end' }}>
          <Button variant="default" onClick={onClose}>
            {t('app.common.cancel')}
          </Button>
          <Button type="submit">{t('traffic.startNow')}</Button>
        </div>
      </form>
    </Modal>
  );
};

/** The buttons at the head of the page. */
export const CaptureButtons = ({
  control,
  address,
}: {
  readonly control: CaptureControl;
  readonly address: string | null;
}) => {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const importing = useMay('captures.import');
  const starting = useMay('captures.start');
  const stopping = useMay('captures.stop');
  const { running } = control;
  const start = (addresses: string[], note: string) => {
    setIsAsking(false);
    control.start(addresses, note);
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFolderOpen size={16} aria-hidden />}
        loading={control.isImporting}
        onClick={control.openFile}
        {...importing.may}
      >
        {t('traffic.import')}
      </Button>
      {running === null ? (
        <Button.Group>
          <Button
            leftSection={<IconPlayerRecord size={16} aria-hidden />}
            loading={control.isStarting}
            onClick={() => start(address === null ? [] : [address], '')}
            {...starting.may}
          >
            {t('traffic.start')}
          </Button>
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <Button px={9} aria-label={t('traffic.startMenu')}>
                <IconChevronDown size={16} aria-hidden />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setIsAsking(true)} {...starting.may}>
                {t('traffic.startWith')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </Button.Group>
      ) : (
        <Button
          color="red.9"
          leftSection={<IconPlayerStopFilled size={16} aria-hidden />}
          loading={control.isStopping}
          onClick={control.stop}
          {...stopping.may}
        >
          {control.isStopping ? t('traffic.stopping') : t('traffic.stop')}
        </Button>
      )}
      {isAsking ? <StartDialog isOpen chosen={address} onClose={() => setIsAsking(false)} onStart={start} /> : null}
    </>
  );
};

/** What a running capture holds so far. */
export const RunningNotice = ({ running }: { readonly running: Capture }) => {
  const { t } = useWords();
  return (
    <div className={css['message']} style={{ paddingBottom: 0 }}>
      <Notice kind="info" title={t('traffic.runningTitle')}>
        <p>
          {t('traffic.running', {
            messages: running.messages,
            size: byteSize(running.bytes),
            most: byteSize(captureLimits.bytes),
            minutes: captureLimits.minutes,
          })}
          {running.dropped > 0 ? ` · ${t('traffic.dropped', { count: running.dropped })}` : ''}
        </p>
        <p>{t('traffic.runningHint')}</p>
      </Notice>
    </div>
  );
};
