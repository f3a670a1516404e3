import { useTranslation } from 'react-i18next'
import { host } from '../client.ts'
import { useAllToldApart } from '../library/told-apart.ts'
import { useDocuments } from '../store/documents.ts'
import { useNotes } from '../store/notes.ts'
import { useTags } from '../store/tags.ts'
import { Button } from '../ui/button.tsx'
import { attempt, complain } from '../ui/toasts.ts'
import styles from './exchange.module.css'
import {
  citesDocuments,
  type ExportChoice,
  formats,
  type StyleName,
  styles as styleNames,
} from './export-choice.ts'
import { PickList } from './pick-list.tsx'

interface OptionsProps {
  readonly choice: ExportChoice
  readonly change: (changed: Partial<ExportChoice>) => void
}

/** Which format. */
export function FormatChoice({ choice, change }: OptionsProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.group}>
      <legend>{t('exporting.format')}</legend>
      {formats.map(format => (
        <label key={format} className={styles.format}>
          <input
            type="radio"
            name="format"
            value={format}
            checked={choice.format === format}
            onChange={() => change({ format })}
            // What was remembered arrives after the dialog, which had no field to give the focus to.
            autoFocus={choice.format === format}
          />
          <span>{t(`exporting.formats.${format}`)}</span>
          <small>{t(`exporting.hints.${format}`)}</small>
        </label>
      ))}
    </fieldset>
  )
}

interface StyleFile {
  readonly handle: string
  readonly name: string
}

interface StyleProps extends OptionsProps {
  readonly styleFile: StyleFile | null
  readonly onStyleFile: (file: StyleFile) => void
}

/** What belongs to the format that is chosen: how documents are cited, how a table begins, or how much of a project. */
export function FormatOptions({ choice, change, styleFile, onStyleFile }: StyleProps) {
  const { t } = useTranslation()
  const option = choice.format === 'csv' ? 'bom' : choice.format === 'qdpx' ? 'codebook' : null
  if (option !== null) {
    return (
      <fieldset className={styles.group}>
        <legend>{t(option === 'bom' ? 'exporting.table' : 'exporting.project')}</legend>
        <label className={styles.row}>
          <input
            type="checkbox"
            checked={choice[option]}
            onChange={event => change({ [option]: event.target.checked })}
          />
          <span>{t(`exporting.${option}`)}</span>
        </label>
      </fieldset>
    )
  }
  if (!citesDocuments(choice.format)) return null

  async function chooseStyle(): Promise<void> {
    const intake = await attempt(() => host().files.choose('style', false))
    if (!intake) return
    for (const { name, message } of intake.refused) complain(`${name}: ${message}`)
    const [file] = intake.opened
    if (!file) return
    onStyleFile(file)
    change({ style: 'own' })
  }

  return (
    <fieldset className={styles.group}>
      <legend>{t('exporting.style')}</legend>
      <div className={styles.style}>
        <select
          className={styles.select}
          aria-label={t('exporting.style')}
          value={choice.style === 'own' && !styleFile ? 'chicago' : choice.style}
          onChange={event => change({ style: event.target.value as StyleName })}
        >
          {styleNames
            .filter(name => name !== 'own' || styleFile)
            .map(name => (
              <option key={name} value={name}>
                {name === 'own' ? styleFile?.name : t(`exporting.styles.${name}`)}
              </option>
            ))}
        </select>
        <Button onClick={() => void chooseStyle()}>{t('exporting.ownStyle')}</Button>
      </div>
    </fieldset>
  )
}

/** What of the notebook. */
export function WhatChoice({ choice, change }: OptionsProps) {
  const { t } = useTranslation()
  const documents = useDocuments(state => state.list) ?? []
  const apart = useAllToldApart()
  const notes = useNotes(state => state.list) ?? []
  const tags = useTags(state => state.list)
  return (
    <fieldset className={styles.group}>
      <legend>{t('exporting.what')}</legend>
      {[false, true].map(some => (
        <label key={String(some)} className={styles.row}>
          <input type="radio" name="what" checked={choice.some === some} onChange={() => change({ some })} />
          <span>{t(some ? 'exporting.chosen' : 'exporting.everything')}</span>
        </label>
      ))}
      {choice.some && (
        <>
          <PickList
            label={t('exporting.documents')}
            items={documents.map(({ id, title }) => ({ id, title, apart: apart.get(id) }))}
            picked={choice.documentIds}
            onChange={documentIds => change({ documentIds })}
          />
          <PickList
            label={t('exporting.notes')}
            items={notes}
            picked={choice.noteIds}
            onChange={noteIds => change({ noteIds })}
          />
        </>
      )}
      {tags.length > 0 && (
        <details className={styles.narrow} open={choice.tagIds.length > 0}>
          <summary>{t('exporting.withTags')}</summary>
          <PickList
            label={t('exporting.tags')}
            items={tags.map(({ id, path }) => ({ id, title: path }))}
            picked={choice.tagIds}
            onChange={tagIds => change({ tagIds })}
          />
        </details>
      )}
      <div className={styles.days}>
        {(['from', 'to'] as const).map(end => (
          <label key={end}>
            <span>{t(`exporting.${end}`)}</span>
            <input
              type="date"
              value={choice[end]}
              onChange={event => change({ [end]: event.target.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
