const verbindingWeg = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
])

/** Is the database out of reach (stopped, starting, full of connections), so that a later try may work? */
export function isDatabaseWeg(fout: unknown): boolean {
  const { code, message } = fout as { code?: string; message?: string }
  if (code && (verbindingWeg.has(code) || code.startsWith('08'))) return true
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    message ?? '',
  )
}

/** Does this row exist already (unique_violation)? */
export function isDubbel(fout: unknown): boolean {
  return (fout as { code?: string }).code === '23505'
}

/** Waits for what is stored once only: false when it was there already, because somebody pressed the button twice. */
export async function eenKeer(werk: Promise<unknown>): Promise<boolean> {
  try {
    await werk
    return true
  } catch (fout) {
    if (isDubbel(fout)) return false
    throw fout
  }
}

/** Does it point at something that is not there (foreign_key_violation)? */
export function isVerweesd(fout: unknown): boolean {
  return (fout as { code?: string }).code === '23503'
}
