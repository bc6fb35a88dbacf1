// What is asked for thousands of times at once is done a few times: whoever floods the program does not keep it from its work.

/** Shorter than anybody notices. */
export const burstPauseMs = 50;

/** Calls `act` at once, and after each pause (ms) in which it was asked for again. */
export const inBursts = (act: () => void, pauseMs: number): (() => void) => {
  let isAsked = false;
  let isPausing = false;
  const run = (): void => {
    act();
    isAsked = false;
    isPausing = true;
    setTimeout(() => {
      isPausing = false;
      if (isAsked) run();
    }, pauseMs);
  };
  return () => {
    isAsked = true;
    if (!isPausing) run();
  };
};
