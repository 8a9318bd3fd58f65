import { dagenLater } from '../../kernel/clock.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { hash, nieuwToken } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { legVast, type Voorval } from './beheer/leg-vast.ts'
import type { Rolperiode } from './beheer/rol.ts'
import { bewaarVerzoek } from './beheer/rolverzoek.store.ts'
import { bewaarUitnodiging } from './toegang.store.ts'

/** A role that comes with a link; one that waits comes when a second person agreed. */
export type Uitnodigingsrol = Rolperiode & { wacht?: boolean; elders?: boolean; voorval?: Voorval }

type Uitnodiging = {
  id?: string
  organisatieId: string
  naam?: string
  rollen: readonly (string | Uitnodigingsrol)[]
}

/** A link that makes one account, once, within a week. The token is in the link alone; the database has its hash. */
export async function nodigUit(ctx: TxContext, invoer: Uitnodiging): Promise<string> {
  const { id = nieuwId(ctx.now), organisatieId, naam } = invoer
  const token = nieuwToken()
  const tokenHash = hash(token)
  await bewaarUitnodiging(ctx, { id, tokenHash, organisatieId, verlooptOp: dagenLater(ctx.now, 7) })
  for (const gevraagd of invoer.rollen) {
    const rol = typeof gevraagd === 'string' ? { rol: gevraagd, van: ctx.now, tot: null } : gevraagd
    const { wacht = false, elders = false, voorval, ...periode } = rol
    const verzoekId = nieuwId(ctx.now)
    await bewaarVerzoek(ctx, {
      ...periode,
      id: verzoekId,
      tokenHash,
      voor: naam ? verzegelNaam(ctx, verzoekId, naam) : null,
      toestand: wacht ? 'gevraagd' : 'toegestaan',
      elders,
      doorId: ctx.actor.id,
    })
    await legVast(ctx, 'uitgenodigd', { verzoekId, ...periode })
    if (voorval) await legVast(ctx, voorval, { verzoekId, ...periode })
  }
  return token
}

function verzegelNaam(ctx: TxContext, verzoekId: string, naam: string): Buffer {
  return ctx.bos.verzegelVoorInstallatie(plaatsVan(verzoekId), Buffer.from(naam))
}

/** Whom an invitation was for; who installed Baken gave no name. */
export function uitgenodigde(ctx: TxContext, rij: { verzoekId: string; voor: Buffer | null }): string {
  return rij.voor
    ? ctx.bos.ontzegelVoorInstallatie(plaatsVan(rij.verzoekId), rij.voor).toString()
    : 'De eerste beheerder'
}

function plaatsVan(verzoekId: string): string {
  return `toegang.rolverzoek.voor ${verzoekId}`
}
