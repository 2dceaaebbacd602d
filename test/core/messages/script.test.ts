import { describe, expect, test } from 'vitest';
import { FORMAT_WORDS } from '../../../src/core/formats/words.ts';
import { IMPACT_WORDS } from '../../../src/core/impact/words/index.ts';
import type { Lang } from '../../../src/core/model.ts';
import { PROBLEM_CODES } from '../../../src/core/problems/catalogue.ts';
import { FIELD_LABELS } from '../../../src/core/problems/messages/fields.ts';
import { PHRASEBOOKS } from '../../../src/core/problems/messages/phrasebooks.ts';
import type { Problem } from '../../../src/core/problems/problem.ts';
import { renderProblem } from '../../../src/core/problems/render.ts';
import { sampleNames } from './names.ts';
import { sampleProblems } from './samples.ts';

/**
 * Characters that are written differently in the two scripts, simplified then traditional. Only pairs whose
 * simplified form is no traditional character in our vocabulary (so not 里, 准, 制, 表, 台 …).
 */
const PAIRS =
  `与與东東丢丟两兩个個临臨为為义義么麼乐樂习習书書买買乱亂争爭于於亏虧云雲产產亲親亿億仅僅从從仓倉仪儀们們价價众眾优優会會伟偉传傳伤傷体體余餘
佣傭侧側侨僑俭儉债債倾傾偿償储儲儿兒党黨兰蘭关關兴興养養兽獸内內册冊写寫军軍农農决決况況冻凍净淨减減凑湊凤鳳凭憑击擊划劃刘劉则則刚剛创創删刪别別剂劑剑劍剧劇劝勸办辦务務动動励勵劳勞势勢
区區医醫华華协協单單卖賣卢盧卫衛却卻厂廠厅廳历歷压壓厌厭参參双雙发發变變叙敘叶葉号號叹嘆后後吓嚇吗嗎听聽启啟员員响響哑啞哪哪唤喚啰囉团團园園围圍国國图圖圆圓圣聖场場坏壞块塊坚堅坛壇坝壩坟墳
坠墜垄壟垒壘备備处處复復够夠头頭夹夾夺奪奋奮奖獎妇婦妈媽妆妝孙孫学學宁寧宝寶实實宠寵审審宪憲宽寬宾賓对對寻尋导導寿壽将將尔爾尘塵尝嘗层層属屬岁歲岛島岭嶺币幣师師帐帳带帶帮幫库庫应應庙廟
废廢开開异異弃棄张張弹彈强強归歸当當录錄彻徹径徑忆憶怀懷态態总總恳懇恶惡悬懸惊驚惯慣愿願戏戲户戶执執扩擴扫掃扬揚扰擾抚撫抛拋抢搶护護报報担擔拟擬拥擁择擇挂掛挡擋挤擠挥揮损損换換据據掷擲
携攜摄攝摆擺摇搖撑撐数數断斷旧舊时時显顯晒曬晓曉暂暫术術机機杂雜权權条條来來极極构構枪槍标標栏欄树樹样樣档檔桥橋检檢楼樓横橫欢歡欧歐残殘毁毀毕畢气氣汇匯汉漢没沒泪淚洁潔测測济濟浏瀏浓濃
润潤涨漲渐漸温溫湾灣湿濕满滿滚滾滥濫灭滅灯燈灵靈点點热熱爱愛爷爺状狀独獨狭狹环環现現玛瑪画畫畅暢疗療盖蓋监監盘盤着着码碼确確碍礙礼禮离離种種积積称稱稳穩穷窮窃竊竞競竖豎笔筆签簽简簡筹籌
类類粮糧紧緊红紅约約级級纪紀纯純纲綱纳納纵縱纸紙纹紋线線练練组組细細织織终終绍紹经經结結绕繞给給络絡绝絕统統继繼绩績续續维維绿綠缓緩编編缩縮缺缺网網罗羅罚罰职職联聯肃肅胜勝脑腦脚腳脸臉
节節范範荐薦获獲营營虑慮虽雖补補装裝观觀规規视視览覽觉覺触觸计計订訂认認讨討让讓训訓议議讯訊记記讲講许許论論设設访訪证證评評识識诉訴词詞译譯试試诗詩话話该該详詳语語误誤说說请請读讀课課谁誰
调調谈談谢謝贝貝负負财財责責败敗货貨质質贴貼贵貴费費资資赖賴赛賽赞贊车車转轉轮輪软軟轻輕载載较較辅輔辆輛辑輯输輸边邊达達过過运運还還这這进進远遠违違连連迟遲适適选選递遞逻邏遗遺邮郵释釋针針
钟鐘钱錢铁鐵铜銅银銀链鏈销銷锁鎖错錯键鍵长長门門闭閉问問间間闻聞阅閱队隊阳陽阶階际際陆陸陈陳险險随隨难難雾霧静靜页頁顶頂项項顺順须須顾顧顿頓预預领領频頻题題颜顏额額风風飞飛饭飯馆館马馬
驱驅验驗骤驟鱼魚鲜鮮鸟鳥鸡雞麦麥黄黃齐齊龙龍并並裡裏`
    .replace(/\s/g, '')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string])
    .filter(([simplified, traditional]) => simplified !== traditional);

