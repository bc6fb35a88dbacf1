// The label of a job, to stick on the terminal: what was done or is to be done, when, by whom, and when it comes again.
import { labelLayouts } from '../../../../shared/register/labelData.ts';
import { jobLink, terminalLink } from '../../../../shared/register/terminalLink.ts';
import { localDay } from '../../../ui/people/localDay.ts';
import { formatDay } from '../../../ui/planner/days.ts';
import css from './Paper.module.css';
import { Code } from './PaperHead.tsx';
import type { PaperProps } from './paperParts.ts';

const codeSizes = { a4: 24, roll80: 28, roll58: 21 } as const;

const linesOf = ({ job, unit, words, nextOn, isSimulated }: PaperProps): readonly (readonly [string, boolean])[] => {
  const { t, say, language } = words;
  const day = (on: string): string => formatDay(on, language, 'date');
  const { doneAt, dueOn } = job;
  const when =
    doneAt === null
      ? `${t('jobPaper.label.due')} ${day(dueOn)}`
      : `${t('jobPaper.label.done')} ${day(localDay(new Date(doneAt)))}`;
  const known = (text: string, value: string | null | undefined): string | null =>
    value == null ? null : `${text} ${value}`;
  const lines: (readonly [string | null, boolean])[] = [
    [isSimulated ? t('app.simulated') : null, true],
    [say(job.title), true],
    [job.unitName ?? job.store ?? t('job.ofShop'), false],
    [known('SN', unit?.serialNumber), false],
    [when, true],
    [known(t('jobPaper.label.by'), job.doneBy ?? job.assignee), false],
    [known(t('jobPaper.label.next'), nextOn === null ? null : day(nextOn)), true],
  ];
  return lines.flatMap(([text, isStrong]) => (text === null ? [] : [[text, isStrong] as const]));
};

const Label = (props: PaperProps) => {
  const { job, unit, words, paper } = props;
  const { label } = labelLayouts.a4;
  const size = paper === 'a4' ? { width: `${String(label[0])}mm`, height: `${String(label[1])}mm` } : {};
  return (
    <div className={css['label']} data-paper={paper} style={size}>
      <Code
        text={unit?.serialNumber == null ? jobLink(job.id) : terminalLink(unit.serialNumber)}
        millimetres={codeSizes[paper]}
        label={words.t('jobPaper.code')}
      />
      <div className={css['headText']}>
        {linesOf(props).map(([text, isStrong]) => (
          <p key={text} className={isStrong ? css['strong'] : undefined}>
            {text}
          </p>
        ))}
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
