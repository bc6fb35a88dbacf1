// What an error of the operating system says, whichever library wrapped it.
import type { CloseReason } from './transport.ts';

/** Code such as `ECONNREFUSED` where there is one, and the message in the system's own words. */
export interface SystemError {
  readonly code: string | null;
  readonly message: string;
}

const codeOf = (thrown: object): string | null => {
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  if (thrown instanceof AggregateError) {
    const first: unknown = thrown.errors[0];
    if (typeof first === 'object' && first !== null) return codeOf(first);
  }
  return null;
};

/** Reads any thrown thing. */
export const systemError = (thrown: unknown): SystemError => {
  if (!(thrown instanceof Error)) return { code: null, message: String(thrown) };
  const code = codeOf(thrown);
  const message = thrown.message === '' ? (code ?? thrown.name) : thrown.message;
  return { code, message };
};

/** The end of a transport that an error brought about. */
export const failedBy = (thrown: unknown): CloseReason => {
  const { code, message } = systemError(thrown);
  return { kind: 'failed', systemCode: code, message };
};
