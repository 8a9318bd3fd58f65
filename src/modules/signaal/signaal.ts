import type { Gevolg, Regio, Stap, Weging } from '../netwerk/index.ts'

export type Fasemodel = Regio['fasemodel']
/** A weging as it was decided: which one, with which outcome. */
export type Vastgelegd = Readonly<{ code: string; uitkomst: string }>
export type Beslissingsoort = 'weging' | 'terug' | 'stop' | 'sluiting' | 'heropend'
/**
 * One decision about a signaal. `soort` left out: a weging. Of `terug` the code is the weging that is decided again; the
 * other kinds have none. Decisions are only ever added: what no longer counts stays in the list.
 */
export type Beslissing = Vastgelegd & Readonly<{ soort?: Beslissingsoort }>
export type Beurt = Readonly<{ stap: Stap; weging: Weging }>
/** Where a signaal stands. `einde`: an outcome after which no weging is asked; `geldig`: the decisions that still count. */
export type Stand = Readonly<{
  beurt: Beurt | null
  einde: Gevolg | null
  gesloten: boolean
  geldig: readonly number[]
}>
export type Weigering = 'gesloten' | 'niet aan de beurt' | 'verkeerde rol' | 'onbekende uitkomst'

/** The wegingen of a phase model in the order in which they are decided. */
export function volgorde(model: Fasemodel): Beurt[] {
  return model.stappen.flatMap((stap) =>
    stap.wegingen.map((code) => ({ stap, weging: model.wegingen.find((w) => w.code === code)! })),
  )
}

/** Puts wegingen in the order of the model: those of one form, or of before they were numbered. */
export function opVolgorde<V extends Vastgelegd>(model: Fasemodel, vastgelegd: readonly V[]): V[] {
  const beurten = volgorde(model).map(({ weging }) => weging)
  const plek = ({ code, uitkomst }: V) => {
    const weging = beurten.find((w) => w.code === code)
    const opnieuw = weging?.uitkomsten.find((u) => u.code === uitkomst)?.gevolg === 'aanvullen'
    return beurten.indexOf(weging!) * 2 + (opnieuw ? 0 : 1)
  }
  return vastgelegd.toSorted((a, b) => plek(a) - plek(b))
}

type Geldig = Readonly<{ nr: number; plek: number }>
/** `voor`: where it stood when it was closed, to go on there when it is opened again. */
type Plek = Readonly<{
  plek: number
  einde: Gevolg | null
  geldig: readonly Geldig[]
  voor: Plek | null
}>
const begin: Plek = { plek: 0, einde: null, geldig: [], voor: null }

/** Where these decisions lead. Throws on a list that skips something: such a list cannot have been recorded. */
export function standNa(model: Fasemodel, beslissingen: readonly Beslissing[]): Stand {
  const { plek, einde, voor, geldig } = plekNa(model, beslissingen)
  return {
    beurt: einde ? null : (volgorde(model)[plek] ?? null),
    einde,
    gesloten: voor !== null,
    geldig: geldig.map(({ nr }) => nr),
  }
}

/** The same for a row: a closed one without decisions was taken over from an earlier list, and stands at its outcome. */
export function standVan(
  model: Fasemodel,
  { toestand, uitkomst }: { toestand: string; uitkomst: string | null },
  beslissingen: readonly Beslissing[],
): Stand {
  if (toestand === 'open' || beslissingen.length > 0) return standNa(model, beslissingen)
  return { beurt: null, einde: uitkomst as Gevolg | null, gesloten: true, geldig: [] }
}

function plekNa(model: Fasemodel, beslissingen: readonly Beslissing[]): Plek {
  const beurten = volgorde(model)
  return beslissingen.reduce<Plek>((hier, beslissing, nr) => {
    const verder = zet(beurten, hier, beslissing, nr)
    if (typeof verder === 'string')
      throw new Error(`${verder}: ${beslissing.code} past niet in het fasemodel`)
    return verder
  }, begin)
}

function wegersVan(model: Fasemodel, code: string): readonly string[] {
  return model.wegingen.find((weging) => weging.code === code)?.rollen ?? []
}

