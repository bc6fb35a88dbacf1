// Changes of rules, announced maintenance and restrictions, as the owner entered them.
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconEdit, IconPlus, IconSpeakerphone, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PublicNotice } from '../../../shared/knowhow/publicNotice.ts';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { NoticeLine } from '../../ui/notices/NoticeLine.tsx';
import { useNotices } from '../../ui/notices/useNotices.ts';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';
import { NoticeDialog } from './NoticeDialog.tsx';
import { RemoveNoticeDialog, ReviewNoticeDialog } from './NoticeDialogs.tsx';

type Doing =
  | { readonly what: 'edit'; readonly notice: PublicNotice | null }
  | { readonly what: 'review' | 'remove'; readonly notice: PublicNotice };

const Row = ({ notice, onDo }: { readonly notice: PublicNotice; readonly onDo: (doing: Doing) => void }) => {
  const { t } = useWords();
  const { title } = notice;
  return (
    <li className={css['row']}>
      <NoticeLine notice={notice} />
      <div className={css['actions']}>
        {notice.review !== null ? null : (
          <Button
            size="xs"
            variant="light"
            aria-label={t('notice.reviewNamed', { title })}
            onClick={() => onDo({ what: 'review', notice })}
          >
            {t('notice.review')}
          </Button>
        )}
        <Tooltip label={t('notice.edit')}>
          <ActionIcon aria-label={t('notice.editNamed', { title })} onClick={() => onDo({ what: 'edit', notice })}>
            <IconEdit size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('notice.remove')}>
          <ActionIcon aria-label={t('notice.removeNamed', { title })} onClick={() => onDo({ what: 'remove', notice })}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
    </li>
  );
};

const List = ({ onDo }: { readonly onDo: (doing: Doing) => void }) => {
  const { t } = useWords();
  const notices = useNotices();
  if (notices.state === 'loading') return <Loading rows={3} height={72} />;
  if (notices.state === 'failed') return <ErrorNotice error={notices.error} onRetry={notices.reload} />;
  if (notices.value.length === 0) {
    return (
      <EmptyState
        icon={<IconSpeakerphone size={40} stroke={1.4} />}
        title={t('notice.none')}
        action={<Button onClick={() => onDo({ what: 'edit', notice: null })}>{t('notice.add')}</Button>}
      >
        {t('notice.noneHint')}
      </EmptyState>
    );
  }
  return (
    <Section title={t('notice.list')} inset="flush">
      <ul className={css['rows']}>
        {notices.value.map((notice) => (
          <Row key={notice.id} notice={notice} onDo={onDo} />
        ))}
      </ul>
    </Section>
  );
};

const Dialog = ({ doing, onClose }: { readonly doing: Doing; readonly onClose: () => void }) => {
  if (doing.what === 'edit') return <NoticeDialog notice={doing.notice} onClose={onClose} />;
  if (doing.what === 'review') return <ReviewNoticeDialog notice={doing.notice} onClose={onClose} />;
  return <RemoveNoticeDialog notice={doing.notice} onClose={onClose} />;
};

/** Those in force first. */
export const NoticesPage = () => {
  const { t } = useWords();
  const allowed = useMay('knowhow.saveNotice');
  const [doing, setDoing] = useState<Doing | null>(null);
  return (
    <Page
      title={t('notice.title')}
      lead={t('notice.lead')}
      actions={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setDoing({ what: 'edit', notice: null })}
          {...allowed.may}
        >
          {t('notice.add')}
        </Button>
      }
    >
      <List onDo={setDoing} />
      {doing === null ? null : (
        <Dialog key={`${doing.what} ${doing.notice?.id ?? ''}`} doing={doing} onClose={() => setDoing(null)} />
      )}
    </Page>
  );
};
