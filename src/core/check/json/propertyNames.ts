/** The names that the properties of each file may have, to say what a wrong one was probably meant to be. */
import { PROPERTIES } from '../../schemas/shapes.ts';

export type JsonKind = keyof typeof PROPERTIES;

/** Names that a property of the object at a pointer may have; empty where there can be no object. */
export function propertyNames(kind: JsonKind, pointer: string): readonly string[] {
  const places: Readonly<Record<string, readonly string[]>> = PROPERTIES[kind];
  return places[pointer.replace(/\/\d+(?=\/|$)/g, '/*')] ?? [];
}
