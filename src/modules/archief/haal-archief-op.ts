import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import { alsSysteem, type TxContext } from '../../platform/db/index.ts'
import { zip } from '../../platform/files/index.ts'
import { gemeenten } from '../netwerk/index.ts'
import { beginUitvoer, rondUitvoerAf } from '../register/index.ts'
import { collegas } from '../toegang/index.ts'
import { verzoekMet } from './archief.store.ts'
import { eisOphaalbaar, plaatsVanVerzoek, type Verzoekinhoud } from './archief.ts'
import { archiefdelen, type Werk } from './archiefdelen.ts'
import { Inhoudsopgave, type Kop } from './inhoudsopgave.ts'

/**
 * Everything that the asker may see, as one ZIP that is made while it goes out. That it began is stored before the first byte;
 * that all of it went out, after the last.
 */
export async function haalOp(
  werk: Werk,
  { verzoekId, now }: { verzoekId: string; now: Date },
): Promise<AsyncIterable<Buffer>> {
  const kop = await werk((ctx) => begin(ctx, verzoekId))
  return verstuur(werk, kop, now)
}

async function begin(ctx: TxContext, verzoekId: string): Promise<Kop> {
  const verzoek = await verzoekMet(ctx, verzoekId)
  eisOphaalbaar(verzoek, ctx.actor.id!, ctx.now)
  const versies = await openDossiers(ctx, [verzoekId])
  const open = ontzegelWaarde<Verzoekinhoud>(versies, plaatsVanVerzoek(verzoekId), verzoek!.inhoud)!
  const wie = await alsSysteem(ctx, { doel: 'belang', verwerking: 'archief.namen' }, collegas)
  const akkoord = wie.find(({ id }) => id === verzoek!.besluitDoor)?.naam ?? 'Onbekend'
  const reden = { reden: open.reden, akkoord }
  const { id } = await beginUitvoer(ctx, { soort: 'archief', metInhoud: true, reden })
  const gemeente = (await gemeenten(ctx)).find((g) => g.id === ctx.gemeenteId)!
  return { uitvoer: id, verzoek: verzoekId, gemeente, rollen: ctx.actor.rollen, gemaaktOp: ctx.now }
}

async function* verstuur(werk: Werk, kop: Kop, now: Date): AsyncGenerator<Buffer> {
  const opgave = new Inhoudsopgave()
  yield* zip(archiefdelen(werk, kop, opgave), now)
  const { aantallen } = opgave
  const getallen = Object.entries(aantallen).map(([wat, n]) => `${wat}=${n}`)
  const { bestanden = 0, ...dossiers } = aantallen
  const aantal = Object.values(dossiers).reduce((som, n) => som + n, 0)
  const wat = `archief.opgehaald?${getallen.join('&')}`
  await werk((ctx) => rondUitvoerAf(ctx, { id: kop.uitvoer, aantal, wat }))
}
