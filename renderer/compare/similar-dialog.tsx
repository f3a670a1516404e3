import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '../../shared/contract/index.ts'
import { request } from '../client.ts'
import { cancelOperation, operate } from '../store/operations.ts'
import { documentOf } from '../store/documents.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { matches } from '../ui/matches.ts'
import { attempt } from '../ui/toasts.ts'
import { compareWith } from './actions.ts'
import styles from './similar-dialog.module.css'

type Similar = Result<'compare.similar'>['documents']

interface SimilarDialogProps {
  readonly documentId: string
  readonly onClose: () => void
}

/** Documents that tell of the same as one, best first; the one that is chosen is compared with it. */
export function SimilarDialog({ documentId, onClose }: SimilarDialogProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const found = useSimilar(documentId)
  const title = documentOf(documentId)?.title ?? ''
  const choices = (found ?? [])
    .filter(document => matches(document.title, query))
    .map(({ documentId: id, title: name, score }) => ({
      id,
      name,
      show: (
        <span className={styles.similar}>
          <span dir="auto">{name}</span>
          <small>{t('compare.likeness', { percent: Math.round(score * 100) })}</small>
        </span>
      ),
    }))
  return (
    <Dialog title={t('compare.similarTitle', { title })} onClose={onClose} wide>
      <ChoiceList
        label={t('compare.similarList')}
        placeholder={t('linking.filter')}
        query={query}
        onQuery={setQuery}
        choices={choices}
        onChoose={id => {
          onClose()
          void attempt(() => compareWith(documentId, id))
        }}
        empty={t(
          found === null
            ? 'compare.lookingThrough'
            : found.length === 0
              ? 'compare.noSimilar'
              : 'library.noneFits',
        )}
      />
      <p className={styles.within}>
        <button
          type="button"
          onClick={() => {
            onClose()
            void attempt(() => compareWith(documentId, documentId))
          }}
        >
          {t('compare.withItself')}
        </button>
      </p>
    </Dialog>
  )
}

/** Asks the notebook; `null` until it has answered. Closing the dialog stops the looking. */
function useSimilar(documentId: string): Similar | null {
  const { t } = useTranslation()
  const [found, setFound] = useState<Similar | null>(null)
  useEffect(() => {
    let current: string | null = null
    let closed = false
    void attempt(async () => {
      const { documents } = await operate(t('compare.lookingThrough'), operationId => {
        current = operationId
        return request('compare.similar', { documentId, limit: 100, operationId })
      })
      current = null
      if (!closed) setFound(documents)
    })
    return () => {
      closed = true
      if (current !== null) void attempt(() => cancelOperation(current!))
    }
  }, [documentId, t])
  return found
}
