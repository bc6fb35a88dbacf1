// Proposed checklists of monthly and quarterly care: print head, battery, cables, vents, software.
import { check, measured, oneOf, type TemplateProposal, words } from './proposalParts.ts';

const services = {
  zh: '清洁用品与终端服务商的公开建议（二手资料），间隔可改',
  en: 'Public advice of cleaning and terminal services (secondary sources); the interval is yours to change',
};
const common = {
  zh: '行业惯例，未找到官方周期表',
  en: 'Common practice; no official table of intervals was found',
};

/** Proposed checklists of care. */
export const careProposals: readonly TemplateProposal[] = [
  {
    key: 'print-head',
    source: services,
    draft: {
      name: { zh: '清洁打印头、胶辊和切刀', en: 'Clean print head, platen and cutter' },
      signature: 'none',
      needsWitness: false,
      items: [
        check(
          'cold',
          { zh: '已断电，打印头已放凉', en: 'Switched off, print head cold' },
          {
            zh: '刚打完的打印头会烫手，沾酒精还会损坏；至少等十分钟。',
            en: 'Just after printing the head is hot, and alcohol would damage it; wait ten minutes at least.',
          },
        ),
        check(
          'head',
          { zh: '打印头已用异丙醇擦净', en: 'Print head wiped with isopropyl alcohol' },
          {
            zh: '用无绒布或清洁笔，朝一个方向轻擦；不用指甲、金属，也不用水。',
            en: 'A lint-free cloth or cleaning pen, gently one way; no nails, no metal, no water.',
          },
        ),
        check('platen', { zh: '胶辊干净，转动正常', en: 'Platen clean and turning freely' }),
        check(
          'cutter',
          { zh: '切刀没有纸屑', en: 'No paper at the cutter' },
          {
            zh: '没有切刀的机型选“不适用”。',
            en: 'Without a cutter: not applicable.',
          },
        ),
        check(
          'print',
          { zh: '干透后打印清楚，没有白线', en: 'Once dry, it prints clearly without white lines' },
          {
            zh: '打印一张终端自带的测试页或状态页，不做交易。',
            en: 'Print the terminal’s own test or status slip, no sale.',
          },
        ),
        measured('head-distance', 'printer.headDistance'),
        measured('bad-dots', 'printer.badDots', { most: 0 }),
      ],
    },
  },
  {
    key: 'battery',
    source: common,
    draft: {
      name: { zh: '电池健康检查', en: 'Battery health check' },
      signature: 'none',
      needsWitness: false,
      items: [
        check(
          'swelling',
          { zh: '电池不鼓包、后盖平整', en: 'No swelling; the back lies flat' },
          {
            zh: '鼓包立即停用并断开充电，放到不易燃的地方，联系供货方更换；不要压平、不要刺破。',
            en: 'Swollen: stop using and charging it at once, put it where nothing can burn, have it replaced; do not press or pierce it.',
          },
        ),
        measured('voltage', 'battery.voltage'),
        measured('level', 'battery.level', { least: 20 }),
        measured('cycles', 'battery.cycles', { most: 500 }),
        measured('temperature', 'battery.temperature', { most: 45 }),
        check(
          'half-day',
          { zh: '充满后够用半天', en: 'A full charge lasts half a day' },
          {
            zh: '有线终端选“不适用”。',
            en: 'A terminal on a cable: not applicable.',
          },
        ),
        measured('coin-cell', 'coinCell.voltage'),
        words(
          'remark',
          { zh: '备注', en: 'Remark' },
          {
            zh: '纽扣电池只能由厂家更换：机身一动就会触发防拆，密钥会被清除。',
            en: 'Only the maker replaces the coin cell: opening the terminal erases its keys.',
          },
        ),
      ],
    },
  },
  {
    key: 'cables',
    source: services,
    draft: {
      name: { zh: '线缆、插头和充电触点', en: 'Cables, plugs and charging contacts' },
      signature: 'none',
      needsWitness: false,
      items: [
        check(
          'number',
          { zh: '线的数量和走向与平时一样', en: 'As many cables as ever, the same way round' },
          {
            zh: '多出一根线或一个转接头：不要拔，停用，拍照，按防篡改流程处理。',
            en: 'One cable or adapter too many: leave it in, stop using the terminal, take a photo, follow the tamper procedure.',
          },
        ),
        check('whole', { zh: '线皮没有破损、没有压折', en: 'No cable is worn or pinched' }),
        check('plugs', { zh: '插头插到底，不松动', en: 'Plugs are in fully and do not wobble' }),
        check(
          'contacts',
          { zh: '充电触点干净', en: 'Charging contacts are clean' },
          {
            zh: '断电后用干棉签；不用砂纸。',
            en: 'A dry cotton bud with the power off; no sandpaper.',
          },
        ),
        measured('reconnects', 'link.reconnects'),
        measured('errors', 'link.errorRate'),
      ],
    },
  },
  {
    key: 'vents',
    source: services,
    draft: {
      name: { zh: '散热孔除尘', en: 'Clear dust from the vents' },
      signature: 'none',
      needsWitness: false,
      items: [
        check(
          'vents',
          { zh: '散热孔没有积灰', en: 'Vents are free of dust' },
          {
            zh: '只用软刷从外面清，机身保持封闭，不用高压气罐对着吹。',
            en: 'A soft brush from outside; the case stays closed; no air can straight into it.',
          },
        ),
        check('place', { zh: '周围通风，不靠热源、不晒太阳', en: 'Air around it, no heat source, no direct sun' }),
        measured('temperature', 'module.temperature', { most: 60 }),
      ],
    },
  },
  {
    key: 'software',
    source: {
      zh: '终端服务商的公开建议（二手资料）：每月核对；更新前先结算批次',
      en: 'Public advice of a terminal service (secondary): look monthly; settle the batch before any update',
    },
    draft: {
      name: { zh: '核对应用、固件和参数', en: 'Application, firmware and parameters' },
      signature: 'none',
      needsWitness: false,
      items: [
        check(
          'expected',
          { zh: '版本与本店应有的一致', en: 'Versions are as the shop should have them' },
          {
            zh: '在程序的“版本”页对照；接上线可自动读取。',
            en: 'Compare on the page of versions; read by itself once the terminal is connected.',
          },
        ),
        oneOf('update', { zh: '有没有更新', en: 'Is there an update?' }, [
          { zh: '没有', en: 'No' },
          { zh: '有，收单机构会推送', en: 'Yes, the acquirer sends it' },
          { zh: '有，已结算批次并完成', en: 'Yes, done after settling the batch' },
        ]),
        check(
          'apps',
          { zh: '没有来历不明的应用', en: 'No application of unknown origin' },
          {
            zh: '智能终端查看应用列表；其他机型选“不适用”。',
            en: 'Smart terminals: look at the list of apps; others: not applicable.',
          },
        ),
        measured('storage', 'storage.free', { least: 10 }),
        measured('memory', 'memory.free', { least: 10 }),
        measured('clock', 'clock.offset', { least: -300, most: 300 }),
        measured('certificate', 'certificate.daysLeft', { least: 60 }),
      ],
    },
  },
];
