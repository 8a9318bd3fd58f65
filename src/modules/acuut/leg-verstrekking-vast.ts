import { DomainError } from '../../kernel/errors.ts'
import { nieuweDossiersleutel } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { regioVan } from '../netwerk/index.ts'
import { verwachtAntwoord } from '../termijn/index.ts'
import { zegel } from './acuut.inhoud.ts'
import { gevarenVan } from './acuut.store.ts'
import { antwoordtermijn, type Gevaardossier, type Organisatiesoort } from './acuut.ts'
import { grondenOp } from './gronden.ts'
import { eisGeweest, schrijfsleutel } from './pak-gevaar.ts'
import { haalVastleggen, lopend } from './vastleggen.ts'
import { bewaarToets, bewaarVerstrekking, isEenVerstrekking } from './verstrekking.store.ts'

export type NieuweVerstrekking = {
  verstrekking: string
  /** Which clock it stops: the id of the term, or `anders` when no step said yet that this was told. */
  klok?: string | undefined
  soort: Organisatiesoort
  organisatie: string
  functie: string
  wat: string
  verteldOp: Date
  grond: string
  waarom: string
}

/**
 * What was told because it could not wait (AVG art. 6 lid 1 onder d, art. 9 lid 2 onder c), written down afterwards: the
 * content under the dossier, the reason under a key of its own that the FG has too. False when it was stored already.
 */
export async function legVerstrekkingVast(
  ctx: TxContext,
  dossier: Gevaardossier,
  invoer: NieuweVerstrekking,
): Promise<boolean> {
  const { verstrekking: id, soort, organisatie, functie, wat, verteldOp, waarom } = invoer
  eisGeweest(ctx, verteldOp)
  if (await isEenVerstrekking(ctx, id)) return false
  const gevaar = (await gevarenVan(ctx, dossier.id)).at(-1)
  if (!gevaar) throw new DomainError('geen-gevaar', 409, 'Leg eerst vast dat er acuut gevaar is.')
  const grond = grondenOp(await regioVan(ctx), verteldOp).find(({ code }) => code === invoer.grond)
  if (!grond) throw new DomainError('onbekende-grond', 400, 'Kies een grond uit de lijst.', 'grond')
  const klok = await kiesKlok(ctx, dossier.id, invoer.klok)
  const door = ctx.actor.naam
  await bewaarVerstrekking(ctx, {
    id,
    gevaarId: gevaar.id,
    dossierId: dossier.id,
    compartiment: dossier.soort,
    inhoud: zegel('verstrekking', await schrijfsleutel(ctx, dossier), id, {
      wat,
      organisatie,
      functie,
      door,
    }),
    doorId: ctx.actor.id!,
    verteldOp,
    op: ctx.now,
  })
  const toetssleutel = await nieuweDossiersleutel(ctx, { id, compartiment: 'acuut-toets' })
  const toets = { grond: grond.naam, bron: grond.bron, soort, waarom, door }
  const inhoud = zegel('toets', toetssleutel, id, toets)
  await bewaarToets(ctx, { id, inhoud, verteldOp, vastgelegdOp: ctx.now })
  if (klok) await haalVastleggen(ctx, dossier.id, klok)
  const code = antwoordtermijn[soort]
  if (code)
    await verwachtAntwoord(ctx, {
      dossier: { ...dossier, compartiment: dossier.soort },
      ...{ code, vanaf: verteldOp },
    })
  return true
}

/** The clock that this stops. Who told two organisations writes down two things: one never stops the clock of the other. */
async function kiesKlok(ctx: TxContext, dossierId: string, keuze = ''): Promise<string | null> {
  const klokken = await lopend(ctx, dossierId)
  if (klokken.length === 0 || keuze === 'anders') return null
  const klok = klokken.find(({ id }) => id === keuze)
  if (!klok) throw new DomainError('klok', 400, 'Kies bij welke stap dit hoort.', 'klok')
  return klok.id
}
