import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import type { Gezien } from '../melding/index.ts'
import { pakVersie, wijzigEnNoteer } from './pak-signaal.ts'
import { beginVastleggen, werkUiterlijkBij } from './signaal-termijnen.ts'

/** Somebody is in danger now: writes down what was done and when. It stays on top until it is handled. */
export async function legGevaarVast(
  ctx: TxContext,
  invoer: Gezien & { gedaan: string; wanneer: string },
): Promise<void> {
  const inhanden = await pakVersie(ctx, invoer)
  const tekst = `${invoer.wanneer}: ${invoer.gedaan}`
  const titel = inhanden.rij.acuut ? 'Acuut gevaar: vervolg' : 'Acuut gevaar'
  await wijzigEnNoteer(ctx, inhanden, { acuut: true }, { soort: 'acuut', titel, tekst })
  await beginVastleggen(ctx, inhanden.rij.id)
  await werkUiterlijkBij(ctx, inhanden.rij.id)
}

/** The danger is over, and how that is known. */
export async function rondGevaarAf(ctx: TxContext, invoer: Gezien & { afloop: string }): Promise<void> {
  const inhanden = await pakVersie(ctx, invoer)
  if (!inhanden.rij.acuut)
    throw new DomainError('geen-gevaar', 409, 'Er staat bij dit signaal geen acuut gevaar open.')
  await wijzigEnNoteer(
    ctx,
    inhanden,
    { acuut: false },
    { soort: 'acuut-voorbij', titel: 'Acuut gevaar voorbij', tekst: invoer.afloop },
  )
}
