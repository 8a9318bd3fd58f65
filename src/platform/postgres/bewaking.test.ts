import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { leesPidbestand } from './pidbestand.ts'
import { dood } from './proces.ts'
import { Proef } from './testing/proef.ts'
import { ontbrekend } from './testing/telling.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })
const proef = new Proef()
beforeAll(async () => {
  const kind = proef.start()
  await kind.hoort('klaar')
  await kind.sein('SIGTERM')
})
afterEach(() => proef.doodAlles())
afterAll(() => proef.ruimOp())

function hoofdproces(): number {
  return leesPidbestand(join(proef.map, 'data/postgres'))!.pid
}

async function allesIsEr(opgeslagen: number[]): Promise<void> {
  const { beheerUrl } = await proef.start().hoort('klaar')
  expect(opgeslagen.length).toBeGreaterThan(100)
  expect(await ontbrekend(beheerUrl, opgeslagen)).toEqual([])
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s aan de hele groep: eerst maakt Baken zijn werk af',
  async (signaal) => {
    const kind = proef.start({ schrijft: true })
    await kind.hoort('opgeslagen', 200)
    await kind.sein(signaal)
    expect(await kind.hoort('gestopt')).toBe(true)
    expect(kind.berichten.filter((b) => b.log?.includes('weg'))).toEqual([])
    expect(proef.servers()).toEqual([])
    await allesIsEr(kind.opgeslagen)
  },
)

test('kill -9 van alleen Baken: PostgreSQL leeft door en wordt overgenomen', async () => {
  const kind = proef.start({ schrijft: true })
  await kind.hoort('opgeslagen', 200)
  const pid = hoofdproces()
  await kind.sein('SIGKILL')
  expect(proef.servers()).toContain(pid)
  await allesIsEr(kind.opgeslagen)
  expect(hoofdproces()).toBe(pid)
  await proef.kinderen.at(-1)!.sein('SIGTERM')
  expect(proef.servers()).toEqual([])
})

test('kill -9 van alleen PostgreSQL: het komt terug op dezelfde poort', async () => {
  const kind = proef.start({ schrijft: true })
  const { beheerUrl } = await kind.hoort('klaar')
  for (let keer = 1; keer <= 2; keer++) {
    await kind.hoort('opgeslagen', kind.opgeslagen.length + 200)
    const voor = hoofdproces()
    dood(voor)
    await vi.waitUntil(() => kind.berichten.filter((b) => b.log?.includes('draait weer')).length === keer, {
      timeout: 15_000,
    })
    expect(hoofdproces()).not.toBe(voor)
  }
  await kind.hoort('opgeslagen', kind.opgeslagen.length + 50)
  expect(await ontbrekend(beheerUrl, kind.opgeslagen)).toEqual([])
  await kind.sein('SIGTERM')
  expect(proef.servers()).toEqual([])
})

test('kill -9 van allebei: alles wat opgeslagen heette, is er', async () => {
  const kind = proef.start({ schrijft: true })
  await kind.hoort('opgeslagen', 200)
  dood(hoofdproces())
  await kind.sein('SIGKILL')
  await allesIsEr(kind.opgeslagen)
})

test('een achtergebleven postmaster.pid met het nummer van een vreemd proces hindert niet', async () => {
  const kind = proef.start()
  await kind.hoort('klaar')
  await kind.sein('SIGTERM')
  const cluster = join(proef.map, 'data/postgres')
  writeFileSync(
    join(cluster, 'postmaster.pid'),
    `${process.pid}\n${cluster}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`,
  )
  await proef.start().hoort('klaar')
})
