import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { buitenGehouden } from '../belang/index.ts'
import { meldingMetKenmerk } from '../melding/index.ts'
import { signaalMetKenmerk } from '../signaal/index.ts'
import { type Dossier, verleen } from '../toegang/index.ts'
import { besluitOver, type Verzoekrij, verzoekMet } from './noodtoegang.store.ts'
import { eisBeslisbaar, minutenOpen, nietGekend } from './noodtoegang.ts'
import { seinFg } from './sein-fg.ts'

/**
 * Opens the one dossier for an hour, for who asked. The decider has to be able to see it herself. Who is kept out of it gets
 * what she would get for a dossier that is not there, a refusal; the decider is not told.
 */
export async function staNoodtoegangToe(ctx: TxContext, { id }: { id: string }): Promise<void> {
  const verzoek = await pak(ctx, id)
  const dossiers = await dossiersMet(ctx, verzoek.kenmerk)
  const { accountId } = verzoek
  const ids = dossiers.map((dossier) => dossier.id)
  if ((await buitenGehouden(ctx, accountId, ids)).size > 0)
    return await besluit(ctx, id, { toestand: 'geweigerd' })
  const tot = new Date(ctx.now.getTime() + minutenOpen * 60_000)
  await alsSysteem(ctx, { doel: 'noodtoegang', verwerking: 'noodtoegang.verlenen' }, async (eigen) => {
    for (const dossier of dossiers) await verleen(eigen, { accountId, dossier, rol: 'noodtoegang', tot })
  })
  const { id: dossierId, soort } = dossiers[0]!
  await besluit(ctx, id, { toestand: 'toegestaan', dossierId, soort, tot })
  await seinFg(ctx)
  for (const dossier of dossiers) ctx.betreft(dossier.id, 'noodtoegang.toestaan')
}

export async function weigerNoodtoegang(ctx: TxContext, { id }: { id: string }): Promise<void> {
  await pak(ctx, id)
  await besluit(ctx, id, { toestand: 'geweigerd' })
}

async function pak(ctx: TxContext, id: string): Promise<Verzoekrij> {
  const verzoek = await verzoekMet(ctx, id)
  if (!verzoek) throw nietGevonden()
  eisBeslisbaar(verzoek, ctx.actor.id!, ctx.now)
  ctx.betreft(id)
  return verzoek
}

async function besluit(ctx: TxContext, id: string, wat: Parameters<typeof besluitOver>[3]): Promise<void> {
  const door = { besluitDoor: ctx.actor.id, besluitOp: ctx.now }
  if (!(await besluitOver(ctx, id, 'gevraagd', { ...wat, ...door })))
    throw new DomainError('al-besloten', 409, 'Over dit verzoek is al besloten.')
}

async function dossiersMet(ctx: TxContext, kenmerk: string): Promise<Dossier[]> {
  const gevonden = kenmerk.startsWith('S')
    ? await signaalMetKenmerk(ctx, kenmerk)
    : await meldingMetKenmerk(ctx, kenmerk)
  if (gevonden.length > 0) return gevonden
  throw new DomainError('onbekend-kenmerk', 400, nietGekend)
}
