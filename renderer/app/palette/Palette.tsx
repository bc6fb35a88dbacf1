// Finds anything by its name: a terminal, a page, something to do. Arrows choose, Enter does it.
import { Combobox, Kbd, Modal, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../ui/useWords.ts';
import css from './Palette.module.css';
import { type PaletteItem, usePaletteItems } from './usePaletteItems.ts';

const Line = ({ label, note }: Pick<PaletteItem, 'label' | 'note'>) => {
  const isKey = /^(F\d|N$|Ctrl\+)/.test(note);
  return (
    <span className={css['line']}>
      <span className={css['label']}>{label}</span>
      {isKey ? <Kbd size="xs">{note}</Kbd> : <span className={css['note']}>{note}</span>}
    </span>
  );
};

interface ContentProps {
  readonly onChosen: (item: PaletteItem) => void;
  readonly onClose: () => void;
}

const Content = ({ onChosen, onClose }: ContentProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const groups = usePaletteItems(text);
  const all = groups.flatMap(({ items }) => items);
  // Escape closes the list of an ordinary combobox; here it closes the whole dialog.
  const store = useCombobox({ opened: true, onOpenedChange: (isOpen) => (isOpen ? undefined : onClose()) });
  const { selectFirstOption } = store;
  const first = all[0]?.id;
  // The first fits best; it is chosen anew whenever another one has come first.
  useEffect(() => {
    if (first !== undefined) selectFirstOption();
  }, [first, selectFirstOption]);
  const choose = (id: string) => {
    const item = all.find((each) => each.id === id);
    if (item?.refusal === null) onChosen(item);
  };
  return (
    <Combobox store={store} onOptionSubmit={choose}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          role="combobox"
          aria-autocomplete="list"
          variant="unstyled"
          size="md"
          className={css['search'] ?? ''}
          leftSection={<IconSearch size={18} aria-hidden />}
          aria-label={t('desktop.find.label')}
          placeholder={t('desktop.find.placeholder')}
          maxLength={100}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <VisuallyHidden role="status">{t('desktop.find.found', { count: all.length })}</VisuallyHidden>
      <div className={css['list']} {...{ tabIndex: 0 }}>
        <Combobox.Options aria-label={t('desktop.find.title')}>
          {groups.map(({ key, items }) => (
            <Combobox.Group key={key} label={t(`desktop.find.groups.${key}`)}>
              {items.map((item) => (
                <Combobox.Option
                  key={item.id}
                  value={item.id}
                  {...(item.refusal === null ? {} : { 'aria-disabled': true })}
                >
                  <Line label={item.label} note={item.note} />
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
          {all.length === 0 ? <Combobox.Empty>{t('desktop.find.none', { text })}</Combobox.Empty> : null}
        </Combobox.Options>
      </div>
    </Combobox>
  );
};

/** The dialog behind Ctrl+K. What was chosen is done when the dialog is gone, so that the page has its keys again. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={<VisuallyHidden>{t('desktop.find.title')}</VisuallyHidden>}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size="lg"
      padding={0}
      classNames={{ header: css['header'] ?? '' }}
      transitionProps={{ duration: 0 }}
    >
      <Content
        onClose={onClose}
        onChosen={(item) => {
          onClose();
          setTimeout(item.run);
        }}
      />
    </Modal>
  );
};
