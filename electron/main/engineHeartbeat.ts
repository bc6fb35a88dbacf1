// Finds out that the engine hangs: it is called every two seconds and has to answer. Counts calls instead of time, so that
// a computer that slept, or a program that was stopped, never takes its own pause for one of the engine.

/** Pause between calls in ms, and how many calls in a row may stay unanswered: about 8 s while it works, 40 s at its start. */
export const heartbeatLimits = { every: 2000, missedWhenReady: 4, missedAtStart: 20 } as const;

/** What a heartbeat needs. */
export interface HeartbeatParts {
  readonly call: (id: number) => void;
  /** Called once; the heartbeat has stopped by then. `unansweredMs` = how long nothing came back. */
  readonly onHung: (unansweredMs: number) => void;
}

/** A heartbeat of one engine process. */
export interface Heartbeat {
  answered(id: number): void;
  /** The engine is open: from now on it is expected to answer sooner. */
  ready(): void;
  /** While the computer goes to sleep nobody is expected to answer. */
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Begins to call. */
export const startHeartbeat = ({ call, onHung }: HeartbeatParts): Heartbeat => {
  let last = 0;
  let missed = 0;
  let most: number = heartbeatLimits.missedAtStart;
  let isPaused = false;
  const beat = (): void => {
    if (isPaused) return;
    if (missed >= most) {
      clearInterval(timer);
      onHung(missed * heartbeatLimits.every);
      return;
    }
    missed += 1;
    last += 1;
    call(last);
  };
  const timer = setInterval(beat, heartbeatLimits.every);
  return {
    answered: (id) => {
      if (id === last) missed = 0;
    },
    ready: () => {
      most = heartbeatLimits.missedWhenReady;
      missed = 0;
    },
    pause: () => {
      isPaused = true;
    },
    resume: () => {
      isPaused = false;
      missed = 0;
    },
    stop: () => clearInterval(timer),
  };
};
