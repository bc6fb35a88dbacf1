// Proposed checklists for what is done every day or week: wiping, card readers, printer.
import { check, measured, type TemplateProposal, words } from './proposalParts.ts';

const noLiquid = {
  zh: '先关机或休眠；布只能微湿，不喷、不倒任何液体，不用酒精擦屏幕和按键。',
  en: 'Switch it off or let it sleep; the cloth is slightly damp at most; spray or pour nothing, no alcohol on screen or keys.',
};

/** Proposed checklists for every day and week. */
export const dailyProposals: readonly TemplateProposal[] = [
  {
    key: 'exterior-wipe',
    source: {
      zh: '清洁用品与终端服务商的公开建议（二手资料），间隔可改',
      en: 'Public advice of cleaning and terminal services (secondary sources); the interval is yours to change',
    },
    draft: {
      name: { zh: '擦拭外壳', en: 'Wipe the outside' },
      signature: 'none',
      needsWitness: false,
      items: [
        check('wiped', { zh: '外壳、屏幕、键盘已擦净', en: 'Housing, screen and keys are clean' }, noLiquid),
        check(
          'nothing-added',
          { zh: '没有多出来的贴片、线或盒子', en: 'Nothing was added: no overlay, cable or box' },
          {
            zh: '擦的时候顺便看：键盘、插卡口、刷卡槽与平时一样。不对劲就停用，保持原样，打电话给收单机构。',
            en: 'Look while you wipe: keys, chip slot and stripe slot are as always. If not: stop using it, leave it closed, call the acquirer.',
          },
        ),
      ],
    },
  },
  {
    key: 'card-readers',
    source: {
      zh: '清洁卡厂家与终端服务商的公开建议（二手资料）：交易多的每天到每周，少的每周到每月',
      en: 'Public advice of cleaning-card makers and services (secondary): daily to weekly where busy, weekly to monthly elsewhere',
    },
    draft: {
      name: { zh: '清洁磁头和插卡口', en: 'Clean stripe reader and chip slot' },
      signature: 'none',
      needsWitness: false,
      items: [
        check(
          'stripe',
          { zh: '磁头：清洁卡刷过', en: 'Stripe reader: cleaning card drawn through' },
          {
            zh: '清洁卡是一次性的；按包装说明来回刷。没有清洁卡就跳过，不要用纸或布条塞进去。',
            en: 'A cleaning card is for one use; follow its packing. Without one skip this: put no paper or cloth into the slot.',
          },
        ),
        check('chip', { zh: '插卡口：清洁卡插过', en: 'Chip slot: cleaning card inserted' }),
        check(
          'slot-free',
          { zh: '插卡时阻力正常，没有异物', en: 'A card goes in as always; nothing is in the slot' },
          {
            zh: '用自己的空白卡或过期卡试，不做交易。里面有东西就停用，不要去掏，机身保持封闭。',
            en: 'Try with a blank or expired card of your own, without a sale. If something is inside: stop using it, do not poke or open.',
          },
        ),
        measured('chip-failed', 'card.chipFailed'),
        measured('stripe-failed', 'card.stripeFailed'),
      ],
    },
  },
  {
    key: 'printer-dust',
    source: {
      zh: '终端服务商的公开建议（二手资料）：每周清理打印机外部和纸屑',
      en: 'Public advice of terminal services (secondary): printer outside and paper dust weekly',
    },
    draft: {
      name: { zh: '清理纸仓和纸屑', en: 'Clear paper dust' },
      signature: 'none',
      needsWitness: false,
      items: [
        check(
          'dust',
          { zh: '纸仓里的纸屑已清掉', en: 'Paper dust is out of the paper bay' },
          {
            zh: '用干的软刷，不用嘴吹，不用金属。',
            en: 'A dry soft brush; no blowing by mouth, nothing of metal.',
          },
        ),
        check('paper', { zh: '备用纸够一周', en: 'Paper rolls for a week are there' }),
        measured('paper-remaining', 'paper.remaining', { least: 10 }),
        words('remark', { zh: '备注', en: 'Remark' }),
      ],
    },
  },
  {
    key: 'settlement',
    source: {
      zh: '行业惯例，未找到官方周期表',
      en: 'Common practice; no official table of intervals was found',
    },
    draft: {
      name: { zh: '日终结算和签退', en: 'Settlement and sign-off' },
      signature: 'none',
      needsWitness: false,
      items: [
        check('settled', { zh: '批次已结算，小票已留存', en: 'The batch is settled, its slip kept' }),
        check(
          'totals',
          { zh: '笔数、金额与收银系统一致', en: 'Number and amount agree with the till' },
          {
            zh: '不一致时不要用补交易来凑平；记下差额，问收单机构。',
            en: 'If not, make up no sale to balance it: write the difference down and ask the acquirer.',
          },
        ),
        measured('unsettled', 'unsettled.count', { most: 0 }),
        words('difference', { zh: '差额说明', en: 'Difference' }),
      ],
    },
  },
];
