import { defineConfig } from 'astro/config';

const site = process.env.SITE_URL;

/**
 * What a page loads on demand is asked for as plain imports: the bundler's helper, which asks for the parts of a part
 * ahead, is larger than what it would save.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // No inline style or script: the pages carry a strict Content-Security-Policy.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [plainImports],
    // A worker loads parts of its own on demand, as a page does.
    worker: { format: 'es', plugins: () => [plainImports] },
  },
  devToolbar: { enabled: false },
  compressHTML: true,
});
