/** Text as XML. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for, not even escaped: most control characters, and halves of a character. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What XML forbids is shown as the replacement character. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

/** Text made safe between tags and inside double quotes. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
