/** The way out through the repository: its web editor with the file filled in, or the text to copy into it. */
import type { DeliveredFile } from '../../../desk/endings/delivery.ts';
import { proposalPage } from '../../../desk/endings/proposalPage.ts';
import type { ProposalRepository } from '../../../desk/endings/proposalPage.ts';
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';
import { make } from '../make.ts';
import { copyable } from './copyable.ts';

export function proposeCard(
  files: readonly DeliveredFile[],
  repository: ProposalRepository | null,
  words: DeskEndingWords,
): readonly HTMLElement[] {
  const { propose } = words;
  if (repository === null) return [make('p', {}, propose.noRepository)];
  return [
    make('p', {}, propose.lead),
    ...(files.length > 1 ? [make('p', {}, propose.many(files.length))] : []),
    ...files.flatMap((file, at) => fileParts(file, at, repository, words)),
    make('p', { class: 'desk-then' }, propose.afterwards),
  ];
}

function fileParts(
  file: DeliveredFile,
  at: number,
  repository: ProposalRepository,
  words: DeskEndingWords,
): readonly HTMLElement[] {
  const { propose } = words;
  const page = proposalPage(repository, file);
  if (page === null) return [];
  const { url, notFilled } = page;
  const link = make(
    'a',
    // Nothing about the desk reaches the host before it is opened, and nothing but the address then.
    {
      href: url,
      target: '_blank',
      rel: 'noopener noreferrer',
      class: 'desk-button desk-main',
      'data-proposes': file.path,
    },
    notFilled === null ? propose.open(file.name) : propose.openBlank(file.name),
    make('span', { class: 'visually-hidden' }, propose.newTab),
  );
  const place = [repository.dataDir, file.path].filter(Boolean).join('/');
  if (notFilled === null) {
    return [
      make('div', { class: 'desk-buttons' }, link),
      make('p', { class: 'desk-place' }, propose.path(place)),
    ];
  }
  return [
    make('p', {}, propose.notFilled[notFilled]),
    make('p', { class: 'desk-place' }, propose.path(place)),
    make(
      'div',
      { class: 'desk-content' },
      copyable(`desk-content-${at}`, propose.contentOf(file.name), file.text, {
        ...words,
        copy: propose.copy,
      }),
    ),
    make('div', { class: 'desk-buttons' }, link),
  ];
}
