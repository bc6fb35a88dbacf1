// Response codes: choose the system, type the code or the words on the screen, read what it means and what to do.

import { IconListSearch, IconMoodPuzzled } from '@tabler/icons-react';
import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { profileWords } from '../../../shared/diagnosis/responseCodes/profileWords.ts';
import { profileIds } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { CodeDetail } from './CodeDetail.tsx';
import { CodeList } from './CodeList.tsx';
import css from './CodesPanel.module.css';
import { type CodesQuery, nameOfRow, readCodesQuery, viewOf, writeCodesQuery } from './codesQuery.ts';
import { lastProfile, rememberProfile } from './lastProfile.ts';

/** Search, list and detail. */
export const CodesPanel = () => {
  const { t, say, gap } = useWords();
  const [address, setAddress] = useSearchParams();
  const searchField = useRef<HTMLInputElement>(null);
  const query = readCodesQuery(address, lastProfile());
  const { rows, detail } = viewOf(query);
  useFilterKey(searchField);
  const change = (changed: Partial<CodesQuery>): void => {
    const next = { ...query, ...changed };
    rememberProfile(next.profile);
    setAddress(writeCodesQuery(next, address), { replace: true });
  };

  return (
    <div className={css['panel']}>
      <search className={css['filters']}>
        <LaterSelect
          className={css['profile'] ?? ''}
          label={t('lookup.codes.profile')}
          value={query.profile}
          allowDeselect={false}
          onChange={(value) =>
            change({
              profile: value === 'all' ? 'all' : (profileIds.find((id) => id === value) ?? 'cn-unionpay'),
              chosen: null,
            })
          }
          data={[
            ...profileIds.map((id) => ({ value: id, label: say(profileWords[id].name) })),
            { value: 'all', label: t('lookup.codes.allProfiles') },
          ]}
        />
        <div className={css['search']} data-first-focus>
          <SearchInput
            inputRef={searchField}
            label={t('lookup.codes.search')}
            clearLabel={t('lookup.codes.clear')}
            value={query.text}
            onSearch={(text) => change({ text, chosen: null })}
          />
        </div>
        <p className={css['hint']}>
          {query.profile === 'all' ? t('lookup.codes.profileHint') : say(profileWords[query.profile].about)}
          {gap}
          <span role="status">{t('lookup.codes.count', { count: rows.length })}</span>
        </p>
      </search>
      <div className={css['columns']}>
        <div className={css['list']}>
          {rows.length === 0 ? (
            <EmptyState icon={<IconMoodPuzzled size={24} />} title={t('lookup.codes.none')}>
              {t('lookup.codes.noneHint')}
            </EmptyState>
          ) : (
            <CodeList
              rows={rows}
              chosen={detail === null ? null : nameOfRow(detail)}
              isNamed={query.profile === 'all'}
              onChoose={(chosen) => change({ chosen })}
            />
          )}
        </div>
        <div className={css['detail']}>
          {detail === null ? (
            <EmptyState icon={<IconListSearch size={24} />} title={t('lookup.codes.choose')}>
              {t('lookup.codes.chooseHint')}
            </EmptyState>
          ) : (
            <CodeDetail
              key={nameOfRow(detail)}
              row={detail}
              onOpen={(other) => change({ profile: other.profile, text: '', chosen: nameOfRow(other) })}
            />
          )}
        </div>
      </div>
    </div>
  );
};
