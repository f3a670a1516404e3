import { useTranslation } from 'react-i18next'
import type { BibliographicData } from '../../shared/contract/index.ts'
import { en } from '../ui/messages/en.ts'
import styles from './document-dialog.module.css'

const shown = ['container', 'volume', 'issue', 'pages', 'doi', 'file'] as const

/** What a bibliography said of a document, to be read; it is changed by importing another one. */
export function BibliographyOf({ data }: { readonly data: BibliographicData }) {
  const { t } = useTranslation()
  const type = isNamed(data.type) ? t(`bibliography.types.${data.type}`) : data.type
  const facts = [['type', type] as const, ...shown.map(name => [name, data[name]] as const)]
  return (
    <section aria-label={t('bibliography.title')}>
      <h3 className={styles.heading}>{t('bibliography.title')}</h3>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{t(`bibliography.facts.${name}`)}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

type NamedType = keyof typeof en.bibliography.types

const isNamed = (type: string): type is NamedType => Object.hasOwn(en.bibliography.types, type)
