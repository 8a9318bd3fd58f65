import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { signalenBuitenBeeld } from '../belang/index.ts'
import { telkenmerkenBuitenBeeld } from '../signaal/index.ts'
import { type Groep, type Telvraag, telPer } from './telling.store.ts'

export type Dimensie = 'maand' | 'verschijningsvorm' | 'kern' | 'kanaal' | 'uitkomst'
/** How many there are of each code, by what is counted. */
export type Tellingen = Readonly<Record<Dimensie, ReadonlyMap<string, number>>> & { totaal: number }
type Kenmerk = Record<Dimensie, string>

const dimensies: readonly Dimensie[] = ['maand', 'verschijningsvorm', 'kern', 'kanaal', 'uitkomst']

/** Counts what the reader may see: what she is kept out of is taken off, so that no count tells her that it exists. */
export async function tel(ctx: TxContext, vraag: Telvraag): Promise<Tellingen> {
  const groepen = await telPer(ctx, vraag)
  const buiten = (await telkenmerkenBuitenBeeld(ctx, await signalenBuitenBeeld(ctx))).map(alsKenmerk)
  return telOp(
    groepen,
    buiten.filter((kenmerk) => past(kenmerk, vraag)),
  )
}

function telOp(groepen: readonly Groep[], eraf: readonly Kenmerk[]): Tellingen {
  const leeg = () => new Map<string, number>()
  const uit = { maand: leeg(), verschijningsvorm: leeg(), kern: leeg(), kanaal: leeg(), uitkomst: leeg() }
  for (const groep of groepen)
    for (const dimensie of dimensies)
      if (groep[dimensie] !== null) uit[dimensie].set(groep[dimensie], groep.aantal)
  for (const kenmerk of eraf)
    for (const dimensie of dimensies) {
      const over = (uit[dimensie].get(kenmerk[dimensie]) ?? 0) - 1
      if (over > 0) uit[dimensie].set(kenmerk[dimensie], over)
      else uit[dimensie].delete(kenmerk[dimensie])
    }
  return { ...uit, totaal: [...uit.maand.values()].reduce((som, aantal) => som + aantal, 0) }
}

type Rij = Awaited<ReturnType<typeof telkenmerkenBuitenBeeld>>[number]

function alsKenmerk({ aangemaaktOp, verschijningsvorm, kern, kanaal, uitkomst }: Rij): Kenmerk {
  const maand = `${dagVan(aangemaaktOp).slice(0, 7)}-01`
  return { maand, verschijningsvorm, kern: kern ?? '', kanaal: kanaal ?? '', uitkomst: uitkomst ?? '' }
}

function past(kenmerk: Kenmerk, { van, tot, vormen, kern, kanaal, uitkomst }: Telvraag): boolean {
  return (
    (!van || kenmerk.maand >= van) &&
    (!tot || kenmerk.maand <= tot) &&
    (!vormen || vormen.includes(kenmerk.verschijningsvorm)) &&
    (kern === undefined || kenmerk.kern === kern) &&
    (kanaal === undefined || kenmerk.kanaal === kanaal) &&
    (uitkomst === undefined || kenmerk.uitkomst === uitkomst)
  )
}
