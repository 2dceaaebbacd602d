/** Ids, fields and values of the document as a person reads them. Whatever comes from files is made harmless. */
import { escapeMarkdown } from '../formats/escapeMarkdown.ts';
import { isMonth } from '../dates.ts';
import { markOf, NO_VALUE } from '../marks.ts';
import type { State } from '../marks.ts';
import { shorten } from '../problems/visible.ts';
import type { Impact } from './document.ts';
import { cityKey } from './names.ts';
import { changeOf } from './structure.ts';
import type { Difference, Value } from './structure.ts';
import { IMPACT_WORDS } from './words/index.ts';
import type { ImpactWords } from './words/impactWords.ts';

/** Characters of one text from a file, and of a sentence that quotes some. */
const LONGEST = 80;
const LONGEST_SENTENCE = 300;
/** Shares of 0–1, which are told in percent. */
const SHARES: readonly string[] = ['share', 'missingShare', 'level'];

export interface ImpactSay {
  readonly words: ImpactWords;
  /** Any text from a file. */
  readonly text: (text: string) => string;
  readonly sentence: (text: string) => string;
  readonly code: (text: string) => string;
  readonly name: (id: string) => string;
  readonly names: (ids: readonly string[]) => string;
  readonly month: (month: string) => string;
  readonly people: (count: number | null) => string;
  /** `+5`, `−3` */
  readonly signed: (change: number) => string;
  readonly section: (section: string) => string;
  /** What an entry of a section is called. */
  readonly entry: (difference: Pick<Difference, 'section' | 'id'>) => string;
  readonly field: (difference: Pick<Difference, 'section' | 'field'>) => string;
  readonly value: (difference: Pick<Difference, 'field'>, value: Value) => string;
  /** What a number moved by; nothing for anything else. */
  readonly change: (difference: Difference) => string;
}

/** Names listed before the others are only counted. */
const MOST_NAMES = 6;

export function impactSay({ lang, names }: Pick<Impact, 'lang' | 'names'>): ImpactSay {
  const words = IMPACT_WORDS[lang];
  const text = (raw: string): string => escapeMarkdown(shorten(raw, LONGEST));
  const code = (raw: string): string => `<code>${text(raw)}</code>`;
  const known = (id: string): string | undefined => (Object.hasOwn(names, id) ? names[id] : undefined);
  const name = (id: string): string => text(known(id) ?? id);
  const month = (value: string): string =>
    isMonth(value) ? words.month(Number(value.slice(0, 4)), Number(value.slice(5))) : text(value);
  const entry: ImpactSay['entry'] = ({ section, id }) => {
    if (id === null) return '';
    const part = (one: string): string => {
      if (isMonth(one)) return month(one);
      if (section === 'tasks' || section.startsWith('tasks ')) return words.task(text(one));
      if (section === 'byOrigin') return text(own(words.origins, one) ?? one);
      if (section === 'byCity' || section === 'cities') return text(known(cityKey(one)) ?? one);
      return name(one);
    };
    return id.split('/').map(part).join(' · ');
  };
  const isShare = ({ field }: Pick<Difference, 'field'>): boolean =>
    SHARES.includes(field?.slice(field.lastIndexOf('.') + 1) ?? '');
  return {
    words,
    text,
    sentence: (raw) => escapeMarkdown(shorten(raw, LONGEST_SENTENCE)),
    code,
    name,
    names: (ids) => {
      const shown = words.list(ids.slice(0, MOST_NAMES).map(name));
      return ids.length <= MOST_NAMES ? shown : words.andMore(shown, ids.length - MOST_NAMES);
    },
    month,
    people: (count) => (count === null ? NO_VALUE : number(count)),
    signed,
    section: (section) => {
      const [kind = '', year] = section.split(' ');
      const word = text(own(words.sections, kind) ?? kind);
      return year === undefined ? word : `${word} ${text(year)}`;
    },
    entry,
    field: ({ section, field }) =>
      (field ?? '')
        .split('.')
        .filter((part) => part !== '')
        .map((part) => own(words.fields, `${section}.${part}`) ?? own(words.fields, part) ?? text(part))
        .join(' · '),
    value: (difference, value) => {
      if (value === null) return NO_VALUE;
      if (typeof value === 'boolean') return value ? words.yes : words.no;
      if (typeof value === 'number') return isShare(difference) ? percent(value) : number(value);
      const isState = difference.field === 'state' || difference.field === 'status';
      const word = isState ? own(words.states, value) : undefined;
      if (word === undefined) return isMonth(value) ? month(value) : text(value);
      const mark = markOf(value as State);
      return mark === null ? word : `${mark.sign} ${word}`;
    },
    change: (difference) => {
      const change = changeOf(difference);
      if (change === null) return '';
      return isShare(difference) ? words.points(signed(Math.round(1000 * change) / 10)) : signed(change);
    },
  };
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** With at most two decimals, thousands apart: `1,234.5`. */
function number(value: number): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '', fraction] = String(rounded).split('.');
  // eslint-disable-next-line regexp/no-super-linear-move -- as long as a number is written, 21 digits
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && rounded > 0 ? '−' : '';
  return `${sign}${thousands}${fraction === undefined ? '' : `.${fraction}`}`;
}

function percent(share: number): string {
  return `${number(Math.round(share * 1000) / 10)}%`;
}

function signed(change: number): string {
  const shown = number(change);
  return change > 0 && shown !== '0' ? `+${shown}` : shown;
}
