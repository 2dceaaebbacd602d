/** Untrusted text inside GitHub or GitLab Markdown. */
import { visible } from '../problems/visible.ts';

/**
 * The text so that it reads as itself anywhere in Markdown or in its HTML: no markup, no table cell, no link, no
 * picture, no mention, no reference to an issue. Entities are not read as Markdown again; an at or number sign
 * stands in an element of its own, because mentions and references are looked for after entities are resolved. A
 * colon before a space makes neither an address nor an emoji, and our own sentences are full of them.
 */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(/[&<>"'\\`*_[\]!|~$]|:(?! )|[@＠#]|www\./gi, (found) => {
    if (found.length > 1) return `${found.slice(0, 3)}&#46;`;
    return /[@＠#]/.test(found) ? `<span>${found}</span>` : `&#${found.charCodeAt(0)};`;
  });
}
