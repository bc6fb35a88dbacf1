// What each station says in front of a shop owner: its name, its state, what was found, and one thing to do.
import type { Bilingual } from '../model/bilingual.ts';
import type { HopId, HopReason, HopReport, HopResult, HopState } from './hopReport.ts';

/** Names of the stations. */
export const hopNames: Readonly<Record<HopId, Bilingual>> = {
  cable: { zh: '终端连线', en: 'Line to the terminal' },
  lan: { zh: '店内网络', en: 'Network of the shop' },
  internet: { zh: '互联网', en: 'Internet' },
  acquirer: { zh: '收单机构主机', en: 'Acquirer’s host' },
};

/** Names of the states; colours never say it alone. */
export const hopStateNames: Readonly<Record<HopState, Bilingual>> = {
  measuring: { zh: '正在测', en: 'measuring' },
  ok: { zh: '通', en: 'works' },
  slow: { zh: '通，但不稳', en: 'works, not well' },
  fail: { zh: '不通', en: 'does not work' },
  notConfigured: { zh: '没有设置', en: 'not set' },
  notMeasured: { zh: '没法测', en: 'not measured' },
};

/** Said beside every measurement. */
export const hopCaveat: Bilingual = {
  zh: '测的是这台电脑的网络。终端用同一个路由器时才一样；终端插手机卡（4G）时，它走的是另一条路。',
  en: 'This is the network of this computer. The terminal shares it only behind the same router; with a SIM card of its own it takes another way.',
};

/** The words where they are true. */
export const notYourFault: Bilingual = { zh: '不是您的问题', en: 'not your fault' };

interface Said {
  readonly found: Bilingual;
  readonly advice: Bilingual | null;
}

const nothing: Bilingual = { zh: '', en: '' };

const byState: Readonly<Record<HopId, Partial<Record<HopState, Said>>>> = {
  cable: {
    ok: { found: { zh: '终端连着这台电脑。', en: 'The terminal is connected to this computer.' }, advice: null },
  },
  lan: { ok: { found: { zh: '路由器有回应。', en: 'The router answers.' }, advice: null } },
  internet: {
    ok: {
      found: { zh: '设置的互联网地址连得上。', en: 'The internet address that was set can be reached.' },
      advice: null,
    },
    notConfigured: {
      found: { zh: '还没有设置用哪个地址代表互联网。', en: 'No address that stands for the internet was set.' },
      advice: { zh: '到“设置 › 网络检测地址”填一个。', en: 'Enter one under Settings › Hosts to measure.' },
    },
  },
  acquirer: {
    ok: { found: { zh: '收单机构的主机连得上。', en: 'The acquirer’s host can be reached.' }, advice: null },
    notConfigured: {
      found: { zh: '还没有设置收单机构主机的地址。', en: 'No address of the acquirer’s host was set.' },
      advice: {
        zh: '向收单机构要主机地址和端口，到“设置 › 网络检测地址”填上。',
        en: 'Ask the acquirer for address and port, and enter them under Settings › Hosts to measure.',
      },
    },
  },
};

const cableReasons: Partial<Record<HopReason, Said>> = {
  noTerminal: {
    found: { zh: '没有选终端，或者还没连过它。', en: 'No terminal was chosen, or it was not connected yet.' },
    advice: {
      zh: '在终端页里测，就会带上它的连线。',
      en: 'Measure from the terminal’s page, and its line is included.',
    },
  },
  offline: {
    found: {
      zh: '终端没有连上这台电脑，或者没开机。',
      en: 'The terminal is not connected to this computer, or is off.',
    },
    advice: {
      zh: '看看终端开机没有，数据线两头插紧。',
      en: 'Switch the terminal on and press the cable in at both ends.',
    },
  },
  busy: {
    found: { zh: '端口被别的程序占着。', en: 'Another program has the port.' },
    advice: {
      zh: '关掉正在用这个端口的收银程序，再测一次。',
      en: 'Close the till program that uses the port, and measure again.',
    },
  },
  denied: {
    found: { zh: '这个电脑账户没有权限打开端口。', en: 'This user may not open the port.' },
    advice: { zh: '在“连接医生”里看怎么开权限。', en: 'The connection doctor shows how to get the right.' },
  },
  noDriver: {
    found: { zh: '转接器插上了，但电脑没有它的驱动。', en: 'The adapter is plugged in and has no driver.' },
    advice: { zh: '在“连接医生”里看缺什么。', en: 'The connection doctor shows what is missing.' },
  },
  connecting: {
    found: { zh: '正在连终端，还说不准。', en: 'The terminal is being connected; too early to say.' },
    advice: { zh: '过几秒再测一次。', en: 'Measure again in a few seconds.' },
  },
};

