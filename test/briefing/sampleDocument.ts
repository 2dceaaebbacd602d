/** Briefings written by hand, with every kind of block, for the tests of the formats. */
import type { BriefingBlock, BriefingDocument, BriefingKind } from '../../src/briefing/document.ts';
import type { Chart } from '../../src/charts/chart.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import type { Lang } from '../../src/core/model.ts';
import { everyChart } from '../charts/everyChart.ts';

/** What no format may take as its own markup, nor choke on. */
export const HOSTILE = '</w:t><script>alert("1")</script> & \u0001\ud800';

const COLUMNS = [
  { label: '专业领域', numeric: false },
  { label: '8月新增', numeric: true },
  { label: '累计', numeric: true },
];

const BLOCKS: readonly BriefingBlock[] = [
  { kind: 'lead', text: '截至8月底，准入类累计41人，完成年度目标的41.0%。' },
  { kind: 'heading', level: 1, text: '一、总体进展' },
  { kind: 'paragraph', text: '8月新增51人，比上月增加20人。\n三家单位尚未报送。' },
  { kind: 'heading', level: 2, text: '（一）领域与地点' },
  {
    kind: 'table',
    caption: '各领域人数',
    columns: COLUMNS,
    rows: [
      ['工程建设', '11', '41'],
      ['计算机信息工程', '10', '36'],
      [HOSTILE, '0', '7'],
      ['合计', '21', '1,234'],
    ],
    note: null,
  },
  { kind: 'chart', id: 'cumulative-regulated-practising' },
  { kind: 'chart', id: 'monthly' },
  { kind: 'chart', id: 'origin' },
  { kind: 'list', items: ['省食品学会', '省硅酸盐学会'] },
  { kind: 'list', items: ['珠海市科协', '东莞市科协'] },
  { kind: 'list', items: ['省质量协会'] },
  { kind: 'quote', text: `加快专业领域对接。\n\n${HOSTILE}`, source: '省计算机学会，2022年8月' },
  { kind: 'blank', prompt: '下月安排' },
];

export function sampleDocument(kind: BriefingKind = 'month', lang: Lang = 'zh-CN'): BriefingDocument {
  return {
    kind,
    lang,
    period: '2022-08',
    asOf: '2022-08-31',
    title: '粤港澳大湾区工程师资格互认试点工作简报',
    number: '第5期（2022年8月）',
    issuer: '广东省科学技术协会',
    dated: '2022年8月31日',
    illustrative: '示例数据：人数、报送日期与状态均为虚构，仅供演示。',
    blocks: BLOCKS,
  };
}

export function sampleChart(figures: Figures): (id: string) => Chart {
  const charts = new Map(everyChart(figures, 'zh-CN').map((chart) => [chart.id, chart]));
  return (id) => {
    const chart = charts.get(id);
    if (chart === undefined) throw new Error(`There is no chart ${id}.`);
    return chart;
  };
}
