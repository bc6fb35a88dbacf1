// Everything that can be found: what to do, terminals and records, and every page.
import { useNavigate } from 'react-router';
import { en } from '../../../shared/text/en.ts';
import type { Translate } from '../../../shared/text/translate.ts';
import { zh } from '../../../shared/text/zh.ts';
import { useSession } from '../../bridge/Session.tsx';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useWords } from '../../ui/useWords.ts';
import { pages } from '../pages.ts';
import { type Findable, matchItems } from './matchItems.ts';
import { runAction, useLockNow } from './useWindowActions.ts';

/** One line of the list. */
export interface PaletteItem extends Findable {
  readonly id: string;
  readonly label: string;
  /** What stands behind it in soft letters: where it is, or its key. */
  readonly note: string;
  /** Why whoever is there may not do it; null = they may. */
  readonly refusal: string | null;
  readonly run: () => void;
}

/** A part of the list. */
export interface PaletteGroup {
  readonly key: keyof typeof zh.desktop.find.groups;
  readonly items: readonly PaletteItem[];
}

type ActionName = keyof typeof zh.desktop.actions;
type PageName = keyof typeof zh.app.nav;

const mostTerminals = 6;
const mostRecords = 5;

const actionItem = (t: Translate, name: ActionName, note: string, run: () => void): PaletteItem => ({
  id: `action ${name}`,
  label: t(`desktop.actions.${name}`),
  words: `${zh.desktop.actions[name]} | ${en.desktop.actions[name]}`,
  note,
  refusal: null,
  run,
});

const useActionItems = (): PaletteItem[] => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { preferences, shop } = useSession();
  const prefer = useCommand('preferences.set');
  const openShop = useCommand('shop.open');
  const lockNow = useLockNow();
  const item = (name: ActionName, run: () => void, note = '') => actionItem(t, name, note, run);
  const go = (name: ActionName, to: string) => item(name, () => void navigate(to));
  const theme = (name: ActionName, value: 'light' | 'dark' | 'system') =>
    preferences.theme === value ? [] : [item(name, () => void prefer.run({ theme: value }))];
  const other = shop.shop === 'own' ? 'simulated' : 'own';
  return [
    item('check', () => runAction('check'), 'F5'),
    go('unregistered', '/resolver'),
    go('whyNot', '/doctor'),
    item('export', () => runAction('export'), 'Ctrl+E'),
    item('note', () => runAction('note'), 'N'),
    go('visitor', '/inspection/visitors'),
    go('backup', '/log/backup'),
    go('bundle', '/log/support'),
    go('handbook', '/knowhow/handbook'),
    go('tour', '/tour'),
    item('print', () => runAction('print'), 'Ctrl+P'),
    ...(lockNow === null ? [] : [item('lock', lockNow, 'Ctrl+L')]),
    item('shortcuts', () => runAction('shortcuts'), 'F1'),
    item('language', () => void prefer.run({ language: preferences.language === 'zh' ? 'en' : 'zh' })),
    ...theme('themeLight', 'light'),
    ...theme('themeDark', 'dark'),
    ...theme('themeSystem', 'system'),
    {
      ...item(other, () => void openShop.run({ shop: other }), openShop.refusal ?? ''),
      refusal: openShop.refusal,
    },
  ];
};

const usePageItems = (): PaletteItem[] => {
  const { t } = useWords();
  const navigate = useNavigate();
  const page = (key: PageName, to: string, above: PageName | null, note: string): PaletteItem => ({
    id: `page ${to}`,
    label: t(`app.nav.${key}`),
    words: [key, ...(above === null ? [] : [above])]
      .flatMap((name) => [zh.app.nav[name], en.app.nav[name]])
      .join(' | '),
    note: above === null || above === key ? note : t(`app.nav.${above}`),
    refusal: null,
    run: () => void navigate(to),
  });
  return pages.flatMap(({ key, to, tabs }, index) => [
    page(key, to, null, `Ctrl+${String(index + 1)}`),
    ...tabs.filter((tab) => tab.to !== to).map((tab) => page(tab.key, tab.to, key, '')),
  ]);
};

const useTerminalItems = (): PaletteItem[] => {
  const navigate = useNavigate();
  const terminals = knownOf(useAnswer('terminals.list', {})) ?? [];
  return terminals.map(({ id, name, identity: { serialNumber, model, tid } }) => ({
    id: `terminal ${id}`,
    label: name,
    words: [name, serialNumber, model, tid].filter(Boolean).join(' | '),
    note: serialNumber ?? '',
    refusal: null,
    run: () => void navigate(`/terminal/${id}`),
  }));
};

const useRecordItems = (text: string): PaletteItem[] => {
  const navigate = useNavigate();
  const page = useAnswer('register.page', {
    filter: { text },
    sort: 'serial',
    isDescending: false,
    offset: 0,
    limit: mostRecords,
  });
  return (knownOf(page)?.rows ?? []).map((row) => ({
    id: `record ${row.id}`,
    label: [row.model, row.serialNumber].filter(Boolean).join(' ') || (row.tid ?? '–'),
    words: '',
    note: [row.store, row.tid].filter(Boolean).join(' · '),
    refusal: null,
    run: () => void navigate(`/register/${row.id}`),
  }));
};

/** The list for what was typed; before anything is typed: what to do, and the pages. */
export const usePaletteItems = (text: string): PaletteGroup[] => {
  const actions = useActionItems();
  const pageItems = usePageItems();
  const terminals = useTerminalItems();
  const records = useRecordItems(text);
  const isEmpty = text === '';
  const groups: PaletteGroup[] = [
    { key: 'terminals', items: isEmpty ? [] : matchItems(terminals, text).slice(0, mostTerminals) },
    { key: 'actions', items: matchItems(actions, text) },
    { key: 'pages', items: matchItems(pageItems, text) },
    { key: 'records', items: isEmpty ? [] : records },
  ];
  return groups.filter(({ items }) => items.length > 0);
};
