import { DomainError } from '../../kernel/errors.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { dagTekst } from '../../web/datum.ts'
import { houdBuiten } from '../belang/index.ts'
import {
  dossiersVan,
  type Gezien,
  type Urgentie,
  urgentienamen,
  vormnaam,
  vormTekst,
} from '../melding/index.ts'
import {
  codeVanGemeente,
  kernVan,
  plaatssoortnaam,
  type Regio,
  regioVan,
  regioVersie,
} from '../netwerk/index.ts'
import { eigenDagVan } from '../termijn/index.ts'
import type { NieuwSignaal } from './maak-signaal.ts'
import { pakVersie, wijzigEnNoteer } from './pak-signaal.ts'
import { kiesPlaatssoort } from './plaatssoort.ts'
import { leesProces } from './proces/lees-proces.ts'
import { aanZet } from './proces/wijziging-na.ts'
import { breekZegel, zegel } from './signaal.inhoud.ts'
import { alleenToetsers, kiesDag, laatWachtenOp, werkUiterlijkBij } from './signaal-termijnen.ts'

export type Wijziging = NieuwSignaal & { uiterlijk: string | null; wachtOp: string }

/** Whom a signaal can wait for: a role, the reporter or a partner. Never a name. */
export function wachtopties(regio: Regio): { waarde: string; label: string }[] {
  return [
    { waarde: 'melder', label: 'De melder' },
    ...regio.rollen
      .filter((rol) => rol.code !== 'beheerder' && rol.code !== 'fg')
      .map((rol) => ({ waarde: rol.code, label: rol.naam })),
  ]
}

/** Changes what is known of a signaal. The timeline says from what to what; an old text stays in it. */
export async function wijzigSignaal(ctx: TxContext, invoer: Gezien & Wijziging): Promise<void> {
  const inhanden = await pakVersie(ctx, invoer)
  const { rij, versies, sleutel } = inhanden
  const regio = await regioVersie(ctx, rij.regioVersieId)
  if (invoer.verschijningsvorm !== rij.verschijningsvorm)
    vormnaam(await regioVan(ctx), invoer.verschijningsvorm, ctx.now)
  if (
    invoer.wachtOp &&
    invoer.wachtOp !== rij.wachtOp &&
    !wachtopties(regio).some((o) => o.waarde === invoer.wachtOp)
  ) {
    throw new DomainError('onbekend', 400, 'Kies uit de lijst.', 'wachtOp')
  }
  const { plaats, feiten, interpretatie, verschijningsvorm, urgentie } = invoer
  const plaatssoort = kiesPlaatssoort(regio, ctx.now, invoer.plaatssoort, rij.plaatssoort)
  const oud = breekZegel('signaal', versies, rij.id, rij.inhoud)!
  const vorige = (['plaats', 'feiten', 'interpretatie'] as const).filter((deel) => oud[deel] !== invoer[deel])
  const wasDag = await eigenDagVan(ctx, rij.id)
  const andereDag = invoer.uiterlijk !== wasDag
  const anders = [
    ...vorige.map((deel) => (oud[deel] ? `${delen[deel]} was: ${oud[deel]}` : `${delen[deel]} ingevuld.`)),
    nuEnEerst('Verschijningsvorm', verschijningsvorm, rij.verschijningsvorm, (code) =>
      vormTekst(regio, code, rij.aangemaaktOp),
    ),
    nuEnEerst('Soort plek', plaatssoort, rij.plaatssoort, (code) =>
      plaatssoortnaam(regio, code, rij.aangemaaktOp),
    ),
    nuEnEerst('Urgentie', urgentie, rij.urgentie, (code) =>
      (urgentienamen[code as Urgentie] ?? code).toLowerCase(),
    ),
    nuEnEerst('Zelf gekozen dag', invoer.uiterlijk, wasDag, dagTekst),
  ]
  const proces = await leesProces(ctx, inhanden)
  const toetsers = alleenToetsers(aanZet(proces, proces.stand))
  const wachtOp = [...new Set([...toetsers, ...invoer.wachtOp.split(',')])].filter(Boolean).join(',') || null
  const kern = kernVan(regio, await codeVanGemeente(ctx, ctx.gemeenteId!), plaats)
  const inhoud = zegel('signaal', sleutel, rij.id, { plaats, feiten, interpretatie })
  await wijzigEnNoteer(
    ctx,
    inhanden,
    { verschijningsvorm, urgentie, plaatssoort, inhoud, kern, wachtOp },
    { soort: 'gewijzigd', titel: 'Gegevens gewijzigd', tekst: anders.filter(Boolean).join('\n') },
  )
  if (andereDag) await kiesDag(ctx, rij.id, invoer.uiterlijk, invoer.wachtOp)
  if (wachtOp !== rij.wachtOp) await laatWachtenOp(ctx, rij.id, invoer.wachtOp, toetsers)
  await werkUiterlijkBij(ctx, rij.id)
  await houdBuiten(ctx, await dossiersVan(ctx, rij.id), { plaats, feiten, interpretatie })
}

const delen = { plaats: 'Plaats', feiten: 'Feiten', interpretatie: 'Interpretatie' } as const

/** What it is now and what it was, in words; nothing when it stayed the same. */
function nuEnEerst(
  label: string,
  nu: string | null,
  was: string | null,
  naam: (waarde: string) => string,
): string {
  if (nu === was) return ''
  const tekst = (waarde: string | null) => (waarde ? naam(waarde) : 'niet ingevuld')
  return `${label}: ${tekst(nu)}, was ${tekst(was)}`
}