const simplified = new Set(PAIRS?.map(([one]) => one));
const traditional = new Set(PAIRS?.map(([, other]) => other));

/** The sample without any text that comes from files. */
function withoutQuotes(problem: Problem): Problem {
  const plain = (text: string): string => (/[^\0-\x7f]/.test(text) ? 'x' : text);
  const params = Object.fromEntries(
    Object.entries(problem.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? plain(value) : typeof value === 'number' ? value : value.map(plain),
    ]),
  );
  return {
    ...problem,
    file: plain(problem.file),
    value: problem.value === null ? null : plain(problem.value),
    params,
  };
}

/** All that a language says by itself. */
function ownText(lang: Lang): string {
  const book = PHRASEBOOKS[lang];
  const words = FORMAT_WORDS[lang];
  const counts = { files: 2, rows: 3, errors: 1, warnings: 1, answered: 2, afterAsOf: 1 };
  const problems = PROBLEM_CODES.flatMap((code) => [
    book.messages[code].why,
    ...sampleProblems(code).flatMap((sample) =>
      Object.values(renderProblem(withoutQuotes(sample), book, sampleNames(lang))),
    ),
  ]);
  const around = [
    words.checked(counts),
    words.found(1, 1),
    words.fixable(1),
    words.answered(2),
    words.answeredCut(2),
    words.afterAsOf(1, '2022-08-31'),
  ];
  const more = [
    words.notChecked(2),
    words.verdict(true),
    words.verdict(false),
    words.cut(2, 1),
    words.notAnnotated(2, 10),
  ];
  const fixed = [words.error, words.warning, words.cure, words.noProblems, words.illustrative, words.heading];
  const labels = Object.values(FIELD_LABELS).map((names) => names[lang]);
  const all = [...problems, ...around, ...more, ...fixed, ...labels, ...Object.values(words.columns)];
  return [...all, ...Object.values(book.words.values), ...written(IMPACT_WORDS[lang])].join('\n');
}

/** Every text of a table of words; of a sentence that is made, as its source has it. */
function written(words: unknown): readonly string[] {
  if (typeof words === 'string' || typeof words === 'function') return [String(words)];
  return Object.values(words as object).flatMap(written);
}

const found = (text: string, characters: ReadonlySet<string>): readonly string[] =>
  [...new Set(text)].filter((character) => characters.has(character));

describe('scripts', () => {
  test('are told apart by a list that knows enough characters', () => {
    expect(simplified.size).toBeGreaterThan(400);
    expect([...simplified].filter((character) => traditional.has(character))).toEqual([]);
  });

  test('zh-CN is written in simplified characters', () => {
    expect(found(ownText('zh-CN'), traditional)).toEqual([]);
  });

  test('zh-HK is written in traditional characters', () => {
    expect(found(ownText('zh-HK'), simplified)).toEqual([]);
  });

  test('zh-HK uses the terms of Hong Kong', () => {
    expect(ownText('zh-HK')).not.toMatch(
      /文件夾|單元格|默認|粘貼|全角|半角|字節|字符|信息(?!工程)|軟體|裡|為什麼|什麼|您/,
    );
  });

  test('en holds no CJK characters of its own', () => {
    expect(ownText('en')).not.toMatch(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/);
  });

  test('the list finds what it is for', () => {
    expect(found('檢查文件', traditional)).toEqual(['檢']);
    expect(found('檢查检查', simplified)).toEqual(['检']);
  });
});
