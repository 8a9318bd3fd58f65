import type { Context as C } from 'hono'
import { getCookie } from 'hono/cookie'
import type { z } from 'zod'
import { magVolgens } from '../kernel/beleid.ts'
import { anoniem, type Context, maakContext } from '../kernel/context.ts'
import { DomainError, nietGevonden } from '../kernel/errors.ts'
import { hash } from '../platform/crypto/index.ts'
import { type Geheugen, isDatabaseWeg, onthoud, schrijfLogboek } from '../platform/db/index.ts'
import type { Webdiensten } from './diensten.ts'
import { plekVan } from './eigen-adres.ts'
import { type Formulier, leegFormulier, uitZod } from './formulier.ts'
import { bewaardeTekst, foutantwoord, tekstBewaard } from './fouten.tsx'
import { hoedanigheid } from './hoedanigheid.ts'
import { type Body, heeftTekst, zonderGeheimen } from './invoer.ts'
import { zetKoekjes } from './koekjes.ts'
import type { Pagina, Webroute } from './page.ts'
import { renderPagina } from './render.ts'
import type { Stroom } from './stroom.ts'
import { wensVan } from './taalwens.ts'
import { isVers } from './vers.ts'
import type { Antwoord, Bestand, Bewaard, Ingelogde, Oefenend, Omgeving, Verzoek } from './verzoek.ts'

type Binnen = {
  body: Body
  bestand?: Bestand | null
  stroom?: Stroom | null
  now: Date
  token: string | undefined
}
type Bezoek = {
  c: C
  diensten: Webdiensten
  route: Webroute
  oefenend: readonly Oefenend[] | null
  wie: Ingelogde | null
  binnen: Binnen
  /** Set when she works on one dossier by a grant, not by her roles. */
  dossier: string | null
  pad: string
  params: Record<string, string>
}
type Doe = (bezoek: Bezoek) => Promise<Response>

/** One request, from who you are to what you get. */
export async function behandel(
  c: C,
  diensten: Webdiensten,
  route: Webroute,
  binnen: Binnen,
): Promise<Response> {
  try {
    const wie = binnen.token ? await diensten.ingelogde(binnen.token, binnen.now) : null
    const oefenend = (await diensten.oefenend?.(binnen.now)) ?? null
    const vast = { c, diensten, route, wie, binnen, oefenend }
    const bezoek = { ...vast, dossier: null, pad: c.req.path, params: c.req.param() }
    if (route.wie !== 'iedereen' && !wie) return await naarInloggen(bezoek)
    return (await probeer(bezoek)) ?? (await probeerMetVerlening(bezoek)) ?? (await weiger(bezoek))
  } catch (fout) {
    if (!isDatabaseWeg(fout)) throw fout
    return bewaardeTekst(c, binnen.body, 503)
  }
}

/** `null` when the policy does not allow it, or there is no such thing for this reader. */
async function probeer(bezoek: Bezoek, doe: Doe = voerUit): Promise<Response | null> {
  const { diensten, route, wie } = bezoek
  if (!magVolgens(diensten.regels, wie?.rollen ?? anoniem.rollen, route.doel, route.recht)) return null
  if (route.vers && !isVers(wie, bezoek.binnen.now)) return await naarOpnieuwInloggen(bezoek)
  return await doe(bezoek).catch((fout) => {
    if (fout instanceof DomainError && fout.status === 404) return null
    throw fout
  })
}

/** What her roles do not open may have been granted to her: one dossier, for a time. */
async function probeerMetVerlening(bezoek: Bezoek, doe?: Doe): Promise<Response | null> {
  const { diensten, wie, binnen } = bezoek
  const dossier = dossierIn(bezoek)
  const als = wie && dossier && (await diensten.verleend?.(wie, dossier, binnen.now))
  return als ? await probeer({ ...bezoek, wie: als, dossier }, doe) : null
}

function dossierIn({ params }: Bezoek): string | null {
  const id = params.id ?? ''
  return /^[0-9a-f-]{36}$/.test(id) ? id : null
}

async function voerUit(bezoek: Bezoek): Promise<Response> {
  const { c, route, binnen, params } = bezoek
  const schema: z.ZodType<unknown> | undefined = route.soort === 'actie' ? route.schema : route.invoer
  const ruw = { ...(route.soort === 'actie' ? binnen.body : c.req.query()), ...params }
  const gelezen = schema ? schema.safeParse(ruw) : { success: true as const, data: ruw }
  if (!gelezen.success) {
    if (route.soort === 'pagina') throw nietGevonden()
    return await toonOpnieuw(bezoek, uitZod(gelezen.error.issues, binnen.body), 400)
  }
  try {
    const verzoek = maakVerzoek(bezoek, route, gelezen.data, leegFormulier())
    const antwoord = await route.antwoord(verzoek as Verzoek<never>)
    return 'opnieuw' in antwoord ? await toonBewaard(bezoek, antwoord.opnieuw) : stuur(c, antwoord)
  } catch (fout) {
    if (route.soort === 'pagina') throw fout
    if (fout instanceof DomainError && fout.status !== 404) {
      return await toonOpnieuw(bezoek, { waarden: binnen.body, fouten: [...fout.problemen] }, fout.status)
    }
    if (isDatabaseWeg(fout) && typeof route.bij === 'function')
      return await toonOpnieuw(bezoek, { waarden: binnen.body, fouten: [] }, 503)
    throw fout
  }
}

