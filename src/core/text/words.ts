/** Word lists are written between bars, so that a list reads as one. */
export function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split('|'));
}
