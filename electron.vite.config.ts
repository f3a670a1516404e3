import { fileURLToPath } from 'node:url'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { licencePlugins } from './scripts/licences.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const licences = licencePlugins([at('node_modules/better-sqlite3')])

/**
 * Builds what Electron and a browser load: out/main (ES modules), out/preload (one CommonJS file, as a sandboxed
 * preload must be) and out/renderer. Everything is bundled but Electron itself and the package with native code.
 */
export default defineConfig({
  main: {
    plugins: [licences.collect],
    build: {
      target: 'node24.0',
      outDir: at('out/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3', /^better-sqlite3\//],
        input: {
          electron: at('main/electron/index.ts'),
          cli: at('main/cli/index.ts'),
          worker: at('main/core/work/worker.ts'),
        },
        // All chunks lie beside the entries: files are found relative to `import.meta.url` (main/core/work/worker-script.ts).
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node24.0',
      outDir: at('out/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('main/electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react(), pagesOfPdf(), licences.emit],
    build: {
      target: 'chrome140',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      sourcemap: false,
      // The content security policy refuses data: addresses, so each font and picture stays a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
})

/**
 * Lays beside the renderer what showing the pages of a PDF takes and no PDF brings along: character maps, standard
 * fonts, and the decoders that are no WebAssembly. The worker threads, which may make WebAssembly, read the character
 * maps and their decoders of pictures from there too.
 */
function pagesOfPdf() {
  const library = at('node_modules/pdfjs-dist')
  const wanted = {
    cmaps: /\.bcmap$|^LICENSE/,
    standard_fonts: /\.(?:pfb|ttf)$|^LICENSE/,
    wasm: /_nowasm_fallback\.js$|^(?:jbig2|openjpeg)\.wasm$|^LICENSE_(?:PDFJS_)?(?:JBIG2|OPENJPEG)/,
  }
  return {
    name: 'pages-of-pdf',
    generateBundle(this: {
      emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): string
    }) {
      for (const [folder, names] of Object.entries(wanted)) {
        for (const name of readdirSync(join(library, folder)).filter(each => names.test(each))) {
          const source = readFileSync(join(library, folder, name))
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${name}`, source })
        }
      }
    },
  }
}
