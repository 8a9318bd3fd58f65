/** The bots: each line sends one after the other, never waits, and begins again when it is refused. */
import { readFileSync } from 'node:fs'
import type { Post } from '../melden/klant.ts'
import { Browser, isOntvangst } from './browser.ts'

export type Overlast = { adres: string; seconden: number; verbindingen: number; bestand: string }
export type Overlastverslag = {
  verstuurd: number
  aangenomen: number
  wachten: number
  fouten: number
  seconden: number
}

const { adres, seconden, verbindingen, bestand } = JSON.parse(process.argv[2] ?? '') as Overlast
const posten = JSON.parse(readFileSync(bestand, 'utf8')) as Post[]
const verslag: Overlastverslag = { verstuurd: 0, aangenomen: 0, wachten: 0, fouten: 0, seconden: 0 }
const begin = performance.now()
let volgende = 0

async function bot(): Promise<void> {
  const lijn = new Browser(adres)
  while (performance.now() - begin < seconden * 1000 && volgende < posten.length) {
    const { pad, koekje, body } = posten[volgende++]!
    lijn.neemKoekje(koekje)
    verslag.verstuurd++
    try {
      const blad = await lijn.vraag(pad, body)
      if (isOntvangst(blad)) verslag.aangenomen++
      else if (blad.status === 503) verslag.wachten++
      else verslag.fouten++
    } catch {
      verslag.fouten++
    }
  }
  lijn.sluit()
}

await Promise.all(Array.from({ length: verbindingen }, bot))
verslag.seconden = (performance.now() - begin) / 1000
process.stdout.write(JSON.stringify(verslag))
