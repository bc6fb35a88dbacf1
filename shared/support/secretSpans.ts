// Finds keys, passwords, PINs, tokens and Wi-Fi data in free text by the words and signs around them.
import { keySpans } from './keySpans.ts';
import { type Span, spansOf } from './span.ts';

/** What may stand between a word and its value: a sign, or `" : "` in JSON, also escaped. */
const sign = String.raw`(?:\\?["'”’]?\s{0,3}(?:[:=：＝]{1,2}|=>|为|是|\bis\b)\s{0,3}\\?["'“‘]?)`;
/** A value: up to the next sign that ends one. */
const value = String.raw`([^\s"'“”‘’,;，；。、）)\]}&\\]{1,200})`;
/** A value that may hold blanks when it is quoted. */
const quoted = String.raw`(?<=["'“‘])([^"'“”‘’\n\\]{1,200})(?=\\?["'”’])`;

const after = (words: string, what: string): RegExp => new RegExp(`${words}${sign}${what}`, 'dgi');

const passwordWords = String.raw`(?:(?<![A-Za-z])(?:pass(?:word|wd|phrase|code)?|passwd|pwd|psk|pre-?shared ?key|login ?code|activation ?code)(?![A-Za-z])|[a-z]{0,20}_?password|密\s?码|密碼|口\s?令|激活码|验证码)(?:\s?[(（][^)）\n]{0,20}[)）])?`;
const pinWords = String.raw`(?<![A-Za-z])(?:PIN(?:[ _-]?(?:BLOCK|CODE))?|CVV2?|CVN2?|CVC2?|CID|安全码|有效期|EXP(?:IRY|IRES)?(?:[ _-]?DATE)?)(?![A-Za-z])(?:\s?[(（][^)）\n]{0,20}[)）])?`;
const keyWords = String.raw`(?:(?<![A-Za-z])(?:[TM]MK|[PM][IA]K|T[PAD]K|BDK|IPEK|KSN|KCV|KEK|ZMK|LMK|(?:api|secret|private|access|master|work(?:ing)?|session|signing)[ _-]?key(?:[ _-]?id)?|secret|token|authorization|credential)(?![A-Za-z])|(?:主|工作|会话|传输|私|密)\s?[密钥]?\s?[钥鑰])(?:\s?[(（][^)）\n]{0,20}[)）])?`;
const wifiWords =
  '(?:(?<![A-Za-z])[be]?ssid|(?<![A-Za-z])wi-?fi(?:[ _-]?(?:name|network))?|(?<![A-Za-z])wlan|(?<![A-Za-z])hotspot|无线(?:网络?)?(?:名称)?|热点(?:名称)?)';

const passwords = [after(passwordWords, value), after(passwordWords, quoted)];
const pins = after(pinWords, '([0-9A-Fa-f*][0-9A-Fa-f /*-]{1,63})');
const keys = [after(keyWords, value), after(keyWords, quoted), after(keyWords, '((?:[0-9A-Fa-f]{2}[ :-]?){7,64})')];
const networks = [
  after(wifiWords, value),
  after(wifiWords, quoted),
  new RegExp(String.raw`${wifiWords}\s{1,2}\\?["'“‘]([^"'“”‘’\n\\]{1,64})\\?["'”’]`, 'dgi'),
];

const pem =
  /-----BEGIN [A-Z ]{0,40}(?:PRIVATE KEY|CERTIFICATE)[A-Z ]{0,20}-----[\s\S]{0,20000}?-----END [A-Z ]{0,60}-----/g;
