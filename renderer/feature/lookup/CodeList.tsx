// The codes that fit, one line each; arrow keys go through them.
import { useEffect, useId, useRef } from 'react';
import { classOf } from '../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import { profileWords } from '../../../shared/diagnosis/responseCodes/profileWords.ts';
import type { ResponseCode } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { useLater } from '../../ui/Later.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ClassBadge } from './ClassBadge.tsx';
import css from './CodeList.module.css';
import { nameOfRow } from './codesQuery.ts';

interface CodeListProps {
  readonly rows: readonly ResponseCode[];
  /** As nameOfRow writes it. */
  readonly chosen: string | null;
  /** Whether each line says of which system it is: needed as soon as there are several. */
  readonly isNamed: boolean;
  readonly onChoose: (name: string) => void;
}

/** More than any window has room for. */
const rowsAtFirst = 60;

/** One group of radio buttons: a single stop of the Tab key, arrows inside. */
export const CodeList = ({ rows, chosen, isNamed, onChoose }: CodeListProps) => {
  const { t, say } = useWords();
  const group = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const isLater = useLater();
  const at = rows.findIndex((row) => nameOfRow(row) === chosen);
  useEffect(() => {
    if (chosen === null) return;
    list.current?.querySelector('input:checked')?.closest('label')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <fieldset className={css['list']} ref={list}>
      <legend className={css['legend']}>{t('lookup.codes.list')}</legend>
      {(isLater ? rows : rows.slice(0, Math.max(rowsAtFirst, at + 1))).map((row) => {
        const name = nameOfRow(row);
        return (
          <label key={name} className={css['row']} data-chosen={name === chosen}>
            <input
              type="radio"
              className={css['radio']}
              name={group}
              checked={name === chosen}
              onChange={() => onChoose(name)}
            />
            <span className={css['code']}>{row.code}</span>
            <span className={css['text']}>
              <span className={css['meaning']}>{say(row.meaning)}</span>
              {isNamed ? <span className={css['profile']}>{say(profileWords[row.profile].name)}</span> : null}
            </span>
            <ClassBadge of={classOf(row)} />
          </label>
        );
      })}
    </fieldset>
  );
};
