const runsFromSource = import.meta.url.endsWith('.ts')

/**
 * The script that worker threads run, for `Capabilities.workerScript`: beside this file where the sources run as they
 * are, and beside the bundle (`out/main/worker.js`) where this file was built into it.
 */
export const workerScript: URL = new URL(runsFromSource ? './worker.ts' : './worker.js', import.meta.url)
