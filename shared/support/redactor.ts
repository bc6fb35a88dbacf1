// Hides what must not leave in text and data: marks with kind and number stand in place of it.
import { looksLikeCard } from '../identifier/cardNumber.ts';
import { cardSpans } from './cardSpans.ts';
import { type HiddenKind, hiddenMark, type OptionalKind, optionalKinds } from './hiddenKinds.ts';
import { type KnownValue, knownFinder } from './knownValues.ts';
import { personalSpans } from './personalSpans.ts';
import { secretSpans } from './secretSpans.ts';
import { joinSpans, type Span, withoutSpans } from './span.ts';

/** What a redactor goes by. */
export interface RedactorSettings {
  /** Kinds that a person lets through. */
  readonly shown: readonly OptionalKind[];
  readonly known: readonly KnownValue[];
}

/** Hides; the same text gets the same mark as long as it lives. */
export interface Redactor {
  /** Free text of any number of lines; there are as many afterwards. */
  text(text: string): string;
  /** The value of a field whose meaning is known to be harmless, such as a serial number: only a bank card is hidden. */
  exempt(value: string): string;
  /** A value that is of a kind by its field. */
  whole(kind: HiddenKind, value: string): string;
  /** What of a text tells of people, places, networks and secrets, card numbers aside: for bytes that keep their length. */
  spokenSpans(text: string): readonly Span[];
}

/** Texts that are remembered: not too long, not too many. */
const longestRemembered = 400;
const mostRemembered = 20_000;

const isOptional = (kind: HiddenKind): kind is OptionalKind => (optionalKinds as readonly HiddenKind[]).includes(kind);

/** One form of a text, so that the same number written otherwise gets the same mark. */
const sameness = (kind: HiddenKind, text: string): string => {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const digits = plain.replace(/[^0-9]/g, '');
  return (kind === 'card' || kind === 'phone') && digits.length >= 7 ? digits : plain;
};

/** Marks in a source would look as if something had been hidden there. */
const plainBrackets = (text: string): string => text.replaceAll('⟦', '⟨').replaceAll('⟧', '⟩');

/** A redactor that has hidden nothing yet. */
export const createRedactor = ({ shown, known }: RedactorSettings): Redactor => {
  const numbers = new Map<HiddenKind, Map<string, number>>();
  const letThrough = new Set<HiddenKind>(shown);
  const isHidden = (kind: HiddenKind): boolean => !isOptional(kind) || !letThrough.has(kind);
  const findKnown = knownFinder(known.filter(({ kind }) => isHidden(kind)));

  const remembered = new Map<string, string>();
  const markFor = (kind: HiddenKind, text: string): string => {
    const known = numbers.get(kind) ?? new Map<string, number>();
    numbers.set(kind, known);
    const key = sameness(kind, text);
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return hiddenMark(kind, number);
  };
  /** Lines stay lines: what was hidden over two of them leaves a mark on each. */
  const hide = (kind: HiddenKind, text: string): string => {
    const mark = markFor(kind, text);
    return text
      .split(/(\r?\n)/)
      .map((piece) => (/^\r?\n$/.test(piece) ? piece : mark))
      .join('');
  };
  const spansIn = (text: string): Span[] => {
    const found = cardSpans(text);
    const others = [...secretSpans(text), ...findKnown(text)];
    const rest = withoutSpans(text, [...found, ...others]);
    return joinSpans([...found, ...others, ...personalSpans(rest)].filter(({ kind }) => isHidden(kind)));
  };
  const replaced = (text: string): string => {
    let result = '';
    let at = 0;
    for (const { from, to, kind } of spansIn(text)) {
      result += text.slice(at, from) + hide(kind, text.slice(from, to));
      at = to;
    }
    return result + text.slice(at);
  };
  return {
    text: (text) => {
      // A log says the same again and again; the same text always gets the same marks.
      const before = remembered.get(text);
      if (before !== undefined) return before;
      const hidden = replaced(plainBrackets(text));
      if (text.length <= longestRemembered && remembered.size < mostRemembered) remembered.set(text, hidden);
      return hidden;
    },
    exempt: (value) => {
      const plain = plainBrackets(value);
      const digits = plain.normalize('NFKC').replace(/[^0-9]/g, '');
      if (digits.length * 2 > plain.length && looksLikeCard(digits)) return hide('card', plain);
      return cardSpans(plain).some(({ kind }) => kind === 'track') ? replaced(plain) : plain;
    },
    spokenSpans: (text) =>
      joinSpans(
        [...secretSpans(text), ...findKnown(text), ...personalSpans(text)].filter(({ kind }) => isHidden(kind)),
      ),
    whole: (kind, value) => {
      if (value.trim() === '') return value;
      return isHidden(kind) ? hide(kind, plainBrackets(value)) : replaced(plainBrackets(value));
    },
  };
};
