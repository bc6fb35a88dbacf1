// Finds what tells of people and places in free text: e-mail, telephone, identity numbers, addresses, network addresses, folders.
import { type Span, spansOf } from './span.ts';

const email =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|＠|%40|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu;

const phones = [
  // Chinese mobile numbers, in one piece or 3-4-4.
  /(?<![\p{L}\p{N}.])(?:(?:\+|＋|00)86[ -]?)?1[3-9][0-9](?:[0-9]{8}|([ -])[0-9]{4}\1[0-9]{4})(?![\p{L}\p{N}])/gu,
  // Fixed lines with their area code.
  /(?<![\p{L}\p{N}.])(?:\(0[0-9]{2,3}\)|（0[0-9]{2,3}）|0[0-9]{2,3}[ -])[ -]?[2-9][0-9]{2,3}[ -]?[0-9]{4}(?:\s?(?:转|ext\.?|x|#|-)\s?[0-9]{1,6})?(?![\p{L}\p{N}])/giu,
  // In international form.
  /(?<![\p{L}\p{N}])\+[1-9][0-9]{0,2}(?:[ ().-]{0,2}[0-9]){6,12}(?![\p{L}\p{N}])/gu,
  // Behind a word for it, whatever it looks like.
  /(?:(?<![A-Za-z])(?:tel|phone|mobile|telephone|cell)(?![A-Za-z])|电话|手机|联系方式|座机)[^0-9+\n]{0,6}(\+?[0-9][0-9 ()-]{5,18}[0-9])/dgiu,
];

const fullWidth = /[０-９]/g;
const narrow = (text: string): string =>
  text.replace(fullWidth, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** GB 11643: six digits of a place, date of birth, three digits, check digit. */
const identity =
  /(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])/g;
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const isIdentity = (number: string): boolean => {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
};

const ipv4 =
  /(?<![0-9A-Za-z.])(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})\.){3}(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})(?![0-9A-Za-z]|\.[0-9]|-[a-z])/g;
const ipv6 =
  /(?<![0-9A-Za-z:.])(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![0-9A-Za-z:])|(?<![0-9A-Za-z:.])(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6}(?:%[a-z0-9]+)?(?![0-9A-Za-z:])/g;
const mac =
  /(?<![0-9A-Za-z:-])[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])|(?<![0-9A-Za-z.])(?=[0-9.]{0,12}[A-Fa-f])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![0-9A-Za-z.])/g;
