// Look up what stands on screens and slips: response codes and numbers, from data that came with the program.
import { Tabs } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/useWords.ts';
import { CheckCodePanel } from './CheckCodePanel.tsx';
import { CodesPanel } from './CodesPanel.tsx';
import css from './LookupPage.module.css';
import { NumbersPanel } from './NumbersPanel.tsx';

// A further panel is one line here and its word in shared/text/window/lookupTexts.ts; a panel scrolls by itself.
const panels = [
  { id: 'codes', Panel: CodesPanel },
  { id: 'numbers', Panel: NumbersPanel },
  { id: 'checkCode', Panel: CheckCodePanel },
] as const;

/** The page; the chosen panel stands in the address as `tab`. */
export const LookupPage = () => {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const open = panels.find(({ id }) => id === address.get('tab')) ?? panels[0];
  const content = useRef<HTMLDivElement>(null);
  // After the heading took the focus: whoever comes here has something to type.
  useEffect(() => content.current?.querySelector<HTMLElement>('[data-first-focus] input')?.focus(), []);
  return (
    <Page layout="fill" title={t('lookup.title')} lead={t('lookup.lead')}>
      <Tabs
        ref={content}
        className={css['tabs'] ?? ''}
        value={open.id}
        onChange={(tab) => setAddress(tab === null ? {} : { tab }, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List className={css['list'] ?? ''}>
          {panels.map(({ id }) => (
            <Tabs.Tab key={id} value={id}>
              {t(`lookup.tabs.${id}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {panels.map(({ id, Panel }) => (
          <Tabs.Panel key={id} value={id} className={css['panel'] ?? ''}>
            <Panel />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
};
