import { DomainError } from '../../../kernel/errors.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { partnersHier } from '../../melding/index.ts'
import { type Partner, regioVan } from '../../netwerk/index.ts'

/** Who gives advice to this municipality without being told names: partners of the region that say about what. */
export type Deskundige = Readonly<
  Pick<Partner, 'code' | 'naam' | 'soort'> & { waarover: string; bereik: string }
>

export async function deskundigen(ctx: TxContext): Promise<Deskundige[]> {
  return (await partnersHier(ctx, await regioVan(ctx))).flatMap(
    ({ code, naam, soort, bereikbaar, telefoon, advies }) =>
      advies
        ? [
            {
              ...{ code, naam, soort, waarover: advies.waarover },
              bereik: telefoon ? `Telefoon: ${telefoon.nummer}.` : bereikbaar,
            },
          ]
        : [],
  )
}

export async function eisDeskundige(ctx: TxContext, code: string): Promise<Deskundige> {
  const gekozen = (await deskundigen(ctx)).find((deskundige) => deskundige.code === code)
  if (!gekozen) throw new DomainError('onbekend', 400, 'Kies een deskundige uit de lijst.', 'deskundige')
  return gekozen
}
