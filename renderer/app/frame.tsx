import { useTranslation } from 'react-i18next'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { Guide } from '../guide/guide.tsx'
import { RightColumn } from '../inspector/right-column.tsx'
import { Library } from '../library/library.tsx'
import { SearchResults } from '../search/search-results.tsx'
import { OriginalPanel } from '../original/original-panel.tsx'
import { useLayout } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { useSearch } from '../store/search.ts'
import { overlays } from '../ui/overlays.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { NoToken } from './no-token.tsx'
import { Reading } from './reading.tsx'
import { RefusedBanner } from './refused-banner.tsx'
import { useColumnPlace, useColumnShown } from './use-columns.ts'
import styles from './frame.module.css'

/** The parts of the window: header, library, the reports, details or note, footer. */
export function Frame() {
  const { t } = useTranslation()
  const leftOver = useColumnPlace('left') === 'over'
  const rightPlace = useColumnPlace('right')
  const leftShown = useColumnShown('left')
  const rightShown = useColumnShown('right')
  const problem = useNotebook(state => state.info?.problem ?? null)
  const refused = useNotebook(state => state.refused)
  const known = useNotebook(state => state.info !== null)
  const rightView = useLayout(state => state.rightView)
  if (refused && !known) return <NoToken earlier />
  const left = (
    <section className={styles.left} aria-label={t('app.library')}>
      <LeftColumn />
    </section>
  )
  const right = (
    <section className={styles.right} data-place={rightPlace} aria-label={t('app.details')}>
      <RightColumn />
    </section>
  )
  const middle = (
    <section className={styles.middle} aria-label={t('app.reading')}>
      <div className={styles.reading}>
        <div className={styles.reports}>
          <Reading />
        </div>
        <OriginalPanel />
      </div>
      <Guide />
    </section>
  )
  return (
    <div className={styles.frame}>
      <Header />
      {refused && <RefusedBanner />}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <main className={styles.main}>
        <Group orientation="horizontal">
          {leftShown && !leftOver && (
            <>
              <Panel
                id="left"
                defaultSize="232px"
                minSize="180px"
                maxSize="420px"
                groupResizeBehavior="preserve-pixel-size"
              >
                {left}
              </Panel>
              <Separator className={styles.separator} aria-label={t('app.resize')} />
            </>
          )}
          <Panel id="middle" minSize="320px">
            <Group orientation="vertical">
              <Panel id="texts" minSize="110px">
                {middle}
              </Panel>
              {rightShown && rightPlace === 'under' && (
                <>
                  <Separator className={styles.separator} aria-label={t('app.resizeHeight')} />
                  <Panel id="under" defaultSize="46%" minSize="130px">
                    {right}
                  </Panel>
                </>
              )}
            </Group>
          </Panel>
          {rightShown && rightPlace === 'beside' && (
            <>
              <Separator className={styles.separator} aria-label={t('app.resize')} />
              <Panel
                key={rightView}
                id={rightView}
                defaultSize={widths[rightView]}
                minSize="240px"
                maxSize="640px"
                groupResizeBehavior="preserve-pixel-size"
              >
                {right}
              </Panel>
            </>
          )}
        </Group>
        {leftShown && leftOver && <div className={styles.over}>{left}</div>}
        {rightShown && rightPlace === 'over' && (
          <div className={styles.over} data-end>
            {right}
          </div>
        )}
        <div id={overlays} />
      </main>
      <Footer />
    </div>
  )
}

/** How wide the right column is at first. */
const widths = { details: '300px', note: '360px', compare: '400px' }

function LeftColumn() {
  const searching = useSearch(state => state.query !== '')
  return searching ? <SearchResults /> : <Library />
}
