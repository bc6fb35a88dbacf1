// Repair or replace: each terminal with what the hint rests on.
import { type Figures, hintNames } from '../../../shared/figures/figures.ts';
import { hintRules } from '../../../shared/figures/hintOf.ts';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Figures.module.css';
import { moneyOf, percentOf, spanOf } from './figureWords.ts';

/** The table with its rules above it. */
export const UnitsTable = ({ figures }: { readonly figures: Figures }) => {
  const { t, say, language, gap } = useWords();
  const { units, settings } = figures;
  const rules = t('figure.unitsHint', {
    failures: hintRules.replaceFailures,
    share: percentOf(hintRules.replaceShare),
    watch: hintRules.watchFailures,
    watchShare: percentOf(hintRules.watchShare),
    days: hintRules.leastDays,
  });
  const hint = settings.newPrice === null ? `${rules}${gap}${t('figure.unitsNoPrice')}` : rules;
  return (
    <Section title={t('figure.units')} hint={hint} inset="flush">
      {units.length === 0 ? (
        <p className={css['empty']}>{t('figure.unitsEmpty')}</p>
      ) : (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <caption>{t('figure.units')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('figure.terminal')}</th>
                <th scope="col">{t('figure.store')}</th>
                <th scope="col" className={table['end']}>
                  {t('figure.failures')}
                </th>
                <th scope="col" className={table['end']}>
                  {t('figure.down')}
                </th>
                <th scope="col" className={table['end']}>
                  {t('figure.spent')}
                </th>
                <th scope="col">{t('figure.warranty')}</th>
                <th scope="col">{t('figure.hint')}</th>
              </tr>
            </thead>
            <tbody>
              {units.map((unit) => {
                const down = spanOf(unit.downtimeHours);
                return (
                  <tr key={unit.unitId}>
                    <th scope="row">{unit.name}</th>
                    <td>{unit.store ?? '–'}</td>
                    <td className={table['end']}>{unit.failures}</td>
                    <td className={table['end']}>{t(`figure.${down.unit}`, { count: down.count })}</td>
                    <td className={table['end']}>{moneyOf(unit.cost, settings.currency, language)}</td>
                    <td>{unit.warrantyUntil ?? '–'}</td>
                    <td>{say(hintNames[unit.hint])}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
};
