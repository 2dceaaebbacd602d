import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/core/model.ts';
import type { Lang } from '../../../src/core/model.ts';
import { countedIn, deliveredFiles, receiptsOf } from '../../../src/desk/endings/delivery.ts';
import type { Delivery } from '../../../src/desk/endings/delivery.ts';
import { deliveryMessage } from '../../../src/desk/endings/deliveryMessage.ts';
import type { DeskFile } from '../../../src/desk/protocol.ts';

const NAMES = { 'zh-CN': '省食品学会', 'zh-HK': '省食品學會', en: 'Food Society' };

function headcounts(unit: string, people: number, rows: number, isCorrection = false): DeskFile {
  const sha256 = people.toString(16).padStart(64, 'abcdef0123456789');
  const facts = {
    ...{ unit, unitNames: NAMES, month: '2022-05', rows, people },
    ...{ reportedOn: '2022-05-27', checksPassed: 40, sha256 },
  };
  return {
    path: `2022/headcounts/${unit}/2022-05.csv`,
    text: 'month\n',
    sha256,
    isCorrection,
    receipt: { facts, text: `Receipt\n  ${unit}\n`, line: unit },
  };
}

const other = (path: string): DeskFile => ({
  ...{ path, text: '', sha256: '0'.repeat(64), isCorrection: false, receipt: null },
});

const delivery = (files: readonly DeskFile[], changed: Partial<Delivery> = {}): Delivery => ({
  ...{ month: '2022-05', unit: '省食品学会', collector: '省工程师学会' },
  files: deliveredFiles(files),
  ...changed,
});

const whole = (of: Delivery, lang: Lang): string => {
  const { subject, body } = deliveryMessage(of, lang);
  return `${subject}\n\n${body}`;
};

describe('the files', () => {
  test('have names that say whose they are', () => {
    const paths = [
      'summaries/gd-food/H1.md',
      'milestones/gd-food.csv',
      'tasks/gd-food.csv',
      'answers/gd-food.csv',
    ];
    const files = deliveredFiles([
      headcounts('gd-food', 3, 1),
      ...paths.map((path) => other(`2022/${path}`)),
    ]);
    expect(files.map(({ name }) => name)).toEqual([
      'gd-food-2022-05.csv',
      'gd-food-H1-summary.md',
      'gd-food-milestones.csv',
      'gd-food-tasks.csv',
      'gd-food-answers.csv',
    ]);
  });

  test('a path that is no unit’s is a bug', () => {
    expect(() => deliveredFiles([other('2022/targets.json')])).toThrow('2022/targets.json');
  });

  test('are summed over units, and have all receipts in one text', () => {
    const files = deliveredFiles([
      headcounts('gd-food', 3, 1),
      other('2022/tasks/gd-food.csv'),
      headcounts('gd-ceramic', 4, 2),
    ]);
    expect(countedIn(files)).toEqual({ rows: 3, people: 7 });
    expect(receiptsOf(files)).toBe('Receipt\n  gd-food\n\nReceipt\n  gd-ceramic\n');
    expect(countedIn(files.slice(1, 2))).toBeNull();
  });
});

describe.each(LANGS)('the message in %s', (lang) => {
  test('of one person in one row, a correction', () => {
    expect(whole(delivery([headcounts('gd-food', 1, 1, true)]), lang)).toMatchSnapshot();
  });

  test('of nothing new, to nobody', () => {
    expect(whole(delivery([headcounts('gd-food', 0, 1)], { collector: null }), lang)).toMatchSnapshot();
  });

  test('of several units', () => {
    const files = [headcounts('gd-food', 3, 2), headcounts('gd-ceramic', 4, 2)];
    expect(whole(delivery(files, { unit: null }), lang)).toMatchSnapshot();
  });

  test('of a summary alone', () => {
    expect(whole(delivery([other('2022/summaries/gd-food/2022-05.md')]), lang)).toMatchSnapshot();
  });
});

test('nothing hidden in a name reaches the message', () => {
  const { subject, body } = deliveryMessage(
    delivery([headcounts('gd-food', 1, 1)], { unit: 'a\u202eb', collector: 'c\nBcc: d' }),
    'en',
  );
  expect(subject).toBe('Report for May 2022: a[U+202E]b');
  expect(body).toMatch(/^Dear colleagues of c↵Bcc: d,\n/u);
});
