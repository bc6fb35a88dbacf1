// Printing a job: what, on which paper, in which language; looked at first, then printed or saved as PDF.
import { Anchor, Button, NativeSelect, NumberInput } from '@mantine/core';
import { IconArrowLeft, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import type { Job } from '../../../../shared/job/job.ts';
import { type Language, languages } from '../../../../shared/model/bilingual.ts';
import { type Paper, paperNames } from '../../../../shared/print/paper.ts';
import { labelLayouts } from '../../../../shared/register/labelData.ts';
import { useSession } from '../../../bridge/Session.tsx';
import { useAnswer } from '../../../bridge/useAnswer.ts';
import { useCommand } from '../../../bridge/useCommand.ts';
import { ErrorNotice } from '../../../ui/ErrorNotice.tsx';
import { Loading } from '../../../ui/Loading.tsx';
import { Page } from '../../../ui/Page.tsx';
import { PaperPreview } from '../../../ui/print/PaperPreview.tsx';
import { paperWords } from '../../../ui/print/paperWords.ts';
import { toast } from '../../../ui/toast.ts';
import { useIdParam } from '../../../ui/useIdParam.ts';
import { useWords } from '../../../ui/useWords.ts';
import { loosePhotos } from '../answerInput.ts';
import css from '../Job.module.css';
import { LabelPaper } from './LabelPaper.tsx';
import { LoadPicture } from './LoadPicture.tsx';
import { type PaperProps, shortNumber } from './paperParts.ts';
import { RecordPaper } from './RecordPaper.tsx';
import { SheetPaper } from './SheetPaper.tsx';
import { type PaperFacts, usePaperFacts } from './usePaperFacts.ts';

const whats = ['sheet', 'record', 'label'] as const;

interface Wishes {
  readonly what: (typeof whats)[number];
  readonly paper: Paper;
  readonly language: Language;
  readonly skip: number;
}

interface ControlsProps {
  readonly wishes: Wishes;
  readonly onWish: (change: Partial<Wishes>) => void;
}

const Controls = ({ wishes, onWish }: ControlsProps) => {
  const { t } = useWords();
  const { what, paper, language, skip } = wishes;
  const { columns, rows } = labelLayouts.a4;
  return (
    <div className={css['paperControls']}>
      <NativeSelect
        label={t('jobPaper.what')}
        value={what}
        data={whats.map((each) => ({ value: each, label: t(`jobPaper.whats.${each}`) }))}
        onChange={(event) => onWish({ what: whats.find((each) => each === event.currentTarget.value) ?? 'sheet' })}
      />
      <NativeSelect
        label={t('jobPaper.paper')}
        value={paper}
        data={paperNames.map((each) => ({ value: each, label: t(`jobPaper.papers.${each}`) }))}
        onChange={(event) => onWish({ paper: paperNames.find((each) => each === event.currentTarget.value) ?? 'a4' })}
      />
      <NativeSelect
        label={t('jobPaper.language')}
        value={language}
        data={languages.map((each) => ({ value: each, label: t(`language.${each}`) }))}
        onChange={(event) => onWish({ language: languages.find((each) => each === event.currentTarget.value) ?? 'zh' })}
      />
      {what === 'label' && paper === 'a4' ? (
        <NumberInput
          label={t('jobPaper.place')}
          value={skip + 1}
          min={1}
          max={columns * rows}
          clampBehavior="strict"
          allowDecimal={false}
          onChange={(value) => onWish({ skip: typeof value === 'number' ? Math.max(0, value - 1) : 0 })}
        />
      ) : null}
    </div>
  );
};

type KnownProps = PaperFacts & { readonly job: Job };

const Back = ({ jobId }: { readonly jobId: string }) => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to={`/plan/job/${jobId}`} className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {t('jobPaper.back')}
    </Anchor>
  );
};

const Printed = ({ what, skip, ...props }: PaperProps & Pick<Wishes, 'what' | 'skip'>) => {
  if (what === 'sheet') return <SheetPaper {...props} />;
  return what === 'record' ? <RecordPaper {...props} /> : <LabelPaper {...props} skip={skip} />;
};

