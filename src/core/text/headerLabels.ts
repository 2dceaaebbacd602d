/**
 * What people write above their columns: in simplified and traditional Chinese and in English. The canonical
 * names are those of the contract; every other label is read as one of them, or not at all.
 */
import { PROPERTIES } from '../schemas/shapes.ts';
import type { AnswerRow, HeadcountRow, MilestoneRow, TaskReportRow } from '../schemas/types.ts';
import { words } from './words.ts';

export type TableKind = 'headcounts' | 'milestones' | 'tasks' | 'answers';

interface TableColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Canonical columns, in canonical order; those in `optional` come last and may be left out. They are the
 * properties of a row in the schemas, and for headcounts what the schema says once for the file.
 */
export const COLUMNS: Readonly<Record<TableKind, TableColumns>> = {
  headcounts: {
    required: ['month', ...PROPERTIES.headcounts['/rows/*']],
    optional: ['reported_on'],
  },
  milestones: { required: PROPERTIES.milestones['/*'], optional: [] },
  tasks: { required: PROPERTIES['task-reports']['/*'], optional: [] },
  answers: { required: PROPERTIES.answers['/*'], optional: [] },
};

/** What the columns of a kind of table are called; a property that a schema adds asks for its labels here. */
interface Columns {
  readonly headcounts: 'month' | 'reported_on' | keyof HeadcountRow;
  readonly milestones: keyof MilestoneRow;
  readonly tasks: keyof TaskReportRow;
  readonly answers: keyof AnswerRow;
}

const NOTE = words('备注|備註|说明|說明|备注说明|備註說明|附注|附註|notes|remark|remarks|comment|comments');

const EVIDENCE = words(
  '依据|依據|证明材料|證明材料|佐证|佐證|佐证材料|佐證材料|文号|文號|链接|連結|鏈接|网址|網址|凭据',
  '憑據|proof|source|link|url',
);

const REASON = words('理由|原因|说明|說明|情况说明|情況說明|答复|答覆|解释|解釋|why|explanation|answer');

/**
 * Labels for each canonical column, per kind of table. A label that could also mean people so far (累计人数,
 * 执业人数, total) is no label for people new in the month. Compared after folding width, case, spaces and
 * brackets.
 */
export const LABELS: Readonly<Record<TableKind, Readonly<Record<string, readonly string[]>>>> = {
  headcounts: {
    month: words(
      '月份|年月|月|填报月份|填報月份|统计月份|統計月份|报告月份|報告月份|报送月份|報送月份',
      '所属月份|所屬月份|reporting month|period|year month',
    ),
    domain: words(
      '领域|領域|专业领域|專業領域|专业|專業|互认领域|互認領域|资格领域|資格領域|行业领域|行業領域',
      '领域名称|領域名稱|专业类别|專業類別|field|discipline|specialty|professional domain',
      'profession',
    ),
    site: words(
      '地区|地區|站点|站點|地点|地點|执业地区|執業地區|执业地点|執業地點|落地地区|落地地區|落地地点',
      '落地地點|所在地区|所在地區|所在地|试点地区|試點地區|试点|試點|城市|地市|location|place|city',
      'area|region|pilot site',
    ),
    origin: words(
      '来源|來源|来源地|來源地|人员来源|人員來源|来源地区|來源地區|籍别|籍別|境内外|境內外|来自',
      '來自|from|place of origin|source region',
    ),
    headcount: words(
      '人数|人數|新增人数|新增人數|本月新增|本月新增人数|本月新增人數|当月新增|當月新增',
      '当月新增人数|當月新增人數|新增|新增互认人数|新增互認人數|count|number of people|people',
      'persons|head count|new|new people',
    ),
    note: NOTE,
    reported_on: words(
      '报送日期|報送日期|填报日期|填報日期|上报日期|上報日期|提交日期|报告日期|報告日期',
      '首次报送日期|首次報送日期|报送时间|報送時間|report date|date reported|delivered on',
      'delivery date|submitted on|submission date',
    ),
  },
  milestones: {
    date: words('日期|时间|時間|完成日期|发生日期|發生日期|签约日期|簽約日期|day|when|on'),
    type: words(
      '类型|類型|类别|類別|事项类型|事項類型|里程碑类型|里程碑類型|里程碑|kind|milestone',
      'milestone type',
    ),
    subject: words(
      '对象|對象|领域或地区|領域或地區|领域或站点|領域或站點|所属领域|所屬領域|主题|主題|领域|領域',
      '地区|地區|domain|site|domain or site|about',
    ),
    evidence: EVIDENCE,
    note: NOTE,
  },
  tasks: {
    task: words(
      '任务|任務|任务编号|任務編號|任务序号|任務序號|序号|序號|编号|編號|task number|task no|no',
      'number|#',
    ),
    period: words('期间|期間|周期|週期|期次|报告期|報告期|所属期间|所屬期間|月份|month|half|term'),
    status: words(
      '状态|狀態|进度|進度|完成情况|完成情況|进展|進展|进展情况|進展情況|任务状态|任務狀態|state',
      'progress',
    ),
    date: words('日期|完成日期|时间|時間|完成时间|完成時間|done on|completed on|completion date|day'),
    evidence: EVIDENCE,
    note: NOTE,
  },
  answers: {
    month: words('月份|年月|月|所属月份|所屬月份|reporting month|period|year month'),
    code: words('代码|代碼|提示代码|提示代碼|警告代码|警告代碼|warning|warning code|problem code'),
    subject: words('对象|對象|所问对象|所問對象|事项|事項|数字|數字|about|concerning'),
    reason: REASON,
    answered_on: words(
      '说明日期|說明日期|答复日期|答覆日期|日期|date|answered|day|answer date|date answered',
    ),
  },
} satisfies { readonly [Kind in TableKind]: Readonly<Record<Columns[Kind], readonly string[]>> };

/** Columns that hold free text, under all their labels, in lower case. */
export const FREE_TEXT_LABELS: ReadonlySet<string> = new Set([
  ...['note', 'evidence', 'reason'],
  ...[...NOTE, ...EVIDENCE, ...REASON],
]);

/** Every label outside ASCII: words that tell one legacy encoding from another. */
export const HEADER_WORDS: readonly string[] = [
  ...new Set(
    Object.values(LABELS)
      .flatMap((columns) => Object.values(columns).flat())
      .filter((label) => /[^\0-\x7f]/.test(label)),
  ),
];
