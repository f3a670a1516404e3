import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colour, Highlight, Relation } from '../../shared/model/index.ts'
import { readerHandle } from '../app/reader-handle.ts'
import { lastColour } from '../app/actions.ts'
import { createHighlight, useHighlights } from '../store/highlights.ts'
import { showDetails } from '../store/layout.ts'
import { createLink, relateLink } from '../store/links.ts'
import { createRelation, useRelations } from '../store/relations.ts'
import { type LinkEnd, placeOfEnd, select, selectPassage, stopLinking } from '../store/selection.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { matches } from '../ui/matches.ts'
import { announce } from '../ui/announcements.tsx'
import { shownRelation } from '../ui/shown-relation.ts'
import { attempt } from '../ui/toasts.ts'
import { RelationName } from './relation-name.tsx'
import styles from './relation-picker.module.css'

interface RelationOfNewLinkProps {
  readonly from: LinkEnd
  readonly target: LinkEnd
}

/** Asks how two passages are related, and links them. Nothing is made before that. */
export function RelationOfNewLink({ from, target }: RelationOfNewLinkProps) {
  const { t } = useTranslation()

  async function link(relationId: string, name: string): Promise<void> {
    const made = await attempt(async () => {
      const { id: fromId, colour } = await highlightOf(from, lastColour())
      // The new end looks like the one it is linked to.
      const { id: toId } = await highlightOf(target, colour)
      return createLink(fromId, toId, relationId)
    })
    stopLinking()
    readerHandle.current?.clearPassage()
    selectPassage(null)
    if (!made) return
    select({ kind: 'link', id: made.id })
    showDetails()
    announce(t('linking.made', { relation: name }))
    readerHandle.current?.focus()
  }

  return (
    <Dialog title={t('linking.relation')} onClose={stopLinking}>
      <q className={styles.quote} dir="auto">
        {placeOfEnd(from)?.quote}
      </q>
      <q className={styles.quote} dir="auto">
        {placeOfEnd(target)?.quote}
      </q>
      <Relations onChoose={(id, name) => void link(id, name)} />
    </Dialog>
  )
}

/** The highlight at an end of a link; words become one in this colour. */
async function highlightOf(end: LinkEnd, colour: Colour): Promise<Pick<Highlight, 'id' | 'colour'>> {
  if (end.kind === 'passage') return createHighlight(end.passage, colour)
  const known = useHighlights.getState().byId.get(end.highlightId)
  return { id: end.highlightId, colour: known?.colour ?? colour }
}

interface RelationOfLinkProps {
  readonly linkId: string
  readonly onClose: () => void
}

/** Gives a link another relation. */
export function RelationOfLink({ linkId, onClose }: RelationOfLinkProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('linking.changeRelation')} onClose={onClose}>
      <Relations
        onChoose={id => {
          onClose()
          void attempt(() => relateLink(linkId, id))
        }}
      />
    </Dialog>
  )
}

const fresh = 'new'

/** What a relation is called on the screen, and in the notebook. */
const namesOf = (relation: Relation) => [shownRelation(relation), relation.name]
const sameLetters = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** The relations, in a list that narrows as one types; a name that is not there becomes a new one. */
export function Relations({ onChoose }: { readonly onChoose: (id: string, name: string) => void }) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const list = useRelations(state => state.list)
  const name = query.trim()
  const choices = list
    .filter(relation => namesOf(relation).some(each => matches(each, query)))
    .map(relation => ({
      id: relation.id,
      name: shownRelation(relation),
      show: (
        <>
          <RelationName relation={relation} />
          {relation.directed && <small className={styles.directed}>{t('linking.directed')}</small>}
        </>
      ),
    }))
  if (name !== '' && !list.some(relation => namesOf(relation).some(each => sameLetters(each, name)))) {
    choices.push({ id: fresh, name, show: <span>{t('linking.new', { name })}</span> })
  }

  async function choose(id: string): Promise<void> {
    const chosen = list.find(relation => relation.id === id)
    if (id !== fresh) return onChoose(id, chosen ? shownRelation(chosen) : '')
    const made = await attempt(() => createRelation(name, true))
    if (made) onChoose(made.id, made.name)
  }

  return (
    <ChoiceList
      label={t('linking.relations')}
      placeholder={t('linking.filter')}
      query={query}
      onQuery={setQuery}
      choices={choices}
      onChoose={id => void choose(id)}
      empty={t('linking.none')}
    />
  )
}
