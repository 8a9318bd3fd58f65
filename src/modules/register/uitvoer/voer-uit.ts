import { DomainError } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { nieuweDossiersleutel, verzegelWaarde } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { bewaarTot } from '../../melding/index.ts'
import { inhoudVanSignalen, type Registerrij } from '../../signaal/index.ts'
import { adres } from '../filter.ts'
import { registerlijst } from '../register.ts'
import type { Uitvoerkeuze } from './uitvoer.schema.ts'
import { bewaarUitvoer } from './uitvoer.store.ts'
import { koprij, rijVoor } from './werkblad.ts'

export const hoogstens = { zonder: 20_000, met: 5_000 } as const
const partij = 500

/** What is sealed in `register.uitvoer.reden`. */
export type Uitvoerreden = Readonly<{ reden: string; door: string; filter: object }>
export const plaatsVanReden = (id: string) => ({ kolom: 'register.uitvoer.reden', rij: id })

/**
 * The rows of a file with signalen. Without content it names no dossier but itself; with content every dossier in it gets a
 * line in the logbook. Why it was taken along is kept for the FG.
 */
export async function voerUit(ctx: TxContext, keuze: Uitvoerkeuze): Promise<string[][]> {
  const { inhoud, reden: _, ...filter } = keuze
  const metInhoud = inhoud === 'ja'
  const grens = metInhoud ? hoogstens.met : hoogstens.zonder
  const bladrijen = [koprij(metInhoud)]
  let aantal = 0
  let laatste: Registerrij | undefined
  do {
    const na = laatste && { id: laatste.id, op: laatste.aangemaaktOp }
    const { rijen, regio, kernen } = await registerlijst(ctx, filter, { na, aantal: partij })
    aantal += rijen.length
    if (aantal > grens)
      throw new DomainError(
        'te-veel',
        400,
        `Dit zijn meer dan ${grens} signalen. Kies een kortere tijd.`,
        'van',
      )
    const open = metInhoud ? await inhoudVanSignalen(ctx, rijen) : null
    for (const rij of rijen) {
      bladrijen.push(rijVoor(rij, { regio, kernen }, open?.get(rij.id)))
      if (metInhoud) ctx.betreft(rij.id)
    }
    laatste = rijen.length === partij ? rijen.at(-1) : undefined
    if (!laatste)
      await legVast(ctx, {
        keuze,
        aantal,
        vernietigenOp: bewaarTot(regio, ['uitvoer', 'niet-opgepakt'], ctx.now),
      })
  } while (laatste)
  return bladrijen
}

async function legVast(
  ctx: TxContext,
  { keuze, aantal, vernietigenOp }: { keuze: Uitvoerkeuze; aantal: number; vernietigenOp: string },
): Promise<void> {
  const { reden, inhoud, per: _, ...filter } = keuze
  const id = nieuwId(ctx.now)
  const sleutel = await nieuweDossiersleutel(ctx, { id, compartiment: 'uitvoer' })
  const waarde: Uitvoerreden = { reden, filter, door: ctx.actor.naam }
  const verzegeld = verzegelWaarde(sleutel, plaatsVanReden(id), waarde)
  const metInhoud = inhoud === 'ja'
  await bewaarUitvoer(ctx, { id, aantal, metInhoud, reden: verzegeld, vernietigenOp })
  // Codes and a number: the logbook says what was chosen and how much it was, and never what it said.
  const wat = adres('register.uitvoer', filter, { aantal: String(aantal), inhoud: metInhoud ? 'ja' : 'nee' })
  ctx.betreft(id, wat)
}