/** A form that was kept, on its own page and under its own right; nothing is sent by itself. */
async function toonBewaard(bezoek: Bezoek, { pad, waarden }: Bewaard): Promise<Response> {
  const plek = plekVan(bezoek.diensten.routes, 'POST', pad)
  if (!plek) return await weiger(bezoek)
  const { route, params } = plek
  const toen = { ...bezoek, route, params, pad, binnen: { ...bezoek.binnen, body: waarden } }
  const toon = (hier: Bezoek) => toonOpnieuw(hier, { waarden, fouten: [] }, 200)
  return (await probeer(toen, toon)) ?? (await probeerMetVerlening(toen, toon)) ?? (await weiger(toen))
}

/** The form again, with the reader's own text and every problem beside its field. */
async function toonOpnieuw(bezoek: Bezoek, formulier: Formulier, status: number): Promise<Response> {
  const { c, route, binnen, params } = bezoek
  if (route.soort !== 'actie') throw new Error('alleen een formulier wordt opnieuw getoond')
  if (typeof route.bij === 'function') {
    const antwoord = await route.bij(maakVerzoek(bezoek, route, { ...binnen.body, ...params }, formulier))
    return stuur(c, 'pagina' in antwoord ? { ...antwoord, status } : antwoord)
  }
  const pagina: Pagina = route.bij
  const gelezen = pagina.invoer ? pagina.invoer.safeParse(params) : { success: true as const, data: params }
  if (!gelezen.success) return await weiger(bezoek)
  const verzoek = maakVerzoek(bezoek, pagina, gelezen.data, formulier)
  const antwoord = await pagina.antwoord(verzoek as Verzoek<never>)
  return stuur(c, 'pagina' in antwoord ? { ...antwoord, status } : antwoord)
}

function maakVerzoek<I>(bezoek: Bezoek, route: Webroute, invoer: I, formulier: Formulier): Verzoek<I> {
  const { c, diensten, wie, binnen } = bezoek
  const taal = wensVan(c)
  const menu = menuVoor(diensten, wie)
  const omgeving: Omgeving = {
    wie,
    taal,
    pad: bezoek.pad,
    now: binnen.now,
    demo: diensten.installatie.demo,
    ...oefening(bezoek),
    alsWie: alsWie(bezoek, route),
    formulier,
    menu,
    overal: overalVoor(bezoek),
  }
  return {
    invoer,
    verstuurd: binnen.body,
    omgeving,
    koekje: (naam) => getCookie(c, naam),
    oorsprong: new URL(c.req.url).origin,
    bestand: binnen.bestand ?? null,
    stroom: binnen.stroom ?? null,
    onthoud: <T,>(wat: string, houdbaar: number, vraag: () => Promise<T>) =>
      geheugenVan<T>(diensten, wat, houdbaar)(binnen.now, vraag),
    eigenAdres: (adres) => plekVan(diensten.routes, 'GET', adres)?.adres ?? null,
    werk: (deel, doe) => diensten.unitOfWork(maakContext({ ...contextVan(bezoek, route), ...deel }), doe),
  }
}

function geheugenVan<T>({ geheugens }: Webdiensten, wat: string, houdbaar: number): Geheugen<T> {
  const geheugen = geheugens.get(wat) ?? onthoud(houdbaar)
  geheugens.set(wat, geheugen)
  return geheugen as Geheugen<T>
}

/** Her own municipality, or, for who is not signed in, any of them. */
function oefening({ oefenend, wie, diensten }: Bezoek): Pick<Omgeving, 'oefenmodus' | 'oefenend'> {
  if (!oefenend) return { oefenmodus: diensten.installatie.oefenmodus, oefenend: [] }
  const hier = wie ? oefenend.filter(({ id }) => id === wie.gemeenteId) : oefenend
  return { oefenmodus: hier.length > 0, oefenend }
}

function alsWie({ wie, diensten }: Bezoek, route: Webroute): string | null {
  const naam = wie && hoedanigheid(wie, diensten.regels, route).naam
  return naam === wie?.naam ? null : naam
}

function menuVoor({ menu, regels }: Webdiensten, wie: Ingelogde | null): Omgeving['menu'] {
  if (!wie) return []
  const open = menu.filter((pagina) => magVolgens(regels, wie.rollen, pagina.doel, pagina.recht))
  return open.map(({ pad: href, menu: tekst, begin = true, zelden = false }) => ({
    ...{ href, tekst: tekst!, zelden },
    begin: begin && !zelden,
  }))
}

