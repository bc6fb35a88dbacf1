// Text inside the XML of spreadsheets, in and out (XML 1.0 §4.6; ECMA-376-1 §22.9.2.19: `_x000D_` for what XML cannot hold).

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const entity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return named[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
};

/** Entities as characters; an unknown one stays as it is, for nothing is ever declared or fetched. */
export const unescapeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w{1,8});/g, entity) : text;

/** The text of a cell: entities, CDATA and `_x000D_` forms as characters. */
export const cellTextOf = (xml: string): string => {
  const text = unescapeXml(xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1'));
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
};

const outside =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const form = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML; what XML cannot hold in the form `_x0001_`, and text that looks like that form guarded. */
export const xmlTextOf = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(outside, form)
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** Attributes of one tag, by name without prefix. */
export const attributesOf = (tag: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of tag.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[name.replace(/^.*:/, '')] = unescapeXml(double ?? single ?? '');
  }
  return found;
};
