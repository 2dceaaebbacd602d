/** For programs: the document as it is (docs/impact.md). */
import { escapeHidden } from '../formats/json.ts';
import type { Impact } from './document.ts';

export function formatImpactJson(impact: Impact): string {
  return `${escapeHidden(JSON.stringify(impact, null, 2))}\n`;
}
