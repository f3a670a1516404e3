import { ChevronDown, PanelLeft, PanelRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { compareOpen } from '../compare/actions.ts'
import { SearchField } from '../search/search-field.tsx'
import { useComparison } from '../store/comparison.ts'
import { openDialog } from '../store/dialogs.ts'
import { useHistory } from '../store/history.ts'
import { type Column, toggleColumn, useLayout } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu, MenuChoices, MenuItem, MenuLine } from '../ui/menu.tsx'
import { languageNames, languages, type Language } from '../ui/languages.ts'
import { setLanguage } from '../ui/messages.ts'
import { setTheme, themes, useTheme } from '../ui/theme.ts'
import { redoLast, undoLast } from './actions.ts'
import { keysOf } from './commands.ts'
import { ReadingMenu } from './reading-menu.tsx'
import { useColumnPlace, useColumnShown } from './use-columns.ts'
import { backUp, checkNotebook, importBibliography, importFiles, takeIn } from './file-actions.ts'
import styles from './header.module.css'

/** The top of the window: the notebook, the search, and what can be done with the whole. */
export function Header() {
  const { t } = useTranslation()
  const info = useNotebook(state => state.info)
  const undo = useHistory(state => state.undo)
  const redo = useHistory(state => state.redo)
  const twoOpen = useLayout(state => state.left !== null && state.right !== null)
  const comparing = useComparison(state => state.subject?.kind === 'documents')
  return (
    <header className={styles.header}>
      <div className={styles.start}>
        <ColumnButton column="left" />
        <NotebookMenu />
        {info && (
          <span className={styles.counts}>
            {[
              t('app.documents', { count: info.counts.documents }),
              t('app.highlights', { count: info.counts.highlights }),
              t('app.links', { count: info.counts.links }),
            ].join(' · ')}
          </span>
        )}
        {info?.readOnly && (
          <span className={styles.readOnly} title={info.problem ?? undefined}>
            {t('app.readOnly')}
          </span>
        )}
      </div>
      <SearchField />
      <div className={styles.end}>
        <button
          type="button"
          className={styles.word}
          disabled={undo === null || info?.readOnly === true}
          title={undo === null ? undefined : t('app.undoWhat', { what: undo })}
          onClick={() => void undoLast()}
        >
          {t('app.undo')} <kbd aria-hidden>{keysOf('undo')}</kbd>
        </button>
        {redo !== null && (
          <button
            type="button"
            className={styles.word}
            title={t('app.redoWhat', { what: redo })}
            onClick={() => void redoLast()}
          >
            {t('app.redo')}
          </button>
        )}
        <button
          type="button"
          className={styles.word}
          disabled={!twoOpen}
          aria-pressed={comparing}
          title={t('commands.compare')}
          onClick={() => void compareOpen()}
        >
          {t('inspector.compare')} <kbd aria-hidden>{keysOf('compare')}</kbd>
        </button>
        <ReadingMenu />
        <button type="button" className={styles.word} onClick={() => openDialog({ kind: 'export' })}>
          {t('app.export')}
        </button>
        <ColumnButton column="right" />
      </div>
    </header>
  )
}

function ColumnButton({ column }: { readonly column: Column }) {
  const { t } = useTranslation()
  const over = useColumnPlace(column) === 'over'
  const shown = useColumnShown(column)
  const Picture = column === 'left' ? PanelLeft : PanelRight
  const label =
    column === 'left'
      ? t(shown ? 'app.hideLibrary' : 'app.showLibrary')
      : t(shown ? 'app.hideDetails' : 'app.showDetails')
  return (
    <IconButton label={label} aria-expanded={shown} onClick={() => toggleColumn(column, over)}>
      <Picture size={16} aria-hidden className={styles.mirror} />
    </IconButton>
  )
}

function NotebookMenu() {
  const { t, i18n } = useTranslation()
  const info = useNotebook(state => state.info)
  const theme = useTheme(state => state.theme)
  const title = info?.title ?? ''
  return (
    <Menu
      trigger={
        <button type="button" className={styles.title} aria-label={t('app.notebookMenu', { title })}>
          <b>{title}</b>
          <ChevronDown size={13} aria-hidden />
        </button>
      }
    >
      <MenuItem onClick={() => openDialog({ kind: 'renameNotebook' })} disabled={info?.readOnly !== false}>
        {t('menu.rename')}
      </MenuItem>
      <MenuLine />
      <MenuItem
        onClick={() => void importFiles()}
        keys={keysOf('import')}
        disabled={info?.readOnly !== false}
      >
        {t('menu.import')}
      </MenuItem>
      <MenuItem onClick={() => void takeIn()} disabled={info?.readOnly !== false}>
        {t('menu.takeIn')}
      </MenuItem>
      <MenuItem onClick={() => void importBibliography()} disabled={info?.readOnly !== false}>
        {t('menu.bibliography')}
      </MenuItem>
      <MenuItem onClick={() => openDialog({ kind: 'export' })} keys={keysOf('export')}>
        {t('menu.export')}
      </MenuItem>
      <MenuItem onClick={() => void backUp()}>{t('menu.backup')}</MenuItem>
      <MenuItem onClick={() => void checkNotebook()}>{t('menu.check')}</MenuItem>
      <MenuLine />
      <MenuItem onClick={() => openDialog({ kind: 'history' })}>{t('menu.history')}</MenuItem>
      <MenuItem onClick={() => openDialog({ kind: 'shortcuts' })} keys={keysOf('shortcuts')}>
        {t('menu.shortcuts')}
      </MenuItem>
      <MenuItem onClick={() => openDialog({ kind: 'licences' })}>{t('menu.licences')}</MenuItem>
      <MenuLine />
      <MenuChoices
        label={t('menu.theme')}
        value={theme}
        choices={themes.map(value => ({ value, label: t(`menu.themes.${value}`) }))}
        onChoose={setTheme}
      />
      <MenuLine />
      <MenuChoices
        label={t('menu.language')}
        value={i18n.language as Language}
        choices={languages.map(value => ({
          value,
          label: <bdi lang={value}>{languageNames[value]}</bdi>,
        }))}
        onChoose={language => void setLanguage(language)}
      />
    </Menu>
  )
}
