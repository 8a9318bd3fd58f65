/** From `van` on, and until `tot` when there is one. */
export type Periode = Readonly<{ van: Date; tot: Date | null }>

/** Does it hold at this moment? `rolGeldtNu` asks the database the same. */
export function geldtNu({ van, tot }: Periode, now: Date): boolean {
  return van <= now && (tot === null || tot > now)
}
