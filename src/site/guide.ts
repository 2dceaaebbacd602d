/** The pictures of the guide to the desk: drawn from the page itself by `npm run screenshots -- --guide`. */
import type { Lang } from '../core/model.ts';

/** In the order of the steps that they go with. */
export const GUIDE_PICTURES = ['start', 'problems', 'mended', 'changes', 'ways', 'paper'] as const;
export type GuidePicture = (typeof GUIDE_PICTURES)[number];

/** Of every picture, in pixels of the page: none moves what stands below while it loads. */
export const GUIDE_SIZE = { width: 780, height: 440 } as const;

/** Path below the site's root, and below the folder of files that are served as they are. */
export const guidePicture = (lang: Lang, picture: GuidePicture): string => `guide/${lang}/${picture}.webp`;
