// Who registered an organisation and of which type it is: the first two characters of a unified social credit code.
// Source: GB 32100-2015, table of registration authorities and types, names from general knowledge.
import type { Bilingual } from '../../model/bilingual.ts';

/** A registration authority and the types that it registers. */
export interface UsccAuthority {
  readonly name: Bilingual;
  readonly types: Readonly<Record<string, Bilingual>>;
}

const other: Bilingual = { zh: '其他', en: 'other' };

/** By the first character of the code. */
export const usccAuthorities: Readonly<Record<string, UsccAuthority>> = {
  '1': {
    name: { zh: '机构编制部门', en: 'public establishment office' },
    types: {
      '1': { zh: '机关', en: 'public authority' },
      '2': { zh: '事业单位', en: 'public institution' },
      '3': { zh: '直接管理机构编制的群众团体', en: 'mass organisation' },
      '9': other,
    },
  },
  '2': {
    name: { zh: '外交部门', en: 'foreign affairs' },
    types: { '1': { zh: '外国常驻新闻机构', en: 'foreign news office' }, '9': other },
  },
  '3': {
    name: { zh: '司法行政部门', en: 'justice administration' },
    types: {
      '1': { zh: '律师执业机构', en: 'law firm' },
      '2': { zh: '公证处', en: 'notary office' },
      '3': { zh: '基层法律服务所', en: 'local legal service' },
      '4': { zh: '司法鉴定机构', en: 'forensic institution' },
      '5': { zh: '仲裁委员会', en: 'arbitration commission' },
      '9': other,
    },
  },
  '4': {
    name: { zh: '文化部门', en: 'culture' },
    types: { '1': { zh: '外国在华文化中心', en: 'foreign cultural centre' }, '9': other },
  },
  '5': {
    name: { zh: '民政部门', en: 'civil affairs' },
    types: {
      '1': { zh: '社会团体', en: 'social organisation' },
      '2': { zh: '民办非企业单位', en: 'private non-enterprise unit' },
      '3': { zh: '基金会', en: 'foundation' },
      '9': other,
    },
  },
  '6': {
    name: { zh: '旅游部门', en: 'tourism' },
    types: {
      '1': { zh: '外国旅游部门常驻代表机构', en: 'office of a foreign tourism authority' },
      '2': { zh: '港澳台旅游部门常驻代表机构', en: 'office of a tourism authority of Hong Kong, Macao or Taiwan' },
      '9': other,
    },
  },
  '7': {
    name: { zh: '宗教事务部门', en: 'religious affairs' },
    types: {
      '1': { zh: '宗教活动场所', en: 'place of worship' },
      '2': { zh: '宗教院校', en: 'religious school' },
      '9': other,
    },
  },
  '8': {
    name: { zh: '工会', en: 'trade union federation' },
    types: { '1': { zh: '基层工会', en: 'local trade union' }, '9': other },
  },
  '9': {
    name: { zh: '市场监管（工商）部门', en: 'market regulation (industry and commerce)' },
    types: {
      '1': { zh: '企业', en: 'company' },
      '2': { zh: '个体工商户', en: 'individual business' },
      '3': { zh: '农民专业合作社', en: "farmers' co-operative" },
      '9': other,
    },
  },
  A: {
    name: { zh: '军队编制部门', en: 'military establishment office' },
    types: { '1': { zh: '军队事业单位', en: 'military institution' }, '9': other },
  },
  N: {
    name: { zh: '农业农村部门', en: 'agriculture and rural affairs' },
    types: {
      '1': { zh: '组级集体经济组织', en: 'collective of a group' },
      '2': { zh: '村级集体经济组织', en: 'collective of a village' },
      '3': { zh: '乡镇级集体经济组织', en: 'collective of a township' },
      '9': other,
    },
  },
  Y: { name: other, types: { '1': other, '9': other } },
};
