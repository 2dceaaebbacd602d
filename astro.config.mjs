import { defineConfig } from 'astro/config';

const site = process.env.SITE_URL;

export default defineConfig({
  ...(site ? { site } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // No inline style or script: the pages carry a strict Content-Security-Policy.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // A worker loads parts of its own on demand, as a page does.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  devToolbar: { enabled: false },
  compressHTML: true,
});
