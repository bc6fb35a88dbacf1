// A stretch of a text that is to be hidden, and how several of them become one row of stretches.
import { type HiddenKind, hiddenKinds } from './hiddenKinds.ts';

/** From a place to the first one after it, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: HiddenKind;
}

const rank = (kind: HiddenKind): number => hiddenKinds.indexOf(kind);

/** The spans in their order; those that overlap become one, called by the most serious kind. */
export const joinSpans = (spans: readonly Span[]): Span[] => {
  const sorted = spans.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last === undefined || span.from >= last.to) {
      joined.push(span);
      continue;
    }
    const kind = rank(span.kind) < rank(last.kind) ? span.kind : last.kind;
    joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to), kind };
  }
  return joined;
};

/** Every match of a pattern with the flag g as a span; `group` = the part that is hidden, which has to have the flag d. */
export const spansOf = (text: string, pattern: RegExp, kind: HiddenKind, group = 0): Span[] =>
  Array.from(text.matchAll(pattern)).flatMap((match) => {
    const place = group === 0 ? undefined : match.indices?.[group];
    if (group !== 0 && place === undefined) return [];
    const [from, to] = place ?? [match.index, match.index + match[0].length];
    return [{ from, to, kind }];
  });

/** The text with the spans replaced by letters, so that nothing looks at them again; same length. */
export const withoutSpans = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text;
  let rest = '';
  let at = 0;
  for (const { from, to } of joinSpans(spans)) {
    rest += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, 'x');
    at = to;
  }
  return rest + text.slice(at);
};
