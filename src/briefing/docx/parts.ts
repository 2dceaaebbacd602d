/** Parts of the package that the library writes from the clock, or not at all. */
import { escapeXml } from '../../core/text/escapeXml.ts';
import type { IsoDate } from '../../core/model.ts';
import { LATIN_FACE, OTHER_NAMES } from '../paper/look.ts';
import type { Look } from '../paper/look.ts';

/** Made and last changed on the day of which the briefing speaks. */
export function datedAt(core: string, asOf: IsoDate): string {
  return core.replace(/(<dcterms:(created|modified) [^>]*>)[^<]*/g, `$1${asOf}T00:00:00Z`);
}

/** The faces, and what stands in for those that a machine lacks. */
export function fontTable(empty: string, { faces }: Look): string {
  const names = [...new Set([LATIN_FACE, '宋体', ...Object.values(faces)])];
  const fonts = names.map((name) => {
    const other = OTHER_NAMES[name];
    return (
      `<w:font w:name="${escapeXml(name)}">` +
      `${other === undefined ? '' : `<w:altName w:val="${escapeXml(other)}"/>`}</w:font>`
    );
  });
  return empty.replace(/\/>\s*$/, `>${fonts.join('')}</w:fonts>`);
}
