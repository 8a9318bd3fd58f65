import type { TxContext } from '../../platform/db/index.ts'
import { meldingenMet } from '../melding/index.ts'
import { type Aflopend, lopendeTermijnen, stilstaandeTermijnen } from '../termijn/index.ts'
import { alsMeldingregels, alsWerkregels, type Werkregel } from './lijst.presenter.ts'
import { signalenMet } from './lijst.store.ts'

/** A term that ends, with the line of its dossier; the id is that of the dossier. */
export type Termijnwerk = Werkregel & { termijn: Aflopend }

type Vraag = { dagen: number; aantal: number; na?: { einde: Date; id: string } }

/** A flood of meldingen has as many terms: beyond this many of them the lists say less, and the group says the rest. */
const hoogstensOverslaan = 2000

/**
 * What ends soon or has ended for the reader's roles, the longest ago first, with the melding or signaal that it is about.
 * A melding that stands in a group is passed over: the group stands above the lists.
 */
export async function aflopend(ctx: TxContext, vraag: Vraag): Promise<Termijnwerk[]> {
  const gevonden: Termijnwerk[] = []
  let { na } = vraag
  for (let gelezen = 0; gelezen <= hoogstensOverslaan; ) {
    const aantal = gelezen === 0 ? vraag.aantal : 10 * vraag.aantal
    const termijnen = await lopendeTermijnen(ctx, {
      ...{ dagen: vraag.dagen, aantal, rollen: ctx.actor.rollen },
      ...(na && { na }),
    })
    gevonden.push(...(await metDossier(ctx, termijnen)))
    if (gevonden.length >= vraag.aantal || termijnen.length < aantal) break
    gelezen += termijnen.length
    na = termijnen.at(-1)!
  }
  return gevonden.slice(0, vraag.aantal)
}

/** What stands still for the reader's roles, with its dossier, what goes on first on top. */
export async function stilstaand(ctx: TxContext, aantal: number): Promise<Termijnwerk[]> {
  return await metDossier(ctx, await stilstaandeTermijnen(ctx, aantal))
}

async function metDossier(ctx: TxContext, termijnen: readonly Aflopend[]): Promise<Termijnwerk[]> {
  const van = (soort: string) => [
    ...new Set(termijnen.filter((t) => t.soort === soort).map((t) => t.dossierId)),
  ]
  const signalen = van('signaal')
  const regels = [
    ...(await alsMeldingregels(ctx, await meldingenMet(ctx, van('melding')))),
    ...(signalen.length > 0 ? await alsWerkregels(ctx, await signalenMet(ctx, signalen)) : []),
  ]
  const perDossier = new Map(regels.map((regel) => [regel.id, regel]))
  return termijnen.flatMap((termijn) => {
    const regel = perDossier.get(termijn.dossierId)
    return regel ? [{ ...regel, uiterlijk: termijn.uiterlijk, termijn }] : []
  })
}