const host = /[a-z][a-z0-9+.-]{1,15}:\/\/(?:[^\s/@"']{0,100}@)?([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,20})/dg;
/** Only this computer itself, or a version behind a word for it. */
const isOwn = (text: string, { from, to }: Span): boolean =>
  /^(?:127\.|0\.0\.0\.0$|255\.255\.)/.test(text.slice(from, to)) ||
  /(?:version|版本|firmware|固件|[\s"'([]v|ver\.?)[\s"':=：]{0,4}$/i.test(text.slice(Math.max(0, from - 16), from));

const han = String.raw`[\u3400-\u9fff]`;
const places = [
  // A street with a number, with whatever of town and house stands around it.
  new RegExp(
    String.raw`(?:${han}{2,8}(?:省|自治区|特别行政区))?(?:${han}{2,8}(?:市|州|盟))?(?:${han}{1,8}(?:区|县|旗|镇|乡|街道))?${han}{1,12}(?:路|街|大道|巷|弄|胡同|里|村|广场)\s?(?:[东南西北中])?(?:[0-9０-９]{1,6}|[一二三四五六七八九十百]{1,5})\s?(?:-[0-9]{1,4})?\s?(?:号|弄|巷)(?:[\u3400-\u9fff0-9A-Za-z（）()-]{0,30}(?:室|楼|层|栋|幢|座|单元|铺|号|店|柜))?`,
    'gu',
  ),
  /(?:(?<![A-Za-z])(?:address|addr)(?![A-Za-z])|地\s?址|住址)\s?[:：=]\s?((?!(?:serial|tcp|sim|adb):)[^\n"';；|]{4,120})/dgi,
  /(?<![A-Za-z0-9])[0-9]{1,5}[A-Za-z]? (?:[A-Z][A-Za-z'-]{1,20} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Sq|Court|Way)(?![A-Za-z])\.?/g,
] as const;

// A name of a folder may hold blanks where a folder follows it; on Linux no name does. Sticks lie in a folder of their user.
const folders = [
  /\/(?:home|media)\/([^/\\\s"':]{1,64})/dgi,
  /(?:\/Users\/|[A-Za-z]:\\{1,2}(?:Users|Documents and Settings)\\{1,2})([^/\\\n"':]{1,64}(?=[/\\])|[^/\\\s"':]{1,64})/dgi,
];
/** A computer of the network with a folder it shares; `\\.\COM3` is a port and none. */
const share = /(?<![\\\w:])\\{2,4}([a-z0-9][a-z0-9.-]{1,62})\\{1,2}[\p{L}\p{N}_$]/dgiu;

const people =
  /(?:(?<![A-Za-z])(?:operator|contact|technician|owner|signed by|confirmed by|called by|customer)(?![A-Za-z])|操作人|联系人|负责人|经办人|持卡人|签字人|收货人|法人|姓名|店主|技术员)\s?[:：=]\s?["'“]?([\p{Script=Han}·]{2,8}|[\p{Lu}][\p{L}'-]{1,20}(?: [\p{Lu}][\p{L}'-]{0,20}){0,2})/dgu;

/** What a text must hold for each group to have anything to find. */
const mayHold = {
  email: /[@＠]|%40|\(at\)|\[at\]/i,
  numbers: /(?:[0-9][^0-9]{0,6}){7}/,
  network: /[0-9A-F]\.[0-9A-F]|[0-9A-F]{2}[:-][0-9A-F]|::|:\/\//i,
  place: /[路街道巷弄同里村场址]|addr|[0-9] [A-Z][a-z]/i,
  folder: /\/(?:home|media|Users)\/|:\\|\\\\/i,
  person: /operator|contact|technician|owner|signed|confirmed|called|customer|[人名主员]/i,
} as const;

const numberSpans = (plain: string): Span[] => [
  ...phones.slice(0, -1).flatMap((pattern) => spansOf(plain, pattern, 'phone')),
  ...phones.slice(-1).flatMap((pattern) => spansOf(plain, pattern, 'phone', 1)),
  ...spansOf(plain, identity, 'identity').filter(({ from, to }) => isIdentity(plain.slice(from, to))),
];

const networkSpans = (plain: string): Span[] => [
  ...[ipv4, ipv6, mac].flatMap((pattern) => spansOf(plain, pattern, 'network')).filter((span) => !isOwn(plain, span)),
  ...spansOf(plain, host, 'network', 1),
];

const [street, labelled, western] = places;

const placeSpans = (text: string): Span[] => [
  ...spansOf(text, street, 'place'),
  ...spansOf(text, labelled, 'place', 1),
  ...spansOf(text, western, 'place'),
];

const folderSpans = (text: string): Span[] => [
  ...folders.flatMap((pattern) => spansOf(text, pattern, 'computer', 1)),
  ...spansOf(text, share, 'network', 1),
];

/** Everything in a text that tells of people or places by its form. */
export const personalSpans = (text: string): Span[] => {
  const plain = narrow(text);
  return [
    ...(mayHold.email.test(plain) ? spansOf(plain, email, 'email') : []),
    ...(mayHold.numbers.test(plain) ? numberSpans(plain) : []),
    ...(mayHold.network.test(plain) ? networkSpans(plain) : []),
    ...(mayHold.place.test(text) ? placeSpans(text) : []),
    ...(mayHold.folder.test(text) ? folderSpans(text) : []),
    ...(mayHold.person.test(text) ? spansOf(text, people, 'person', 1) : []),
  ];
};
