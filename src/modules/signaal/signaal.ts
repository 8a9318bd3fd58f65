import type { Gevolg, Regio, Stap, Weging } from '../netwerk/index.ts'

export type Fasemodel = Regio['fasemodel']
/** A weging as it was decided; the order of the list is the order of time. */
export type Vastgelegd = Readonly<{ code: string; uitkomst: string }>
export type Beurt = Readonly<{ stap: Stap; weging: Weging }>
/** Whose turn it is after some wegingen. `einde`: an outcome after which the phase model asks nothing more. */
export type Stand = Readonly<{ beurt: Beurt | null; einde: Gevolg | null }>
export type Weigering = 'gesloten' | 'niet aan de beurt' | 'verkeerde rol' | 'onbekende uitkomst'

/** The wegingen of a phase model in the order in which they are decided. */
export function volgorde(model: Fasemodel): Beurt[] {
  return model.stappen.flatMap((stap) =>
    stap.wegingen.map((code) => ({ stap, weging: model.wegingen.find((w) => w.code === code)! })),
  )
}

/** Puts wegingen in the order of the model, so that it does not hang on a clock; a repeated one before the last. */
export function opVolgorde<V extends Vastgelegd>(model: Fasemodel, vastgelegd: readonly V[]): V[] {
  const beurten = volgorde(model).map(({ weging }) => weging)
  const plek = ({ code, uitkomst }: V) => {
    const weging = beurten.find((w) => w.code === code)
    const opnieuw = weging?.uitkomsten.find((u) => u.code === uitkomst)?.gevolg === 'aanvullen'
    return beurten.indexOf(weging!) * 2 + (opnieuw ? 0 : 1)
  }
  return vastgelegd.toSorted((a, b) => plek(a) - plek(b))
}

/** Where these wegingen lead. Throws on a list that skips one: such a list cannot have been recorded. */
export function naWegingen(model: Fasemodel, vastgelegd: readonly Vastgelegd[]): Stand {
  const beurten = volgorde(model)
  let plek = 0
  let einde: Gevolg | null = null
  for (const { code, uitkomst } of vastgelegd) {
    const aanDeBeurt: Weging | undefined = einde ? undefined : beurten[plek]?.weging
    const gevolg: Gevolg | false | undefined =
      aanDeBeurt?.code === code && aanDeBeurt.uitkomsten.find((u) => u.code === uitkomst)?.gevolg
    if (!gevolg) throw new Error(`weging ${code} past niet in het fasemodel`)
    if (gevolg === 'door') plek += 1
    else if (gevolg !== 'aanvullen') einde = gevolg
  }
  return { beurt: einde ? null : (beurten[plek] ?? null), einde }
}

/** The role in which somebody may decide the weging whose turn it is, or why not. */
export function magWegen(
  model: Fasemodel,
  signaal: { toestand: string },
  vastgelegd: readonly Vastgelegd[],
  rollen: readonly string[],
): { rol: string; beurt: Beurt } | Weigering {
  if (signaal.toestand !== 'open') return 'gesloten'
  const { beurt } = naWegingen(model, vastgelegd)
  if (!beurt) return 'niet aan de beurt'
  const rol = beurt.weging.rollen.find((r) => rollen.includes(r))
  return rol ? { rol, beurt } : 'verkeerde rol'
}

/** One decision on top of what was recorded: the role and what follows, or why it is refused. */
export function weeg(
  model: Fasemodel,
  signaal: { toestand: string },
  vastgelegd: readonly Vastgelegd[],
  rollen: readonly string[],
  besluit: Vastgelegd,
): { rol: string; beurt: Beurt; na: Stand } | Weigering {
  const mag = magWegen(model, signaal, vastgelegd, rollen)
  if (typeof mag === 'string') return mag
  if (mag.beurt.weging.code !== besluit.code) return 'niet aan de beurt'
  if (!mag.beurt.weging.uitkomsten.some((u) => u.code === besluit.uitkomst)) return 'onbekende uitkomst'
  return { ...mag, na: naWegingen(model, [...vastgelegd, besluit]) }
}

/** Does this end close the signaal? The other ends are the start of work. */
export function sluit(einde: Gevolg | null): einde is 'niet-opgepakt' | 'doorverwijzen' {
  return einde === 'niet-opgepakt' || einde === 'doorverwijzen'
}

/** Whom the work waits for: the roles of the weging at hand, unless the actor has one of them. */
export function wachtOp(beurt: Beurt | null, rollen: readonly string[]): string | null {
  if (!beurt || beurt.weging.rollen.some((rol) => rollen.includes(rol))) return null
  return beurt.weging.rollen.join(',')
}
