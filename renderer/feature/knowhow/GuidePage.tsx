// One guide: read, printed, and acknowledged by whoever has to know it.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconBook, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { guides } from '../../../shared/knowhow/allGuides.ts';
import { type Guide, guideIds } from '../../../shared/knowhow/guide.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Page } from '../../ui/Page.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { AcknowledgePanel } from './AcknowledgePanel.tsx';
import { GuideText, PrintedGuide } from './GuideText.tsx';
import css from './Knowhow.module.css';

const Back = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/knowhow" className={css['back'] ?? ''}>
      <IconArrowLeft size={16} aria-hidden /> {t('guide.back')}
    </Anchor>
  );
};

const KnownGuide = ({ guide }: { readonly guide: Guide }) => {
  const { t, say, language, gap } = useWords();
  const pdf = useCommand('print.savePdf');
  const save = (): void => {
    const wishes = { language, name: say(guide.title), paper: 'a4', height: null, foot: t('guide.foot') } as const;
    void pdf.run(wishes).then((result) => {
      if (result.ok && result.value !== null) toast(t('guide.saved', { file: result.value.file }));
    });
  };
  return (
    <Page
      above={<Back />}
      title={say(guide.title)}
      beside={guide.training.length === 0 ? undefined : <ToneBadge tone="accent">{t('guide.training')}</ToneBadge>}
      lead={
        <>
          {say(guide.summary)}
          {gap}
          <span>
            {t('guide.version', { version: guide.version, day: formatDay(guide.writtenOn, language, 'date') })}
          </span>
        </>
      }
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            loading={pdf.isPending}
            onClick={save}
          >
            {t('guide.savePdf')}
          </Button>
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('guide.print')}
          </Button>
        </>
      }
    >
      {pdf.error === null ? null : <ErrorNotice error={pdf.error} onDismiss={pdf.forgetError} />}
      <GuideText guide={guide} />
      {guide.training.length === 0 ? null : <AcknowledgePanel key={guide.id} guide={guide} />}
      <PrintedGuide guide={guide} />
    </Page>
  );
};

/** The page of a guide; an address that no guide has says so. */
export const GuidePage = () => {
  const { t } = useWords();
  const { guideId } = useParams();
  const id = guideIds.find((each) => each === guideId);
  if (id !== undefined) return <KnownGuide guide={guides[id]} />;
  return (
    <Page above={<Back />} title={t('guide.title')}>
      <EmptyState
        icon={<IconBook size={40} stroke={1.4} />}
        title={t('guide.unknown')}
        action={
          <Button component={Link} to="/knowhow" variant="default">
            {t('guide.back')}
          </Button>
        }
      >
        {t('guide.unknownHint')}
      </EmptyState>
    </Page>
  );
};
