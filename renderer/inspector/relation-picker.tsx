import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readerHandle } from '../app/reader-handle.ts'
import { lastColour } from '../app/actions.ts'
import { createHighlight, useHighlights } from '../store/highlights.ts'
import { showDetails } from '../store/layout.ts'
import { createLink, relateLink } from '../store/links.ts'
import { createRelation, useRelations } from '../store/relations.ts'
import { select, selectPassage, stopLinking, type Target } from '../store/selection.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { matches } from '../ui/matches.ts'
import { announce } from '../ui/announcements.tsx'
import { attempt } from '../ui/toasts.ts'
import { RelationName } from './relation-name.tsx'
import styles from './relation-picker.module.css'

interface RelationOfNewLinkProps {
  readonly fromId: string
  readonly target: Target
}

/** Asks how two passages are related, and links them. Nothing is made before that. */
export function RelationOfNewLink({ fromId, target }: RelationOfNewLinkProps) {
  const { t } = useTranslation()
  const from = useHighlights(state => state.byId.get(fromId)?.quote ?? '')
  const to = useHighlights(state =>
    target.kind === 'passage' ? target.passage.quote : (state.byId.get(target.highlightId)?.quote ?? ''),
  )

  async function link(relationId: string, name: string): Promise<void> {
    const made = await attempt(async () => {
      const toId = target.kind === 'highlight' ? target.highlightId : await highlightTarget(target, fromId)
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
        {from}
      </q>
      <q className={styles.quote} dir="auto">
        {to}
      </q>
      <Relations onChoose={(id, name) => void link(id, name)} />
    </Dialog>
  )
}

// The new end looks like the one it is linked to.
async function highlightTarget(
  target: Extract<Target, { kind: 'passage' }>,
  fromId: string,
): Promise<string> {
  const colour = useHighlights.getState().byId.get(fromId)?.colour ?? lastColour()
  return (await createHighlight(target.passage, colour)).id
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

/** The relations, in a list that narrows as one types; a name that is not there becomes a new one. */
export function Relations({ onChoose }: { readonly onChoose: (id: string, name: string) => void }) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const list = useRelations(state => state.list)
  const name = query.trim()
  const choices = list
    .filter(relation => matches(relation.name, query))
    .map(relation => ({
      id: relation.id,
      name: relation.name,
      show: (
        <>
          <RelationName relation={relation} />
          {relation.directed && <small className={styles.directed}>{t('linking.directed')}</small>}
        </>
      ),
    }))
  if (name !== '' && !list.some(relation => relation.name.toLowerCase() === name.toLowerCase())) {
    choices.push({ id: fresh, name, show: <span>{t('linking.new', { name })}</span> })
  }

  async function choose(id: string): Promise<void> {
    if (id !== fresh) return onChoose(id, list.find(relation => relation.id === id)?.name ?? '')
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
