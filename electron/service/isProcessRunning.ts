// Whether another program on this computer is still there.

/** Asks the system; a program of another user may not be asked, but it is there. */
export const isProcessRunning = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
};
