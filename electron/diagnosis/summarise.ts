// The one paragraph above the findings: how the case stands, and the next step.
import { actingPartyNames, type DiagnosisVerdict, type Finding } from '../../shared/diagnosis/answerSchema.ts';
import { causes } from '../../shared/diagnosis/causes.ts';
import { findResponseCode } from '../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import { codesOf, faultWords } from './explain.ts';
import type { Scene } from './scene.ts';
import { confidenceNames, filled, paragraph, sentence } from './wording.ts';

const words = {
  first: {
    zh: '最可能的原因：{title}（{confidence}）。由{who}处理：{action}',
    en: 'Most likely cause: {title} ({confidence}). Who acts: {who}. {action}',
  },
  maybe: {
    zh: '现在还不能确定是哪个原因，先查这一个：{title}。由{who}处理：{action}',
    en: 'The cause is not certain yet; look into this one first: {title}. Who acts: {who}. {action}',
  },
  waiting: {
    zh: '最可能的原因：{title}（{confidence}）。不用找谁处理：{action}',
    en: 'Most likely cause: {title} ({confidence}). Nobody has to act: {action}',
  },
  suspected: {
    zh: '{title}。由{who}处理：{action}',
    en: '{title}. Who acts: {who}. {action}',
  },
  both: { zh: '还要同时处理：{titles}。', en: 'To be cured as well: {titles}.' },
  over: {
    zh: '之前出现过应答码 {codes}，之后已经恢复，现在不用处理。当时的原因不能确定；再出现时把时间和应答码记下来。',
    en: 'The code {codes} came earlier; it has been working since, and nothing has to be done now. What it was cannot be told; if it comes again, note time and code.',
  },
  alarm: {
    zh: '另外：防拆已触发，这台机器要马上停用，联系收单机构更换。',
    en: 'Besides, the tamper alarm has gone off: put this machine out of use at once and have the acquirer replace it.',
  },
  resolved: {
    zh: '原因看来是：{title}，之后已经恢复，现在不用处理。',
    en: 'It seems to have been: {title}. It has been working since; nothing has to be done now.',
  },
  card: {
    zh: '终端没有故障，是卡或发卡行的问题。{action}',
    en: 'The terminal is fine; it is a matter of the card or its issuer. {action}',
  },
  noCode: {
    zh: '现在的证据不足以判断原因。请先拍下屏幕或签购单，看清应答码，再来判断。',
    en: 'There is not enough evidence to name a cause. Photograph screen or slip, read the code, and ask again.',
  },
  unclear: {
    zh: '应答码 {codes} 在这个主机的表里没有确定的含义，按交易失败处理：先查上一笔的结果，再拿原码问收单机构。',
    en: 'The code {codes} has no certain meaning in the table of this host. Treat the payment as failed, query its result first, then ask the acquirer about the raw code.',
  },
  noFault: {
    zh: '收款成功，没有看到需要处理的问题。',
    en: 'Payments are approved; nothing was found that needs doing.',
  },
  nothingFound: { zh: '二清：未发现。', en: 'A middleman: not found.' },
  information: {
    zh: '{fault}。{cashier}这不是登记问题。',
    en: '{fault}. {cashier} This is no matter of registration.',
  },
  reached: {
    zh: '收到过主机的应答，说明当时网络是通的，不用改网络设置。',
    en: 'A host answered, so the network worked at that moment; leave the network settings alone.',
  },
} as const satisfies Record<string, Bilingual>;

const cashierOf = (scene: Scene): Bilingual => {
  const code = scene.faults[0]?.answers[0]?.code ?? '';
  return scene.profile === null ? { zh: '', en: '' } : findResponseCode(scene.profile, code).cashier;
};

const informationWords = (scene: Scene): Bilingual => {
  const [fault] = scene.faults;
  const isPayerKnown = scene.best('settlement.payerKind') !== null;
  if (fault === undefined) return paragraph([words.noFault, ...(isPayerKnown ? [words.nothingFound] : [])]);
  return filled(words.information, {
    fault: {
      zh: faultWords(scene, fault).zh,
      en: sentence([faultWords(scene, fault)]).en.replace(/\.$/, ''),
    },
    cashier: cashierOf(scene),
  });
};

const insufficientWords = (scene: Scene): Bilingual => {
  const unclear = scene.faults.find(({ symptom }) => symptom === 'unclear');
  if (unclear === undefined) return words.noCode;
  return filled(words.unclear, { codes: codesOf([unclear]) });
};

const openingFor = ({ cause, who, confidence }: Finding): Bilingual => {
  if (cause === 'REG-12') return words.suspected;
  if (who === 'wait') return words.waiting;
  return confidence === 'low' ? words.maybe : words.first;
};

const rankedWords = (scene: Scene, findings: readonly Finding[]): Bilingual => {
  const [first, ...rest] = findings;
  if (first === undefined) return words.noCode;
  const { title } = causes[first.cause];
  if (first.role === 'resolved') {
    return first.confidence === 'low'
      ? filled(words.over, { codes: codesOf(scene.faults) })
      : filled(words.resolved, { title });
  }
  const hasAlarm = rest.some(({ cause, role }) => cause === 'HW-04' && role === 'separate');
  const others = rest.filter(({ role, confidence }) => role === 'primary' && confidence === 'high');
  const isAnswered = scene.faults.some(
    ({ symptom, isOpen, isTyped }) => symptom === 'terminal-unknown' && isOpen && !isTyped,
  );
  const main = filled(openingFor(first), {
    title,
    confidence: confidenceNames[first.confidence],
    who: actingPartyNames[first.who],
    action: first.actions[0] ?? { zh: '', en: '' },
  });
  const titles = {
    zh: others.map(({ cause }) => causes[cause].title.zh).join('、'),
    en: others.map(({ cause }) => causes[cause].title.en).join('; '),
  };
  return paragraph([
    main,
    ...(others.length === 0 ? [] : [filled(words.both, { titles })]),
    ...(hasAlarm ? [words.alarm] : []),
    ...(isAnswered ? [words.reached] : []),
  ]);
};

const withoutRepetition = ({ zh, en }: Bilingual): Bilingual => ({
  zh: zh.replace(/^终端没有故障。/, ''),
  en: en.replace(/^The terminal is fine\. /, ''),
});

/** The paragraph above the findings. */
export const summaryOf = (scene: Scene, verdict: DiagnosisVerdict, findings: readonly Finding[]): Bilingual => {
  switch (verdict) {
    case 'ranked':
      return rankedWords(scene, findings);
    case 'no-terminal-fault':
      return filled(words.card, { action: withoutRepetition(findings[0]?.actions[0] ?? causes.CARD.actions[0]) });
    case 'information':
      return informationWords(scene);
    case 'insufficient':
      return insufficientWords(scene);
  }
};
