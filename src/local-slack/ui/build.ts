import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

export interface PageAsset {
  readonly body: Uint8Array | string;
  readonly contentType: string;
}

const contentTypes: { readonly [extension: string]: string } = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Builds the page in memory, minified and self-contained: from path (`/`, `/assets/…`) to what to answer there. */
export async function buildPage(): Promise<Map<string, PageAsset>> {
  const built = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    mode: 'production',
    // Without these two Vite goes by the NODE_ENV of the process: in a test run, or where it is "development", the page would
    // get React's development build, or call for a part that only that one has, and stay empty.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { development: false } },
    plugins: [react()],
    build: { write: false, target: 'esnext', modulePreload: false, reportCompressedSize: false },
  });
  const assets = new Map<string, PageAsset>();
  for (const output of Array.isArray(built) ? built : [built]) {
    if (!('output' in output)) continue;
    for (const file of output.output) {
      const extension = file.fileName.split('.').at(-1) ?? '';
      assets.set(file.fileName === 'index.html' ? '/' : `/${file.fileName}`, {
        body: file.type === 'chunk' ? file.code : file.source,
        contentType: contentTypes[extension] ?? 'application/octet-stream',
      });
    }
  }
  return assets;
}
