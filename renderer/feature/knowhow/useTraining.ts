// What everybody has to know and how they stand, as it is now.
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';

/** The overview, asked anew when somebody comes, leaves or acknowledges. */
export const useTraining = () => {
  const answer = useAnswer('knowhow.training', {});
  useEvent('knowhow.trainingChanged', answer.reload);
  useEvent('people.changed', answer.reload);
  return answer;
};
