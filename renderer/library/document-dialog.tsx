import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '../../shared/contract/index.ts'
import type { DocumentDetails } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { keepWholeOriginal } from '../app/keep-whole.ts'
import { Choice, LeftOutList } from '../exchange/imported-dialog.tsx'
import { useDocuments, describeDocument } from '../store/documents.ts'
import { useNotebook } from '../store/notebook.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { attempt } from '../ui/toasts.ts'
import { sayWhen } from '../ui/when.ts'
import { BibliographyOf } from './bibliography-of.tsx'
import styles from './document-dialog.module.css'

const optional = ['author', 'publisher', 'publishedOn', 'language', 'url'] as const

interface DocumentDialogProps {
  readonly documentId: string
  readonly onClose: () => void
}

/** What is known of a document besides its text, to be put right. */
export function DocumentDialog({ documentId, onClose }: DocumentDialogProps) {
  const { t, i18n } = useTranslation()
  const document = useDocuments(state => state.list?.find(({ id }) => id === documentId))
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const { leftOut, bibliography } = useBesides(documentId, document?.versionId, document?.updatedAt)
  if (!document) return null

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const entered = new FormData(event.currentTarget)
    const value = (name: string) => String(entered.get(name) ?? '').trim()
    const details: DocumentDetails = {
      title: value('title'),
      ...(Object.fromEntries(optional.map(name => [name, value(name) || null])) as Omit<
        DocumentDetails,
        'title'
      >),
    }
    if (await attempt(() => describeDocument(documentId, details))) onClose()
  }

  const { fileName, format, words, importedAt } = document
  const formatted = new Intl.NumberFormat(i18n.language).format(words)
  return (
    <Dialog
      title={t('document.title')}
      onClose={onClose}
      actions={
        !readOnly && (
          <Button look="main" type="submit" form="document-form">
            {t('ui.save')}
          </Button>
        )
      }
    >
      <form id="document-form" onSubmit={event => void save(event)}>
        <fieldset disabled={readOnly} className={styles.fields}>
          <Field label={t('document.name')} name="title" defaultValue={document.title} required dir="auto" />
          <Field label={t('document.author')} name="author" defaultValue={document.author ?? ''} dir="auto" />
          <Field
            label={t('document.publisher')}
            name="publisher"
            defaultValue={document.publisher ?? ''}
            dir="auto"
          />
          <div className={styles.pair}>
            <Field
              label={t('document.publishedOn')}
              name="publishedOn"
              defaultValue={document.publishedOn ?? ''}
              hint={t('document.publishedOnHint')}
            />
            <Field
              label={t('document.language')}
              name="language"
              defaultValue={document.language ?? ''}
              hint={t('document.languageHint')}
            />
          </div>
          <Field label={t('document.url')} name="url" type="url" defaultValue={document.url ?? ''} />
        </fieldset>
      </form>
      <p className={styles.file}>
        {[
          fileName,
          t(`importing.formats.${format}`),
          t('document.words', { count: words, formatted }),
          t('document.imported', { when: sayWhen(importedAt) }),
        ].join(' · ')}
      </p>
      {bibliography && <BibliographyOf data={bibliography} />}
      {leftOut.length > 0 && <LeftOutList sentences={leftOut} />}
      {leftOut.length > 0 && format === 'html' && !readOnly && (
        <Choice done={t('importing.wholeKept')}>
          {decide => (
            <Button onClick={() => void decide(() => keepWholeOriginal(document))}>
              {t('importing.whole')}
            </Button>
          )}
        </Choice>
      )}
    </Dialog>
  )
}

type Besides = Pick<Result<'documents.get'>, 'leftOut' | 'bibliography'>

const unknown: Besides = { leftOut: [], bibliography: null }

/** What of the document's file is not in its text, and what a bibliography says of it; nothing until that is known. */
function useBesides(
  documentId: string,
  versionId: string | undefined,
  updatedAt: string | undefined,
): Besides {
  const [besides, setBesides] = useState(unknown)
  useEffect(() => {
    let wanted = true
    if (versionId !== undefined) {
      void attempt(() => request('documents.get', { documentId })).then(found => {
        if (wanted && found) setBesides(found)
      })
    }
    return () => {
      wanted = false
    }
  }, [documentId, versionId, updatedAt])
  return besides
}
