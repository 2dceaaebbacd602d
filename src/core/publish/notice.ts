/** What everything published says of invented data. */
import type { Names } from '../model.ts';

/** The plan published no headcount, so whatever the repository ships is invented and must say so wherever it goes. */
export const ILLUSTRATIVE_NOTICE: Names = {
  'zh-CN':
    '示例数据：人数、报送日期、报送状态、里程碑、任务状态和小结均为虚构；名称、目标、任务和截止日期取自方案。',
  'zh-HK':
    '示例數據：人數、報送日期、報送狀態、里程碑、任務狀態和小結均屬虛構；名稱、目標、任務和截止日期取自方案。',
  en: 'Illustrative data: headcounts, delivery dates, reporting states, milestones, task states and summaries are invented; names, targets, tasks and due dates are those of the plan.',
};
