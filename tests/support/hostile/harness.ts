import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { parseFile } from '../../../main/core/import/parse-file.ts'
import type { ParsedFile } from '../../../main/core/import/parse-job.ts'
import { recogniseRaster } from '../../../main/core/import/raster.ts'
import { WorkerPool } from '../../../main/core/work/pool.ts'
import { workerScript } from '../../../main/core/work/worker-script.ts'
import { ContractError } from '../../../shared/contract/index.ts'
import { CanonicalText, isSafeAddress, parseDocument } from '../../../shared/document/index.ts'
import { DocumentDetails } from '../../../shared/model/index.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { Dice, mutated } from './mutate.ts'

/** Reads files as an import does: on a thread, within its limits. */
export class HostileReader {
  readonly #folder = temporaryFolder()
  readonly #logged: unknown[] = []
  readonly #workers = new WorkerPool(workerScript, (message, error) => this.#logged.push([message, error]))
  #count = 0

  constructor() {
    onTestFinished(() => this.#workers.close())
  }

  /**
   * The document that a file becomes, found sound, or the sentence with which it was refused. Everything else fails:
   * a crash of a parser, a thread that died, a sentence that does not name the file.
   */
  async read(bytes: Uint8Array, name: string): Promise<ParsedFile | ContractError> {
    const path = join(this.#folder, `${(this.#count += 1)}`)
    writeFileSync(path, bytes)
    try {
      const parsed = await parseFile(this.#workers, 'source', { path, name }, new AbortController().signal)
      if ('files' in parsed) throw new Error(`${name} holds files`)
      expectSound(parsed)
      return parsed
    } catch (error) {
      if (!(error instanceof ContractError) || error.code === 'internal') throw this.#brokenAt(error)
      expect(error.message).toContain(name)
      expect(error.message).toMatch(/^[^\n]+ Nothing was imported from it\.$/)
      return error
    } finally {
      rmSync(path)
    }
  }

  #brokenAt(error: unknown): Error {
    return new Error(`a parser broke: ${JSON.stringify(this.#logged.at(-1))}`, { cause: error })
  }
}

/** A document of the closed schema, its text as the structure has it, and nothing in it that could act. */
function expectSound({ body, text, blocks, details, assets, highlights }: ParsedFile): void {
  const doc = parseDocument(body)
  const canonical = new CanonicalText(doc)
  expect(canonical.text).toBe(text)
  expect(canonical.blocks.map(({ start, end }) => ({ start, end }))).toEqual(blocks)
  expect(text.isWellFormed() && text === text.normalize('NFC')).toBe(true)
  expect(DocumentDetails.parse(details)).toEqual(details)
  for (const { mediaType, bytes } of assets.values())
    expect(recogniseRaster(bytes)?.mediaType).toBe(mediaType)
  for (const { start, end } of highlights) expect(start >= 0 && start < end && end <= text.length).toBe(true)
  doc.descendants(node => {
    for (const mark of node.marks) {
      if (mark.type.name === 'link') expect(isSafeAddress(mark.attrs.href)).toBe(true)
    }
    const { assetId } = node.attrs
    if (typeof assetId === 'string') expect(assets.has(assetId)).toBe(true)
  })
}

/** How many faulty files are made of a format: `PARALLAX_FUZZ=10000` looks longer. */
export const attempts: number = Number(process.env['PARALLAX_FUZZ'] ?? 150)

/** The number of the first of them: `PARALLAX_FUZZ_FROM=5000` goes on where a run of 5,000 ended. */
const firstAttempt: number = Number(process.env['PARALLAX_FUZZ_FROM'] ?? 0)

/** What came of the faulty files of a format. */
export interface Outcomes {
  readonly imported: number
  /** How many were refused, by the code of the refusal. */
  readonly refused: Readonly<Record<string, number>>
}

/**
 * Reads faulty copies of real files of one format. Each is told by its number: a failure names the one to look at.
 * @param seeds real files, by name
 */
export async function readMutations(
  seeds: readonly (readonly [name: string, bytes: Buffer])[],
): Promise<Outcomes> {
  const reader = new HostileReader()
  const refused: Record<string, number> = {}
  let imported = 0
  const attempt = async (number: number) => {
    const dice = new Dice(firstAttempt + number)
    const [name, bytes] = dice.of(seeds)
    const outcome = await reader.read(await mutated(bytes, dice), name).catch((error: unknown) => {
      throw new Error(`mutation ${firstAttempt + number} of ${name}`, { cause: error })
    })
    if (outcome instanceof ContractError) refused[outcome.code] = (refused[outcome.code] ?? 0) + 1
    else imported += 1
  }
  for (let first = 0; first < attempts; first += 4) {
    await Promise.all([0, 1, 2, 3].filter(next => first + next < attempts).map(next => attempt(first + next)))
  }
  return { imported, refused }
}
