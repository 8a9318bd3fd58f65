import { nieuwId, nieuwKenmerk } from '../../kernel/ids.ts'
import { nieuweDossiersleutel } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { houdBuiten } from '../belang/index.ts'
import { dossiersVan, type Gezien, koppelAanSignaal, type Urgentie, vormnaam } from '../melding/index.ts'
import { actieveRegioVersieId, codeVanGemeente, kernVan, regioVersie } from '../netwerk/index.ts'
import { startTermijn } from '../termijn/index.ts'
import { noteer } from './noteer.ts'
import { kiesPlaatssoort } from './plaatssoort.ts'
import { type SignaalInhoud, zegel } from './signaal.inhoud.ts'
import { bewaarSignaal } from './signaal.store.ts'
import { volgorde, wachtOp } from './signaal.ts'
import { dossierVan } from './signaal-termijnen.ts'

export type NieuwSignaal = SignaalInhoud & {
  verschijningsvorm: string
  urgentie: Urgentie
  /** A code of the region; left out or empty when nobody said it. */
  plaatssoort?: string
}

/** Makes a signaal of a melding. It keeps the rules of the region as they are today. */
export async function maakSignaal(ctx: TxContext, invoer: Gezien & NieuwSignaal): Promise<{ id: string }> {
  const regioVersieId = await actieveRegioVersieId(ctx)
  const regio = await regioVersie(ctx, regioVersieId)
  vormnaam(regio, invoer.verschijningsvorm, ctx.now)
  const plaatssoort = kiesPlaatssoort(regio, ctx.now, invoer.plaatssoort)
  const id = nieuwId(ctx.now)
  const kenmerk = nieuwKenmerk('S')
  const { acuut, kanaal } = await koppelAanSignaal(ctx, invoer, { id, kenmerk, nieuw: true, toelichting: '' })
  const sleutel = await nieuweDossiersleutel(ctx, { id, compartiment: 'signaal' })
  const { plaats, feiten, interpretatie, verschijningsvorm, urgentie } = invoer
  const eerste = volgorde(regio.fasemodel)[0]!
  const rollen = eerste.weging.rollen
  const termijn = await startTermijn(ctx, { dossier: dossierVan(id), code: 'weging', rollen })
  await bewaarSignaal(ctx, {
    id,
    kenmerk,
    regioVersieId,
    verschijningsvorm,
    urgentie,
    plaatssoort,
    stap: eerste.stap.code,
    volgende: eerste.weging.code,
    toestand: 'open',
    acuut,
    inhoud: zegel('signaal', sleutel, id, { plaats, feiten, interpretatie }),
    kanaal,
    kern: kernVan(regio, await codeVanGemeente(ctx, ctx.gemeenteId!), plaats),
    eigenaarId: ctx.actor.id!,
    aangemaaktOp: ctx.now,
    uiterlijkOp: termijn?.uiterlijk ?? null,
    wachtOp: wachtOp(rollen, ctx.actor.rollen),
  })
  await noteer(
    ctx,
    { id, versie: 1, sleutel },
    { soort: 'aangemaakt', titel: 'Signaal gemaakt van een melding' },
  )
  await houdBuiten(ctx, await dossiersVan(ctx, id), { plaats, feiten, interpretatie })
  ctx.betreft(id)
  return { id }
}
