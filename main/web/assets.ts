import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { sendSentence } from './responses.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

// The build puts a hash of the content into these names, so they may be kept.
const hashed = /^\/assets\/.+-[\w-]{8,}\.\w+$/

/**
 * The names below a folder that a path of an address means, decoded; `/` is `index.html`. `null` where the path tries
 * to leave the folder, names something hidden, or is not an address's path at all.
 */
export function assetSegments(path: string): readonly string[] | null {
  if (!path.startsWith('/')) return null
  if (path === '/') return ['index.html']
  let decoded: string
  try {
    decoded = decodeURIComponent(path.slice(1))
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
  const segments = decoded.split('/')
  return segments.every(isPlain) ? segments : null
}

const isPlain = (segment: string) => segment !== '' && !segment.startsWith('.') && !/[\0\\:]/.test(segment)

/** Sends a file of the built renderer, or says that there is none. Links that lead out of the folder are not followed. */
export async function sendAsset(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = await findFile(folder, path)
  if (!file) return sendSentence(response, 404, 'Parallax has nothing at this address.')
  response.writeHead(200, {
    'Content-Type': contentTypes[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': file.size,
    'Cache-Control': hashed.test(path) ? 'private, max-age=31536000, immutable' : 'no-store',
  })
  await pipeline(createReadStream(file.path), response)
}

async function findFile(folder: string, path: string): Promise<{ path: string; size: number } | null> {
  const segments = assetSegments(path)
  if (!segments) return null
  try {
    const root = await realpath(folder)
    const real = await realpath(join(root, ...segments))
    if (!real.startsWith(root + sep)) return null
    const status = await stat(real)
    return status.isFile() ? { path: real, size: status.size } : null
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null
    throw error
  }
}
