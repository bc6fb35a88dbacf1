// Offers a simulated terminal a year of simulated readings.
import { Button } from '@mantine/core';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Forecast.module.css';

const endings = ['monthBefore', 'whole'] as const;
const names = { monthBefore: 'forecast.yearMonthBefore', whole: 'forecast.yearWhole' } as const;

/** Two buttons, each with what it loads. */
export const ForecastYear = ({ terminalId }: { readonly terminalId: string }) => {
  const { t } = useWords();
  const load = useCommand('forecast.loadYear');
  return (
    <div className={css['year']}>
      <p className={css['yearTitle']}>
        {t('forecast.yearTitle')} <SimulatedMark />
      </p>
      <p className={css['soft']}>{t('forecast.yearText')}</p>
      <div className={css['yearButtons']}>
        {endings.map((ends) => (
          <Button
            key={ends}
            size="xs"
            variant="default"
            loading={load.isPending}
            onClick={() =>
              void load.run({ terminalId, ends }).then((result) => {
                if (result.ok) toast(t('forecast.yearLoaded', { count: result.value.readings }));
              })
            }
            {...load.may}
          >
            {t(names[ends])}
          </Button>
        ))}
      </div>
      {load.error === null ? null : <ErrorNotice error={load.error} onDismiss={load.forgetError} />}
    </div>
  );
};
