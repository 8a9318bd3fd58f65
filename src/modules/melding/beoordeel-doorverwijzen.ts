import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { gemeenten, type Partner, partnersVan, type Regio, regioVan } from '../netwerk/index.ts'
import { verwachtAntwoord } from '../termijn/index.ts'
import { beoordeel, type Gezien } from './beoordeel.ts'
import { bewaarTot } from './beoordeel-termijn.ts'

const termijnen = ['melding-doorverwezen', 'melding-afgewezen', 'niet-opgepakt'] as const

/** The partners that work for the municipality at hand. */
export async function partnersHier(ctx: TxContext, regio: Regio): Promise<Partner[]> {
  const hier = (await gemeenten(ctx)).find((gemeente) => gemeente.id === ctx.gemeenteId)
  return hier ? partnersVan(regio, hier.code) : []
}

/** Writes down to whom a melding was referred. Baken sends nothing: that is a verstrekking with a ground of its own. */
export async function verwijsDoor(
  ctx: TxContext,
  invoer: Gezien & { partner: string; toelichting: string },
): Promise<void> {
  const regio = await regioVan(ctx)
  const partner = (await partnersHier(ctx, regio)).find((p) => p.code === invoer.partner)
  if (!partner) throw new DomainError('onbekende-partner', 400, 'Kies een partner uit de lijst.', 'partner')
  await beoordeel(ctx, invoer, {
    besluit: 'doorverwezen',
    toelichting: { naar: partner.naam, tekst: invoer.toelichting },
    wijziging: { toestand: 'afgehandeld', vernietigenOp: bewaarTot(regio, termijnen, ctx.now) },
  })
  const dossier = { id: invoer.id, soort: 'melding', compartiment: 'melding' }
  if (partner.antwoord) await verwachtAntwoord(ctx, { dossier, code: partner.antwoord, vanaf: ctx.now })
}

/** The meldpunt is for all undermining: what is not trafficking goes to the desk that the region names. */
export async function verwijsNaarAnderLoket(
  ctx: TxContext,
  invoer: Gezien & { toelichting: string },
): Promise<void> {
  const regio = await regioVan(ctx)
  await beoordeel(ctx, invoer, {
    besluit: 'andere-ondermijning',
    toelichting: { naar: regio.andereOndermijning.naam, tekst: invoer.toelichting },
    wijziging: { toestand: 'afgehandeld', vernietigenOp: bewaarTot(regio, termijnen, ctx.now) },
  })
}
