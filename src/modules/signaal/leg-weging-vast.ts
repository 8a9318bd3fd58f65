import { DomainError } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bewaarTot, type Gezien, sluitMeldingenVan } from '../melding/index.ts'
import { type Regio, regioVersie } from '../netwerk/index.ts'
import { eigenDag, haalVanzelf, laatVervallen, startTermijn } from '../termijn/index.ts'
import { bewaarWeging, wegingenBij } from './dossier.store.ts'
import { noteer } from './noteer.ts'
import { type Inhanden, pakVersie, wijzigEnNoteer } from './pak-signaal.ts'
import { zegel } from './signaal.inhoud.ts'
import type { Signaalwijziging } from './signaal.store.ts'
import {
  type Beurt,
  opVolgorde,
  type Stand,
  sluit,
  type Vastgelegd,
  type Weigering,
  wachtOp,
  weeg,
} from './signaal.ts'
import { behandelaars, dossierVan, sluitTermijnen, stapcodes, werkUiterlijkBij } from './signaal-termijnen.ts'

export type Wegingsbesluit = Vastgelegd & { reden: string; criteria: readonly string[] }
type Gewogen = Wegingsbesluit & { rol: string; beurt: Beurt }

const waarom: Record<Weigering, string> = {
  gesloten: 'Dit signaal is gesloten.',
  'niet aan de beurt': 'Deze weging is nog niet of niet meer aan de beurt. Kies hier: nog niet beslissen.',
  'verkeerde rol': 'Deze weging is voor iemand met een andere rol.',
  'onbekende uitkomst': 'Kies een uitkomst uit de lijst.',
}

/** Records one or more wegingen in their order, all or none, and moves the signaal to where they lead. */
export async function legWegingenVast(
  ctx: TxContext,
  invoer: Gezien & { besluiten: readonly Wegingsbesluit[] },
): Promise<void> {
  const inhanden = await pakVersie(ctx, invoer)
  const { rij } = inhanden
  const regio = await regioVersie(ctx, rij.regioVersieId)
  const eerder = opVolgorde(regio.fasemodel, await wegingenBij(ctx, rij.id))
  const { gewogen, na } = weegAlles(ctx, regio, rij, eerder, invoer.besluiten)
  if (sluit(na.einde) && rij.acuut) {
    throw new DomainError('acuut', 409, 'Er staat nog acuut gevaar open bij dit signaal. Rond dat eerst af.')
  }
  const uitkomstnaam = gewogen
    .map(({ beurt, uitkomst }) => `${beurt.weging.naam}: ${naamVan(beurt, uitkomst)}`)
    .join('. ')
  await wijzigEnNoteer(ctx, inhanden, gevolg(ctx, regio, na), { soort: 'weging', titel: uitkomstnaam })
  for (const [plek, besluit] of gewogen.entries()) await bewaar(ctx, inhanden, besluit, plek)
  await volgendeTermijn(ctx, rij.id, na)
  if (sluit(na.einde)) {
    await sluitMeldingenVan(ctx, rij.id)
    await noteer(
      ctx,
      { id: rij.id, versie: rij.versie + 1, sleutel: inhanden.sleutel },
      { soort: 'gewijzigd', titel: 'Signaal gesloten' },
    )
  }
}

function weegAlles(
  ctx: TxContext,
  regio: Regio,
  signaal: { toestand: string },
  eerder: readonly Vastgelegd[],
  besluiten: readonly Wegingsbesluit[],
) {
  const gewogen: Gewogen[] = []
  let na: Stand = { beurt: null, einde: null }
  for (const besluit of opVolgorde(regio.fasemodel, besluiten)) {
    const uitslag = weeg(regio.fasemodel, signaal, [...eerder, ...gewogen], ctx.actor.rollen, besluit)
    if (typeof uitslag === 'string')
      throw new DomainError('weging', 400, waarom[uitslag], `uitkomst-${besluit.code}`)
    gewogen.push({ ...besluit, rol: uitslag.rol, beurt: uitslag.beurt })
    na = uitslag.na
  }
  return { gewogen, na }
}

function naamVan(beurt: Beurt, uitkomst: string): string {
  return beurt.weging.uitkomsten.find((u) => u.code === uitkomst)!.naam
}

/** What the outcome makes of the signaal. Not taken up is kept closed for its term, and then destroyed. */
function gevolg(ctx: TxContext, regio: Regio, { beurt, einde }: Stand): Signaalwijziging {
  if (sluit(einde)) {
    const termijnen: [string, ...string[]] =
      einde === 'niet-opgepakt' ? ['niet-opgepakt'] : ['signaal-doorverwezen', 'niet-opgepakt']
    const vernietigenOp = bewaarTot(regio, termijnen, ctx.now)
    return {
      toestand: 'gesloten',
      uitkomst: einde,
      volgende: null,
      wachtOp: null,
      uiterlijkOp: null,
      vernietigenOp,
    }
  }
  return {
    ...(beurt && { stap: beurt.stap.code }),
    uitkomst: einde,
    volgende: beurt?.weging.code ?? null,
    wachtOp: wachtOp(beurt, ctx.actor.rollen),
  }
}

/** A weging was made in time, or late; the next one has a term of its own. */
async function volgendeTermijn(ctx: TxContext, id: string, { beurt, einde }: Stand): Promise<void> {
  await laatVervallen(ctx, { dossierId: id, codes: [eigenDag] })
  await haalVanzelf(ctx, { dossierId: id, codes: stapcodes })
  if (sluit(einde)) return await sluitTermijnen(ctx, id)
  const code = beurt ? 'weging' : einde === 'monitoren' ? 'monitoren' : 'opvolging'
  await startTermijn(ctx, { dossier: dossierVan(id), code, rollen: beurt?.weging.rollen ?? behandelaars })
  await werkUiterlijkBij(ctx, id)
}

async function bewaar(
  ctx: TxContext,
  { rij, sleutel }: Inhanden,
  besluit: Gewogen,
  plek: number,
): Promise<void> {
  const id = nieuwId(new Date(ctx.now.getTime() + plek))
  const { code, uitkomst, reden, criteria, rol, beurt } = besluit
  await bewaarWeging(ctx, {
    id,
    signaalId: rij.id,
    code,
    uitkomst,
    reden: zegel('weging', sleutel, id, { reden, door: ctx.actor.naam }),
    criteria: beurt.weging.criteria.filter((criterium) => criteria.includes(criterium)),
    rol,
    doorId: ctx.actor.id!,
  })
}
