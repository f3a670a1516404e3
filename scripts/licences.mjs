import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What is known of a package whose code is shipped.
 * @typedef {{ name: string, version: string, licence: string, text: string }} Notice
 */

/**
 * The folder of the package that a module belongs to, or `null` for a module of the project.
 * @param {string} id the path of a module, with or without a query
 */
export function packageFolder(id) {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/')
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)
  return found && existsSync(join(found[0], 'package.json')) ? found[0] : null
}

/**
 * Reads name, version and licence of a package.
 * @param {string} folder
 * @returns {Notice}
 */
export function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|copying|notice)/i.test(file))
  const text = files.map(file => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? 'unknown'),
    text,
  }
}

/**
 * The notices as one text, by name; each licence text that several packages share is given once.
 * @param {readonly Notice[]} notices
 */
export function licenceText(notices) {
  const sorted = notices.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  /** @type {Map<string, string[]>} */
  const byText = new Map()
  for (const { name, version, licence, text } of sorted) {
    const key = text === '' ? `(Published under ${licence}, without a text of its own.)` : text
    byText.set(key, [...(byText.get(key) ?? []), `${name} ${version} (${licence})`])
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`)
  const intro = 'Parallax contains the following software of others, under the licences given.'
  return `${[intro, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

/**
 * Plugins of Vite that gather the packages of every part that is built, and put their licences beside the last one.
 * @param {readonly string[]} besides folders of packages that are shipped as they are
 */
export function licencePlugins(besides) {
  /** @type {Set<string>} */
  const folders = new Set(besides)
  const collect = {
    name: 'licences-of-packages',
    /** @this {{ getModuleIds(): Iterable<string> }} */
    buildEnd() {
      for (const id of this.getModuleIds()) {
        const folder = packageFolder(id)
        if (folder) folders.add(folder)
      }
    },
  }
  const emit = {
    ...collect,
    /** @this {{ emitFile(file: object): void }} */
    generateBundle() {
      const source = licenceText([...folders].map(noticeOf))
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
  return { collect, emit }
}
