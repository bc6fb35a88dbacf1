// The window while nobody has logged in.
import { Suspense, useEffect } from 'react';
import { LockScreen } from '../feature/access/LockScreen.tsx';
import { Loading } from '../ui/Loading.tsx';
import { clearToasts } from '../ui/toast.ts';
import { lazyPages } from './lazyPages.ts';

/** The lock screen, with the page of the emergency card within reach. */
export const Locked = () => {
  useEffect(clearToasts, []);
  return (
    <LockScreen
      emergency={
        <Suspense fallback={<Loading rows={4} height={72} />}>
          <lazyPages.EmergencyPage />
        </Suspense>
      }
    />
  );
};
