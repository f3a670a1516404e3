import { commands, type Command } from '../app/commands.ts'
import { backUp, checkNotebook, importBibliography, takeIn } from '../app/file-actions.ts'
import { showKeys } from '../app/keys.ts'
import { tagQuery } from '../library/tag-tree.tsx'
import { openDialog } from '../store/dialogs.ts'
import { useDocuments } from '../store/documents.ts'
import { openDocument, openNote } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { useNotes } from '../store/notes.ts'
import { search } from '../store/search.ts'
import { useTags } from '../store/tags.ts'
import { colours } from '../ui/colours.tsx'
import { languageNames, languages } from '../ui/languages.ts'
import { setLanguage, t } from '../ui/messages.ts'
import { setTheme, themes } from '../ui/theme.ts'
import type { Offer } from './fitting.ts'

/** Everything that can be done by name, what is done most first: one at a time, so that a large notebook is not named whole. */
export function* offers(): Generator<Offer> {
  for (const command of commands) yield* ofCommand(command)
  yield* ofNotebook()
  for (const theme of themes) {
    const name = t('palette.theme', { name: t(`menu.themes.${theme}`) })
    yield { id: `theme ${theme}`, name, keys: null, run: () => setTheme(theme) }
  }
  for (const language of languages) {
    const name = t('palette.language', { name: languageNames[language] })
    yield { id: `language ${language}`, name, keys: null, run: () => setLanguage(language) }
  }
}

/** What leads to something in the notebook: its notes, tags and documents. */
export function* places(): Generator<Offer> {
  for (const { id, title } of useNotes.getState().list ?? []) {
    yield { id: `note ${id}`, name: t('palette.openNote', { title }), keys: null, run: () => openNote(id) }
  }
  for (const { id, path } of useTags.getState().list) {
    const name = t('library.showTagged', { path })
    yield { id: `tag ${id}`, name, keys: null, run: () => search(tagQuery(path)) }
  }
  for (const { id, title } of useDocuments.getState().list ?? []) {
    for (const side of ['left', 'right'] as const) {
      const name = t(`palette.openIn.${side}`, { title })
      yield { id: `${side} ${id}`, name, keys: null, run: () => openDocument(id, side) }
    }
  }
}

function* ofCommand(command: Command): Generator<Offer> {
  const { id, keys } = command
  // The search is where the researcher is; letting go is what leaving it does.
  if (id === 'search' || id === 'escape') return
  if (id !== 'colour') {
    yield { id, name: t(`commands.${id}`), keys: showKeys(keys[0]!), run: () => command.run(keys[0]!) }
    return
  }
  for (const [index, key] of keys.entries()) {
    const name = t('palette.highlightIn', { colour: t(`colours.${colours[index]!}`) })
    yield { id: `${id} ${key}`, name, keys: key, run: () => command.run(key) }
  }
}

function* ofNotebook(): Generator<Offer> {
  const { info } = useNotebook.getState()
  const offer = (
    id: 'rename' | 'takeIn' | 'bibliography' | 'backup' | 'check' | 'history',
    run: () => unknown,
  ): Offer => ({
    id: `menu ${id}`,
    name: t(`menu.${id}`),
    keys: null,
    run,
  })
  if (info?.readOnly === false) {
    yield offer('rename', () => openDialog({ kind: 'renameNotebook' }))
    yield offer('takeIn', takeIn)
    yield offer('bibliography', importBibliography)
  }
  yield offer('backup', backUp)
  yield offer('check', checkNotebook)
  yield offer('history', () => openDialog({ kind: 'history' }))
}
