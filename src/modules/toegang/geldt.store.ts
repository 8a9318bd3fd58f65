import { type RawBuilder, sql } from 'kysely'

/** Does a role hold at this moment: `geldtNu`, of `toegang.rol_toewijzing` as `r`. */
export function rolGeldtNu({ now }: { now: Date }): RawBuilder<boolean> {
  return sql<boolean>`(r.van <= ${now} and (r.tot is null or r.tot > ${now}))`
}

/** Does a vervanging run at this moment: `toegang.vervanging` as `v`. */
export function vervangingLooptNu({ now }: { now: Date }): RawBuilder<boolean> {
  return sql<boolean>`(v.van <= ${now} and v.tot > ${now} and v.beeindigd_op is null)`
}
