import { geldigeVormen, type Regio } from '../netwerk/index.ts'

/** What a verschijningsvorm is called, also when it may no longer be chosen. */
export function vormTekst(regio: Regio, code: string): string {
  if (code === 'onbekend') return 'Nog niet bekend'
  return regio.verschijningsvormen.findLast((vorm) => vorm.code === code)?.naam ?? code
}

/** The forms to choose from today, a sub-form after its main form. */
export function vormOpties(regio: Regio, now: Date): { waarde: string; label: string }[] {
  const vormen = geldigeVormen(regio, now).map((vorm) => ({
    waarde: vorm.code,
    label: vorm.onder ? `– ${vorm.naam}` : vorm.naam,
  }))
  return [{ waarde: 'onbekend', label: 'Nog niet bekend' }, ...vormen]
}
