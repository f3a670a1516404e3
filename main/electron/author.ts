import { userInfo } from 'node:os'

/** Whose name stands on changes: the account's, or a plain word where the system knows none. */
export function authorName(): string {
  try {
    return userInfo().username.trim() || 'Researcher'
  } catch (error) {
    // An account without an entry in the system's list of users, as in some containers.
    if ((error as NodeJS.ErrnoException).code === 'ERR_SYSTEM_ERROR') return 'Researcher'
    throw error
  }
}
