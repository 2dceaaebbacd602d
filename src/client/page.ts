/** What the browser adds to a page that is complete without it. */
import { enhanceCharts } from './charts/interact.ts';
import { enhanceFilters } from './charts/filter.ts';
import { enhanceTools } from './charts/tools.ts';
import { enhanceSearch } from './search/enhance.ts';

enhanceSearch(document);
// One by one, so that a slow phone can paint and scroll between them.
for (const enhance of [enhanceCharts, enhanceFilters, enhanceTools]) {
  setTimeout(() => {
    enhance(document);
  });
}
