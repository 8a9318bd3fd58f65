import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { sleutel, startBag } from '../../../dev/bronnen/bag.ts'
import { maakBag } from './bag.ts'

const kade = { postcode: '7299ZX', huisnummer: '12', huisletter: '', toevoeging: '' }

async function bagMet(eigenSleutel = sleutel) {
  const nep = await startBag()
  onTestFinished(() => nep.stop())
  const log: string[] = []
  return { nep, log, bag: maakBag({ url: nep.url, sleutel: eigenSleutel }, (regel) => log.push(regel)) }
}

test('een adres geeft gebruiksdoel en oppervlakte, gevraagd zoals de BAG API het vraagt', async () => {
  const { bag, nep } = await bagMet()
  expect(await bag(kade)).toEqual({
    soort: 'gevonden',
    adressen: [
      {
        regels: ['Verzonnen Kade 12', '7299 ZX  VERZONNENSTAD'],
        soort: 'Verblijfsobject',
        identificatie: '9999010000000012',
        gebruiksdoelen: ['industriefunctie'],
        oppervlakte: 340,
      },
    ],
  })
  expect(Object.fromEntries(nep.gevraagd[0]!)).toEqual({
    ...{ postcode: '7299ZX', huisnummer: '12', exacteMatch: 'true', pageSize: '20' },
  })
})

test('een letter hoort bij het adres: met en zonder zijn twee adressen', async () => {
  const { bag } = await bagMet()
  const doel = async (huisletter: string) => {
    const uitkomst = await bag({ ...kade, huisnummer: '14', huisletter })
    return uitkomst.soort === 'gevonden' && uitkomst.adressen.map((adres) => adres.gebruiksdoelen)
  }
  expect(await doel('')).toEqual([['woonfunctie']])
  expect(await doel('B')).toEqual([['winkelfunctie', 'kantoorfunctie']])
})

test('een adres dat er niet is, is onbekend', async () => {
  const { bag } = await bagMet()
  expect(await bag({ ...kade, huisnummer: '99' })).toEqual({ soort: 'onbekend' })
  expect(await bag({ ...kade, postcode: '0000AA' })).toEqual({ soort: 'onbekend' })
})

test('een verkeerde sleutel, een dode server en een vreemd antwoord: onbereikbaar, en het adres staat niet in het log', async () => {
  const { bag, log, nep } = await bagMet('verkeerd')
  expect(await bag(kade)).toEqual({ soort: 'onbereikbaar' })
  await nep.stop()
  expect(await bag(kade)).toEqual({ soort: 'onbereikbaar' })
  const vreemd = createServer((_, antwoord) => antwoord.end('<html>onderhoud</html>'))
  await new Promise<void>((klaar) => vreemd.listen(0, '127.0.0.1', klaar))
  onTestFinished(() => void vreemd.close())
  const url = `http://127.0.0.1:${(vreemd.address() as AddressInfo).port}/`
  expect(await maakBag({ url, sleutel }, (regel) => log.push(regel))(kade)).toEqual({ soort: 'onbereikbaar' })
  expect(log).toHaveLength(3)
  expect(log[0]).toBe('de BAG is niet bereikbaar: 401')
  expect(log.join('\n')).not.toMatch(/7299|ZX|huisnummer/)
  expect(await maakBag(null, () => {})(kade)).toEqual({ soort: 'onbereikbaar' })
})
