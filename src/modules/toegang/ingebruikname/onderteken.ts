import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import { isDubbel, type TxContext } from '../../../platform/db/index.ts'
import {
  bewaarVaststelling,
  handtekeningen,
  neemInGebruik,
  vaststellingen,
  zetHandtekening,
} from './ingebruikname.store.ts'
import {
  alsOndertekenaar,
  type Documenten,
  ondertekenaars,
  plaatsVan,
  problemenMet,
} from './ingebruikname.ts'
import { oefenmodusGewijzigd } from './oefenend.ts'

/** The first of the two writes down what was adopted, and signs for it. */
export async function stelVast(ctx: TxContext, documenten: Documenten): Promise<void> {
  const later = problemenMet(documenten, ctx.now)
  if (later.length > 0) throw DomainError.van('nog-niet-vastgesteld', later)
  if ((await vaststellingen(ctx)).some(({ ingetrokkenOp }) => ingetrokkenOp === null))
    throw new DomainError('al-vastgelegd', 409, 'Iemand anders heeft dit al vastgelegd. Kijk of het klopt.')
  const id = nieuwId(ctx.now)
  const tekst = Buffer.from(JSON.stringify(documenten))
  const inhoud = ctx.bos.verzegelVoorInstallatie(plaatsVan.documenten(ctx.gemeenteId!, id), tekst)
  await bewaarVaststelling(ctx, { id, inhoud })
  await zetHandtekening(ctx, id, alsOndertekenaar(ctx.actor.rollen, ctx.actor.id!, []))
  ctx.betreft(id, 'ingebruikname.vaststellen')
}

/** The other one signs for the same documents. With both signatures the oefenmodus of this municipality is over. */
export async function onderteken(ctx: TxContext, { id }: { id: string }): Promise<void> {
  const open = (await vaststellingen(ctx)).find((rij) => rij.id === id && rij.ingetrokkenOp === null)
  if (!open) throw nietGevonden()
  const gezet = (await handtekeningen(ctx)).filter(({ vaststellingId }) => vaststellingId === id)
  const rol = alsOndertekenaar(ctx.actor.rollen, ctx.actor.id!, gezet)
  await zetHandtekening(ctx, id, rol).catch((fout) => {
    throw isDubbel(fout) ? new DomainError('al-ondertekend', 409, 'Hier is al voor getekend.') : fout
  })
  ctx.betreft(id, 'ingebruikname.ondertekenen')
  if (gezet.length + 1 < ondertekenaars.length) return
  await neemInGebruik(ctx, id)
  ctx.naCommit(oefenmodusGewijzigd)
}
