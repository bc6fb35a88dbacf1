// The record of a job: every answer with source and time, what it took, photos and signatures. One visit, one record, one file.
import type { JobAnswer } from '../../../../shared/job/job.ts';
import type { TemplateItem } from '../../../../shared/job/template.ts';
import { formatTime } from '../../../ui/dateTime.ts';
import { answerWords } from '../AnswerShown.tsx';
import { answerOf } from '../answerInput.ts';
import css from './Paper.module.css';
import { PaperFoot, PaperHead } from './PaperHead.tsx';
import { type NumberedPhoto, numberedPhotos, type PaperProps } from './paperParts.ts';
import { rangeWords } from './SheetPaper.tsx';

interface PointProps {
  readonly item: TemplateItem;
  readonly answer: JobAnswer | undefined;
  readonly words: PaperProps['words'];
  readonly photos: readonly NumberedPhoto[];
}

const marks = { pass: '✓', fail: '✗', notApplicable: '–' } as const;

const Answer = ({ item, answer, words, photos }: PointProps) => {
  const { t } = words;
  const said = answerWords(words, { item, answer });
  const mark = answer?.result == null ? '' : `${marks[answer.result]} `;
  const isOutside = item.type === 'number' && answer?.result === 'fail';
  return (
    <>
      <div className={answer?.result === 'fail' ? css['strong'] : undefined}>
        {said === null ? t('job.list.unanswered') : `${mark}${said}`}
        {isOutside ? ` · ${t('job.list.outside')}` : ''}
      </div>
      <div className={css['small']}>{rangeWords({ item, words })}</div>
      {answer?.note == null ? null : <div>{answer.note}</div>}
      {photos.length === 0 ? null : (
        <div className={css['small']}>
          {t('jobPaper.photosAt', { numbers: photos.map(({ number }) => String(number)).join(', ') })}
        </div>
      )}
    </>
  );
};

const Source = ({ answer, words }: Pick<PointProps, 'answer' | 'words'>) => {
  const { t, language } = words;
  if (answer === undefined) return '–';
  const from = answer.source === 'cable' ? t('job.list.fromCable') : t('job.list.byPerson', { name: answer.by });
  return (
    <span className={css['small']}>
      {from}
      <br />
      {formatTime(answer.readAt ?? answer.at, language, 'exact')}
    </span>
  );
};

const Points = (props: PaperProps & { readonly photos: readonly NumberedPhoto[] }) => {
  const { job, template, paper, words, photos } = props;
  const { t, say } = words;
  if (template === null) return null;
  const rows = template.items.map((item, at) => ({
    item,
    number: at + 1,
    answer: answerOf(job, item.id),
    photos: photos.filter(({ point }) => point === at + 1),
  }));
  if (paper !== 'a4') {
    return (
      <ol className={css['points']}>
        {rows.map((row) => (
          <li key={row.item.id}>
            {row.number}. {say(row.item.title)}
            <Answer {...row} words={words} />
            <Source answer={row.answer} words={words} />
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
          <th style={{ width: '52mm' }}>{t('jobPaper.values')}</th>
          <th style={{ width: '42mm' }}>{t('jobPaper.source')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.item.id}>
            <td>{row.number}</td>
            <td>{say(row.item.title)}</td>
            <td>
              <Answer {...row} words={words} />
            </td>
            <td>
              <Source answer={row.answer} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Work = ({ job, words, paper }: PaperProps) => {
  const { t, language } = words;
  const { minutesSpent, downtime, parts, result, checkId } = job;
  const moment = (at: string): string => formatTime(at, language, 'dateTime');
  const facts: (readonly [string, string])[] = [
    ...(minutesSpent === null ? [] : [[t('job.work.minutes'), String(minutesSpent)] as const]),
    ...(downtime === null
      ? []
      : [
          [
            t('job.work.wasDown'),
            downtime.until === null
              ? t('job.work.stillDown', { from: moment(downtime.from) })
              : t('job.work.down', { from: moment(downtime.from), until: moment(downtime.until) }),
          ] as const,
        ]),
    ...(parts.length === 0
      ? []
      : [
          [
            t('job.parts.title'),
            parts.map(({ name, quantity }) => `${name} × ${String(quantity)}`).join(' · '),
          ] as const,
        ]),
    ...(result === null ? [] : [[t('job.work.result'), result] as const]),
    ...(checkId === null ? [] : [[t('job.facts.record'), checkId] as const]),
  ];
  if (facts.length === 0) return null;
  return (
    <>
      <h2>{t('job.work.title')}</h2>
      <dl className={css['facts']} data-narrow={paper !== 'a4'}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ gridColumn: '1 / -1' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Signatures = ({ job, words, pictures, paper }: PaperProps) => {
  const { t, language } = words;
  if (job.signatures.length === 0) return null;
  return (
    <>
      <h2>{t('job.sign.title')}</h2>
      <div className={css['signs']}>
        {job.signatures.map(({ role, name, way, at, attachmentId }) => (
          <div key={role} className={css['sign']} data-narrow={paper !== 'a4'}>
            {attachmentId === null ? null : (
              <img src={pictures.get(attachmentId)} alt={t('job.sign.picture', { name })} />
            )}
            <div>
              {t(`job.sign.${role}`)}: <span className={css['strong']}>{name}</span>
            </div>
            <div className={css['small']}>
              {t(`job.sign.ways.${way}`)} · {formatTime(at, language, 'exact')}
            </div>
          </div>
        ))}
      </div>
    </>
  );
};

const PhotoPages = ({
  template,
  words,
  pictures,
  paper,
  photos,
}: PaperProps & { readonly photos: readonly NumberedPhoto[] }) => {
  const { t, say } = words;
  if (photos.length === 0) return null;
  const caption = ({ number, point }: NumberedPhoto): string => {
    const item = point === null ? undefined : template?.items[point - 1];
    return item === undefined
      ? t('jobPaper.photoMore', { number })
      : t('jobPaper.photoOf', { number, point: String(point), title: say(item.title) });
  };
  return (
    <>
      <h2>{t('jobPaper.photos')}</h2>
      <div className={css['photos']} data-narrow={paper !== 'a4'}>
        {photos.map((photo) => (
          <figure key={photo.id}>
            <img src={pictures.get(photo.id)} alt={caption(photo)} />
            <figcaption className={css['small']}>{caption(photo)}</figcaption>
          </figure>
        ))}
      </div>
    </>
  );
};

const History = ({ job, words }: PaperProps) => {
  const { t, language } = words;
  return (
    <>
      <h2>{t('job.history.title')}</h2>
      <ul className={css['points']}>
        {job.history.map(({ at, step, operator, text }, index) => (
          <li key={`${at} ${String(index)}`} className={css['small']}>
            {formatTime(at, language, 'exact')} · {operator} ·{' '}
            {t(`job.history.steps.${step === 'assigned' && text === null ? 'unassigned' : step}`, { text: text ?? '' })}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The record; the history is on A4 only. */
export const RecordPaper = (props: PaperProps) => {
  const { job, template, words, loose, paper } = props;
  const photos = numberedPhotos(template, job, loose);
  return (
    <>
      <PaperHead {...props} kind="record" />
      <Points {...props} photos={photos} />
      <Work {...props} />
      <Signatures {...props} />
      <PhotoPages {...props} photos={photos} />
      {paper === 'a4' ? <History {...props} /> : null}
      <PaperFoot job={job} words={words} />
    </>
  );
};
