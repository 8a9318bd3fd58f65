import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { controleerPostgres } from './controleer.ts'
import { PostgresFout } from './fout.ts'
import { openPostgres } from './open-postgres.ts'
import { Proef } from './testing/proef.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })
const proef = new Proef()
let appUrl: string
let beheerUrl: string
beforeAll(async () => {
  ;({ appUrl, beheerUrl } = await proef.start().hoort('klaar'))
})
afterAll(() => proef.ruimOp())

async function voerUit(...opdrachten: string[]): Promise<void> {
  const client = new pg.Client(beheerUrl)
  await client.connect()
  for (const sql of opdrachten) await client.query(sql)
  await client.end()
}

async function problemen(opties: {
  appUrl: string
  beheerUrl: string
  oudste?: number
}): Promise<readonly string[]> {
  const fout = await controleerPostgres(opties).catch((f: unknown) => f)
  return fout instanceof PostgresFout ? fout.problemen : []
}

function als(login: string): string {
  const url = new URL(beheerUrl)
  Object.assign(url, { username: login, password: 'x' })
  return url.href
}

test('een goede databank heeft geen problemen', async () => {
  expect(await problemen({ appUrl, beheerUrl })).toEqual([])
  const databank = await openPostgres({ DATABASE_URL: appUrl, DATABASE_BEHEER_URL: beheerUrl }, () => {})
  expect(databank).toMatchObject({ appUrl, beheerUrl, eigen: false })
  await databank.stop()
  expect(await problemen({ appUrl, beheerUrl })).toEqual([])
})

test('alle problemen van een login komen tegelijk', async () => {
  await voerUit(
    "create role baas login superuser password 'x'",
    "create role klein login password 'x'",
    'grant connect on database baken to klein',
    'create table bezit (n int)',
    'alter table bezit owner to baas',
  )
  expect(await problemen({ appUrl: als('baas'), beheerUrl: als('klein'), oudste: 99 })).toEqual([
    expect.stringMatching(/^DATABASE_URL: PostgreSQL \d+ is te oud; nodig is 99 of nieuwer\.$/),
    'DATABASE_URL: baas is superuser of kan het worden; dat mag de applicatie niet.',
    'DATABASE_URL: baas heeft BYPASSRLS of kan het krijgen; dan gelden de toegangsregels niet.',
    'DATABASE_URL: baas is eigenaar van 1 objecten in de database; dat mag er geen een zijn.',
    "DATABASE_URL: baas mag schema's maken; trek het recht CREATE op de database in.",
    expect.stringMatching(/^DATABASE_BEHEER_URL: PostgreSQL \d+ is te oud/),
    "DATABASE_BEHEER_URL: klein mag geen schema's maken in de database baken.",
    'DATABASE_URL: baas kan zich voordoen als klein; trek dat lidmaatschap in.',
  ])
})

test('een recht dat via een rol te krijgen is, telt mee', async () => {
  await voerUit(
    'create role omweg bypassrls',
    "create role slinks login noinherit password 'x' in role omweg",
    'grant connect on database baken to slinks',
  )
  expect(await problemen({ appUrl: als('slinks'), beheerUrl })).toEqual([
    'DATABASE_URL: slinks heeft BYPASSRLS of kan het krijgen; dan gelden de toegangsregels niet.',
  ])
})

test('dezelfde login en twee databases worden genoemd', async () => {
  await voerUit('create database anders')
  expect(await problemen({ appUrl, beheerUrl: appUrl })).toContain(
    'DATABASE_URL en DATABASE_BEHEER_URL gebruiken dezelfde login; dat moeten er twee zijn.',
  )
  expect(await problemen({ appUrl, beheerUrl: beheerUrl.replace(/baken$/, 'anders') })).toEqual([
    'DATABASE_URL en DATABASE_BEHEER_URL wijzen niet naar dezelfde database.',
  ])
})

test('wat onbereikbaar is, wordt gezegd zonder het wachtwoord', async () => {
  const dood = appUrl.replace(/:\d+\//, ':1/')
  expect(await problemen({ appUrl: dood, beheerUrl: beheerUrl.replace(/:[^:@]+@/, ':geheim@') })).toEqual([
    'DATABASE_URL: op dit adres luistert geen PostgreSQL.',
    'DATABASE_BEHEER_URL: de gebruikersnaam of het wachtwoord klopt niet.',
  ])
  expect(await problemen({ appUrl: 'onzin', beheerUrl: beheerUrl.replace(/baken$/, 'bestaatniet') })).toEqual(
    [expect.stringMatching(/^DATABASE_URL: /), 'DATABASE_BEHEER_URL: deze database bestaat niet.'],
  )
})

test('een adres zonder het andere wordt geweigerd', async () => {
  const env = { DATABASE_URL: appUrl, BAKEN_DATA: join(proef.map, 'niet') }
  await expect(openPostgres(env, () => {})).rejects.toThrow(/allebei, of geen van beide/)
})