const lanReasons: Partial<Record<HopReason, Said>> = {
  noNetwork: {
    found: { zh: '这台电脑没有连任何网络。', en: 'This computer is in no network.' },
    advice: { zh: '插上网线，或者连上店里的 Wi-Fi。', en: 'Plug in the network cable, or join the shop’s Wi-Fi.' },
  },
  noGateway: {
    found: {
      zh: '电脑有网络，但没有通往外面的路由器。',
      en: 'The computer has a network and no router to the outside.',
    },
    advice: {
      zh: '重新插网线或重连 Wi-Fi；还不行就重启路由器。',
      en: 'Connect cable or Wi-Fi anew; then restart the router.',
    },
  },
  pointToPoint: {
    found: {
      zh: '电脑走的是手机网络或拨号，没有路由器可测。',
      en: 'This is a mobile or dial-up network; there is no router to measure.',
    },
    advice: null,
  },
  unreadable: {
    found: {
      zh: '系统没有告诉程序路由器在哪里，测不了。',
      en: 'The system did not tell where the router is; it cannot be measured.',
    },
    advice: null,
  },
  silent: {
    found: {
      zh: '路由器不应声。有的路由器本来就这样，单凭这一点说明不了什么。',
      en: 'The router keeps silent. Some always do; that alone proves nothing.',
    },
    advice: null,
  },
  unreachable: {
    found: { zh: '找不到路由器。', en: 'The router cannot be found.' },
    advice: {
      zh: '看路由器的灯亮不亮，网线插好没有；断电一分钟再开。',
      en: 'Look at the router’s lights and cable; take its power off for a minute.',
    },
  },
  late: {
    found: { zh: '路由器回应很慢。', en: 'The router answers late.' },
    advice: { zh: '离路由器近一点，或者改用网线。', en: 'Move closer to the router, or use a cable.' },
  },
  losses: {
    found: { zh: '路由器时有时无。', en: 'The router answers only some of the time.' },
    advice: { zh: '离路由器近一点，或者改用网线。', en: 'Move closer to the router, or use a cable.' },
  },
};

const checkName: Bilingual = {
  zh: '先核对设置里的地址有没有写错；没写错就是名称服务（DNS）的问题。',
  en: 'Check the address in the settings for typing errors; if it is right, the name service (DNS) is to blame.',
};
const callProvider: Bilingual = {
  zh: '重启一次路由器；还不行就打电话给宽带运营商。',
  en: 'Restart the router once; then call the internet provider.',
};
const callAcquirer: Bilingual = {
  zh: '打电话给收单机构，把地址和时间告诉他们。终端里的网络设置不要动。',
  en: 'Call the acquirer and tell them address and time. Leave the network settings of the terminal alone.',
};

