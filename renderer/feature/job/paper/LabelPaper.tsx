// The label of a job, to stick on the terminal: what was done or is to be done, when, by whom, and when it comes again.
import { labelLayouts } from '../../../../shared/register/labelData.ts';
import { jobLink, terminalLink } from '../../../../shared/register/terminalLink.ts';
import { localDay } from '../../../ui/people/localDay.ts';
import { formatDay } from '../../../ui/planner/days.ts';
import css from './Paper.module.css';
import { Code } from './PaperHead.tsx';
import type { PaperProps } from './paperParts.ts';

const codeSizes = { a4: 24, roll80: 28, roll58: 21 } as const;

const Label = ({ job, unit, words, paper, nextOn, isSimulated }: PaperProps) => {
  const { t, say, language } = words;
  const day = (on: string): string => formatDay(on, language, 'date');
  const by = job.doneBy ?? job.assignee;
  const serial = unit?.serialNumber ?? null;
  const { label } = labelLayouts.a4;
  const size = paper === 'a4' ? { width: `${String(label[0])}mm`, height: `${String(label[1])}mm` } : {};
  return (
    <div className={css['label']} data-paper={paper} style={size}>
      <Code
        text={serial === null ? jobLink(job.id) : terminalLink(serial)}
        millimetres={codeSizes[paper]}
        label={t('jobPaper.code')}
      />
      <div className={css['headText']}>
        {isSimulated ? <p className={css['strong']}>{t('app.simulated')}</p> : null}
        <p className={css['strong']}>{say(job.title)}</p>
        <p>{job.unitName ?? job.store ?? t('job.ofShop')}</p>
        {serial === null ? null : <p>SN {serial}</p>}
        <p className={css['strong']}>
          {job.doneAt === null
            ? `${t('jobPaper.label.due')} ${day(job.dueOn)}`
            : `${t('jobPaper.label.done')} ${day(localDay(new Date(job.doneAt)))}`}
        </p>
        {by === null ? null : (
          <p>
            {t('jobPaper.label.by')} {by}
          </p>
        )}
        {nextOn === null ? null : (
          <p className={css['strong']}>
            {t('jobPaper.label.next')} {day(nextOn)}
          </p>
        )}
      </div>
    </div>
  );
};

/** On A4 in its place on a sheet of labels, on a roll as wide as the roll. */
export const LabelPaper = (props: PaperProps & { readonly skip: number }) => {
  const { columns, rows, label: size, top, left, gap } = labelLayouts.a4;
  if (props.paper !== 'a4') return <Label {...props} />;
  const skip = Math.min(props.skip, columns * rows - 1);
  return (
    <div
      className={css['labelSheet']}
      style={{
        padding: `${String(top)}mm 0 0 ${String(left)}mm`,
        gridTemplateColumns: `repeat(${String(columns)}, ${String(size[0])}mm)`,
        gridAutoRows: `${String(size[1])}mm`,
        columnGap: `${String(gap)}mm`,
      }}
    >
      {Array.from({ length: skip }, (_, at) => `used ${String(at)}`).map((key) => (
        <div key={key} />
      ))}
      <Label {...props} />
    </div>
  );
};
