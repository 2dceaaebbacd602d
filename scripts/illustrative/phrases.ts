/** What units could plausibly write, by how far they are. No sentence speaks of a person. */

/** `preparing` an agreement, `signed` and nobody yet, `recognising` people, or `practice` at a regulated site. */
export type Stage = 'preparing' | 'signed' | 'recognising' | 'practice';

export const WORK: Readonly<Record<Stage, readonly string[]>> = {
  preparing: [
    '与港澳同业组织比对资格条件和评审要点，形成差异清单。',
    '互认协议文本征求会员单位意见，法律顾问已出具修改建议。',
    '组织专业委员会讨论本领域能力标准，确定首批适用的岗位方向。',
    '赴香港、澳门有关团体走访，就互认范围和评审程序交换意见。',
  ],
  signed: [
    '按照协议成立联合评审工作组，商定评审标准和材料清单。',
    '完成受理指南和申请表的简繁体版本，开始接受咨询。',
    '面向会员单位举办申报说明会，收集常见问题。',
  ],
  recognising: [
    '召开联合评审会一次，港澳同业组织派代表参加。',
    '更新申报材料清单，简化业绩证明要求，平均审核时间有所缩短。',
    '与香港同业组织联合举办技术讲座一场，同步介绍互认政策。',
    '梳理已受理申请，对材料不齐的逐一函告补正。',
    '修订本领域评审细则，补充继续教育学时的认定办法。',
    '走访大湾区会员企业，了解用人单位对互认结果的采信情况。',
  ],
  practice: [
    '会同住建、人社等部门核对执业登记情况，走访试点企业。',
    '在政务服务大厅设立咨询窗口，解答开业执业备案问题。',
    '举办政策宣讲会一场，港澳企业和专业团体参加。',
    '对已备案企业开展回访，了解项目承接和保险投保情况。',
    '与区有关部门研究实施细则的配套流程，优化备案系统。',
  ],
};

export const SUGGESTIONS: Readonly<Record<Stage, readonly string[]>> = {
  preparing: ['建议省级层面提供协议示范文本。', '建议协调港澳有关团体明确对接部门。', ''],
  signed: ['建议统一申报材料模板，便于各领域共用。', ''],
  recognising: [
    '建议统一三地继续教育学时的折算办法。',
    '建议省级平台开放资格核验接口，减少重复提交材料。',
    '',
    '建议将互认结果纳入人才政策的采信范围。',
    '建议适当增加年度联合评审的批次。',
  ],
  practice: [
    '建议就职业责任保险的衔接出台指引。',
    '',
    '建议适当延长过渡期内临时执业的有效期。',
    '建议明确港澳专业人士承接项目的规模标准。',
  ],
};
