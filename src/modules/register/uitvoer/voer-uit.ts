import type { TxContext } from '../../../platform/db/index.ts'
import { inhoudVanSignalen, type Registerrij } from '../../signaal/index.ts'
import { adres } from '../filter.ts'
import { registerlijst } from '../register.ts'
import { beginUitvoer, rondUitvoerAf } from './leg-vast.ts'
import type { Uitvoerkeuze } from './uitvoer.schema.ts'
import { rijVoor } from './werkblad.ts'

// With content each row is opened, and may hold long texts.
const partij = { zonder: 2000, met: 200 } as const

export type Werk = <T>(doe: (ctx: TxContext) => Promise<T>) => Promise<T>

/** Why, and what was chosen; the file itself comes after this. */
export async function beginRegisteruitvoer(ctx: TxContext, keuze: Uitvoerkeuze): Promise<{ id: string }> {
  const { reden, inhoud, per: _, ...filter } = keuze
  return await beginUitvoer(ctx, { soort: 'register', metInhoud: inhoud === 'ja', reden: { reden, filter } })
}

/**
 * The rows of a file with signalen, a page in each unit of work, so that no transaction waits for who takes the file. With
 * content every dossier gets a line in the logbook before its row goes out.
 */
export async function* voerUit(
  werk: Werk,
  { id, keuze }: { id: string; keuze: Uitvoerkeuze },
): AsyncGenerator<string[]> {
  const { inhoud, reden: _, ...filter } = keuze
  const metInhoud = inhoud === 'ja'
  const hoogstens = metInhoud ? partij.met : partij.zonder
  let aantal = 0
  let laatste: Registerrij | undefined
  do {
    const na = laatste && { id: laatste.id, op: laatste.aangemaaktOp }
    const blad = await werk(async (ctx) => {
      const { rijen, ...hier } = await registerlijst(ctx, filter, { na, aantal: hoogstens })
      const open = metInhoud ? await inhoudVanSignalen(ctx, rijen) : null
      if (metInhoud) for (const rij of rijen) ctx.betreft(rij.id)
      return { rijen, cellen: rijen.map((rij) => rijVoor(rij, hier, open?.get(rij.id))) }
    })
    yield* blad.cellen
    aantal += blad.rijen.length
    laatste = blad.rijen.length === hoogstens ? blad.rijen.at(-1) : undefined
  } while (laatste)
  const { per: _p, ...gekozen } = filter
  const wat = adres('register.uitvoer', gekozen, { aantal: String(aantal), inhoud })
  await werk((ctx) => rondUitvoerAf(ctx, { id, aantal, wat }))
}
