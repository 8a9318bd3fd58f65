import { DomainError } from '../../kernel/errors.ts'
import { type Dossiersleutel, nieuweDossiersleutel } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { type Gevaarrij, openGevarenVan } from './acuut.store.ts'
import type { Gevaardossier } from './acuut.ts'

/** The open danger of a dossier in the hand of who adds to it; refused when there is none. */
export async function pakGevaar(ctx: TxContext, dossierId: string): Promise<[Gevaarrij, ...Gevaarrij[]]> {
  const [eerste, ...rest] = await openGevarenVan(ctx, dossierId)
  if (!eerste) throw new DomainError('geen-gevaar', 409, 'Er staat hier geen acuut gevaar open.')
  return [eerste, ...rest]
}

/** A version of the key for what is written now: an older one may belong to a colleague who reported. */
export function schrijfsleutel(ctx: TxContext, { id, soort }: Gevaardossier): Promise<Dossiersleutel> {
  return nieuweDossiersleutel(ctx, { id, compartiment: soort })
}

/** What was done lies behind us. A clock that differs a few minutes is no reason to refuse. */
export function eisGeweest(ctx: TxContext, moment: Date): void {
  if (moment.getTime() > ctx.now.getTime() + 10 * 60_000)
    throw new DomainError(
      'nog-niet-geweest',
      400,
      'Dit moment moet nog komen. Kijk de dag en de tijd na.',
      'tijd',
    )
}
