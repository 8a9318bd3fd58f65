import { DomainError, nietGevonden } from '../../../kernel/errors.ts'
import { nieuwId } from '../../../kernel/ids.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { houdBuiten } from '../../belang/index.ts'
import { dossiersVan, type Gezien } from '../../melding/index.ts'
import { regioVan } from '../../netwerk/index.ts'
import { vindGegeven } from '../betrokken/lees-gegevens.ts'
import { pakVersie, wijzigEnNoteer } from '../pak-signaal.ts'
import { politiesleutel } from '../politie/politiesleutel.ts'
import { verzegelCheck } from './slachtoffercheck.inhoud.ts'
import { bewaarCheck } from './slachtoffercheck.store.ts'
import type { Aanleiding, Checkantwoord } from './slachtoffercheck.ts'

type Invoer = Gezien & {
  betrokkene: string
  aanleiding: readonly Aanleiding[]
  antwoorden: readonly { code: string; antwoord: Checkantwoord }[]
  uitkomst: string
  reden: string
}

/**
 * Directive 2011/36/EU art. 8: who had to do it is not punished for it. Records whether a persoon may be a victim: the
 * answers and the outcome of a human, sealed. An earlier check stays beside it.
 */
export async function legCheckVast(ctx: TxContext, invoer: Invoer): Promise<void> {
  const inhanden = await pakVersie(ctx, invoer)
  const { rij, versies } = inhanden
  const { gegeven: persoon, politie } = await vindGegeven(ctx, rij.id, versies, invoer.betrokkene)
  if (persoon.soort !== 'persoon' || persoon.ingetrokken) throw nietGevonden()
  const { slachtoffercheck } = await regioVan(ctx)
  if (!slachtoffercheck) throw nietGevonden()
  const uitkomst = slachtoffercheck.uitkomsten.find(({ code }) => code === invoer.uitkomst)
  if (!uitkomst) throw new DomainError('onbekend', 400, 'Kies een uitkomst uit de lijst.', 'uitkomst')
  const antwoorden = slachtoffercheck.vragen.map(({ code, vraag }) => {
    const antwoord = invoer.antwoorden.find((a) => a.code === code)?.antwoord ?? 'onbekend'
    return { code, vraag, antwoord }
  })
  const id = nieuwId(ctx.now)
  const { aanleiding, reden } = invoer
  const wie = { door: ctx.actor.naam, versie: rij.versie + 1 }
  const sleutel = politie ? await politiesleutel(ctx, inhanden) : inhanden.sleutel
  const inhoud = verzegelCheck(sleutel, id, { ...wie, aanleiding, antwoorden, uitkomst, reden })
  const compartiment = politie ? 'politie' : 'indicatoren'
  await bewaarCheck(ctx, { id, signaalId: rij.id, betrokkenId: persoon.id, compartiment, inhoud })
  const feit = { soort: 'slachtoffercheck', titel: 'Slachtoffercheck bijgewerkt' } as const
  // A line or a new version would tell somebody else that the police named somebody.
  if (politie) ctx.betreft(rij.id, 'signaal.politiegegeven')
  else await wijzigEnNoteer(ctx, inhanden, {}, feit)
  await houdBuiten(ctx, await dossiersVan(ctx, rij.id), reden)
}
