import { nietGevonden } from '../../../kernel/errors.ts'
import { ontzegelWaarde, openDossiers } from '../../../platform/crypto/index.ts'
import type { TxContext } from '../../../platform/db/index.ts'
import { kort } from '../../../web/taalvorm.ts'
import { type MeldingInhoud, plaatsVan } from '../melding.ts'
import type { Stroom } from './stromen-nu.ts'
import type { Stroomsoort } from './stroom.ts'
import { type Deel, ledenVan, stroomMet, telStroom } from './stroom-lezen.store.ts'

export const perBlad = 25
const beginLengte = 120
const eindLengte = 80

/** One of a group, with enough of its text to see whether it is like the others. */
export type Lid = Readonly<{
  id: string
  versie: number
  kenmerk: string
  ontvangenOp: Date
  plaats: string
  tekst: string
}>
export type Stroomblad = Readonly<{
  stroom: Stroom
  deel: Deel
  leden: readonly Lid[]
  volgende: string | undefined
  /** Not the first page. */
  verder: boolean
}>

/** A group as this reader sees it, what is not like the rest first. */
export async function bekijkStroom(
  ctx: TxContext,
  { id, deel: gevraagd, na }: { id: string; deel?: Deel | undefined; na?: string | undefined },
): Promise<Stroomblad> {
  const rij = await stroomMet(ctx, id)
  if (!rij) throw nietGevonden()
  const { kern, ...rest } = rij
  const telling = await telStroom(ctx, id, kern)
  const deel = gevraagd ?? (telling.anders > 0 ? 'anders' : 'gelijk')
  const rijen = await ledenVan(ctx, { id, kern, deel, na, aantal: perBlad + 1 })
  const getoond = rijen.slice(0, perBlad)
  const versies = await openDossiers(
    ctx,
    getoond.map((lid) => lid.id),
  )
  ctx.betreft(null)
  const leden = getoond.map(({ inhoud, ...lid }) => {
    const open = ontzegelWaarde<MeldingInhoud>(versies, plaatsVan.melding(lid.id), inhoud)
    const plaats = kort(open?.plaats || open?.waar || '')
    return { ...lid, plaats, tekst: beginEnEinde(open?.wat ?? '') }
  })
  return {
    stroom: { ...rest, ...telling, soort: rij.soort as Stroomsoort },
    deel,
    leden,
    verder: na !== undefined,
    volgende: rijen.length > perBlad ? getoond.at(-1)?.id : undefined,
  }
}

/** What was put behind a text that is sent over and over is at its end. */
function beginEnEinde(tekst: string): string {
  const tekens = [...tekst.replaceAll(/\s+/g, ' ').trim()]
  if (tekens.length <= beginLengte + eindLengte) return tekens.join('')
  return `${tekens.slice(0, beginLengte).join('')} … ${tekens.slice(-eindLengte).join('')}`
}
