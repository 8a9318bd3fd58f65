import { DomainError } from '../../kernel/errors.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import { leesMeldcode, nieuweMeldcode } from '../../platform/crypto/index.ts'
import { eenKeer } from '../../platform/db/index.ts'
import { datumUit } from '../../web/datumveld.schema.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { meldingMet } from './beoordeel.store.ts'
import { dienIn } from './dien-in.ts'
import type { Handinvoer, Minvoer } from './hand.schema.ts'
import type { Inzending } from './inzending.ts'
import { type Bronkanaal, idVoorInhoud, type MeldingInhoud } from './melding.ts'
import { regiotaal } from './teksten/talen.ts'

type Werk = Pick<Verzoek<unknown>, 'werk' | 'omgeving'>

/** Writes down what somebody told by telephone or at the counter, or wrote. Gives the code to tell her, if she wants one. */
export async function registreer(verzoek: Werk, invoer: Handinvoer): Promise<{ code: string | null }> {
  const { kanaal, contactNaam: naam, contactHoe: hoe, contactWanneer: wanneer } = invoer
  const anoniem = hoe.trim() === ''
  return await legVast(verzoek, {
    ...basis(verzoek, invoer, kanaal),
    inhoud: inhoudVan(invoer, { kanaal, kenmerk: '', anoniem }),
    melder: anoniem ? null : { naam, hoe, wanneer },
    code: invoer.wilCode === 'ja' && leesMeldcode(invoer.code) ? invoer.code : null,
  })
}

/** Writes down what M. sent: without anybody who reported, because M. does not know her either. */
export async function registreerM(verzoek: Werk, invoer: Minvoer): Promise<void> {
  await legVast(verzoek, {
    ...basis(verzoek, invoer, 'm'),
    inhoud: inhoudVan(invoer, { kanaal: 'm', kenmerk: invoer.kenmerk, anoniem: true }),
  })
}

type Verhaal = Pick<Minvoer, 'wat' | 'waar' | 'betrokken' | 'wanneer'>

function inhoudVan(
  { wat, waar, betrokken, wanneer }: Verhaal,
  { kanaal, kenmerk, anoniem }: { kanaal: Bronkanaal; kenmerk: string; anoniem: boolean },
): MeldingInhoud {
  return {
    ...{ wie: null, hulp: null, wat, plaats: '', waar, gemeenteBekend: true, wanneer: null },
    ...{ wanneerToelichting: wanneer, betrokken, anoniem, taal: regiotaal },
    herkomst: { kanaal, bron: '', kenmerk },
  }
}

function basis({ omgeving }: Werk, invoer: Minvoer | Handinvoer, kanaal: Bronkanaal) {
  const dag = datumUit('ontvangen', invoer)!
  const binnen = new Date(`${dag}T12:00:00Z`)
  const vandaag = dagVan(omgeving.now)
  if (dag > vandaag) {
    throw new DomainError('nog-niet-geweest', 400, 'Deze datum moet nog komen.', 'ontvangen')
  }
  const id = idVoorInhoud(invoer.concept, JSON.stringify([omgeving.wie!.accountId, invoer]), omgeving.now)
  return { id, kanaal, ontvangenOp: dag === vandaag ? omgeving.now : binnen }
}

/** Sent twice is stored once. A code that was used for another melding already is not hers: she gets a new one. */
async function legVast({ werk }: Werk, inzending: Inzending): Promise<{ code: string | null }> {
  const { code = null } = inzending
  if (await eenKeer(werk({}, (ctx) => dienIn(ctx, inzending)))) return { code }
  const isEr = await werk({ spoor: 'geen' }, async (ctx) => Boolean(await meldingMet(ctx, inzending.id)))
  if (isEr) return { code }
  const andere = nieuweMeldcode()
  await werk({}, (ctx) => dienIn(ctx, { ...inzending, code: andere }))
  return { code: andere }
}
