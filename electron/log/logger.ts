// The program's own log, passed in; what reaches it is masked first.

/** How much it matters. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Writes one line; `facts` must be plain data. Never throws. */
export type Logger = (level: LogLevel, message: string, facts?: Readonly<Record<string, unknown>>) => void;

/** A logger that drops everything, for tools and tests that do not look at the log. */
export const silentLogger: Logger = () => undefined;
