import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leesInstallatiesleutel, SleutelFout } from './installatiesleutel.ts'

let map: string
let bestand: string
let gezegd: string[]
const log = (regel: string) => gezegd.push(regel)
const lees = (verwacht: string | null) => leesInstallatiesleutel(bestand, verwacht, log)

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'baken-sleutel-'))
  bestand = join(map, 'sleutel', 'installatie.sleutel')
  gezegd = []
})
afterEach(() => rmSync(map, { recursive: true }))

describe('de installatiesleutel', () => {
  test('ontstaat bij de eerste start, voor niemand anders leesbaar, met een luide regel over de reservekopie', () => {
    const gemaakt = lees(null)
    expect(gemaakt.sleutel).toHaveLength(32)
    expect(statSync(bestand).mode & 0o777).toBe(0o600)
    expect(gezegd.join('\n')).toMatch(/LET OP: bewaar een kopie/)
    expect(gezegd.join('\n')).not.toContain(readFileSync(bestand, 'utf8').trim())
  })

  test('is bij de tweede start dezelfde, in stilte', () => {
    const eerst = lees(null)
    gezegd = []
    expect(lees(eerst.vingerafdruk)).toEqual(eerst)
    expect(gezegd).toEqual([])
  })

  test('die ontbreekt wordt niet nieuw gemaakt: Baken zegt welke sleutel hij mist, en waar', () => {
    const { vingerafdruk } = lees(null)
    rmSync(bestand)
    expect(() => lees(vingerafdruk)).toThrow(SleutelFout)
    expect(() => lees(vingerafdruk)).toThrow(
      new RegExp(`ontbreekt.*${bestand}.*${vingerafdruk}.*BAKEN_SLEUTEL`),
    )
    expect(existsSync(bestand)).toBe(false)
  })

  test('van een andere installatie wordt geweigerd, met beide vingerafdrukken', () => {
    const eerst = lees(null)
    rmSync(bestand)
    const tweede = lees(null)
    expect(tweede.vingerafdruk).not.toBe(eerst.vingerafdruk)
    expect(() => lees(eerst.vingerafdruk)).toThrow(SleutelFout)
    expect(() => lees(eerst.vingerafdruk)).toThrow(
      new RegExp(`${tweede.vingerafdruk}.*horen bij de sleutel ${eerst.vingerafdruk}`),
    )
  })

  test.each(['', 'geen sleutel', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')])(
    'die geen 32 bytes is, wordt geweigerd: %j',
    (inhoud) => {
      lees(null)
      writeFileSync(bestand, inhoud)
      expect(() => lees(null)).toThrow(/bevat geen installatiesleutel/)
    },
  )
})
