import type { Messages } from '../message.ts';

const CATEGORY = { regulated: '准入类', 'non-regulated': '非准入类' };

export const relations = {
  'domain-not-allowed': {
    title: '不是本单位的专业领域',
    message: ({ where, value, params, name, names }) =>
      `${where}的${value}不是${name(params.unit)}负责的专业领域；它负责的是${names(params.allowed)}。`,
    cure: '请检查领域有没有选错、文件有没有放错单位的文件夹。分工有变动的，请联系办公室修改登记表。',
    why: '每个领域由登记的单位报送，别的单位再报一次，人数就会重复。',
  },
  'site-not-allowed': {
    title: '不是本单位的地点',
    message: ({ where, value, params, name, names }) =>
      `${where}的${value}不是${name(params.unit)}负责的地点；它负责的是${names(params.allowed)}。`,
    cure: '请检查地点有没有选错、文件有没有放错单位的文件夹。分工有变动的，请联系办公室修改登记表。',
    why: '每个地点的落地执业人数由当地单位报送，别的单位再报一次，人数就会重复。',
  },
  'origin-not-allowed': {
    title: '这个领域不统计该来源地',
    message: ({ where, value, params, name, names }) =>
      `${where}写的是${value}，${name(params.domain)}只统计来自${names(params.allowed)}的人员。`,
    cure: '请检查来源地有没有填错。准入类的内地人员不用报，请删除这一行。',
    why: '方案的准入类目标是“港澳专业技术人员落地执业”，内地人员不在其中。',
  },
  'coordinator-reports': {
    title: '统筹单位不报人数',
    message: ({ params, name }) => `${name(params.unit)}是统筹单位，只汇总，不报送人数。`,
    cure: '请把文件放到实际开展互认的单位的文件夹里。',
    why: '统筹单位汇总的人数各单位已经报过，再报一次就会重复。',
  },
  'category-not-allowed': {
    title: '本单位不报这一类',
    message: ({ where, value, params, name }) =>
      `${where}的${value}属于${CATEGORY[params.category]}，${name(params.unit)}不报送这一类。`,
    cure: '学会只报非准入类，地市科协和合作区只报准入类。请检查领域有没有选错、文件有没有放错文件夹。',
    why: '两类人数分别统计、分别对照目标，由不同的单位负责。',
  },
  'duplicate-row': {
    title: '重复的行',
    message: ({ row, params }) => `${row}与第 ${params.first} 行重复：领域、地点、来源地都相同。`,
    cure: '请合并为一行，人数写总数；如果是误复制，请删除其中一行。',
    why: '同一个领域、地点、来源地只能有一行，否则分不清是要相加还是重复。',
  },
  'outside-reporting-period': {
    title: '不在本单位的报送期间',
    message: ({ params, name }) =>
      `${name(params.unit)}的报送期间是 ${params.from} 至 ${params.until}，这个月不在其中。`,
    cure: '请检查月份和文件夹有没有弄错。报送期间有变动的，请联系办公室修改登记表。',
    why: '登记表写明了每个单位从哪个月报到哪个月，期间以外的文件多半是放错了。',
  },
  'total-beside-parts': {
    title: '像是各地的合计',
    message: ({ where, value, params, name, number }) =>
      `${where}写的是${value}，${name(params.domain)}${name(params.origin)}的人数 ${number(params.headcount)} 正好是另外 ${params.parts} 行之和，看起来是各地的合计，不是另外的人。`,
    cure: ({ params, name }) =>
      `如果是合计，请把这一行整行删除；如果是各地以外的人，请把地点写成登记的全称${name(params.site)}，并在备注里说明。`,
    why: '合计里的人在各地的行里已经算过，再算一次就会重复。',
  },
} satisfies Partial<Messages>;
