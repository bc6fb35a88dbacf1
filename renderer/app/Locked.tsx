// The window while nobody has logged in.
import { Suspense } from 'react';
import { LockScreen } from '../feature/access/LockScreen.tsx';
import { Loading } from '../ui/Loading.tsx';
import { lazyPages } from './lazyPages.ts';

/** The lock screen, with the page of the emergency card within reach. */
export const Locked = () => (
  <LockScreen
    emergency={
      <Suspense fallback={<Loading rows={4} height={72} />}>
        <lazyPages.EmergencyPage />
      </Suspense>
    }
  />
);
