/** A few registered names, enough for the samples. */
import type { Lang } from '../../../src/core/model.ts';
import type { NameOf } from '../../../src/core/problems/render.ts';

const NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  'computer-information': {
    'zh-CN': '计算机信息工程',
    'zh-HK': '計算機信息工程',
    en: 'Computer Information Engineering',
  },
  'electric-power': { 'zh-CN': '电力工程', 'zh-HK': '電力工程', en: 'Electric Power Engineering' },
  food: { 'zh-CN': '食品', 'zh-HK': '食品', en: 'Food' },
  quality: { 'zh-CN': '品质', 'zh-HK': '品質', en: 'Quality' },
  'quality-management': { 'zh-CN': '质量管理', 'zh-HK': '質量管理', en: 'Quality Management' },
  'regulated-construction': { 'zh-CN': '工程建设', 'zh-HK': '工程建設', en: 'Construction (regulated)' },
  guangzhou: { 'zh-CN': '广州市（其他）', 'zh-HK': '廣州市（其他）', en: 'Guangzhou (other)' },
  'guangzhou-nansha': { 'zh-CN': '广州南沙新区', 'zh-HK': '廣州南沙新區', en: 'Nansha, Guangzhou' },
  'guangzhou-huangpu': { 'zh-CN': '广州黄埔区', 'zh-HK': '廣州黃埔區', en: 'Huangpu, Guangzhou' },
  dongguan: { 'zh-CN': '东莞市', 'zh-HK': '東莞市', en: 'Dongguan' },
  'gd-computer': { 'zh-CN': '省计算机学会', 'zh-HK': '省計算機學會', en: 'Guangdong Computer Federation' },
  'gd-food': { 'zh-CN': '省食品学会', 'zh-HK': '省食品學會', en: 'Guangdong Food Society' },
  'gd-engineers': { 'zh-CN': '省工程师学会', 'zh-HK': '省工程師學會', en: 'Guangdong Society of Engineers' },
  'guangzhou-ast': { 'zh-CN': '广州市科协', 'zh-HK': '廣州市科協', en: 'Guangzhou Association for S&T' },
};

export function sampleNames(lang: Lang): NameOf {
  return (id) => NAMES[id]?.[lang] ?? null;
}
