/** A duration as ISO 8601 writes it. Years and months follow the calendar, so they have no fixed number of days. */
export type Duur = Readonly<{ jaren: number; maanden: number; dagen: number; uren: number }>

const vorm = /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?(?:T(\d{1,5})H)?$/

/** Reads `PnYnMnDTnH`; anything else, weeks and minutes included, is `null`. */
export function leesDuur(tekst: string): Duur | null {
  const delen = vorm.exec(tekst)
  if (!delen) return null
  const [jaren, maanden, dagen, uren] = delen.slice(1).map((deel) => Number(deel ?? 0))
  return { jaren: jaren!, maanden: maanden!, dagen: dagen!, uren: uren! }
}

/** Adds in UTC: first years and months (31 January plus a month is the last day of February), then days, then hours. */
export function telOp(datum: Date, duur: Duur): Date {
  const som = new Date(datum)
  const dag = som.getUTCDate()
  som.setUTCDate(1)
  som.setUTCMonth(som.getUTCMonth() + duur.jaren * 12 + duur.maanden)
  som.setUTCDate(Math.min(dag, dagenInMaand(som)))
  return new Date(som.getTime() + (duur.dagen * 24 + duur.uren) * 3_600_000)
}

function dagenInMaand(datum: Date): number {
  return new Date(Date.UTC(datum.getUTCFullYear(), datum.getUTCMonth() + 1, 0)).getUTCDate()
}