const openPem = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY[A-Z ]{0,20}-----(?![\s\S]{0,20000}?-----END)[^-]*/g;
const tokens = [
  /(?<![A-Za-z])bearer\s+([A-Za-z0-9._~+/=-]{8,4000})/dgi,
  /(?<![A-Za-z])Basic\s+([A-Za-z0-9._~+/=-]{8,4000})/dg,
  /(?<![A-Za-z0-9_-])(eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{4,4000}(?:\.[A-Za-z0-9_-]{0,4000})?)/dg,
  /(AGE-SECRET-KEY-1[A-Z0-9]{20,80})/dgi,
  /(?<![A-Za-z0-9])((?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{20,100}|sk-[A-Za-z0-9-]{20,100})/dg,
  /:\/\/[^\s/:@"']{1,100}:([^\s/@"']{1,200})@/dg,
];
/** A name of a network may hold blanks: it goes to the next sign, or to the end of the line. */
const spacedNetwork =
  /(?<![A-Za-z])e?ssid(?![A-Za-z])\\?["'”’]?\s{0,3}[:=：＝]\s{0,3}([^\s"'“‘”’,;，；。、|\\][^"“”,;，；。、|\n\\]{0,31})/dgi;
/** What the system says of its wireless network. */
const joinedNetwork =
  /(?:\bassociated (?:with|to)|\bconnected to (?:network|wi-?fi|wlan|ssid)|连接(?:到|上)?(?:无线|热点|Wi-?Fi)?(?:网络)?)\s{0,2}["'“‘]([^"'“‘”’\n]{1,64})["'”’]|(?:\bassociated (?:with|to)|\bconnected to (?:network|wi-?fi|wlan|ssid))\s{1,2}([^\s"'“‘,;，；。]{1,64})/dgi;
/** A password behind its word and a blank: it holds a digit, or it would be a word of the sentence. */
const spacedPassword = new RegExp(
  String.raw`${passwordWords}\s{1,3}["'“‘]?((?=[^\s"'“”‘’,;，；。、]{0,63}[0-9])(?![0-9]{4}-[0-9]{2}-)[^\s"'“”‘’,;，；。、:：=]{4,64})`,
  'dgi',
);
const wirelessKey =
  /(?<![A-Za-z])(?:wpa[23]?(?:-?psk)?|wep)(?:[ _-]?(?:key|pass(?:word|phrase)?))?\s{0,2}[:=：]?\s{1,3}([^\s"'“”,;，；。]{8,63})/dgi;
/** Check values and PIN blocks behind their word and a blank, key numbers and check values of keys too. */
const spacedPin =
  /(?<![A-Za-z])(?:PIN[ _-]?BLOCK|CVV2?|CVN2?|CVC2?|安全码)\s{1,3}([0-9A-Fa-f]{3,32})(?![0-9A-Za-z])/dgi;
const spacedKey =
  /(?<![A-Za-z])(?:[TM]MK|[PM][IA]K|T[PAD]K|BDK|IPEK|KSN|KCV|KEK|ZMK|LMK|[密钥鑰]{2})\s{1,3}([0-9A-Fa-f]{6,64})(?![0-9A-Za-z])/dgi;
/** Behind the plain word “key” only what is long and mixed is one. */
const namedKey =
  /(?<![A-Za-z])key\\?["'”’]?\s{0,3}[:=：＝]?\s{0,3}\\?["'“‘]?((?=[^\s"'“”]{0,200}[0-9])(?=[^\s"'“”]{0,200}[A-Za-z])[A-Za-z0-9+/_-]{16,200}={0,2})(?![0-9A-Za-z])/dgi;
/** The text of a QR code for a wireless network. */
const wifiCode = /WIFI:(?:[A-Z]{1,2}:(?:\\.|[^;\\\n]){0,200};){1,8};?/gi;
/** ZVT's password fields as the traffic shows them never hold digits; a terminal's own text may. */
const spokenPin = /(?<![A-Za-z])(?:PIN|密码|口令)\s{0,2}([0-9]{4,12})(?![0-9])/dgi;

/** Values that only say that there is one. */
const isEmptyWord = (text: string): boolean =>
  /^(?:null|true|false|undefined|none|yes|no|ok|set|unset|missing|present|expired|locked|wrong|required|unknown|masked|\*+|▒+|有|无|是|否|已设置|未设置|错误|正确|忘了|未知)$/i.test(
    text.trim(),
  );

const isMeant = (text: string, { from, to }: Span): boolean => !isEmptyWord(text.slice(from, to));

/** Parts of all words and signs above: a text without any of them holds nothing of the kind. */
const mayHold =
  /pass|pwd|psk|wpa|wep|associated|connected|连接|pre-?shared|login|code|pin|cv[vnc]|cid|exp|[tmp][mia]k|[zkl]mk|t[pad]k|bdk|ipek|ks?n|kcv|kek|key|secret|token|auth|credential|ssid|wi-?fi|wlan|hotspot|bearer|basic|begin|eyJ|akia|asia|gh[pousr]_|sk-|:\/\/|密|口|令|码|钥|鑰|有效|无线|热点/i;

/** Everything in a text that is or may be a secret. */
export const secretSpans = (text: string): Span[] => {
  const keysAlone = keySpans(text);
  if (!mayHold.test(text)) return keysAlone;
  return [
    ...keysAlone,
    ...spansOf(text, pem, 'key'),
    ...spansOf(text, openPem, 'key'),
    ...tokens.flatMap((pattern) => spansOf(text, pattern, 'key', 1)),
    ...keys.flatMap((pattern) => spansOf(text, pattern, 'key', 1)),
    ...passwords.flatMap((pattern) => spansOf(text, pattern, 'password', 1)),
    ...spansOf(text, spokenPin, 'password', 1),
    ...spansOf(text, spacedPassword, 'password', 1),
    ...spansOf(text, wirelessKey, 'password', 1),
    ...spansOf(text, spacedPin, 'pin', 1),
    ...spansOf(text, spacedKey, 'key', 1),
    ...spansOf(text, namedKey, 'key', 1),
    ...spansOf(text, spacedNetwork, 'wifi', 1),
    ...spansOf(text, joinedNetwork, 'wifi', 1),
    ...spansOf(text, joinedNetwork, 'wifi', 2),
    ...spansOf(text, wifiCode, 'password'),
    ...spansOf(text, pins, 'pin', 1),
    ...networks.flatMap((pattern) => spansOf(text, pattern, 'wifi', 1)),
  ].filter((span) => isMeant(text, span));
};
