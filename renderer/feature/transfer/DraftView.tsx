// A file that was compared: what it is, how many rows of which kind, the rows, and the decision.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportDraft } from '../../../shared/register/importDraft.ts';
import { useMay } from '../../bridge/useMay.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import { DraftRows } from './DraftRows.tsx';
import css from './Transfer.module.css';
import type { Show } from './useDraftRows.ts';

interface DraftViewProps {
  readonly draft: ImportDraft;
  readonly onApply: (goodRowsOnly: boolean) => void;
  readonly onChoose: () => void;
  readonly onDiscard: () => void;
}

const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const;

const FileLine = ({ draft }: Pick<DraftViewProps, 'draft'>) => {
  const { t } = useWords();
  const encoding = encodings.find((each) => each === draft.encoding);
  const parts = [
    draft.format.toUpperCase(),
    encoding === undefined ? null : t(`transfer.encodings.${encoding}`),
    draft.sheet === null ? null : t('transfer.sheet', { name: draft.sheet }),
  ];
  return <>{parts.filter((part) => part !== null).join(' · ')}</>;
};

const Ignored = ({ draft }: Pick<DraftViewProps, 'draft'>) => {
  const { t } = useWords();
  const names = draft.columns.filter(({ column }) => column === null).map(({ heading }) => heading);
  return names.length === 0 ? null : (
    <Notice kind="info" title={t('transfer.ignored', { count: names.length })}>
      <p>{names.join(' · ')}</p>
    </Notice>
  );
};

const shows = ['all', 'bad', 'new', 'changed', 'same', 'warned'] as const satisfies readonly Show[];

const Decision = ({ draft, onApply, onChoose, onDiscard }: DraftViewProps) => {
  const { t } = useWords();
  const opening = useMay('transfer.open');
  const applying = useMay('transfer.apply');
  const discarding = useMay('transfer.discard');
  const { bad, new: added, changed } = draft.counts;
  const good = added + changed;
  return (
    <div className={css['decision']}>
      <div className={css['verdict']} role="status">
        {bad > 0 ? (
          <>
            <p className={css['strong']}>{t('transfer.hasErrors', { count: bad })}</p>
            <p className={css['soft']}>{t('transfer.hasErrorsHint')}</p>
          </>
        ) : (
          <p className={css['strong']}>{good === 0 ? t('transfer.nothingToDo') : t('transfer.allGood')}</p>
        )}
      </div>
      <div className={css['buttons']}>
        <Button variant="subtle" color="gray" onClick={onDiscard} {...discarding.may}>
          {t('transfer.discard')}
        </Button>
        <Button variant="default" onClick={onChoose} {...opening.may}>
          {t('transfer.chooseOther')}
        </Button>
        {good === 0 ? null : (
          <Button onClick={() => onApply(bad > 0)} {...applying.may}>
            {bad > 0 ? t('transfer.applyGood', { count: good }) : t('transfer.apply', { count: good })}
          </Button>
        )}
      </div>
    </div>
  );
};

/** Errors are shown first where there are any. */
export const DraftView = (props: DraftViewProps) => {
  const { t } = useWords();
  const { draft } = props;
  const { counts } = draft;
  const [show, setShow] = useState<Show>(counts.bad > 0 ? 'bad' : 'all');
  const numbers: Readonly<Record<(typeof shows)[number], number>> = { ...counts, all: counts.rows };
  return (
    <>
      <Section title={draft.fileName} hint={<FileLine draft={draft} />}>
        <Decision {...props} />
      </Section>
      <Ignored draft={draft} />
      <Section
        title={t('transfer.rowsTitle')}
        inset="flush"
        actions={
          <Segments
            aria-label={t('transfer.show')}
            value={show}
            onChange={(value) => setShow(shows.find((each) => each === value) ?? 'all')}
            data={shows.map((value) => ({
              value,
              label: `${t(`transfer.outcomes.${value}`)} ${String(numbers[value])}`,
            }))}
          />
        }
      >
        <DraftRows key={`${draft.id} ${show}`} draftId={draft.id} show={show} />
      </Section>
    </>
  );
};
