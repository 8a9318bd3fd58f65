import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { neemSlot } from './slot.ts'

vi.setConfig({ testTimeout: 20_000 })
let map: string
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'baken-slot-'))
})
afterEach(() => rmSync(map, { recursive: true }))

test('een slot is van een tegelijk, en daarna weer vrij', async () => {
  const geefVrij = await neemSlot(map)
  await expect(neemSlot(map)).rejects.toThrow(/Een andere Baken/)
  geefVrij()
  ;(await neemSlot(map))()
})

test('het slot van een dood proces telt niet, ook niet als zijn nummer opnieuw is uitgegeven', async () => {
  const geefVrij = await neemSlot(map)
  const [eigen = ''] = readdirSync(join(map, 'slot'))
  geefVrij()
  const [ruimte] = eigen.split('-')
  for (const naam of [`${ruimte}-999999999-1`, `${ruimte}-1-1`]) writeFileSync(join(map, 'slot', naam), '')
  ;(await neemSlot(map))()
  expect(readdirSync(join(map, 'slot'))).toEqual([])
})

test('het slot van een andere container telt zolang zijn hart slaat', async () => {
  const ritme = { hartslag: 100, dood: 600, geduld: 200 }
  ;(await neemSlot(map, ritme))()
  const ander = join(map, 'slot', 'anderecontainer-1-1')
  writeFileSync(ander, '')
  const bezig = setInterval(() => utimesSync(ander, new Date(), new Date()), 20)
  await expect(neemSlot(map, ritme)).rejects.toThrow(/Een andere Baken/)
  clearInterval(bezig)
  ;(await neemSlot(map, ritme))()
  expect(readdirSync(join(map, 'slot'))).toEqual([])
})
