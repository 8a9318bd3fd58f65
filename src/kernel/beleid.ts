/** What may be done with a row; in SQL: select, insert, update, delete. */
export type Handeling = 'lezen' | 'toevoegen' | 'wijzigen' | 'vernietigen'

/** A right as a page or route declares it: which compartment, which act. */
export type Recht = `${string}:${Handeling}`

/**
 * One line of the access policy. `grond` is the law article or plan section that carries it.
 * A line is the only way to a row: row-level security and every page ask the same lines.
 */
export type Beleidsregel = Readonly<{
  rol: string
  compartiment: string
  handelingen: readonly Handeling[]
  doel: string
  grond: string
}>

/** The policy of one module: the compartments it owns, and who may do what in them. */
export type Beleid = Readonly<{
  module: string
  compartimenten: Readonly<Record<string, string>>
  regels: readonly Beleidsregel[]
}>

/** What everybody who signs in may: her own account, her own sessions. That is never done for somebody else. */
export function magIedereen(regels: readonly Beleidsregel[], doel: string, recht: Recht): boolean {
  const rollen = new Set(regels.filter((r) => r.compartiment === 'begin').map((r) => r.rol))
  return [...rollen].every((rol) => magVolgens(regels, [rol], doel, recht))
}

/** Is there a line for one of these roles, with this purpose? */
export function magVolgens(
  regels: readonly Beleidsregel[],
  rollen: readonly string[],
  doel: string,
  recht: Recht,
): boolean {
  const [compartiment, handeling] = recht.split(':') as [string, Handeling]
  return regels.some(
    (r) =>
      rollen.includes(r.rol) &&
      r.doel === doel &&
      r.compartiment === compartiment &&
      r.handelingen.includes(handeling),
  )
}
