/** Right inputs, of which the fuzz makes wrong ones: each uses much of what its format has. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const MONTH = '2022-06';
export const UNIT = 'gd-food';
const LABELS = ['月份', '专业领域', '地点', '来源地', '人数', '备注', '报送日期'];

/** XML parts of a workbook, by name: a table with whatever the reader knows, words of the month, a hidden sheet. */
export const WORKBOOK_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><workbookPr date1904="0"/><sheets><sheet name="6月" sheetId="1" r:id="rId1"/><sheet name="工作情况" sheetId="2" r:id="rId2"/><sheet name="旧表" sheetId="3" state="hidden" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATED}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATED}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${RELATED}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="165" formatCode="[Red][&gt;=100]#,##0&quot;人&quot;;\\(0.0\\);0%"/></numFmts><fonts><font/><font><strike/><vertAlign val="superscript"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165" fontId="1"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${LABELS.map((label) => `<si><t>${label}</t></si>`).join('')}<si><r><t>食品</t></r><r><rPr><strike val="0"/></rPr><t xml:space="preserve">科学 </t></r><rPh sb="0" eb="1"><t>shi</t></rPh></si><si><t>香港</t></si><si><t>第一行_x000D_\n"第二行"，合计 &amp; 小计</t></si></sst>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="1"/></sheetPr><dimension ref="A1:G6"/><cols><col min="8" max="16384" hidden="1"/></cols><sheetData><row r="1" ht="20"><c r="A1" t="inlineStr"><is><t>广东省食品学会2022年6月互认人数统计表</t></is></c></row><row r="2">${LABELS.map((_, at) => `<c r="${String.fromCharCode(65 + at)}2" t="s"><v>${at}</v></c>`).join('')}</row><row r="3"><c r="A3" s="1"><v>44713</v></c><c r="B3" t="s"><v>7</v></c><c r="C3" t="str"><f>"广"&amp;"东"</f><v>省级</v></c><c r="D3" t="s"><v>8</v></c><c r="E3" s="2"><v>3</v></c><c r="F3" t="s"><v>9</v></c><c r="G3" t="d"><v>2022-06-27T00:00:00</v></c></row><row r="4" hidden="1" outlineLevel="1"><c r="A4" s="1"><v>44713</v></c><c r="B4"/><c r="C4" t="inlineStr"><is><t><![CDATA[省级]]></t></is></c><c r="D4" t="inlineStr"><is><t>澳门</t></is></c><c r="E4"><f>1+1</f><v>2</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>合计</t></is></c><c r="E5"><f>SUM(E3:E4)</f><v>5</v></c><c r="F5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData><autoFilter ref="A2:G4"/><mergeCells count="2"><mergeCell ref="A1:G1"/><mergeCell ref="B3:B4"/></mergeCells></worksheet>`,
  'xl/worksheets/sheet2.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>工作情况</x:t></x:is></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>办了两场说明会，联系 020-12345678。</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
};

export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Texts of files as units commit them, by path. */
export const TEXT_FILES: readonly (readonly [string, string])[] = [
  [
    `2022/headcounts/${UNIT}/${MONTH}.csv`,
    'month,domain,site,origin,headcount,note,reported_on\n2022-06,food,guangdong,HK,3,"首批, ""补报"" 一人",2022-06-27\n2022-06,food,guangdong,MO,2,,2022-06-27\n',
  ],
  [
    `2022/headcounts/${UNIT}/${MONTH}.csv`,
    '\uFEFF月份,专业领域,地点,来源地,人数,备注\r\n2022年6月,食品,省级,香港,３,首批\r\n2022/6,食品,省级,澳门,"1,200",电话 13800138000\r\n合计,,,,5,\r\n',
  ],
  [
    `2022/headcounts/${UNIT}/${MONTH}.json`,
    '{\n  "unit": "gd-food",\n  "month": "2022-06",\n  "reported_on": "2022-06-27",\n  "rows": [\n    { "domain": "food", "site": "guangdong", "origin": "HK", "headcount": 3, "note": "\\u9996批" }\n  ]\n}\n',
  ],
  [
    `2022/milestones/${UNIT}.csv`,
    'date,type,subject,evidence,note\n2022-06-20,policy,,https://example.org/a?b=1,办法\n',
  ],
  [`2022/tasks/${UNIT}.csv`, 'task,period,status,date,evidence,note\n4,2022-06,done,2022-06-27,,\n'],
  [
    `2022/summaries/${UNIT}/${MONTH}.md`,
    '## 工作情况\n\n办了两场说明会。\n\n## 意见建议\n\n- 请统一表格。\n',
  ],
];
