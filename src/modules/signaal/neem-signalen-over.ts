import { nieuwId, nieuwKenmerk } from '../../kernel/ids.ts'
import { maakDossiersleutel } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { actieveRegioVersieId, type Gevolg, regioVersie } from '../netwerk/index.ts'
import { bewaarSignalen } from './overname.store.ts'
import { zegel } from './signaal.inhoud.ts'
import { volgorde } from './signaal.ts'

/** A line of a list that was kept before Baken, with what became of it. */
export type Signaalovername = Readonly<{
  id: string
  op: Date
  vorm: string
  kern: string | null
  plaats: string
  tekst: string
  bron: string
  uitkomst: Gevolg
  vernietigenOp: string
}>

/** Stores a batch of closed signalen from an earlier list: to be found and counted, until the day of their destruction. */
export async function neemSignalenOver(ctx: TxContext, regels: readonly Signaalovername[]): Promise<void> {
  const regioVersieId = await actieveRegioVersieId(ctx)
  const { stap } = volgorde((await regioVersie(ctx, regioVersieId)).fasemodel).at(-1)!
  const delen = await Promise.all(regels.map((regel) => maakRijen(ctx, regel, regioVersieId, stap.code)))
  await bewaarSignalen(ctx, {
    sleutels: delen.map(({ sleutel }) => sleutel),
    signalen: delen.map(({ signaal }) => signaal),
    gebeurtenissen: delen.map(({ gebeurtenis }) => gebeurtenis),
  })
  for (const { id } of regels) ctx.betreft(id)
}

async function maakRijen(ctx: TxContext, regel: Signaalovername, regioVersieId: string, stap: string) {
  const { id, op, vorm, kern, plaats, tekst, bron, uitkomst, vernietigenOp } = regel
  const { versie, rij } = await maakDossiersleutel(ctx, { id, compartiment: 'signaal' })
  const gebeurtenis = nieuwId(ctx.now)
  const titel = 'Overgenomen uit een eerdere lijst'
  const feit = { titel, tekst: bron && `Bron: ${bron}`, door: ctx.actor.naam, versie: 1 }
  const vast = { toestand: 'gesloten', kanaal: 'import', urgentie: 'onbekend', eigenaarId: ctx.actor.id! }
  return {
    sleutel: rij,
    signaal: {
      ...vast,
      ...{ id, kenmerk: nieuwKenmerk('S'), regioVersieId, verschijningsvorm: vorm, stap, kern },
      ...{ uitkomst, aangemaaktOp: op, vernietigenOp },
      inhoud: zegel('signaal', versie, id, { plaats, feiten: tekst, interpretatie: '' }),
    },
    gebeurtenis: {
      ...{ id: gebeurtenis, signaalId: id, soort: 'aangemaakt', doorId: ctx.actor.id, op: ctx.now },
      inhoud: zegel('gebeurtenis', versie, gebeurtenis, feit),
    },
  }
}
