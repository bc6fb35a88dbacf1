// Elements of a sheet's XML one after the other, in one pass over the text whatever it holds.

/** One element: the text between `<name` and `>`, its content, and where it ends in the text. */
export interface XmlElement {
  readonly attributes: string;
  readonly content: string;
  readonly from: number;
  readonly end: number;
}

const openings: Readonly<Record<'row' | 'c' | 't' | 'si', RegExp>> = {
  row: /<row(?=[\s/>])/g,
  c: /<c(?=[\s/>])/g,
  t: /<t(?=[\s/>])/g,
  si: /<si(?=[\s/>])/g,
};

/** Whole elements of this name, which never hold one of the same name; one that does not end is left out. */
export function* elementsIn(xml: string, name: keyof typeof openings): Generator<XmlElement, void> {
  const opening = new RegExp(openings[name].source, 'g');
  const closing = `</${name}>`;
  for (let found = opening.exec(xml); found !== null; found = opening.exec(xml)) {
    const begin = opening.lastIndex;
    const bracket = xml.indexOf('>', begin);
    if (bracket === -1) return;
    const isEmpty = xml[bracket - 1] === '/';
    const close = isEmpty ? bracket + 1 : xml.indexOf(closing, bracket + 1);
    if (close === -1) return;
    const end = isEmpty ? close : close + closing.length;
    yield {
      attributes: xml.slice(begin, isEmpty ? bracket - 1 : bracket),
      content: isEmpty ? '' : xml.slice(bracket + 1, close),
      from: found.index,
      end,
    };
    opening.lastIndex = end;
  }
}
