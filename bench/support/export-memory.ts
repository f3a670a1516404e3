import { openNotebook } from '../../main/core/index.ts'
import type { ExportFormat } from '../../shared/contract/index.ts'
import { ask, benchCapabilities } from './bench-notebook.ts'

/**
 * Opens a notebook, exports it where a format is named, and prints the most memory that the process held, in MB:
 * `node export-memory.ts NOTEBOOK TARGET [FORMAT]`.
 */
const [path, target, format] = process.argv.slice(2)
const notebook = openNotebook(path!, benchCapabilities)
try {
  if (format !== undefined) {
    await ask(notebook, 'exports.create', { format: format as ExportFormat, target: target! })
  }
} finally {
  await notebook.close()
}
// Kilobytes on every platform: Node converts what the system says.
console.log(process.resourceUsage().maxRSS / 1024)
