import type { TxContext } from '../../../platform/db/index.ts'
import { meldingenDieErZijn } from '../../melding/index.ts'
import { codeVanGemeente, type Regio, regioVan } from '../../netwerk/index.ts'
import { signalenDieErZijn } from '../../signaal/index.ts'
import type { Blad } from './blad.ts'
import { controleer, type Overname, type Proef, type Regelprobleem, type Woordkeus } from './controleer.ts'
import { type Indeling, woorden } from './kolommen.ts'

export type Genummerd = Overname & { id: string }
export type Bekeken = Omit<Proef, 'regels'> & { regels: readonly Genummerd[]; regio: Regio }

const partij = 1_000

/** The whole list as it would be taken over, and everything that is wrong with it. Nothing is stored. */
export async function bekijkLijst(
  ctx: TxContext,
  blad: Blad,
  indeling: Indeling,
  woordkeus: Woordkeus,
): Promise<Bekeken> {
  const regio = await regioVan(ctx)
  const gemeente = await codeVanGemeente(ctx, ctx.gemeenteId!)
  const proef = controleer(blad, indeling, woordkeus, { regio, gemeente, now: ctx.now })
  const regels = proef.regels.map((regel) => ({ ...regel, id: idVan(ctx, regel) }))
  const problemen = [...proef.problemen, ...(await alOvergenomen(ctx, regels))]
  ctx.betreft(null)
  return { ...proef, regels, problemen, regio }
}

async function alOvergenomen(ctx: TxContext, regels: readonly Genummerd[]): Promise<Regelprobleem[]> {
  const erZijn = new Set<string>()
  for (let plek = 0; plek < regels.length; plek += partij) {
    const ids = regels.slice(plek, plek + partij).map(({ id }) => id)
    for (const id of await meldingenDieErZijn(ctx, ids)) erZijn.add(id)
    for (const id of await signalenDieErZijn(ctx, ids)) erZijn.add(id)
  }
  return regels
    .filter(({ id }) => erZijn.has(id))
    .map(({ regel }) => ({ regel, tekst: 'Deze regel staat al in Baken.' }))
}

/**
 * The same line gets the same id, so that a list taken over twice is found out. Its day stands in front (ids sort by time);
 * the rest takes the installation's key: who has the database alone cannot try texts.
 */
function idVan(ctx: TxContext, { dag, plaats, tekst }: Overname): string {
  const inhoud = [ctx.gemeenteId, dag, woorden(plaats), woorden(tekst)].join('\n')
  const rest = ctx.bos.kenmerkVoorInstallatie('register.overnemen', inhoud).toString('hex')
  const tijd = momentVan(dag).getTime().toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(rest[3]!, 16) & 3) | 8).toString(16)
  return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${rest.slice(0, 3)}-${variant}${rest.slice(4, 7)}-${rest.slice(7, 19)}`
}

/** A list knows the day and no hour. */
export function momentVan(dag: string): Date {
  return new Date(`${dag}T12:00:00Z`)
}
