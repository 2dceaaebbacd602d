/** Names in pinyin, for those who type it without an input method: made at build time, from the simplified name. */
import { pinyin } from 'pinyin-pro';

/** `深圳市（其他）` → `shen zhen shi qi ta`; null where there is no Chinese character. */
export function pinyinOf(name: string): string | null {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  return syllables.length === 0 ? null : syllables.join(' ');
}
