import { DomainError, nietGevonden } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { regioVan } from '../netwerk/index.ts'
import { meldingMet, werkMeldingBij, zetGesprektoestand } from './beoordeel.store.ts'
import { beoordeel, type Gezien } from './beoordeel.ts'
import { noteerBeoordeling, weigerOudeVersie } from './beoordeel-noteer.ts'
import { bewaarTot } from './beoordeel-termijn.ts'
import { erIsGereageerd } from './eerste-reactie.ts'

/** Somebody of the care desk takes it up. The one who asked sees that it was read. */
export async function pakHulpvraagOp(ctx: TxContext, gezien: Gezien): Promise<void> {
  await beoordeel(ctx, gezien, {
    besluit: 'opgepakt',
    toelichting: { tekst: '' },
    wijziging: { toestand: 'in-behandeling', behandelaarId: ctx.actor.id },
  })
}

/** Takes a request over that lies with nobody, or with a colleague. */
export async function neemHulpvraagOver(ctx: TxContext, gezien: Gezien): Promise<void> {
  await zetBehandelaar(ctx, gezien, ctx.actor.id)
}

/** Hands it back, so that a colleague can go on. */
export async function geefHulpvraagTerug(ctx: TxContext, gezien: Gezien): Promise<void> {
  await zetBehandelaar(ctx, gezien, null)
}

async function zetBehandelaar(ctx: TxContext, gezien: Gezien, wie: string | null): Promise<void> {
  const melding = await meldingMet(ctx, gezien.id)
  if (!melding) throw nietGevonden()
  const kan = wie ? melding.behandelaarId !== wie : melding.behandelaarId === ctx.actor.id
  if (melding.versie !== gezien.versie) await weigerOudeVersie(ctx, gezien)
  if (melding.toestand !== 'in-behandeling' || !kan)
    throw new DomainError(
      'niet-zo',
      409,
      'Dit kan nu niet. Kijk eerst hoe het er met deze hulpvraag voor staat.',
    )
  if (!(await werkMeldingBij(ctx, gezien, { behandelaarId: wie }))) await weigerOudeVersie(ctx, gezien)
  const besluit = wie ? 'overgenomen' : 'teruggegeven'
  await noteerBeoordeling(ctx, { ...melding, versie: gezien.versie + 1 }, besluit, { tekst: '' })
  ctx.betreft(melding.id)
}

/** How it ended, and the term that goes with it (Selectielijst gemeenten 2020, 8.1 en 8.4). */
export const afloop = {
  hulp: { naam: 'De hulp is gestart', termijnen: ['zorg-wmo', 'niet-opgepakt'] },
  afgebroken: { naam: 'De hulp is niet gestart', termijnen: ['hulpvraag-afgebroken', 'niet-opgepakt'] },
} as const satisfies Record<string, { naam: string; termijnen: readonly [string, ...string[]] }>
export type Afloop = keyof typeof afloop

/** Closes a request for help. The offer itself never closes: a new request starts again. */
export async function rondHulpvraagAf(
  ctx: TxContext,
  invoer: Gezien & { afloop: Afloop; toelichting: string },
): Promise<void> {
  const melding = await meldingMet(ctx, invoer.id)
  if (!melding) throw nietGevonden()
  if (melding.toestand === 'afgehandeld')
    throw new DomainError('al-afgerond', 409, 'Deze hulpvraag is al afgerond.')
  const { naam, termijnen } = afloop[invoer.afloop]
  const vernietigenOp = bewaarTot(await regioVan(ctx), termijnen, ctx.now)
  if (!(await werkMeldingBij(ctx, invoer, { toestand: 'afgehandeld', vernietigenOp })))
    await weigerOudeVersie(ctx, invoer)
  await zetGesprektoestand(ctx, [melding.id], 'afgehandeld')
  await noteerBeoordeling(ctx, { ...melding, versie: invoer.versie + 1 }, 'afgerond', {
    reden: naam,
    tekst: invoer.toelichting,
  })
  await erIsGereageerd(ctx, melding.id)
  ctx.betreft(melding.id)
}
