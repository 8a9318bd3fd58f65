/** Judged, or taken out by hand: in no group any more, and without a fingerprint never in one again. */
export const uitStroom = { stroomId: null, vingerafdruk: null } as const

export type Stroomsoort = 'gelijk' | 'druk'

export const stroomnamen: Record<Stroomsoort, string> = {
  gelijk: 'Meldingen die op elkaar lijken',
  druk: 'Veel meldingen in korte tijd',
}
