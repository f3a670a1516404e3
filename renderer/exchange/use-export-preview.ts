import { useEffect, useState } from 'react'
import { ContractError } from '../../shared/contract/contract-error.ts'
import type { ExportPreview, Params } from '../../shared/contract/index.ts'
import { request } from '../client.ts'
import { cancelOperation } from '../store/operations.ts'

/** How long the choice rests before a preview is asked for, in milliseconds. */
const rest = 250

export interface PreviewState {
  /** The last one that came, of this choice or the one before; `null` before the first. */
  readonly preview: ExportPreview | null
  /** What shows the contents: a page cannot be shown under this window's policy, so its words are, as Markdown. */
  readonly files: ExportPreview['files']
  readonly asText: boolean
  /** Whether a newer one is on its way. */
  readonly loading: boolean
  /** Why there is none, in a sentence. */
  readonly problem: string | null
}

const first: PreviewState = { preview: null, files: [], asText: false, loading: true, problem: null }

/** What an export would hold, asked anew a moment after the choice has changed. `null` params ask for nothing. */
export function useExportPreview(params: Params<'exports.preview'> | null): PreviewState {
  const [state, setState] = useState(first)
  const key = JSON.stringify(params)
  useEffect(() => {
    const asked = JSON.parse(key) as Params<'exports.preview'> | null
    if (asked === null) return
    const operationId = crypto.randomUUID()
    let current = true
    setState(before => ({ ...before, loading: true }))
    const timer = setTimeout(() => {
      fetchPreview(asked, operationId).then(
        found => current && setState({ ...found, loading: false, problem: null }),
        (error: unknown) => {
          if (!current) return
          if (!(error instanceof ContractError)) throw error
          setState({ ...first, loading: false, problem: error.message })
        },
      )
    }, rest)
    return () => {
      current = false
      clearTimeout(timer)
      void cancelOperation(operationId)
    }
  }, [key])
  return state
}

async function fetchPreview(
  params: Params<'exports.preview'>,
  operationId: string,
): Promise<Pick<PreviewState, 'preview' | 'files' | 'asText'>> {
  const preview = await request('exports.preview', { ...params, operationId })
  if (preview.kind === 'text') return { preview, files: preview.files, asText: false }
  const { files } = await request('exports.preview', { ...params, format: 'markdown', operationId })
  return { preview, files, asText: true }
}
