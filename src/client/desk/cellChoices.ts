/** What a cell may be chosen from, and how an id is called. */
import type { Choice, Choices, DraftKind } from '../../desk/protocol.ts';

export interface ChoiceGroup {
  /** Above its choices; null for one list alone. */
  readonly name: string | null;
  readonly choices: readonly Choice[];
}

/** null for a column that is typed into. The unit's own choices come first. */
export function cellChoices(
  choices: Choices,
  kind: DraftKind,
  column: string | null,
  unitId: string,
  words: { readonly own: string; readonly others: string },
): readonly ChoiceGroup[] | null {
  const unit = choices.units.find(({ id }) => id === unitId);
  const all = (list: readonly Choice[]): readonly ChoiceGroup[] => [{ name: null, choices: list }];
  const ownFirst = (list: readonly Choice[], own: readonly string[]): readonly ChoiceGroup[] => {
    const [first, rest] = [
      list.filter(({ id }) => own.includes(id)),
      list.filter(({ id }) => !own.includes(id)),
    ];
    if (first.length === 0 || rest.length === 0) return all(list);
    return [
      { name: words.own, choices: first },
      { name: words.others, choices: rest },
    ];
  };
  switch (`${kind} ${column ?? ''}`) {
    case 'headcounts domain':
      return ownFirst(choices.domains, unit?.domains ?? []);
    case 'headcounts site':
      return ownFirst(choices.sites, unit?.sites ?? []);
    case 'headcounts origin':
      return all(choices.origins);
    case 'milestones type':
      return all(choices.milestoneTypes);
    case 'milestones subject':
      return [
        ...ownFirst(choices.domains, unit?.domains ?? []),
        ...ownFirst(choices.sites, unit?.sites ?? []),
      ];
    case 'tasks task':
      return all(choices.tasks);
    case 'tasks status':
      return all(choices.taskStatuses);
    default:
      return null;
  }
}

/** How a text is called where it is an id of a column; the text itself where it is none. */
export function nameOf(groups: readonly ChoiceGroup[] | null, text: string): string {
  for (const { choices } of groups ?? []) {
    const found = choices.find(({ id }) => id === text);
    if (found) return found.name;
  }
  return text;
}
