import { buffer } from 'node:stream/consumers'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { xlsx } from './xlsx.ts'

const op = new Date('2026-11-23T09:00:00Z')

async function* rijen(aantal: number) {
  for (let nr = 1; nr <= aantal; nr++) yield [`S-${nr}`, nr === 1 ? 'a < b & "c"\n\u0001é\ud800' : '']
}

test('wat op een blad niet past, staat op het volgende, met dezelfde kop', async () => {
  const blad = async (naam: string) =>
    await readSheet(
      await buffer(xlsx(['Kenmerk', 'Tekst'], rijen(7), { op, naam: 'Register', perBlad: 4 })),
      naam,
    )
  expect(await blad('Register')).toEqual([
    ['Kenmerk', 'Tekst'],
    ['S-1', 'a < b & "c"\né\ufffd'],
    ['S-2', null],
    ['S-3', null],
  ])
  expect(await blad('Register 2')).toHaveLength(4)
  expect(await blad('Register 3')).toEqual([
    ['Kenmerk', 'Tekst'],
    ['S-7', null],
  ])
})

test('zonder rijen is er een blad met de kop; wie ophoudt met lezen, laat niets open', async () => {
  const leeg = xlsx(['Kenmerk'], rijen(0), { op, naam: 'Register' })
  expect(await readSheet(await buffer(leeg))).toEqual([['Kenmerk']])
  let dicht = false
  const bron = (async function* () {
    try {
      for (;;) yield ['x'.repeat(10_000)]
    } finally {
      dicht = true
    }
  })()
  let gezien = 0
  for await (const stuk of xlsx(['Kenmerk'], bron, { op, naam: 'Register' })) {
    gezien += stuk.length
    if (gezien > 1000) break
  }
  expect(dicht).toBe(true)
})
