import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { collegas, type Dossier, eigenVerleningen } from '../toegang/index.ts'
import { eigenVerzoeken, type Toestand, verzoeken } from './noodtoegang.store.ts'
import { plaatsVan } from './noodtoegang.ts'

const hoogstens = 50

export type Verzoek = {
  id: string
  kenmerk: string
  op: Date
  toestand: string
  wie: string
  besluitDoor: string | null
  reden: string
  oordeel: { terecht: 'ja' | 'nee'; toelichting: string } | null
}
export type Stand = {
  eigen: { id: string; kenmerk: string; op: Date; toestand: string; tot: Date | null }[]
  open: (Dossier & { tot: Date })[]
  wachtend: Verzoek[]
}

/** What the reader asked, what is open for her now, and, for who decides, what waits for a second person. */
export async function bekijkNoodtoegang(ctx: TxContext): Promise<Stand> {
  const wachtend = await metReden(ctx, ['gevraagd'])
  ctx.betreft(null)
  return {
    eigen: await eigenVerzoeken(ctx, hoogstens),
    open: (await eigenVerleningen(ctx, 'noodtoegang')) as Stand['open'],
    wachtend: wachtend.filter((verzoek) => verzoek.accountId !== ctx.actor.id),
  }
}

/** What the FG still has to look back at, and what she did. */
export async function bekijkVoorToezicht(ctx: TxContext): Promise<{ open: Verzoek[]; klaar: Verzoek[] }> {
  ctx.betreft(null)
  return { open: await metReden(ctx, ['toegestaan']), klaar: await metReden(ctx, ['beoordeeld']) }
}

async function metReden(
  ctx: TxContext,
  toestanden: Toestand[],
): Promise<(Verzoek & { accountId: string })[]> {
  const rijen = await verzoeken(ctx, toestanden, hoogstens)
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  const namen = await alsSysteem(ctx, { doel: 'belang', verwerking: 'noodtoegang.namen' }, collegas)
  const naam = (id: string | null) => namen.find((collega) => collega.id === id)?.naam ?? 'Onbekend'
  return rijen.flatMap((rij) => {
    const open = ontzegelWaarde<{ reden: string }>(versies, plaatsVan.reden(rij.id), rij.inhoud)
    if (!open) return []
    const oordeel =
      rij.oordeel && ontzegelWaarde<Verzoek['oordeel']>(versies, plaatsVan.oordeel(rij.id), rij.oordeel)
    const besluitDoor = rij.besluitDoor && naam(rij.besluitDoor)
    return [{ ...rij, wie: naam(rij.accountId), besluitDoor, reden: open.reden, oordeel: oordeel ?? null }]
  })
}
