// The text of a guide on the screen, and the same on paper.
import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import type { Guide, GuideSection } from '../../../shared/knowhow/guide.ts';
import { guideSources } from '../../../shared/knowhow/guideSources.ts';
import { formatTime } from '../../ui/dateTime.ts';
import printed from '../../ui/Printed.module.css';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';

const Lines = ({ section: { kind, lines } }: { readonly section: GuideSection }) => {
  const { say } = useWords();
  if (kind === 'steps') {
    return (
      <ol className={css['guideLines']}>
        {lines.map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ol>
    );
  }
  return (
    <ul className={kind === 'never' ? `${css['guideLines'] ?? ''} ${css['never'] ?? ''}` : css['guideLines']}>
      {lines.map((line) => (
        <li key={line.en}>
          {kind === 'never' ? <IconBan size={16} aria-hidden className={css['neverSign']} /> : null}
          <span>{say(line)}</span>
        </li>
      ))}
    </ul>
  );
};

const Sources = ({ guide }: { readonly guide: Guide }) => {
  const { say } = useWords();
  return (
    <ul className={css['guideLines']}>
      {guide.sources.map((source) => (
        <li key={source}>{say(guideSources[source])}</li>
      ))}
    </ul>
  );
};

/** All sections of a guide, with its sources. */
export const GuideText = ({ guide }: { readonly guide: Guide }) => {
  const { t, say } = useWords();
  return (
    <div className={css['guide']}>
      {guide.sections.map((section) => (
        <Section key={section.title.en} title={say(section.title)}>
          <Lines section={section} />
        </Section>
      ))}
      <Section title={t('guide.sources')}>
        <div className={css['soft']}>
          <Sources guide={guide} />
        </div>
      </Section>
    </div>
  );
};

/** Only seen by a printer: A4, black on white. */
export const PrintedGuide = ({ guide }: { readonly guide: Guide }) => {
  const { t, say, language, colon } = useWords();
  const [madeAt] = useState(() => Date.now());
  return (
    <OnPaper>
      <div className={`${printed['paper'] ?? ''} ${css['printedGuide'] ?? ''}`} aria-hidden data-printed-guide="">
        <h1>{say(guide.title)}</h1>
        <p>{say(guide.summary)}</p>
        {guide.sections.map((section) => (
          <div key={section.title.en}>
            <h2>{say(section.title)}</h2>
            {section.kind === 'steps' ? (
              <ol>
                {section.lines.map((line) => (
                  <li key={line.en}>{say(line)}</li>
                ))}
              </ol>
            ) : (
              <ul>
                {section.lines.map((line) => (
                  <li key={line.en}>
                    {section.kind === 'never' ? '✗ ' : ''}
                    {say(line)}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
        <div className={printed['small']}>
          <p>
            {t('guide.sources')}
            {colon}
            {guide.sources.map((source) => say(guideSources[source])).join(language === 'zh' ? '；' : '; ')}
          </p>
          <p>
            {t('guide.printed', {
              name: t('app.name'),
              title: say(guide.title),
              version: guide.version,
              at: formatTime(madeAt, language, 'dateTime'),
            })}
          </p>
        </div>
      </div>
    </OnPaper>
  );
};
