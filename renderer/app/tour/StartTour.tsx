// The address of the tour: it opens where it was left, and the first page comes with it.
import { useEffect } from 'react';
import { Navigate } from 'react-router';
import { openTour } from '../../ui/tour/tourStore.ts';

/** Opens the tour. */
export const StartTour = () => {
  useEffect(openTour, []);
  return <Navigate to="/" replace />;
};
