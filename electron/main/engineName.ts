// What the engine's process is called.

/** Name of the engine's process in the system's process lists and in Electron's metrics. */
export const engineServiceName = 'Terminal Steward engine';
