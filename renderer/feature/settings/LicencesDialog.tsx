// Licences of everything by others that is in the program, in full: a list that is searched, and the text of one.
import { Modal, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useState } from 'react';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useWords } from '../../ui/useWords.ts';
import { foundPackages } from './foundPackages.ts';
import css from './LicencesDialog.module.css';
import { type ShippedPackage, shippedPackages } from './shippedPackages.ts';

const rowHeight = 52;

interface ListProps {
  readonly packages: readonly ShippedPackage[];
  readonly shown: ShippedPackage | null;
  readonly onShow: (shown: ShippedPackage) => void;
}

const idOf = ({ name, version }: ShippedPackage): string => `${name}@${version}`;

const nextIndex = (key: string, index: number, count: number): number | null => {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
};

const PackageList = ({ packages, shown, onShow }: ListProps) => {
  const { t } = useWords();
  // As state, not as a reference: the list is drawn again when the dialog has put it on the page.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({
    count: packages.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const index = shown === null ? -1 : packages.indexOf(shown);
  const move = (event: KeyboardEvent): void => {
    const next = nextIndex(event.key, index, packages.length);
    const wanted = next === null ? undefined : packages[next];
    if (next === null || wanted === undefined) return;
    event.preventDefault();
    onShow(wanted);
    virtual.scrollToIndex(next);
  };
  return (
    <div
      ref={setScroller}
      className={css['list']}
      role="listbox"
      aria-label={t('settings.about.packages')}
      aria-activedescendant={shown === null ? undefined : idOf(shown)}
      tabIndex={0}
      onKeyDown={move}
    >
      <div className={css['inner']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index: row, start }) => {
          const each = packages[row];
          return each === undefined ? null : (
            <UnstyledButton
              key={idOf(each)}
              id={idOf(each)}
              role="option"
              tabIndex={-1}
              aria-selected={each === shown}
              aria-posinset={row + 1}
              aria-setsize={packages.length}
              className={css['row']}
              style={{ top: start, height: rowHeight }}
              onClick={() => onShow(each)}
            >
              <span className={css['name']}>{each.name}</span>
              <span className={css['soft']}>
                {each.version} · {each.licence}
              </span>
            </UnstyledButton>
          );
        })}
      </div>
    </div>
  );
};

const LicenceText = ({ shown }: { readonly shown: ShippedPackage }) => {
  const { t, comma } = useWords();
  const why =
    shown.neededBy.length === 0
      ? t('settings.about.neededByUs')
      : t('settings.about.neededBy', { names: shown.neededBy.join(comma) });
  return (
    <section className={css['text']} aria-label={shown.name} {...{ tabIndex: 0 }}>
      <h3 className={css['title']}>
        {shown.name} {shown.version}
      </h3>
      <p className={css['soft']}>{why}</p>
      <pre className={css['licence']}>{shown.text}</pre>
    </section>
  );
};

/** The dialog; opened from the last section of the settings. */
export const LicencesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<ShippedPackage | null>(null);
  const packages = foundPackages(shippedPackages, search);
  const shown = chosen !== null && packages.includes(chosen) ? chosen : (packages[0] ?? null);
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(60rem, 94vw)"
      title={t('settings.about.licences')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
    >
      <p className={css['lead']}>{t('settings.about.licencesLead')}</p>
      <search className={css['search']}>
        <SearchInput
          className={css['field']}
          label={t('settings.about.searchLicences')}
          clearLabel={t('settings.about.clearSearch')}
          value={search}
          onSearch={setSearch}
        />
        <span className={css['soft']} role="status">
          {t('settings.about.packageCount', { count: packages.length })}
        </span>
      </search>
      <div className={css['columns']}>
        <PackageList key={search} packages={packages} shown={shown} onShow={setChosen} />
        {shown === null ? (
          <p className={css['soft']}>{t('settings.about.noPackage')}</p>
        ) : (
          <LicenceText shown={shown} />
        )}
      </div>
    </Modal>
  );
};
