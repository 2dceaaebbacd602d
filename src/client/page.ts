/** What the browser adds to a page that is complete without it. */
import { enhanceCharts } from './charts/interact.ts';
import { enhanceLinks } from './charts/copyLink.ts';
import { enhanceTools } from './charts/tools.ts';
import { enhanceSearch } from './search/enhance.ts';

enhanceSearch(document);
enhanceCharts(document);
if (document.querySelector('.chart-filter')) {
  void import('./charts/filter.ts').then(({ enhanceFilters }) => {
    enhanceFilters(document);
  });
}
enhanceTools(document);
enhanceLinks(document);