const hostReasons = (who: Bilingual, advice: Bilingual): Partial<Record<HopReason, Said>> => {
  const say = (zh: string, en: string): Bilingual => ({ zh: `${who.zh}${zh}`, en: `${who.en} ${en}` });
  return {
    nameUnknown: { found: say('的名称查不到。', 'has a name that is not known.'), advice: checkName },
    nameTimeout: {
      found: { zh: '名称服务（DNS）没有回应。', en: 'The name service (DNS) does not answer.' },
      advice: callProvider,
    },
    refused: { found: say('拒绝连接。', 'refuses the connection.'), advice },
    timeout: { found: say('没有回应。', 'does not answer.'), advice },
    unreachable: { found: say('到不了。', 'cannot be reached.'), advice },
    reset: { found: say('把连接断开了。', 'cuts the connection.'), advice },
    tls: { found: say('连得上，但加密握手（TLS）不成功。', 'takes the call and fails the TLS handshake.'), advice },
    partly: {
      found: { zh: '有的地址连得上，有的连不上。', en: 'Some addresses can be reached, others cannot.' },
      advice,
    },
    late: {
      found: say('回应很慢。', 'answers late.'),
      advice: { zh: '过一会儿再测。', en: 'Measure again in a while.' },
    },
    losses: {
      found: say('时通时断。', 'can be reached only some of the time.'),
      advice: { zh: '过一会儿再测。', en: 'Measure again in a while.' },
    },
  };
};

const byReason: Readonly<Record<HopId, Partial<Record<HopReason, Said>>>> = {
  cable: cableReasons,
  lan: lanReasons,
  internet: hostReasons({ zh: '设置的互联网地址', en: 'The internet address that was set' }, callProvider),
  acquirer: hostReasons({ zh: '收单机构的主机', en: 'The acquirer’s host' }, callAcquirer),
};

const stopped: Said = {
  found: { zh: '没测完就停了。', en: 'It was stopped before it was done.' },
  advice: { zh: '再测一次。', en: 'Measure again.' },
};

/** What was found at a station, and one thing to do. */
export const hopSays = ({ hop, state, reason }: Pick<HopResult, 'hop' | 'state' | 'reason'>): Said => {
  if (state === 'measuring') return { found: nothing, advice: null };
  if (reason === 'stopped') return stopped;
  const said = reason === null ? undefined : byReason[hop][reason];
  return said ?? byState[hop][state] ?? { found: hopStateNames[state], advice: null };
};

const listed = (hops: readonly HopResult[], language: 'zh' | 'en'): string =>
  hops.map(({ hop }) => hopNames[hop][language]).join(language === 'zh' ? '、' : ', ');

/** The whole measurement in one sentence. */
export const hopVerdict = ({ state, hops, failing }: HopReport): Bilingual => {
  if (state === 'running') return { zh: '正在一段一段地测…', en: 'Measuring one hop after the other…' };
  const result = hops.find(({ hop }) => hop === failing);
  if (result !== undefined) {
    const clear = result.isNotYourFault ? { zh: `，${notYourFault.zh}`, en: `: ${notYourFault.en}` } : nothing;
    const { zh, en } = hopNames[result.hop];
    return { zh: `断在“${zh}”这一段${clear.zh}。`, en: `It ends at “${en}”${clear.en}.` };
  }
  if (state === 'cancelled') return { zh: '已取消，没有测完。', en: 'Cancelled before it was done.' };
  const unknown = hops.filter((each) => each.state === 'notMeasured' || each.state === 'notConfigured');
  const slow = hops.filter((each) => each.state === 'slow');
  if (unknown.length === hops.length) return { zh: '一段也没能测。', en: 'Nothing could be measured.' };
  const open =
    unknown.length === 0
      ? nothing
      : { zh: `没测的：${listed(unknown, 'zh')}。`, en: ` Not measured: ${listed(unknown, 'en')}.` };
  if (slow.length > 0) {
    return {
      zh: `都通，但“${listed(slow, 'zh')}”不稳。${open.zh}`,
      en: `All work, but not well: ${listed(slow, 'en')}.${open.en}`,
    };
  }
  return { zh: `测到的都通。${open.zh}`, en: `Every hop that was measured works.${open.en}` };
};
