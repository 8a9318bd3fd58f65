import type { Context as C } from 'hono'
import { getCookie } from 'hono/cookie'
import type { z } from 'zod'
import { magVolgens } from '../kernel/beleid.ts'
import { anoniem, type Context, maakContext } from '../kernel/context.ts'
import { DomainError, nietGevonden } from '../kernel/errors.ts'
import { isDatabaseWeg, schrijfLogboek } from '../platform/db/index.ts'
import type { Webdiensten } from './diensten.ts'
import { type Formulier, leegFormulier, uitZod } from './formulier.ts'
import { bewaardeTekst, foutantwoord } from './fouten.tsx'
import type { Body } from './invoer.ts'
import { zetKoekjes } from './koekjes.ts'
import type { Pagina, Webroute } from './page.ts'
import { renderPagina } from './render.ts'
import type { Antwoord, Ingelogde, Omgeving, Verzoek } from './verzoek.ts'

type Binnen = { body: Body; now: Date; token: string | undefined }
type Bezoek = {
  c: C
  diensten: Webdiensten
  route: Webroute
  wie: Ingelogde | null
  binnen: Binnen
  /** Set when she works on one dossier by a grant, not by her roles. */
  dossier: string | null
}

/** One request, from who you are to what you get. */
export async function behandel(
  c: C,
  diensten: Webdiensten,
  route: Webroute,
  binnen: Binnen,
): Promise<Response> {
  try {
    const wie = binnen.token ? await diensten.ingelogde(binnen.token, binnen.now) : null
    const bezoek = { c, diensten, route, wie, binnen, dossier: null }
    if (route.wie !== 'iedereen' && !wie) return naarInloggen(bezoek)
    return (await probeer(bezoek)) ?? (await probeerMetVerlening(bezoek)) ?? (await weiger(bezoek))
  } catch (fout) {
    if (!isDatabaseWeg(fout)) throw fout
    return bewaardeTekst(c, binnen.body, 503)
  }
}

/** `null` when the policy does not allow it, or there is no such thing for this reader. */
async function probeer(bezoek: Bezoek): Promise<Response | null> {
  const { diensten, route, wie } = bezoek
  if (!magVolgens(diensten.regels, wie?.rollen ?? anoniem.rollen, route.doel, route.recht)) return null
  return await voerUit(bezoek).catch((fout) => {
    if (fout instanceof DomainError && fout.status === 404) return null
    throw fout
  })
}

/** What her roles do not open may have been granted to her: one dossier, for a time. */
async function probeerMetVerlening(bezoek: Bezoek): Promise<Response | null> {
  const { diensten, wie, binnen } = bezoek
  const dossier = dossierIn(bezoek)
  const als = wie && dossier && (await diensten.verleend?.(wie, dossier, binnen.now))
  return als ? await probeer({ ...bezoek, wie: als, dossier }) : null
}

function dossierIn({ c }: Bezoek): string | null {
  const id = c.req.param('id') ?? ''
  return /^[0-9a-f-]{36}$/.test(id) ? id : null
}

async function voerUit(bezoek: Bezoek): Promise<Response> {
  const { c, route, binnen } = bezoek
  const schema: z.ZodType<unknown> | undefined = route.soort === 'actie' ? route.schema : route.invoer
  const ruw = { ...(route.soort === 'actie' ? binnen.body : c.req.query()), ...c.req.param() }
  const gelezen = schema ? schema.safeParse(ruw) : { success: true as const, data: ruw }
  if (!gelezen.success) {
    if (route.soort === 'pagina') throw nietGevonden()
    return await toonOpnieuw(bezoek, uitZod(gelezen.error.issues, binnen.body), 400)
  }
  try {
    return stuur(
      c,
      await route.antwoord(maakVerzoek(bezoek, route, gelezen.data, leegFormulier()) as Verzoek<never>),
    )
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

/** The form again, with the reader's own text and every problem beside its field. */
async function toonOpnieuw(bezoek: Bezoek, formulier: Formulier, status: number): Promise<Response> {
  const { c, route, binnen } = bezoek
  if (route.soort !== 'actie') throw new Error('alleen een formulier wordt opnieuw getoond')
  if (typeof route.bij === 'function') {
    const antwoord = await route.bij(
      maakVerzoek(bezoek, route, { ...binnen.body, ...c.req.param() }, formulier),
    )
    return stuur(c, 'pagina' in antwoord ? { ...antwoord, status } : antwoord)
  }
  const pagina: Pagina = route.bij
  const invoer = pagina.invoer ? pagina.invoer.parse(c.req.param()) : c.req.param()
  const antwoord = await pagina.antwoord(maakVerzoek(bezoek, pagina, invoer, formulier) as Verzoek<never>)
  return stuur(c, 'pagina' in antwoord ? { ...antwoord, status } : antwoord)
}

function maakVerzoek<I>(bezoek: Bezoek, route: Webroute, invoer: I, formulier: Formulier): Verzoek<I> {
  const { c, diensten, wie, binnen } = bezoek
  const taal = c.req.query('taal') ?? 'nl'
  const menu = menuVoor(diensten, wie)
  const omgeving: Omgeving = {
    wie,
    taal,
    pad: c.req.path,
    now: binnen.now,
    ...diensten.installatie,
    formulier,
    menu,
  }
  return {
    invoer,
    omgeving,
    koekje: (naam) => getCookie(c, naam),
    werk: (deel, doe) => diensten.unitOfWork(maakContext({ ...contextVan(bezoek, route), ...deel }), doe),
  }
}

function menuVoor({ menu, regels }: Webdiensten, wie: Ingelogde | null): Omgeving['menu'] {
  if (!wie) return []
  const open = menu.filter((pagina) => magVolgens(regels, wie.rollen, pagina.doel, pagina.recht))
  return open.map((pagina) => ({ href: pagina.pad, tekst: pagina.menu!, begin: pagina.begin !== false }))
}

function contextVan({ wie, binnen, dossier }: Bezoek, route: Webroute): Context {
  const actor = wie
    ? { id: wie.accountId, naam: wie.naam, organisatieId: wie.organisatieId, rollen: wie.rollen }
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

function naarInloggen({ c, route, binnen }: Bezoek): Response | Promise<Response> {
  return route.soort === 'actie' ? bewaardeTekst(c, binnen.body, 401) : c.redirect('/inloggen', 303)
}

function stuur(c: C, antwoord: Antwoord): Response {
  zetKoekjes(c, antwoord.koekjes)
  for (const [naam, waarde] of Object.entries(antwoord.headers ?? {})) c.header(naam, waarde)
  if ('naar' in antwoord) return c.redirect(antwoord.naar, 303)
  return c.html(renderPagina(antwoord.pagina), (antwoord.status ?? 200) as 200)
}
