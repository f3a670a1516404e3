/**
 * Runs a command and ends the process with the status it gives. What it throws is a sentence for a person; the stack
 * is shown only where `PARALLAX_DEBUG` is set.
 * @param {() => Promise<number | null>} command `null` leaves the status as it is
 */
export async function endWith(command) {
  try {
    const status = await command()
    if (status !== null) process.exitCode = status
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    console.error(process.env['PARALLAX_DEBUG'] ? stack : message)
    process.exitCode = 1
  }
}
