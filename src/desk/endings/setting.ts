/** What the page tells the endings: where a pull request goes, and who collects from whom. */
import type { ProposalRepository } from './proposalPage.ts';

export interface EndingSetting {
  /** null where the site has no address of a repository. */
  readonly repository: ProposalRepository | null;
  /** Names of units by their ids. */
  readonly names: Readonly<Record<string, string>>;
  /** Id of the unit to which a unit reports, by its id; none for one that reports to nobody. */
  readonly collectors: Readonly<Record<string, string>>;
  /** Path of the site, and of the desk below it; both with a final slash. */
  readonly base: string;
  readonly folder: string;
}
