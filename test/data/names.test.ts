import { expect, test } from 'vitest';

import { domains, FILES, sites, units } from './shippedFiles.ts';

/** Characters that only simplified Chinese writes, of those that such names use. */
const SIMPLIFIED_ONLY =
  '个为义书乡业东两严丰临举买乱产亲亿仅从仓价众优会伟传伤伦体备复夺奖妇学宁宝实审宽对寻导将尔尘尝层属岁岛帅师带帮库应张弹归录彻' +
  '忆态总恳战户扩执报护担择拥挂据损换撑无旧时显晓术机杂权条来极构标样桥检楼欢汉汇沟沪济浊测浓涛润满滚灭灯灵炉点炼热爱独环现电疗监' +
  '盘确码础礼离种积称稳窗竞笔类粤红纪级纳纯纷纸线练组细织终绍经结绕给络绝统绩续维综绿编缘网罗职联脑节范药获营虑虽补装规观视览觉' +
  '计认讨让训议讯记讲许论设访证评识诉词试诚话询该详语误说请诸读课调谈谋谓谢质购贡财责败账货质贯贸费贺贵资赋赏赖车轨转轮软轻载较辅' +
  '输辖边达迁过运还进远违连迟适选递逻遗邓邮郑释里钟钢钱铁铜链销错键长门闭问间闻阅队阳阴阶际陆陈险随难雾韩页顶项顺须顾顿预领颈频题' +
  '额风飞饮馆驻验鱼鲁鸟鸡黄齐龙';

/** Characters that only traditional Chinese writes. */
const TRADITIONAL_ONLY =
  '個為業東兩產從優會傳體學實審對師應張錄總執報據無時術機權條標檢測點電監確種積稱類粵級組織經結給絡統績網職聯節範裝規計認議設證評識試該說調質資車轉輸進連適選遞鋼長門開間際領預題風驗黃齊龍廣國區華灣屬';

interface Text {
  readonly where: string;
  readonly text: string;
}

/** Every text in that language, wherever it stands. */
function texts(lang: string): readonly Text[] {
  const found: Text[] = [];
  const walk = (node: unknown, where: string): void => {
    if (node === null || typeof node !== 'object') return;
    for (const [key, value] of Object.entries(node)) {
      if (key === lang && typeof value === 'string') found.push({ where: `${where}/${key}`, text: value });
      else walk(value, `${where}/${key}`);
    }
  };
  for (const [path, file] of Object.entries(FILES)) walk(file, path);
  return found;
}

const holding = (characters: string, lang: string) =>
  texts(lang)
    // The number of a document is quoted as it is written.
    .map(({ where, text }) => ({ where, text: text.replace(/粤建规范〔2020〕1号/g, '') }))
    .filter(({ text }) => [...text].some((character) => characters.includes(character)));

test('texts stand in all three languages', () => {
  const count = texts('zh-CN').length;
  expect(count).toBeGreaterThan(70);
  expect(texts('zh-HK')).toHaveLength(count);
  expect(texts('en')).toHaveLength(count);
});

test('zh-HK is written in traditional characters', () => {
  expect(holding(SIMPLIFIED_ONLY, 'zh-HK')).toEqual([]);
});

test('zh-CN is written in simplified characters', () => {
  expect(holding(TRADITIONAL_ONLY, 'zh-CN')).toEqual([]);
});

test('official names keep the plan’s words in zh-HK', () => {
  const names = Object.fromEntries(domains.domains.map(({ id, names: { 'zh-HK': name } }) => [id, name]));
  expect(names).toMatchObject({
    'quality-management': '質量管理',
    quality: '品質',
    'computer-information': '計算機信息工程',
    cybersecurity: '網絡空間安全',
  });
});

test('English names are English, and no two entries of a kind share one', () => {
  for (const entries of [domains.domains, sites.sites, sites.cities, units.units]) {
    const names = entries.map(({ names: { en } }) => en);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /[^ -~’–]/.test(name))).toEqual([]);
  }
});

test('every entry says where in the plan it stands, or that it is ours', () => {
  const silent: string[] = [];
  const walk = (node: unknown, where: string): void => {
    if (node === null || typeof node !== 'object') return;
    if ('clause' in node) {
      const { clause } = node;
      if (
        clause === null
          ? !('inferred' in node) || node.inferred !== true
          : !/^(附件[12]|[一二三四])/.test(String(clause))
      )
        silent.push(where);
    }
    for (const [key, value] of Object.entries(node)) walk(value, `${where}/${key}`);
  };
  for (const [path, file] of Object.entries(FILES)) walk(file, path);
  expect(silent).toEqual([]);
});

/** How a reader compares names: width, case, spaces and punctuation do not matter. */
const key = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

test.each([
  // One column holds either, in milestones.
  ['domains and sites', [...domains.domains, ...sites.sites]],
  ['units', units.units],
] as const)('no name or alias of %s leads to two of them', (_kind, entries) => {
  const owners = new Map<string, Set<string>>();
  for (const { id, names, aliases } of entries) {
    for (const name of [id, ...Object.values(names), ...(aliases ?? [])]) {
      owners.set(key(name), (owners.get(key(name)) ?? new Set()).add(id));
    }
  }
  const ambiguous = [...owners].filter(([, ids]) => ids.size > 1).map(([name, ids]) => [name, ...ids]);
  expect(ambiguous).toEqual([]);
});

test('every Chinese alias stands in both scripts', () => {
  const aliases = new Set(
    [...domains.domains, ...sites.sites, ...units.units].flatMap((entry) => entry.aliases ?? []),
  );
  const oneScript = [...domains.domains, ...sites.sites, ...units.units].filter(({ aliases: own = [] }) => {
    const has = (characters: string) =>
      own.some((alias) => [...alias].some((one) => characters.includes(one)));
    return has(SIMPLIFIED_ONLY) && !has(TRADITIONAL_ONLY);
  });
  expect(aliases.size).toBeGreaterThan(50);
  expect(oneScript.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['南沙', 'guangzhou-nansha'],
  ['黄埔', 'guangzhou-huangpu'],
  ['前海', 'shenzhen-qianhai'],
  ['横琴', 'zhuhai-hengqin'],
  ['橫琴', 'zhuhai-hengqin'],
])('people may write %s', (alias, id) => {
  expect(sites.sites.find(({ aliases }) => aliases?.includes(alias))?.id).toBe(id);
});

test('societies may be written with 广东省 instead of 省, in either script', () => {
  for (const { id, names, aliases, kind } of units.units) {
    if (kind !== 'society') continue;
    expect(aliases, id).toContain(names['zh-CN'].replace(/^省/, '广东省'));
    expect(aliases, id).toContain(names['zh-HK'].replace(/^省/, '廣東省'));
  }
});

test('no person of the leading group is named', () => {
  const all = JSON.stringify(FILES);
  expect(all).not.toMatch(/(?:组长|主任|秘书长|部长|理事长|会长|副主席)/);
});
