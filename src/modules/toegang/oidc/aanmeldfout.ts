/** Why a sign-in at an inlogdienst ended. Who signs in sees one page; the log gets the code and nothing else. */
export class AanmeldFout extends Error {
  override name = 'AanmeldFout'
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

export const onbereikbaar = 'onbereikbaar'
export const zonderTweedeStap = 'zonder-tweede-stap'

const netwerkfouten = ['OAUTH_TIMEOUT', 'OAUTH_ABORT']

/** The code of what the library threw; its messages and causes may hold claims, so they go nowhere. */
export function alsAanmeldFout(fout: unknown): AanmeldFout {
  if (fout instanceof AanmeldFout) return fout
  const { code, cause, status } = fout as { code?: unknown; cause?: { status?: unknown }; status?: unknown }
  const weg = netwerkfouten.includes(String(code)) || (fout instanceof TypeError && !code)
  if (weg || Number(status ?? cause?.status) >= 500) return new AanmeldFout(onbereikbaar)
  return new AanmeldFout(/^[A-Z_]{1,60}$/.test(String(code)) ? String(code) : 'onbekend')
}
