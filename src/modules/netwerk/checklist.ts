import type { Indicator, Risicofactor, Risicosoort, Wetselement } from './indicator.schema.ts'
import type { Regio } from './regio.schema.ts'
import { geldigeVormen, geldtOp } from './regio.ts'
import type { Verschijningsvorm } from './vorm.schema.ts'

export const risicosoorten: Record<Risicosoort, string> = {
  individueel: 'Risico bij de persoon zelf',
  familiaal: 'Risico thuis en in de familie',
  'sociaal-economisch': 'Risico door werk, geld of wonen',
}

/** What somebody can look for at a form on a day, under the element of the law that it points to. */
export function checklist(
  regio: Regio,
  vorm: string,
  datum: Date,
): { element: Wetselement; indicatoren: Indicator[] }[] {
  const past = vormfamilie(regio, vorm, datum)
  const eigen = regio.indicatoren.filter((i) => geldtOp(i, datum) && (!i.vorm || past.has(i.vorm)))
  return regio.wetselementen
    .filter((element) => geldtOp(element, datum))
    .map((element) => ({ element, indicatoren: eigen.filter((i) => i.element === element.code) }))
    .filter(({ indicatoren }) => indicatoren.length > 0)
}

/** A sub-form goes with its main form; a main form with all that are under it. The form itself comes first. */
export function vormfamilie(regio: Regio, vorm: string, datum: Date): Set<string> {
  const vormen = geldigeVormen(regio, datum)
  const onder = vormen.find((v) => v.code === vorm)?.onder
  return new Set([vorm, ...(onder ? [onder] : vormen.filter((v) => v.onder === vorm).map((v) => v.code))])
}

/** The forms that have indicators of their own on a day. */
export function vormenMetChecklist(regio: Regio, datum: Date): Verschijningsvorm[] {
  const eigen = new Set(regio.indicatoren.filter((i) => geldtOp(i, datum)).map((i) => i.vorm))
  const vormen = geldigeVormen(regio, datum)
  return vormen.filter(
    (v) => !v.onder && (eigen.has(v.code) || vormen.some((s) => s.onder === v.code && eigen.has(s.code))),
  )
}

/** Every indicator of a day, whatever its form. */
export function alleIndicatoren(regio: Regio, datum: Date): (Indicator & { groep: string })[] {
  return regio.indicatoren
    .filter((i) => geldtOp(i, datum))
    .map((i) => ({
      ...i,
      groep: regio.wetselementen.find((e) => e.code === i.element && geldtOp(e, datum))?.naam ?? i.element,
    }))
}

/** What makes somebody vulnerable, by where it lies. */
export function risicolijst(
  regio: Regio,
  datum: Date,
): { soort: Risicosoort; naam: string; factoren: Risicofactor[] }[] {
  return (Object.keys(risicosoorten) as Risicosoort[])
    .map((soort) => ({
      soort,
      naam: risicosoorten[soort],
      factoren: regio.risicofactoren.filter((r) => r.soort === soort && geldtOp(r, datum)),
    }))
    .filter(({ factoren }) => factoren.length > 0)
}

/** What holds when somebody is under age: the elements that need not be shown then. */
export function nietNodigBijMinderjarige(regio: Regio, datum: Date): Wetselement[] {
  return regio.wetselementen.filter((e) => e.nietNodigBijMinderjarige && geldtOp(e, datum))
}
