// Help on one check: what it looks at, why that matters, how it is judged.
import type { CheckId } from '../../../shared/check/checkIds.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { HelpTip } from '../HelpTip.tsx';
import { useWords } from '../useWords.ts';

/** The question mark beside a check's name. */
export const CheckHelpTip = ({ id }: { readonly id: CheckId }) => {
  const { say } = useWords();
  const { title, meaning, why, how } = checkHelp[id];
  return (
    <HelpTip about={say(title)}>
      <p>{say(meaning)}</p>
      <p>{say(why)}</p>
      <p>{say(how)}</p>
    </HelpTip>
  );
};
