import type { Messages } from '../message.ts';

const CONFIRM = '填错了的，请改正。';

export const plausibility = {
  'identical-to-other-unit': {
    title: '与别的单位完全相同',
    message: ({ row, params, name }) =>
      `${row}与${name(params.other)}这个月报的一行完全相同（领域、地点、来源地、人数都一样），可能是同一批人报了两次。`,
    cure: `请与对方核对，同一批人只由一个单位报送。${CONFIRM}`,
    why: '一个人只统计一次，由办理互认的单位报送。',
  },
  'before-agreement': {
    title: '签约之前已有人数',
    message: ({ row, params, name }) =>
      `${row}报了${name(params.domain)}的人数，但这个新领域${
        params.agreement === '' ? '还没有互认签约的记录' : `的互认协议 ${params.agreement} 才签`
      }。`,
    cure: '请检查月份和领域有没有填错；如果已经签约，请在里程碑文件里补上签约日期和依据。',
    why: '2022 年新增的领域要先签互认协议，才能开展人员互认。',
  },
  'copy-of-last-month': {
    title: '与上个月完全相同',
    message: ({ params, quote }) =>
      `这个文件的数据与${quote(params.other)}完全相同，可能是复制了上个月的文件而没有更新。`,
    cure: `这里填的是本月新增的人数，不是累计。${CONFIRM}`,
    why: '两个月的新增人数逐行相同很少见，多半是忘了改，或者填成了累计数。',
  },
  'unusual-month': {
    title: '人数与往月相差很大',
    message: ({ params, number }) =>
      `本月共报 ${number(params.headcount)} 人；本单位此前 ${params.months} 个月通常（中位数）是 ${number(params.usual)} 人。`,
    cure: `请检查是不是填成了累计人数，或者多打了一个 0。${CONFIRM}`,
    why: '与本单位自己的往月相比差得太远，值得再看一眼。这只是提醒，不影响提交。',
  },
  'site-jump': {
    title: '某地人数突然增加',
    message: ({ params, name, number }) =>
      `${name(params.site)}本月报了 ${number(params.headcount)} 人；此前 ${params.months} 个月通常（中位数）是 ${number(params.usual)} 人。`,
    cure: `请检查地点有没有选错、是不是填成了累计人数。${CONFIRM}`,
    why: '某个地点突然增加很多，有时是把别处的人数填到了这里。这只是提醒，不影响提交。',
  },
  'far-above-target': {
    title: '总数远超目标',
    message: ({ params, number }) =>
      `这样累计起来有 ${number(params.total)} 人，是全年目标 ${number(params.target)} 人的 ${params.times} 倍以上。`,
    cure: `请检查是不是把编号、日期或累计数填成了人数。${CONFIRM}`,
    why: '总数超过目标很多倍，多半是某一行填错了。这只是提醒，不影响提交。',
  },
} satisfies Partial<Messages>;
