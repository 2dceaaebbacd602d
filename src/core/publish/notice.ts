/** What everything published says of invented data, and of totals that may still change. */
import { completenessOf } from '../figures/completeness.ts';
import type { Figures } from '../figures/figures.ts';
import type { Names } from '../model.ts';

/** The plan published no headcount, so whatever the repository ships is invented and must say so wherever it goes. */
export const ILLUSTRATIVE_NOTICE: Names = {
  'zh-CN':
    '示例数据：人数、报送日期、报送状态、里程碑、任务状态和小结均为虚构；名称、目标、任务和截止日期取自方案。',
  'zh-HK':
    '示例數據：人數、報送日期、報送狀態、里程碑、任務狀態和小結均屬虛構；名稱、目標、任務和截止日期取自方案。',
  en: 'Illustrative data: headcounts, delivery dates, reporting states, milestones, task states and summaries are invented; names, targets, tasks and due dates are those of the plan.',
};

/** What a file says of the totals of its rows, where reports are missing; null where none is. */
export function completenessNotice(figures: Pick<Figures, 'coverage' | 'lastDueMonth'>): Names | null {
  const { state, expected, received, missing } = completenessOf(figures);
  if (state === 'whole') return null;
  return state === 'provisional'
    ? {
        'zh-CN': `暂计：应报${expected}家次，已报${received}家次，尚缺${missing}家次；各项合计仍可能变动。`,
        'zh-HK': `暫計：應報${expected}份，已報${received}份，尚欠${missing}份；各項合計仍可能變動。`,
        en: `Provisional: ${received} of ${expected} reports received; totals may still change.`,
      }
    : {
        'zh-CN': `年度数据已截止：应报${expected}家次，缺报${missing}家次。`,
        'zh-HK': `年度數據已截止：應報${expected}份，欠報${missing}份。`,
        en: `The year’s books are closed: ${missing} of ${expected} reports never came.`,
      };
}
