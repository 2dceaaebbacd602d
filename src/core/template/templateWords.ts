/** What the workbook says. Units work in Simplified Chinese, and the import reads these same words back. */
import type { MilestoneType, Month, Origin } from '../model.ts';

export const TEMPLATE_WORDS = {
  headcountGuide: (unit: string, month: Month, sites: readonly string[]): string =>
    `${unit}，${month.slice(0, 4)}年${Number(month.slice(5))}月。只填本月新增的人数；没有新增填 0，用不到的行可以删掉，` +
    `缺少的行照样添加。默认地点：${sites.join('、')}。只填人数，不要写任何人的姓名、证件号码或电话。`,
  milestoneGuide:
    '本月签约、设点、建站、出台政策、完成报告的，各填一行；没有就留空。依据填网址（https 开头）或文号。',
  origins: { HK: '香港', MO: '澳门', ML: '内地' } satisfies Record<Origin, string>,
  milestoneTypes: {
    agreement: '互认签约',
    'demonstration-point': '示范点',
    workstation: '工作站',
    policy: '配套政策',
    report: '经验报告',
  } satisfies Record<MilestoneType, string>,
  work: '工作情况',
  suggestions: '意见建议',
  /** Sheet that holds the choices of the drop-down lists. */
  lists: '选项',
} as const;
