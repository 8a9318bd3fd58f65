import { expect } from 'vitest'
import { fotoMetGps, gps } from '../bestanden.ts'
import type { Huis } from '../e2e/huis.ts'
import { binnenOpPapier } from '../e2e/op-papier.ts'
import { type Bestand, Papier } from '../papier.ts'
import { vulIn } from './vul-in.ts'

/** Looks like nothing else; the first letter has another form in every encoding. */
export const woord = 'ÏjsvogelnestQX'
export const woordInAdres = 'ijsvogelnest.qx'
export const woordInExif = gps.IFD0.ImageDescription

/** Where a form goes, whichever dossier it is of. */
const zonderIds = (pad: string) => pad.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
const eersteDag = ['12', '12', '2027']
const gewoon = 'main form[method=post]'

export type Wandeling = Awaited<ReturnType<typeof wandeling>>

/** A walk past every form of Baken, with the word in each; `verstuurd` is where it has been. */
export async function wandeling(huis: Huis) {
  const verstuurd = new Set<string>()
  const bestanden = await bestandenMetWoord()
  const was = (...paden: string[]) => {
    for (const pad of paden) verstuurd.add(zonderIds(pad))
  }

  const buiten = () => new Papier(huis.adres)
  const binnen = (rol: string) => binnenOpPapier(huis, rol, 'Zutphen')

  /** Sends the form that a page is about with the word in every field; nothing is wrong with it. */
  async function stuur(blad: Papier, { form = gewoon, kenmerk = '', datum = eersteDag } = {}): Promise<void> {
    const formulier = blad.zoek(form).last()
    expect(formulier.length, `${blad.pad} ${blad.tekst('h1')}`).toBe(1)
    const plaats = blad.pad === '/melden/waar' ? 'Zutphen' : null
    vulIn(blad, formulier, { woord, kenmerk, datum, plaats })
    const naar = zonderIds(formulier.attr('action') ?? blad.pad)
    // Files the first time a form is sent: each is drawn again, and that takes its time.
    for (const veld of verstuurd.has(naar) ? [] : formulier.find('input[type=file]').toArray())
      blad.legBij(blad.zoek(veld), ...bestanden.slice(0, 'multiple' in veld.attribs ? 2 : 1))
    verstuurd.add(naar)
    await blad.verstuur(formulier)
    zonderFout(blad)
  }

  async function ga(blad: Papier, pad: string, hoe: Parameters<typeof stuur>[1] = {}): Promise<void> {
    await blad.naar(pad)
    await stuur(blad, hoe)
  }

  /** A day, so many days from now, as three fields have it. */
  const overDagen = (dagen: number) =>
    new Date(huis.klok.nu.getTime() + dagen * 86_400_000).toISOString().slice(0, 10).split('-').reverse()

  return { huis, verstuurd, was, buiten, binnen, stuur, ga, overDagen }
}

export function zonderFout(blad: Papier): void {
  expect([blad.status, ...blad.teksten('main [role=alert]')], blad.pad).toEqual([200])
}

async function bestandenMetWoord(): Promise<Bestand[]> {
  const kaal = await fotoMetGps()
  const letters = Buffer.from(woord)
  const opmerking = Buffer.concat([Buffer.from([0xff, 0xfe, 0, letters.length + 2]), letters])
  const foto = Buffer.concat([kaal.subarray(0, 2), opmerking, kaal.subarray(2)])
  for (const verborgen of [woord, woordInExif]) expect(foto.includes(verborgen)).toBe(true)
  return [
    { name: `${woord}.jpg`, mimeType: 'image/jpeg', buffer: foto },
    { name: `${woord}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`Hier ${woord} `.repeat(30_000)) },
  ]
}
