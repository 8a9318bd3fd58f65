import { alsDatum } from '../../../kernel/clock.ts'
import { telOp } from '../../../kernel/duur.ts'
import { beginVan, dagVan } from '../../../kernel/termijn/tijdzone.ts'
import { geldigePlaatssoorten, type Regio } from '../../netwerk/index.ts'

/** Over how many months is counted. */
export const maanden = [12, 24, 36] as const

export type Aantallen = Readonly<{ kort: number; midden: number; lang: number }>
export type Telling = Aantallen & Readonly<{ vorm: string; plek: string }>
/** The newest text of one form and kind of place; an empty `plek` is the form in general. */
export type Beschrijving = Readonly<{ id: string; vorm: string; plek: string; tekst: string; op: Date }>
export type Beeldregel = Readonly<{
  plek: string
  beschrijving: Beschrijving | undefined
  aantallen: Aantallen
}>
/** Of one form: what is written of it in general, and a line for each kind of place of which there is something. */
export type Vormbeeld = Readonly<{
  vorm: string
  algemeen: Beschrijving | undefined
  totaal: Aantallen
  regels: readonly Beeldregel[]
}>

/** The moments from which is counted: the begin of the same day so many months ago. */
export function telgrenzen(now: Date): [Date, Date, Date] {
  const vandaag = new Date(`${dagVan(now)}T00:00:00Z`)
  const voor = (aantal: number) =>
    beginVan(alsDatum(telOp(vandaag, { jaren: 0, maanden: -aantal, dagen: 0, uren: 0 })))
  const [kort, midden, lang] = maanden
  return [voor(kort), voor(midden), voor(lang)]
}

type Bron = {
  regio: Regio
  now: Date
  tellingen: readonly Telling[]
  beschrijvingen: readonly Beschrijving[]
}

/** A main form counts what stands under it too; kinds of place in the order of the region, then what is not known. */
export function beeldVan({ regio, now, tellingen, beschrijvingen }: Bron, vorm: string): Vormbeeld {
  const onder = regio.verschijningsvormen.filter((v) => v.onder === vorm).map(({ code }) => code)
  const eigen = tellingen.filter((t) => t.vorm === vorm || onder.includes(t.vorm))
  const teksten = beschrijvingen.filter((b) => b.vorm === vorm && b.tekst)
  const bekend = geldigePlaatssoorten(regio, now).map(({ code }) => code)
  const anders = [...eigen, ...teksten].map(({ plek }) => plek).filter((plek) => !bekend.includes(plek))
  const plekken = [...new Set([...bekend, ...anders.filter(Boolean), ''])]
  const regels = plekken.map((plek) => ({
    plek,
    beschrijving: plek ? teksten.find((b) => b.plek === plek) : undefined,
    aantallen: samen(eigen.filter((t) => t.plek === plek)),
  }))
  return {
    vorm,
    algemeen: teksten.find(({ plek }) => plek === ''),
    totaal: samen(eigen),
    regels: regels.filter(({ beschrijving, aantallen }) => beschrijving || aantallen.lang > 0),
  }
}

/** Is there anything to say of this form? */
export function heeftIets({ algemeen, regels }: Vormbeeld): boolean {
  return algemeen !== undefined || regels.length > 0
}

function samen(tellingen: readonly Aantallen[]): Aantallen {
  return tellingen.reduce(
    (som, t) => ({ kort: som.kort + t.kort, midden: som.midden + t.midden, lang: som.lang + t.lang }),
    { kort: 0, midden: 0, lang: 0 },
  )
}
