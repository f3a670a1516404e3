import { ContractError } from '../../shared/contract/contract-error.ts'
import type { Params } from '../../shared/contract/index.ts'
import { request } from '../client.ts'
import { type AllStored, readAllStored, takeAllStored, watchStored } from './stored.ts'

/** The setting of the notebook that holds what windows keep. */
const key = 'window'
/** How long after the last change it goes to the notebook, in milliseconds. */
const pause = 800
/** How long the first look waits for the notebook before the window is shown without it, in milliseconds. */
const patience = 1500

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * A browser keeps things by address, and the next start of the loopback host has another one. So theme, language,
 * layout and the like are kept in the notebook as well, and whichever was kept last is taken. To be called before
 * anything is drawn; resolves once the window may be.
 */
export async function bringStored(): Promise<void> {
  watchStored(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void send(), pause)
  })
  const arrived = fetchStored().then(stored => {
    if (stored && stored.at > readAllStored().at) takeAllStored(stored)
  })
  await Promise.race([arrived, new Promise(resolve => setTimeout(resolve, patience))])
}

/** Sends what is not in the notebook yet; the request is made before this returns. */
export function flushStored(): void {
  if (timer !== undefined) void send()
}

async function send(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const stored: unknown = readAllStored()
  try {
    await request('settings.set', { key, value: stored as Params<'settings.set'>['value'] })
  } catch (error) {
    // A notebook that cannot be written, or a host that is gone: it stays kept here.
    if (!(error instanceof ContractError)) throw error
  }
}

async function fetchStored(): Promise<AllStored | null> {
  try {
    return readAll((await request('settings.get', { key })).value)
  } catch (error) {
    if (error instanceof ContractError) return null
    throw error
  }
}

// What is stored was written by another version, or by hand. Whoever reads a value checks what it is.
function readAll(stored: unknown): AllStored | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { at, values } = stored as Record<string, unknown>
  if (typeof at !== 'number' || typeof values !== 'object' || values === null) return null
  return { at, values: values as Record<string, unknown> }
}
