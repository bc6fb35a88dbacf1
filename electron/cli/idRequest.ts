// `id <number>`: which number, and as what it is to be read.
import { maskCardsIn } from '../../shared/identifier/cardNumber.ts';
import { identifierKinds } from '../../shared/identifier/identifierKinds.ts';
import { redactText } from '../log/redact.ts';
import { oneOf, textOf } from './fields.ts';
import type { Request } from './request.ts';
import { given, type RawOptions } from './requestFields.ts';

/** The words are one number with blanks in it; nothing of it is repeated in a complaint. */
export const idRequest = (words: readonly string[], options: RawOptions): Request => ({
  command: 'id',
  text: textOf('<number>', words.join(' ')),
  kind: given(options, 'kind', (value) => oneOf('--kind', redactText(maskCardsIn(value)), identifierKinds)),
});