function zet(beurten: readonly Beurt[], hier: Plek, beslissing: Beslissing, nr: number): Plek | Weigering {
  const { soort = 'weging', code } = beslissing
  if (soort === 'heropend') return hier.voor ?? 'niet aan de beurt'
  if (hier.voor) return 'gesloten'
  const erbij = { ...hier, geldig: [...hier.geldig, { nr, plek: hier.plek }] }
  const klaar = klaarMetWegen(beurten, hier)
  // What was begun stays what became of it: only what was still being weighed was not taken up.
  const dicht = { ...erbij, einde: klaar ? (hier.einde ?? 'actie') : 'niet-opgepakt', voor: hier } as const
  if (soort === 'stop') return dicht
  if (soort === 'sluiting') return klaar ? dicht : 'niet aan de beurt'
  if (soort === 'weging') return weegHier(beurten, hier, erbij, beslissing)
  const naar = beurten.findIndex(({ weging }) => weging.code === code)
  if (naar === -1 || naar > hier.plek || (naar === hier.plek && !hier.einde)) return 'niet aan de beurt'
  return { plek: naar, einde: null, geldig: hier.geldig.filter(({ plek }) => plek < naar), voor: null }
}

function weegHier(
  beurten: readonly Beurt[],
  hier: Plek,
  erbij: Plek,
  { code, uitkomst }: Vastgelegd,
): Plek | Weigering {
  const weging = hier.einde ? undefined : beurten[hier.plek]?.weging
  if (weging?.code !== code) return 'niet aan de beurt'
  const gevolg = weging.uitkomsten.find((u) => u.code === uitkomst)?.gevolg
  if (!gevolg) return 'onbekende uitkomst'
  if (gevolg === 'aanvullen') return erbij
  if (gevolg === 'door') return { ...erbij, plek: hier.plek + 1 }
  return { ...erbij, einde: gevolg, voor: sluit(gevolg) ? hier : null }
}

function klaarMetWegen(beurten: readonly Beurt[], { plek, einde }: Plek): boolean {
  return einde !== null || plek >= beurten.length
}

/** One decision on top of what was recorded: the role and what follows, or why it is refused. */
export function beslis(
  model: Fasemodel,
  beslissingen: readonly Beslissing[],
  rollen: readonly string[],
  beslissing: Beslissing,
): { rol: string; na: Stand } | Weigering {
  const { soort = 'weging', code } = beslissing
  const verder = zet(volgorde(model), plekNa(model, beslissingen), beslissing, beslissingen.length)
  if (typeof verder === 'string') return verder
  const mogen = soort === 'weging' ? wegersVan(model, code) : model.regie[soort]
  const rol = mogen.find((r) => rollen.includes(r))
  return rol ? { rol, na: standNa(model, [...beslissingen, beslissing]) } : 'verkeerde rol'
}

/** Does this end close the signaal? The other ends are the start of work. */
export function sluit(einde: Gevolg | null): einde is 'niet-opgepakt' | 'doorverwijzen' {
  return einde === 'niet-opgepakt' || einde === 'doorverwijzen'
}

/** Whom the work waits for: these roles, unless the actor has one of them. */
export function wachtOp(nodig: readonly string[], eigen: readonly string[]): string | null {
  return nodig.some((rol) => eigen.includes(rol)) ? null : nodig.join(',')
}

/** What has to lie on the table before a weging: what is asked of sources, or who would get which part. */
export function stukVoor({ privacycheck }: Weging): 'bronvraag' | 'deelvoorstel' | null {
  if (!privacycheck) return null
  return privacycheck === '1' ? 'bronvraag' : 'deelvoorstel'
}

/** Does somebody choose in this weging which of what was asked is allowed? Not in 2B: that is about sharing at all. */
export function kiestWatMag({ privacycheck }: Weging): boolean {
  return privacycheck !== undefined && privacycheck !== '2B'
}

/** The weging in which the answers of the sources are weighed: the one after the question to them. */
export function weegtBronnen(model: Fasemodel, code: string): boolean {
  const beurten = volgorde(model)
  const plek = beurten.findIndex(({ weging }) => weging.code === code)
  return beurten[plek - 1]?.weging.privacycheck === '1'
}
