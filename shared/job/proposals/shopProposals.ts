// Proposed checklists of the shop itself: spare terminals, registration, rules, emergencies, training, tamper inspection.
import { dailyLookTemplate, weeklyInspectionTemplate } from './inspection.ts';
import { check, measured, oneOf, type TemplateProposal, words } from './proposalParts.ts';

const owners = {
  zh: '店主资料（关于登记、应急和培训的两篇文章）',
  en: 'The owner’s documents (two articles about registration, emergencies and training)',
};
const pci = {
  zh: 'PCI DSS v4.0.1 9.5.1.2（二手资料，未核对原文）；频率由本店的风险分析决定',
  en: 'PCI DSS v4.0.1, 9.5.1.2 (secondary sources); the shop’s own risk analysis decides how often',
};

/** Proposed checklists of the shop itself. */
export const shopProposals: readonly TemplateProposal[] = [
  { key: 'inspection-daily', source: pci, draft: dailyLookTemplate },
  { key: 'inspection-weekly', source: pci, draft: weeklyInspectionTemplate },
  {
    key: 'spare-power-up',
    source: {
      zh: '产品默认值，按本店情况修改',
      en: 'The product’s default; change it to what fits the shop',
    },
    draft: {
      name: { zh: '备用机开机签到', en: 'Power up and sign on a spare terminal' },
      signature: 'none',
      needsWitness: false,
      items: [
        check('serial', { zh: '机身号与登记一致', en: 'The serial number is the one in the register' }),
        check('power', { zh: '能正常开机，充电正常', en: 'It starts and charges' }),
        check(
          'sign-on',
          { zh: '签到成功', en: 'Sign-on works' },
          {
            zh: '只签到，不刷卡，不做任何交易。签不上就记下屏幕上的提示。',
            en: 'Sign on only: no card and no sale of any kind. If it fails, write down what the screen says.',
          },
        ),
        words('screen', { zh: '屏幕提示（如有）', en: 'What the screen says, if anything' }),
        measured('voltage', 'battery.voltage'),
        measured('coin-cell', 'coinCell.voltage'),
        check('kept', { zh: '放回原处，带锁', en: 'Back in its place, locked away' }),
      ],
    },
  },
  {
    key: 'registration-review',
    source: owners,
    draft: {
      name: { zh: '核对登记资料', en: 'Review of the registration data' },
      signature: 'either',
      needsWitness: false,
      items: [
        check(
          'address',
          { zh: '经营地址与登记一致', en: 'The business address is as registered' },
          {
            zh: '搬了店、换了柜台所在楼层，都要先向收单机构报备。',
            en: 'Moved shop or floor: report it to the acquirer first.',
          },
        ),
        check('licence', {
          zh: '营业执照在有效期内，名称一致',
          en: 'The business licence is valid, its name the same',
        }),
        check(
          'account',
          { zh: '结算账户没有变', en: 'The settlement account is unchanged' },
          {
            zh: '只核对有没有变，不要在这里写账号。',
            en: 'Only whether it changed; write no account number here.',
          },
        ),
        check('phone', { zh: '预留电话打得通', en: 'The telephone on file can be reached' }),
        check('sim', { zh: 'SIM 卡没有换过', en: 'The SIM is the same' }),
        check('slip', {
          zh: '小票上的商户名、商户号、终端号一致',
          en: 'Name, merchant and terminal number on a slip agree',
        }),
        words('reported', { zh: '有变化的：向谁报备、何时', en: 'What changed: reported to whom, and when' }),
      ],
    },
  },
  {
    key: 'rule-review',
    source: {
      zh: 'PCI DSS v4.0.1 12.3.1（二手资料）；店主资料',
      en: 'PCI DSS v4.0.1, 12.3.1 (secondary sources); the owner’s documents',
    },
    draft: {
      name: { zh: '规则与风险年度复核', en: 'Yearly review of rules and risks' },
      signature: 'either',
      needsWitness: false,
      items: [
        check('notices', { zh: '收单机构的通知、费率公告已看过', en: 'Notices and fees of the acquirer were read' }),
        check(
          'cadence',
          { zh: '巡检频率的理由仍然成立', en: 'The reason for how often we inspect still holds' },
          {
            zh: '客流、位置、人员变了，风险也会变；理由写在巡检计划里。',
            en: 'Customers, place or people changed: so may the risk. The reason stands in the inspection plan.',
          },
        ),
        check('list', { zh: '终端清单与实物一致', en: 'The list of terminals agrees with what is there' }),
        check('people', {
          zh: '离职人员已在名单里标明，PIN 已停用',
          en: 'Who left is marked so, and their PIN is of no use',
        }),
        words('decided', { zh: '决定了什么', en: 'What was decided' }, null, { isRequired: true }),
      ],
    },
  },
  {
    key: 'emergency-drill',
    source: owners,
    draft: {
      name: { zh: '应急演练', en: 'Emergency drill' },
      signature: 'either',
      needsWitness: false,
      items: [
        check('spare', { zh: '备用机能开机、能签到', en: 'The spare terminal starts and signs on' }),
        check(
          'contacts',
          { zh: '应急卡上的电话都核实过', en: 'Every number on the emergency card was verified' },
          {
            zh: '只打卡片上店主核实过的号码，不打网上搜来的。',
            en: 'Call only numbers that the owner verified, none found by searching.',
          },
        ),
        check('cashiers', { zh: '收银员说得出刷不了卡时怎么做', en: 'Cashiers can say what to do when cards fail' }),
        oneOf('how', { zh: '这次练的是', en: 'What was tried' }, [
          { zh: '终端开不了机', en: 'A terminal does not start' },
          { zh: '断网', en: 'No network' },
          { zh: '提示未登记（97）', en: 'It says “not registered” (97)' },
          { zh: '发现被动过手脚', en: 'Somebody tampered with it' },
        ]),
        words('learned', { zh: '发现的问题', en: 'What was learned' }),
      ],
    },
  },
  {
    key: 'training',
    source: {
      zh: 'PCI DSS v4.0.1 9.5.1.3（二手资料）；店主资料',
      en: 'PCI DSS v4.0.1, 9.5.1.3 (secondary sources); the owner’s documents',
    },
    draft: {
      name: { zh: '员工培训', en: 'Staff training' },
      signature: 'either',
      needsWitness: true,
      items: [
        check(
          'identity',
          { zh: '怎样核实维修人员身份', en: 'How to check who comes to repair' },
          {
            zh: '没有预约的先请等候，用店主核实过的号码打给收单机构确认，再让对方动终端。',
            en: 'Whoever comes unannounced waits until the acquirer, called on a number the owner verified, confirms the visit.',
          },
        ),
        check('changes', { zh: '怎样看出终端被动过', en: 'How to notice that a terminal was changed' }),
        check('alarm', { zh: '发现异常找谁、怎么做', en: 'Whom to tell, and what to do' }),
        check('calls', { zh: '冒充客服的电话怎样应对', en: 'What to do about false calls' }),
        words('who', { zh: '参加的人', en: 'Who took part' }, null, { isRequired: true }),
      ],
    },
  },
];
