// Cards or overview: two views of the same terminals; which one comes first is remembered on this computer.

import { memo } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../bridge/useCommand.ts';
import { Segments } from './Segments.tsx';
import { useWords } from './useWords.ts';

const views = ['cards', 'fleet'] as const;
const paths = { cards: '/?view=cards', fleet: '/fleet' } as const;

/** The switch at the top of both views. */
export const ViewSwitch = memo(({ view }: { readonly view: (typeof views)[number] }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { run } = useCommand('preferences.set');
  return (
    <Segments
      size="xs"
      aria-label={t('fleet.view.label')}
      value={view}
      data={views.map((each) => ({ value: each, label: t(`fleet.view.${each}`) }))}
      onChange={(value) => {
        const chosen = views.find((each) => each === value) ?? 'cards';
        void run({ terminalsView: chosen });
        void navigate(paths[chosen]);
      }}
    />
  );
});
