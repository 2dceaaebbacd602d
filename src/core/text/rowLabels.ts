/** Words by which a row of a table is known to be no data: totals, and remarks at its foot. */
import { tidyCell } from './cell.ts';

const TOTAL =
  /^(?:本月|当月|當月|全部|人数|人數)?(?:合计|合計|总计|總計|小计|小計|共计|共計|总和|總和|总数|總數|total|subtotal|grandtotal|sum)(?:人数|人數)?(?:[(（][^()（）]*[)）])?[:：]?(\d+)?[人名位]?$/i;
/** `香港小计`, `8月合计`, `Total for August`: in a column of keys nothing else ends or begins so. */
const KEYED_TOTAL =
  /(?:合计|合計|总计|總計|小计|小計|共计|共計)(?:[(（][^()（）]{0,40}[)）])?[:：]?$|^(?:sub|grand)?[- ]?total\b|\btotals?$/i;
const REMARK =
  /^(?:注|备注|備註|说明|說明|填表|填报|填報|制表|製表|审核|審核|联系|聯絡|单位负责|单位負責|单位盖章|單位蓋章|notes?|remarks?)(?:[^a-z]|$)/i;
/** Further words that only stand at the foot of a form where a colon follows them. */
const SIGNED =
  /^(?:经办人|經辦人|负责人|負責人|报送人|報送人|填写人|填寫人|复核|覆核|复核人|覆核人|统计人|統計人|统计负责人|盖章|蓋章|签字|簽字|签名|簽名|日期|电话|電話|来源|來源|数据来源|數據來源|资料来源|資料來源|单位|單位|prepared by|filled in by|reviewed by|checked by|approved by|contact|signed|signature|source|date|tel|phone)[:：]/i;
/** A key is short; what is longer is not looked into. */
const LONGEST = 60;

/** The number behind a label of a total (`合计：12人`); an empty text for the label alone; null for anything else. */
export function totalLabel(text: string): string | null {
  const match = TOTAL.exec(compact(text));
  return match === null ? null : (match[1] ?? '');
}

/** Whether a cell that should hold a month, a name or an origin says that its row is a total. */
export function saysTotal(text: string): boolean {
  const tidy = tidyCell(text).text;
  if (tidy.length > LONGEST) return false;
  return totalLabel(tidy) !== null || /^[合总總小共]\s*[计計]$/u.test(tidy) || KEYED_TOTAL.test(tidy);
}

/** A text that speaks to the reader instead of giving a figure: “注：……”, “填表日期：……”, “审核：……”. */
export function isRemark(text: string): boolean {
  const words = compact(text);
  return REMARK.test(words) || SIGNED.test(tidyCell(text).text);
}

function compact(text: string): string {
  return tidyCell(text).text.replace(/\s+/g, '');
}
