// Answer codes in lines without a label, and behind one: `97 终端未登记`, `错误代码[58]`, `交易失败(A0)`.

/** A code and the words beside it. */
export interface CodeRead {
  readonly value: string;
  readonly text: string;
  /** What stands before it. */
  readonly before: string;
}

/** Words that only an answer of a host or terminal has. */
const answerWords =
  /未登记|未注册|未绑定|未入库|未开通|未启用|未激活|未签到|未初始化|未授权|失败|无效|错误|有误|异常|超时|拒绝|不足|请签到|重新签到|联系收单|联系发卡|不匹配|不符|不允许|不一致|不平|找不到|不存在|故障|不支持|受限|停用|注销|没收|过期|超限|校验错|格式错|登記|無效|失敗|錯誤|授權|INVALID|DECLIN|REJECT|FAIL(?:ED|URE)?\b|ERROR|NOT (?:REGISTERED|FOUND|PERMITTED|ALLOWED|SUPPORTED)|UNREGISTERED|UNKNOWN TERMINAL|EXPIRED|TIME ?-?OUT|DO NOT HONOU?R/i;
/** Words that may stand beside a code, and elsewhere too. */
const besideWords =
  /成功|批准|承兑|交易|签到|终端|商户|发卡|收单|系统|通讯|网络|密码|余额|查发卡|请|MAC|PIN|密钥|APPROV|ACCEPT|CALL|CONTACT|RETRY|TERMINAL|MERCHANT|SIGN|LOGON|ISSUER/i;

const upper = (text: string): string => text.toUpperCase();

/** O for 0 and l for 1, as a scanner reads them; OT is a code of its own. */
const withoutLookAlikes = (code: string): string => {
  if (/^[0-9A-Z]{2}$/.test(code) && code !== 'OT') {
    return upper(code)
      .replace(/^O(?=[0-9O])|(?<=^.)O/g, '0')
      .replace(/(?<=^[0-9])I$/, '1');
  }
  return upper(code);
};