/** A page of a dossier, `/x/:id/y`, is offered on every page that begins with `/x/<id>`, and not on itself. */
function overalVoor({ diensten, wie, pad }: Bezoek): Omgeving['overal'] {
  const [, soort, id] = /^(.*?)\/([0-9a-f-]{36})(?:\/|$)/.exec(pad) ?? []
  if (!wie || !id) return []
  return diensten.overal.flatMap((route) => {
    const href = route.pad.replace(':id', id)
    const hier = route.pad.startsWith(`${soort}/:id/`) && href !== pad
    return hier && magVolgens(diensten.regels, wie.rollen, route.doel, route.recht)
      ? [{ href, tekst: route.overal! }]
      : []
  })
}

function contextVan({ wie, binnen, dossier, diensten }: Bezoek, route: Webroute): Context {
  const actor = wie
    ? {
        id: wie.accountId,
        organisatieId: wie.organisatieId,
        rollen: wie.rollen,
        ...hoedanigheid(wie, diensten.regels, route),
      }
    : anoniem
  const { doel, verwerking, spoor = 'verplicht' } = route
  const gemeenteId = wie?.gemeenteId ?? null
  return maakContext({ actor, gemeenteId, doel, verwerking, spoor, dossier, now: binnen.now })
}

/** Not yours and not there: the same page, the same work, a line in the logbook. */
async function weiger(bezoek: Bezoek): Promise<Response> {
  const { c, diensten, route } = bezoek
  const ctx = maakContext({ ...contextVan(bezoek, route), spoor: 'geen' })
  if (bezoek.wie) {
    await diensten.unitOfWork(ctx, (tx) =>
      schrijfLogboek(tx.db, ctx, [{ dossierId: dossierIn(bezoek), wat: route.verwerking }], 'geweigerd'),
    )
  }
  return foutantwoord(c, 404)
}

async function naarInloggen(bezoek: Bezoek): Promise<Response> {
  const { c, route, binnen } = bezoek
  if (route.soort === 'pagina') return c.redirect('/inloggen', 303)
  return (await bewaar(bezoek)) ? tekstBewaard(c) : bewaardeTekst(c, binnen.body, 401)
}

/** Besluit 0011: what is dangerous asks who you are once more, and afterwards goes on where it was. */
async function naarOpnieuwInloggen(bezoek: Bezoek): Promise<Response> {
  const { c, diensten, route, binnen, pad, params } = bezoek
  const verder = (naar: string) => c.redirect(`/opnieuw-inloggen?naar=${encodeURIComponent(naar)}`, 303)
  if (route.soort === 'pagina') return verder(pad)
  if (await bewaar(bezoek)) return verder('/bewaard')
  if (heeftTekst(binnen.body)) return await bewaardeTekst(c, binnen.body, 'opnieuw')
  const blad = typeof route.bij === 'function' ? pad : ingevuld(route.bij.pad, params)
  return verder([pad, blad].find((adres) => plekVan(diensten.routes, 'GET', adres)) ?? '/begin')
}

function ingevuld(patroon: string, params: Record<string, string>): string {
  return patroon.replace(/:(\w+)/g, (_, naam: string) => params[naam] ?? '')
}

async function bewaar({ diensten, route, binnen, pad }: Bezoek): Promise<boolean> {
  const { token, body, now } = binnen
  if (!token || !heeftTekst(body) || !diensten.bewaarInvoer) return false
  return await diensten.bewaarInvoer(
    token,
    { pad, wat: route.verwerking, waarden: zonderGeheimen(body) },
    now,
  )
}

function stuur(c: C, antwoord: Antwoord): Response {
  if ('opnieuw' in antwoord) throw new Error('een bewaard formulier heeft al een pagina')
  zetKoekjes(c, antwoord.koekjes)
  for (const [naam, waarde] of Object.entries(antwoord.headers ?? {})) c.header(naam, waarde)
  if ('naar' in antwoord) return c.redirect(antwoord.naar, 303)
  if ('tekst' in antwoord) return stuurTekst(c, antwoord)
  if ('inhoud' in antwoord) {
    c.set('zandbak', true)
    return c.body(ReadableStream.from(antwoord.inhoud) as ReadableStream, 200)
  }
  if ('bestand' in antwoord) return stuurBestand(c, antwoord)
  return c.html(renderPagina(antwoord.pagina), (antwoord.status ?? 200) as 200)
}

function stuurBestand(c: C, { bestand, naam, type }: { bestand: Uint8Array; naam: string; type: string }) {
  c.header('Content-Disposition', `attachment; filename="${naam}"`)
  return c.body(new Uint8Array(bestand), 200, { 'Content-Type': type })
}

function stuurTekst(c: C, { tekst, type }: { tekst: string; type: string }): Response {
  const etag = `"${hash(tekst).toString('base64url')}"`
  c.header('ETag', etag)
  if (c.req.header('If-None-Match') === etag) return c.body(null, 304)
  return c.body(tekst, 200, { 'Content-Type': type })
}
