import { z } from 'zod'

const most = 10

/** The paths of the notebooks last opened, newest first. */
export const RecentNotebooks = z.array(z.string().min(1).max(10_000)).max(100).readonly()
export type RecentNotebooks = z.infer<typeof RecentNotebooks>

/** Puts a notebook first. */
export function withNotebook(recent: RecentNotebooks, path: string): RecentNotebooks {
  return [path, ...withoutNotebook(recent, path)].slice(0, most)
}

/** Takes a notebook out, for example since it is gone. */
export function withoutNotebook(recent: RecentNotebooks, path: string): RecentNotebooks {
  return recent.filter(other => other !== path)
}
