/** One part of a package read through to its end. */
import type { Package } from './package.ts';
import { XmlReader } from './xml.ts';
import type { XmlHandler } from './xml.ts';

/**
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export async function readPart(parts: Package, path: string, handler: XmlHandler): Promise<void> {
  const reader = new XmlReader(handler);
  for await (const piece of parts.text(path)) reader.write(piece);
  reader.end();
}

/** `xsd:boolean`, as programs write it */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A number that an attribute gives; null where it gives none. */
export function numberOf(value: string | undefined): number | null {
  if (value === undefined || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
