import { openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { geldigeVormen, type Regio, regioVan, vormfamilie } from '../../netwerk/index.ts'
import { magBeeldLezen } from '../signaal.policy.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { openVersie } from './fenomeenbeeld.inhoud.ts'
import { nieuwsteVersies, telSignalen } from './fenomeenbeeld.store.ts'
import { type Beschrijving, beeldVan, heeftIets, telgrenzen, type Vormbeeld } from './fenomeenbeeld.ts'

export type Beeld = Readonly<{ regio: Regio; vormen: readonly Vormbeeld[] }>

/** What is seen in this municipality: of every form in the order of the region, a sub-form after its main form. */
export async function bekijkBeeld(ctx: TxContext): Promise<Beeld> {
  ctx.betreft(null)
  const bron = await leesBron(ctx)
  const nu = geldigeVormen(bron.regio, ctx.now).map(({ code }) => code)
  const eerder = [...bron.tellingen, ...bron.beschrijvingen].map(({ vorm }) => vorm)
  const vormen = [...new Set([...nu, ...eerder])].map((vorm) => beeldVan(bron, vorm)).filter(heeftIets)
  return { regio: bron.regio, vormen }
}

/**
 * What is known of the form of one signaal, and of what goes with it; nothing when the weging at hand does not ask for it or
 * the reader may not have it.
 */
export async function beeldBij(ctx: TxContext, signaal: SignaalInzage): Promise<Beeld | null> {
  const { beurt } = signaal.stand
  const { fasemodel } = signaal.regio
  const open = beurt?.stap.wegingen.slice(beurt.stap.wegingen.indexOf(beurt.weging.code)) ?? []
  const gevraagd = fasemodel.wegingen.some((w) => w.fenomeenbeeld && open.includes(w.code))
  if (!gevraagd || !magBeeldLezen(ctx.actor.rollen)) return null
  const regio = await regioVan(ctx)
  const familie = [...vormfamilie(regio, signaal.verschijningsvorm, ctx.now)]
  // Of a main form everything under it is counted too.
  const onder = regio.verschijningsvormen.filter((v) => v.onder && familie.includes(v.onder))
  const bron = await leesBron(ctx, [...familie, ...onder.map(({ code }) => code)])
  const [eigen, ...verwant] = familie.map((vorm) => beeldVan(bron, vorm))
  return { regio: bron.regio, vormen: [eigen!, ...verwant.filter(heeftIets)] }
}

async function leesBron(ctx: TxContext, vormen?: readonly string[]) {
  const rijen = await nieuwsteVersies(ctx)
  const sleutels = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  const beschrijvingen: Beschrijving[] = rijen.map(({ id, verschijningsvorm, plaatssoort, inhoud, op }) => ({
    ...{ id, op, vorm: verschijningsvorm, plek: plaatssoort },
    tekst: openVersie(sleutels, id, inhoud)?.tekst ?? '',
  }))
  const tellingen = await telSignalen(ctx, telgrenzen(ctx.now), vormen)
  return { regio: await regioVan(ctx), now: ctx.now, tellingen, beschrijvingen }
}
