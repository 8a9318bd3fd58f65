import { nieuwId } from '../../../kernel/ids.ts'
import { nieuweDossiersleutel, verzegelWaarde } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { bewaarTot } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { bewaarUitvoer, zetAfgerond } from './uitvoer.store.ts'

/** What is sealed in `register.uitvoer.reden`; `akkoord` is the colleague who allowed it, where one has to. */
export type Uitvoerreden = Readonly<{ reden: string; door: string; akkoord?: string; filter?: object }>
export const plaatsVanReden = (id: string) => ({ kolom: 'register.uitvoer.reden', rij: id })

type Begin = { soort: 'register' | 'archief'; metInhoud: boolean; reden: Omit<Uitvoerreden, 'door'> }

/** Somebody begins to take a file along: stored before the first byte goes out, so that none goes out without a trace. */
export async function beginUitvoer(
  ctx: TxContext,
  { soort, metInhoud, reden }: Begin,
): Promise<{ id: string }> {
  const id = nieuwId(ctx.now)
  const sleutel = await nieuweDossiersleutel(ctx, { id, compartiment: 'uitvoer' })
  const waarde: Uitvoerreden = { ...reden, door: ctx.actor.naam }
  await bewaarUitvoer(ctx, {
    ...{ id, soort, metInhoud, aantal: 0 },
    reden: verzegelWaarde(sleutel, plaatsVanReden(id), waarde),
    vernietigenOp: bewaarTot(await regioVan(ctx), ['uitvoer', 'niet-opgepakt'], ctx.now),
  })
  ctx.betreft(id)
  return { id }
}

/** All of it went out. `wat` is codes and numbers: the logbook says what was chosen and how much it was, and never what it said. */
export async function rondUitvoerAf(
  ctx: TxContext,
  { id, aantal, wat }: { id: string; aantal: number; wat: string },
): Promise<void> {
  await zetAfgerond(ctx, id, aantal)
  ctx.betreft(id, wat)
}
