// The points of a checklist in their order: opened, moved, copied and removed one by one.
import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { templateBounds } from '../../../shared/job/template.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ItemFields } from './ItemFields.tsx';
import css from './Templates.module.css';
import { faultsOf, moved, newItem, type TypedItem } from './typedTemplate.ts';

interface PointsEditorProps {
  readonly items: readonly TypedItem[];
  readonly isTried: boolean;
  readonly isOff: boolean;
  readonly onChange: (items: readonly TypedItem[]) => void;
}

interface PointProps {
  readonly item: TypedItem;
  readonly at: number;
  readonly total: number;
  readonly isOpen: boolean;
  readonly isTried: boolean;
  readonly isOff: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: number) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  readonly onChange: (change: Partial<TypedItem>) => void;
}

const Tools = ({ at, total, onMove, onCopy, onRemove }: PointProps) => {
  const { t } = useWords();
  const number = at + 1;
  return (
    <>
      <ActionIcon aria-label={t('template.up', { number })} disabled={at === 0} onClick={() => onMove(at - 1)}>
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        aria-label={t('template.down', { number })}
        disabled={number === total}
        onClick={() => onMove(at + 1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('template.copy', { number })} onClick={onCopy}>
        <IconCopy size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t('template.remove', { number })} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </>
  );
};

const PointText = ({ item, number, isTried }: Pick<PointProps, 'item' | 'isTried'> & { readonly number: number }) => {
  const { t, language, colon, alone } = useWords();
  const isFaulty = isTried && faultsOf(item).length > 0;
  const title = (language === 'en' ? item.titleEn || item.titleZh : item.titleZh || item.titleEn).trim();
  return (
    <div className={css['pointText']}>
      <p className={css['pointTitle']} data-faulty={isFaulty}>
        <VisuallyHidden>{t('template.point', { number })}: </VisuallyHidden>
        {title === '' ? t('template.untitled') : title}
        {isFaulty ? ` · ${t('template.fix', { count: faultsOf(item).length })}` : ''}
      </p>
      <p className={css['soft']}>
        {alone(t(`template.types.${item.type}`))}
        {item.isRequired ? ` · ${t('template.required')}` : ''}
        {item.photo === 'none' ? '' : ` · ${t('template.photo')}${colon}${t(`template.photos.${item.photo}`)}`}
      </p>
    </div>
  );
};

const Point = (props: PointProps) => {
  const { item, at, isOpen, isTried, isOff, onToggle, onChange } = props;
  const { t } = useWords();
  const number = at + 1;
  return (
    <li className={css['point']} data-open={isOpen}>
      <div className={css['pointHead']}>
        <span className={css['number']} aria-hidden>
          {number}
        </span>
        <PointText item={item} number={number} isTried={isTried} />
        <div className={css['tools']}>
          <ActionIcon
            aria-label={t(isOpen ? 'template.fold' : 'template.edit', { number })}
            aria-expanded={isOpen}
            data-point={item.id}
            onClick={onToggle}
          >
            {isOpen ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
          </ActionIcon>
          {isOff ? null : <Tools {...props} />}
        </div>
      </div>
      {isOpen ? (
        <div className={css['pointBody']}>
          <ItemFields item={item} number={number} isTried={isTried} isOff={isOff} onChange={onChange} />
        </div>
      ) : null}
    </li>
  );
};

/** All points; a message says what happened to one that was moved or removed. */
export const PointsEditor = ({ items, isTried, isOff, onChange }: PointsEditorProps) => {
  const { t } = useWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const add = useRef<HTMLButtonElement>(null);
  const put = (item: TypedItem, at: number): void => {
    onChange([...items.slice(0, at), item, ...items.slice(at)]);
    setOpenId(item.id);
  };
  return (
    <Section title={t('template.points')} hint={t('template.pointsHint')} inset="flush">
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {items.length === 0 ? <p className={css['add']}>{t('template.noPoints')}</p> : null}
      <ol className={css['points']}>
        {items.map((item, at) => (
          <Point
            key={item.id}
            item={item}
            at={at}
            total={items.length}
            isOpen={openId === item.id}
            isTried={isTried}
            isOff={isOff}
            onToggle={() => setOpenId(openId === item.id ? null : item.id)}
            onMove={(to) => {
              onChange(moved(items, at, to));
              setSaid(t('template.moved', { number: to + 1 }));
            }}
            onCopy={() => put({ ...item, id: newItem().id }, at + 1)}
            onRemove={() => {
              onChange(items.filter(({ id }) => id !== item.id));
              setSaid(t('template.removed'));
              add.current?.focus();
            }}
            onChange={(change) => onChange(items.map((each) => (each.id === item.id ? { ...each, ...change } : each)))}
          />
        ))}
      </ol>
      {isOff || items.length >= templateBounds.items ? null : (
        <div className={css['add']}>
          <Button
            ref={add}
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => put(newItem(), items.length)}
          >
            {t('template.addPoint')}
          </Button>
        </div>
      )}
    </Section>
  );
};