const brackets = /^[\s:=\-.,;!。、/([{【<〈《「'")\]}】>]{1,40}|[\s:=.,;!。、/([{【<〈《「)\]}】>〉》」'"-]{1,40}$/g;
const trimmed = (text: string): string => text.slice(0, 300).replace(brackets, '').trim();

const labelled =
  /^[\s([{【<〈《「'"]{0,6}(?:([A-Z]{2,4}[0-9]{4,6}|-[0-9]{1,4})(?![0-9A-Z])|([0-9A-Z]{2}|[0-9][Il|]|[Il|][0-9])(?![0-9A-Z.%]|[:/][0-9]))/i;

/** The code at the beginning of a label's value. */
export const readLabelledCode = (value: string): CodeRead | null => {
  const match = labelled.exec(value);
  if (match === null) return null;
  const printed = match[1] ?? match[2] ?? '';
  // Words such as OK and NO are no codes.
  if (match[1] === undefined && !/[0-9]/.test(printed) && !/^(?:ZA|YM|YT|OT|[A-Z]O|ED)$/i.test(printed)) return null;
  // In a long code letters and figures have places of their own; only a short one can be taken for another.
  const code = match[1] === undefined ? withoutLookAlikes(upper(printed.replace(/[l|]/g, '1'))) : upper(printed);
  return { value: code, text: trimmed(value.slice(match[0].length)), before: '' };
};

/** 22日, 12:30, 10元, 3笔: figures of something else. */
const figureOf = /^ ?(?:[年月日时時分秒元角笔张號号次台个%：:/.]|[0-9])/;
const code = '(?:[0-9][0-9A-Z]|[A-Z][0-9]|ZA|YM|YT|OT)';
const atBeginning = new RegExp(
  `^[\\s*#>\\-([{【<《]{0,8}(${code})[\\s)\\]}】>》]{0,4}[:.\\-,|]{0,2}\\s{0,8}[([{【<]{0,2}(?=[\\p{Script=Han}A-Z*])`,
  'u',
);
const atEnd = new RegExp(`[\\s([{【<《:,\\-]{1,8}(${code})[\\s)\\]}】>》.!]{0,6}$`, 'u');
const afterHan = new RegExp(`(?<=\\p{Script=Han})(${code})[\\s)\\]}】>》.!]{0,6}$`, 'u');
const told = new RegExp(
  `(?:报|显示|提示|出现|返回|应答|错误码?|代码|码)[了是为出:\\s"'([【]{0,6}(${code})(?![0-9A-Z.:/%]|[年月日时分元笔])`,
  'u',
);
const inSentence = new RegExp(
  `(?<![0-9A-Z.:/*-])(${code})(?=[\\s:,\\-)\\]】]{0,4}(?:POS|ATM)?(?:终端|商户)(?:号)?(?:未|无效|不|找不到|停用))`,
  'u',
);

/** Behind a word, with an answer behind it: 消费 97 终端未登记. */
const between = new RegExp(`(?<=[\\s\\])】])(${code})(?=[\\s:\\-]{1,4}[\\p{Script=Han}A-Z])`, 'gu');
const error = new RegExp(
  `(?<![A-Z])(?:ERR(?:OR)?|DECLINED?|REJ(?:ECT(?:ED)?)?|RESP|RC)(?: ?CODE| ?NO\\.?)?[ :#=-]{0,3}(${code})(?![0-9A-Z.:/%])`,
  'u',
);
/** Numbering of a list: `01、`, `2.` */
const numbering = /^\s{0,8}(?:0?[1-9]|1[0-9]|20)[.、)]/;
const platform = /^\s{0,8}([A-Z]{3}[0-9]{5})(?![0-9A-Z])/;

const hasWords = (text: string): boolean => answerWords.test(text) || besideWords.test(text);

const atFirst = (line: string, big: string): CodeRead | null => {
  const own = platform.exec(big);
  if (own !== null) return { value: own[1] as string, text: trimmed(line.slice(own[0].length)), before: '' };
  const first = atBeginning.exec(big);
  if (first === null || numbering.test(line)) return null;
  const rest = line.slice(first[0].length);
  if (figureOf.test(rest) || !hasWords(rest)) return null;
  return { value: first[1] as string, text: trimmed(rest), before: '' };
};

const inside = (line: string, big: string): CodeRead | null => {
  const match =
    inSentence.exec(big) ??
    told.exec(big) ??
    error.exec(big) ??
    Array.from(big.matchAll(between)).find(({ index, 0: { length } }) => {
      const rest = line.slice(index + length);
      return answerWords.test(rest) && !figureOf.test(rest);
    });
  if (match === undefined) return null;
  const value = match[1] as string;
  const at = match.index + match[0].length;
  const before = trimmed(line.slice(0, at - value.length));
  const after = trimmed(line.slice(at));
  return { value, text: after === '' && answerWords.test(before) ? before : after, before };
};

const atLast = (line: string, big: string): CodeRead | null => {
  const last = atEnd.exec(big) ?? afterHan.exec(big);
  if (last === null) return null;
  const before = trimmed(line.slice(0, last.index));
  return { value: last[1] as string, text: before, before };
};

/** The code of a line that has no label; the words beside it say that it is one. */
export const readBareCode = (line: string): CodeRead | null => {
  const big = upper(line);
  const isAnswer = answerWords.test(line);
  return (hasWords(line) ? atFirst(line, big) : null) ?? inside(line, big) ?? (isAnswer ? atLast(line, big) : null);
};

/** Whether a line is an answer in words. */
export const isAnswerText = (line: string): boolean => answerWords.test(line);

/** A paste that is a code and nothing else. */
export const readLoneCode = (text: string): string | null => {
  if (text.length > 40) return null;
  const match = /^\s*[([{【<]?\s*([0-9][0-9A-Z]|[A-Z][0-9]|ZA|YM|YT|OT)\s*[)\]}】>]?\s*$/i.exec(text);
  return match === null ? null : upper(match[1] as string);
};
