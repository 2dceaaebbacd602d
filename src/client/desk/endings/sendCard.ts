/** The way out without a repository: the file, its receipt, and a message to whoever collects. */
import type { Lang } from '../../../core/model.ts';
import { countedIn, receiptsOf } from '../../../desk/endings/delivery.ts';
import type { DeliveredFile, Delivery } from '../../../desk/endings/delivery.ts';
import { deliveryMessage } from '../../../desk/endings/deliveryMessage.ts';
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';
import { download } from '../../download.ts';
import { button, make } from '../make.ts';
import { copyable } from './copyable.ts';

export function sendCard(
  delivery: Delivery,
  lang: Lang,
  words: DeskEndingWords,
  print: () => void,
): readonly HTMLElement[] {
  const { send } = words;
  const { files, collector } = delivery;
  const status = make('p', { class: 'desk-done', role: 'status' });
  const hand = (blob: Blob, name: string): void => {
    download(blob, name);
    status.textContent = send.done(name);
  };
  const oneByOne = files.map((file) => fileButton(file, send.download(file.name), hand));
  const main =
    files.length === 1
      ? oneByOne
      : [
          button(
            send.downloadAll(files.length),
            () => void handAll(delivery, send.receiptName, hand),
            'desk-button desk-main',
          ),
          make(
            'details',
            {},
            make('summary', {}, send.each),
            make('div', { class: 'desk-buttons' }, ...oneByOne),
          ),
        ];
  const message = deliveryMessage(delivery, lang);
  return [
    make('p', {}, collector === null ? send.toNobody : send.to(collector)),
    make('div', { class: 'desk-buttons' }, ...main),
    make(
      'div',
      { class: 'desk-buttons' },
      ...(countedIn(files) === null
        ? []
        : [
            button(send.receipt, () => {
              hand(textFile(receiptsOf(files)), receiptName(delivery, send.receiptName));
            }),
            button(send.paper, print),
          ]),
    ),
    status,
    make('h4', {}, send.message),
    copyable('desk-message', send.message, `${send.subject(message.subject)}\n\n${message.body}`, words),
  ];
}

type Hand = (blob: Blob, name: string) => void;

function fileButton({ name, text }: DeliveredFile, label: string, hand: Hand): HTMLElement {
  return button(
    label,
    () => {
      hand(textFile(text), name);
    },
    'desk-button desk-main',
  );
}

/** As in the repository: whoever unpacks it there has every file in its place. */
async function handAll(delivery: Delivery, receipt: string, hand: Hand): Promise<void> {
  const { zipOf } = await import('./zip.ts');
  const { files, month } = delivery;
  const receipts = receiptsOf(files);
  const texts = Object.fromEntries([
    ...files.map(({ path, text }) => [`data/${path}`, text]),
    ...(receipts === '' ? [] : [[receiptName(delivery, receipt), receipts]]),
  ]) as Record<string, string>;
  hand(zipOf(texts), `${month}.zip`);
}

const receiptName = ({ files, month }: Delivery, word: string): string => {
  const counted = files.filter((file) => file.counted !== null);
  const [only] = counted;
  return counted.length === 1 && only ? only.name.replace(/\.\w+$/u, `-${word}.txt`) : `${month}-${word}.txt`;
};

const textFile = (text: string): Blob => new Blob([text], { type: 'text/plain;charset=utf-8' });
