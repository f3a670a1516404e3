import { create } from 'zustand'

const useAnnouncement = create<{ readonly sentence: string }>()(() => ({ sentence: '' }))

/** Says something to those who hear the screen; those who see it see it happen. */
export const announce = (sentence: string) => useAnnouncement.setState({ sentence })

/** The place from which announcements are read aloud. */
export function Announcements() {
  const sentence = useAnnouncement(state => state.sentence)
  return (
    <div role="status" className="hidden-visually">
      {sentence}
    </div>
  )
}
