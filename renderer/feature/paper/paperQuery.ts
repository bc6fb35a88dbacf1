// What the address of the page asks for; the engine looks at every field of it.
import { type PaperRequest, type PaperTemplate, paperTemplates } from '../../../shared/paper/paperRequest.ts';

const isRequest = (value: unknown): value is PaperRequest =>
  typeof value === 'object' &&
  value !== null &&
  'template' in value &&
  paperTemplates.includes(value.template as PaperTemplate);

/** The paper that the address asks for; null where it asks for none. */
export const requestIn = (address: URLSearchParams): PaperRequest | null => {
  try {
    const value: unknown = JSON.parse(address.get('of') ?? 'null');
    return isRequest(value) ? value : null;
  } catch {
    return null;
  }
};

/** Where the way back leads: a page of this window, else the log. */
export const backIn = (address: URLSearchParams): string => {
  const back = address.get('back') ?? '';
  return /^\/(?!\/)/.test(back) ? back : '/log';
};
