import type { StartHost } from './transport.ts'

/** No host at all: windows ask the notebook itself. */
export const startInProcess: StartHost = async ({ notebook }) => ({
  open: async () => {
    const ends = new Set<() => void>()
    return {
      request: (method, params) => notebook.request(method, params),
      subscribe: listener => {
        const end = notebook.subscribe(listener)
        ends.add(end)
        return end
      },
      close: async () => ends.forEach(end => end()),
    }
  },
  close: async () => {},
})
