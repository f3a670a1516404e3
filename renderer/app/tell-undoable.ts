import { openEditor } from '../notes/open-editor.ts'
import { loadHistory, undo, useHistory } from '../store/history.ts'
import { t } from '../ui/messages.ts'
import { attempt, letMessageGo, tell } from '../ui/toasts.ts'

/** Only the newest change can be undone: one such message stands at a time. */
const topic = 'undoable'

let stopWatching = () => {}

/**
 * Tells of the change that was just made, with an Undo that takes back this change and no other: the message goes as
 * soon as the change is undone or a newer one was made.
 */
export async function tellUndoable(sentence: string): Promise<void> {
  await attempt(loadHistory)
  const { undoId } = useHistory.getState()
  stopWatching()
  if (undoId === null) {
    tell(sentence)
    return
  }
  const letGo = () => {
    stopWatching()
    letMessageGo(topic)
  }
  stopWatching = useHistory.subscribe(now => {
    if (now.undoId !== undoId) letGo()
  })
  const run = () => {
    letGo()
    void takeBack(undoId)
  }
  tell(sentence, { label: t('app.undo'), run }, topic)
}

/** Takes back the newest change and says which; where an entry of the history is named, that one or nothing. */
export async function takeBack(entryId?: string): Promise<void> {
  // What is undone is the last that was written, not what came before it.
  await openEditor()?.settle()
  const reply = await attempt(async () => ({ done: await undo(entryId) }))
  if (!reply) return
  const nothing = t(entryId === undefined ? 'undone.nothing' : 'undone.overtaken')
  tell(reply.done === null ? nothing : t('undone.undo', { what: reply.done }), undefined, 'undo')
}
