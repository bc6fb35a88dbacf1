// What was typed in a step and not sent yet. It outlives the page, which is drawn anew when the engine restarts.

/** Note and check code as typed. */
export interface StepDraft {
  readonly note: string;
  readonly code: string;
}

const drafts = new Map<string, StepDraft>();

/** The draft of a step, by visit and step; empty at first. */
export const draftOf = (key: string): StepDraft => drafts.get(key) ?? { note: '', code: '' };

/** Keeps a draft for as long as the window is open. */
export const keepDraft = (key: string, draft: StepDraft): void => {
  drafts.set(key, draft);
};

/** Forgets a draft that was sent. */
export const forgetDraft = (key: string): void => {
  drafts.delete(key);
};
