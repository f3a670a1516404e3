import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { droppedFiles } from '../transport/dropped-files.ts'
import { importDropped } from './file-actions.ts'
import styles from './drop-zone.module.css'

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** After how long without a word from the drag it has gone elsewhere unheard, in milliseconds. */
const silence = 1500

/** Takes files that are dropped anywhere on the window. */
export function DropZone() {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    let timer: ReturnType<typeof setTimeout> | undefined
    const leave = () => {
      clearTimeout(timer)
      setOver(false)
    }
    const enter = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      setOver(true)
      clearTimeout(timer)
      timer = setTimeout(leave, silence)
    }
    addEventListener('dragenter', enter, { signal })
    addEventListener('dragover', enter, { signal })
    addEventListener('dragleave', event => event.relatedTarget === null && leave(), { signal })
    addEventListener(
      'drop',
      event => {
        if (!bringsFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        leave()
        if (event.dataTransfer) void importDropped(droppedFiles(event.dataTransfer))
      },
      { signal, capture: true },
    )
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [])
  return over ? (
    <div className={styles.zone}>
      <p>{t('importing.drop')}</p>
    </div>
  ) : null
}
