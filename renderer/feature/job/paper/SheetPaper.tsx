// The sheet that is taken along and filled in by hand: every point with boxes or a line, its limits, and room for notes.
import { neededSignatures } from '../../../../shared/job/jobProgress.ts';
import type { TemplateItem } from '../../../../shared/job/template.ts';
import { rangeOf } from '../answerInput.ts';
import css from './Paper.module.css';
import { PaperFoot, PaperHead } from './PaperHead.tsx';
import type { PaperProps } from './paperParts.ts';

const noteLines = ['first', 'second', 'third'];

interface PointProps {
  readonly item: TemplateItem;
  readonly words: PaperProps['words'];
}

/** What has to be met, in words. */
export const rangeWords = ({ item, words }: PointProps): string | null => {
  const range = item.type === 'number' ? rangeOf(item) : null;
  return range === null ? null : words.t(`job.list.${range.kind}`, { least: range.least, most: range.most });
};

const Blank = ({ item, words }: PointProps) => {
  const { t, say } = words;
  const none = `☐ ${t('job.list.results.notApplicable')}`;
  if (item.type === 'check' || item.type === 'photo') {
    return (
      <span>
        <span className={css['boxes']}>☐ {t('job.list.results.pass')}</span>{' '}
        <span className={css['boxes']}>☐ {t('job.list.results.fail')}</span>{' '}
        <span className={css['boxes']}>{none}</span>
      </span>
    );
  }
  if (item.type === 'choice')
    return <span>{[...item.choices.map((choice) => `☐ ${say(choice)}`), none].join('  ')}</span>;
  return (
    <span>
      <span className={css['blank']}>&nbsp;</span> {item.unit ?? ''}
    </span>
  );
};

const Points = ({ template, paper, words }: PaperProps) => {
  const { t, say } = words;
  if (template === null) return null;
  const text = (item: TemplateItem) => (
    <>
      <span className={css['strong']}>{say(item.title)}</span>
      {item.isRequired ? '' : ` (${t('job.list.optional')})`}
      {item.photo === 'required' ? ` · ${t('job.photo.required')}` : ''}
      {item.help === null ? null : <div className={css['small']}>{say(item.help)}</div>}
    </>
  );
  if (paper !== 'a4') {
    return (
      <ol className={css['points']}>
        {template.items.map((item, at) => (
          <li key={item.id}>
            {at + 1}. {text(item)}
            <div>
              <Blank item={item} words={words} />
            </div>
            <div className={css['small']}>{rangeWords({ item, words })}</div>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <table>
      <thead>
        <tr>
          <th style={{ width: '8mm' }}>#</th>
          <th>{t('jobPaper.point')}</th>
          <th style={{ width: '62mm' }}>{t('jobPaper.result')}</th>
        </tr>
      </thead>
      <tbody>
        {template.items.map((item, at) => (
          <tr key={item.id}>
            <td>{at + 1}</td>
            <td>{text(item)}</td>
            <td>
              <Blank item={item} words={words} />
              <div className={css['small']}>{rangeWords({ item, words })}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Without a checklist only head, notes and signatures. */
export const SheetPaper = (props: PaperProps) => {
  const { template, paper, words, job } = props;
  const { t } = words;
  const roles = template === null ? (['worker'] as const) : neededSignatures(template);
  return (
    <>
      <PaperHead {...props} kind="sheet" />
      <Points {...props} />
      <h2>{t('jobPaper.notes')}</h2>
      {noteLines.map((line) => (
        <div key={line} className={css['noteLine']} />
      ))}
      <div className={css['signs']}>
        {roles.map((role) => (
          <div key={role} className={css['sign']} data-narrow={paper !== 'a4'}>
            {t(`job.sign.${role}`)} <span className={css['signLine']} />
          </div>
        ))}
        <div className={css['sign']} data-narrow={paper !== 'a4'}>
          {t('jobPaper.day')} <span className={css['signLine']} />
        </div>
      </div>
      <PaperFoot job={job} words={words} />
    </>
  );
};
