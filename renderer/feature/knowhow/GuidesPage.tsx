// The guides: searched in either language, read, printed.
import { Anchor } from '@mantine/core';
import { IconBook } from '@tabler/icons-react';
import { useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import { allGuides } from '../../../shared/knowhow/allGuides.ts';
import { type Guide, guideTopics } from '../../../shared/knowhow/guide.ts';
import { searchGuides } from '../../../shared/knowhow/searchGuides.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';

const GuideRow = ({ guide }: { readonly guide: Guide }) => {
  const { t, say } = useWords();
  return (
    <li className={css['row']}>
      <div>
        <Anchor component={Link} to={`/knowhow/guide/${guide.id}`} className={css['rowTitle'] ?? ''}>
          {say(guide.title)}
        </Anchor>
        <p className={css['soft']}>{say(guide.summary)}</p>
      </div>
      {guide.training.length === 0 ? null : <ToneBadge tone="accent">{t('guide.training')}</ToneBadge>}
    </li>
  );
};

const Found = ({ guides }: { readonly guides: readonly Guide[] }) => {
  const { t } = useWords();
  return (
    <Section title={t('guide.count', { count: guides.length })} inset="flush">
      <ul className={css['rows']}>
        {guides.map((guide) => (
          <GuideRow key={guide.id} guide={guide} />
        ))}
      </ul>
    </Section>
  );
};

const ByTopic = () => {
  const { t } = useWords();
  return guideTopics.map((topic) => (
    <Section key={topic} title={t(`guide.topics.${topic}`)} inset="flush">
      <ul className={css['rows']}>
        {allGuides
          .filter((guide) => guide.topic === topic)
          .map((guide) => (
            <GuideRow key={guide.id} guide={guide} />
          ))}
      </ul>
    </Section>
  ));
};

/** The list; what was searched for stays in the address. */
export const GuidesPage = () => {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  useFilterKey(field);
  const typed = address.get('q') ?? '';
  const found = searchGuides(allGuides, typed);
  return (
    <Page
      title={t('guide.title')}
      lead={t('guide.lead')}
      toolbar={
        <div className={css['toolbar']}>
          <SearchInput
            inputRef={field}
            className={css['search']}
            label={t('guide.search')}
            clearLabel={t('guide.clearSearch')}
            value={typed}
            onSearch={(text) => setAddress(text.trim() === '' ? {} : { q: text }, { replace: true })}
          />
          <span className={css['soft']} role="status">
            {typed.trim() === '' ? '' : t('guide.count', { count: found.length })}
          </span>
        </div>
      }
    >
      {typed.trim() === '' ? <ByTopic /> : null}
      {typed.trim() !== '' && found.length > 0 ? <Found guides={found} /> : null}
      {found.length > 0 ? null : (
        <EmptyState icon={<IconBook size={40} stroke={1.4} />} title={t('guide.none')}>
          {t('guide.noneHint')}
        </EmptyState>
      )}
    </Page>
  );
};
