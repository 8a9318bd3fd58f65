import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import type { Beleidsregel } from '../../kernel/beleid.ts'
import { MigratieFout, migreer } from './index.ts'

const bestanden = readdirSync(new URL('../../../db/migrations/', import.meta.url)).filter((naam) =>
  naam.endsWith('.sql'),
)
const regel: Beleidsregel = {
  rol: 'fg',
  compartiment: 'logboek',
  handelingen: ['lezen'],
  doel: 'toezicht',
  grond: 'proef',
}

/** An empty database on the server of the test run. */
async function leeg() {
  const naam = `leeg_${randomUUID().replaceAll('-', '')}`
  const baas = new pg.Client(inject('beheerUrl'))
  await baas.connect()
  await baas.query(`create database ${naam} template template0`)
  await baas.end()
  const url = new URL(inject('beheerUrl'))
  url.pathname = `/${naam}`
  const appRol = decodeURIComponent(new URL(inject('appUrl')).username)
  const breng = (beleid = [regel]) => migreer({ beheerUrl: url.href, appRol, beleid, wachtrijen: ['proef'] })
  const vraag = async (tekst: string) => {
    const client = new pg.Client(url.href)
    await client.connect()
    return await client.query(tekst).finally(() => client.end())
  }
  return { breng, vraag }
}

describe('migreren', () => {
  test('van leeg naar nieuw, met drie processen tegelijk', async () => {
    const { breng, vraag } = await leeg()
    await Promise.all([breng(), breng(), breng()])
    const { rows } = await vraag('select naam from public.baken_migratie order by naam')
    expect(rows.map((rij) => rij.naam)).toEqual(bestanden)
    expect((await vraag('select * from beheer.installatie')).rowCount).toBe(1)
  })

  test('een tweede keer verandert niets, behalve het beleid', async () => {
    const { breng, vraag } = await leeg()
    await breng()
    const eerst = await vraag('select * from public.baken_migratie order by naam')
    await breng([{ ...regel, doel: 'iets anders' }])
    expect((await vraag('select * from public.baken_migratie order by naam')).rows).toEqual(eerst.rows)
    expect((await vraag('select doel from toegang.beleid')).rows).toEqual([{ doel: 'iets anders' }])
  })

  test('een gewijzigde migratie en een nieuwere database worden geweigerd, en zeggen waarom', async () => {
    const { breng, vraag } = await leeg()
    await breng()
    await vraag("insert into public.baken_migratie values ('9999_toekomst.sql', 'x')")
    await expect(breng()).rejects.toThrow(MigratieFout)
    await expect(breng()).rejects.toThrow(/nieuwere Baken \(9999_toekomst\.sql\)/)
    await vraag("delete from public.baken_migratie where naam = '9999_toekomst.sql'")
    await vraag(`update public.baken_migratie set vingerafdruk = 'anders' where naam = '${bestanden[0]}'`)
    await expect(breng()).rejects.toThrow(MigratieFout)
    await expect(breng()).rejects.toThrow(`${bestanden[0]} is gewijzigd`)
  })
})
