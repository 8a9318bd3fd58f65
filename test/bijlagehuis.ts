import type { Hono } from 'hono'
import pg from 'pg'
import { expect } from 'vitest'
import { maakContext, systeem } from '../src/kernel/context.ts'
import { beheerRoutes } from '../src/modules/melding/beheer.pages.tsx'
import { kijkBijlageNa } from '../src/modules/melding/bijlage-nakijken.ts'
import { internRoutes } from '../src/modules/melding/intern.pages.tsx'
import { openbareRoutes } from '../src/modules/melding/melden.routes.ts'
import { meldingBeleid } from '../src/modules/melding/melding.policy.ts'
import { gemeenten } from '../src/modules/netwerk/index.ts'
import { voorElkeGemeente } from '../src/platform/db/index.ts'
import { maakBeeld, type Scan, type Scanuitslag } from '../src/platform/files/index.ts'
import { sessiekoekje } from '../src/web/diensten.ts'
import { monteer } from '../src/web/monteer.ts'
import { nu, testhuis } from './gemeente.ts'
import { formulier, surfer } from './meldsurfer.ts'

let app: Hono
let gemeenteId: string
let rol = 'aandachtsfunctionaris'
let client: pg.Client

/** The clock and the log of this house; `weg`: the database does not answer, or not after `nog` more times. */
export const staat = { weg: false, nog: Number.POSITIVE_INFINITY, tijd: nu, log: [] as string[] }

/** All pages of a melding on the database of this test file. Gives what closes it again. */
export async function openBijlagehuis(): Promise<() => Promise<void>> {
  const { unitOfWork, beheerUrl } = await testhuis()
  client = new pg.Client(beheerUrl)
  await client.connect()
  await voorElkeGemeente(unitOfWork, { doel: 'inrichten', verwerking: 'test', now: nu }, (ctx) =>
    ctx.bos.zorgVoorGemeentesleutel(ctx),
  )
  const basis = maakContext({ actor: systeem, doel: 'inrichten', verwerking: 'test', spoor: 'geen', now: nu })
  const alle = await unitOfWork(basis, gemeenten)
  gemeenteId = alle.find((gemeente) => gemeente.naam === 'Waterveen')!.id
  app = monteer(
    {
      ...{
        klok: () => {
          // A moment later each time, so that what is newest sorts last.
          staat.tijd = new Date(staat.tijd.getTime() + 1)
          return staat.tijd
        },
        regels: meldingBeleid.regels,
        log: (regel: string) => staat.log.push(regel),
      },
      unitOfWork: (ctx, werk) =>
        staat.weg || staat.nog-- <= 0
          ? Promise.reject(Object.assign(new Error('weg'), { code: 'ECONNREFUSED' }))
          : unitOfWork(ctx, werk),
      ingelogde: async () => ({
        ...{ accountId: '0199aaaa-0000-7000-8000-000000000001', naam: 'Test', organisatieId: gemeenteId },
        ...{ organisatie: '', gemeenteId, gemeente: '', gemeenten: [], rollen: [rol], bewezenOp: nu },
      }),
      installatie: { demo: false, oefenmodus: false },
    },
    [...openbareRoutes(), ...internRoutes, ...beheerRoutes],
  )
  return () => client.end()
}

/** A test begins without half a report. */
export const zonderConcepten = () => client.query('delete from melding.concept')

/** Somebody who is signed in, with this role. */
export const staf = (als = 'aandachtsfunctionaris') => {
  rol = als
  return surfer(app, `${sessiekoekje}=x`)
}

const vragen: Record<string, Record<string, string>> = {
  waar: { plaats: '', gemeente: 'waterveen', waar: '' },
  wanneer: { wanneer: 'voorbij', wanneerToelichting: '' },
  'wie-betrokken': { betrokken: '' },
  contact: { contact: 'anoniem', contactNaam: '', contactHoe: '', contactWanneer: '' },
  code: { code: 'ja' },
}

export async function totBestand(begin: Record<string, Record<string, string>> = { wie: { wie: 'gezien' } }) {
  const b = surfer(app)
  await b.vraag('/melden', { taal: 'nl' })
  for (const [stap, velden] of Object.entries({ ...begin, wat: { wat: 'Een busje bij de loods' } }))
    await b.vraag(`/melden/${stap}`, velden)
  return b
}

/** From the step with files to the check page; `stappen` are those of the path. */
export async function totControle(b: Awaited<ReturnType<typeof totBestand>>, stappen = Object.keys(vragen)) {
  for (const stap of stappen) await b.vraag(`/melden/${stap}`, vragen[stap]!)
  const { html } = await b.vraag('/melden/controle')
  return { html, concept: /name="concept" value="([^"]+)"/.exec(html)![1]! }
}

export const codeUit = (html: string) =>
  [...html.matchAll(/code__groep">([^<]+)</g)].map((m) => m[1]).join('')
export const rijen = async (vraag: string, waarden: unknown[] = []) =>
  (await client.query(vraag, waarden)).rows
export const tel = async (tabel: string) =>
  Number((await rijen(`select count(*) as n from melding.${tabel}`))[0].n)
export const laatste = async () =>
  (await rijen('select id from melding.melding order by id desc limit 1'))[0].id as string
export const bijlagenVan = (id: string) =>
  rijen(
    'select id, scan, weergave is not null as beeld from melding.bijlage where melding_id = $1 order by id',
    [id],
  )

/** What the queue would do with the files of a melding. */
export async function kijkNa(meldingId: string, uitslag: Scanuitslag | null = null): Promise<unknown[]> {
  const { unitOfWork } = await testhuis()
  const scan: Scan | null =
    uitslag &&
    (async (inhoud) => {
      for await (const _ of inhoud);
      return uitslag
    })
  const fouten: unknown[] = []
  for (const { id } of await bijlagenVan(meldingId))
    await kijkBijlageNa({ unitOfWork, scan, maakBeeld, now: nu }, { gemeenteId, bijlageId: id }).catch(
      (fout) => fouten.push(fout),
    )
  return fouten
}

export async function gemeldMet(
  ...bestanden: [string, string, Buffer][]
): Promise<{ id: string; code: string }> {
  const b = await totBestand()
  expect((await b.vraag('/melden/bestand', formulier({ taal: 'nl' }, bestanden))).naar).toBe('/melden/waar')
  const { concept } = await totControle(b)
  const { html, status } = await b.vraag('/melden/versturen', { concept })
  expect(status).toBe(200)
  return { id: await laatste(), code: codeUit(html) }
}

export const open = { app: () => app, gemeenteId: () => gemeenteId }
