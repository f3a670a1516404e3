import type { ComparisonFormat } from '../../shared/contract/index.ts'
import { host, request } from '../client.ts'
import { useComparison } from '../store/comparison.ts'
import { documentOf } from '../store/documents.ts'
import { operate } from '../store/operations.ts'
import { currentLanguage, t } from '../ui/messages.ts'
import { attempt, tell } from '../ui/toasts.ts'
import { reportName } from './report-name.ts'

const extensions = { markdown: 'md', html: 'html' } as const satisfies Record<ComparisonFormat, string>

/** Writes what the comparison on the screen found into a file of the researcher's. */
export async function saveComparison(format: ComparisonFormat): Promise<void> {
  const { subject } = useComparison.getState()
  if (subject?.kind !== 'documents') {
    tell(t('compare.notYet'))
    return
  }
  const { aId, bId } = subject
  await attempt(async () => {
    const target = await host().files.target('export', `${nameOf(aId, bId)}.${extensions[format]}`)
    if (!target) return
    const [label, language] = [t('compare.writing'), currentLanguage()]
    await operate(
      label,
      operationId =>
        request('compare.report', { aId, bId, format, language, target: target.handle, operationId }),
      [label],
    )
    await host().files.deliver(target.handle, target.name)
    tell(t('compare.written', { name: target.name }))
  })
}

const nameOf = (aId: string, bId: string) =>
  reportName([...new Set([aId, bId])].map(id => documentOf(id)?.title ?? ''))