const Known = ({ job, template, unit, attachments, nextOn }: KnownProps) => {
  const { t, say, language } = useWords();
  const { shop } = useSession();
  const [wishes, setWishes] = useState<Wishes>({
    what: job.state === 'done' ? 'record' : 'sheet',
    paper: 'a4',
    language,
    skip: 0,
  });
  const [height, setHeight] = useState<number | null>(null);
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const { run, isPending, error, forgetError } = useCommand('print.savePdf');
  const { what, paper } = wishes;
  const words = paperWords(wishes.language);
  const photos = attachments.filter(({ mediaType }) => mediaType !== 'application/pdf');
  const isWaiting = what === 'record' && photos.some(({ id }) => !pictures.has(id));
  const keep = useCallback(
    (id: string, address: string) => setPictures((before) => new Map(before).set(id, address)),
    [],
  );
  const title = `${words.t(`jobPaper.${what === 'label' ? 'record' : what}`)} ${words.say(job.title)}`;
  const save = (): void =>
    void run({
      language,
      name: `${say(job.title)} ${job.unitName ?? job.store ?? ''} ${shortNumber(job.id)}`.slice(0, 80),
      paper,
      height,
      foot: what === 'label' ? '' : `${title} · ${shortNumber(job.id)}`.slice(0, 200),
    }).then((result) => {
      if (result.ok && result.value !== null) toast(t('jobPaper.saved'));
    });
  return (
    <Page
      above={<Back jobId={job.id} />}
      title={t('jobPaper.title', { title: say(job.title) })}
      lead={t('jobPaper.lead')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            loading={isPending}
            disabled={isWaiting}
            onClick={save}
          >
            {t('jobPaper.savePdf')}
          </Button>
          <Button
            leftSection={<IconPrinter size={16} aria-hidden />}
            disabled={isWaiting}
            onClick={() => window.print()}
          >
            {t('jobPaper.print')}
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <Controls wishes={wishes} onWish={(change) => setWishes((before) => ({ ...before, ...change }))} />
      {photos.map(({ id }) => (
        <LoadPicture key={id} attachmentId={id} onLoaded={keep} />
      ))}
      <p className={css['soft']} role="status">
        {isWaiting ? t('jobPaper.waiting') : ''}
      </p>
      <PaperPreview
        paper={paper}
        label={t('jobPaper.preview')}
        lang={wishes.language === 'zh' ? 'zh-CN' : 'en'}
        isBare={what === 'label'}
        height={height}
        onHeight={setHeight}
      >
        <Printed
          what={what}
          skip={wishes.skip}
          job={job}
          template={template}
          unit={unit}
          paper={paper}
          words={words}
          pictures={pictures}
          loose={loosePhotos(job, photos).map(({ id }) => id)}
          nextOn={nextOn}
          isSimulated={shop.shop === 'simulated'}
        />
      </PaperPreview>
    </Page>
  );
};

const Gathered = ({ job }: { readonly job: Job }) => {
  const { t } = useWords();
  const { known, failed } = usePaperFacts(job);
  if (known !== null) return <Known job={job} {...known} />;
  return (
    <Page above={<Back jobId={job.id} />} title={t('jobPaper.preview')}>
      {failed === null ? (
        <Loading rows={4} height={80} />
      ) : (
        <ErrorNotice error={failed.error} onRetry={failed.reload} />
      )}
    </Page>
  );
};

/** `/plan/job/`, the id of one, and `/print`. */
export const JobPaperPage = () => {
  const { t } = useWords();
  const jobId = useIdParam('jobId');
  const answer = useAnswer('jobs.get', { jobId });
  if (answer.state === 'filled') return <Gathered key={jobId} job={answer.value} />;
  return (
    <Page above={<Back jobId={jobId} />} title={t('jobPaper.preview')}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={4} height={80} />
      )}
    </Page>
  );
};
