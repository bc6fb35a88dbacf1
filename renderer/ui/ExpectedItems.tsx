// Differences between what a terminal has and what its model should have.
import type { ExpectedTerminal } from '../../shared/ipc/expectedContract.ts';
import { whoNames } from '../../shared/model/who.ts';
import { Age } from './Age.tsx';
import table from './Table.module.css';
import { useWords } from './useWords.ts';

interface ExpectedItemsProps {
  readonly caption: string;
  readonly items: ExpectedTerminal['items'];
}

/** One row per item: expected, found, since when, whose job. */
export const ExpectedItems = ({ caption, items }: ExpectedItemsProps) => {
  const { t, say } = useWords();
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('expected.item')}</th>
            <th scope="col">{t('expected.expected')}</th>
            <th scope="col">{t('expected.found')}</th>
            <th scope="col">{t('expected.since')}</th>
            <th scope="col">{t('expected.who')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ key, label, expected, found, since, who }) => (
            <tr key={key}>
              <th scope="row">{say(label)}</th>
              <td>{say(expected)}</td>
              <td>{found === null ? t('expected.none') : say(found)}</td>
              <td>{since === null ? '–' : <Age at={since} />}</td>
              <td>{say(whoNames[who])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
