/** The message to whoever collects, ready to be sent with the files. Nothing is sent by the desk. */
import type { Lang } from '../../core/model.ts';
import { visible } from '../../core/problems/visible.ts';
import { countedIn } from './delivery.ts';
import type { DeliveredFile, Delivery } from './delivery.ts';
import { MESSAGE_WORDS } from './messageWords.ts';
import type { MessageWords } from './messageWords.ts';

/** Digits of a hash that a person compares by eye. */
const DIGITS = 12;

export interface DeliveryMessage {
  readonly subject: string;
  /** Plain text, each line with its end. */
  readonly body: string;
}

export function deliveryMessage({ month, unit, collector, files }: Delivery, lang: Lang): DeliveryMessage {
  const words = MESSAGE_WORDS[lang];
  const shown = words.month(Number(month.slice(0, 4)), Number(month.slice(5)));
  const from = unit === null ? null : visible(unit);
  const units = files.filter(({ kind }) => kind === 'headcounts').length;
  return {
    subject: from === null ? words.subjectOfMany(shown, units) : words.subject(shown, from),
    body: [
      collector === null ? words.greetingAnybody : words.greeting(visible(collector)),
      '',
      whatIsAttached(files, shown, words),
      ...(files.some(({ isCorrection }) => isCorrection) ? [words.correction] : []),
      '',
      words.files(files.length),
      ...files.flatMap((file, at) => [
        `${at + 1}. ${words.file(file.name, words.kinds[file.kind])}`,
        `   ${factsOf(file, words)}`,
      ]),
      '',
      words.checked,
      ...(from === null ? [] : ['', from]),
    ]
      .map((line) => `${line}\n`)
      .join(''),
  };
}

function whatIsAttached(files: readonly DeliveredFile[], month: string, words: MessageWords): string {
  const counted = countedIn(files);
  if (counted === null) return words.other(month);
  return counted.people === 0 ? words.zero(month) : words.headcounts(month, counted.people, counted.rows);
}

function factsOf({ counted, sha256 }: DeliveredFile, words: MessageWords): string {
  const hash = words.hash(sha256.slice(0, DIGITS));
  return counted === null ? hash : [words.counted(counted.rows, counted.people), hash].join(words.join);
}
