// What free text hints at. Words of people and of screens without a code never carry a cause alone.
import type { Fact } from '../../shared/diagnosis/readFact.ts';

/** What a text can hint at, and the words by which it is recognised. */
export const hintWords = {
  unregistered: /(没|未|不|無|无)(有|曾|能|在)?.{0,4}(登记|登記|注册|报备|绑定|入网)|not? (been )?register|unregister/i,
  tamper:
    /tamper|be attacked|keys? (are )?(cleared|lost|erased)|irruption|被攻击|防拆|自毁|安全触发|非法拆|密钥(已)?(丢失|清空|清除|被清)/i,
  noConnection:
    /(通讯|通信|连接|网络|拨号|主机)(失败|超时|异常|错误|中断|不通)|无法连接|连不上|无网络|没有网络|no (carrier|network|connection)|connect(ion)? (failed|error|timed? ?out)/i,
  noPaper: /缺纸|无纸|没纸|请装纸|no paper|out of paper|paper (empty|out)/i,
  printing: /打印(机)?(故障|失败|异常|不清|淡|卡)|printer (error|fault|failed)|prints? pale/i,
  reading: /读卡(失败|错误|不了)|刷不出|card (read )?(error|failed)|cannot read (the )?card/i,
  activation: /激活|activat/i,
  hostileNetwork:
    /钓鱼|陌生.{0,4}(wi-?fi|网络|热点)|免费 ?wi-?fi|代理服务器|phish|captive|unknown (wi-?fi|network)|strange login/i,
  leftOut: /省钱|不想(去)?(登记|注册)|有意不|故意不|save money|too expensive to register|on purpose/i,
  untrained:
    /不会(用|操作|签到|结算)|新(来的)?(员工|店员|收银员|人)|没(有)?培训|不知道怎么|untrained|new (staff|cashier)|don['’]?t know how/i,
  restricted:
    /(地区|区域|行业).{0,8}(限制|受限|禁止|暂停|停止|不支持|不允许|不予)|(限制|禁止|暂停).{0,6}(地区|区域|行业)|restrict(ed|ion).{0,20}(region|industry|business)/i,
  noPower:
    /(不能|无法|开不了|打不开)开?机|黑屏|自动关机|没反应|won['’]?t (start|turn on|boot)|blank screen|shuts? (down|off)/i,
  crash: /闪退|崩溃|死机|卡死|crash|freez|hangs/i,
  malware: /病毒|恶意|不认识的(应用|软件)|malware|virus|unknown app/i,
  greyChannel: /网上买|二手|闲鱼|小店买|中介|代理商(说|给|卖)|个人(账户|卡|转账)|second-?hand|bought online|middleman/i,
  upgradeServer: /升级服务器|更新服务器|TMS|升级失败|更新失败|upgrade server|update (server|failed)/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** What a text can hint at. */
export type Hint = keyof typeof hintWords;

/** Texts that hint at something, by hint. */
export const hintsIn = (texts: readonly Fact[]): ReadonlyMap<Hint, readonly Fact[]> => {
  const found = new Map<Hint, readonly Fact[]>();
  if (texts.length === 0) return found;
  const isOfUpgrade = ({ value }: Fact): boolean => hintWords.upgradeServer.test(String(value));
  for (const hint of Object.keys(hintWords) as Hint[]) {
    // “Not registered” said by a server for programs is not about payments.
    const facts = texts.filter(
      (fact) => hintWords[hint].test(String(fact.value)) && (hint !== 'unregistered' || !isOfUpgrade(fact)),
    );
    if (facts.length > 0) found.set(hint, facts);
  }
  return found;
};
