// How the page is built: from src/web to dist/web, nothing inlined, so that a strict content policy holds.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Browsers of 2024 and later: they know `light-dark()` and `oklch()`, which carry the palette. */
const browsers = ['chrome123', 'firefox120', 'safari17.5'];

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Tells the server which files each view is made of.
    manifest: true,
    // Licences of the libraries in the bundle, as they ask for, beside the manifest.
    license: true,
    target: browsers,
    cssTarget: browsers,
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.PARLEY_API_PORT ?? '7447'}` } },
});
