/** What the browser adds to a page with tables that sort. */
import { enhanceTables } from './sort.ts';

enhanceTables(document);
